"""The bot's face on Telegram: what each phone shows before anybody writes, and what is set when the bot starts."""

import asyncio
from io import BytesIO

import pytest
from PIL import Image
from telegram import ChatAdministratorRights, User
from telegram.ext import ExtBot

from bot.face import face, faces
from bot.running import drawn_profile_picture
from bot.sandbox.faults import server_broken, too_many_requests
from bot.sandbox.profile import commands_shown
from bot.sandbox.refused import bad_request
from bot.sandbox.telegram import FakeTelegram
from bot.telegram.face import A_DAY, AN_HOUR, put_on, warn_operator
from tests.bot.telegram.conftest import Running
from tests.bot.telegram.logged import Log
from tests.chat import Chat

HOURS = 7200


async def a_picture() -> bytes:
    made = BytesIO()
    Image.new("RGB", (640, 640), "navy").save(made, "JPEG")
    return made.getvalue()


async def starts(bot: ExtBot[None]) -> float:
    """What the bot does when it starts; the seconds after which it looks again."""
    return await put_on(bot, faces(), a_picture)


def changes(telegram: FakeTelegram) -> list[str]:
    """What was set so far, refused or not."""
    return [called.method for called in telegram.calls if called.method.startswith("setMy")]


@pytest.fixture
def bot(running: Running) -> ExtBot[None]:
    return running.front.bot


def told_by_get_me(rights: dict[str, bool]) -> User:
    return User.de_json({"id": 1, "first_name": "Bot", "is_bot": True} | rights)


async def menu(telegram: FakeTelegram, language: str, *, group: bool = False, owner: bool = False) -> list[str]:
    """The names of the commands that this person's phone shows."""
    person, other = telegram.person("Anna", language), telegram.person("Berit")
    room = telegram.group("Owners", [person, other] if owner else [other, person]) if group else None
    shown = commands_shown(telegram, room or telegram.chats[person.id], person.id)
    return [command["command"] for command in shown]


NORWEGIAN = ["start", "resultat", "endre", "ny", "saker", "ord", "sprak", "personvern", "slett", "hjelp"]
ENGLISH = ["start", "result", "edit", "new", "cases", "term", "language", "privacy", "delete", "help"]


@pytest.mark.parametrize(
    ("phone", "private", "group"),
    [
        ("nb", NORWEGIAN, ["ord", "hjelp"]),
        ("no", NORWEGIAN, ["ord", "hjelp"]),
        ("nn", NORWEGIAN, ["ord", "hjelp"]),
        ("da", NORWEGIAN, ["ord", "hjelp"]),
        ("sv", NORWEGIAN, ["ord", "hjelp"]),
        ("en", ENGLISH, ["term", "help"]),
        ("pl", ENGLISH, ["term", "help"]),
    ],
)
async def test_each_phone_shows_the_commands_of_its_language_and_of_the_place(
    telegram: FakeTelegram, bot: ExtBot[None], phone: str, private: list[str], group: list[str]
) -> None:
    await starts(bot)
    assert await menu(telegram, phone) == private
    assert await menu(telegram, phone, group=True) == group
    settings = "innstillinger" if private is NORWEGIAN else "settings"
    assert await menu(telegram, phone, group=True, owner=True) == [*group, settings]


@pytest.mark.parametrize(("phone", "locale"), [("nn", "nb"), ("sv", "nb"), ("en", "en"), ("fr", "en")])
async def test_an_empty_chat_is_read_in_the_language_of_the_phone(bot: ExtBot[None], phone: str, locale: str) -> None:
    await starts(bot)
    wanted = face(locale)
    assert (await bot.get_my_name(phone)).name == wanted.name
    assert (await bot.get_my_description(phone)).description == wanted.description
    assert (await bot.get_my_short_description(phone)).short_description == wanted.short_description


async def test_a_start_with_nothing_changed_sets_nothing(telegram: FakeTelegram, bot: ExtBot[None]) -> None:
    assert await starts(bot) == A_DAY
    first = changes(telegram)
    assert {"setMyName", "setMyDescription", "setMyShortDescription", "setMyCommands"} <= set(first)
    assert await starts(bot) == A_DAY
    assert changes(telegram) == first


async def test_only_what_somebody_changed_is_set_again(telegram: FakeTelegram, bot: ExtBot[None]) -> None:
    await starts(bot)
    await bot.set_my_description("Something else", language_code="nb")
    before = len(changes(telegram))
    await starts(bot)
    assert changes(telegram)[before:] == ["setMyDescription"]
    assert (await bot.get_my_description("nb")).description == face("nb").description


async def test_two_that_start_at_once_do_no_harm(telegram: FakeTelegram, bot: ExtBot[None]) -> None:
    assert all(wait <= A_DAY for wait in await asyncio.gather(starts(bot), starts(bot)))
    assert await menu(telegram, "nb") == NORWEGIAN
    telegram.profile.named_at.clear()  # a day later: Telegram takes a few names a day
    assert await starts(bot) == A_DAY
    before = changes(telegram)
    assert await starts(bot) == A_DAY
    assert changes(telegram) == before
    assert (await bot.get_my_name("sv")).name == face("nb").name


async def test_a_name_refused_for_hours_leaves_the_rest_and_is_one_line_of_the_log(
    telegram: FakeTelegram, bot: ExtBot[None], capsys: pytest.CaptureFixture[str]
) -> None:
    telegram.faults.next("setMyName", too_many_requests(HOURS))
    with Log(capsys) as written:
        assert await starts(bot) == HOURS
        (line,) = written.lines()
    assert "parts=name " in line
    assert f"again_in={HOURS}" in line
    assert changes(telegram).count("setMyName") == 1
    assert await menu(telegram, "nb") == NORWEGIAN
    assert (await bot.get_my_description("nb")).description == face("nb").description
    assert await starts(bot) == A_DAY
    assert (await bot.get_my_name("nb")).name == face("nb").name


async def test_nobody_waits_for_an_answer_while_the_face_is_refused(telegram: FakeTelegram, bot: ExtBot[None]) -> None:
    telegram.faults.next("setMyName", too_many_requests(HOURS))
    telegram.faults.next("setMyCommands", too_many_requests(HOURS))
    await starts(bot)
    chat = Chat(telegram)
    await chat.types("/start")
    await chat.taps("Why")
    assert "Because" in chat.last().text
    assert chat.toast() == ""


async def test_what_telegram_will_not_take_leaves_the_other_languages(
    telegram: FakeTelegram, bot: ExtBot[None], capsys: pytest.CaptureFixture[str]
) -> None:
    telegram.faults.next("setMyDescription", bad_request("not now"), server_broken())
    with Log(capsys) as written:
        assert await starts(bot) == AN_HOUR
        (line,) = written.lines()
    assert "description" in line
    assert (await bot.get_my_description("sv")).description == face("nb").description


async def test_the_bot_gets_its_own_picture_where_it_has_none(telegram: FakeTelegram, bot: ExtBot[None]) -> None:
    await starts(bot)
    assert changes(telegram).count("setMyProfilePhoto") == 1
    assert (await bot.get_user_profile_photos(bot.id)).total_count == 1
    await starts(bot)
    assert changes(telegram).count("setMyProfilePhoto") == 1


async def test_a_telegram_that_does_not_know_pictures_is_one_line_of_the_log(
    telegram: FakeTelegram, bot: ExtBot[None], capsys: pytest.CaptureFixture[str]
) -> None:
    telegram.faults.next("setMyProfilePhoto", bad_request("method not found"))
    with Log(capsys) as written:
        await starts(bot)
        (line,) = written.lines()
    assert 'parts="profile picture"' in line
    assert await menu(telegram, "en") == ENGLISH


async def test_whoever_makes_the_bot_an_administrator_is_asked_for_no_rights(
    telegram: FakeTelegram, bot: ExtBot[None]
) -> None:
    await starts(bot)
    assert "setMyDefaultAdministratorRights" not in changes(telegram)
    everything = ChatAdministratorRights(*[True] * 12)
    await bot.set_my_default_administrator_rights(everything)
    await starts(bot)
    assert not (await bot.get_my_default_administrator_rights()).can_delete_messages


async def test_the_picture_of_the_project_is_a_square_jpeg() -> None:
    with Image.open(BytesIO(await drawn_profile_picture())) as drawn:
        assert drawn.format == "JPEG"
        assert drawn.width == drawn.height >= 512


@pytest.mark.parametrize(
    ("switched", "remedy"),
    [
        ({"supports_inline_queries": False}, "Inline mode is off: send /setinline to @BotFather"),
        ({"can_join_groups": False}, "send /setjoingroups to @BotFather"),
        ({"can_read_all_group_messages": True}, "send /setprivacy to @BotFather"),
    ],
)
def test_what_botfather_should_be_told_is_one_line_that_names_the_remedy(
    capsys: pytest.CaptureFixture[str], switched: dict[str, bool], remedy: str
) -> None:
    usual = {"supports_inline_queries": True, "can_join_groups": True, "can_read_all_group_messages": False}
    with Log(capsys) as written:
        warn_operator(told_by_get_me(usual))
        assert written.lines() == []
        warn_operator(told_by_get_me(usual | switched))
        (line,) = written.lines()
    assert remedy in line
