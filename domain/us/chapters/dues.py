"""Dues to an association of owners after the person left: how long they run, and that they are a debt of their own."""

from collections.abc import Iterator

from domain.calendar import plain
from domain.choices import Collateral, Event
from domain.findings import us_home_dues as says
from domain.law import Conclusion, Section, rule
from domain.matter import Chapter, Matter
from domain.subjects import Subject
from domain.us import sources_home as source
from domain.us.states import state_of
from domain.us.vocabulary import Exemption

LOST = {Event.FORECLOSURE, Event.DEED_IN_LIEU}


@rule(source.DUES)
def until_the_title_passes(matter: Matter) -> Iterator[Conclusion]:
    """An owner owes the dues until the title has passed; leaving the home ends nothing."""
    home = matter.case.collateral in {None, Collateral.HOME}
    yield says.DuesUntilTitle() if home else says.DuesForHomes()
    yield says.LeavingIsNotEnough()


@rule(source.DUES)
def the_day_of_the_title(matter: Matter) -> Iterator[Conclusion]:
    """The title may pass on another day than the sale."""
    sold = matter.case.sale_date
    yield says.FindTitleDay() if sold is None else says.AskTitleDay(sale_date=plain(sold))


@rule(source.DUES)
def a_debt_of_its_own(matter: Matter) -> Iterator[Conclusion]:
    """The association is another creditor than the lender, and rules against a lender do not bind it as such."""
    yield says.DuesNotInSums()
    if matter.case.state is not None:
        rules = state_of(matter.case.state).home_protection
        for each in (found for found in rules if Exemption.ASSOCIATION_LIEN in found.exceptions):
            yield says.ProtectionNotForDues(state=matter.case.state).citing(each.cited)
    yield says.AskForDuesAccount()


CHAPTER = Chapter(
    Subject.DUES,
    Section.LIABILITY,
    rules=(until_the_title_passes, the_day_of_the_title, a_debt_of_its_own),
    concerns=lambda case: case.collateral is Collateral.HOME and case.event in LOST,
)
