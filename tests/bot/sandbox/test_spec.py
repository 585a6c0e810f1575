"""The fake refuses what the Bot API refuses, in its words."""

import json
from typing import Any

import pytest

from bot.sandbox.chats import Person
from bot.sandbox.files import Upload
from bot.sandbox.phone import Phone
from bot.sandbox.samples import png
from bot.sandbox.spec import METHODS as DESCRIBED
from bot.sandbox.telegram import METHODS as IMPLEMENTED
from bot.sandbox.telegram import Answer, FakeTelegram


@pytest.fixture
def anna(telegram: FakeTelegram) -> Person:
    person = telegram.person("Anna")
    Phone(telegram, person).types("/start")
    return person


def described(answer: Answer) -> str:
    assert answer.body["ok"] is (answer.code == 200)
    assert answer.body.get("error_code", 200) == answer.code
    return str(answer.body.get("description", "ok"))


def test_every_method_in_the_specification_is_answered_and_no_other() -> None:
    assert set(DESCRIBED) == {*IMPLEMENTED, "getUpdates"}


async def test_a_method_that_does_not_exist_is_not_found(telegram: FakeTelegram) -> None:
    answer = await telegram.call("sendMesage", {})
    assert (answer.code, answer.body) == (404, {"ok": False, "error_code": 404, "description": "Not Found"})


async def test_another_bots_token_is_unauthorized(telegram: FakeTelegram) -> None:
    assert (await telegram.call("getMe", {}, token="1:wrong")).code == 401
    assert (await telegram.call("getMe", {}, token=telegram.token)).code == 200


@pytest.mark.parametrize(
    ("change", "fault"),
    [
        ({"txt": "x"}, 'method "sendMessage" has no parameter "txt"'),
        ({"text": None}, 'parameter "text" is required'),
        ({"text": 5}, 'can\'t parse parameter "text": String is expected, not int'),
        ({"disable_notification": "perhaps"}, 'can\'t parse parameter "disable_notification"'),
        ({"reply_markup": "{"}, 'can\'t parse parameter "reply_markup"'),
        ({"reply_markup": {"inline_keyboard": [[{"text": "a", "calback_data": "a"}]]}}, 'no field "calback_data"'),
        ({"reply_markup": {"inline_keyboard": [{"text": "a", "callback_data": "a"}]}}, "Array of"),
        ({"link_preview_options": {"is_disabled": "yes"}}, "Boolean is expected, not str"),
        ({"text": "  \n "}, "message text is empty"),
        ({"text": "<b> </b>", "parse_mode": "HTML"}, "message text is empty"),
        ({"text": "x" * 4097}, "message is too long"),
        ({"text": "😀" * 2049}, "message is too long"),
        ({"text": "x", "parse_mode": "Wiki"}, "unsupported parse_mode"),
        ({"chat_id": 99}, "chat not found"),
        ({"reply_parameters": {"message_id": 77}}, "message to be replied not found"),
        ({"message_thread_id": 3}, "message thread not found"),
    ],
)
async def test_a_message_that_telegram_would_not_send_is_refused(
    telegram: FakeTelegram, anna: Person, change: dict[str, Any], fault: str
) -> None:
    answer = await telegram.call("sendMessage", {"chat_id": anna.id, "text": "Hello"} | change)
    assert answer.code == 400
    assert described(answer).startswith("Bad Request: ")
    assert fault in described(answer)
    assert len(telegram.chats[anna.id].messages) == 1


@pytest.mark.parametrize(
    ("source", "fault"),
    [
        ("<b>x", 'Can\'t find end tag corresponding to start tag "b"'),
        ("x</b>", "Unexpected end tag at byte offset 1"),
        ("<b><i>x</b></i>", 'Unmatched end tag at byte offset 7, expected "</i>", found "</b>"'),
        ("æ <p>x</p>", 'Unsupported start tag "p" at byte offset 3'),
        ("1 < 2", 'Unsupported start tag "" at byte offset 2'),
    ],
)
async def test_html_that_telegram_cannot_read_is_refused(
    telegram: FakeTelegram, anna: Person, source: str, fault: str
) -> None:
    answer = await telegram.call("sendMessage", {"chat_id": anna.id, "text": source, "parse_mode": "HTML"})
    assert described(answer) == f"Bad Request: can't parse entities: {fault}"


@pytest.mark.parametrize(
    ("button", "fault"),
    [
        ({"text": "a"}, "Text buttons are unallowed in the inline keyboard"),
        ({"text": "a", "callback_data": "x", "url": "https://x.example"}, "exactly one action is allowed"),
        ({"text": "", "callback_data": "x"}, 'Field "text" must be non-empty'),
        ({"text": "a", "callback_data": ""}, "BUTTON_DATA_INVALID"),
        ({"text": "a", "callback_data": "ø" * 33}, "BUTTON_DATA_INVALID"),
        ({"text": "a", "copy_text": {"text": "x" * 257}}, "BUTTON_COPY_TEXT_INVALID"),
        ({"text": "a", "url": "javascript:alert(1)"}, "URL 'javascript:alert(1)' is invalid"),
        ({"text": "a", "callback_data": "x", "style": "pink"}, "invalid button style"),
    ],
)
async def test_a_button_that_telegram_would_not_show_is_refused(
    telegram: FakeTelegram, anna: Person, button: dict[str, Any], fault: str
) -> None:
    markup = {"inline_keyboard": [[button]]}
    answer = await telegram.call("sendMessage", {"chat_id": anna.id, "text": "Hello", "reply_markup": markup})
    assert fault in described(answer)


@pytest.mark.parametrize("rows", [[9], [8] * 13])
async def test_a_keyboard_too_wide_or_too_large_is_refused(
    telegram: FakeTelegram, anna: Person, rows: list[int]
) -> None:
    keys = [[{"text": "a", "callback_data": "a"}] * width for width in rows]
    message = {"chat_id": anna.id, "text": "Hello", "reply_markup": {"inline_keyboard": keys}}
    assert described(await telegram.call("sendMessage", message)) == "Bad Request: REPLY_MARKUP_TOO_LONG"


async def test_form_fields_mean_the_same_as_json(telegram: FakeTelegram, anna: Person) -> None:
    markup = {"inline_keyboard": [[{"text": "Ja", "callback_data": "a:x:yes"}]]}
    form = {"chat_id": str(anna.id), "text": "5", "disable_notification": "true", "reply_markup": json.dumps(markup)}
    sent = await telegram.call("sendMessage", form)
    assert sent.body["result"]["reply_markup"] == markup
    assert sent.body["result"]["text"] == "5"


@pytest.mark.parametrize(
    ("method", "parameters", "fault"),
    [
        ("answerCallbackQuery", {"callback_query_id": "1"}, "query is too old"),
        ("editMessageText", {"text": "x", "message_id": 88}, "message to edit not found"),
        ("editMessageText", {"text": "x", "message_id": 1}, "message can't be edited"),
        ("editMessageText", {"text": "x"}, "message identifier is not specified"),
        ("deleteMessage", {"message_id": 88}, "message to delete not found"),
        ("sendChatAction", {"action": "dreaming"}, "wrong parameter action in request"),
        ("pinChatMessage", {"message_id": 88}, "message to pin not found"),
        ("sendDocument", {"document": "nonsense"}, "wrong file identifier/HTTP URL specified"),
        ("sendDocument", {"document": "attach://there"}, 'file "attach://there" is not among the uploads'),
        ("sendDocument", {}, 'parameter "document" is required'),
        ("setMyCommands", {"commands": [{"command": "Språk", "description": "x"}]}, "BOT_COMMAND_INVALID"),
        (
            "setMyCommands",
            {"commands": [{"command": "ok", "description": "x" * 257}]},
            "BOT_COMMAND_DESCRIPTION_INVALID",
        ),
        ("setMyCommands", {"commands": [], "scope": {"type": "nobody"}}, 'can\'t parse parameter "scope"'),
        ("setMyCommands", {"commands": [], "language_code": "nob"}, "invalid language code specified"),
        ("setMyDescription", {"description": "x" * 513}, "description is too long"),
        ("setWebhook", {"url": "http://example.org"}, "An HTTPS URL must be provided"),
        ("setWebhook", {"url": "https://example.org:8080"}, "only on ports 80, 88, 443 or 8443"),
        ("setWebhook", {"url": "https://example.org", "secret_token": "å"}, "unallowed characters"),
        ("getFile", {"file_id": "x"}, "invalid file_id"),
        ("leaveChat", {}, "private chats"),
    ],
)
async def test_other_calls_that_telegram_would_refuse(
    telegram: FakeTelegram, anna: Person, method: str, parameters: dict[str, Any], fault: str
) -> None:
    here = {"chat_id": anna.id} if "chat_id" in json.dumps(DESCRIBED[method]) and method != "setMyCommands" else {}
    answer = await telegram.call(method, here | parameters)
    assert answer.code == 400
    assert fault in described(answer)


@pytest.mark.parametrize(
    ("upload", "caption", "fault"),
    [
        (Upload("a.png", b"no picture"), "", "IMAGE_PROCESS_FAILED"),
        (Upload("a.png", png(1, 21)), "", "PHOTO_INVALID_DIMENSIONS"),
        (Upload("a.png", png(9, 9)), "x" * 1025, "message caption is too long"),
    ],
)
async def test_a_picture_that_telegram_would_not_show_is_refused(
    telegram: FakeTelegram, anna: Person, upload: Upload, caption: str, fault: str
) -> None:
    answer = await telegram.call("sendPhoto", {"chat_id": anna.id, "caption": caption}, {"photo": upload})
    assert described(answer) == f"Bad Request: {fault}"


async def test_only_who_has_written_and_not_blocked_the_bot_can_be_written_to(telegram: FakeTelegram) -> None:
    bob = telegram.person("Bob")
    hello = {"chat_id": bob.id, "text": "Hello"}
    assert described(await telegram.call("sendMessage", hello)).startswith("Forbidden: bot can't initiate")
    phone = Phone(telegram, bob)
    phone.types("/start")
    assert (await telegram.call("sendMessage", hello)).ok
    phone.blocks()
    blocked = await telegram.call("sendMessage", hello)
    assert (blocked.code, described(blocked)) == (403, "Forbidden: bot was blocked by the user")
    phone.unblocks()
    assert (await telegram.call("sendMessage", hello)).ok
