"""How the tax figures are worked out, line by line, in both ways where the treatment is open."""

from collections.abc import Iterator
from decimal import Decimal
from itertools import islice

from domain.case import Case
from domain.choices import Event, Outcome
from domain.findings import us_left_out, us_tax
from domain.findings import us_tax_sums as says
from domain.findings.us_tax_cancelled import DeficiencyNotCancelled
from domain.law import Conclusion, Section, rule
from domain.matter import Chapter, Matter
from domain.money import ZERO, to_cents
from domain.statement import obligation
from domain.subjects import Subject
from domain.us import federal_sources as source
from domain.us import gain_rules, tax_rules
from domain.us import sources_tax as more
from domain.us.cancelled_debt import nonrecourse_reading, recourse_reading, treatment
from domain.us.recourse import Recourse
from domain.us.tax_steps import nonrecourse_steps, owed_in_all, recourse_steps

PUBLISHED = {"settled": Decimal("150000.00"), "value": Decimal("100000.00"), "cancelled": Decimal("50000.00")}
"""The home of the Internal Revenue Service's training example: owed, worth, cancelled."""


@rule(source.INCOME, source.SALE_OR_EXCHANGE)
def answer(matter: Matter) -> Iterator[Conclusion]:
    """Tax looks at what the sale counts for, and at the debt that was cancelled."""
    if matter.case.event is None or (_owed(matter) is None and matter.case.event is not Event.NOT_SOLD_YET):
        yield says.TaxLooksTwice()
    else:
        yield from tax_rules.headline.conclusions(matter)


@rule(source.SALE_OR_EXCHANGE)
def steps(matter: Matter) -> Iterator[Conclusion]:
    """The price is what ended of the debt, at most the value; the debt above the value is cancelled."""
    owed, whole_debt = _owed(matter), nonrecourse_reading(matter).amount_realized
    if owed is None or whole_debt is None:
        yield from _in_general()
        return
    yield from owed_in_all(matter, owed)
    treated = treatment(matter)
    both = treated in {Recourse.DISPUTED, Recourse.UNKNOWN}
    if both:
        yield from _recourse_reading(matter)
    if treated is not Recourse.NONRECOURSE:
        yield from recourse_steps(matter, owed)
    if both:
        yield us_tax.NonrecourseReading(amount_realized=whole_debt).citing(source.NONRECOURSE_SALE)
    elif treated is Recourse.NONRECOURSE:
        yield from nonrecourse_steps(matter, owed, whole_debt)


def _owed(matter: Matter) -> Decimal | None:
    """Return the whole debt where there was a sale with an account, else None."""
    sold = matter.case.event is not None and matter.statement.deficiency is not None
    return obligation(matter) if sold else None


def _recourse_reading(matter: Matter) -> Iterator[Conclusion]:
    one = recourse_reading(matter)
    if one.cancelled_debt is not None and one.amount_realized is not None:
        yield us_tax.RecourseReading(cancelled=one.cancelled_debt, amount_realized=one.amount_realized)


def _in_general() -> Iterator[Conclusion]:
    yield says.RecourseInGeneral()
    yield says.CancelledExample(**PUBLISHED)
    yield says.NonrecourseInGeneral().citing(source.NONRECOURSE_SALE)
    yield says.ShortSaleInGeneral()
    yield DeficiencyNotCancelled().citing(source.PUB_4681, source.AIZAWA)
    yield says.ExclusionOrder().citing(more.ORDER)


@rule(source.WAY_OF_SALE)
def open_loan(matter: Matter) -> Iterator[Conclusion]:
    """Where only the way of sale bars the rest, letters and a court differ; a loan not known can be looked up."""
    treated = treatment(matter)
    if _owed(matter) is not None and treated is Recourse.DISPUTED:
        yield says.DuffyCase().citing(more.DUFFY)
        yield us_tax.AskTaxProfessional()
    elif _owed(matter) is not None and treated is Recourse.UNKNOWN:
        yield us_tax.RecourseNeeded().citing(source.AUDIT_GUIDE)


@rule(source.SALE_OR_EXCHANGE)
def gain(matter: Matter) -> Iterator[Conclusion]:
    """The price for tax less what it cost is the gain or the loss."""
    yield from islice(gain_rules.gain_sum.conclusions(matter), 1)


@rule(more.ORDER)
def left_out(matter: Matter) -> Iterator[Conclusion]:
    """Bankruptcy, the main home and insolvency leave out cancelled debt in that order; the rest is income."""
    tax = matter.tax
    if not tax.cancelled_debt:
        return
    if tax.taxable_cancelled_debt is None:
        yield says.ExclusionOrder()
        return
    yield says.ExclusionSum(
        cancelled=tax.cancelled_debt,
        bankruptcy=tax.excluded_bankruptcy or ZERO,
        home=tax.excluded_home or ZERO,
        insolvency=tax.excluded_insolvency or ZERO,
        taxable=tax.taxable_cancelled_debt,
    )
    yield from _about_how_much(matter, tax.taxable_cancelled_debt)


def _about_how_much(matter: Matter, taxable: Decimal) -> Iterator[Conclusion]:
    rate, estimated = matter.case.marginal_rate, matter.tax.estimated_tax
    if taxable and rate is not None and estimated is not None:
        yield us_left_out.EstimatedTax(rate=rate, tax=estimated).citing(source.PUB_4681)
    elif taxable:
        tenth = to_cents(taxable / 10)
        yield says.RateNeeded(taxable=taxable, tenth=tenth).citing(source.PUB_4681)


def _concerns(case: Case) -> bool:
    """It is offered where a release or a nonrecourse loan gives something to work out."""
    sold = case.event not in {None, Event.NOT_SOLD_YET} and None not in (case.claim, case.sale_price)
    return sold and (case.outcome in {Outcome.RELEASED, Outcome.SETTLED} or case.recourse is False)


CHAPTER = Chapter(Subject.TAX_SUMS, Section.TAX, rules=(answer, steps, open_loan, gain, left_out), concerns=_concerns)
