"""No screen that is owed is lost behind a remark, shown twice for the database's sake, or shown by two who are slow."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime

import psycopg

from bot.dialogue import Dialogue
from bot.events import Command, Event, Key, Said, Tapped
from bot.hands import LETTING_GO
from bot.screen_parts import Turn
from bot.store import Store
from bot.store.sealing import Seal, new_key
from tests.bot.replicas.conftest import Site, lines, with_buttons
from tests.bot.store.conftest import database_url, store
from tests.chat import Chat

__all__ = ["database_url", "store"]

KARI = Key(1, 1)
NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)
MOMENT = 0.2
AN_INTERVIEW: tuple[Event, ...] = (
    Command("start"),
    Tapped("n:begin", fresh=True),
    Tapped("a:jurisdiction:NO", fresh=True),
    Tapped("a:collateral:vehicle", fresh=True),
    Tapped("a:event:repossession", fresh=True),
    Tapped("a:served_on:no", fresh=True),
    Said("250 000"),
)
CORRECTION = Said("I meant 260,000")


@asynccontextmanager
async def withdrawn(address: str) -> AsyncIterator[None]:
    """The table of the conversations cannot be used until the end of the block."""
    async with await psycopg.AsyncConnection.connect(address, autocommit=True) as owner:
        await owner.execute("ALTER TABLE session RENAME TO withdrawn")
        try:
            yield
        finally:
            await owner.execute("ALTER TABLE withdrawn RENAME TO session")


class Talk:
    """A person whose turns are shown, or not."""

    def __init__(self, store: Store) -> None:
        self._dialogue = Dialogue(store, Seal([new_key()]), lambda: NOON, "en")
        self._numbers = iter(range(1, 100))

    async def does(self, event: Event, *, shown: bool = True) -> Turn:
        """What it leads to."""
        turn = await self._dialogue.turn(KARI, next(self._numbers), event, "en")
        assert turn
        if shown:
            await self._dialogue.shown(KARI, turn.revision, turn.revision)
        return turn


async def asked_on(store: Store, *, shown: bool) -> tuple[Turn, Turn]:
    """The open question, which was shown or not, and what putting the last answer right leads to then."""
    talk = Talk(store)
    for event in AN_INTERVIEW[:-1]:
        await talk.does(event)
    question = await talk.does(AN_INTERVIEW[-1], shown=shown)
    return question, await talk.does(CORRECTION)


async def test_what_is_put_right_under_a_question_that_was_shown_is_a_remark(store: Store) -> None:
    question, remark = await asked_on(store, shown=True)
    assert remark.aside
    assert "260,000" in remark.screens[-1].text
    assert remark.screens[-1].rows != question.screens[-1].rows


async def test_what_is_put_right_under_a_question_that_was_not_shown_brings_the_question(store: Store) -> None:
    question, whole = await asked_on(store, shown=False)
    assert not whole.aside
    assert any("260,000" in screen.text for screen in whole.screens)
    assert whole.screens[-1].rows == question.screens[-1].rows


async def test_a_screen_that_was_sent_while_the_database_was_lost_is_not_sent_again(site: Site, shared: str) -> None:
    chat = await sent_while_the_database_is_lost(site, shared)
    assert lines(chat) == ["Question 1. Heard: a"]
    assert await site.first.dialogue.owes(key(chat))
    await let_go(site, chat)
    assert await site.first.front.redelivery.round()
    assert lines(chat) == ["Question 1. Heard: a"]
    assert not await site.first.dialogue.owes(key(chat))


async def test_the_next_screen_takes_the_buttons_of_one_that_could_not_be_noted(site: Site, shared: str) -> None:
    chat = await sent_while_the_database_is_lost(site, shared)
    chat.phone.types("b")
    await site.first.front.reception.take(site.takes_next())
    await site.settled()
    assert lines(chat) == ["Question 1. Heard: a", "Question 2. Heard: a, b"]
    assert with_buttons(chat) == lines(chat)[-1:]
    assert not await site.first.dialogue.owes(key(chat))


async def test_a_replica_that_dies_with_a_newer_screen_in_hand_leaves_it_to_the_other(site: Site) -> None:
    """The first has shown the older one; nobody has shown the newer one."""
    chat = site.chat()
    for replica, text in ((site.first, "a"), (site.second, "b")):
        chat.phone.types(text)
        if text == "b":
            replica.holds("sendMessage")
        await replica.front.reception.take(site.takes_next())
        await asyncio.sleep(MOMENT)
    await let_go(site, chat)
    assert await site.first.front.redelivery.round()
    assert lines(chat) == ["Question 1. Heard: a", "Question 2. Heard: a, b"]
    assert with_buttons(chat) == lines(chat)[-1:]


async def test_of_two_taps_on_one_message_that_come_to_two_replicas_at_once_one_counts(site: Site) -> None:
    chat = site.chat()
    chat.phone.types("a")
    await site.first.front.reception.take(site.takes_next())
    await site.settled()
    message = chat.last()
    for data in ("a:q1:yes", "a:claim:?"):
        chat.phone.sends_tap(message, data)
    updates = [site.takes_next(), site.takes_next()]
    await asyncio.gather(site.first.front.reception.take(updates[0]), site.second.front.reception.take(updates[1]))
    await site.settled()
    heard = await site.first.dialogue.heard(key(chat))
    assert len(heard) == 2
    assert sorted(event.fresh for each in (site.first, site.second) for event in taps(each.dialogue.turns)) == [
        False, True,
    ]  # fmt: skip
    assert lines(chat)[-1] == f"Question 2. Heard: {', '.join(heard)}"
    assert with_buttons(chat) == lines(chat)[-1:]


async def test_letting_go_of_a_screen_takes_no_longer_than_a_moment_however_slow_the_database(
    site: Site, shared: str
) -> None:
    chat = site.chat()
    site.first.holds("sendMessage")
    chat.phone.types("a")
    await site.first.front.reception.take(site.takes_next())
    async with await psycopg.AsyncConnection.connect(shared) as other:
        await other.execute("LOCK TABLE session IN ACCESS EXCLUSIVE MODE")
        async with asyncio.timeout(LETTING_GO + 2):
            await site.first.front.courier.finish(within=MOMENT)


async def sent_while_the_database_is_lost(site: Site, shared: str) -> Chat:
    """Somebody whose first answer was sent, and could not be noted."""
    chat = site.chat()
    gate = site.first.holds("sendMessage")
    chat.phone.types("a")
    await site.first.front.reception.take(site.takes_next())
    async with withdrawn(shared):
        gate.set()
        await site.first.front.courier.settled()
    return chat


def key(chat: Chat) -> Key:
    return Key(chat.person.id, chat.person.id)


def taps(turns: list[tuple[int, Event]]) -> list[Tapped]:
    return [event for _, event in turns if isinstance(event, Tapped)]


async def let_go(site: Site, chat: Chat) -> None:
    """Its lease has ended."""
    row = await site.second.store.load(key(chat))
    assert row
    await site.second.store.hand_back(row.key, row.revision)
