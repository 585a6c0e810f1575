"""How the rest is collected in Norway, who else answers for it, and what cannot be taken."""

from collections.abc import Iterator

from domain.choices import Outcome
from domain.findings import norway_collection as says
from domain.law import Conclusion, rule
from domain.matter import Matter
from domain.norway import sources
from domain.norway.rates import SUBSISTENCE_COUPLE, SUBSISTENCE_SINGLE, RateUnknown, last_known
from domain.rest import nothing_left, rest_open

ENFORCED_SOON = frozenset({Outcome.SUED, Outcome.JUDGMENT})
"""Where a pledge in belongings and the rates for living come close enough to be told."""


@rule(sources.INKL_9, sources.INKL_10)
def collector(matter: Matter) -> Iterator[Conclusion]:
    """A collector gives notice with 14 days, then asks for payment with 14 days; disputed claims carry no costs."""
    if matter.case.collector_notice_received is not None and rest_open(matter):
        yield says.CollectorGivesTime()
        yield says.DisputedCollectionCosts().citing(sources.INKL_17)


@rule(sources.TVFBL_7_2)
def without_judgment(matter: Matter) -> Iterator[Conclusion]:
    """A loan note that allows collection without a lawsuit is ground for attachment by itself."""
    if matter.case.outcome is not Outcome.JUDGMENT and rest_open(matter):
        yield says.JudgmentOftenNotNeeded()


@rule(sources.TVFBL_7_6, sources.DEKNL_2_7)
def wage_deduction(matter: Matter) -> Iterator[Conclusion]:
    """Three weeks to comment; a deduction spares a reasonable life, and one who does all they can is spared it."""
    if rest_open(matter):
        yield says.WageDeduction()
        yield says.NoDeductionWhenDoingAll().citing(sources.DEKNL_2_7)


@rule(sources.LIVSOPP)
def subsistence(matter: Matter) -> Iterator[Conclusion]:
    """Guidance rates say what a debtor keeps a month for living, housing on top; adjusted each July."""
    if not matter.statement.still_owed or matter.case.outcome not in ENFORCED_SOON:
        return
    try:
        single = last_known(SUBSISTENCE_SINGLE, matter.today)
        couple = last_known(SUBSISTENCE_COUPLE, matter.today)
    except RateUnknown:
        return
    if single.until is not None:
        yield says.SubsistenceRate(single=single.value, partner=couple.value, until=single.until)


@rule(sources.TVFBL_7_2, sources.DEKNL_2_3)
def pledge_in_belongings(matter: Matter) -> Iterator[Conclusion]:
    """Attachment can also be a pledge in what the debtor owns, furniture and personal things excepted."""
    if rest_open(matter) and matter.case.outcome in ENFORCED_SOON:
        yield says.PledgeInBelongings()


@rule(sources.FINAVTL_5_17)
def others_who_signed(matter: Matter) -> Iterator[Conclusion]:
    """Co-borrowers normally owe the whole each; guarantors come after the borrower, and both must be told in time."""
    if not matter.case.co_signers or nothing_left(matter):
        return
    yield says.CoBorrowersOweAll()
    yield says.LateNoticeToCoBorrower().citing(sources.FINAVTL_5_18, sources.FINAVTL_5_21)
    yield says.GuarantorNotice().citing(sources.FINAVTL_6_3, sources.FINAVTL_6_7, sources.FINAVTL_6_10)


RULES = (collector, without_judgment, wage_deduction, pledge_in_belongings, subsistence, others_who_signed)
