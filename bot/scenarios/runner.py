"""Runs worked examples and scenarios: each one passes, or says in a line for each fault what is wrong."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from typing import Any

from bot.interview import replay
from bot.scenarios.checks import Fault, Wrong, disagreements, looked
from bot.scenarios.rows import DAY, LOCALES, Row, rows
from bot.scenarios.stated import at_the_answer, filled
from bot.scenarios.talk import Talk, event_at, written
from domain import Refused, assess
from domain.case import Case
from domain.examples import Example, examples


@dataclass(frozen=True)
class Outcome:
    """What became of one run. ``still_open`` is what the chat lacks and cannot have: it asks for none of ``untold``."""

    name: str
    faults: tuple[Fault, ...] = ()
    still_open: tuple[Fault, ...] = ()
    untold: tuple[str, ...] = ()

    @property
    def passed(self) -> bool:
        """Return whether nothing is wrong."""
        return not self.faults

    @property
    def line(self) -> str:
        """Return the outcome as one line."""
        if self.faults:
            return f"FAIL {self.name}: {'; '.join(fault.line for fault in self.faults)}"
        if self.still_open:
            lacking = ", ".join(fault.what for fault in self.still_open)
            return f"pass {self.name} ({lacking} stays open: nobody asks for {', '.join(self.untold)})"
        return f"pass {self.name}"


def run_example(example: Example, day: date | None = None) -> Outcome:
    """Return how a worked example comes out, called as a library and through the questions, on its own day or another.

    Its figures are for its own day; on another they are still what is compared with. What is wrong both ways is told
    once.
    """
    on = day or example.today
    stated = _assessed(example.case, on)
    told = of_answers(example, filled(example.facts, on), on)
    if stated is None:
        return replace(told, faults=(Fault(Wrong.REFUSED),))
    wrong = disagreements(example, stated)
    only_asked = (fault for fault in told.faults if replace(fault, asked=False) not in wrong)
    return replace(told, faults=(*wrong, *only_asked))


def of_answers(example: Example, answers: Mapping[str, Any], day: date) -> Outcome:
    """Return how the figures and findings of an example come out of what was answered in a conversation.

    What is lacking there is no fault where it hangs on a fact of the example that no question asks for.
    """
    known = replay(answers, day)
    told = _assessed(known.case, day)
    if told is None:
        return Outcome(example.name, (Fault(Wrong.REFUSED, asked=True),))
    untold = tuple(field for field in example.facts if field not in known.answered)
    wrong = disagreements(example, told, asked=True)
    excused = _hanging_on(example, untold, day, wrong) if untold else ()
    faults = tuple(fault for fault in wrong if fault not in excused)
    return Outcome(example.name, faults, excused, untold)


def _hanging_on(example: Example, untold: Sequence[str], day: date, wrong: Iterable[Fault]) -> tuple[Fault, ...]:
    """What the example itself has, and lacks once it is silent about these facts."""
    facts = {name: fact for name, fact in example.facts.items() if name not in untold}
    stated, silent = _assessed(example.case, day), _assessed(Case.model_validate(facts), day)
    if stated is None or silent is None:
        return ()
    never, then = (disagreements(example, each, asked=True) for each in (stated, silent))
    return tuple(fault for fault in wrong if fault.found is None and fault in then and fault not in never)


def _assessed(case: Case, day: date) -> Mapping[str, Any] | None:
    try:
        return assess(case, day).to_json()
    except Refused:
        return None


def begun(row: Row, locale: str, day: date = DAY) -> Talk:
    """Return the person at the place where the question comes up: facts stated, and the first steps taken."""
    talk = Talk(locale, day)
    if row.facts:
        talk.session = at_the_answer(talk.session, row.facts)
        talk.does(written("/result"))
    else:
        talk.does(written("/start"))
    for where in row.does:
        go(talk, where)
    return talk


def go(talk: Talk, where: str) -> None:
    """Take the step to somewhere: the answer, a button, or what the person types."""
    talk.does(event_at(where, talk.newest))


def run_row(row: Row, locale: str, day: date | None = None) -> Outcome:
    """Return whether the answer gives all that it must, in one language."""
    talk = begun(row, locale, day or DAY)
    faults: list[Fault] = []
    for look in row.looks:
        go(talk, look.said(locale))
        faults += looked(look, locale, talk.reads())
    return Outcome(f"{row.name} ({locale})", tuple(faults))


Run = Callable[[], Outcome]


def runs(
    names: Iterable[str] = (),
    locales: Sequence[str] = LOCALES,
    day: date | None = None,
    worked: Sequence[Example] | None = None,
) -> Iterator[Run]:
    """Yield what runs each example and each scenario of these names, or all; scenarios once in each language."""
    wanted = set(names)
    for example in examples() if worked is None else worked:
        if not wanted or example.name in wanted:
            yield partial(run_example, example, day)
    for row in rows():
        if not wanted or row.name in wanted:
            yield from (partial(run_row, row, locale, day) for locale in locales)


def report(outcomes: Sequence[Outcome], day: date | None = None) -> tuple[str, ...]:
    """Return a line for each run, failures first, and the counts in the last."""
    failed = [outcome.line for outcome in outcomes if not outcome.passed]
    passed = [outcome.line for outcome in outcomes if outcome.passed]
    apart = () if day is None else (f"Run as of {day}; the sources give their figures for a day of their own.",)
    return (*failed, *passed, *apart, f"{len(passed)} passed, {len(failed)} failed")
