"""The bot's face: its name, its menus where they are shown, its picture, the rights it asks for."""

from datetime import UTC, datetime, timedelta
from io import BytesIO

import pytest
from PIL import Image
from telegram import Bot, ChatAdministratorRights, InputProfilePhotoStatic
from telegram.error import BadRequest

from bot.sandbox.phone import Phone
from bot.sandbox.profile import commands_shown
from bot.sandbox.samples import png
from bot.sandbox.telegram import FakeTelegram
from bot.sandbox.transport import FakeRequest
from tests.bot.sandbox.talking import done


def bot_of(telegram: FakeTelegram) -> Bot:
    return Bot(telegram.token, request=FakeRequest(telegram), get_updates_request=FakeRequest(telegram))


def jpeg(side: int) -> bytes:
    made = BytesIO()
    Image.new("RGB", (side, side), (30, 110, 170)).save(made, "JPEG")
    return made.getvalue()


async def test_a_name_is_kept_for_each_language(telegram: FakeTelegram) -> None:
    async with bot_of(telegram) as bot:
        await bot.set_my_name("What you owe")
        await bot.set_my_name("Restgjeld", language_code="nb")
        assert (await bot.get_my_name()).name == "What you owe"
        assert (await bot.get_my_name(language_code="nb")).name == "Restgjeld"
        with pytest.raises(BadRequest, match="Name is too long"):
            await bot.set_my_name("x" * 65)


async def test_whoever_sets_the_name_often_is_refused_for_most_of_a_day() -> None:
    now = datetime(2026, 11, 22, 12, tzinfo=UTC)
    telegram = FakeTelegram(lambda: now)
    for _ in range(10):
        await done(telegram, "setMyName", name="Restgjeld")
    now += timedelta(hours=1)
    answer = await telegram.call("setMyName", {"name": "Restgjeld"})
    assert (answer.code, answer.body["parameters"]) == (429, {"retry_after": 23 * 3600})
    assert await done(telegram, "getMyName") == {"name": "Restgjeld"}
    now += timedelta(hours=23)
    assert await done(telegram, "setMyName", name="What you owe")


async def test_a_picture_is_a_jpeg_that_is_uploaded(telegram: FakeTelegram) -> None:
    async with bot_of(telegram) as bot:
        assert (await bot.get_user_profile_photos(telegram.bot.id)).total_count == 0
        await bot.set_my_profile_photo(InputProfilePhotoStatic(jpeg(640)))
        shown = await bot.get_user_profile_photos(telegram.bot.id, limit=1)
        assert (shown.total_count, shown.photos[0][0].width) == (1, 640)
        with pytest.raises(BadRequest, match="Image_process_failed"):
            await bot.set_my_profile_photo(InputProfilePhotoStatic(png(640, 640)))
        with pytest.raises(BadRequest, match="Photo_crop_size_small"):
            await bot.set_my_profile_photo(InputProfilePhotoStatic(jpeg(100)))
        await bot.remove_my_profile_photo()
        assert (await bot.get_user_profile_photos(telegram.bot.id)).total_count == 0
        with pytest.raises(BadRequest, match="User not found"):
            await bot.get_user_profile_photos(5)


async def test_a_picture_cannot_be_one_sent_before(telegram: FakeTelegram) -> None:
    photo = {"type": "static", "photo": "file1"}
    answer = await telegram.call("setMyProfilePhoto", {"photo": photo})
    assert answer.body["description"] == "Bad Request: profile photo must be uploaded as a file"


async def test_rights_asked_for_are_kept_for_groups_and_channels_apart(telegram: FakeTelegram) -> None:
    async with bot_of(telegram) as bot:
        assert not (await bot.get_my_default_administrator_rights()).can_delete_messages
        await bot.set_my_default_administrator_rights(ChatAdministratorRights.all_rights(), for_channels=True)
        assert (await bot.get_my_default_administrator_rights(for_channels=True)).can_delete_messages
        assert not (await bot.get_my_default_administrator_rights()).can_delete_messages


async def test_each_chat_shows_the_menu_of_its_kind(telegram: FakeTelegram) -> None:
    anna, bob = telegram.person("Anna", "nb"), telegram.person("Bob")
    group = telegram.group("Neighbours", [anna, bob])
    scopes = {"all_private_chats": "new", "all_group_chats": "term", "all_chat_administrators": "settings"}
    for scope, command in scopes.items():
        for language in ("", "nb"):
            menu = [{"command": command, "description": language or "other"}]
            await done(telegram, "setMyCommands", commands=menu, scope={"type": scope}, language_code=language)

    def shown(phone: Phone) -> tuple[str, str]:
        (entry,) = commands_shown(telegram, phone.chat, phone.person_id)
        return entry["command"], entry["description"]

    assert shown(Phone(telegram, anna)) == ("new", "nb")
    assert shown(Phone(telegram, bob)) == ("new", "other")
    assert shown(Phone(telegram, anna, group)) == ("settings", "nb")
    assert shown(Phone(telegram, bob, group)) == ("term", "other")
    Phone(telegram, anna, group).promotes(bob)
    assert shown(Phone(telegram, bob, group)) == ("settings", "other")
