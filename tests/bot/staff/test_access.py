"""Whoever is no staff gets nothing from the desk and learns nothing of it; who leaves loses it, who comes gains it."""

from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from datetime import date, timedelta
from pathlib import Path

import pytest

from bot.conversation.commanding import ALIASES
from bot.events import PLAY, Key
from bot.face import faces
from bot.language import Language
from bot.running import drawn_profile_picture
from bot.sandbox.keyboards import buttons
from bot.sandbox.profile import commands_shown
from bot.staff.actions import COMMANDS, actions
from bot.staff.asked import DESK, Asked, DeskState, Play
from bot.staff.rehearsal import playing
from bot.store.sealing import new_key
from bot.telegram.face import put_on
from tests.bot.staff.conftest import STAFF, with_staff
from tests.bot.staff.twins import Twins, presses, searches, taps, twins, types
from tests.bot.staff.walking import desk_buttons, walked
from tests.bot.telegram.logged import Log
from tests.bot.telegram.planted import planted, traces
from tests.chat import Chat
from tests.whole import Whole, whole

ARGUMENTS = ("", "1", "all", "2030-01-01", "us_car_judgment", "Oslo 250 000", f"{STAFF[0]}", "<b>x</b>", "æ" * 100)
UNKNOWN = "nonsense"
NO_BUTTON = "x:nonsense"
WRITTEN = (
    "staff", "desk", "s:menu:", "/ staff", "//staff", "run all", "I am staff", "trace", "feedback", "health",
    "examples", "/", "//", "rehearse", "broadcast", "correction", "today 2030-01-01",
)  # fmt: skip


@pytest.fixture
def log(capsys: pytest.CaptureFixture[str]) -> Iterator[Log]:
    with Log(capsys) as written:
        yield written


@pytest.fixture
async def both(tmp_path: Path, log: Log) -> AsyncIterator[Twins]:
    async with twins(tmp_path, log) as opened:
        yield opened


def spellings(name: str, twin: Twins) -> Iterator[tuple[str, str]]:
    """A command of the desk as it can be typed, and an unknown one typed the same way."""
    for argument in ARGUMENTS:
        yield f"/{name} {argument}".rstrip(), f"/{UNKNOWN} {argument}".rstrip()
    yield f"/{name.upper()}", f"/{UNKNOWN.upper()}"
    yield f"/{name}{twin.with_desk.name}", f"/{UNKNOWN}{twin.without.name}"


async def with_a_case(twin: Twins, stage: str) -> tuple[Chat, Chat]:
    """Somebody who is nobody yet, in the middle of the questions, or at a result."""
    chats = twin.chats()
    if stage == "result":
        for bot, chat in zip((twin.with_desk, twin.without), chats, strict=True):
            await planted(bot, chat.person, "en")
    if stage == "questions":
        await twin.alike(chats, types("/start"))
        await twin.alike(chats, presses("n:begin"))
    return chats


@pytest.mark.parametrize("stage", ["nobody", "questions", "result"])
async def test_every_command_of_the_desk_is_an_unknown_command(both: Twins, stage: str) -> None:
    chats = await with_a_case(both, stage)
    for name in COMMANDS:
        for of_staff, unknown in spellings(name, both):
            now = await both.alike(chats, types(of_staff), types(unknown))
            assert now["calls"], "an unknown command is answered"
            assert now["log"] == []


def registered(bot: Whole) -> Iterator[str]:
    """A button of every action of the desk with each argument that fits."""
    for name in actions(bot.office):
        for argument in ARGUMENTS:
            data = f"s:{name}:{argument}"
            if len(data.encode()) <= 64:
                yield data


async def shown_to_staff(folder: Path) -> list[str]:
    """The buttons that a staff member is really shown."""
    async with whole(folder, world=with_staff, staff=frozenset(STAFF)) as bot:
        walk = await walked(bot.chat(bot.telegram.people[STAFF[0]]), most=150)
        return sorted({text for _, text in walk.seen if text.startswith("s:")})


@pytest.mark.parametrize("stage", ["nobody", "questions", "result"])
async def test_every_button_of_the_desk_is_an_unknown_button(both: Twins, tmp_path: Path, stage: str) -> None:
    chats = await with_a_case(both, stage)
    await both.alike(chats, types("/help"))
    buttons = [*registered(both.with_desk), *await shown_to_staff(tmp_path), "s::", "s:menu", "s:", "s"]
    assert len(buttons) > len(actions(both.with_desk.office))
    for data in buttons:
        now = await both.alike(
            chats,
            taps(data),
            taps(NO_BUTTON),
        )
        assert [method for method, _ in now["calls"]] == ["answerCallbackQuery"], data
        assert now["log"] == []


async def test_a_button_of_the_desk_on_an_old_message_is_an_unknown_button(both: Twins) -> None:
    chats = await with_a_case(both, "result")
    for data in registered(both.with_desk):
        await both.alike(
            chats,
            taps(data, oldest=True),
            taps(NO_BUTTON, oldest=True),
        )


@pytest.mark.parametrize("stage", ["nobody", "questions", "result"])
async def test_a_text_is_read_as_where_there_is_no_desk(both: Twins, stage: str) -> None:
    chats = await with_a_case(both, stage)
    for text in (*WRITTEN, "/start staff", "/start s:menu:", "/start desk"):
        await both.alike(chats, types(text))


async def test_an_unknown_link_and_one_that_names_the_desk_lead_to_the_same(both: Twins) -> None:
    chats = await with_a_case(both, "result")
    for name in COMMANDS:
        await both.alike(
            chats,
            types(f"/start {name}"),
            types(f"/start {UNKNOWN}"),
        )


async def test_in_a_group_every_command_of_the_desk_is_an_unknown_command(both: Twins) -> None:
    chats = both.group(both.chats())
    for name in COMMANDS:
        for of_staff, unknown in spellings(name, both):
            now = await both.alike(chats, types(of_staff), types(unknown))
            assert now["log"] == []
            for bot in (both.with_desk, both.without):
                bot.clock.now = bot.clock.now.replace(hour=(bot.clock.now.hour + 1) % 24)


async def test_in_a_group_every_button_of_the_desk_is_an_unknown_button(both: Twins) -> None:
    chats = both.group(both.chats())
    await both.alike(chats, types("/help"))
    for data in registered(both.with_desk):
        now = await both.alike(
            chats,
            taps(data),
            taps(NO_BUTTON),
        )
        assert now["log"] == []


async def test_in_a_group_the_desk_is_silent_for_staff_too(bot: Whole, sara: Chat) -> None:
    room = bot.telegram.group("Owners", [sara.person])
    in_group, before = bot.chat(sara.person, group=room), bot.kept()["memo"]
    for name in COMMANDS:
        for argument in ARGUMENTS:
            await in_group.types(f"/{name} {argument}".rstrip())
            assert in_group.news() == ()
    await in_group.types("/help")
    for data in registered(bot):
        await in_group.taps_on(in_group.last(), data)
        assert in_group.news() == ()
        assert not in_group.toast()
    assert bot.kept()["memo"] == before
    assert sara.messages() == ()


async def test_inline_the_desk_offers_nothing(both: Twins) -> None:
    chats = both.chats()
    for query in (*COMMANDS, *(f"/{name}" for name in COMMANDS), "s:menu:", "staff desk"):
        await both.alike(chats, searches(query))


async def test_inline_staff_are_offered_what_everybody_is(sara: Chat, anna: Chat) -> None:
    for query in (*COMMANDS, "s:menu:", "staff desk", ""):
        assert await sara.searches(query) == await anna.searches(query)


@pytest.mark.parametrize("language", ["en", "nb", "de"])
async def test_no_menu_names_the_desk(bot: Whole, sara: Chat, language: str) -> None:
    await put_on(bot.front.bot, faces(), drawn_profile_picture)
    await sara.types("/staff")
    anna = bot.chat("Anna", language)
    group = bot.telegram.group("Owners", [anna.person, sara.person])
    menus = [
        commands_shown(bot.telegram, room, person.id)
        for person in (anna.person, sara.person)
        for room in (bot.telegram.chats[person.id], group)
    ]
    everywhere = [*bot.telegram.profile.commands.values(), *menus]
    named = {command["command"] for menu in everywhere for command in menu}
    assert named
    assert named & set(COMMANDS) == set()


def test_no_other_name_of_a_command_leads_to_the_desk() -> None:
    assert set(ALIASES) & set(COMMANDS) == set()
    assert set(ALIASES.values()) & set(COMMANDS) == set()


async def test_no_page_that_everybody_can_open_names_a_command_of_the_desk(anna: Chat) -> None:
    for asked in ("/start", "/help", "/privacy", "/hjelp", f"/{UNKNOWN}", "/settings", "/term", "/cases"):
        await anna.types(asked)
        read = anna.reads().lower()
        assert [name for name in COMMANDS if f"/{name}" in read] == []
        assert "desk" not in read


async def plays(bot: Whole, chat: Chat, play: Play) -> None:
    """A staff member with a case of their own begins to try out another; a page of the desk waits for a text."""
    await planted(bot, chat.person, "en")
    await chat.types("/staff")
    person = chat.person.id
    asked = Asked(person, Language("en"), bot.office.today(), DeskState(as_of=date(2030, 1, 1), alarms=True))
    answer = await playing.begin(bot.office, asked, bot.office.dialogue.sessions.begun("en"))
    assert answer.turn
    assert answer.state
    state = answer.state.to(play=play, waits_for=None if play is Play.GROUP else "menu")
    await bot.office.records.keep(DESK, str(person), state)
    bot.front.post.hand(*answer.turn)
    await bot.front.courier.settled()


@asynccontextmanager
async def restarted(folder: Path, play: Play, *, owed: bool = False) -> AsyncIterator[tuple[Whole, Chat]]:
    """The bot started again without Sara among its staff, while she tried something out."""
    key = new_key()
    async with whole(folder, world=with_staff, staff=frozenset(STAFF), key=key) as before:
        telegram = before.telegram
        await plays(before, before.chat(telegram.people[STAFF[0]]), play)
        if owed:
            await before.office.dialogue.place(Key(STAFF[0], PLAY), before.office.dialogue.sessions.begun("en"))
    async with whole(folder, world=lambda _: telegram, staff=frozenset(STAFF[1:]), key=key) as after:
        yield after, after.chat(telegram.people[STAFF[0]])


@pytest.fixture(params=list(Play))
async def former(tmp_path: Path, request: pytest.FixtureRequest) -> AsyncIterator[tuple[Whole, Chat]]:
    async with restarted(tmp_path, request.param) as opened:
        yield opened


async def test_whoever_is_taken_off_the_list_has_no_desk_after_the_next_start(former: tuple[Whole, Chat]) -> None:
    _, sara = former
    for name in COMMANDS:
        await sara.types(f"/{name}")
        of_staff = sara.last()
        await sara.types(f"/{UNKNOWN}")
        assert (sara.last().text, sara.last().markup) == (of_staff.text, of_staff.markup)


async def test_what_they_type_goes_to_their_own_conversation(former: tuple[Whole, Chat]) -> None:
    bot, sara = former
    own = bot.session(sara.person)
    await sara.types("/edit")
    now = bot.session(sara.person)
    assert own
    assert now
    assert (now.answers, now.as_of) == (own.answers, None)
    assert now.page is not own.page
    assert await bot.office.store.load(Key(sara.person.id, PLAY)) is None


async def test_a_page_of_the_desk_that_waited_for_a_text_waits_no_longer(former: tuple[Whole, Chat]) -> None:
    _, sara = former
    await sara.types("what is a deficiency")
    assert "Staff desk" not in sara.reads()
    assert "deficiency" in sara.reads().lower()


async def test_the_buttons_of_the_desk_and_of_the_play_are_old(former: tuple[Whole, Chat]) -> None:
    bot, sara = former
    own, there = bot.session(sara.person), sara.messages()
    desk = next(message for message in there if "Staff desk" in message.text)
    await sara.taps_on(desk, NO_BUTTON)
    old = sara.toast()
    assert old
    for data in desk_buttons(desk):
        await sara.taps_on(desk, data)
        assert sara.toast() == old
    played = there[-1]
    choices = [str(button["callback_data"]) for row in buttons(played.markup) for button in row]
    assert choices
    for data in choices:
        await sara.taps_on(played, data)
        assert sara.toast()
        assert bot.session(sara.person) == own
    assert sara.messages() == there


async def test_every_message_of_the_play_counts_as_older_than_their_own_conversation(
    former: tuple[Whole, Chat],
) -> None:
    bot, sara = former
    newest = await bot.office.dialogue.last_message(Key(sara.person.id, sara.person.id))
    assert newest is not None
    assert newest > sara.last().id


async def test_nothing_that_was_being_tried_out_is_shown_any_more(tmp_path: Path) -> None:
    async with restarted(tmp_path, Play.PERSON, owed=True) as (bot, sara):
        there = sara.messages()
        bot.clock.now += timedelta(minutes=5)
        await bot.front.redelivery.round()
        await bot.front.courier.settled()
        assert sara.messages() == there
        assert await bot.office.dialogue.owed() == ()


async def test_nothing_of_their_desk_is_kept(former: tuple[Whole, Chat]) -> None:
    bot, sara = former
    assert await bot.office.records.listed(DESK, DeskState) == {}
    assert [key for key in await _keys(bot) if key.chat == sara.person.id] == [Key(sara.person.id, sara.person.id)]


async def _keys(bot: Whole) -> list[Key]:
    return [row.key for row in await bot.office.store.rows(None, 100)]


async def test_their_own_case_goes_on_as_if_nothing_had_been(former: tuple[Whole, Chat]) -> None:
    bot, sara = former
    await sara.types("/result")
    result = sara.last()
    assert traces(result.text)
    await sara.taps("t:liability")
    assert sara.news()
    session = bot.session(sara.person)
    assert session
    assert session.as_of is None


async def test_those_who_stay_keep_their_desk_and_their_play(tmp_path: Path) -> None:
    key = new_key()
    async with whole(tmp_path, world=with_staff, staff=frozenset(STAFF), key=key) as before:
        telegram = before.telegram
        await plays(before, before.chat(telegram.people[STAFF[1]]), Play.PERSON)
    async with whole(tmp_path, world=lambda _: telegram, staff=frozenset(STAFF[1:]), key=key) as after:
        kept = await after.office.records.listed(DESK, DeskState)
        assert [(name, state.play) for name, state in kept.items()] == [(str(STAFF[1]), Play.PERSON)]
        assert await after.office.store.load(Key(STAFF[1], PLAY))


async def test_whoever_is_added_has_the_desk_after_the_next_start(tmp_path: Path) -> None:
    key = new_key()
    async with whole(tmp_path, key=key) as before:
        telegram, anna = before.telegram, before.chat("Anna")
        await anna.types("/staff")
        assert "Staff desk" not in anna.reads()
    async with whole(tmp_path, world=lambda _: telegram, staff=frozenset({anna.person.id}), key=key) as after:
        chat = after.chat(anna.person)
        await chat.types("/staff")
        assert "Staff desk" in chat.reads()
