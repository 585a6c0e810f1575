"""Which letters fit a case, the most useful first."""

from collections.abc import Iterator, Mapping
from datetime import date

from bot.facts import currency
from bot.language import Language
from bot.letters import norway, united_states
from bot.letters.draft import Draft
from bot.letters.kinds import Letter
from bot.letters.us_facts import barred, consumer_goods, dispute_open
from domain.assessment import Assessment
from domain.case import Case
from domain.choices import Collateral, Event, Outcome
from domain.norway.account import TAKE_BACKS
from domain.rest import first_loan_open

MOST = 5
ONLY_GOODS = frozenset({Letter.EXPLANATION, Letter.REDEMPTION, Letter.VALUATION})
BY_CONSENT = frozenset({Event.SHORT_SALE, Event.DEED_IN_LIEU})
CLAIMED = frozenset({Outcome.CLAIMED, Outcome.SUED})


def written_in(case: Case) -> str:
    """Return the language of whoever gets the letters: that of the place, whatever the chat speaks."""
    return "nb" if case.in_norway else "en"


def letters_of(case: Case) -> tuple[Letter, ...]:
    """Return every letter that can be written for the place and the thing; none while the place is not known."""
    if case.jurisdiction is None:
        return ()
    bodies: Mapping[Letter, object] = norway.BODIES if case.in_norway else united_states.BODIES
    home = case.collateral is Collateral.HOME
    return tuple(letter for letter in bodies if not (home and letter in ONLY_GOODS))


def letters_for(case: Case, today: date, assessment: Assessment | None) -> tuple[Letter, ...]:
    """Return the letters that fit the case, at most five, the most useful first."""
    if assessment is None or case.jurisdiction is None:
        return ()
    draft = Draft(case, assessment, today, Language(written_in(case), currency(case)))
    fitting = _norway(draft) if case.in_norway else _united_states(draft)
    return tuple(dict.fromkeys(fitting))[:MOST]


def _norway(draft: Draft) -> Iterator[Letter]:
    case = draft.case
    if case.event is Event.NOT_SOLD_YET:
        yield from () if case.collateral is Collateral.HOME else (Letter.VALUATION,)
        yield from (Letter.PAYMENT_PLAN, Letter.RELEASE)
    elif draft.assessment.statement.surplus:
        yield from (Letter.SURPLUS, Letter.ACCOUNT)
    elif not draft.owing:
        yield Letter.RELEASE
        yield from (Letter.OBJECTION,) if case.outcome in CLAIMED else ()
    else:
        yield from _owed_in_norway(draft)


def _owed_in_norway(draft: Draft) -> Iterator[Letter]:
    """First what may be wrong, then the account, then the ways to an end."""
    case = draft.case
    if case.outcome is Outcome.RELEASED or case.event is Event.SHORT_SALE:
        yield Letter.RELEASE
    if case.event in TAKE_BACKS and case.fair_value is None:
        yield Letter.VALUATION
    if case.outcome in CLAIMED and any(norway.grounds(draft)):
        yield Letter.OBJECTION
    yield Letter.ACCOUNT
    if case.outcome in CLAIMED:
        yield Letter.OBJECTION
    yield from (Letter.FORGIVENESS, Letter.PAYMENT_PLAN, Letter.SETTLEMENT)


def _united_states(draft: Draft) -> Iterator[Letter]:
    case = draft.case
    if case.event is Event.NOT_SOLD_YET:
        yield from (Letter.REDEMPTION,) if case.collateral not in {None, Collateral.HOME} else ()
        yield Letter.RELEASE
    elif draft.assessment.statement.surplus and not first_loan_open(case):
        yield from (Letter.SURPLUS, _account(draft), Letter.BUREAU_DISPUTE)
    else:
        yield from _disputes(draft)
        yield from _owed_in_the_states(draft) if draft.owing else (Letter.RELEASE, Letter.BUREAU_DISPUTE)


def _disputes(draft: Draft) -> Iterator[Letter]:
    """With a collector while it can be made to stop, and with the lender where the law bars the claim."""
    collected = draft.case.asked("collector_notice_received") and draft.case.outcome is not Outcome.JUDGMENT
    if collected and dispute_open(draft):
        yield Letter.VALIDATION
    if barred(draft) and draft.owing:
        yield Letter.OBJECTION
    if collected:
        yield Letter.VALIDATION


def _owed_in_the_states(draft: Draft) -> Iterator[Letter]:
    if draft.case.outcome is Outcome.RELEASED:
        yield Letter.RELEASE
    yield _account(draft)
    if draft.case.event in BY_CONSENT:
        yield Letter.RELEASE
    if not barred(draft):
        yield Letter.SETTLEMENT
    yield Letter.BUREAU_DISPUTE


def _account(draft: Draft) -> Letter:
    """The law's explanation is for goods that the lender sold; elsewhere an account is asked for without it."""
    by_lender = draft.case.event in {Event.REPOSSESSION, Event.VOLUNTARY_SURRENDER}
    judged = draft.case.outcome is Outcome.JUDGMENT
    return Letter.EXPLANATION if consumer_goods(draft) and by_lender and not judged else Letter.ACCOUNT
