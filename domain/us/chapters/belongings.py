"""Things left in a car that was taken."""

from collections.abc import Iterator

from domain.choices import Event
from domain.findings import us_goods_special as says
from domain.law import Conclusion, Section, rule
from domain.matter import Chapter, Matter
from domain.subjects import Subject
from domain.us import sources_goods as source
from domain.us.lost_goods import is_home


@rule(source.REPOSSESSION_BULLETIN)
def things(matter: Matter) -> Iterator[Conclusion]:
    """Things in a car are no part of the loan; holding them for a fee was called unfair."""
    if is_home(matter.case):
        yield says.ThingsInHome().citing(source.LOAN_PAPERS)
        return
    yield says.ThingsAreYours()
    yield says.HeldForAFee()


@rule()
def what_to_do(_: Matter) -> Iterator[Conclusion]:
    """A list and a letter come first."""
    yield says.ListTheThings()


@rule(source.COMPLAINT)
def complaint(matter: Matter) -> Iterator[Conclusion]:
    """The bureau takes complaints."""
    if not is_home(matter.case):
        yield says.ComplainHere()


@rule(source.REPOSSESSION_BULLETIN)
def storage_fee(matter: Matter) -> Iterator[Conclusion]:
    """Whether the things may be stored for a fee is for the state to say."""
    if not is_home(matter.case):
        yield says.StorageFeeByState()


CHAPTER = Chapter(
    Subject.BELONGINGS,
    Section.LIABILITY,
    rules=(things, what_to_do, complaint, storage_fee),
    concerns=lambda case: case.event is Event.NOT_SOLD_YET and case.repossession_date is not None,
)
