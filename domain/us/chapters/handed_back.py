"""Handed back by the person themselves: why a rest is claimed all the same, and what it did change."""

from collections.abc import Iterator

from domain.assessment import LiabilityRule
from domain.case import Case
from domain.choices import Event
from domain.findings import us_goods_accounting as says
from domain.findings import us_goods_costs as costs
from domain.findings import us_goods_kept as kept
from domain.findings import us_home_release as release
from domain.law import Conclusion, Section, rule
from domain.matter import Chapter, Matter
from domain.rest import LET_GO, nothing_left
from domain.subjects import Subject
from domain.us import sources_goods as source
from domain.us.federal_sources import RELEASE_WORDS, REPORT_LIMITS, STATUS_CODES
from domain.us.headline import sources
from domain.us.liability_sources import UCC_DEFICIENCY
from domain.us.lost_goods import is_home
from domain.us.result import state_law


@rule(UCC_DEFICIENCY)
def answer(matter: Matter) -> Iterator[Conclusion]:
    """Whoever hands goods back owes the rest as if they had been taken."""
    if is_home(matter.case):
        yield says.HandingOverHome().citing(RELEASE_WORDS)
    else:
        yield says.HandingBackKeepsDebt()
    result = state_law(matter)
    if result is not None and matter.liability.rule is LiabilityRule.BARRED and not nothing_left(matter):
        yield release.LawFreesAnyway(state=result.state.code).citing(*sources(result))


@rule(UCC_DEFICIENCY)
def why(matter: Matter) -> Iterator[Conclusion]:
    """The price comes off the debt and the costs are added; only a release ends the rest."""
    if is_home(matter.case):
        yield kept.AskForDebtSatisfied().citing(RELEASE_WORDS)
        return
    yield says.WhyTheRest()
    yield costs.HandedBackCosts().citing(source.HANDING_BACK)
    yield says.OnlyAPaperEndsIt().citing(RELEASE_WORDS)
    yield says.SameRules().citing(source.NOTICE, source.REASONABLE)


@rule(STATUS_CODES, REPORT_LIMITS)
def file(matter: Matter) -> Iterator[Conclusion]:
    """The file has a name of its own for goods that were handed back, and keeps it as long as any other."""
    if not is_home(matter.case):
        yield says.FileSaysSurrender()


def _concerns(case: Case) -> bool:
    return case.event is Event.VOLUNTARY_SURRENDER and case.outcome not in LET_GO


CHAPTER = Chapter(Subject.HANDED_BACK, Section.LIABILITY, rules=(answer, why, file), concerns=_concerns)
