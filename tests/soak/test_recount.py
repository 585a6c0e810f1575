"""The recount finds what it is there to find."""

from datetime import UTC, datetime
from random import Random
from typing import Any

import pytest

from tests.soak.kills.hands import Findings, Window
from tests.soak.kills.people import Human
from tests.soak.kills.recount import recount
from tests.soak.kills.watching import Ledger, Sent, WatchedTelegram

OWNERS = {"251017.01": 0, "262018.02": 1}
FIRST, AGAIN = "<b>Claim</b>: 251,017.01. What was the price?", "What was the price?"


class Case:
    """Two people, and what the first was sent after typing an amount at 10 and another command at 20."""

    def __init__(self) -> None:
        telegram, self.findings = WatchedTelegram(lambda: datetime(2026, 11, 22, tzinfo=UTC)), Findings()
        self.ledger: Ledger = telegram.ledger
        given: tuple[Any, ...] = (Random(1), OWNERS, self.findings, 1.0, 0.0)  # noqa: S311
        self.people = [Human(telegram, number, *given) for number in range(2)]
        self.people[0].windows = [
            Window(10, ("251,017.01",), "sale_price", ("251017.01",)),
            Window(20, ("/edit",), "summary"),
        ]
        for _ in range(100):
            self.ledger.now()

    def sent(self, *messages: tuple[int, str]) -> None:
        whose = self.people[0].chat.person.id
        self.ledger.sent[whose] = [Sent(at, float(at), text, text) for at, text in messages]

    def found(self) -> list[str]:
        self.repeats = recount(self.people, OWNERS, self.ledger, self.findings)
        return [kind for kind, _ in self.findings.lines]


@pytest.fixture
def case() -> Case:
    return Case()


def test_what_went_well_is_no_finding(case: Case) -> None:
    case.sent((11, FIRST), (21, "Summary"))
    assert case.found() == []
    assert case.repeats == 0


def test_a_screen_that_comes_twice_without_a_death_is_double(case: Case) -> None:
    case.sent((11, FIRST), (12, FIRST))
    assert case.found() == ["double"]


def test_a_screen_may_come_again_once_after_each_death(case: Case) -> None:
    case.ledger.deaths = [(12, 12.0)]
    case.sent((11, FIRST), (13, FIRST))
    assert case.found() == []
    assert case.repeats == 1


def test_a_second_repeat_needs_a_second_death(case: Case) -> None:
    case.ledger.deaths = [(12, 12.0)]
    case.sent((11, FIRST), (13, FIRST), (14, FIRST))
    assert case.found() == ["double"]


def test_an_amount_that_was_not_read_back_is_missing(case: Case) -> None:
    case.sent((11, AGAIN), (21, "Summary"))
    assert case.found() == ["missing"]


def test_the_amount_of_another_person_is_mixed(case: Case) -> None:
    case.sent((11, FIRST), (21, "Claim: 262,018.02"))
    assert case.found() == ["mixed"]


def test_a_refused_call_is_a_finding(case: Case) -> None:
    case.sent((11, FIRST))
    case.ledger.refused = [(15, "sendMessage: Bad Request: can't parse entities")]
    assert case.found() == ["refused"]


def test_an_answer_that_is_not_kept_is_lost_and_one_that_was_not_given_is_double(case: Case) -> None:
    case.people[0].stated = {"claim": "251017.01"}
    case.people[0]._compare({"sale_price": "251017.01"})
    assert [kind for kind, _ in case.findings.lines] == ["lost", "double"]
