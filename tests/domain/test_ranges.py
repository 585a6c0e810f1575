"""What the account can come to where an amount is not known: by arithmetic alone, and never a guess."""

from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain import Case, assess
from domain.certainty import Sure, certainty_of_claim, certainty_of_rest
from domain.findings import ranges as says
from domain.findings import statement as heads
from domain.findings.ranges import Unknown, spoken_of
from domain.findings.statement import StatementFinding, StillOwed
from domain.ranges import Bounds, bounds, reach
from tests.domain.us_pages import TODAY

SOLD: dict[str, Any] = {
    "jurisdiction": "US-OH",
    "collateral": "vehicle",
    "event": "repossession",
    "outcome": "claimed",
    "claim": "10000.00",
    "sale_price": "8500.00",
    "costs": [{"kind": "sale", "amount": "500.00"}],
    "credits": [],
}
STORAGE = {"kind": "storage", "amount": None}


def said(**facts: Any) -> list[says.RangeFinding]:
    found = assess(Case.model_validate(SOLD | facts), TODAY).findings
    return [finding for finding in found if isinstance(finding, says.RangeFinding)]


def only(**facts: Any) -> tuple[StatementFinding, says.RangeFinding]:
    """The headline, and what is said of the unknown."""
    (finding,) = said(**facts)
    return head(**facts), finding.model_copy(update={"citations": ()})


def kinds(**facts: Any) -> list[str]:
    return [finding.code for finding in said(**facts)]


def head(**facts: Any) -> StatementFinding:
    """The headline of the account."""
    found = assess(Case.model_validate(SOLD | facts), TODAY).findings[0].model_copy(update={"citations": ()})
    assert isinstance(found, StatementFinding)
    return found


def test_nothing_is_said_of_a_range_where_everything_is_known() -> None:
    assert said() == []


def test_costs_that_are_not_known_only_come_on_top() -> None:
    assert only(costs=None) == (
        heads.StillOwedAtLeast(low=Decimal("1500.00")),
        says.ComesOnTop(unknown=(Unknown.COSTS,)),
    )


def test_a_part_of_the_costs_that_is_not_known_comes_on_top_of_the_others() -> None:
    costs = [*SOLD["costs"], STORAGE, {"kind": "storage", "amount": None}]
    assert only(costs=costs) == (
        heads.StillOwedAtLeast(low=Decimal("2000.00")),
        says.ComesOnTop(unknown=(Unknown.COSTS_STORAGE,)),
    )


def test_costs_inside_the_claim_add_nothing_however_large() -> None:
    assert said(costs=[STORAGE], costs_already_counted=True) == []
    assert said(costs=None, costs_already_counted=True) == []


def test_costs_that_may_be_inside_the_claim_leave_a_range() -> None:
    inside = (Unknown.COSTS_ALREADY_COUNTED,)
    between = (heads.StillOwedBetween(low=Decimal("1500.00"), high=Decimal("2000.00")), says.DependsOn(unknown=inside))
    assert only(costs_already_counted=None) == between


def test_where_there_are_no_costs_it_does_not_matter_whether_they_are_inside() -> None:
    assert said(costs=[], costs_already_counted=None) == []


def test_what_came_off_can_leave_nothing() -> None:
    assert only(credits=None) == (
        heads.StillOwedAtMost(high=Decimal("2000.00")),
        says.DependsOn(unknown=(Unknown.CREDITS,)),
    )


def test_without_the_price_all_that_was_owed_is_the_most() -> None:
    assert only(sale_price=None) == (
        heads.StillOwedAtMost(high=Decimal("10500.00")),
        says.DependsOn(unknown=(Unknown.SALE_PRICE,)),
    )


def test_others_are_paid_first_out_of_the_price_and_so_never_more_than_it() -> None:
    liens = (Unknown.PRIOR_LIENS,)
    between = (heads.StillOwedBetween(low=Decimal("2000.00"), high=Decimal("10500.00")), says.DependsOn(unknown=liens))
    assert only(prior_liens=None) == between
    assert bounds(Case.model_validate(SOLD | {"sale_price": None, "prior_liens": "300"}))["sale_price"].low == 300


def test_a_sale_for_nothing_paid_nobody_first() -> None:
    assert said(sale_price="0", prior_liens=None) == []


def test_payments_that_are_not_known_can_have_paid_it_all() -> None:
    assert only(paid_since_sale=None) == (
        heads.StillOwedAtMost(high=Decimal("2000.00")),
        says.DependsOn(unknown=(Unknown.PAID_SINCE_SALE,)),
    )


def test_a_surplus_shrinks_by_costs_that_are_not_known() -> None:
    shrinks = (heads.LeftOverAtMost(high=Decimal("2000.00")), says.ComesOff(unknown=(Unknown.COSTS,)))
    assert only(sale_price="12000", costs=None) == shrinks


def test_a_surplus_grows_by_what_came_off() -> None:
    grows = (heads.LeftOverAtLeast(low=Decimal("1500.00")), says.DependsOn(unknown=(Unknown.CREDITS,)))
    assert only(sale_price="12000", credits=None) == grows


def test_payments_after_a_sale_that_covered_the_loan_change_nothing_here() -> None:
    assert said(sale_price="12000", paid_since_sale=None) == []


def test_a_sale_that_just_covered_the_loan_may_leave_costs() -> None:
    assert only(sale_price="10000", costs=None) == (heads.NothingOwedSoFar(), says.ComesOnTop(unknown=(Unknown.COSTS,)))


def test_a_refund_after_a_sale_that_just_covered_the_loan_leaves_nothing_to_pay() -> None:
    assert said(sale_price="10500", credits=None) == []


def test_several_unknowns_are_named_and_the_one_that_moves_most_is_to_be_found_out_first() -> None:
    both = [finding.model_copy(update={"citations": ()}) for finding in said(costs=None, credits=None)]
    assert both == [
        says.MoreOrLess(raising=(Unknown.COSTS,), lowering=(Unknown.CREDITS,)),
        says.DrivenBy(driver=Unknown.COSTS),
    ]
    assert said(sale_price=None, costs=None)[1].values() == {"driver": "sale_price"}


def test_where_it_can_go_both_ways_the_headline_is_what_is_known_so_far() -> None:
    open_both: dict[str, Any] = {"costs": None, "credits": None}
    assert head(**open_both) == heads.StillOwedSoFar(still_owed=Decimal("1500.00"))
    assert head(**open_both, sale_price="10000") == heads.NothingOwedSoFar()
    assert head(**open_both, sale_price="12000") == heads.LeftOverSoFar(surplus=Decimal("2000.00"))
    assert head(sale_price=None, costs=None) == heads.AmountUnknown()


def test_a_surplus_of_which_a_part_is_not_known_is_still_to_be_asked_for() -> None:
    found = assess(Case.model_validate(SOLD | {"sale_price": "12000", "costs": None}), TODAY).findings
    assert [finding.code for finding in found[:2]] == ["LeftOverAtMost", "AfterSurplus"]


def test_a_law_that_limits_the_claim_to_less_says_its_own_most() -> None:
    home: dict[str, Any] = {"jurisdiction": "US-TX", "collateral": "home", "event": "foreclosure", "costs": None}
    assert head(**home, fair_value="9000") == StillOwed(still_owed=Decimal("1500.00"))
    assert head(**home, fair_value="8500") == heads.StillOwedAtLeast(low=Decimal("1500.00"))
    assert head(**home | {"costs": [], "credits": None}, fair_value="8500") == StillOwed(still_owed=Decimal("1500.00"))


@pytest.mark.parametrize(
    ("facts", "rest", "claim"),
    [
        ({}, Sure.EXACT, Sure.EXACT),
        ({"costs": None}, Sure.AT_LEAST, Sure.AT_LEAST),
        ({"prior_liens": None}, Sure.AT_LEAST, Sure.EXACT),
        ({"credits": None}, Sure.AT_MOST, Sure.EXACT),
        ({"costs": None, "credits": None}, Sure.SO_FAR, Sure.AT_LEAST),
        ({"costs": None, "outcome": "judgment", "judgment_amount": "2000"}, Sure.EXACT, Sure.AT_LEAST),
    ],
)
def test_a_sum_that_counts_the_unknown_as_nothing_is_the_least_or_the_most(
    facts: dict[str, Any], rest: Sure, claim: Sure
) -> None:
    case = Case.model_validate(SOLD | facts)
    assert (certainty_of_rest(case), certainty_of_claim(case)) == (rest, claim)


def test_the_one_that_is_bounded_more_narrowly_moves_less() -> None:
    narrow = said(prior_liens=None, costs_already_counted=None)
    assert [finding.code for finding in narrow] == ["DependsOn", "DrivenBy"]
    assert narrow[1].values() == {"driver": "prior_liens"}


def test_without_the_claim_there_is_no_range_but_what_the_letter_asks_for() -> None:
    assert said(claim=None) == []
    assert only(claim=None, lender_figure="3000")[1] == says.AsksNoMore(lender_figure=Decimal("3000.00"))


def test_the_letter_says_nothing_new_where_the_sums_say_less() -> None:
    assert kinds(paid_since_sale=None, lender_figure="1700") == ["DependsOn", "AsksNoMore"]
    assert kinds(paid_since_sale=None, lender_figure="2500") == ["DependsOn"]
    assert kinds(costs=None, lender_figure="1700") == ["ComesOnTop"]


def test_a_rest_that_was_let_off_has_no_range() -> None:
    assert said(outcome="released", costs=None) == []
    assert said(outcome="settled", costs=None) == []


def test_a_rest_of_which_a_part_was_let_off_has_one() -> None:
    part = (heads.StillOwedAtLeast(low=Decimal("1000.00")), says.ComesOnTop(unknown=(Unknown.COSTS,)))
    assert only(outcome="released", amount_released="500", costs=None) == part


def test_before_a_sale_there_is_no_account() -> None:
    assert said(event="not_sold_yet", sale_price=None, costs=None) == []


def test_what_was_not_asked_is_assumed_and_no_unknown() -> None:
    unasked = {field: value for field, value in SOLD.items() if field != "sale_price"}
    assert reach(Case.model_validate(unasked | {"costs": None})) is None


def test_a_second_loan_has_no_range_before_it_is_known_what_the_first_one_took() -> None:
    junior = {"collateral": "home", "event": "foreclosure", "lien_position": "junior", "costs": None}
    assert reach(Case.model_validate(SOLD | junior)) is None
    assert reach(Case.model_validate(SOLD | junior | {"prior_liens": None})) is not None


def test_a_debt_that_the_law_bars_has_no_range() -> None:
    barred = {"jurisdiction": "US-CA", "collateral": "home", "event": "foreclosure", "loan_purpose": "purchase"}
    assert said(**barred, owner_occupied=True, units=1, costs=None) == []


def test_a_norwegian_valuation_that_is_not_known_is_the_unknown() -> None:
    taken = {"jurisdiction": "NO", "sale_price": None, "fair_value": None}
    assert only(**taken) == (
        heads.StillOwedAtMost(high=Decimal("10500.00")),
        says.DependsOn(unknown=(Unknown.FAIR_VALUE,)),
    )


def test_a_range_says_which_unknowns_it_speaks_of() -> None:
    assert spoken_of(only(costs=None)[1]) == (Unknown.COSTS,)
    assert spoken_of(said(costs=None, credits=None)[0]) == (Unknown.COSTS, Unknown.CREDITS)
    assert spoken_of(StillOwed(still_owed=Decimal(1))) == ()


AMOUNTS = st.integers(min_value=0, max_value=3_000_000).map(lambda cents: Decimal(cents) / 100)
MAYBE = st.none() | AMOUNTS.map(str)
LISTS = st.none() | st.lists(MAYBE, max_size=2)


@st.composite
def unsure(draw: st.DrawFn) -> dict[str, Any]:
    """A sale with some of its amounts not known."""
    facts = SOLD | {field: draw(MAYBE) for field in ("claim", "sale_price", "prior_liens", "paid_since_sale")}
    for field, kind in (("costs", "storage"), ("credits", "payment")):
        amounts = draw(LISTS)
        facts[field] = amounts and [{"kind": kind, "amount": amount} for amount in amounts]
    return facts | {"jurisdiction": None, "costs_already_counted": draw(st.sampled_from((False, True, None)))}


def within(inner: Bounds, outer: Bounds) -> bool:
    below = outer.high is None or (inner.high is not None and inner.high <= outer.high)
    return outer.low <= inner.low and below


def filled(case: Case, field: str, more: Decimal) -> Case:
    """The case with one unknown amount stated, within its bounds."""
    room = bounds(case)[field]
    value = room.low + more if room.high is None else min(room.high, room.low + more)
    items = getattr(case, field)
    if field not in {"costs", "credits"}:
        return case.stating(**{field: str(value)})
    if items is None:
        return case.stating(**{field: [{"kind": "other", "amount": str(more)}]})
    first = next(place for place, item in enumerate(items) if item.amount is None)
    told = [item.model_copy(update={"amount": more}) if place == first else item for place, item in enumerate(items)]
    return case.stating(**{field: tuple(told)})


@given(facts=unsure(), fills=st.lists(st.tuples(st.integers(0, 9), AMOUNTS), min_size=12, max_size=12))
@settings(max_examples=150, deadline=None)
def test_any_value_within_its_bounds_gives_a_result_within_the_range(
    facts: dict[str, Any], fills: list[tuple[int, Decimal]]
) -> None:
    case = Case.model_validate(facts)
    first = reach(case)
    before = first
    for pick, more in fills:
        open_ones = [field for field in bounds(case) if _is_open(case, field)]
        if case.costs_already_counted is None:
            case = case.stating(costs_already_counted=pick % 2 == 0)
        elif open_ones:
            case = filled(case, open_ones[pick % len(open_ones)], more)
        after = reach(case)
        if before and after:
            assert within(after.left, before.left)
            assert within(after.surplus, before.surplus)
        before = after or before
    statement = assess(case, TODAY).statement
    if first and statement.still_owed is not None and statement.surplus is not None:
        assert within(Bounds(statement.still_owed, statement.still_owed), first.left)
        assert within(Bounds(statement.surplus, statement.surplus), first.surplus)


def _is_open(case: Case, field: str) -> bool:
    value = getattr(case, field)
    if field in {"costs", "credits"}:
        return value is None or any(item.amount is None for item in value)
    return value is None and case.asked(field)
