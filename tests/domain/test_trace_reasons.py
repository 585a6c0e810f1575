"""The reason that a rule had nothing to say is the one that decided it, and its sources are those it rests on."""

import json
from typing import Any

import pytest

from domain import Case
from domain.consult import answerable
from domain.examples import example, examples
from domain.tracing.json import to_json
from domain.tracing.marks import Trail
from domain.tracing.points import marked
from domain.tracing.reason import Condition, Reason, Why, reason
from domain.tracing.trace import RuleTrace, trace
from tests.domain.strategies import TODAY


def of(name: str, rule: str) -> RuleTrace:
    """The trace of one rule on an example."""
    one = example(name)
    return next(each for each in trace(one.case, one.today).rules if each.id == rule)


def reasons() -> list[tuple[RuleTrace, Reason]]:
    """Why each rule of each example, and of its pages of law, had nothing to say."""
    found = [
        rule
        for one in examples()
        for subject in (None, *answerable(one.case))
        for rule in trace(one.case, one.today, subject).rules
    ]
    return [(rule, rule.reason) for rule in found if rule.reason]


def all_of(conditions: tuple[Condition, ...]) -> list[Condition]:
    """Conditions with all that decided them."""
    return [each for one in conditions for each in (one, *all_of(one.inside))]


@pytest.mark.parametrize("rule", ["us.explain_goods.limits", "us.explain_goods.notices"])
def test_what_decided_whether_there_is_a_value_decides_nothing_of_a_part_of_it(rule: str) -> None:
    why = of("us_home_foreclosed", rule).reason
    assert why is not None
    (condition,) = why.conditions
    assert (condition.source, condition.held, condition.inside) == ("result.goods is None", True, ())
    assert dict(condition.where) == {"result": "_for_goods(matter)"}


def test_what_decided_that_there_is_no_value_is_told() -> None:
    why = of("us_boat_exempt_assets", "us.explain_goods.limits").reason
    assert why is not None
    (condition,) = why.conditions
    assert condition.source == "result is None"
    assert [(each.source, each.held) for each in condition.inside] == [("nothing_left(matter)", True)]


def test_a_plain_no_of_a_function_is_told_by_the_test_that_led_to_it() -> None:
    for name, rule, source in (
        ("us_boat_exempt_assets", "us.collection.time_to_sue", "case.outcome in"),
        ("us_boat_exempt_assets", "us.wages.wages", "rest_open(matter)"),
        ("us_home_nevada_short_sale", "us.home_deadlines.home_deadlines", "_for_another_loan(entry, case)"),
    ):
        why = of(name, rule).reason
        assert why is not None
        (condition,) = why.conditions
        assert [each.source.startswith(source) for each in condition.inside] == [True], rule


def test_no_condition_is_a_bare_yes_or_no_nor_a_name_that_still_has_the_one_it_began_with() -> None:
    for rule, why in reasons():
        for each in all_of(why.conditions):
            assert each.source not in {"True", "False"}, rule.id
            assert dict(each.where).get(each.source) not in {"True", "False"}, rule.id


def test_what_a_function_says_of_itself_is_never_empty() -> None:
    assert all(said for _, why in reasons() for each in all_of(why.conditions) for _, said in each.asked)


def test_the_source_of_a_test_is_as_it_stands_in_the_program() -> None:
    assert not [why.source for _, why in reasons() if "__" in why.source]


def test_a_name_of_a_loop_is_one_of_what_is_gone_over() -> None:
    why = of("us_home_nevada_short_sale", "us.home_deadlines.home_deadlines").reason
    assert why is not None
    assert dict(why.conditions[0].where)["entry"] == "each(result.state.home_deadline)"


def flagged(numbers: tuple[int, ...]) -> Any:
    """A yes that is kept while something is gone over."""
    found = False
    for number in numbers:
        found = number > 3
    if found:
        yield found


def counted(numbers: tuple[int, ...]) -> Any:
    """A yes that nothing in the loop ever gives."""
    found, last = False, 0
    for number in numbers:
        last = number
    if found:
        yield last


def chosen(number: int | None) -> Any:
    """A value that is given in one of two cases."""
    value = number + 1 if number is not None and number > 3 else None
    if value is not None:
        yield value


def beside(number: int) -> Any:
    """Two names that are given values of their own at once."""
    value, small = number + 1, number < 3
    if value > 9 or small:
        return
    yield value


def spread(numbers: tuple[int, ...]) -> Any:
    """Names that are given the parts of one value."""
    first, second = *numbers, 0
    if first > second:
        yield first


def way(draw: Any, *given: Any) -> Reason | None:
    """Why a function yields nothing."""
    with Trail().watching() as watching:
        assert not tuple(marked(draw)(*given))
    return reason(watching.events)


def test_a_yes_that_was_asked_for_in_a_loop_is_told_by_what_was_asked() -> None:
    why = way(flagged, (1, 2))
    assert why is not None
    assert [each.source for each in all_of(why.conditions)] == ["found", "number > 3"]


def test_a_yes_that_never_came_is_told_by_the_loop_that_had_nothing() -> None:
    why = way(flagged, ())
    assert why is not None
    assert (why.why, why.source) == (Why.NOTHING_TO_GO_OVER, "numbers")


def test_a_loop_that_had_something_is_not_said_to_have_had_nothing() -> None:
    why = way(counted, (1, 2))
    assert why is not None
    assert (why.why, why.source) == (Why.CONDITION, "found")


def test_a_value_of_two_cases_is_told_by_the_case() -> None:
    why = way(chosen, 2)
    assert why is not None
    assert [(each.source, each.held) for each in all_of(why.conditions)] == [
        ("value is not None", False),
        ("number > 3", False),
    ]


def test_of_two_values_given_at_once_each_is_told_by_what_it_was_asked_of() -> None:
    why = way(beside, 2)
    assert why is not None
    assert [each.source for each in all_of(why.conditions)] == ["small", "number < 3"]
    assert dict(why.conditions[0].where) == {"small": "number < 3"}
    why = way(beside, 9)
    assert why is not None
    assert [dict(each.where) for each in all_of(why.conditions)] == [{"value": "number + 1"}]


def test_the_parts_of_one_value_have_it_as_their_source() -> None:
    why = way(spread, (0,))
    assert why is not None
    assert dict(why.conditions[0].where) == {"first": "(*numbers, 0)", "second": "(*numbers, 0)"}


def test_what_decided_a_deadline_decides_what_hangs_on_it() -> None:
    why = of("norway_home_sold_by_force", "norway.complaint.complaint_conditions").reason
    assert why is not None
    (condition,) = why.conditions
    assert [(each.source, each.held) for each in condition.inside] == [("case.event is not Event.REPOSSESSION", True)]


def test_what_spoke_is_cited_by_what_it_concluded_and_the_rest_by_its_own_sources() -> None:
    spoke, silent = of("us_home_foreclosed", "us.collection.time_to_sue"), of("us_car_karl", "us.court.court_papers")
    assert [each.label for each in spoke.cited] == ["Ohio R.C. § 2305.06"]
    assert silent.cited == silent.rule.citations
    assert len(of("us_home_foreclosed", "us.next_steps.steps").cited) > 3


def test_the_json_has_each_source_with_its_status_and_the_day_it_was_checked() -> None:
    one = example("us_home_foreclosed")
    told = json.loads(json.dumps(to_json(trace(one.case, one.today))))
    rule = next(each for each in told["rules"] if each["id"] == "us.collection.time_to_sue")
    (source,) = rule["concluded"][0]["citations"]
    assert (source["label"], source["status"]) == ("Ohio R.C. § 2305.06", "read")
    assert source["checked_on"] == "2026-11-22"
    assert rule["citations"] == [source]
    silent = next(each for each in told["rules"] if each["id"] == "us.explain_goods.limits")
    assert silent["reason"]["conditions"][0]["inside"] == []


def test_a_deadline_in_the_json_has_its_sources_too() -> None:
    one = example("norway_car_taken_back")
    told = json.loads(json.dumps(to_json(trace(one.case, one.today))))
    drawn = [each for rule in told["rules"] for each in rule["concluded"] if "deadline" in each]
    assert drawn
    assert all(source["checked_on"] for each in drawn for source in each["citations"])


def test_a_row_has_each_value_below_the_source_that_it_has() -> None:
    row = next(
        each for each in of("us_home_foreclosed", "us.collection.time_to_sue").sources.rows if each.key == "limitation"
    )
    cited = [each for each in row.entries if each.cited]
    assert [(each.citation.label, each.values) for each in cited if each.citation] == [
        ("Ohio R.C. § 2305.06", (("contract_years", 6),))
    ]
    assert any(each.citation is None and ("renewable", True) in each.values for each in row.entries)


def test_a_row_has_no_entry_where_the_state_has_none() -> None:
    case = Case.model_validate({"jurisdiction": "US-MI", "collateral": "home", "event": "short_sale"})
    rows = [row for rule in trace(case, TODAY).rules for row in rule.sources.rows if row.key == "home_deadline"]
    assert rows
    assert not rows[0].entries
