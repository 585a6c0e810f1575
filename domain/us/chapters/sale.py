"""Whether the lender's sale was done right: the notices, the price, the explanation, and what follows."""

from collections.abc import Iterator

from domain.choices import Event, Outcome
from domain.findings import us_goods
from domain.findings import us_goods_sale as says
from domain.law import Conclusion, Section, rule
from domain.matter import Chapter, Matter
from domain.rest import LET_GO
from domain.subjects import Subject
from domain.us import court, damages, explain_goods, home_sale
from domain.us import sources_goods as source
from domain.us.liability_sources import PRACTICE, SURVEY
from domain.us.lost_goods import for_private_use, goods_taken, is_home

IN_THE_LAST_WORDS = (us_goods.ShownToLawyer, us_goods.NoticeAfterJudgment)
"""What this page says itself, further down."""


@rule(source.NOTICE)
def answer(matter: Matter) -> Iterator[Conclusion]:
    """The price does not decide whether a sale was right; the notice and the way of the sale do."""
    event, outcome = matter.case.event, matter.case.outcome
    if is_home(matter.case):
        return
    if event is Event.NOT_SOLD_YET:
        yield says.SaleRulesAhead().citing(source.NOTICE, source.REASONABLE)
    elif event is Event.SHORT_SALE:
        yield says.SoldWithConsent().citing(source.REASONABLE)
    elif outcome is Outcome.JUDGMENT:
        yield says.SaleAfterJudgment().citing(PRACTICE)
    elif matter.case.notices_received is False:
        yield says.NoNoticeCame()
    else:
        yield says.HowItWasSold().citing(source.NOTICE, source.REASONABLE)


@rule(source.NOTICE)
def notice(matter: Matter) -> Iterator[Conclusion]:
    """A notice must come before the sale, with set contents, and for private use with more of them."""
    if not _lenders_sale(matter):
        return
    if for_private_use(matter.case):
        yield says.NoticeOfConsumerSale().citing(source.NOTICE, source.CONSUMER_NOTICE)
    else:
        yield says.NoticeOfSale()


@rule(source.TEN_DAYS)
def in_time(matter: Matter) -> Iterator[Conclusion]:
    """Ten days are early enough for business goods; for consumers no number of days is fixed."""
    if _lenders_sale(matter):
        private = for_private_use(matter.case)
        yield says.NoFixedDays().citing(source.COXALL, source.TEN_DAYS) if private else says.TenDaysForBusiness()


@rule(PRACTICE)
def of_the_state(matter: Matter) -> Iterator[Conclusion]:
    """Some states ask for notices of their own, or for a sale of a certain kind."""
    if _lenders_sale(matter):
        for conclusion in explain_goods.notices.conclusions(matter):
            if not isinstance(conclusion, IN_THE_LAST_WORDS):
                yield conclusion


@rule(source.LOW_PRICE, source.REASONABLE)
def price(matter: Matter) -> Iterator[Conclusion]:
    """A better price elsewhere does not make a sale unreasonable; method, manner, time, place and terms decide."""
    if not _lenders_sale(matter) or matter.case.event is Event.NOT_SOLD_YET:
        return
    sold, value = matter.case.sale_price, matter.case.fair_value
    if sold is not None and value is not None and sold < value:
        yield says.PriceBesideValue(sale_price=sold, fair_value=value)
    else:
        yield says.LowPriceNoProof()


@rule()
def evidence(matter: Matter) -> Iterator[Conclusion]:
    """What shows how it was sold."""
    if _lenders_sale(matter) and matter.case.event is not Event.NOT_SOLD_YET:
        yield says.CollectEvidence()


@rule(source.SOLD_TO_ITSELF)
def buyer(matter: Matter) -> Iterator[Conclusion]:
    """A sale to the lender, its affiliate or a guarantor far below others' prices counts at theirs."""
    if _lenders_sale(matter):
        yield says.SoldToItself() if for_private_use(matter.case) else says.SoldToItselfProved()


@rule(source.NOT_TOO_EARLY)
def of_a_home(matter: Matter) -> Iterator[Conclusion]:
    """A foreclosure may not begin before 120 days, run past an application, or strike a servicemember."""
    if is_home(matter.case):
        yield says.NotTooEarly()
        yield says.ApplicationFirst().citing(source.APPLICATION_FIRST)
        yield says.InTheService().citing(source.IN_SERVICE)


@rule(SURVEY)
def homes_apart(matter: Matter) -> Iterator[Conclusion]:
    """The sale of a home follows the law of the state."""
    if matter.case.collateral is None:
        yield says.ForHomesOtherwise()


def _lenders_sale(matter: Matter) -> bool:
    return not is_home(matter.case) and matter.case.event is not Event.SHORT_SALE


CHAPTER = Chapter(
    Subject.SALE,
    Section.LIABILITY,
    rules=(
        answer,
        *home_sale.HOME_SALE_RULES,
        court.court_papers,
        notice,
        of_the_state,
        price,
        damages.consequence,
        in_time,
        evidence,
        damages.at_proper_price,
        damages.floor,
        buyer,
        of_a_home,
        homes_apart,
    ),
    concerns=lambda case: (goods_taken(case) or case.event is Event.FORECLOSURE) and case.outcome not in LET_GO,
)
