"""Form 1099-A without Form 1099-C: the property was taken, and nothing is cancelled by that."""

from collections.abc import Iterator

from domain.case import Case
from domain.choices import Collateral, Event, Outcome
from domain.findings import us_tax_form_a as says
from domain.findings import us_tax_forms
from domain.law import Conclusion, Section, rule
from domain.matter import Chapter, Matter
from domain.subjects import Subject
from domain.us import federal_sources as source
from domain.us import sources_tax as more

LET_OFF = {Outcome.RELEASED, Outcome.SETTLED}
TAKEN = {Event.FORECLOSURE, Event.DEED_IN_LIEU}


@rule(more.FORM_1099_A)
def answer(_matter: Matter) -> Iterator[Conclusion]:
    """The form reports that the lender acquired the property, and no cancellation."""
    yield says.FormAAlone()


@rule(source.PUB_4681, source.AIZAWA)
def no_cancelled_debt(matter: Matter) -> Iterator[Conclusion]:
    """Debt that can still be asked for is not income; what was let off is, with or without a form."""
    yield says.LetOffWithoutForm() if matter.case.outcome in LET_OFF else says.NothingToReportAsCancelled()


@rule(source.SALE_OR_EXCHANGE, source.PERSONAL_LOSS, source.FORM_8949)
def the_sale(_matter: Matter) -> Iterator[Conclusion]:
    """Losing the property is a sale of that year."""
    yield says.LossIsASaleAllTheSame()


@rule(source.TOPIC_431)
def later(matter: Matter) -> Iterator[Conclusion]:
    """The income belongs to the year of the actual cancellation."""
    if matter.case.outcome not in LET_OFF:
        yield says.OtherFormMayCome()
    yield says.FilingDayClose().citing(more.CORRECTED_RETURN)


@rule(more.BOXES_1099_A)
def boxes(_matter: Matter) -> Iterator[Conclusion]:
    """The form tells the debt, the value, and whether the person answered for it."""
    yield us_tax_forms.Boxes1099A()
    yield us_tax_forms.TwoEventsTwoForms().citing(more.ONE_FORM)


@rule(more.FORM_1099_A)
def goods(matter: Matter) -> Iterator[Conclusion]:
    """None is sent for a car for private use."""
    if matter.case.collateral is not Collateral.HOME:
        yield us_tax_forms.NoFormAForCar()


def _concerns(case: Case) -> bool:
    """It is offered where a home was taken and nothing is let off."""
    return case.collateral is Collateral.HOME and case.event in TAKEN and case.outcome not in LET_OFF


CHAPTER = Chapter(
    Subject.FORM_A,
    Section.TAX,
    rules=(answer, no_cancelled_debt, the_sale, later, boxes, goods),
    concerns=_concerns,
)
