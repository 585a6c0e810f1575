"""What the federal tax figures mean: the headline, how the loan is looked at, what is left out, and the forms."""

from collections.abc import Iterator
from decimal import Decimal

from domain.certainty import Sure, certainty_of_let_off, certainty_of_rest
from domain.choices import Event, PropertyUse
from domain.findings import us_tax as says
from domain.findings.us_tax_sale import NotForPrivateUse
from domain.law import Conclusion, rule
from domain.matter import Matter
from domain.money import ZERO
from domain.rest import lowered_by_law
from domain.us import exclusion_rules, gain_rules, tax_forms
from domain.us import federal_sources as source
from domain.us import sources_tax as more
from domain.us.cancelled_debt import nonrecourse_reading, recourse_reading, treatment
from domain.us.recourse import Recourse


@rule(source.INCOME, source.PUB_4681)
def headline(matter: Matter) -> Iterator[Conclusion]:
    """Forgiven debt is income; debt that is still owed is not, nor is debt that only the collateral answered for."""
    tax = matter.tax
    if matter.case.event is Event.NOT_SOLD_YET:
        yield says.TaxBeforeSale()
    elif tax.amount_realized is None and tax.cancelled_debt is None:
        yield says.RecourseDisputed().citing(source.WAY_OF_SALE) if _is_disputed(matter) else says.TaxUnknown()
    elif tax.cancelled_debt is None:
        yield says.TaxUnknown()
    elif tax.cancelled_debt > ZERO:
        least = certainty_of_let_off(matter.case) is Sure.AT_LEAST
        yield _forgiven(tax.cancelled_debt, tax.taxable_cancelled_debt, least=least)
    else:
        yield _nothing_cancelled(matter)


def _forgiven(cancelled: Decimal, taxable: Decimal | None, *, least: bool) -> Conclusion:
    """Where costs that are not known may have been let off too, what is known of it is the least."""
    if taxable is None:
        return (says.AtLeastMayCount if least else says.MayCountAsIncome)(cancelled=cancelled)
    if taxable == ZERO:
        return says.AllExcluded(cancelled=cancelled)
    if taxable == cancelled and least:
        return says.AtLeastCounts(taxable=taxable)
    if taxable == cancelled:
        return says.CountsAsIncome(taxable=taxable)
    return says.PartlyExcluded(cancelled=cancelled, excluded=cancelled - taxable, taxable=taxable)


def _is_disputed(matter: Matter) -> bool:
    sold = matter.case.event not in {None, Event.NOT_SOLD_YET}
    return sold and bool(matter.statement.deficiency) and treatment(matter) is Recourse.DISPUTED


def _nothing_cancelled(matter: Matter) -> Conclusion:
    statement = matter.statement
    if treatment(matter) is Recourse.NONRECOURSE and statement.deficiency:
        return says.NonrecourseNoIncome().citing(source.NONRECOURSE_SALE)
    if statement.released:
        return says.ValueCoveredDebt(released=statement.released).citing(source.SALE_OR_EXCHANGE)
    if statement.still_owed:
        whole = certainty_of_rest(matter.case) is Sure.EXACT and not lowered_by_law(matter)
        sums = says.NothingForgivenYet(still_owed=statement.still_owed) if whole else says.OwedDebtIsNoIncome()
        return sums.citing(source.PUB_4681, source.AIZAWA)
    return says.NoDebtForgiven()


@rule(source.WAY_OF_SALE)
def disputed(matter: Matter) -> Iterator[Conclusion]:
    """Where only the way of sale bars the rest, the tax office has said both recourse and nonrecourse."""
    if not _is_disputed(matter) or (whole_debt := nonrecourse_reading(matter).amount_realized) is None:
        return
    one = recourse_reading(matter)
    if one.amount_realized is not None and one.cancelled_debt is not None:
        yield says.RecourseReading(cancelled=one.cancelled_debt, amount_realized=one.amount_realized)
    yield says.NonrecourseReading(amount_realized=whole_debt)
    yield says.AskTaxProfessional()


@rule(source.NONRECOURSE_SALE)
def nonrecourse(matter: Matter) -> Iterator[Conclusion]:
    """The sale of what secures a nonrecourse loan counts as made for the whole debt, whatever the value."""
    if not matter.statement.deficiency or matter.case.event is None:
        return
    treated = treatment(matter)
    if treated is Recourse.UNKNOWN and matter.tax.amount_realized is None:
        yield says.RecourseNeeded().citing(source.AUDIT_GUIDE)
    if treated is not Recourse.NONRECOURSE or matter.tax.amount_realized is None:
        return
    if matter.case.recourse is None:
        yield says.NonrecourseByLaw().citing(source.KIND_OF_LOAN)
    yield says.WholeDebtIsPrice()
    yield says.LookAtBoxFive().citing(source.AUDIT_GUIDE)


@rule(source.INCOME)
def later(matter: Matter) -> Iterator[Conclusion]:
    """What is still owed becomes income in the year it is forgiven, if it is."""
    still_owed = matter.statement.still_owed
    nonrecourse_loan = matter.tax.cancelled_debt is not None and treatment(matter) is Recourse.NONRECOURSE
    if matter.case.event is Event.NOT_SOLD_YET or (still_owed and not nonrecourse_loan):
        yield says.IfForgivenLater()


@rule(more.BUSINESS_PROPERTY)
def not_private(matter: Matter) -> Iterator[Conclusion]:
    """What was let out, in business or an investment has rules beyond these figures."""
    has_figures = matter.tax.amount_realized is not None or bool(matter.tax.cancelled_debt)
    if has_figures and matter.case.property_use not in {PropertyUse.PERSONAL, None}:
        yield NotForPrivateUse()


@rule(source.STATE_TAX)
def state_tax(matter: Matter) -> Iterator[Conclusion]:
    """States differ in what they leave out."""
    if matter.tax.cancelled_debt or matter.tax.gain_taxable:
        yield says.StateTaxDiffers()


@rule(source.TAX_CLINIC)
def clinic(matter: Matter) -> Iterator[Conclusion]:
    """Low Income Taxpayer Clinics help where debts are larger than what is owned."""
    if matter.tax.cancelled_debt and matter.tax.taxable_cancelled_debt != ZERO:
        yield says.TaxClinic()


RULES = (
    headline,
    disputed,
    nonrecourse,
    *exclusion_rules.RULES,
    *gain_rules.RULES,
    later,
    not_private,
    *tax_forms.RULES,
    state_tax,
    clinic,
)
