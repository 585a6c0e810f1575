"""What can still be done before a home or goods are sold, and what each way out would cost."""

from collections.abc import Iterator

from domain.calendar import add_days
from domain.case import Case
from domain.choices import Collateral, Event, LienPosition
from domain.findings import us_home_before_sale as says
from domain.law import Conclusion, Section, rule
from domain.matter import Chapter, Matter
from domain.statement import obligation
from domain.subjects import Subject
from domain.us import sources_home as source
from domain.us.home_deadlines import buying_back
from domain.us.liability_sources import PRACTICE, UCC_REDEEM
from domain.us.states import state_of
from domain.us.vocabulary_goods import Notice

DAYS_BEHIND = 121
"""More than 120 days, 12 CFR § 1024.41(f)(1)(i)."""

TO_CATCH_UP = {Notice.NOTICE_OF_DEFAULT_AND_CURE, Notice.NOTICE_OF_REDEMPTION_AND_DEFICIENCY}


@rule(PRACTICE)
def headline(matter: Matter) -> Iterator[Conclusion]:
    """Before a sale a person can pay, apply for help, sell, or hand over; after it hardly anything can be undone."""
    home, sold = matter.case.collateral is Collateral.HOME, _sold(matter.case)
    if matter.case.collateral is None:
        yield says.BeforeAnySale()
    elif home:
        yield says.HomeIsSold() if sold else says.ActUntilSale()
    else:
        yield (says.GoodsAreSold() if sold else says.RedeemUntilSold()).citing(UCC_REDEEM)


@rule(source.FORCED_SALE)
def side_by_side(matter: Matter) -> Iterator[Conclusion]:
    """At the value, selling takes the gap in cash at once; every other way leaves it owed unless it is let off."""
    case = matter.case
    value, owed = case.fair_value, None if case.claim is None else obligation(matter)
    behind = case.lien_position is LienPosition.JUNIOR or bool(case.prior_liens)
    if _sold(case) or behind or case.collateral is None or value is None or owed is None:
        return
    if value >= owed:
        yield says.ValueCovers(value=value, owed=owed, left=value - owed).citing(*matter.account_sources)
    else:
        lines = says.HomeSideBySide if case.collateral is Collateral.HOME else says.GoodsSideBySide
        yield lines(value=value, gap=owed - value).citing(*matter.account_sources)
    yield says.ForcedSaleWorse()


@rule(source.APPLICATION)
def applying(matter: Matter) -> Iterator[Conclusion]:
    """A complete application more than 37 days before the sale must be decided first, within 30 days."""
    if not _home_not_sold(matter.case):
        return
    yield says.ApplyComplete()
    if matter.case.owner_occupied is not False:
        yield from _first_notice(matter)
    if matter.case.collateral is Collateral.HOME:
        yield says.AppealRefusal()
        yield says.ServicerReaches().citing(source.CONTACT)


def _first_notice(matter: Matter) -> Iterator[Conclusion]:
    missed = matter.case.first_missed_payment
    day = None if missed is None else add_days(missed, DAYS_BEHIND)
    early = day is not None and day > matter.today
    finding = says.NoNoticeBefore(day=day) if early and day is not None else says.NotInFirstDays()
    yield finding.citing(source.EARLIEST_NOTICE)


@rule(source.SERVICEMEMBER)
def military(matter: Matter) -> Iterator[Conclusion]:
    """A foreclosure on a loan from before military service needs a court order, during service and a year after."""
    if matter.case.collateral in {None, Collateral.HOME}:
        yield says.MilitaryNeedsCourt()


@rule(UCC_REDEEM)
def redeeming(matter: Matter) -> Iterator[Conclusion]:
    """Goods can be redeemed by tender of everything owed, until they are sold or a contract to sell them is made."""
    case = matter.case
    if case.collateral is Collateral.HOME or _sold(case):
        return
    if case.collateral is None:
        yield says.RedeemUntilSold()
    yield says.RedeemEnds()
    yield says.DateInNotice().citing(source.NOTICE_OF_SALE)
    yield from _catching_up(case)
    yield says.HandingBack().citing(source.HANDING_BACK)


def _catching_up(case: Case) -> Iterator[Conclusion]:
    rules = state_of(case.state).auto_rule if case.state else ()
    noted = [(each.notice_what, each.cited) for each in rules if each.notice_what in TO_CATCH_UP]
    for notice, cited in noted[:1]:
        yield says.CatchUpNotice(state=case.state, notice=notice).citing(cited)
    if not noted:
        yield says.CatchUp().citing(source.REINSTATEMENT)


def _sold(case: Case) -> bool:
    """Whether it is sold; goods that were taken or handed back are, once a price or a day of sale is stated."""
    if case.collateral in {None, Collateral.HOME} or case.event is Event.SHORT_SALE:
        return case.event not in {None, Event.NOT_SOLD_YET}
    return case.sale_price is not None or case.sale_date is not None


def _home_not_sold(case: Case) -> bool:
    return case.collateral in {None, Collateral.HOME} and not _sold(case)


CHAPTER = Chapter(
    Subject.BEFORE_SALE,
    Section.LIABILITY,
    rules=(headline, side_by_side, applying, redeeming, military, buying_back),
    concerns=lambda case: case.event is Event.NOT_SOLD_YET,
)
