"""A row that cannot be read: its person is told and begins anew with one tap, and everybody else is untouched."""

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest

from bot.events import Key
from bot.group_settings import GroupSettings
from bot.pages import Page
from bot.screen.spoken import mark
from bot.staff.asked import DESK, DeskState
from bot.staff.corrections.kept import begin, found
from bot.staff.corrections.record import Correction
from bot.staff.corrections.rules import rules
from bot.staff.corrections.sending import Sending
from bot.staff.health.vitals import looked_up
from bot.staff.work import work
from tests.bot.faults.spoilt import SPOILT
from tests.bot.staff.conftest import STAFF, with_staff
from tests.bot.telegram.planted import planted
from tests.chat import Chat
from tests.whole import Whole, whole

LOST = ("I cannot read what I kept from you any more", "Jeg kan ikke lenger lese det jeg hadde lagret")
LATER = timedelta(minutes=1)
ALL = pytest.mark.parametrize("how", SPOILT)


@pytest.fixture
async def bot(tmp_path: Path) -> AsyncIterator[Whole]:
    async with whole(tmp_path, world=with_staff, staff=frozenset(STAFF)) as running:
        yield running


def key(chat: Chat) -> Key:
    return Key(chat.person.id, chat.person.id)


async def spoils(bot: Whole, chat: Chat, how: str) -> None:
    row = await bot.dialogue.store.load(key(chat))
    assert row is not None
    bad = SPOILT[how](bot.seal, row.key, row.sealed)
    bot.breaks("UPDATE session SET sealed = ? WHERE chat = ?", bad, row.key.chat)


@ALL
async def test_the_person_is_told_and_begins_anew_with_one_tap(bot: Whole, how: str) -> None:
    anna, other = await planted(bot, "Anna", "en"), await planted(bot, "Berit", "en")
    before = bot.session(other.person)
    await spoils(bot, anna, how)
    await anna.types("10 500")
    assert anna.last().text.startswith(LOST)
    assert list(anna.choices()) == ["n:restart"]
    await anna.taps("n:restart")
    await anna.taps("a:jurisdiction:NO")
    assert bot.session(anna.person).answers == {"jurisdiction": "NO"}  # type: ignore[union-attr] # it was begun
    assert bot.session(other.person) == before


@ALL
async def test_what_others_are_owed_is_delivered(bot: Whole, how: str) -> None:
    anna, other = await planted(bot, "Anna", "en"), await planted(bot, "Berit", "en")
    await spoils(bot, anna, how)
    bot.breaks("UPDATE session SET shown = 0, due = 0")
    sent = [len(chat.messages()) for chat in (anna, other)]
    assert await bot.front.redelivery.round()
    assert [len(chat.messages()) for chat in (anna, other)] == [sent[0] + 1, sent[1] + 1]
    assert anna.last().text.startswith(LOST)


@ALL
async def test_others_are_reminded(bot: Whole, how: str) -> None:
    people = [await planted(bot, name, "en") for name in ("Anna", "Berit")]
    (moment,) = {row[9] for row in bot.kept()["session"]}
    await spoils(bot, people[0], how)
    bot.clock.now = bot.clock.now.fromtimestamp(moment, bot.clock.now.tzinfo) + LATER
    assert await bot.reminds() == 1
    assert await bot.reminds() == 0


async def test_a_conversation_that_the_bot_stumbles_over_keeps_nothing_back_from_the_others(bot: Whole) -> None:
    people = [await planted(bot, name, "en") for name in ("Anna", "Berit")]
    session = bot.session(people[0].person)
    assert session is not None
    # No version of this program leaves somebody at a letter that there is none of.
    spoilt = session.to(page=Page.LETTER, letter=None).model_dump_json().encode()
    sealed = bot.seal.seal(key(people[0]), spoilt)
    bot.breaks("UPDATE session SET sealed = ? WHERE chat = ?", sealed, people[0].person.id)
    bot.breaks("UPDATE session SET shown = 0, due = 0")
    sent = len(people[1].messages())
    assert await bot.front.redelivery.round()
    assert len(people[1].messages()) == sent + 1
    await bot.office.faults.settled()
    faults = await bot.office.faults.since(0)
    assert {fault.doing for fault in faults.values()} == {"work conversation"}


@ALL
async def test_a_correction_counts_it_as_unreadable_and_finds_the_others(bot: Whole, how: str) -> None:
    people = [await planted(bot, name, "en") for name in ("Anna", "Berit")]
    session = bot.session(people[1].person)
    assert session is not None
    rule = next(rule for rule in rules() if mark(rule) in session.rules_shown)
    await spoils(bot, people[0], how)
    notes = {"en": "The rule has changed.", "nb": "Regelen er endret."}
    correction = Correction(id="abcd1234", rule=rule, day=bot.clock.now.date(), notes=notes, asking="once")
    await begin(bot.office.records, correction)
    ready: list[Correction] = []

    async def note(one: Correction) -> None:
        ready.append(one)

    await Sending(bot.office, note).work()
    whole_one = await found(bot.office.records, correction.id)
    assert whole_one is not None
    assert (whole_one.progress.unreadable, whole_one.progress.enlisted) == (1, 1)
    assert ready == [correction]


@ALL
async def test_the_desk_the_books_and_the_sweep_pass_over_rows_and_memos_that_cannot_be_read(
    bot: Whole, how: str
) -> None:
    sara, anna = bot.chat(bot.telegram.people[STAFF[0]]), await planted(bot, "Anna", "en")
    await sara.types("/health")
    await sara.taps("s:health_alarms:on")
    await looked_up(bot.office)
    await begin(bot.office.records, Correction(id="abcd1234", rule="us.goods.deficiency", day=bot.clock.now.date()))
    await spoils(bot, anna, how)
    for memo in await bot.dialogue.store.memos.page(("", "")):
        bad = SPOILT[how](bot.seal, f"memo {memo.kind} {memo.name}", memo.sealed)
        bot.breaks("UPDATE memo SET sealed = ? WHERE kind = ? AND name = ?", bad, memo.kind, memo.name)
    for piece in work(bot.office).values():
        await piece()
    assert await looked_up(bot.office) is not None
    await sara.types("/health")
    await sara.taps("s:health_alarms:on")
    assert await bot.office.records.find(DESK, str(STAFF[0]), DeskState)
    bot.clock.now += timedelta(days=400)
    assert (await bot.reminds(), await bot.dialogue.sweep()) == (0, 1)


@ALL
async def test_a_groups_choices_that_cannot_be_read_count_as_none_and_other_groups_keep_theirs(
    bot: Whole, how: str
) -> None:
    groups, chosen = bot.dialogue.groups, GroupSettings(language="en")
    for update, chat in enumerate((-100, -200)):
        await groups.choose(chat, update, "en")
    (sealed,) = [row[5] for row in bot.kept()["session"] if row[0] == -100]
    bad = SPOILT[how](bot.seal, Key(-100, 0), sealed)
    bot.breaks("UPDATE session SET sealed = ? WHERE chat = -100", bad)
    assert [await groups.settings(chat) for chat in (-100, -200)] == [GroupSettings(), chosen]
    assert await groups.choose(-100, 7, "en") == chosen
    assert await groups.settings(-100) == chosen
