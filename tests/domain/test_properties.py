"""What holds for the account and the claim in every case, in every place, whatever was stated or is not known."""

from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from domain.assessment import TOTALS, LiabilityRule
from domain.choices import Event, Outcome
from domain.money import to_cents
from tests.domain.contract import ZERO, answer, balance, credited, every, not_more, stated
from tests.domain.strategies import SMALL, Facts, cases, possible_facts, sold


@every(max_examples=100)
@given(sold())
def test_the_balance_is_the_claim_with_costs_less_credits_less_what_the_sale_left_after_prior_liens(
    facts: Facts,
) -> None:
    found = answer(facts).statement
    assert found.before_costs == Decimal(facts["claim"]) - credited(facts)
    assert found.deficiency == max(ZERO, balance(facts))
    assert found.surplus == max(ZERO, -balance(facts))


@every(max_examples=60)
@given(cases())
def test_a_deficiency_and_a_surplus_are_never_both_above_zero(facts: Facts) -> None:
    found = answer(facts).statement
    assert (found.deficiency is None) == (found.surplus is None)
    assert not (found.deficiency and found.surplus)


@every(max_examples=60)
@given(sold())
def test_the_lines_of_the_account_add_up_to_the_cent(facts: Facts) -> None:
    """The lines above the deficiency, without sums on the way, come to it; a forced sale in Norway nets the price."""
    lines = answer(facts).statement.lines
    kinds = [line.kind for line in lines]
    end = kinds.index("deficiency" if "deficiency" in kinds else "surplus")
    begun = kinds.index("to_lender") if "to_lender" in kinds else 0
    counted = [line.amount for line in lines[begun:end] if line.kind not in TOTALS]
    assert sum(counted) == lines[end].amount == abs(balance(facts))
    if begun:
        assert sum(line.amount for line in lines[:begun]) == lines[begun].amount


@every(max_examples=100)
@given(sold(outcome=st.none() | st.sampled_from(Outcome)))
def test_what_is_still_owed_is_the_deficiency_less_what_was_let_off_and_paid(facts: Facts) -> None:
    found, outcome = answer(facts).statement, facts.get("outcome")
    paid, settled = stated(facts, "paid_since_sale"), stated(facts, "settlement_paid")
    deficiency = max(ZERO, balance(facts))
    if outcome is Outcome.SETTLED:
        known = facts.get("settlement_paid") is not None
        assert found.still_owed == ZERO
        assert found.released == (max(ZERO, deficiency - settled - paid) if known else None)
        return
    released: Decimal | None = ZERO
    if outcome is Outcome.RELEASED:
        amount = facts.get("amount_released", deficiency)
        released = None if amount is None else Decimal(amount)
    assert found.released == released
    assert found.still_owed == (None if released is None else max(ZERO, deficiency - released - settled - paid))


@every(max_examples=60)
@given(cases())
def test_the_difference_to_the_lenders_figure_is_the_figure_less_what_is_still_owed(facts: Facts) -> None:
    found, figure = answer(facts).statement, facts.get("lender_figure")
    known = figure is not None and found.still_owed is not None
    assert found.lender_difference == (Decimal(figure or 0) - (found.still_owed or ZERO) if known else None)


@every(max_examples=60)
@given(sold(outcome=st.sampled_from(["claimed", "sued", "judgment", "silent"])), SMALL)
def test_paying_more_never_raises_what_is_owed_or_may_be_claimed(facts: Facts, more: str) -> None:
    paid = str(stated(facts, "paid_since_sale") + Decimal(more))
    before, after = answer(facts), answer(facts, paid_since_sale=paid)
    assert not_more(after.statement.still_owed, before.statement.still_owed)
    assert not_more(after.liability.most_collectible, before.liability.most_collectible)


@every(max_examples=60)
@given(sold(outcome=st.just("claimed")), st.sets(st.integers(0, 100), min_size=2, max_size=2))
def test_letting_off_more_never_raises_what_is_owed_or_may_be_claimed(facts: Facts, percents: set[int]) -> None:
    deficiency = answer(facts).statement.deficiency or ZERO
    less, more = (
        answer(facts, outcome="released", amount_released=str(to_cents(deficiency * percent / 100)))
        for percent in sorted(percents)
    )
    assert not_more(more.statement.still_owed, less.statement.still_owed)
    assert not_more(more.liability.most_collectible, less.liability.most_collectible)


@every(max_examples=60)
@given(sold(outcome=st.just("claimed")), SMALL)
def test_a_higher_price_never_raises_what_is_owed_or_may_be_claimed(facts: Facts, more: str) -> None:
    higher = {field: str(Decimal(facts[field]) + Decimal(more)) for field in ("sale_price", "fair_value")}
    before, after = answer(facts), answer(facts | higher)
    assert not_more(after.statement.still_owed, before.statement.still_owed)
    assert not_more(after.liability.most_collectible, before.liability.most_collectible)


@every(max_examples=100)
@given(cases())
def test_no_more_may_be_claimed_than_is_still_owed(facts: Facts) -> None:
    found = answer(facts)
    assert not_more(found.liability.most_collectible, found.statement.still_owed)


BOUGHT_TO_LIVE_IN = {"loan_purpose": st.just("purchase"), "owner_occupied": st.just(True), "outcome": st.none()}


@every(max_examples=60)
@given(sold(("US-CA", "US-NC", "US-OR", "US-WA"), **BOUGHT_TO_LIVE_IN))
def test_where_the_law_bars_the_rest_nothing_may_be_claimed(facts: Facts) -> None:
    found = answer(facts)
    barred = found.liability.rule is LiabilityRule.BARRED
    assert barred == any(finding.code == "LawBars" for finding in found.findings) or not found.statement.still_owed
    assert found.liability.most_collectible == ZERO or not barred


@every(max_examples=60)
@given(cases())
def test_before_a_sale_nothing_is_owed_yet_and_nothing_can_be_taxed(facts: Facts) -> None:
    unsold = {field: value for field, value in facts.items() if field not in {"sale_price", "sale_date"}}
    found = answer(possible_facts(unsold | {"event": Event.NOT_SOLD_YET}))
    assert (found.statement.deficiency, found.statement.lines, found.liability.most_collectible) == (None, (), None)
    assert (found.tax.cancelled_debt, found.tax.gain_or_loss) == (None, None)
