"""The trace: every rule that spoke with what it read, and every other with why it did not; nothing is made up."""

import json
from collections.abc import Callable, Iterator
from datetime import date
from decimal import Decimal
from functools import partial
from typing import Any

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from domain import Case, Refused, assess
from domain.assess import law_of
from domain.choices import Event
from domain.consult import answerable, consult
from domain.examples import Example, examples
from domain.law import Deadline, Finding, Section
from domain.subjects import Subject
from domain.tracing.json import plain, to_json
from domain.tracing.marks import Trail, trail
from domain.tracing.points import followed, marked
from domain.tracing.reading import WatchedMatter, Witness
from domain.tracing.reason import Reason, Why, reason
from domain.tracing.trace import Known, RuleTrace, Trace, stated, trace, traced
from tests.domain.strategies import OPTIONAL, TODAY, Facts, cases

EXAMPLES = examples()
every = partial(settings, deadline=None)


def spoken(found: Trace) -> tuple[Finding, ...]:
    """The findings of a trace, in their order."""
    return tuple(each for rule in found.rules for each in rule.conclusions if isinstance(each, Finding))


def last_days(found: Trace) -> list[Deadline]:
    """The deadlines of a trace, by their day."""
    drawn = [each for rule in found.rules for each in rule.conclusions if isinstance(each, Deadline)]
    return sorted(drawn, key=lambda each: each.date)


def is_the_answer(case: Case, today: date) -> Trace:
    """Checks that the trace is that of the answer; returns it."""
    found, answer = trace(case, today), assess(case, today)
    assert spoken(found) == answer.findings
    assert last_days(found) == list(answer.liability.deadlines)
    assert tuple(dict.fromkeys(rule.id for rule in found.rules if rule.spoke)) == answer.rules
    assert [rule.id for rule in found.rules] == [rule.id for rule in law_of(case).rules]
    for part in found.parts:
        worked_out = getattr(answer, part.part)
        assert [each for each in part.figures if each.field != "deadlines"] == [
            each for each in part.figures if getattr(worked_out, each.field) == each.value and each.field != "deadlines"
        ]
    return found


def all_accounted_for(found: Trace) -> None:
    """Checks that whatever said nothing has a reason, in the words of its source, with what was read for it."""
    for rule in found.rules:
        assert rule.spoke != (rule.reason is not None), rule.id
        assert rule.provision.endswith("."), rule.id
        if rule.reason is not None:
            assert rule.reason.source
            assert rule.reason.conditions or rule.reason.why is not Why.CONDITION, rule.id
        for value in rule.sources.values:
            assert value.citation.label
            assert value.since is None or value.since <= value.asked_for


def one(case: Case, name: str, today: date = TODAY) -> RuleTrace:
    """The trace of the rule of that id."""
    return next(rule for rule in trace(case, today).rules if rule.id == name)


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda each: each.name)
def test_each_example_is_traced_to_its_answer(example: Example) -> None:
    found = is_the_answer(example.case, example.today)
    all_accounted_for(found)
    for rule in found.rules:
        for each in rule.conclusions:
            assert not isinstance(each, Finding) or each.section is rule.section, rule.id


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda each: each.name)
def test_each_page_of_law_is_traced_to_what_it_says(example: Example) -> None:
    for subject in answerable(example.case):
        found = trace(example.case, example.today, subject)
        assert spoken(found) == consult(example.case, example.today, subject)
        assert found.parts == ()
        all_accounted_for(found)


@every(max_examples=60)
@given(cases())
def test_any_case_is_traced_to_its_answer(facts: Facts) -> None:
    all_accounted_for(is_the_answer(Case.model_validate(facts), TODAY))


@every(max_examples=40)
@given(cases(), st.data())
def test_any_page_of_law_is_traced_to_what_it_says(facts: Facts, data: st.DataObject) -> None:
    case = Case.model_validate(facts)
    subject = data.draw(st.sampled_from(answerable(case)))
    found = trace(case, TODAY, subject)
    assert spoken(found) == consult(case, TODAY, subject)
    all_accounted_for(found)


@every(max_examples=120)
@given(cases(), st.data())
def test_a_fact_that_a_rule_did_not_read_changes_nothing_that_it_concludes(facts: Facts, data: st.DataObject) -> None:
    case = Case.model_validate(facts)
    field = data.draw(st.sampled_from([name for name in OPTIONAL if name in Case.model_fields]))
    other = {name: value for name, value in facts.items() if name != field}
    if data.draw(st.booleans()):
        other[field] = data.draw(OPTIONAL[field])
    changed = Case.model_validate(other)
    try:
        assess(changed, TODAY)
    except Refused:
        assume(False)
    subject = data.draw(st.none() | st.sampled_from(answerable(case)))
    blind = [
        rule for rule in trace(case, TODAY, subject).rules if field not in {each.field for each in rule.sources.inputs}
    ]
    for rule in blind:
        again = traced(changed, TODAY, rule.rule, rule.section)
        assert again.conclusions == rule.conclusions, rule.id


@every(max_examples=40)
@given(cases(), st.integers(1, 900))
def test_a_rule_that_did_not_look_at_the_day_says_the_same_on_another(facts: Facts, later: int) -> None:
    case, day = Case.model_validate(facts), date.fromordinal(TODAY.toordinal() + later)
    for rule in trace(case, TODAY).rules:
        if not rule.sources.reads_today:
            assert traced(case, day, rule.rule, rule.section).conclusions == rule.conclusions, rule.id


CAR = Case.model_validate(
    {
        "jurisdiction": "US-OH", "collateral": "vehicle", "event": "repossession", "outcome": "claimed",
        "claim": "14000", "sale_price": "6000", "costs": [{"kind": "repossession", "amount": "500"}],
        "notices_received": None,
    }
)  # fmt: skip


def test_what_was_read_is_told_apart_by_what_the_case_says() -> None:
    assert stated(CAR, "claim").known is Known.STATED
    assert stated(CAR, "notices_received").known is Known.NOT_KNOWN
    assert stated(CAR, "served_on").known is Known.NOT_ASKED


def test_facts_that_were_read_for_the_account_are_told_apart_from_a_rules_own() -> None:
    headline = one(CAR, "account_rules.headline")
    through = {each.field: each.through for each in one(CAR, "account_rules.lender_figure").sources.inputs}
    assert (through["lender_figure"], through["claim"]) == (None, "statement")
    assert {(each.part, each.field): each.value for each in headline.sources.figures}["statement", "still_owed"] == 8500


def test_a_condition_that_did_not_hold_is_named_with_what_it_read() -> None:
    found = one(CAR, "account_rules.agreed_sum").reason
    assert found is not None
    assert found.why is Why.CONDITION
    (condition,) = found.conditions
    assert condition.source == "matter.case.outcome is Outcome.SETTLED"
    assert not condition.held
    assert [read.field for read in condition.reads] == ["outcome"]


def test_of_an_and_that_held_both_conditions_are_named_and_of_an_or_that_held_only_the_one() -> None:
    found = one(CAR, "account_rules.lender_figure").reason
    assert found is not None
    assert found.source == "figure is None or difference is None"
    assert [(each.source, each.held) for each in found.conditions] == [("figure is None", True)]
    assert found.conditions[0].where == (("figure", "matter.case.lender_figure"),)
    assert ("figure", None) in found.conditions[0].shown


def test_a_value_of_the_law_has_its_dates_and_its_source() -> None:
    example = next(each for each in EXAMPLES if each.name == "norway_car_taken_back")
    found = trace(example.case, example.today)
    values = [value for rule in found.rules for value in rule.sources.values]
    unit = next(value for value in values if value.name == "COURT_FEE_UNIT")
    assert (unit.value, unit.since) == (Decimal(1345), date(2026, 1, 1))
    assert unit.sure_until == date(2026, 12, 31)
    assert unit.citation.label


def test_a_day_before_the_first_value_has_none() -> None:
    facts = {"jurisdiction": "NO", "collateral": "vehicle", "event": "repossession", "sale_date": "2015-03-01"}
    case = Case.model_validate(facts | {"repossession_date": "2015-01-05", "claim": "90000", "sale_price": "20000"})
    values = [value for rule in trace(case, TODAY).rules for value in rule.sources.values]
    values += [
        value
        for subject in answerable(case)
        for rule in trace(case, TODAY, subject).rules
        for value in rule.sources.values
    ]
    assert any(value.since is None and value.value is None for value in values)


def test_the_row_of_the_state_is_shown_with_the_entries_that_are_cited() -> None:
    home = Case.model_validate(
        {
            "jurisdiction": "US-CA",
            "collateral": "home",
            "event": "short_sale",
            "claim": "300000",
            "sale_price": "250000",
        }
    )
    rows = [row for rule in trace(home, TODAY).rules if rule.spoke for row in rule.sources.rows]
    assert {row.state for row in rows} == {"CA"}
    assert any(entry.cited for row in rows if row.key == "home_protection" for entry in row.entries)
    assert any(entry.citation is None and len(entry.values) == 1 for row in rows for entry in row.entries)


def test_a_loop_with_nothing_to_go_over_says_so() -> None:
    whys = {rule.reason.why for rule in _all_rules() if rule.reason}
    assert Why.NOTHING_TO_GO_OVER in whys
    assert Why.CONDITION in whys


def _all_rules() -> list[RuleTrace]:
    return [
        rule
        for example in EXAMPLES
        for subject in (None, *answerable(example.case))
        for rule in trace(example.case, example.today, subject).rules
    ]


def test_the_trace_as_json_has_every_provision_with_what_it_read_and_said() -> None:
    for example in EXAMPLES:
        found = trace(example.case, example.today)
        told = json.loads(json.dumps(to_json(found)))
        assert [rule["id"] for rule in told["rules"]] == [rule.id for rule in found.rules]
        assert [bool(rule["concluded"]) for rule in told["rules"]] == [rule.spoke for rule in found.rules]
        assert [rule["reason"] is None for rule in told["rules"]] == [rule.spoke for rule in found.rules]
    assert to_json(trace(CAR, TODAY, Subject.WAY_OUT))["subject"] == "way_out"


def test_values_of_every_kind_have_a_form_in_json() -> None:
    assert plain({Event.FORECLOSURE: (Decimal("0.5"), date(2026, 1, 2), None, True)}) == {
        "foreclosure": ["0.5", "2026-01-02", None, True]
    }


def test_a_rule_that_never_had_a_choice_has_no_reason_to_give() -> None:
    assert reason(()) is None


def test_what_was_watched_can_be_looked_at_when_nobody_watches_any_more() -> None:
    with Witness().watching() as witness:
        matter = WatchedMatter(CAR, TODAY, law_of(CAR), witness)
        case = matter.case
    before = len(witness.log)
    assert case.claim == 14000
    assert case.asked("claim")
    assert len(witness.log) == before


def hands_on(numbers: tuple[int, ...]) -> Iterator[int]:
    """A function that gives an iterator that is not its own."""
    return iter(numbers)


def goes_over(numbers: tuple[int, ...], least: int) -> Iterator[int]:
    """A loop, a fault that is caught, and two conditions."""
    try:
        first, *_ = numbers
    except ValueError:
        return
    for number in numbers:
        if number > least and number != first:
            yield number


def way(draw: Callable[..., Iterator[int]], *given: Any) -> tuple[tuple[int, ...], Reason | None]:
    """What a function yields, and why it yields nothing."""
    with Trail().watching() as watching:
        return tuple(marked(draw)(*given)), reason(watching.events)


def test_the_way_through_a_function_is_told_by_its_last_turn() -> None:
    assert way(goes_over, (1, 5), 3)[0] == (5,)
    nothing, why = way(goes_over, (), 3)
    assert nothing == ()
    assert why is not None
    assert (why.why, why.source) == (Why.COULD_NOT_BE_WORKED_OUT, "ValueError")
    nothing, why = way(goes_over, (9, 2), 3)
    assert nothing == ()
    assert why is not None
    assert [(each.source, each.held) for each in why.conditions] == [("number > least", False)]
    assert dict(why.conditions[0].shown) == {"number": 2, "least": 3}


def test_a_function_that_hands_on_another_says_so() -> None:
    said, why = way(hands_on, (1, 2))
    assert said == (1, 2)
    assert why is not None
    assert (why.why, why.source) == (Why.ANOTHER_SAID_NOTHING, "iter(numbers)")


def test_a_place_that_is_not_known_has_a_trace_too() -> None:
    found = is_the_answer(Case(event=Event.FORECLOSURE), TODAY)
    assert found.rules[-1].id == "elsewhere.place_unknown"
    assert found.rules[-1].section is Section.STATEMENT or found.rules[-1].spoke


def test_a_page_that_the_place_does_not_have_has_an_empty_trace() -> None:
    assert trace(Case(), TODAY, Subject.SCAM).rules == ()


def test_marks_run_only_while_a_rule_is_traced() -> None:
    with pytest.raises(LookupError):
        trail()


def test_what_is_not_of_the_law_is_not_followed() -> None:
    assert followed(len) is len
