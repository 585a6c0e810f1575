"""The account: order of the lines, outcomes, and what is refused."""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain import Assessment, Case, Refused, assess
from domain.assessment import LiabilityRule

TODAY = date(2026, 11, 22)


def assessed(**facts: Any) -> Assessment:
    return assess(Case.model_validate(facts), TODAY)


def decimals(*amounts: int) -> tuple[Decimal, ...]:
    return tuple(map(Decimal, amounts))


def lines(found: Assessment) -> list[tuple[str, str]]:
    return [(line.kind, str(line.amount)) for line in found.statement.lines]


CAR = {
    "jurisdiction": "US-OH",
    "collateral": "vehicle",
    "event": "repossession",
    "claim": "10000",
    "sale_price": "8500",
}
FEES = [{"kind": "other", "amount": "500"}]


def test_the_american_account_stands_in_the_order_of_ucc_9_616_c() -> None:
    found = assessed(
        **CAR,
        costs=[{"kind": "repossession", "amount": "450"}, {"kind": "storage", "amount": "50"}],
        credits=[{"kind": "gap_refund", "amount": "350"}],
        outcome="claimed",
    )
    assert lines(found) == [
        ("claim", "10000.00"),
        ("sale_price", "-8500.00"),
        ("left_after_sale", "1500.00"),
        ("costs_repossession", "450.00"),
        ("costs_storage", "50.00"),
        ("credits_gap_refund", "-350.00"),
        ("deficiency", "1650.00"),
    ]


def test_the_car_of_the_seed_is_1500_before_costs_and_2000_with() -> None:
    statement = assessed(**CAR, costs=FEES, outcome="judgment").statement
    assert (statement.before_costs, statement.deficiency, statement.still_owed) == decimals(1500, 2000, 2000)


def test_the_home_of_the_seed_is_released_in_full() -> None:
    found = assessed(
        jurisdiction="US-OH",
        collateral="home",
        event="short_sale",
        claim="250000",
        sale_price="200000",
        outcome="released",
    )
    assert (found.statement.deficiency, found.statement.released, found.statement.still_owed) == decimals(
        50000, 50000, 0
    )
    assert found.findings[0].code == "ReleasedInFull"


def test_costs_that_are_inside_the_claim_are_not_added_again() -> None:
    assert assessed(**CAR, costs=FEES, costs_already_counted=True).statement.deficiency == 1500


def test_whether_costs_are_inside_must_be_known_where_the_person_says_it_is_not() -> None:
    found = assessed(**CAR, costs=FEES, costs_already_counted=None)
    assert found.statement.deficiency is None
    assert found.statement.before_costs == 1500
    assert "costs_already_counted" in found.missing


def test_costs_credits_and_liens_that_are_not_stated_count_as_nothing_and_are_said_to() -> None:
    found = assessed(**CAR, costs=None)
    assumed = {item.field for item in found.assumptions}
    assert {"costs", "credits", "prior_liens"} <= set(found.missing) & assumed


def test_better_ranked_claims_are_paid_first() -> None:
    assert assessed(**CAR, prior_liens="1000").statement.deficiency == 2500


def test_a_surplus_is_never_a_negative_debt() -> None:
    found = assessed(**(CAR | {"sale_price": "12000"}), costs=FEES)
    assert (found.statement.deficiency, found.statement.surplus, found.statement.still_owed) == decimals(0, 1500, 0)
    assert found.findings[0].code == "SurplusDue"


def test_a_surplus_begins_with_what_the_sale_brought_so_that_no_sum_is_below_zero() -> None:
    found = assessed(**(CAR | {"sale_price": "12000"}), costs=FEES)
    assert lines(found) == [
        ("sale_price", "12000.00"),
        ("claim", "-10000.00"),
        ("costs_other", "-500.00"),
        ("surplus", "1500.00"),
    ]


def test_a_settlement_whose_sum_is_not_known_still_ends_at_nothing_owed() -> None:
    found = assessed(**CAR, outcome="settled")
    assert (found.statement.released, found.statement.still_owed) == (None, Decimal(0))
    assert lines(found)[-2:] == [("settled_or_released", "-1500.00"), ("still_owed", "0.00")]


def test_an_even_sale_has_its_own_words() -> None:
    assert assessed(**(CAR | {"sale_price": "10000"})).findings[0].code == "NothingOwed"


def test_a_settlement_ends_the_debt_and_the_rest_is_released() -> None:
    statement = assessed(**CAR, outcome="settled", settlement_paid="400", paid_since_sale="100").statement
    assert (statement.released, statement.still_owed) == decimals(1000, 0)


@pytest.mark.parametrize("paid", [None, "400"])
def test_a_settlement_ends_the_debt_only_once_the_agreed_sum_is_paid(paid: str | None) -> None:
    assert "AgreedSumToPay" in {each.code for each in assessed(**CAR, outcome="settled", settlement_paid=paid).findings}
    covered = assessed(**CAR | {"sale_price": "10000"}, outcome="settled")
    assert "AgreedSumToPay" not in {each.code for each in covered.findings}


def test_part_of_it_can_be_released() -> None:
    statement = assessed(**CAR, outcome="released", amount_released="600", paid_since_sale="200").statement
    assert (statement.released, statement.still_owed) == decimals(600, 700)


@pytest.mark.parametrize(
    ("facts", "said"),
    [
        ({}, "CompareJudgment"),
        ({"judgment_amount": "1600"}, "JudgmentDiffers"),
        ({"claim": None}, "JudgmentDecides"),
        ({"claim": None, "judgment_amount": "1600"}, "JudgmentDecides"),
        ({"judgment_amount": "1500"}, None),
    ],
)
def test_a_judgment_is_compared_only_where_there_is_a_figure_to_compare_with(
    facts: dict[str, Any], said: str | None
) -> None:
    codes = {finding.code for finding in assessed(**CAR | {"outcome": "judgment"} | facts).findings}
    judgments = {"CompareJudgment", "JudgmentDiffers", "JudgmentDecides"}
    assert codes & judgments == ({said} if said else set())


@pytest.mark.parametrize("outcome", ["claimed", "sued", "judgment", "silent", None])
def test_nothing_is_released_by_claim_suit_judgment_or_silence(outcome: str | None) -> None:
    statement = assessed(**CAR, outcome=outcome).statement
    assert (statement.released, statement.still_owed) == decimals(0, 1500)


def test_the_lenders_figure_stands_beside_the_account() -> None:
    found = assessed(**CAR, lender_figure="2500")
    assert found.statement.lender_difference == 1000
    assert "LenderAsksMore" in [finding.code for finding in found.findings]


@pytest.mark.parametrize(
    ("figure", "said"), [("2500", "LenderAsksMore"), ("1000", "LenderAsksLess"), ("1500", "LenderAgrees")]
)
def test_the_lender_asks_more_or_less_or_the_same(figure: str, said: str) -> None:
    assert said in {finding.code for finding in assessed(**CAR, lender_figure=figure).findings}


def test_of_a_place_that_is_not_known_the_sum_alone_is_told() -> None:
    found = assessed(**CAR | {"jurisdiction": None})
    assert (found.statement.still_owed, found.liability.most_collectible) == decimals(1500, 1500)
    assert found.liability.rule is LiabilityRule.UNKNOWN
    assert "PlaceUnknown" in {finding.code for finding in found.findings}


NORWEGIAN_CAR = {"jurisdiction": "NO", "collateral": "vehicle", "event": "repossession", "claim": "100000"}
TAKEN_BACK = [{"kind": "court", "amount": "4640.25"}, {"kind": "default_interest", "amount": "2000"}]


def test_a_norwegian_take_back_credits_the_valuation_and_never_the_later_price() -> None:
    found = assessed(**NORWEGIAN_CAR, fair_value="85000", sale_price="70000", costs=TAKEN_BACK)
    assert found.statement.deficiency == Decimal("21640.25")
    assert lines(found)[:5] == [
        ("claim", "100000.00"),
        ("costs_default_interest", "2000.00"),
        ("costs_court", "4640.25"),
        ("total_claim", "106640.25"),
        ("valuation", "-85000.00"),
    ]


def test_a_norwegian_forced_sale_takes_the_costs_off_the_price_first() -> None:
    found = assessed(
        jurisdiction="NO", collateral="home", event="foreclosure", claim="3200000", sale_price="2900000",
        costs=[{"kind": "court", "amount": "9953"}, {"kind": "agent", "amount": "50725"}],
    )  # fmt: skip
    assert found.statement.deficiency == 360678
    assert ("to_lender", "2839322.00") in lines(found)


def test_what_others_with_better_rank_are_owed_comes_out_of_the_valuation_first() -> None:
    found = assessed(**NORWEGIAN_CAR, fair_value="85000", prior_liens="5000")
    assert found.statement.deficiency == 20000
    assert lines(found)[-3:] == [("valuation", "-85000.00"), ("prior_liens", "5000.00"), ("deficiency", "20000.00")]


def test_what_others_with_better_rank_are_owed_comes_off_the_price_of_a_forced_sale_too() -> None:
    home = {"jurisdiction": "NO", "collateral": "home", "event": "foreclosure", "claim": "3200000"}
    found = assessed(**home, sale_price="2900000", prior_liens="100000")
    assert found.statement.deficiency == 400000
    assert ("to_lender", "2800000.00") in lines(found)


def test_a_voluntary_hand_back_uses_the_agreed_price_where_no_value_was_set() -> None:
    found = assessed(**(NORWEGIAN_CAR | {"event": "voluntary_surrender"}), sale_price="80000")
    assert found.statement.deficiency == 20000
    assert "fair_value" in {item.field for item in found.assumptions}


def test_a_take_back_without_a_known_valuation_is_left_open() -> None:
    found = assessed(**NORWEGIAN_CAR, fair_value=None)
    assert found.statement.deficiency is None
    assert "fair_value" in found.missing


@pytest.mark.parametrize(
    ("field", "facts"),
    [
        ("fair_value", NORWEGIAN_CAR),
        ("settlement_paid", CAR | {"outcome": "settled", "settlement_paid": "1500.01"}),
        ("amount_released", CAR | {"outcome": "released", "amount_released": "1500.01"}),
        ("sale_date", CAR | {"sale_date": "2026-11-23"}),
        ("event", CAR | {"event": "foreclosure"}),
        ("event", CAR | {"collateral": "home"}),
        ("event", {"jurisdiction": "NO", "collateral": "home", "event": "deed_in_lieu"}),
        ("sale_price", CAR | {"event": "not_sold_yet"}),
        ("judgment_date", CAR | {"outcome": "sued", "judgment_date": "2026-01-01"}),
        ("nonqualifying_debt", CAR | {"nonqualifying_debt": "10000.01"}),
        ("answer_due", CAR | {"served_on": "2026-11-02", "answer_due": "2026-11-01"}),
    ],
)
def test_what_cannot_be_is_refused_by_the_name_of_the_fact(field: str, facts: dict[str, Any]) -> None:
    with pytest.raises(Refused) as refusal:
        assessed(**facts)
    assert refusal.value.field == field
    assert str(refusal.value).startswith(f"{field}: ")


def test_a_month_alone_may_be_this_month() -> None:
    assert assessed(**CAR, sale_date="2026-11").statement.deficiency == 1500


AMOUNT = st.decimals(min_value=0, max_value=10**9, places=2).map(str)


@given(claim=AMOUNT, price=AMOUNT, cost=AMOUNT, credit=AMOUNT, liens=AMOUNT)
def test_every_account_adds_up(claim: str, price: str, cost: str, credit: str, liens: str) -> None:
    """The lines up to the deficiency or surplus sum to it, and only one of the two is above zero."""
    found = assessed(
        jurisdiction="US-OH", collateral="vehicle", event="repossession", claim=claim, sale_price=price,
        prior_liens=liens, costs=[{"kind": "repair", "amount": cost}], credits=[{"kind": "payment", "amount": credit}],
    )  # fmt: skip
    statement = found.statement
    assert statement.deficiency is not None
    assert statement.surplus is not None
    balance = Decimal(claim) - Decimal(price) + Decimal(liens) + Decimal(cost) - Decimal(credit)
    assert statement.deficiency - statement.surplus == balance
    assert min(statement.deficiency, statement.surplus) == 0
    parts = [line.amount for line in statement.lines if line.kind not in {"left_after_sale", "deficiency", "surplus"}]
    assert sum(parts) == (balance if balance >= 0 else -balance)


@pytest.mark.parametrize(
    ("facts", "code", "values"),
    [
        ({"sale_price": "8500"}, "CostsMayBeInside", {"costs": "500.00"}),
        ({"sale_price": "10500"}, "CostsInsideLeaveOver", {"costs": "500.00", "left_over": "500.00"}),
        ({"sale_price": "10200"}, "CostsInsideLeaveOver", {"costs": "500.00", "left_over": "200.00"}),
        ({"sale_price": "12000"}, "CostsInsideLeaveMoreOver", {"costs": "500.00"}),
        ({"sale_price": "8500", "outcome": "released"}, "CostsInsideLeftLess", {"costs": "500.00"}),
    ],
)
def test_nobody_can_owe_less_than_nothing_if_the_costs_are_inside_the_claim(
    facts: dict[str, Any], code: str, values: dict[str, str]
) -> None:
    said = {finding.code: finding for finding in assessed(**CAR | facts, costs=FEES).findings}
    inside = {name for name in said if name.startswith(("CostsMayBeInside", "CostsInside"))}
    assert inside == {code}
    assert {name: str(value) for name, value in said[code].values().items()} == values


def test_at_a_take_back_the_value_covers_the_debt_since_nothing_was_sold() -> None:
    taken = CAR | {"jurisdiction": "NO", "sale_price": None, "fair_value": "10000"}
    assert assessed(**taken).findings[0].code == "ValueCovered"
