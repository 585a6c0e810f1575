"""Whether a debt is cancelled at all: only then is there a question of tax."""

from collections.abc import Iterator

from domain.case import Case
from domain.choices import Collateral, Event, Outcome
from domain.findings import us_tax
from domain.findings import us_tax_cancelled as says
from domain.law import Conclusion, Section, rule
from domain.matter import Chapter, Matter
from domain.money import ZERO
from domain.subjects import Subject
from domain.us import federal_sources as source
from domain.us import sources_home as home
from domain.us import sources_tax as more
from domain.us.tax_forms import reported_from

LET_OFF = {Outcome.RELEASED, Outcome.SETTLED}
ASKED_FOR = {Outcome.CLAIMED, Outcome.SUED, Outcome.JUDGMENT}


@rule(source.PUB_4681, source.AIZAWA)
def answer(matter: Matter) -> Iterator[Conclusion]:
    """Debt is cancelled when it is settled, forgiven, or given up for good; until then it is still owed."""
    cancelled, released, outcome = matter.tax.cancelled_debt, matter.statement.released, matter.case.outcome
    if cancelled:
        yield says.CancelledNow(cancelled=cancelled)
    elif outcome in LET_OFF and released == ZERO:
        yield us_tax.NoDebtForgiven()
    elif outcome in LET_OFF and released and cancelled == ZERO:
        yield says.LetOffNotCancelled(released=released)
    elif outcome in LET_OFF:
        yield says.LetOffOpen()
    elif outcome in ASKED_FOR:
        yield us_tax.NoDebtForgiven() if matter.statement.still_owed == ZERO else says.StillAskedFor()
    else:
        yield says.SilenceCancelsNothing() if outcome is Outcome.SILENT else says.WhenCancelled()


@rule(source.INCOME, source.BANKRUPTCY, source.INSOLVENCY, source.MAIN_HOME_DEBT)
def left_out(matter: Matter) -> Iterator[Conclusion]:
    """Cancelled debt is income, unless bankruptcy, the main home or insolvency leaves it out."""
    goods = matter.case.collateral not in {Collateral.HOME, None}
    yield says.LeftOutForGoods() if goods else says.LeftOutForHome()


@rule(home.MOVING_MONEY)
def moving_money(matter: Matter) -> Iterator[Conclusion]:
    """Money for moving out is paid to the person and is no debt that was let off."""
    may_be_home = matter.case.collateral in {Collateral.HOME, None}
    if may_be_home and matter.case.event in {None, Event.NOT_SOLD_YET, Event.SHORT_SALE, Event.DEED_IN_LIEU}:
        yield says.MovingMoney()


@rule(source.PUB_4681, source.AIZAWA)
def what_is_not(matter: Matter) -> Iterator[Conclusion]:
    """The lender's bookkeeping does not end a debt, and what can still be asked for is not income."""
    yield says.ChargeOffIsBookkeeping()
    if matter.statement.still_owed != ZERO:
        yield says.DeficiencyNotCancelled()


@rule(source.PUB_4681)
def what_is(_matter: Matter) -> Iterator[Conclusion]:
    """A settlement, a release, and a policy to stop collecting cancel the debt; so does time that ran out."""
    yield says.WhatCancels()
    yield says.TimeRanOut().citing(more.CODES)


@rule(more.FORM_1099_A)
def form_1099_a(_matter: Matter) -> Iterator[Conclusion]:
    """The form that the lender took the property says nothing of a cancellation."""
    yield says.FormACancelsNothing()


@rule(source.REPORTING)
def small_sums(matter: Matter) -> Iterator[Conclusion]:
    """The amount from which a form is sent does not decide what is income."""
    yield says.SmallSumsCount(reported_from=reported_from(matter))


@rule(more.COULD_BE_DEDUCTED)
def never_income(matter: Matter) -> Iterator[Conclusion]:
    """Forgiven debt is not income where paying it would have been deducted, or where the seller lowers the price."""
    yield says.NotIncomeIfDeductible()
    if matter.case.seller_financed is not False:
        yield says.SellerLowersPrice().citing(more.SELLER_LOWERS_PRICE)


def _concerns(case: Case) -> bool:
    """It is offered while nothing has been let off after a sale."""
    return case.event not in {None, Event.NOT_SOLD_YET} and case.outcome not in LET_OFF


CHAPTER = Chapter(
    Subject.CANCELLED,
    Section.TAX,
    rules=(answer, left_out, moving_money, what_is_not, what_is, form_1099_a, small_sums, never_income),
    concerns=_concerns,
)
