"""The insolvency test: debts less everything owned, just before the release."""

from collections.abc import Iterator
from decimal import Decimal

from domain.case import Case
from domain.choices import Outcome
from domain.findings import us_gain, us_left_out
from domain.findings import us_tax_insolvency as says
from domain.law import Conclusion, Section, rule
from domain.matter import Chapter, Matter
from domain.money import ZERO
from domain.subjects import Subject
from domain.us import federal_sources as source
from domain.us import sources_tax as more
from domain.us.cancelled_debt import treatment
from domain.us.exclusion_rules import owed_too_little
from domain.us.exclusions import held
from domain.us.recourse import Recourse
from domain.worksheet import AssetKind, DebtKind

OWED, OWNED, FORGIVEN = Decimal("10000.00"), Decimal("7000.00"), Decimal("5000.00")
"""The second example of IRS Publication 4681: owed, owned, forgiven."""


@rule(source.INSOLVENCY)
def answer(matter: Matter) -> Iterator[Conclusion]:
    """Cancelled debt is left out as far as the debts were larger than everything owned just before."""
    owned, owed = held(matter, "assets_before"), held(matter, "liabilities_before")
    if matter.case.discharged_in_bankruptcy:
        yield says.BankruptcyIsEnough().citing(source.BANKRUPTCY)
    elif owned is None or owed is None:
        yield says.InsolvencyTest()
        yield _example()
    elif owed > owned:
        yield says.InsolventBy(short=owed - owned)
        yield us_left_out.InsolvencySum(liabilities=owed, assets=owned, short=owed - owned)
        yield from _taken(matter)
        yield from owed_too_little(matter, owed)
    else:
        yield says.SolventBefore(liabilities=owed, assets=owned)
        yield from owed_too_little(matter, owed)


def _taken(matter: Matter) -> Iterator[Conclusion]:
    tax = matter.tax
    if tax.cancelled_debt and tax.excluded_insolvency is not None and tax.taxable_cancelled_debt is not None:
        yield says.InsolvencyTakes(
            cancelled=tax.cancelled_debt, excluded=tax.excluded_insolvency, taxable=tax.taxable_cancelled_debt
        )


def _example() -> Conclusion:
    short = OWED - OWNED
    summed = says.InsolvencyExample(
        liabilities=OWED, assets=OWNED, short=short, cancelled=FORGIVEN, excluded=short, taxable=FORGIVEN - short
    )
    return summed.citing(more.WORKSHEET)


@rule(more.WORKSHEET)
def what_counts(matter: Matter) -> Iterator[Conclusion]:
    """The debt that is cancelled counts, and so does all that is owned, exempt or not."""
    yield says.CountTheDebtItself()
    yield says.CountAllAssets().citing(source.EXEMPT_ASSETS)
    if matter.case.assets_before is None or matter.case.liabilities_before is None:
        yield says.WorksheetKinds(assets=tuple(AssetKind), debts=tuple(DebtKind)).citing(more.WORKSHEET_LINES)
    if treatment(matter) is not Recourse.RECOURSE or not matter.case.asked("recourse"):
        yield says.NonrecourseInTest().citing(more.NONRECOURSE_IN_TEST)


@rule(more.EACH_BY_ITSELF)
def each_alone(_matter: Matter) -> Iterator[Conclusion]:
    """Each discharge has a test of its own, and so has each spouse."""
    yield says.EachByItself()


@rule(source.FORM_982)
def on_the_form(_matter: Matter) -> Iterator[Conclusion]:
    """It is claimed on Form 982, and may lower what other things count as having cost."""
    yield says.InsolvencyForm()
    yield says.LowerBasis().citing(more.LOWER_BASIS)


@rule(source.EXEMPT_ASSETS)
def gain(matter: Matter) -> Iterator[Conclusion]:
    """The exclusion is for cancelled debt alone."""
    if (matter.tax.gain_or_loss or ZERO) > ZERO:
        yield us_gain.GainTaxedBesides()


@rule(more.CLINIC_NOT_VITA)
def help_(_matter: Matter) -> Iterator[Conclusion]:
    """Low Income Taxpayer Clinics help with it; the free VITA sites do not."""
    yield says.ClinicNotVita()


def _concerns(case: Case) -> bool:
    """It is offered where debt was let off and no bankruptcy already leaves it out."""
    return case.outcome in {Outcome.RELEASED, Outcome.SETTLED} and not case.discharged_in_bankruptcy


CHAPTER = Chapter(
    Subject.INSOLVENCY,
    Section.TAX,
    rules=(answer, what_counts, each_alone, on_the_form, gain, help_),
    concerns=_concerns,
)
