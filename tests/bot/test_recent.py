"""What is remembered of the newest of many."""

from bot.recent import Recent


def test_the_entry_that_was_written_longest_ago_is_forgotten_first() -> None:
    recent = Recent[str, int](most=2)
    recent["a"] = 1
    recent["b"] = 2
    recent["a"] = 3
    recent["c"] = 4
    assert dict(recent) == {"a": 3, "c": 4}


def test_an_entry_that_is_written_again_takes_no_room_of_another() -> None:
    recent = Recent[str, int](most=2)
    for entry in ("a", "b", "b", "b"):
        recent[entry] = 1
    assert list(recent) == ["a", "b"]
    assert recent.get("c") is None
