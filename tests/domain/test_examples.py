"""Every worked example comes out as its source says, called as a library and from the command line."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from bot.scenarios.checks import disagreements
from domain import assess
from domain.examples import Example, examples, out_of_scope

ALL = examples()
PUBLISHED = (
    "CRED-001", "CRED-002", "DEF-001", "DEF-003", "DEF-006", "DEF-010", "DEF-011", "DEF-014", "DEF-015", "DEF-016",
    "DEF-018", "DEF-019", "DEF-020", "DEF-023", "TAX-001", "TAX-002", "TAX-003", "TAX-004", "TAX-007", "TAX-009",
    "TAX-012", "TAX-013", "TAX-014", "TAX-015", "TAX-017", "TAX-018", "TAX-021", "TAX-022", "TAX-025", "TAX-027",
    "TAX-028", "TAX-030", "TAX-032", "TAX-033", "TAX-034", "TAX-035", "TAX-037", "TAX-038", "TAX-039", "TAX-040",
    "TAX-043", "TAX-046", "TAX-048", "TAX-049", "TAX-050", "TAX-051", "TAX-054", "TAX-055",
)  # fmt: skip
"""The published American cases that were collected."""


@pytest.mark.parametrize("example", ALL, ids=lambda example: example.name)
def test_the_example_comes_out_as_its_source_says(example: Example) -> None:
    assert disagreements(example, assess(example.case, example.today).to_json()) == ()


def test_the_command_line_answers_all_of_them_in_one_process() -> None:
    days = {example.today for example in ALL}
    for day in days:
        chosen = [example for example in ALL if example.today == day]
        run = subprocess.run(  # noqa: S603 - this program, with its own examples
            [sys.executable, "-m", "domain", "--today", day.isoformat()],
            input=json.dumps([dict(example.facts) for example in chosen]),
            capture_output=True,
            text=True,
            check=True,
            cwd=Path(__file__).parents[2],
        )
        answers = json.loads(run.stdout)
        assert [disagreements(*pair) for pair in zip(chosen, answers, strict=True)] == [() for _ in chosen]


def test_every_example_expects_something() -> None:
    assert all(example.expected or example.open or example.findings for example in ALL)


def test_every_published_case_is_an_example_or_out_of_scope_with_a_reason() -> None:
    told, left_out = {each for example in ALL for each in example.ids}, set(out_of_scope())
    assert not told & left_out
    assert set(PUBLISHED) <= told | left_out
    assert all(reason.endswith(".") for reason in out_of_scope().values())
