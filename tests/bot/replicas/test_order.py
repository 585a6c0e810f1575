"""Two replicas answer one person: the screens come in the order they were stored, and the newest alone has buttons."""

import asyncio
from time import monotonic

from bot.events import Key, Said, Tapped
from bot.hands import AT_ONCE, LONGEST_IN_HAND, LONGEST_WAIT
from bot.store import LEASE
from bot.telegram.delivery import Parcel
from tests.bot.replicas.conftest import Replica, Site, lines, with_buttons
from tests.chat import Chat

MOMENT = 0.2


def key(chat: Chat) -> Key:
    return Key(chat.person.id, chat.person.id)


async def takes(replica: Replica, site: Site) -> None:
    """Takes the next update; what it leads to may be on its way still."""
    await replica.front.reception.take(site.takes_next())


async def owes(site: Site, chat: Chat) -> bool:
    return await site.first.dialogue.owes(key(chat))


async def test_the_newer_screen_waits_for_the_older_one_of_a_slow_replica(site: Site) -> None:
    chat = site.chat()
    gate = site.first.holds("sendMessage")
    chat.phone.types("a")
    await takes(site.first, site)
    chat.phone.types("b")
    await takes(site.second, site)
    await asyncio.sleep(MOMENT)
    assert lines(chat) == []
    gate.set()
    await site.settled()
    assert lines(chat) == ["Question 1. Heard: a", "Question 2. Heard: a, b"]
    assert with_buttons(chat) == lines(chat)[-1:]
    assert not await owes(site, chat)


async def test_of_somebody_whom_both_answer_all_is_heard_and_the_newest_screen_stands_last(site: Site) -> None:
    chat = site.chat()
    for number in range(12):
        chat.phone.types(str(number))
    replicas = (site.first, site.second) * 6
    await asyncio.gather(*(takes(replica, site) for replica in replicas))
    await site.settled()
    heard = await site.first.dialogue.heard(key(chat))
    assert sorted(heard, key=int) == [str(number) for number in range(12)]
    assert lines(chat)[-1] == f"Question 12. Heard: {', '.join(heard)}"
    assert lines(chat) == sorted(lines(chat), key=lambda line: int(line.split()[1].rstrip(".")))
    assert with_buttons(chat) == lines(chat)[-1:]
    assert not await owes(site, chat)


async def test_what_a_replica_has_left_out_itself_for_a_flood_it_does_not_wait_for(site: Site) -> None:
    chat = site.chat()
    gate = site.first.holds("sendMessage")
    for number in range(12):
        chat.phone.types(str(number))
        await takes(site.first, site)
    gate.set()
    await asyncio.wait_for(site.settled(), LONGEST_WAIT / 2)
    assert len(lines(chat)) < 12
    assert lines(chat)[-1].startswith("Question 12.")
    assert with_buttons(chat) == lines(chat)[-1:]


async def test_who_is_late_with_a_screen_leaves_the_phone_to_the_newer_one(site: Site) -> None:
    chat = site.chat()
    turns = []
    for number, text in enumerate("ab", start=1):
        chat.phone.types(text)
        site.takes_next()
        turns.append(await site.first.dialogue.turn(key(chat), number, said(text), "en"))
    late, newer = turns
    assert late is not None
    assert newer is not None
    site.second.front.courier.hand(Parcel(key(chat), newer, since=monotonic() - LONGEST_WAIT))
    await site.settled()
    site.first.front.courier.hand(Parcel(key(chat), late, since=monotonic() - AT_ONCE))
    await site.settled()
    assert lines(chat) == ["Question 2. Heard: a, b"]
    assert site.first.metrics.total("bot_turns_total") == 1
    assert 'bot_turns_total{outcome="passed"} 1.0' in site.first.metrics.text().decode()
    assert with_buttons(chat) == lines(chat)
    assert not await owes(site, chat)


async def test_a_screen_waits_no_longer_for_one_that_died_with_its_replica(site: Site) -> None:
    chat = site.chat()
    chat.phone.types("a")
    site.takes_next()
    assert await site.first.dialogue.turn(key(chat), 1, said("a"), "en")
    chat.phone.types("b")
    site.takes_next()
    turn = await site.second.dialogue.turn(key(chat), 2, said("b"), "en")
    assert turn is not None
    began = monotonic()
    site.second.front.courier.hand(Parcel(key(chat), turn, since=monotonic() - LONGEST_WAIT + MOMENT))
    await site.settled()
    assert MOMENT / 2 < monotonic() - began < 5
    assert lines(chat) == ["Question 2. Heard: a, b"]
    assert not await owes(site, chat)


async def test_what_came_so_late_that_another_may_have_it_is_let_go_and_sent_once(site: Site) -> None:
    chat = site.chat()
    chat.phone.types("a")
    site.takes_next()
    turn = await site.first.dialogue.turn(key(chat), 1, said("a"), "en")
    assert turn is not None
    site.first.front.courier.hand(Parcel(key(chat), turn, since=monotonic() - LONGEST_IN_HAND - 1))
    await site.settled()
    assert lines(chat) == []
    await site.first.store.hand_back(key(chat), turn.revision)
    assert await site.second.front.redelivery.round()
    assert lines(chat) == ["Question 1. Heard: a"]


async def test_a_tap_on_what_another_replica_is_changing_counts_once_it_is_changed(site: Site) -> None:
    chat = site.chat()
    chat.phone.types("a")
    await takes(site.first, site)
    await site.settled()
    gate = site.first.holds("editMessageText")
    chat.phone.sends_tap(chat.last(), "n:why")
    await takes(site.first, site)
    chat.phone.sends_tap(chat.last(), "a:q1:yes")
    second = asyncio.create_task(takes(site.second, site))
    await asyncio.sleep(MOMENT / 2)
    gate.set()
    await second
    await site.settled()
    assert [event for _, event in site.second.dialogue.turns] == [Tapped("a:q1:yes", fresh=True)]
    assert lines(chat) == ["You said a:q1:yes.", "Question 2. Heard: a, a:q1:yes"]
    assert with_buttons(chat) == lines(chat)[-1:]


async def test_what_is_left_when_a_replica_stops_another_is_handed_at_once(site: Site) -> None:
    chat = site.chat()
    site.first.holds("sendMessage")
    chat.phone.types("a")
    await takes(site.first, site)
    assert await site.second.dialogue.owed() == ()
    await site.first.front.courier.finish(within=MOMENT)
    assert await site.second.front.redelivery.round()
    assert lines(chat) == ["Question 1. Heard: a"]
    assert not await owes(site, chat)


def test_the_times_leave_no_gap() -> None:
    assert AT_ONCE < LONGEST_WAIT < LONGEST_IN_HAND < LEASE


def said(text: str) -> Said:
    return Said(text)
