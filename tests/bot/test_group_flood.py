"""How much is said in one group: twenty messages a minute at most, and no one person gets them all."""

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from bot.group_flood import MINUTE, MOST_ANSWERS, MOST_FOR_ONE, Flood, Verdict

GROUP, ANOTHER = -100, -200


def test_of_five_hundred_at_once_nineteen_are_answered_and_one_line_tells_the_others() -> None:
    flood = Flood()
    verdicts = Counter(flood.admit(GROUP, person, 0.0) for person in range(500))
    assert verdicts == {Verdict.ANSWER: MOST_ANSWERS, Verdict.SAY_MANY: 1, Verdict.SILENT: 500 - MOST_ANSWERS - 1}
    assert flood.full(GROUP, 59.9)
    assert flood.admit(GROUP, 501, MINUTE) is Verdict.ANSWER


def test_one_person_gets_five_and_leaves_the_rest_to_others() -> None:
    flood = Flood()
    assert [flood.admit(GROUP, 1, 0.0) for _ in range(7)] == [Verdict.ANSWER] * MOST_FOR_ONE + [Verdict.SILENT] * 2
    assert flood.admit(GROUP, 2, 0.0) is Verdict.ANSWER
    assert flood.admit(GROUP, 1, MINUTE) is Verdict.ANSWER


def test_a_group_takes_nothing_from_another() -> None:
    flood = Flood()
    for person in range(100):
        flood.admit(GROUP, person, 0.0)
    assert flood.admit(ANOTHER, 1, 0.0) is Verdict.ANSWER
    assert not flood.full(ANOTHER, 0.0)


def test_a_group_that_is_forgotten_begins_anew() -> None:
    flood = Flood()
    for person in range(100):
        flood.admit(GROUP, person, 0.0)
    flood.forget(GROUP)
    assert flood.admit(GROUP, 1, 0.0) is Verdict.ANSWER


def test_a_clock_that_is_set_back_silences_nobody_for_long() -> None:
    flood = Flood()
    for person in range(100):
        flood.admit(GROUP, person, 1_000_000.0)
    assert flood.admit(GROUP, 1, 0.0) is Verdict.ANSWER


@given(st.lists(st.tuples(st.floats(0, 30), st.integers(1, 8)), max_size=200))
def test_in_no_minute_are_more_than_twenty_messages_said(calls: list[tuple[float, int]]) -> None:
    flood, now, said = Flood(), 0.0, []
    for pause, person in calls:
        now += pause
        if flood.admit(GROUP, person, now) is not Verdict.SILENT:
            said.append(now)
    assert all(sum(start <= at < start + MINUTE for at in said) <= 20 for start in said)
