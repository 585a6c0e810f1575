"""Every word of the closed vocabulary is in a row and reaches a person, or says here why it never can."""

from collections.abc import Iterator, Mapping
from enum import StrEnum
from functools import cache
from typing import Any, TypeVar

import pytest
from pydantic import BaseModel

from domain import Case, assess
from domain.assess import law_of
from domain.findings import us_collection, us_goods, us_home_sale, us_liability
from domain.findings import us_special_goods as goods
from domain.findings import us_special_home as home
from domain.findings import us_special_pay as pay
from domain.findings import us_special_price as price
from domain.findings import us_special_redemption as redemption
from domain.findings import us_special_time as time
from domain.findings.us_special_deadlines import LenderMustAfter, LenderMustIf
from domain.law import Finding, conclusions
from domain.matter import Matter
from domain.us import special, vocabulary, vocabulary_goods, vocabulary_special, vocabulary_time
from domain.us.conditions import LIENS, LOANS, OCCUPANCIES, WAYS
from domain.us.redemption_by_state import buying_back_in_full
from domain.us.shown import CREDIT_NAMES, FROM
from domain.us.states import states
from domain.us.time_by_state import meaning_of_years, other_papers, own_periods
from domain.us.vocabulary import (
    Compare,
    Covered,
    CreditBasis,
    Effect,
    Lien,
    Lift,
    Loan,
    Need,
    Occupancy,
    OneActionRule,
    Process,
    SinceBasis,
)
from domain.us.vocabulary_goods import (
    AmountBasis,
    AmountFixedBy,
    CreditKind,
    FloorWage,
    Goods,
    GoodsEffect,
    IfNoNotice,
    JudgmentKind,
    RedemptionKind,
    RedemptionOnly,
    SaleKind,
    TierUnit,
    WageBase,
    WageRule,
)
from domain.us.vocabulary_special import Special
from domain.us.vocabulary_time import Only, Side, Start
from domain.us.wages_by_state import state_cap_in_full
from tests.domain.crafted import CRAFTED, TODAY, grid

VOCABULARIES = (vocabulary, vocabulary_goods, vocabulary_special, vocabulary_time)

BELOW = (own_periods, other_papers, meaning_of_years, buying_back_in_full, state_cap_in_full)
"""What the pages on time and pay say of a state."""

NAMES: tuple[Mapping[Any, StrEnum], ...] = (LOANS, OCCUPANCIES, LIENS, CREDIT_NAMES, FROM, WAYS)
TOLD_AS = tuple((word, name) for names in NAMES for word, name in names.items())
"""Words that a sentence holds under another name."""

TOLD_BY: tuple[tuple[StrEnum, type[Finding]], ...] = (
    (Effect.BARRED, us_liability.LawBars),
    (Effect.LIMITED_TO_FAIR_VALUE, us_liability.LawLimits),
    (Effect.LIMITED_OTHER, us_liability.CourtMayLower),
    (Process.STRICT, time.StrictForeclosure),
    (Process.VOLUNTARY, home.ByAgreement),
    (Need.FIRST_SALE, us_liability.MustGiveTwoThirds),
    (Need.NO_SUBSTANTIAL_EQUITY, time.StrictOnlyWithoutEquity),
    (Need.NO_SUIT_IN_TIME, LenderMustAfter),
    (Need.BID_SUBSTANTIALLY_INADEQUATE, price.FairValueBeforeConfirmation),
    (Need.PRICE_NOT_FAIR_AND_REASONABLE, price.FairPriceNotFullValue),
    (Need.PRICE_SO_LOW_IT_IMPLIES_FRAUD, price.OnlyThePrice),
    (Need.SEPARATE_SUIT_TO_VOID_SALE, price.OnlyThePrice),
    (Lift.TIMELY_MOTION, time.StrictForeclosure),
    (OneActionRule.SECURITY_FIRST, us_home_sale.SecurityFirst),
    (OneActionRule.ONE_AT_A_TIME, us_home_sale.OneAtATime),
    (CreditBasis.HIGHER_OF_PRICE_AND_VALUE, us_liability.ValueSum),
    (CreditBasis.APPRAISED_VALUE, price.AppraisalReplacesBid),
    (CreditBasis.VALUE_IF_PROVED, price.PricePresumedFair),
    (CreditBasis.MINIMUM_BID_TWO_THIRDS, us_liability.MustGiveTwoThirds),
    (CreditBasis.COURT_DISCRETION, home.CourtMayLowerIf),
    (CreditBasis.PRICE, price.OnlyThePrice),
    (CreditBasis.FAIR_VALUE, us_goods.ValueInsteadOfPrice),
    (Compare.LE, us_goods.BarredUpTo),
    (Compare.LT, home.LandBelow),
    (Compare.GT, goods.ValueAbove),
    (Compare.GE, goods.ValueFrom),
    (SinceBasis.LOAN, home.LoanFrom),
    (SinceBasis.SALE, home.SaleFrom),
    (GoodsEffect.BARRED, us_goods.BarredUpTo),
    (GoodsEffect.LIMITED_TO_FAIR_VALUE, us_goods.ValueInsteadOfPrice),
    (GoodsEffect.NOTICE_REQUIRED, us_goods.NoticeNeeded),
    (GoodsEffect.GOOD_FAITH_SALE_REQUIRED, us_goods.GoodFaithSale),
    (GoodsEffect.PUBLIC_SALE_REQUIRED, us_goods.PublicSaleNeeded),
    (GoodsEffect.APPRAISAL_REQUIRED, us_goods.AppraisalBeforeCourtSale),
    (GoodsEffect.SUIT_DEADLINE, us_goods.SoonAfterSale),
    (GoodsEffect.VALUE_BY_AGREEMENT, us_goods.ValueByAgreement),
    (GoodsEffect.UCC_ONLY, us_goods.ReasonableSale),
    (SaleKind.JUDICIAL_SALE_ONLY, us_goods.AppraisalBeforeCourtSale),
    (SaleKind.PRIVATE_SALE_ONLY, goods.PrivateSaleOnly),
    (IfNoNotice.BARRED, us_goods.NoticeNeeded),
    (IfNoNotice.SUIT_BLOCKED, us_goods.NoticeSuitBlocked),
    (IfNoNotice.NOT_STATED, us_goods.NoticeAsked),
    (AmountBasis.DERIVED, goods.LimitWorkedOut),
    (AmountBasis.PUBLISHED, us_goods.LimitMoves),
    (AmountFixedBy.CONTRACT_DATE, us_goods.LimitNotKnown),
    (AmountFixedBy.NOT_STATED, goods.DayOfLimitNotKnown),
    (RedemptionKind.NONE, redemption.NoBuyingBack),
    (RedemptionKind.AFTER_SALE, redemption.BuyBackAfter),
    (RedemptionKind.BEFORE_SALE, redemption.PayUntil),
    (RedemptionKind.UNTIL_CONFIRMATION, redemption.PayUntilConfirmed),
    (RedemptionOnly.UPSET_BID_PERIOD, redemption.PayWhileBidsOpen),
    (RedemptionOnly.BIDDING_OPEN_30_DAYS_IF_DEFICIENCY_ASKED, redemption.BidsStayOpen),
    (WageRule.NONE_FOR_CONSUMER_DEBT, us_collection.NoPayTaken),
    (WageRule.FEDERAL_CAP, pay.AsFederal),
    (WageRule.LESSER_OF_PERCENT_OR_EXCESS, pay.ShareOrAboveFloor),
    (WageRule.LESSER_OF_PERCENT_OR_PART_OF_EXCESS, pay.ShareOrPartAbove),
    (WageRule.PERCENT_OF_EXCESS, pay.PartAboveOnly),
    (WageRule.PERCENT_ONLY, pay.ShareOnly),
    (WageRule.PERCENT_OF_GROSS_WITH_FLOOR, pay.GrossAndHours),
    (WageRule.FLOOR_ONLY, pay.HoursOnly),
    (WageRule.TIERED_PERCENT, pay.MonthlyScale),
    (WageRule.ANNUAL_DOLLAR_CAP, pay.YearlyCap),
    (WageRule.WEEKLY_DOLLAR_FLOOR, pay.WeekKept),
    (WageBase.DISPOSABLE, pay.ShareOnly),
    (WageBase.GROSS, pay.GrossAndFloor),
    (WageBase.EXCESS, pay.PartAboveOnly),
    (FloorWage.FEDERAL, pay.HoursOnly),
    (TierUnit.USD_MONTH, pay.MonthlyScale),
    (TierUnit.STATE_MINIMUM_WAGE_HOURS_WEEK, pay.HourlyScale),
    (Start.REDEMPTION_END, time.StrictForeclosure),
    (Side.LENDER, us_collection.LenderActsWithin),
    (Side.BORROWER, us_collection.YouActWithin),
    (Only.MORE_THAN_4_UNITS, us_collection.LenderActsWithin),
    (Only.LENDER_BOUGHT, home.MustIfLenderBought),
    (Only.AGRICULTURAL_PROPERTY, LenderMustIf),
)
"""Words that a whole sentence says."""

NEVER: tuple[tuple[StrEnum, str], ...] = (
    (Loan.ANY, "no limit"),
    (Occupancy.ANY, "no limit"),
    (Lien.ANY, "no limit"),
    (CreditKind.ANY, "no limit"),
    (Covered.BORROWER, "that is who asks"),
    (CreditBasis.NOT_STATED, "nothing is known that could be said"),
    (Need.TITLE_AND_PROCEEDS_PASS, "a short sale that is done has passed both"),
    (Need.JUDICIAL_CASE_WITH_DEFICIENCY_ASKED, "a sale by a court, and the rest is claimed"),
    (Need.POWER_OF_SALE_USED, "that is what a sale without a court is"),
    (Need.AGRICULTURAL_PROPERTY, "the person calls it a home; a farm is told of as a period of its own"),
    (SinceBasis.MORTGAGE, "each such first day is older than any loan still expected"),
    (Goods.VEHICLE, "the person says what was taken"),
    (Goods.VEHICLE_OR_BOAT, "the person says what was taken"),
    (Goods.NOT_VEHICLES, "the person says what was taken"),
    (JudgmentKind.LIFE, "the years of a judgment, said as they are"),
)


T = TypeVar("T")


def of(word: StrEnum, pairs: tuple[tuple[StrEnum, T], ...]) -> T | None:
    """What is kept for the word itself; a word of another kind may have the same letters."""
    return next((kept for each, kept in pairs if each is word), None)


def vocabularies() -> Iterator[type[StrEnum]]:
    for module in VOCABULARIES:
        for value in vars(module).values():
            if isinstance(value, type) and issubclass(value, StrEnum) and value.__module__ == module.__name__:
                yield value


def words_in(value: Any) -> Iterator[StrEnum]:
    """Yield every word that a value holds, however deep."""
    if isinstance(value, StrEnum):
        yield value
    elif isinstance(value, BaseModel):
        for name in type(value).model_fields:
            yield from words_in(getattr(value, name))
    elif isinstance(value, tuple):
        for item in value:
            yield from words_in(item)


@cache
def told() -> tuple[frozenset[tuple[type, str]], frozenset[type[Finding]]]:
    """Every word and every conclusion of the answers and of what the pages on time and pay say of the states."""
    words: set[tuple[type, str]] = set()
    kinds: set[type[Finding]] = set()
    for facts in (*grid(), *CRAFTED):
        case = Case.model_validate(facts)
        own = conclusions(BELOW, Matter(case, TODAY, law_of(case))) if case.state else ()
        for finding in (*assess(case, TODAY).findings, *own):
            if isinstance(finding, Finding):
                kinds.add(type(finding))
                words |= {(type(word), word.value) for word in words_in(finding)}
    return frozenset(words), frozenset(kinds)


@pytest.mark.parametrize("kind", list(vocabularies()), ids=lambda kind: kind.__name__)
def test_every_word_is_in_a_row(kind: type[StrEnum]) -> None:
    used = {word for row in states().values() for word in words_in(row) if isinstance(word, kind)}
    assert set(kind) - used == set()


@pytest.mark.no_cover
@pytest.mark.parametrize("word", [word for kind in vocabularies() for word in kind], ids=lambda word: str(word))
def test_every_word_reaches_a_person_or_says_why_not(word: StrEnum) -> None:
    words, kinds = told()
    if isinstance(word, Special):
        assert word in special.NOTES
    elif of(word, NEVER):
        assert (type(word), word.value) not in words, "it is told: take it off the list"
    elif (kind := of(word, TOLD_BY)) is not None:
        assert kind in kinds
    else:
        name = of(word, TOLD_AS) or word
        assert (type(name), name.value) in words


def test_no_word_is_explained_twice() -> None:
    explained = [(type(word), word.value) for word, _ in (*TOLD_BY, *NEVER)]
    assert len(explained) == len(set(explained))
