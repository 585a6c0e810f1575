"""Gain and loss on what was lost: what a home leaves out, and what is never deducted."""

from collections.abc import Iterator

from domain.case import Case
from domain.choices import Collateral, PropertyUse
from domain.findings import us_gain
from domain.findings import us_tax_sale as says
from domain.law import Conclusion, Section, rule
from domain.matter import Chapter, Matter
from domain.money import ZERO
from domain.subjects import Subject
from domain.us import federal_sources as source
from domain.us import sources_tax as more
from domain.us.federal import GAIN_EXCLUDED_JOINT, GAIN_EXCLUDED_SINGLE
from domain.us.gain_rules import gain_sum
from domain.us.main_home import property_use


@rule(source.SALE_OR_EXCHANGE)
def answer(matter: Matter) -> Iterator[Conclusion]:
    """Losing the collateral is a sale; a gain can be taxed though no money was paid out."""
    result, taxable = matter.tax.gain_or_loss, matter.tax.gain_taxable
    if result is None:
        yield says.LosingIsASale()
    elif result == ZERO:
        yield says.NoGainNoLoss()
    elif result < ZERO:
        loss = says.LossToShow(loss=-result) if matter.tax.loss_deductible else says.PrivateLoss(loss=-result)
        yield loss.citing(source.PERSONAL_LOSS)
    elif taxable is not None:
        yield says.GainTaxed(taxable=taxable) if taxable else says.GainLeftOut(gain=result)


@rule(source.MAIN_HOME_GAIN)
def how_it_is_counted(matter: Matter) -> Iterator[Conclusion]:
    """A gain on a main home is left out up to a limit, after two of the last five years, once in two years."""
    said = tuple(gain_sum.conclusions(matter))
    yield from said
    if matter.case.collateral not in {Collateral.HOME, None}:
        return
    if not any(isinstance(finding, us_gain.MainHomeGainRule) for finding in said):
        yield says.WhyAGain()
        yield us_gain.MainHomeGainRule(single=GAIN_EXCLUDED_SINGLE, joint=GAIN_EXCLUDED_JOINT)
    yield says.NotAllGain().citing(more.GAIN_LIMITS)


@rule(source.PERSONAL_LOSS)
def loss(matter: Matter) -> Iterator[Conclusion]:
    """A private loss is not deducted."""
    if matter.tax.gain_or_loss is None:
        private = property_use(matter) in {PropertyUse.PERSONAL, None}
        yield us_gain.LossNotDeductible() if private else us_gain.LossDeductible()


@rule(more.ABANDONED)
def when(_matter: Matter) -> Iterator[Conclusion]:
    """Abandoned property counts as sold at once where the loan is nonrecourse, else at the foreclosure."""
    yield says.WalkedAway()


@rule(source.EXEMPT_ASSETS)
def besides(matter: Matter) -> Iterator[Conclusion]:
    """The exclusions of cancelled debt do not reach a gain."""
    if not (matter.tax.gain_taxable and matter.tax.cancelled_debt):
        yield us_gain.GainTaxedBesides()


def _concerns(case: Case) -> bool:
    """It is offered where a gain is likely: what it cost was stated, or only a home stood behind the loan."""
    return case.adjusted_basis is not None or (case.recourse is False and case.collateral is Collateral.HOME)


CHAPTER = Chapter(Subject.GAIN, Section.TAX, rules=(answer, how_it_is_counted, loss, when, besides), concerns=_concerns)
