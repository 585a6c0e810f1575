"""A leased car: owned by the leasing company, ended with a month's notice, without a settlement of its value."""

from collections.abc import Iterator

from domain.calendar import add_months
from domain.choices import Collateral
from domain.findings import norway_lease as says
from domain.law import Conclusion, Section, rule
from domain.matter import Chapter, Matter
from domain.norway import sources, sources_claim
from domain.subjects import Subject

MONTHS_WITH_FEE = 3


@rule(sources.FINAVTL_5_23)
def ownership(_: Matter) -> Iterator[Conclusion]:
    """The thing is not the customer's: no pledge and no settlement of its value; others attach only what is his."""
    yield says.LeasedIsNotYours()
    yield says.OwnerCanTakeItBack().citing(sources_claim.LEASE_NOT_PAID)
    yield says.OthersCannotTakeIt().citing(sources_claim.DEKNL_2_2)


@rule(sources.FINAVTL_5_23)
def ending(matter: Matter) -> Iterator[Conclusion]:
    """At most a month's notice; a fee only in the first three months, capped at three months' cost in all."""
    yield says.EndWithNotice()
    signed = matter.case.contract_date
    if signed is None:
        yield says.FeeInFirstMonths()
    else:
        yield says.FeeUntil(signed_on=signed, last_day=add_months(signed, MONTHS_WITH_FEE))


@rule(sources.FINAVTL_5_10)
def account(_: Matter) -> Iterator[Conclusion]:
    """Only fees that were agreed can be charged."""
    yield says.AskLeaseAccount()


@rule(sources.TVFBL_9_7, sources.TVFBL_9_8)
def or_purchase(_: Matter) -> Iterator[Conclusion]:
    """A purchase with a seller's pledge ends in a valuation and a settlement."""
    yield says.LeaseOrPurchase()


CHAPTER = Chapter(
    Subject.LEASE,
    Section.LIABILITY,
    rules=(ownership, ending, account, or_purchase),
    concerns=lambda case: case.collateral is Collateral.VEHICLE and case.seller_financed is None,
)
