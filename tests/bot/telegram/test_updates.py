"""What Telegram sends, told as events."""

from datetime import UTC, datetime
from typing import Any

import pytest

from bot.events import Attachment, Command, Event, Key, Left, Returned, Said, Sent, Tapped
from bot.sandbox.phone import Phone
from bot.sandbox.telegram import FakeTelegram
from bot.telegram.raw_updates import Unreadable
from bot.telegram.updates import UNREADABLE, Arrival, arrival, command, parsed
from tests.chat import telegram as fake_telegram

ANNA = {"id": 7, "is_bot": False, "first_name": "Anna", "language_code": "nb"}
PRIVATE = {"id": 7, "type": "private", "first_name": "Anna"}


def of(**content: Any) -> Arrival | None:
    return arrival({"update_id": 5, **content})


def of_message(**content: Any) -> Event | None:
    came = of(message={"message_id": 3, "date": 0, "chat": PRIVATE, "from": ANNA, **content})
    return came.event if came else None


def test_a_text_comes_with_whose_it_is_and_their_language() -> None:
    came = of(message={"message_id": 3, "date": 0, "chat": PRIVATE, "from": ANNA, "text": "10 500"})
    assert came == Arrival(5, Key(7, 7), Said("10 500"), "nb", written=datetime.fromtimestamp(0, UTC))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("/start", Command("start")),
        ("/START ex_home", Command("start", "ex_home")),
        ("/term@restgjeld_bot  short  sale ", Command("term", "short  sale")),
        ("/sprak\nnb", Command("sprak", "nb")),
        ("/språk", Command("språk")),
        ("/", None),
        ("/ start", None),
        ("//", None),
        ("7/8", None),
    ],
)
def test_a_command_is_told_from_a_text(text: str, expected: Command | None) -> None:
    assert command(text) == expected
    assert of_message(text=text) == (expected or Said(text))


@pytest.mark.parametrize("kind", ["sticker", "voice", "photo", "document", "contact", "location"])
def test_what_the_bot_cannot_read_is_told_by_its_kind(kind: str) -> None:
    telegram: FakeTelegram = fake_telegram()
    Phone(telegram, telegram.person("Anna")).sends(kind)
    came = arrival(telegram.updates.pending[0])
    assert came
    assert isinstance(came.event, Sent)
    assert came.event.kind == kind
    assert (came.event.file is not None) == (kind in {"photo", "document"})
    assert kind in UNREADABLE


def test_a_caption_is_not_read_as_an_answer() -> None:
    photo = [{"file_id": "a", "file_unique_id": "a", "width": 1, "height": 1}]
    assert of_message(photo=photo, caption="10 500") == Sent("photo", Attachment("a"))


def test_of_a_photo_the_largest_size_is_taken_with_its_album() -> None:
    sizes = [
        {"file_id": str(wide), "file_unique_id": "u", "width": wide, "height": 9, "file_size": 10 * wide}
        for wide in (90, 1280, 320)
    ]
    assert of_message(photo=sizes, media_group_id="7") == Sent("photo", Attachment("1280", 12800, album="7"))


def test_a_file_comes_with_what_it_says_it_is_and_a_moving_picture_has_none() -> None:
    file = {"file_id": "a", "file_unique_id": "a", "mime_type": "application/pdf", "file_size": 5}
    assert of_message(document=file) == Sent("document", Attachment("a", 5, "application/pdf"))
    moving = file | {"width": 1, "height": 1, "duration": 1}
    assert of_message(document=file, animation=moving) == Sent("animation")


def test_telegrams_own_notes_are_no_event() -> None:
    assert of_message(message_auto_delete_timer_changed={"message_auto_delete_time": 86400}) is None


def test_what_other_bots_say_is_no_event() -> None:
    assert of_message(text="hello", **{"from": {"id": 8, "is_bot": True, "first_name": "Bot"}}) is None


def tap(**content: Any) -> Arrival | None:
    message = {"message_id": 9, "date": 1, "chat": PRIVATE, "text": "?"}
    return of(callback_query={"id": "q", "from": ANNA, "chat_instance": "c", "message": message, **content})


def test_a_tap_comes_with_the_message_it_was_made_on() -> None:
    assert tap(data="n:why") == Arrival(5, Key(7, 7), Tapped("n:why", fresh=False), "nb", tapped=9, query="q")


def test_a_tap_on_a_message_too_old_to_see_still_comes() -> None:
    came = tap(data="n:why", message={"message_id": 9, "date": 0, "chat": PRIVATE})
    assert came
    assert came.tapped == 9


def test_a_tap_without_data_or_outside_the_private_chat_is_no_event() -> None:
    group = {"id": -7, "type": "supergroup", "title": "G"}
    assert tap(game_short_name="chess") is None
    assert tap(data="n:why", message={"message_id": 9, "date": 1, "chat": group, "text": "?"}) is None
    assert (
        of(callback_query={"id": "q", "from": ANNA, "chat_instance": "c", "data": "x", "inline_message_id": "i"})
        is None
    )


@pytest.mark.parametrize(
    ("before", "after", "expected"), [("member", "kicked", Left()), ("kicked", "member", Returned())]
)
def test_blocking_and_coming_back_are_events(before: str, after: str, expected: Event) -> None:
    bot = {"id": 1, "is_bot": True, "first_name": "Bot"}
    change = {
        "chat": PRIVATE,
        "from": ANNA,
        "date": 0,
        "old_chat_member": {"user": bot, "status": before, "until_date": 0},
        "new_chat_member": {"user": bot, "status": after, "until_date": 0},
    }
    came = of(my_chat_member=change)
    assert came
    assert came.event == expected


@pytest.mark.parametrize("content", [{"edited_message": {}}, {"poll": None}, {"a_kind_of_the_future": {"id": 1}}])
def test_other_kinds_are_no_event(content: dict[str, Any]) -> None:
    assert arrival({"update_id": 1, **content}) is None


OLA = {"id": 8, "is_bot": False, "first_name": "Ola"}
IN_ANOTHERS_CHAT = (
    {"message": {"message_id": 3, "date": 0, "chat": PRIVATE, "from": OLA, "text": "10 500"}},
    {"callback_query": {"id": "1", "from": OLA, "message": {"message_id": 3, "chat": PRIVATE}, "data": "n:delete"}},
    {"my_chat_member": {"chat": PRIVATE, "from": OLA, "new_chat_member": {"status": "kicked"}}},
)


@pytest.mark.parametrize("content", IN_ANOTHERS_CHAT)
def test_what_one_person_says_in_the_private_chat_of_another_cannot_be_read(content: dict[str, Any]) -> None:
    with pytest.raises(Unreadable):
        of(**content)


def test_halves_of_characters_are_made_whole_or_marked() -> None:
    assert of_message(text="\ud83d\ude00 10 500\ud83d") == Said("\U0001f600 10 500\ufffd")


NO_CHAT = {"text": "no chat"}
NO_TEXT = {"message_id": 3, "date": 0, "chat": PRIVATE, "from": ANNA, "text": ["10 500"]}
NO_DAY = {"message_id": 3, "date": 10**12, "chat": PRIVATE, "from": ANNA, "text": "10 500"}
NO_PERSON = {"message_id": 3, "date": 0, "chat": PRIVATE, "from": ANNA | {"id": "7"}, "text": "10 500"}


@pytest.mark.parametrize("message", [NO_CHAT, NO_TEXT, NO_DAY, NO_PERSON, "hello", 7, []])
def test_what_says_something_else_than_the_bot_api_cannot_be_read(message: object) -> None:
    with pytest.raises(Unreadable):
        arrival({"update_id": 1, "message": message})


def test_of_what_is_no_private_chats_the_whole_is_read_or_nothing() -> None:
    assert parsed({"update_id": 1, "poll": None}).update_id == 1
    for message in (NO_CHAT, {"text": "\ud83d"}, {"message_thread_id": 2**64}):
        with pytest.raises(Unreadable):
            parsed({"update_id": 1, "message": message})
