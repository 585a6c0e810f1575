"""What decided is told of the right thing: the law of the state, a figure, a fact as stated, what was gone over."""

import json
from dataclasses import replace

import pytest

from bot.explain import plain
from bot.language import OFFERED
from bot.screen.view import View, whole
from bot.staff.trace.facts import figure_name
from bot.staff.trace.lines import because
from bot.staff.trace.plain_words import decided
from domain import Case
from domain.places import STATE_NAMES
from domain.tracing.reason import Condition, Reason, Why
from domain.tracing.trace import RuleTrace, trace
from tests.bot.staff.test_trace_words import page, view_of, why
from tests.domain.strategies import TODAY

FORECLOSED = {"collateral": "home", "event": "foreclosure", "claim": "300000", "sale_price": "250000"}


def viewed(locale: str = "en", **stated: object) -> View:
    """A case as it is shown."""
    case = Case.model_validate(stated)
    return whole(case, json.loads(case.model_dump_json(exclude_unset=True)), locale, TODAY)


def of(view: View, rule: str) -> RuleTrace:
    """The trace of one rule."""
    return next(each for each in trace(view.case, view.today).rules if each.id == rule)


def said_of(view: View, rule: str) -> str:
    """Why a rule did not apply, in plain words."""
    return plain("\n".join(because(view, of(view, rule))))


def condition(source: str, *, held: bool) -> Condition:
    """A condition as it came out."""
    return Condition(source, held, (), (), ())


@pytest.mark.parametrize("state", sorted(STATE_NAMES))
def test_the_day_of_the_sale_is_missed_only_where_it_would_change_the_time_to_buy_back(state: str) -> None:
    rule = "us.home_deadlines.buying_back"
    said = said_of(viewed(jurisdiction=f"US-{state}", **FORECLOSED), rule)
    dated = of(viewed(jurisdiction=f"US-{state}", sale_date="2026-10-01", **FORECLOSED), rule)
    assert ("“Day of the sale” was not asked" in said) is dated.spoke
    assert ("No entry of the table for" in said) is not dated.spoke


def test_a_loan_that_is_not_nonrecourse_is_told_by_the_law_of_the_state() -> None:
    rule = "us.tax_rules.nonrecourse"
    for said in (
        why("us_home_nevada_short_sale", rule),
        *(said_of(viewed(jurisdiction=f"US-{state}", **FORECLOSED), rule) for state in ("TX", "NY")),
    ):
        assert "does not bar collecting the rest on this kind of loan, or is not known to." in said
        assert "It is a home." not in said
    stated = said_of(viewed(jurisdiction="US-TX", recourse=True, **FORECLOSED), rule)
    assert "The law of" not in stated


def test_the_law_of_the_state_is_told_where_it_bars_the_rest() -> None:
    view = viewed(jurisdiction="US-TX", **FORECLOSED)
    barred = condition("recourse_by_law(matter) is Recourse.NONRECOURSE", held=True)
    assert decided(view, barred) == ("The law of Texas bars collecting the rest on this kind of loan.",)


def test_the_rate_that_was_fallen_back_on_stands_with_its_days() -> None:
    told = page("norway_home_sold_by_force", "norway.account.default_interest")
    assert "DEFAULT_INTEREST: the value from July 1, 2026 was not found" in told
    assert "DEFAULT_INTEREST: 12%. In force since January 1, 2026" in told
    assert "sure until June 30, 2026" in told


def test_a_figure_has_no_value_and_a_fact_was_not_asked() -> None:
    view = viewed(jurisdiction="US-TX", **FORECLOSED)
    assert decided(view, condition("matter.tax.gain_or_loss is None", held=True)) == (
        "“Gain or loss” has no value here.",
    )
    assert decided(view, condition("matter.credit.clock_start", held=False)) == (
        "“The credit file’s clock starts” has no value here.",
    )
    assert decided(view, condition("matter.case.sale_date", held=False)) == (
        "“Day of the sale” was not asked, or is not known.",
    )


@pytest.mark.parametrize("locale", OFFERED)
def test_the_clock_is_one_of_the_payment_remark_in_norway(locale: str) -> None:
    norway, usa = view_of("norway_car_taken_back", locale), view_of("us_car_karl", locale)
    assert figure_name(norway, "credit", "clock_start") != figure_name(usa, "credit", "clock_start")
    assert figure_name(view_of("norway_car_taken_back", "nb"), "credit", "clock_start").startswith("Betalingsanm")


def test_a_fact_that_is_one_of_some_is_told_as_stated() -> None:
    one = condition("matter.case.collateral in {Collateral.HOME, None}", held=True)
    stated = viewed(jurisdiction="US-TX", **FORECLOSED)
    assert decided(stated, one)[0].endswith("Here it is: Home.")
    assert decided(viewed(jurisdiction="US-TX"), one)[0].endswith("Here it is: not asked.")


def test_what_was_gone_over_has_its_name_where_it_is_a_fact() -> None:
    view = viewed(jurisdiction="US-TX")
    rule = next(each for each in trace(view.case, view.today).rules if each.reason)
    gone_over = {
        source: plain("\n".join(because(view, replace(rule, reason=Reason(Why.NOTHING_TO_GO_OVER, source)))))
        for source in ("matter.case.costs", "numbers")
    }
    assert gone_over == {
        "matter.case.costs": "“Costs”: there is nothing here.",
        "numbers": "There is none of this in the case.",
    }


def test_the_day_has_its_own_words_in_norwegian() -> None:
    said = why("norway_car_taken_back", "norway.complaint.date_on_the_papers", "nb")
    assert "dagen det gjelder (22. november 2026)" in said
