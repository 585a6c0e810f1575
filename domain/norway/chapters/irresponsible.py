"""Should the lender have said no? What that can lead to, and the other objections to a loan."""

from collections.abc import Iterator

from domain.choices import Collateral, Outcome
from domain.findings import norway_irresponsible as says
from domain.findings.norway_papers import DebtSold
from domain.law import Conclusion, Section, rule
from domain.matter import Chapter, Matter
from domain.norway import sources_claim, sources_collection
from domain.norway.account import thing
from domain.norway.lending import DUTY_TO_REFUSE_SINCE, LIMITS
from domain.norway.rates import known_on
from domain.subjects import Subject


@rule(sources_claim.FINAVTL_5_2, sources_claim.FINAVTL_5_4, sources_claim.FINAVTL_5_5)
def duty_to_refuse(matter: Matter) -> Iterator[Conclusion]:
    """A consumer's loan must be refused where repayment is not likely; otherwise what is owed can be reduced."""
    yield says.MustRefuse()
    yield says.CanBeReduced()
    signed = matter.case.contract_date
    if signed is None:
        yield says.DutySince(since=DUTY_TO_REFUSE_SINCE)
    elif signed < DUTY_TO_REFUSE_SINCE:
        older = says.BeforeTheDuty(signed_on=signed, since=DUTY_TO_REFUSE_SINCE)
        yield older.citing(sources_claim.FINAVTL_8_2_INFERRED)


@rule(sources_collection.FINAVTL_2_13, sources_collection.FINAVTL_2_14)
def sold_debt(_: Matter) -> Iterator[Conclusion]:
    """A bank may not sell a debt to a debt buyer without a fresh consent; objections follow the claim."""
    yield DebtSold()


@rule(sources_claim.FINAVTL_2_7)
def faults(matter: Matter) -> Iterator[Conclusion]:
    """Claims against the seller can be raised against the linked lender, up to the credit received."""
    if matter.case.collateral is not Collateral.HOME:
        yield says.FaultsInThing(thing=thing(matter.case))


@rule(sources_claim.UTLAN_5, sources_claim.UTLAN_7)
def lending_limits(matter: Matter) -> Iterator[Conclusion]:
    """Debt to income, interest to be borne and loan to value; a breach is a matter for the supervisor."""
    limits = known_on(LIMITS, matter.today)
    if limits is None:
        return
    yield says.LendingLimits(
        times_income=limits.times_income,
        points=limits.points,
        least=limits.least,
        of_value=limits.of_value,
        since=LIMITS.entries[-1][0],
    )


@rule(sources_claim.GOL_4_8)
def in_a_settlement(_: Matter) -> Iterator[Conclusion]:
    """A debt that clearly should have been refused can be given worse cover."""
    yield says.WorseCoverInSettlement()


@rule(sources_claim.FINAVTL_6_1)
def guarantors(matter: Matter) -> Iterator[Conclusion]:
    """A guarantee too must be refused where the guarantor is not likely to manage it."""
    if matter.case.co_signers:
        yield says.GuarantorToo()


@rule(sources_collection.FINKN)
def where_to_complain(_: Matter) -> Iterator[Conclusion]:
    """The firm first, then the board, whose decisions are advisory."""
    yield says.ComplainToBoard()


CHAPTER = Chapter(
    Subject.IRRESPONSIBLE,
    Section.LIABILITY,
    rules=(duty_to_refuse, guarantors, where_to_complain, faults, sold_debt, lending_limits, in_a_settlement),
    concerns=lambda case: case.outcome is Outcome.SUED or case.contract_date is not None,
)
