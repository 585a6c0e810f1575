"""The ways out before anything is sold: each at the value that the person expects, and costs not known."""

from decimal import Decimal

import pytest

from domain.assessment import Label
from domain.certainty import Sure
from domain.way_out import Claimant
from tests.domain.test_ways import UNSOLD, first, kinds, notes, said, way, weigh

CAR = UNSOLD | {"collateral": "vehicle"}


@pytest.mark.parametrize(
    ("place", "collateral", "wanted"),
    [
        ("US-OH", "home", ["sell", "short_sale", "deed_in_lieu", "foreclosure"]),
        ("US-OH", "vehicle", ["sell", "trade_in", "hand_back", "repossession"]),
        ("NO", "home", ["sell", "short_sale", "foreclosure"]),
        ("NO", "vehicle", ["sell", "hand_back", "repossession"]),
    ],
)
def test_each_thing_has_its_ways_in_each_country(place: str, collateral: str, wanted: list[str]) -> None:
    assert kinds(UNSOLD, jurisdiction=place, collateral=collateral) == wanted
    assert not any(each.own for each in weigh(UNSOLD, jurisdiction=place, collateral=collateral).ways)


def test_selling_takes_the_gap_in_cash_and_every_other_way_leaves_it() -> None:
    found = {each.kind.value: (each.pay, each.left, each.claimant) for each in weigh(CAR).ways}
    gap = Decimal(50000)
    assert found == {
        "sell": (gap, 0, Claimant.NOBODY),
        "trade_in": (0, gap, Claimant.NEW_LENDER),
        "hand_back": (0, gap, Claimant.HOLDER),
        "repossession": (0, gap, Claimant.HOLDER),
    }


def test_a_lender_that_agrees_may_let_off_the_rest() -> None:
    assert way(UNSOLD, "short_sale").claimant is Claimant.HOLDER_UNLESS_LET_OFF
    assert way(UNSOLD, "deed_in_lieu").claimant is Claimant.HOLDER_UNLESS_LET_OFF


def test_the_law_of_the_place_decides_each_way_by_itself() -> None:
    short = way(UNSOLD, "short_sale", jurisdiction="US-CA")
    assert (short.claimant, short.left, short.out_of_reach) == (Claimant.NOBODY_BY_LAW, Decimal(0), Decimal(50000))
    assert way(UNSOLD, "foreclosure", jurisdiction="US-CA").claimant is Claimant.UNCERTAIN


def test_how_it_can_still_be_stopped_comes_first_and_then_what_is_assumed() -> None:
    assert first(UNSOLD) == ["ActUntilSale", "AtExpectedValue"]
    assert first(CAR) == ["RedeemUntilSold", "AtExpectedValue"]
    assert first(UNSOLD, jurisdiction="NO") == ["SaleStoppedByPaying", "AtExpectedValue"]
    assert first(CAR, jurisdiction="NO") == ["TakeBackFirst", "AtExpectedValue"]


def test_a_value_that_covers_the_loan_is_one_answer_without_rows() -> None:
    assert first(UNSOLD, fair_value="300000") == ["ActUntilSale", "CoveredAtValue"]
    assert kinds(UNSOLD, fair_value="300000") == []


def test_without_a_value_no_amount_is_invented() -> None:
    assert first(UNSOLD, fair_value=None) == ["ActUntilSale", "ValueNotStated"]
    sell = way(UNSOLD, "sell", fair_value=None)
    assert (sell.pay, sell.left, sell.labels) == (None, Decimal(0), ())
    assert way(UNSOLD, "foreclosure", fair_value=None).left is None
    taken = way(CAR, "repossession", jurisdiction="NO", fair_value=None)
    assert (taken.left, taken.out_of_reach) == (None, None)


def test_a_second_loan_has_no_gap_before_the_first_is_stated() -> None:
    assert way(UNSOLD, "sell", lien_position="junior").pay is None


def test_what_is_not_known_of_a_way_stands_beside_it() -> None:
    assert said(way(UNSOLD, "foreclosure")) == ["ForcedSaleWorse"]
    assert said(way(CAR, "hand_back")) == ["HandingBack"]
    assert said(way(UNSOLD, "foreclosure", jurisdiction="NO"))[1:] == ["ForcedSaleBringsLess"]
    assert said(way(CAR, "hand_back", jurisdiction="NO"))[1:] == ["AgreedValueCounts"]
    assert said(way(CAR, "repossession", jurisdiction="NO"))[1:] == ["ValuedAtTakeBack"]
    boat = way(CAR, "repossession", jurisdiction="NO", collateral="boat")
    assert said(boat)[1:] == ["ValuedAtTakeBack", "BoatRegister"]


def test_a_payment_remark_ends_with_the_debt_and_can_come_where_a_rest_is_left() -> None:
    assert said(way(UNSOLD, "sell", jurisdiction="NO")) == ["NoRemarkOnceSettled"]
    for kind in ("short_sale", "foreclosure"):
        assert said(way(UNSOLD, kind, jurisdiction="NO"))[0] == "RemarkAfterLegalSteps"


def test_a_rest_that_the_law_bars_is_not_shown_as_open_in_the_file() -> None:
    assert way(UNSOLD, "short_sale", jurisdiction="US-CA").labels == ()
    assert Label.OPEN_BALANCE in way(UNSOLD, "short_sale").labels
    assert Label.CHARGE_OFF in way(UNSOLD, "foreclosure", jurisdiction="US-CA").labels


def test_the_gap_is_no_more_certain_than_what_others_are_paid_first() -> None:
    assert way(UNSOLD, "sell").sure is Sure.EXACT
    assert way(UNSOLD, "sell", prior_liens=None).sure is Sure.AT_LEAST


def test_tax_and_the_file_are_said_once_below() -> None:
    assert notes(UNSOLD) == ["LetOffCanBeIncome", "UsualWords"]
    assert notes(UNSOLD, jurisdiction="NO") == ["LetOffUsuallyNotIncome"]
