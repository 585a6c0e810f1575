"""``python -m domain``: cases in, assessments out, and one clear line for a case that cannot be read."""

import io
import json
import sys
from typing import Any

import pytest

from domain import JURISDICTIONS, Case
from domain.__main__ import main

CAR = {
    "jurisdiction": "US-OH",
    "collateral": "vehicle",
    "event": "repossession",
    "claim": "10000",
    "sale_price": "8500",
}


class Told:
    """What the command answered."""

    def __init__(self, status: int, out: str, err: str) -> None:
        self.status, self.out, self.err = status, out, err


@pytest.fixture
def domain(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Any:
    """Run ``python -m domain`` in this process with this on stdin."""

    def runs(stdin: str, *arguments: str) -> Told:
        monkeypatch.setattr(sys, "argv", ["domain", *arguments])
        monkeypatch.setattr(sys, "stdin", io.StringIO(stdin))
        status = main()
        told = capsys.readouterr()
        return Told(status, told.out, told.err)

    return runs


def test_one_case_is_answered_with_one_assessment(domain: Any) -> None:
    told = domain(json.dumps(CAR), "--today", "2026-11-22")
    assert json.loads(told.out)["statement"]["deficiency"] == "1500.00"


def test_an_array_of_cases_is_answered_with_an_array_as_of_today(domain: Any) -> None:
    told = domain(json.dumps([CAR, CAR | {"claim": "9000"}]))
    assert [each["statement"]["deficiency"] for each in json.loads(told.out)] == ["1500.00", "500.00"]


def test_the_schema_describes_every_fact_and_every_place(domain: Any) -> None:
    schema = json.loads(domain("", "--schema").out)
    assert set(schema["properties"]) == set(Case.model_fields)
    assert schema["additionalProperties"] is False
    assert schema["properties"]["jurisdiction"]["anyOf"][0]["enum"] == list(JURISDICTIONS)


@pytest.mark.parametrize(
    ("stdin", "line"),
    [
        ("nothing", "case: expected JSON, an object or an array of objects"),
        ("[1]", "case: expected a JSON object, or an array of them"),
        (json.dumps(CAR | {"jurisdiction": "US-XX"}), "jurisdiction: expected "),
        (json.dumps(CAR | {"claim": 10000.5}), "claim: expected an amount"),
        (json.dumps(CAR | {"marginal_rate": "22"}), "marginal_rate: expected a share from 0 to 1"),
        (json.dumps(CAR | {"recourse": "yes"}), "recourse: expected true or false"),
        (json.dumps(CAR | {"units": 1.5}), "units: expected a whole number"),
        (json.dumps(CAR | {"sale_date": "22.11.2026"}), "sale_date: expected a date as YYYY-MM-DD"),
        (json.dumps(CAR | {"sale_date": "20261101"}), "sale_date: expected a date as YYYY-MM-DD"),
        (json.dumps(CAR | {"sale_date": "2026-13"}), "sale_date: expected a date as YYYY-MM-DD"),
        (json.dumps(CAR | {"sale_date": "2026-02-30"}), "sale_date: expected a date as YYYY-MM-DD"),
        (json.dumps(CAR | {"costs": "500"}), "costs: expected a list of objects"),
        (json.dumps(CAR | {"assets_before": 5}), "assets_before: expected an amount"),
        (json.dumps(CAR | {"colour": "red"}), "colour: not a fact of a case"),
        (json.dumps(CAR | {"event": "foreclosure"}), "event: foreclosure does not happen to a vehicle"),
    ],
)
def test_what_cannot_be_read_is_told_in_one_line_that_names_the_field(domain: Any, stdin: str, line: str) -> None:
    told = domain(stdin, "--today", "2026-11-22")
    assert told.status == 2
    assert told.err.startswith(line)
    assert (told.out, told.err.count("\n")) == ("", 1)


def test_a_month_is_told_back_as_a_month() -> None:
    case = Case.model_validate(CAR | {"sale_date": "2026-02"})
    assert case.model_dump(mode="json", exclude_unset=True)["sale_date"] == "2026-02"
    assert case.sale_date is not None
    assert case.sale_date.day == 28


def test_a_day_that_cannot_be_read_is_told_in_one_line(domain: Any) -> None:
    told = domain(json.dumps(CAR), "--today", "2030-13-01")
    assert (told.status, told.out) == (2, "")
    assert told.err == "--today: expected a day such as 2030-01-31, not '2030-13-01'\n"
