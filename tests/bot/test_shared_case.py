"""A shared case: two figures of each amount, years and no days, in a link that is whole or is none."""

from base64 import urlsafe_b64decode, urlsafe_b64encode
from datetime import date, timedelta
from decimal import ROUND_HALF_UP, Context, Decimal
from hashlib import blake2s
from typing import Any

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from bot.facts import Kind, kind_of, total
from bot.screen.account import account_lines
from bot.screen.rounded import in_view, rounded, rounding_changes, said, says_otherwise, what_is_told
from bot.screen.view import View, whole
from bot.shared_case.anonymous import AMOUNTS, SHARED, Anonymous, anonymous
from bot.shared_case.fields import SIZES
from bot.shared_case.link import DAYS_KEPT, SharedCase, last_day, link, read_link, works
from bot.shared_case.rounding import AMOUNTS as ALL_AMOUNTS
from bot.shared_case.rounding import amount_of, number_of, two_figures
from domain.case import Case
from tests.domain.strategies import TODAY, Facts, cases, sold

ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
A_CAR: Facts = {
    "jurisdiction": "US-OH",
    "collateral": "vehicle",
    "event": "repossession",
    "outcome": "judgment",
    "claim": "10234.56",
    "sale_price": "8512.00",
    "costs": [{"kind": "storage", "amount": "312.10"}, {"kind": "repossession", "amount": "200.00"}],
    "credits": [{"kind": "payment", "amount": "0.00"}],
    "sale_date": "2024-03-15",
    "judgment_date": "2025-06",
    "served_on": "2024-11-02",
    "assets_before": "1500.00",
    "filing_status": "joint",
}
amounts = st.integers(0, 10**14 - 1).map(lambda cents: Decimal(cents).scaleb(-2))


def told(facts: Facts) -> Anonymous:
    return anonymous(Case.model_validate(facts))


def seen(facts: Facts) -> View:
    return whole(Case.model_validate(facts), facts, "en", TODAY)


@settings(deadline=None)
@given(amounts)
def test_an_amount_keeps_its_first_two_figures_and_half_goes_up(amount: Decimal) -> None:
    near = two_figures(amount)
    two = Context(prec=2, rounding=ROUND_HALF_UP).plus(amount).quantize(Decimal("0.01"))
    assert near == min(two, Decimal(990_000_000_000))
    assert two_figures(near) == near
    assert (near == 0) == (amount == 0)


@pytest.mark.parametrize(
    ("exact", "near"),
    [
        ("0", "0"), ("0.01", "0.01"), ("0.99", "0.99"), ("0.995", "1"), ("104.99", "100"), ("105", "110"),
        ("8549.99", "8500"), ("8550", "8600"), ("9950", "10000"), ("999999999999.99", "990000000000"),
    ],
)  # fmt: skip
def test_two_figures_of_an_amount(exact: str, near: str) -> None:
    assert two_figures(Decimal(exact)) == Decimal(near)


@settings(deadline=None)
@given(st.integers(0, ALL_AMOUNTS - 1))
def test_every_amount_of_two_figures_has_its_own_number(number: int) -> None:
    amount = amount_of(number)
    assert two_figures(amount) == amount
    assert number_of(amount) == number


def test_what_is_told_holds_no_day_no_list_and_nothing_about_the_persons_money() -> None:
    case = told(A_CAR)
    assert case.facts == {
        "jurisdiction": "US-OH",
        "collateral": "vehicle",
        "event": "repossession",
        "outcome": "judgment",
        "claim": "10000.00",
        "sale_price": "8500.00",
        "costs": [{"kind": "other", "amount": "510.00"}],
        "credits": [],
    }
    assert (case.sold, case.judged) == (2024, 2025)


def test_costs_of_which_some_are_not_known_are_a_sum_and_something_not_known() -> None:
    costs = [{"kind": "court", "amount": "312"}, {"kind": "legal", "amount": None}]
    assert told(A_CAR | {"costs": costs}).facts["costs"] == [
        {"kind": "other", "amount": "310.00"},
        {"kind": "other", "amount": None},
    ]
    assert told(A_CAR | {"costs": costs[1:]}).facts["costs"] is None


@settings(deadline=None)
@given(cases())
def test_of_any_case_only_rounded_amounts_and_years_are_told(facts: Facts) -> None:
    case = told(facts)
    assert set(case.facts) <= set(SHARED)
    exact = Case.model_validate(facts)
    for field, fact in case.facts.items():
        assert kind_of(field) is not Kind.DAY
        if field in AMOUNTS:
            amount = total(fact)
            known = total(facts[field])
            assert amount == (None if known is None else two_figures(known))
    assert case.sold in {None, exact.sale_date.year if exact.sale_date else None}


@settings(deadline=None)
@given(cases(), st.dates(date(2026, 11, 22), date(2040, 1, 1)))
def test_a_link_carries_any_case_whole_in_at_most_64_allowed_characters(facts: Facts, today: date) -> None:
    case = told(facts)
    payload = link(case, today)
    assert len(payload) <= 64
    assert payload.startswith("c_")
    assert set(payload) <= set(ALPHABET)
    assert payload == link(case, today)
    assert read_link(payload) == SharedCase(case, today + timedelta(days=DAYS_KEPT))


@settings(deadline=None)
@given(cases(), st.data())
def test_a_link_with_one_character_changed_is_none(facts: Facts, data: st.DataObject) -> None:
    payload = link(told(facts), TODAY)
    place = data.draw(st.integers(0, len(payload) - 1))
    other = data.draw(st.sampled_from([each for each in ALPHABET if each != payload[place]]))
    assert read_link(payload[:place] + other + payload[place + 1 :]) is None


@settings(deadline=None)
@given(cases(), st.data())
def test_a_link_that_is_cut_or_goes_on_is_none(facts: Facts, data: st.DataObject) -> None:
    payload = link(told(facts), TODAY)
    assert read_link(payload[: data.draw(st.integers(0, len(payload) - 1))]) is None
    assert read_link(payload + data.draw(st.text(min_size=1, max_size=8))) is None
    assert read_link(data.draw(st.text(min_size=1, max_size=3)) + payload) is None


@settings(deadline=None)
@given(st.one_of(st.text(), st.text(ALPHABET, max_size=70).map("c_".__add__), st.binary().map(lambda raw: made(raw))))
def test_no_text_breaks_the_reading_and_what_is_read_is_what_would_be_written(text: str) -> None:
    shared = read_link(text)
    assert shared is None or link(shared.told, shared.until - timedelta(days=DAYS_KEPT)) == text


def made(body: bytes) -> str:
    """A link with a right check over any content, as somebody could make one who has read this program."""
    check = blake2s(body, digest_size=6, person=b"shared").digest()
    return "c_" + urlsafe_b64encode(body + check).decode().rstrip("=")


def body_of(payload: str) -> bytes:
    return urlsafe_b64decode(payload.removeprefix("c_"))[:-6]


@settings(deadline=None)
@given(cases(), st.integers(0, 255).filter(lambda version: version != 1))
def test_a_link_of_another_version_is_none(facts: Facts, version: int) -> None:
    body = body_of(link(told(facts), TODAY))
    assert read_link(made(body)) is not None
    assert read_link(made(bytes([version]) + body[1:])) is None


@settings(deadline=None)
@given(st.binary(min_size=26, max_size=26))
def test_a_well_made_link_over_any_content_is_none_or_a_case_that_can_be(content: bytes) -> None:
    shared = read_link(made(b"\x01" + content))
    if shared is not None:
        view = in_view(seen({}), shared.told)
        assert view.assessment is not None


def test_a_link_that_names_what_cannot_be_is_none() -> None:
    impossible = Anonymous({"jurisdiction": "US-OH", "collateral": "home", "event": "repossession"})
    assert read_link(link(impossible, TODAY)) is None
    more_than_left = {"outcome": "settled", "claim": "100.00", "sale_price": "90.00", "settlement_paid": "20.00"}
    assert read_link(link(Anonymous(more_than_left), TODAY)) is None


def test_costs_that_are_not_known_are_written_in_one_way_only() -> None:
    number = int.from_bytes(body_of(link(told(A_CAR | {"costs": None}), TODAY))[1:], "big")
    some_unknown = number + SIZES[-1] * SIZES[-2] * SIZES[-3]
    assert read_link(made(b"\x01" + some_unknown.to_bytes(26, "big"))) is None


def test_a_link_works_to_its_last_day() -> None:
    shared = SharedCase(told(A_CAR), last_day(TODAY))
    assert works(shared, TODAY)
    assert works(shared, TODAY + timedelta(days=DAYS_KEPT))
    assert not works(shared, TODAY + timedelta(days=DAYS_KEPT + 1))
    assert not works(shared, TODAY - timedelta(days=1))


@settings(deadline=None)
@given(sold())
def test_the_account_of_what_is_told_adds_up_to_the_cent(facts: Facts) -> None:
    view = rounded(seen(facts))
    assume(view.assessment is not None and account_lines(view))
    assert view.assessment
    sums = view.assessment.statement
    case = view.case
    added = Decimal(0) if case.costs_already_counted else _sum(case.costs)
    price = case.fair_value if _by_value(case) else case.sale_price
    assert case.claim is not None
    assert price is not None
    balance = case.claim + added - _sum(case.credits) - (price - (case.prior_liens or 0))
    assert (sums.deficiency, sums.surplus) == (max(Decimal(0), balance), max(Decimal(0), -balance))


def _sum(items: Any) -> Decimal:
    return sum((item.amount or Decimal(0) for item in items or ()), Decimal(0))


def _by_value(case: Case) -> bool:
    return case.in_norway and case.event in {"repossession", "voluntary_surrender"} and case.fair_value is not None


@settings(deadline=None)
@given(sold())
def test_what_the_answer_does_not_need_is_not_told(facts: Facts) -> None:
    view = seen(facts)
    all_of_it, needed = in_view(view, anonymous(view.case)), rounded(view)
    assume(not says_otherwise(all_of_it, view))
    assert set(needed.case.model_fields_set) <= set(all_of_it.case.model_fields_set)
    assert tuple(said(needed)) == tuple(said(all_of_it))
    assert account_lines(needed) == account_lines(all_of_it)


def test_a_home_loan_is_told_of_only_where_the_law_of_the_place_turns_on_it() -> None:
    home = A_CAR | {
        "collateral": "home", "event": "foreclosure", "outcome": "claimed", "loan_purpose": "purchase",
        "owner_occupied": True, "judgment_date": None, "units": 1,
    }  # fmt: skip
    assert "loan_purpose" not in what_is_told(seen(home | {"jurisdiction": "US-OH"})).facts
    assert "loan_purpose" in what_is_told(seen(home | {"jurisdiction": "US-CA"})).facts


@pytest.mark.parametrize(
    ("change", "changes"),
    [
        ({}, False),
        ({"claim": "10400", "sale_price": "10300", "costs": []}, True),  # nothing left, in rounded numbers
        ({"claim": "10499", "sale_price": "10500", "costs": [], "credits": []}, True),  # money left over becomes 1 000
        ({"claim": "154900", "sale_price": "135100"}, True),  # 20 311 left becomes 10 510
        ({"outcome": "settled", "settlement_paid": "2200", "judgment_date": None}, True),  # more than is left
    ],
)
def test_rounding_that_changes_the_answer_is_told(change: Facts, changes: bool) -> None:
    assert rounding_changes(seen(A_CAR | change)) is changes


@settings(deadline=None)
@given(sold())
def test_where_rounding_changes_nothing_the_headline_is_of_the_same_kind(facts: Facts) -> None:
    view = seen(facts)
    assume(not rounding_changes(view))
    assert type(next(said(rounded(view)))) is type(next(said(view)))


@pytest.mark.parametrize(
    "change",
    [
        {"lender_figure": "2234.66", "outcome": "claimed", "judgment_date": None},
        {"judgment_amount": "2234.66"},
        {"judgment_amount": "2234.66", "lender_figure": "2234.66"},
        {"amount_released": "2234.66", "outcome": "released", "judgment_date": None},
        {"lender_figure": "2050.00", "outcome": "claimed", "judgment_date": None},  # less, and more when rounded
        {"lender_figure": "2260.00", "outcome": "claimed", "judgment_date": None},  # 25.34 more, and 290 when rounded
        {"judgment_amount": "2150.00"},  # less, and more when rounded
    ],
)
def test_a_letter_a_judgment_or_a_release_that_agrees_with_the_account_keeps_no_case_from_being_shared(
    change: Facts,
) -> None:
    view = seen(A_CAR | change)
    assert not rounding_changes(view)
    assert not {"lender_figure", "judgment_amount", "amount_released"} & set(what_is_told(view).facts)
    sums = rounded(view).assessment
    assert sums is not None
    assert sums.statement.deficiency == Decimal("2010.00")
    assert sums.statement.still_owed == (Decimal(0) if "amount_released" in change else Decimal("2010.00"))


def test_a_figure_that_agrees_when_rounded_too_is_told() -> None:
    round_sums = A_CAR | {"claim": "10000", "sale_price": "8500", "costs": [{"kind": "sale", "amount": "500"}]}
    assert "lender_figure" in what_is_told(seen(round_sums | {"lender_figure": "2000"})).facts
    assert "judgment_amount" in what_is_told(seen(round_sums | {"judgment_amount": "2000"})).facts
