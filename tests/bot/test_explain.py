"""The report on the command line: every example in both languages, and one plain line for what cannot be read."""

import re

import pytest

from bot.explain import SECTIONS, explain
from bot.language import Language
from bot.screen.result import title
from bot.screen.view import whole
from domain.examples import Example, examples
from tests.bot.talking import TODAY


@pytest.mark.parametrize("locale", ["en", "nb"])
@pytest.mark.parametrize("example", examples(), ids=lambda example: example.name)
def test_every_example_is_told_whole_and_plain(example: Example, locale: str) -> None:
    report = explain(example.case.model_dump_json(exclude_unset=True), locale, example.today)
    lines = report.upper().splitlines()
    view = whole(example.case, example.facts, locale, example.today)
    places = [lines.index(Language(locale).message(title(view, topic)).upper()) for topic in SECTIONS]
    assert places == sorted(places)
    assert not re.search(r"</?[bi]>|&\w+;|[{}]", report)


def test_the_worked_car_of_the_conversation_comes_to_two_thousand_dollars() -> None:
    case = (
        '{"jurisdiction": "US-OH", "collateral": "vehicle", "event": "repossession", "claim": "10000",'
        ' "sale_price": "8500", "costs": [{"kind": "sale", "amount": "500"}], "outcome": "claimed"}'
    )
    report = explain(case, "en", TODAY)
    assert "$2,000" in report
    assert "Ohio, November 22, 2026" in report


def test_an_unknown_place_has_the_arithmetic_without_a_currency() -> None:
    report = explain('{"claim": "10000", "sale_price": "8500", "event": "repossession"}', "en", TODAY)
    assert "1,500" in report
    assert "$" not in report


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("", "case"),
        ("{", "case"),
        ("[]", "case"),
        ("null", "case"),
        ("[" * 100_000, "case"),
        ('{"claim": "ten"}', "claim"),
        ('{"claim": -1}', "claim"),
        ('{"clam": "10"}', "clam"),
        ('{"jurisdiction": "US-ZZ"}', "jurisdiction"),
        ('{"served_on": "2027-01-01"}', "served_on"),
        ('{"jurisdiction": "NO", "collateral": "home", "event": "deed_in_lieu"}', "event"),
        ('{"jurisdiction": "NO", "collateral": "vehicle", "event": "repossession", "claim": "1"}', "fair_value"),
    ],
)
@pytest.mark.parametrize("locale", ["en", "nb"])
def test_what_cannot_be_read_is_named_in_one_line(text: str, names: str, locale: str) -> None:
    with pytest.raises(ValueError, match=names) as fault:
        explain(text, locale, TODAY)
    assert "\n" not in str(fault.value)
