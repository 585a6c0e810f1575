"""The tax forms: the lender's, box by box, and the person's own, line by line."""

from collections.abc import Iterator
from datetime import date

from domain.calendar import plain
from domain.case import Case
from domain.choices import Collateral, Outcome, PropertyUse
from domain.findings import us_tax_forms as says
from domain.law import Conclusion, Section, rule
from domain.matter import Chapter, Matter
from domain.subjects import Subject
from domain.us import federal_sources as source
from domain.us import sources_tax as more
from domain.us import tax_forms

NO_36_MONTHS_SINCE = date(2016, 11, 10)
"""From this day on, 36 months without a payment are no event of their own, T.D. 9793."""


@rule(source.TOPIC_431)
def answer(matter: Matter) -> Iterator[Conclusion]:
    """Cancelled debt belongs on the return for the year in which it was cancelled."""
    released = matter.case.release_date
    yield says.FormsInGeneral() if released is None else says.CancelledInYear(released_on=plain(released))


@rule(source.REPORTING)
def lender_form(matter: Matter) -> Iterator[Conclusion]:
    """The lender's form is due on 31 January, and tells what, when, why and whether the person was liable."""
    yield tax_forms.lender_form_due(matter)
    yield says.Boxes1099C().citing(more.FORM_1099_C)
    yield says.Codes1099C().citing(more.CODES)
    if matter.case.release_date is None:
        yield says.No36Months(since=NO_36_MONTHS_SINCE).citing(more.NO_36_MONTHS)


@rule(more.FORM_1099_A)
def acquisition(matter: Matter) -> Iterator[Conclusion]:
    """Form 1099-A tells that the lender took the property; none is sent for a car for private use."""
    if _is_private_goods(matter.case):
        yield says.NoFormAForCar()
        return
    yield says.Boxes1099A().citing(more.BOXES_1099_A)
    yield says.TwoEventsTwoForms().citing(more.ONE_FORM)
    if matter.case.collateral is None:
        yield says.NoFormAForCar()


def _is_private_goods(case: Case) -> bool:
    return case.collateral not in {Collateral.HOME, None} and case.property_use in {PropertyUse.PERSONAL, None}


@rule(source.FORM_982)
def own_forms(_matter: Matter) -> Iterator[Conclusion]:
    """What is left out goes on Form 982; what is income on Schedule 1; the sale on Form 8949."""
    yield says.Lines982()
    yield says.WhereOnReturn().citing(source.SCHEDULE_1, source.FORM_8949)


def _concerns(case: Case) -> bool:
    """It is offered where debt was let off."""
    return case.outcome in {Outcome.RELEASED, Outcome.SETTLED}


CHAPTER = Chapter(
    Subject.FORMS,
    Section.TAX,
    rules=(answer, tax_forms.form_982, lender_form, acquisition, own_forms),
    concerns=_concerns,
)
