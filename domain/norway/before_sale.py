"""What holds before anything is sold: how a forced sale is warned of, stopped and postponed; take-back first."""

from collections.abc import Iterator

from domain.case import Case
from domain.choices import Collateral, Event
from domain.findings import norway_liability as says
from domain.law import Conclusion, rule
from domain.matter import Matter
from domain.norway import sources


def home_not_sold(case: Case) -> bool:
    """Whether a home is at stake and not sold yet."""
    return case.event is Event.NOT_SOLD_YET and case.collateral is Collateral.HOME


@rule(sources.TVFBL_11_7, sources.TVFBL_11_8)
def stopping_the_sale(matter: Matter) -> Iterator[Conclusion]:
    """The sale is avoided where claim, interest and costs are paid."""
    if home_not_sold(matter.case):
        yield says.SaleStoppedByPaying()


@rule(sources.TVFBL_4_18, sources.TVFBL_11_2, sources.TVFBL_11_7)
def warning_before_sale(matter: Matter) -> Iterator[Conclusion]:
    """The lender warns in writing and waits two weeks; tingretten then gives a month to comment on the petition."""
    if home_not_sold(matter.case):
        yield says.WarningBeforeSale()


@rule(sources.TVFBL_5_12)
def postponement(matter: Matter) -> Iterator[Conclusion]:
    """In temporary trouble a sale can be postponed against a fifth and instalments; for a home at times without."""
    if home_not_sold(matter.case):
        yield says.PostponedForFifth()


@rule(sources.TVFBL_11_20)
def better_ranked_claims(matter: Matter) -> Iterator[Conclusion]:
    """A forced sale goes through only where every charge ranking ahead of the petitioner's is covered."""
    ahead = matter.case.prior_liens
    if home_not_sold(matter.case) and ahead:
        yield says.SaleMustCoverBetterRanked(ahead=ahead)


@rule(sources.TVFBL_9_1)
def take_back_first(matter: Matter) -> Iterator[Conclusion]:
    """A consumer can demand that the lender takes the thing back before it collects any other way."""
    case = matter.case
    if case.event is Event.NOT_SOLD_YET and case.collateral is not Collateral.HOME:
        yield says.TakeBackFirst()


RULES = (stopping_the_sale, warning_before_sale, postponement, better_ranked_claims, take_back_first)
