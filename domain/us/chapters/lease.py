"""A leased car: other rules and other sums, and who knows them."""

from collections.abc import Iterator

from domain.findings import us_goods_special as says
from domain.law import Conclusion, Section, rule
from domain.matter import Chapter, Matter
from domain.subjects import Subject
from domain.us import sources_goods as source
from domain.us.federal_sources import LAW_HELP
from domain.us.lost_goods import is_home


@rule(source.LEASES)
def lease(matter: Matter) -> Iterator[Conclusion]:
    """A lease that ends early is reckoned by the lease: a charge for the early end and a residual value."""
    yield says.RentedHome() if is_home(matter.case) else says.LeaseOtherRules()
    if not is_home(matter.case):
        yield says.LeaseSum()


@rule()
def question(matter: Matter) -> Iterator[Conclusion]:
    """What to ask the company that owns the car."""
    if not is_home(matter.case):
        yield says.AskLessor()


@rule(source.LEASES, LAW_HELP, source.COMPLAINT)
def hand_off(matter: Matter) -> Iterator[Conclusion]:
    """Consumer leases have an article of the code and a federal regulation of their own."""
    if not is_home(matter.case):
        yield says.WhoKnowsLeases()


@rule(source.LEASES)
def how_to_tell(matter: Matter) -> Iterator[Conclusion]:
    """The lessor stays the owner, and the contract names a residual value."""
    if not is_home(matter.case):
        yield says.IsItALease()


CHAPTER = Chapter(
    Subject.LEASE, Section.LIABILITY, rules=(lease, hand_off, question, how_to_tell), concerns=lambda _: False
)
