"""How fast one person may go, as numbers."""

from bot.person_flood import AT_ONCE, BETWEEN_TRIES, REST, PersonFlood
from bot.quota import HOUR, MOST_PEOPLE, Quota

KARI, OLA = 1, 2
DATE = 1_795_000_000


def test_somebody_is_told_when_more_is_on_top_than_a_long_outage_leaves() -> None:
    flood = PersonFlood()
    assert [flood.count(KARI, 0.0) for _ in range(AT_ONCE)] == [False] * AT_ONCE
    assert flood.count(KARI, 0.0)
    assert not flood.count(OLA, 0.0)


def test_nobody_is_told_twice_while_the_telling_is_on_its_way() -> None:
    flood = PersonFlood()
    told = [flood.count(KARI, number / 100) for number in range(3 * AT_ONCE)]
    assert told.count(True) == 1


def test_what_was_sent_before_its_sender_was_told_is_read() -> None:
    flood = PersonFlood()
    flood.told(KARI, DATE, 0.0)
    read = {seconds: not flood.rests(KARI, 1.0, DATE + seconds) for seconds in (-1, 0, 1, REST, REST + 1)}
    assert read == {-1: True, 0: True, 1: False, REST: False, REST + 1: True}


def test_what_has_no_date_is_passed_over_for_as_long_as_was_said() -> None:
    flood = PersonFlood()
    flood.told(KARI, DATE, 0.0)
    assert [flood.rests(KARI, now, None) for now in (0.0, REST - 1, REST)] == [True, True, False]
    assert not flood.rests(OLA, 0.0, None)


def test_who_could_not_be_told_is_read_and_told_again_later() -> None:
    flood = PersonFlood()
    while not flood.count(KARI, 0.0):
        pass
    flood.not_told(KARI, 0.0)
    assert not flood.rests(KARI, 0.0, DATE)
    assert not flood.rests(KARI, 0.0, None)
    assert [flood.count(KARI, 0.0), flood.count(KARI, BETWEEN_TRIES + 2), flood.count(KARI, 0.0)].count(True) == 0
    for _ in range(AT_ONCE):
        flood.count(KARI, BETWEEN_TRIES + 2)
    assert not flood.rests(KARI, BETWEEN_TRIES + 2, None)


def test_a_quota_comes_back_with_time() -> None:
    quota = Quota(at_once=3, an_hour=60)
    assert [quota.take(KARI, 0.0) for _ in range(4)] == [True, True, True, False]
    assert [quota.take(KARI, 60.0), quota.take(KARI, 60.0)] == [True, False]
    assert [quota.take(KARI, HOUR) for _ in range(4)] == [True, True, True, False]


def test_the_memory_of_it_is_bounded_however_many_come() -> None:
    flood = PersonFlood()
    for person in range(2 * MOST_PEOPLE):
        flood.count(person, person / MOST_PEOPLE)
        flood.told(person, DATE, 0.0)
    assert len(flood) <= MOST_PEOPLE
