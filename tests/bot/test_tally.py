"""What is counted of whole conversations: each question asked once in a case, with one fate, and nobody's name."""

from collections import Counter
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.dialogue import Dialogue
from bot.events import Command, Event, Key, Said, Tapped
from bot.store import Store, StoreFault, open_store
from bot.store.sealing import Seal, new_key
from bot.tally import Tally
from tests.bot.test_dialogue import Clock

ANNA, OLA = Key(1, 1), Key(2, 2)
KEY = new_key()


def tapped(*data: str) -> tuple[Event, ...]:
    return tuple(Tapped(each, True) for each in data)


BEGINS = (Command("start"), *tapped("n:begin", "a:jurisdiction:US"), Said("ohio"))
TO_CLAIM = (*BEGINS, *tapped("a:collateral:vehicle", "a:event:repossession", "a:outcome:judgment"))
TO_ANSWER = (*TO_CLAIM, Said("31337"), Said("8500"), Said("700"), *tapped("a:credits:0", "n:confirm"))


async def counts(bot: Dialogue, store: Store) -> dict[str, dict[str, int]]:
    """What the store holds after the counts are written, by subject."""
    await bot.figures.write()
    found: dict[str, dict[str, int]] = {}
    for one in await store.tallies.since("2026-01-01"):
        found.setdefault(one.subject.removeprefix("question."), {})[one.what] = one.number
    return found


@pytest.fixture
async def store(tmp_path: Path) -> AsyncIterator[Store]:
    opened = open_store(f"sqlite:///{tmp_path}/bot.db")
    yield opened
    await opened.close()


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def bot(store: Store, clock: Clock) -> Dialogue:
    return Dialogue(store, Seal([KEY]), clock, "en")


async def does(bot: Dialogue, key: Key, *events: Event) -> None:
    for event in events:
        await bot.turn(key, None, event, "en")


ONCE, ANSWERED, UNKNOWN = {"asked": 1}, {"asked": 1, "answered": 1}, {"asked": 1, "unknown": 1}
CHATS: dict[str, tuple[tuple[Event, ...], dict[str, dict[str, int]]]] = {
    "left at the amounts": (
        TO_CLAIM,
        {
            "jurisdiction": ANSWERED, "collateral": ANSWERED, "event": ANSWERED, "outcome": ANSWERED, "claim": ONCE,
        },
    ),
    "an answer that is not known": (
        (*BEGINS, *tapped("a:collateral:?")),
        {"jurisdiction": ANSWERED, "collateral": UNKNOWN, "event": ONCE},
    ),
    "unreadable twice, then read": (
        (*TO_CLAIM, Said("blue fish"), Said("blue fish"), Said("31337")),
        {
            "jurisdiction": ANSWERED, "collateral": ANSWERED, "event": ANSWERED, "outcome": ANSWERED,
            "claim": ANSWERED, "sale_price": ONCE,
        },
    ),
    "unreadable, and never answered": (
        (*BEGINS, Said("blue fish"), Said("blue fish")),
        {"jurisdiction": ANSWERED, "collateral": ONCE},
    ),
    "gone back, the answer before changed, and on again": (
        (*BEGINS, *tapped("a:collateral:vehicle", "n:back", "a:collateral:boat", "n:back", "n:back", "n:back")),
        {"jurisdiction": ANSWERED, "collateral": ANSWERED, "event": ONCE},
    ),
    "why, a word, help and another language on the way": (
        (*BEGINS, *tapped("n:why", "n:why"), Command("help"), Command("term", "lien"), *tapped("n:begin", "l:nb")),
        {"jurisdiction": ANSWERED, "collateral": ONCE},
    ),
    "one that is first not known and then changed": (
        (*BEGINS, *tapped("a:collateral:?", "n:back", "a:collateral:vehicle")),
        {"jurisdiction": ANSWERED, "collateral": UNKNOWN, "event": ONCE},
    ),
    "costs begun one by one and left": (
        (*TO_CLAIM, Said("31337"), Said("8500"), *tapped("a:costs:items"), Said("300"), Command("help")),
        {
            "jurisdiction": ANSWERED, "collateral": ANSWERED, "event": ANSWERED, "outcome": ANSWERED,
            "claim": ANSWERED, "sale_price": ANSWERED, "costs": ONCE,
        },
    ),
    "to the answer and a page of it": (
        (*TO_ANSWER, *tapped("t:next", "n:back", "t:next"), Command("result")),
        {
            "jurisdiction": ANSWERED, "collateral": ANSWERED, "event": ANSWERED, "outcome": ANSWERED,
            "claim": ANSWERED, "sale_price": ANSWERED, "costs": ANSWERED, "credits": ANSWERED,
            "result": {"reached": 1}, "topic.next": {"opened": 1},
        },
    ),
    "a second case counts for itself": (
        (*BEGINS, Command("cases"), *tapped("n:newcase", "a:jurisdiction:NO")),
        {"jurisdiction": {"asked": 2, "answered": 2}, "collateral": {"asked": 2}},
    ),
    "the first case taken up again adds nothing": (
        (*BEGINS, Command("cases"), *tapped("n:newcase", "a:jurisdiction:NO"), Command("cases"), *tapped("n:case_1")),
        {"jurisdiction": {"asked": 2, "answered": 2}, "collateral": {"asked": 2}},
    ),
    "begun again from nothing": (
        (*BEGINS, Command("new"), *tapped("n:restart")),
        {"jurisdiction": {"asked": 2, "answered": 1}, "collateral": ONCE},
    ),
}  # fmt: skip


@pytest.mark.parametrize("chat", CHATS)
async def test_each_question_is_asked_once_in_a_case_and_has_one_fate(bot: Dialogue, store: Store, chat: str) -> None:
    events, expected = CHATS[chat]
    await does(bot, ANNA, *events)
    assert await counts(bot, store) == expected


async def test_a_bot_that_is_begun_again_in_the_middle_counts_nothing_twice(
    bot: Dialogue, store: Store, clock: Clock
) -> None:
    await does(bot, ANNA, *BEGINS)
    await bot.figures.close()
    another = Dialogue(store, Seal([KEY]), clock, "en")
    await another.owed()
    await does(another, ANNA, Command("start"), *tapped("n:begin", "a:collateral:vehicle"))
    found = await counts(another, store)
    assert found == {"jurisdiction": ANSWERED, "collateral": ANSWERED, "event": ONCE}


async def test_an_update_that_comes_twice_counts_once(bot: Dialogue, store: Store) -> None:
    await does(bot, ANNA, *BEGINS)
    for _ in range(2):
        await bot.turn(ANNA, 7, Tapped("a:collateral:vehicle", True), "en")
    assert (await counts(bot, store))["collateral"] == ANSWERED


async def test_the_answers_of_several_people_add_up_and_those_of_two_replicas_too(
    bot: Dialogue, store: Store, clock: Clock
) -> None:
    another = Dialogue(store, Seal([KEY]), clock, "en")
    await does(bot, ANNA, *BEGINS)
    await does(another, OLA, *TO_CLAIM)
    await another.figures.write()
    found = await counts(bot, store)
    assert found["jurisdiction"] == {"asked": 2, "answered": 2}
    assert found["collateral"] == {"asked": 2, "answered": 1}


async def test_a_fate_belongs_to_the_week_in_which_the_question_was_asked(
    bot: Dialogue, store: Store, clock: Clock
) -> None:
    clock.now = datetime(2026, 11, 25, tzinfo=UTC)
    await does(bot, ANNA, *BEGINS)
    clock.now += timedelta(days=7)
    await does(bot, ANNA, *tapped("a:collateral:vehicle"))
    await bot.figures.write()
    weeks = {(one.week, one.subject, one.what) for one in await store.tallies.since("2026-01-01")}
    assert ("2026-11-23", "question.collateral", "answered") in weeks
    assert ("2026-11-30", "question.event", "asked") in weeks
    assert not any(week == "2026-11-30" and subject == "question.collateral" for week, subject, _ in weeks)


async def test_counts_that_could_not_be_written_wait_for_the_next_time() -> None:
    class Away:
        """A store that is away the first time."""

        def __init__(self) -> None:
            self.written: Counter[tuple[str, str]] = Counter()
            self.away = True

        async def add(self, _: str, counts: dict[tuple[str, str], int]) -> None:
            if self.away:
                self.away = False
                raise StoreFault("away")
            self.written.update(counts)

    tally, away = Tally(), Away()
    tally.add({("2026-11-23", "question.claim", "asked"): 1})
    with pytest.raises(StoreFault):
        await tally.write(away)  # type: ignore[arg-type]
    tally.add({("2026-11-23", "question.claim", "asked"): 1})
    await tally.write(away)  # type: ignore[arg-type]
    await tally.write(away)  # type: ignore[arg-type]
    assert away.written == {("question.claim", "asked"): 2}
    assert tally.waiting() == {}
