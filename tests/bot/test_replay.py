"""The replay of the answers is remembered for the length of a turn, and never longer than it is true."""

from datetime import date, timedelta
from typing import Any

from bot.assessed import assessed
from bot.interview import REMEMBERED, replay
from bot.session import NOT_HAPPENED

TODAY = date(2026, 11, 22)
CAR: dict[str, Any] = {
    "jurisdiction": "NO",
    "collateral": "vehicle",
    "event": "repossession",
    "served_on": NOT_HAPPENED,
    "claim": "250000",
    "fair_value": "150000",
    "costs": [{"kind": "other", "amount": "20000"}],
    "outcome": "claimed",
}


def test_the_same_answers_are_replayed_once() -> None:
    told = dict(CAR)
    assert replay(told, TODAY) is replay(told, TODAY)


def test_what_is_put_into_the_same_answers_counts_at_once() -> None:
    told = {"jurisdiction": "NO"}
    assert replay(told, TODAY).pending == "collateral"
    told["collateral"] = "home"
    assert replay(told, TODAY).pending == "event"
    del told["collateral"]
    assert replay(told, TODAY).pending == "collateral"


def test_another_day_is_another_answer() -> None:
    told = CAR | {"sale_date": (TODAY + timedelta(days=1)).isoformat()}
    tomorrow = TODAY + timedelta(days=1)
    assert assessed(replay(told, TODAY), TODAY) is None
    assert assessed(replay(told, tomorrow), tomorrow) is not None
    assert assessed(replay(told, TODAY), TODAY) is None


def test_people_with_the_same_answers_but_one_get_their_own() -> None:
    people = [CAR | {"claim": str(claim)} for claim in range(200_000, 200_000 + 3 * REMEMBERED)]
    for _ in range(2):
        assert [replay(told, TODAY).case.claim for told in people] == [int(told["claim"]) for told in people]


def test_an_answer_that_cannot_be_read_costs_no_other() -> None:
    known = replay(CAR | {"claim": "much", "colour": "blue"}, TODAY)
    assert known.pending == "claim"
    assert known.answered == CAR.keys() - {"claim"}
    assert known.case.fair_value == 150_000


def test_a_day_that_has_not_come_is_answered_and_left_out_of_the_case() -> None:
    known = replay(CAR, TODAY)
    assert "served_on" in known.answered
    assert not known.case.asked("served_on")
