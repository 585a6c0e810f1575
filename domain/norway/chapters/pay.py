"""What may be taken from pay and benefits, and what the debtor and the household keep."""

from collections.abc import Iterator
from decimal import Decimal

from domain.findings import norway_collection as core
from domain.findings import norway_papers as papers
from domain.findings import norway_pay as says
from domain.law import Conclusion, Section, rule
from domain.matter import Chapter, Matter
from domain.norway import sources, sources_collection
from domain.norway.living_costs import CHILD_FROM_15, CHILD_UNDER_6, CHILD_UNDER_11, CHILD_UNDER_15, NOT_FOUND
from domain.norway.rates import SUBSISTENCE_COUPLE, SUBSISTENCE_SINGLE, RateUnknown, last_known
from domain.norway.still_claimed import claimed_aloud
from domain.subjects import Subject

EXAMPLE_PAY, EXAMPLE_HOUSING = Decimal(28_000), Decimal(11_000)
"""Kroner a month after tax, and for a home: the figures of the worked example, of nobody in particular."""


@rule(sources_collection.TVFBL_7_1, sources.DEKNL_2_7)
def what_is_left_over(_: Matter) -> Iterator[Conclusion]:
    """A deduction takes the part above what the debtor and the household reasonably need."""
    yield says.OnlyWhatIsNotNeeded()


@rule(sources.LIVSOPP)
def worked_example(matter: Matter) -> Iterator[Conclusion]:
    """Guidance rates say what is kept for living; housing comes on top of them."""
    try:
        rate = last_known(SUBSISTENCE_SINGLE, matter.today)
    except RateUnknown:
        return
    yield says.LivingExample(
        since=rate.since,
        pay=EXAMPLE_PAY,
        living=rate.value,
        housing=EXAMPLE_HOUSING,
        left=EXAMPLE_PAY - rate.value - EXAMPLE_HOUSING,
    )
    if rate.until is not None:
        yield says.NewerRatesNotFound(since=NOT_FOUND)


@rule(sources.LIVSOPP)
def for_more(matter: Matter) -> Iterator[Conclusion]:
    """The rate is lower for one of a couple, and each child adds to it by age."""
    rates = (SUBSISTENCE_COUPLE, CHILD_UNDER_6, CHILD_UNDER_11, CHILD_UNDER_15, CHILD_FROM_15)
    try:
        partner, under_6, under_11, under_15, from_15 = (last_known(rate, matter.today).value for rate in rates)
    except RateUnknown:
        return
    yield says.RatesForMore(partner=partner, under_6=under_6, under_11=under_11, under_15=under_15, from_15=from_15)


@rule(sources_collection.LIVSOPP_RULES)
def housing(_: Matter) -> Iterator[Conclusion]:
    """Rent, interest on the home loan, municipal fees, insurance of the home and shared costs come on top."""
    yield says.HousingOnTop()


@rule(sources.DEKNL_2_7)
def doing_all_one_can(_: Matter) -> Iterator[Conclusion]:
    """No deduction for an ordinary claim where the debtor does what they can and favors nobody unfairly."""
    yield core.NoDeductionWhenDoingAll()


@rule(sources.TVFBL_7_6, sources_collection.TVFBL_7_1)
def time_to_comment(_: Matter) -> Iterator[Conclusion]:
    """The debtor is given at least three weeks to comment."""
    yield papers.ThreeWeeksToComment()


@rule(sources.DEKNL_2_3, sources_collection.DEKNL_2_5)
def protected(_: Matter) -> Iterator[Conclusion]:
    """Personal things, tools for work up to two thirds of G, and money until the next pay cannot be taken."""
    yield says.ProtectedFromAttachment()


@rule(sources_collection.DEKNL_2_8)
def one_deduction(_: Matter) -> Iterator[Conclusion]:
    """From 2026 a debtor has one common deduction; child support, victims, fines and taxes come first."""
    yield says.OneDeduction()


@rule(sources_collection.TVFBL_7_28, sources_collection.TVFBL_7_24)
def end_and_complaint(_: Matter) -> Iterator[Conclusion]:
    """A deduction ends when paid, or two years after the last payment in; it can be complained about all the time."""
    yield says.DeductionEnds()


CHAPTER = Chapter(
    Subject.PAY,
    Section.LIABILITY,
    rules=(
        what_is_left_over,
        worked_example,
        doing_all_one_can,
        time_to_comment,
        housing,
        for_more,
        protected,
        one_deduction,
        end_and_complaint,
    ),
    concerns=claimed_aloud,
)
