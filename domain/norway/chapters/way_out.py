"""When it is too much: an agreement, and gjeldsordning, with its conditions, its calm, its length and its limits."""

from collections.abc import Iterator

from domain.case import Case
from domain.choices import Collateral, Event, PropertyUse
from domain.findings import norway_way_out as says
from domain.law import Conclusion, Section, rule
from domain.matter import Chapter, Matter
from domain.norway import sources, sources_collection
from domain.norway.rates import NAV_PHONE
from domain.norway.still_claimed import still_claimed
from domain.subjects import Subject


def _unsold(case: Case) -> bool:
    return case.event is Event.NOT_SOLD_YET


@rule(sources_collection.GOL_4_8, sources_collection.GOL_5_2)
def the_rest_is_in(matter: Matter) -> Iterator[Conclusion]:
    """What is left after a sale is an ordinary claim in a debt settlement; the rest of it is gone on completion."""
    if _unsold(matter.case):
        yield says.DebtCanBeSettled().citing(sources.GOL_1_3)
    else:
        yield says.RestCanBeSettled()


@rule(sources.GOL_1_3)
def condition(_: Matter) -> Iterator[Conclusion]:
    """The debtor is lastingly unable to pay within a reasonable time or without unreasonable sacrifice."""
    yield says.LastinglyUnable()


@rule(sources.GOL_1_5, sources.SOSTJL_17)
def agreement(_: Matter) -> Iterator[Conclusion]:
    """An agreement comes first; the municipality must help with it as far as possible."""
    yield says.AgreementFirst()
    yield says.TriedFirst().citing(sources_collection.GOL_TRIED_FIRST)


@rule(sources_collection.GOL_4_2, sources_collection.GOL_4_3, sources_collection.GOL_4_5, sources_collection.GOL_5_2)
def length_and_what_is_kept(_: Matter) -> Iterator[Conclusion]:
    """Normally five years from the opening; a reasonable living, housing, and what work or welfare needs is kept."""
    yield says.FiveYearsAndKept()


@rule(sources_collection.GOL_4_8, sources_collection.GOL_5_2)
def ordinary_debt(matter: Matter) -> Iterator[Conclusion]:
    """A dividend in proportion, and a home that had to be sold speaks for a shorter period."""
    if not _unsold(matter.case) and matter.case.collateral in {None, Collateral.HOME}:
        yield says.RestIsOrdinaryDebt()


@rule(sources_collection.GOL_4_4, sources_collection.GOL_4_7, sources_collection.GOL_4_8)
def home(_: Matter) -> Iterator[Conclusion]:
    """A home beyond reasonable needs is sold; a kept one carries interest within its value and a tenth more."""
    yield says.HomeInSettlement()


@rule(sources_collection.GOL_3_4)
def calm(_: Matter) -> Iterator[Conclusion]:
    """For four months from the opening creditors cannot demand, take or enforce, nor turn to guarantors."""
    yield says.FourMonthsCalm()


@rule(sources_collection.GOL_2_1, sources_collection.NAMSMANN_PAGES, sources_collection.SIVILOMBUDET)
def where(matter: Matter) -> Iterator[Conclusion]:
    """The application is a form to the enforcement officer where the debtor lives; the handling time varies."""
    yield says.WhereToApply(phone=NAV_PHONE.on(matter.today))


@rule(sources_collection.GOL_1_4)
def refusal(_: Matter) -> Iterator[Conclusion]:
    """Disloyal arrangements, wrong information, and what would be clearly offensive lead to a no."""
    yield says.SettlementRefused()


@rule(sources_collection.GOL_1_2)
def business_debt(matter: Matter) -> Iterator[Conclusion]:
    """A closed business with nothing unsettled, or a fairly small part of the debt."""
    if matter.case.property_use is PropertyUse.BUSINESS:
        yield says.BusinessDebtInSettlement()


@rule(sources_collection.GOL_CO_DEBTORS)
def co_debtors(_: Matter) -> Iterator[Conclusion]:
    """Co-debtors and guarantors are not freed unless the proposal says so."""
    yield says.OthersNotFreed()


CHAPTER = Chapter(
    Subject.WAY_OUT,
    Section.NEXT_STEPS,
    rules=(
        the_rest_is_in,
        condition,
        agreement,
        length_and_what_is_kept,
        ordinary_debt,
        home,
        calm,
        where,
        refusal,
        business_debt,
        co_debtors,
    ),
    concerns=lambda case: _unsold(case) or still_claimed(case),
)
