"""What the trace says in plain words: the reason, the sources it rests on, what was read in the table of states."""

import json
from datetime import date
from decimal import Decimal

import pytest

from bot.explain import plain
from bot.language import OFFERED
from bot.screen.view import View, whole
from bot.staff.trace.facts import figure_name
from bot.staff.trace.lines import because, of_rule
from bot.staff.trace.order import over_table
from bot.staff.trace.plain_words import decided
from bot.staff.trace.rows import row
from bot.staff.trace.screens import Place, first_page, list_page, rule_page
from bot.staff.trace.text import as_text
from bot.wording import staff_examples
from bot.wording import staff_trace as words
from domain.consult import answerable
from domain.examples import example, examples
from domain.law import Citation, Section, Status
from domain.norway.cost_check import Compared
from domain.tracing.reason import Condition
from domain.tracing.trace import RuleTrace, trace
from domain.tracing.values import Entry, Row
from domain.us.states import State


def view_of(name: str, locale: str = "en") -> View:
    """An example as it is shown."""
    one = example(name)
    return whole(one.case, json.loads(one.case.model_dump_json(exclude_unset=True)), locale, one.today)


def of(view: View, rule: str) -> RuleTrace:
    """The trace of one rule."""
    return next(each for each in trace(view.case, view.today).rules if each.id == rule)


def why(name: str, rule: str, locale: str = "en") -> str:
    """Why a rule did not apply, in plain words."""
    view = view_of(name, locale)
    return plain("\n".join(because(view, of(view, rule))))


def page(name: str, rule: str, locale: str = "en") -> str:
    """The page of one rule, whole."""
    view = view_of(name, locale)
    return plain("\n\n".join(of_rule(view, of(view, rule))))


@pytest.mark.parametrize(
    ("name", "rule", "said"),
    [
        ("us_home_foreclosed", "us.explain_goods.limits", "It is a home."),
        ("us_home_foreclosed", "us.explain_goods.notices", "It is a home."),
        ("us_boat_exempt_assets", "us.home_deadlines.home_deadlines", "It is not a home."),
        ("us_boat_exempt_assets", "us.wages.wages", "The sale is done, and nothing is left to pay."),
        ("us_boat_exempt_assets", "us.collection.time_to_sue", "Where it stands: Rest was let off"),
        ("us_home_nevada_short_sale", "us.home_deadlines.home_deadlines", "No entry of the table for Nevada fits"),
        ("us_home_michigan", "us.home_deadlines.home_deadlines", "No entry of the table for Michigan fits"),
        ("us_car_judgment", "us.explain_goods.notices", "No entry of the table for Ohio fits this case."),
        ("us_home_foreclosed", "us.home_sale.in_the_answer", "No entry of the table for Ohio fits this case."),
        ("us_home_foreclosed", "us.special.small_print.court_may_lower", "No entry of the table for Ohio fits"),
        ("us_home_foreclosed", "us.home_deadlines.buying_back", "No entry of the table for Ohio fits this case."),
        ("us_home_foreclosed", "us.loan_rank.rank_in_the_answer", "Nothing of this kind was found."),
        ("us_car_judgment", "us.exclusion_rules.main_home_in_time", "“Canceled debt” is 0, or not known."),
        ("us_boat_exempt_assets", "us.exclusion_rules.main_home_in_time", "It was not the main home"),
        ("norway_car_taken_back", "norway.limitation.from_last_payment", "A new time of ten years has begun."),
        (
            "norway_car_taken_back",
            "norway.complaint.date_on_the_papers",
            "The last day (December 2, 2026) is not before the day (November 22, 2026).",
        ),
        (
            "norway_car_taken_back",
            "norway.account.court_fees_above_table",
            "Charged: NOK\u00a04,640.25. By the table: NOK\u00a04,640.25. So no more was charged than the table gives.",
        ),
    ],
)
def test_the_reason_is_the_one_that_decided_it(name: str, rule: str, said: str) -> None:
    assert said in why(name, rule)


def test_the_home_is_not_said_to_have_nothing_left_to_pay() -> None:
    assert "something is or may be left to pay" not in why("us_home_foreclosed", "us.explain_goods.limits")


@pytest.mark.parametrize("name", [each.name for each in examples()])
def test_every_reason_has_plain_words_and_the_list_shows_no_code(name: str) -> None:
    view = view_of(name)
    for subject in (None, *answerable(view.case)):
        found = trace(view.case, view.today, subject)
        for rule in found.rules:
            assert rule.spoke or tuple(because(view, rule)), rule.id
        for part in Section:
            for number in range(4):
                text = list_page(view, found, Place(part.value, number, subject), spoke=False).text
                assert "In the program" not in text
                assert "matter." not in text


def test_few_reasons_have_no_words_of_their_own() -> None:
    bare, every = 0, 0
    for one in examples():
        view = view_of(one.name)
        reasons = [rule.reason for rule in trace(view.case, view.today).rules if rule.reason]
        told = [decided(view, each) for reason in reasons for each in reason.conditions]
        every += len(told)
        bare += sum(each == (words.NO_PLAIN_WORDS,) for each in told)
    assert bare / every < 0.01


def condition(source: str, *, held: bool, **shown: object) -> Condition:
    """A condition as it came out."""
    return Condition(source, held, (), tuple(shown.items()), ())


def test_days_and_amounts_at_hand_are_set_side_by_side() -> None:
    view = view_of("us_car_karl")
    later = condition("until > sold", held=True, until=date(2026, 5, 2), sold=date(2026, 5, 1))
    assert decided(view, later) == ("May 2, 2026 is after May 1, 2026.",)
    dear = condition("cost <= ZERO", held=False, cost=Decimal(5))
    assert decided(view, dear) == ("$5 is more than $0.",)
    unknown = condition("cost <= price", held=False, cost=Decimal(5))
    assert decided(view, unknown) == (words.NO_PLAIN_WORDS,)
    other = condition("cost in price", held=False, cost=Decimal(5), price=Decimal(5))
    assert decided(view, other) == (words.NO_PLAIN_WORDS,)


def test_what_was_charged_stands_beside_the_table_only_where_both_are_known() -> None:
    view = view_of("norway_car_taken_back")
    more = over_table(view, Compared(Decimal(50), Decimal(30)), held=True)
    assert more == "Charged: NOK\u00a050. By the table: NOK\u00a030. So more was charged than the table gives."
    assert over_table(view, None, held=True) is None


def test_a_no_is_not_said_to_be_nothing_found() -> None:
    view = view_of("norway_car_taken_back")
    assert decided(view, condition("junior", held=False, junior=False)) == (words.NO_PLAIN_WORDS,)
    assert decided(view, condition("total", held=False, total=Decimal(0))) == (words.NOTHING_FOUND,)
    assert decided(view, condition("any(found)", held=False)) == (words.NOTHING_FOUND,)
    assert decided(view, condition("(kept := share(x))", held=False)) == (words.NOTHING_FOUND,)


def test_what_spoke_shows_the_sources_of_each_conclusion_with_the_day_they_were_checked() -> None:
    told = page("us_home_foreclosed", "us.collection.time_to_sue")
    assert "Source: Ohio R.C. § 2305.06 (read in the law or on an official page, checked November 22, 2026)" in told
    assert "general knowledge of court practice" not in told
    assert "general knowledge of court practice (not confirmed" in page("us_home_foreclosed", "us.explain_goods.limits")
    assert page("us_home_foreclosed", "us.next_steps.steps").split("What it read")[0].count("Source: ") == 4


@pytest.mark.parametrize("locale", OFFERED)
@pytest.mark.parametrize("name", ["us_home_foreclosed", "norway_car_taken_back"])
def test_whatever_is_cited_stands_on_its_rules_page_and_in_the_file(name: str, locale: str) -> None:
    view = view_of(name, locale)
    found = trace(view.case, view.today)
    file = as_text(view, found)
    for number, rule in enumerate(found.rules):
        pages = plain("\n".join(rule_page(view, rule, Place(str(number), each)).text for each in range(6)))
        for each in rule.cited:
            assert view.language.message(each.label) in pages, rule.id
            assert view.language.message(each.label) in file, rule.id


def test_a_conclusion_stands_as_people_read_it_before_its_code() -> None:
    told = page("us_home_foreclosed", "us.collection.time_to_sue")
    assert told.index("In Ohio the lender has 6 years on a contract") < told.index("SueWithin: state OH; years 6")


def test_what_was_read_in_the_table_stands_with_its_values_words_status_and_day() -> None:
    told = page("us_home_foreclosed", "us.collection.time_to_sue")
    assert "Ohio, time to sue: contract years 6. Source: Ohio R.C. § 2305.06 (read in" in told
    assert "Ohio, time to sue. Other entries of the table: 3" in told
    assert "Ohio, sale without a court: No" in told
    assert "needs it was the first sale" in told
    assert "citation" not in told
    assert "Ohio, one-action rule: no value" in page("us_home_foreclosed", "us.home_sale.in_the_answer")
    assert "Michigan, times after a home is lost: no entry" in page(
        "us_home_michigan", "us.home_deadlines.home_deadlines"
    )


def test_a_source_is_written_once_for_telegram() -> None:
    law = Citation(label="Civ. & Rem. Code", status=Status.READ)
    entries = (Entry(law, cited=True, values=(("years", 5),)),)
    (told,) = row(view_of("us_car_karl").language, Row("TX", "limitation", entries))
    assert "Civ. &amp; Rem. Code" in told


def test_every_key_of_the_table_has_a_name_and_an_entry_without_a_source_has_none() -> None:
    assert set(words.ROW_KEYS) == set(State.model_fields) - {"code", "name"}
    law = Citation(label="A law", status=Status.READ)
    entries = (Entry(None, cited=False, values=(("renewable", True),)), Entry(law, cited=True, values=(("years", 5),)))
    (told, others) = row(view_of("us_car_karl").language, Row("OH", "limitation", entries))
    assert told.startswith("Ohio, time to sue: years 5. Source: A law")
    assert others == "Ohio, time to sue. Other entries of the table: 1"


@pytest.mark.parametrize("locale", OFFERED)
def test_a_figure_has_one_name_on_the_whole_desk(locale: str) -> None:
    view = view_of("us_car_karl", locale)
    for path, name in staff_examples.FIGURES.items():
        part, _, field = path.partition(".")
        assert figure_name(view, part, field) == view.language.message(name)


def test_the_credit_file_has_its_own_name_in_norway() -> None:
    view = view_of("norway_car_taken_back", "nb")
    found = trace(view.case, view.today)
    screen = first_page(view, found, plays=True)
    labels = [button.label for buttons in screen.rows for button in buttons]
    assert "Betalingsanmerkning" in labels
    assert "Betalingsanmerkning: " in screen.text
    assert "Kredittrapport" not in screen.text
    assert "BETALINGSANMERKNING" in as_text(view, found)
    assert "Kredittrapport: " in first_page(view_of("us_car_karl", "nb"), trace(view.case, view.today), plays=True).text
