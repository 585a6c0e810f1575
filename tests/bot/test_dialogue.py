"""The conversation over the real store: once for each event, nothing lost in a crash, nothing left when deleted."""

import asyncio
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.dialogue import Dialogue
from bot.events import Command, Event, Key, Left, Said, Tapped
from bot.screen_parts import Turn
from bot.store import LEASE, Store, open_store
from bot.store.sealing import Seal, new_key

ANNA, OLA = Key(1, 1), Key(2, 2)
KEY = new_key()
NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)


class Clock:
    """A clock that a test moves."""

    def __init__(self) -> None:
        self.now = NOON

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def address(tmp_path: Path) -> str:
    return f"sqlite:///{tmp_path}/bot.db"


@pytest.fixture
async def store(address: str) -> AsyncIterator[Store]:
    opened = open_store(address)
    yield opened
    await opened.close()


@pytest.fixture
def bot(store: Store, clock: Clock) -> Dialogue:
    return Dialogue(store, Seal([KEY]), clock, "nb")


async def has(bot: Dialogue, key: Key, *events: Event, shown: bool = True) -> Turn:
    """Each event in its turn, every screen shown at once; the last turn."""
    turns = [await one(bot, key, event, shown) for event in events]
    return turns[-1]


async def one(bot: Dialogue, key: Key, event: Event, shown: bool) -> Turn:
    turn = await bot.turn(key, None, event, "en")
    assert turn is not None
    if turn.screens and shown:
        await bot.shown(key, turn.revision, turn.revision % 1000)
    return turn


def text(turn: Turn) -> str:
    return "\n".join(screen.text for screen in turn.screens)


def everything_in(folder: Path) -> bytes:
    return b"".join(file.read_bytes() for file in folder.iterdir())


BEGUN = (
    Command("start"), Tapped("n:begin", True), Tapped("a:jurisdiction:US", True), Said("ohio"),
    Tapped("a:collateral:vehicle", True), Tapped("a:event:repossession", True), Tapped("a:outcome:judgment", True),
    Said("31337"),
)  # fmt: skip


async def test_an_update_that_comes_twice_has_its_effect_once(bot: Dialogue) -> None:
    await has(bot, ANNA, *BEGUN)
    first = await bot.turn(ANNA, 7, Said("8500"), "en")
    again = await bot.turn(ANNA, 7, Said("8500"), "en")
    assert first is not None
    assert "costs" in text(first)
    assert again is None


async def test_two_taps_at_once_answer_one_question(bot: Dialogue) -> None:
    await has(bot, ANNA, *BEGUN[:4])
    tap = Tapped("a:collateral:vehicle", True)
    turns = await asyncio.gather(bot.turn(ANNA, 1, tap, "en"), bot.turn(ANNA, 2, tap, "en"))
    told = [turn for turn in turns if turn and turn.screens]
    toasts = [turn.toast for turn in turns if turn and turn.toast]
    assert len(told) == 1
    assert "What happened to the car?" in text(told[0])
    assert len(toasts) == 1
    assert toasts[0].startswith("Already answered")


async def test_a_screen_that_was_not_shown_before_a_crash_is_owed_and_sent_once(
    bot: Dialogue, store: Store, clock: Clock
) -> None:
    await has(bot, ANNA, *BEGUN)
    lost = await has(bot, ANNA, Said("8500"), shown=False)
    assert await bot.owed() == ()
    clock.now += timedelta(seconds=LEASE + 1)
    after_the_crash = Dialogue(store, Seal([KEY]), clock, "nb")
    ((key, turn, _),) = await after_the_crash.owed()
    assert key == ANNA
    assert turn.screens[-1] == lost.screens[-1]
    await after_the_crash.shown(ANNA, turn.revision, 99)
    clock.now += timedelta(seconds=LEASE + 1)
    assert await after_the_crash.owed() == ()
    assert await after_the_crash.last_message(ANNA) == 99


async def test_who_blocked_the_bot_is_owed_nothing_until_they_return(bot: Dialogue, clock: Clock) -> None:
    await has(bot, ANNA, *BEGUN)
    await has(bot, ANNA, Said("8500"), shown=False)
    await bot.turn(ANNA, None, Left(), "en")
    await bot.blocked(ANNA)
    clock.now += timedelta(days=1)
    assert await bot.owed() == ()


async def test_delete_leaves_no_row_and_an_old_button_deletes_nothing(bot: Dialogue, store: Store) -> None:
    await has(bot, ANNA, *BEGUN)
    await has(bot, ANNA, Tapped("n:delete", True), Command("delete"), Command("help"), Tapped("n:delete", False))
    assert await store.count() == 1
    told = await has(bot, ANNA, Command("delete"), Tapped("n:delete", True))
    assert "Deleted" in text(told)
    assert await store.count() == 0
    assert await store.load(ANNA) is None


async def test_one_persons_answers_are_not_anothers(bot: Dialogue) -> None:
    await has(bot, ANNA, *BEGUN)
    begun = await has(bot, OLA, Command("start"), Tapped("n:begin", True))
    assert "31,337" not in text(begun)
    assert "1 of 8" in text(begun)


async def test_what_was_left_alone_for_the_retention_time_is_swept(bot: Dialogue, store: Store, clock: Clock) -> None:
    await has(bot, ANNA, *BEGUN)
    clock.now += timedelta(days=20)
    await has(bot, OLA, *BEGUN)
    clock.now += timedelta(days=10, seconds=1)
    assert await bot.sweep() == 1
    assert await store.load(ANNA) is None
    assert await store.load(OLA) is not None


async def test_a_wrong_key_is_told_and_loses_nothing_until_they_start_over(
    bot: Dialogue, store: Store, clock: Clock
) -> None:
    await has(bot, ANNA, *BEGUN)
    stranger = Dialogue(store, Seal([new_key()]), clock, "nb")
    told = await has(stranger, ANNA, Said("8500"), shown=False)
    assert "I cannot read what I kept from you" in text(told)
    assert "costs" in text(await has(bot, ANNA, Said("8500")))
    await has(stranger, ANNA, Tapped("n:restart", True))
    assert await store.load(ANNA) is not None
    again = await has(stranger, ANNA, Command("start"), Tapped("n:begin", True))
    assert "1 of 8" in text(again)


async def test_a_new_first_key_still_opens_what_the_old_one_sealed(bot: Dialogue, store: Store, clock: Clock) -> None:
    await has(bot, ANNA, *BEGUN)
    rotated = Dialogue(store, Seal([new_key(), KEY]), clock, "nb")
    assert "costs" in text(await has(rotated, ANNA, Said("8500")))


async def test_the_store_holds_no_amount_and_no_text(bot: Dialogue, store: Store, tmp_path: Path) -> None:
    await has(bot, ANNA, *BEGUN, Said("blue fish"), Said("8500"))
    await store.close()
    held = everything_in(tmp_path)
    assert held
    for secret in (b"31337", b"blue fish", b"8500", b"vehicle", b"US-OH", b"judgment", b"costs"):
        assert secret not in held


async def test_an_unknown_phone_language_begins_in_the_default(bot: Dialogue) -> None:
    turn = await bot.turn(ANNA, None, Command("start"), None)
    assert turn is not None
    assert [button.label for button in turn.screens[0].rows[0]] == ["Start", "English"]
