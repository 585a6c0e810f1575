"""A collector (inkasso) writes: its steps, how to disagree, where to complain, and a debt that was sold."""

from collections.abc import Iterator

from domain.findings import norway_collection as core
from domain.findings import norway_credit as credit
from domain.findings import norway_papers as says
from domain.law import Conclusion, Section, rule
from domain.matter import Chapter, Matter
from domain.norway import sources, sources_collection
from domain.norway.still_claimed import still_claimed
from domain.subjects import Subject


@rule(sources.INKL_9, sources.INKL_10, sources_collection.INKL_11)
def steps(_: Matter) -> Iterator[Conclusion]:
    """A notice with 14 days, then a demand for payment with 14 days; neither is a judgment."""
    yield says.LetterIsNoJudgment()
    yield core.CollectorGivesTime()


@rule(sources.INKL_17)
def objections(_: Matter) -> Iterator[Conclusion]:
    """Reasonable objections keep collection costs away; a disputed claim is for the board or a court."""
    yield says.DisagreeInWriting()
    yield says.DisputedCollectionStops().citing(sources_collection.DISPUTED_COLLECTION)


@rule(sources_collection.FINKN)
def complaints_board(_: Matter) -> Iterator[Conclusion]:
    """The board hears complaints about a bank or a collector, not the basic claim, once the firm was asked."""
    yield says.WhereToComplain()


@rule(sources_collection.FINAVTL_2_13, sources_collection.FINAVTL_2_14)
def sold_debt(_: Matter) -> Iterator[Conclusion]:
    """A bank may sell a debt only with fresh consent, or to a buyer allowed to lend; all objections follow it."""
    yield says.DebtSold()


@rule(sources.KREDOPPL_10)
def no_remark_yet(_: Matter) -> Iterator[Conclusion]:
    """A letter from a collector is no ground for a payment remark."""
    yield credit.NoRemarkFromLetter()


@rule(sources_collection.INKL_2026)
def new_act(_: Matter) -> Iterator[Conclusion]:
    """A new act on collection was passed in 2026; until it begins the act of 1988 holds."""
    yield says.NewCollectionAct(checked=sources_collection.INKL_2026.checked_on)


CHAPTER = Chapter(
    Subject.COLLECTORS,
    Section.LIABILITY,
    rules=(steps, objections, complaints_board, sold_debt, no_remark_yet, new_act),
    concerns=lambda case: case.collector_notice_received is not None and still_claimed(case),
)
