"""How a forced sale of a home is warned of, postponed, avoided and replaced by a sale of one's own."""

from collections.abc import Iterator
from decimal import Decimal

from domain.calendar import add_months
from domain.choices import Collateral, Event
from domain.findings import norway_before_sale as says
from domain.findings import norway_liability as core
from domain.law import Conclusion, rule
from domain.matter import Matter
from domain.money import to_cents
from domain.norway import sources, sources_claim

FIFTH = Decimal("0.2")


def home_at_stake(matter: Matter) -> bool:
    """Whether the pledge is, or may be, in a home."""
    return matter.case.collateral in {Collateral.HOME, None}


@rule(sources_claim.TVFBL_11_3, sources.TVFBL_4_18, sources.TVFBL_11_7)
def warnings(matter: Matter) -> Iterator[Conclusion]:
    """Two weeks' written notice; then tingretten serves the petition, with a month to comment, and tells others."""
    if not home_at_stake(matter):
        return
    yield says.WarnedAndHeard()
    served = matter.case.served_on
    if served is not None and matter.case.event is Event.NOT_SOLD_YET:
        yield says.MonthFromLetter(served_on=served, last_day=add_months(served, 1)).citing(sources.TVFBL_11_7)


@rule(sources_claim.PANTEL_1_9, sources_claim.FINAVTL_3_51, sources_claim.FINAVTL_3_52)
def called_in(_: Matter) -> Iterator[Conclusion]:
    """A loan is called in for material default, a consumer's only after a written notice of two weeks."""
    yield says.CalledInWithNotice()


@rule(sources.TVFBL_5_12)
def postponement(matter: Matter) -> Iterator[Conclusion]:
    """In temporary trouble a sale is postponed against one fifth and instalments; for a home at times without it."""
    claim = matter.case.claim
    if not home_at_stake(matter) or _sold(matter):
        return
    if claim:
        yield says.FifthOfClaim(claim=claim, fifth=to_cents(claim * FIFTH))
    else:
        yield core.PostponedForFifth()


@rule(sources.PANTEL_1_11, sources.FINAVTL_2_12, sources_claim.LOWER_PRICES)
def own_sale(matter: Matter) -> Iterator[Conclusion]:
    """An owner may sell what is pledged; a price below the debt needs the consent of those not paid."""
    if not home_at_stake(matter) or _sold(matter):
        return
    yield says.SellItYourself()
    if matter.case.collateral is Collateral.HOME:
        yield says.HelperMayNegotiate().citing(sources_claim.TVFBL_11_13, sources_claim.MEDHJ_3_7)


@rule(sources_claim.DEKNL_2_10)
def replacement_home(matter: Matter) -> Iterator[Conclusion]:
    """No replacement home where the sale is for interest or ordinary instalments on a loan secured in that home."""
    if matter.case.collateral is Collateral.HOME:
        yield says.NoReplacementHome()


def _sold(matter: Matter) -> bool:
    return matter.case.event not in {Event.NOT_SOLD_YET, None}
