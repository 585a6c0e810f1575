"""What may be claimed after a home was lost: the protections of the state, for each way it can have been lost."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from domain.assessment import LiabilityRule
from domain.case import Case
from domain.choices import Event, ForeclosureProcess
from domain.us.facts import NOT_KNOWN, Answer, Facts
from domain.us.protection import judge
from domain.us.rows import HomeProtection
from domain.us.states import State
from domain.us.verdict import Verdict, Weighed, weigh
from domain.us.vocabulary import Process

SOLD = {Event.SHORT_SALE: Process.SHORT_SALE, Event.DEED_IN_LIEU: Process.DEED_IN_LIEU}
COURTS = {ForeclosureProcess.JUDICIAL: Process.JUDICIAL, ForeclosureProcess.NONJUDICIAL: Process.NONJUDICIAL}


@dataclass(frozen=True)
class HomeResult:
    """The weighed rules for each way that fits the case, and the fact that would tell the ways apart."""

    ways: tuple[tuple[Process, Weighed[HomeProtection]], ...]
    undecided_by: str | None

    @property
    def rule(self) -> LiabilityRule:
        """What may be claimed; not known where the ways differ."""
        rules = {weighed.rule for _, weighed in self.ways}
        return rules.pop() if len(rules) == 1 else LiabilityRule.UNKNOWN

    @property
    def ways_differ(self) -> bool:
        """Whether it matters how the home was lost."""
        return len({(weighed.rule, weighed.strength) for _, weighed in self.ways}) > 1

    @property
    def answers(self) -> Iterator[Answer]:
        """The facts that were not stated and that the result rests on."""
        for _, weighed in self.ways:
            yield from weighed.answers
        if self.ways_differ and self.undecided_by is not None:
            yield Answer(None, self.undecided_by)


def home_result(state: State, facts: Facts, today: date) -> HomeResult:
    """Return what the protections of the state come to for the case."""
    processes, undecided_by = processes_of(state, facts.case)
    ways = tuple((process, weigh(_verdicts(state, process, facts, today))) for process in processes)
    return HomeResult(ways, undecided_by)


def processes_of(state: State, case: Case) -> tuple[tuple[Process, ...], str | None]:
    """Return every way that fits, a sale without a court only where the state has one, and what would decide it."""
    foreclosures = (Process.NONJUDICIAL, Process.JUDICIAL) if state.nonjudicial_sale else (Process.JUDICIAL,)
    if case.event in SOLD:
        return (SOLD[case.event],), None
    if case.event is not Event.FORECLOSURE:
        return (*foreclosures, *SOLD.values()), None if case.event else "event"
    if case.foreclosure_process is None:
        return foreclosures, "foreclosure_process"
    stated = COURTS[case.foreclosure_process]
    return (stated,) if stated in foreclosures else (stated, *foreclosures), "foreclosure_process"


def _verdicts(state: State, process: Process, facts: Facts, today: date) -> Iterator[Verdict[HomeProtection]]:
    for rule in state.home_protection:
        if process in rule.process:
            yield judge(rule, process, state, facts, today)
        elif process is Process.JUDICIAL and Process.STRICT in rule.process:
            # Whether the court let the title pass without a sale is in the judgment, and cannot be stated here.
            verdict = judge(rule, process, state, facts, today)
            yield Verdict(rule, (*verdict.tests, (None, NOT_KNOWN)), verdict.effect)
