"""What holds for the tax in every case, whatever was stated or is not known."""

from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from domain.choices import Event
from tests.domain.contract import ZERO, added, answer, balance, every, not_more, obligation, stated
from tests.domain.strategies import AMERICAN, AMOUNTS, SMALL, Facts, cases, sold

FORGIVEN = {
    "outcome": st.just("released"),
    "recourse": st.just(True),
    "discharged_in_bankruptcy": st.none() | st.booleans() | st.just(False),
    "assets_before": AMOUNTS,
    "liabilities_before": st.none() | AMOUNTS | AMOUNTS,
}


@every(max_examples=100)
@given(sold(AMERICAN, **FORGIVEN))
def test_the_exclusions_are_never_negative_and_never_above_the_income_and_the_rest_is_taxable(facts: Facts) -> None:
    tax = answer(facts).tax
    parts = [tax.excluded_bankruptcy, tax.excluded_home, tax.excluded_insolvency]
    known = [part for part in parts if part is not None]
    assert all(part >= ZERO for part in known)
    assert not known or not_more(sum(known, ZERO), tax.cancelled_debt)
    if tax.taxable_cancelled_debt is not None:
        assert tax.cancelled_debt is not None
        assert tax.taxable_cancelled_debt == tax.cancelled_debt - sum(known)


@every(max_examples=60)
@given(cases(("NO",), outcome=st.sampled_from(["released", "settled"])))
def test_in_norway_all_of_the_forgiven_debt_is_income_or_nothing_is(facts: Facts) -> None:
    tax = answer(facts).tax
    assert tax.taxable_cancelled_debt in {None, ZERO, tax.cancelled_debt}
    if facts.get("forgiven_by", "lender") in {"lender", "family"}:
        assert not tax.taxable_cancelled_debt


@every(max_examples=100)
@given(sold(AMERICAN, recourse=st.booleans()))
def test_the_tax_figures_are_those_of_the_treasury_regulation_on_recourse_and_nonrecourse_debt(facts: Facts) -> None:
    """Nonrecourse: all of the debt is price. Recourse: price up to the value, cancelled debt above it."""
    found = answer(facts)
    tax, owed, liens = found.tax, obligation(facts), stated(facts, "prior_liens")
    surplus, released = found.statement.surplus, found.statement.released
    assert surplus is not None
    if not facts["recourse"]:
        assert (tax.amount_realized, tax.cancelled_debt) == (liens + owed + surplus, ZERO)
        return
    if facts["event"] is Event.SHORT_SALE:
        selling = [item for item in facts.get("costs") or () if item["kind"] in {"sale", "agent", "legal"}]
        assert tax.amount_realized == Decimal(facts["sale_price"]) - added({"costs": selling}, "costs")
        assert tax.cancelled_debt == released
    elif released is not None:
        let_go = owed - (max(ZERO, balance(facts)) - released)
        value = Decimal(facts["fair_value"]) - liens
        assert tax.amount_realized == liens + min(let_go, value) + surplus
        assert tax.cancelled_debt == max(ZERO, let_go - value)


@every(max_examples=60)
@given(sold(AMERICAN, adjusted_basis=SMALL), SMALL, SMALL)
def test_a_gain_is_never_lowered_by_insolvency(facts: Facts, assets: str, debts: str) -> None:
    stated_gain, insolvent = (
        answer(facts | worksheet).tax
        for worksheet in (
            {"assets_before": "0", "liabilities_before": "0"},
            {"assets_before": assets, "liabilities_before": str(Decimal(debts) + 10**6)},
        )
    )
    assert insolvent.gain_or_loss == stated_gain.gain_or_loss
    assert (insolvent.gain_excluded, insolvent.gain_taxable) == (stated_gain.gain_excluded, stated_gain.gain_taxable)


@every(max_examples=60)
@given(sold(AMERICAN, adjusted_basis=st.none() | AMOUNTS | AMOUNTS))
def test_a_gain_is_what_was_realized_less_the_basis_and_is_left_out_or_taxed(facts: Facts) -> None:
    tax = answer(facts).tax
    if tax.gain_or_loss is None:
        assert (tax.gain_excluded, tax.gain_taxable) == (None, None)
        return
    assert tax.amount_realized is not None
    assert tax.gain_or_loss == tax.amount_realized - stated(facts, "adjusted_basis")
    if tax.gain_excluded is not None:
        assert tax.gain_excluded + (tax.gain_taxable or ZERO) == max(ZERO, tax.gain_or_loss)
        assert tax.gain_excluded >= ZERO
