"""Which fact to ask for next. Replayed from the top over what was stated; nothing but the answers is remembered."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Any

from pydantic import ValidationError

from bot.additions import HOME_FACTS, extras
from bot.pages import Topic
from bot.same import Unchanged
from bot.session import NOT_HAPPENED
from bot.told import Told
from domain.case import Case
from domain.choices import Collateral, Event, LoanPurpose, Outcome
from domain.law import Section
from domain.questions import barred, liability_facts, sought
from domain.refusal import events
from domain.statement import credited_field

MOST = 8
"""The most questions before the first answer."""

ESSENTIAL, LAW, PAPERS, ACCOUNT = range(4)
"""What gives way first, last to first, where more than MOST questions would fit."""

MOST_IN_A_TOPIC = 3

NOTHING_SAID = Case()
FIRST = ("jurisdiction", "collateral", "event")
"""The first questions of every case; without these nothing later counts."""


@dataclass(frozen=True)
class Replay:
    """The answers that count: the case they make, the questions on the way to it, and the first one still open."""

    case: Case
    answered: frozenset[str]
    core: tuple[str, ...]

    @property
    def pending(self) -> str | None:
        """The next question on the way to the first answer, or None when all are answered."""
        return next((field for field in self.core if field not in self.answered), None)

    @property
    def shown(self) -> tuple[str, ...]:
        """Every answered fact in the order of the summary: the way to the answer first, then what was added."""
        return (*(field for field in self.core if field in self.answered), *sorted(self.answered - set(self.core)))


def replay(answers: Mapping[str, Any], today: date) -> Replay:
    """Return what counts of the answers; those on a branch that was left stop counting, and come back with it."""
    return _replayed(Unchanged(answers), today)


# One turn asks for few sets of answers, and often; the last of them is the first of that person's next turn.
REMEMBERED = 64


@lru_cache(REMEMBERED)
def _replayed(answers: Unchanged, today: date) -> Replay:
    told = Told.of(answers.value)
    case, answered = NOTHING_SAID, frozenset[str]()
    while field := _next_known(case, answered, told, today):
        answered |= {field}
        case = told.adding(field, case)
    questions = core(case, answered, today)
    return Replay(_whole(case, answered, questions, today), answered, questions)


def _whole(case: Case, answered: frozenset[str], questions: tuple[str, ...], today: date) -> Case:
    """Return the case that is answered; costs that there was no room to ask about are not known, never nothing."""
    of_no_matter = "costs" in answered or case.event is Event.NOT_SOLD_YET
    waiting = set(questions) - answered - {"costs"}
    if of_no_matter or waiting or barred(case, today):
        return case
    return case.stating(costs=None)


def _next_known(case: Case, answered: frozenset[str], told: Told, today: date) -> str | None:
    if len(answered) == len(told.answers):
        return None
    begun = answered.issuperset(FIRST)
    for field in (*core(case, answered, today), *extras(case)) if begun else FIRST:
        if field in answered:
            continue
        if told.has(field) and _possible(field, told.answers[field], case):
            return field
        if not begun:
            return None
    return None


def _possible(field: str, value: Any, case: Case) -> bool:
    return field != "event" or value is None or value in events(case)


def fits(field: str, value: Any, case: Case) -> bool:
    """Whether the answer is a possible one for the case so far."""
    if not _possible(field, value, case):
        return False
    if value == NOT_HAPPENED:
        return True
    try:
        case.stating(**{field: value})
    except ValidationError:
        return False
    return True


def core(case: Case, answered: frozenset[str], today: date) -> tuple[str, ...]:
    """Return the questions on the way to the first answer, in order, at most MOST of them."""
    wanted = tuple((_norway if case.in_norway else _united_states)(case, answered, today))
    if len(wanted) <= MOST:
        return tuple(field for field, _ in wanted)
    kept = sorted(range(len(wanted)), key=lambda place: (_gives_way(*wanted[place], answered), place))[:MOST]
    return tuple(wanted[place][0] for place in sorted(kept))


def _gives_way(field: str, rank: int, answered: frozenset[str]) -> int:
    """What was asked before the amounts keeps its place, so that no more than MOST are asked."""
    return ESSENTIAL if field in answered and rank < ACCOUNT else rank


Wanted = Iterator[tuple[str, int]]


def _norway(case: Case, _answered: frozenset[str], _today: date) -> Wanted:
    yield "jurisdiction", ESSENTIAL
    yield "collateral", ESSENTIAL
    yield "event", ESSENTIAL
    yield "served_on", ESSENTIAL
    yield "claim", ESSENTIAL
    if case.event is Event.NOT_SOLD_YET:
        yield "fair_value", ESSENTIAL
        return
    yield credited_field(case), ESSENTIAL
    yield "costs", ESSENTIAL
    yield "outcome", ESSENTIAL


def _united_states(case: Case, answered: frozenset[str], today: date) -> Wanted:
    yield "jurisdiction", ESSENTIAL
    yield "collateral", ESSENTIAL
    yield "event", ESSENTIAL
    if case.event is not Event.NOT_SOLD_YET:
        yield "outcome", ESSENTIAL
    yield from _papers(case, answered)
    if case.outcome is Outcome.SETTLED:
        yield "settlement_paid", ESSENTIAL
    if case.collateral is Collateral.HOME:
        open_facts = liability_facts(case, today, answered - set(HOME_FACTS))
        yield from ((field, LAW) for field in HOME_FACTS if field in answered or field in open_facts)
    yield "claim", ESSENTIAL
    if case.event is Event.NOT_SOLD_YET:
        yield "fair_value", ESSENTIAL
        return
    yield "sale_price", ESSENTIAL
    if not barred(case, today):
        yield "costs", ACCOUNT
        yield "credits", ACCOUNT


def _papers(case: Case, answered: frozenset[str]) -> Wanted:
    """Court papers come before any amount: a deadline must not wait behind sums."""
    not_said = "outcome" in answered and case.outcome is None
    gave_way = "served_on" not in answered and not answered.isdisjoint(HOME_FACTS)
    if case.outcome is Outcome.SUED:
        yield "served_on", ESSENTIAL
    elif gave_way:
        return
    elif not_said or case.event is Event.NOT_SOLD_YET or case.outcome in {Outcome.CLAIMED, Outcome.SILENT}:
        yield "served_on", PAPERS
    if case.served_on is not None:
        yield "answer_due", ESSENTIAL


def for_topic(topic: Topic, known: Replay, today: date) -> tuple[str, ...]:
    """Return what the topic still needs to ask, in order."""
    wanted = tuple(_topic(topic, known, today))
    return tuple(field for field in wanted if field not in known.answered and field in extras(known.case))


def _topic(topic: Topic, known: Replay, today: date) -> Iterator[str]:
    case = known.case
    if topic is Topic.LIABILITY:
        yield from liability_facts(case, today, known.answered)[:MOST_IN_A_TOPIC]
    elif topic is Topic.CREDIT and case.jurisdiction is not None:
        yield "remark_registered" if case.in_norway else "first_missed_payment"
    elif topic is Topic.TAX:
        yield from _tax(case, today)


TAX_FACTS = (
    "forgiven_by",
    "release_date",
    "written_agreement_date",
    "owner_occupied",
    "loan_purpose",
    "discharged_in_bankruptcy",
    "nonqualifying_debt",
    "assets_before",
    "liabilities_before",
    "owned_and_lived_two_of_five",
    "filing_status",
)


def _tax(case: Case, today: date) -> Iterator[str]:
    """What the tax rules looked for and did not find; what was paid for a home only where a gain can follow."""
    looked_for = sought(case, today, Section.TAX)
    for field in TAX_FACTS:
        if field in looked_for and not (field == "nonqualifying_debt" and case.loan_purpose is LoanPurpose.PURCHASE):
            yield field
