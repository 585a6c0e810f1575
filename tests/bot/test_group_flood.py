"""How much is said in one group: twenty messages a minute at most, no one person gets them all, despair is heard."""

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from bot.group_flood import KEPT_FOR_DESPAIR, MINUTE, MOST_ANSWERS, MOST_FOR_ONE, Flood, Verdict

GROUP, ANOTHER = -100, -200


def test_of_five_hundred_at_once_sixteen_are_answered_and_one_line_tells_the_others() -> None:
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


def test_despair_is_answered_where_all_has_been_said_once_a_minute_for_each_person() -> None:
    flood = Flood()
    for person in range(100):
        flood.admit(GROUP, person, 0.0)
    assert [flood.admit_despair(GROUP, 1, 0.0) for _ in range(3)] == [Verdict.ANSWER, Verdict.SILENT, Verdict.SILENT]
    others = [flood.admit_despair(GROUP, person, 0.0) for person in range(2, 9)]
    assert others.count(Verdict.ANSWER) == KEPT_FOR_DESPAIR - 1
    assert flood.admit_despair(GROUP, 1, MINUTE) is Verdict.ANSWER


def test_more_than_three_in_despair_take_of_what_there_is_for_all() -> None:
    flood = Flood()
    assert {flood.admit_despair(GROUP, person, 0.0) for person in range(KEPT_FOR_DESPAIR + 2)} == {Verdict.ANSWER}
    answers = [flood.admit(GROUP, person, 0.0) for person in range(100, 200)]
    assert answers.count(Verdict.ANSWER) == MOST_ANSWERS - 2


def test_a_group_that_is_forgotten_begins_anew_with_despair_as_well() -> None:
    flood = Flood()
    flood.admit_despair(GROUP, 1, 0.0)
    flood.forget(GROUP)
    assert flood.admit_despair(GROUP, 1, 0.0) is Verdict.ANSWER


@given(st.lists(st.tuples(st.floats(0, 30), st.integers(1, 8), st.booleans()), max_size=200))
def test_in_no_minute_are_more_than_twenty_messages_said(calls: list[tuple[float, int, bool]]) -> None:
    flood, now, said = Flood(), 0.0, []
    for pause, person, despair in calls:
        now += pause
        if (flood.admit_despair if despair else flood.admit)(GROUP, person, now) is not Verdict.SILENT:
            said.append(now)
    assert all(sum(start <= at < start + MINUTE for at in said) <= 20 for start in said)
