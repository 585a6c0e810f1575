"""What the credit file says: payment remarks, how long they stay, and what each outcome does to them."""

from collections.abc import Iterator

from domain.choices import Outcome
from domain.findings import norway_credit as core
from domain.findings import norway_remarks as says
from domain.law import Conclusion, Section, rule
from domain.matter import Chapter, Matter
from domain.norway import credit, sources, sources_collection
from domain.rest import LET_GO, nothing_left
from domain.subjects import Subject


def _let_go(matter: Matter) -> bool:
    return matter.case.outcome in LET_GO and nothing_left(matter)


@rule(sources.KREDOPPL_21, sources.KREDOPPL_24)
def how_long(matter: Matter) -> Iterator[Conclusion]:
    """Four years at most from the first registration; not at all once the claim is settled."""
    until = matter.credit.reportable_until
    if nothing_left(matter):
        yield core.SettledNotUsed().citing(sources.KREDOPPL_24)
    elif until is None:
        yield says.RemarkFourYears()
    else:
        current = until >= matter.today
        yield (core.RemarkUntil if current else core.RemarkTooOld)(last_day=until).citing(sources.KREDOPPL_21)


@rule(sources.KREDOPPL_22)
def longer(matter: Matter) -> Iterator[Conclusion]:
    """New legal steps can give four more years; an entry in a public register stays as long as it stands there."""
    if not nothing_left(matter):
        yield says.FourMoreYearsAndRegisters()


@rule(sources.KREDOPPL_10)
def when(matter: Matter) -> Iterator[Conclusion]:
    """One month after legal steps; a broken plan lifts the wait, and a resumed one must not be registered."""
    if not nothing_left(matter) and matter.credit.clock_start is None:
        yield core.NoRemarkFromLetter()
        yield says.WhenRemarkComes()


@rule(sources.KREDOPPL_24)
def outcome(matter: Matter) -> Iterator[Conclusion]:
    """Paid or settled otherwise: not used any more. A plan keeps an old remark; the lender's books change nothing."""
    if _let_go(matter):
        yield core.ReleaseSettles().citing(sources.KREDOPPL_24_INFERRED, sources.FINAVTL_2_11)
        return
    if nothing_left(matter):
        return
    yield core.GoneWhenSettled()
    yield says.PlanKept().citing(sources.KREDOPPL_10, sources.KREDOPPL_21)
    if matter.case.outcome in {None, Outcome.CLAIMED, Outcome.SILENT}:
        yield says.WrittenOffStillOwed().citing(sources.PANTEL_1_15, sources.POLICE_TAKE_BACK)


@rule(sources.KREDOPPL_11)
def disputed(matter: Matter) -> Iterator[Conclusion]:
    """A disputed claim must not be used; nor a judgment on one that is paid in the court's time."""
    if not nothing_left(matter):
        yield core.DisputedNotUsed()
    if matter.case.outcome is Outcome.JUDGMENT and not nothing_left(matter):
        yield says.JudgmentPaidInTime()


@rule(sources.KREDOPPL_19, sources.KREDOPPL_20)
def copy(matter: Matter) -> Iterator[Conclusion]:
    """A copy is sent on registration, with 14 days before the remark can be used."""
    if not nothing_left(matter) and matter.credit.clock_start is None:
        yield says.CopyAndFortnight()


@rule(sources_collection.TVFBL_7_23)
def nothing_to_take(matter: Matter) -> Iterator[Conclusion]:
    """That there was nothing to take is registered, and seen in credit checks."""
    if not nothing_left(matter):
        yield says.NothingToTakeShows()


@rule(sources_collection.GOL_7_1, sources_collection.KREDOPPL_23)
def settlement(_: Matter) -> Iterator[Conclusion]:
    """Debt negotiations are shown for a year at most, a debt settlement only while it lasts."""
    yield says.SettlementShows()


@rule(sources_collection.KREDOPPL_6, sources_collection.KREDOPPL_9)
def no_account_history(_: Matter) -> Iterator[Conclusion]:
    """A report holds remarks, public registers, tax figures and a score; there is no history of each account."""
    yield says.NoAccountHistory()


RULES = (how_long, credit.correction, longer, when, outcome, disputed, copy, nothing_to_take, settlement)

CHAPTER = Chapter(
    Subject.LABELS,
    Section.CREDIT,
    rules=(*RULES, no_account_history),
    concerns=lambda _: True,
)
