"""The fake keeps chats as Telegram keeps them, and tells the bot what Telegram tells."""

import pytest

from bot.sandbox.faults import ConnectionLost, Dropped, server_broken, too_many_requests
from bot.sandbox.files import Upload
from bot.sandbox.phone import NoSuchButton, Phone
from bot.sandbox.profile import commands_shown
from bot.sandbox.samples import SAMPLES, png
from bot.sandbox.telegram import FakeTelegram
from bot.sandbox.updates import Update

KEYS = {"inline_keyboard": [[{"text": "Yes", "callback_data": "a:x:yes"}]]}


@pytest.fixture
def phone(telegram: FakeTelegram) -> Phone:
    return Phone(telegram, telegram.person("Anna", "nb"))


async def fetched(telegram: FakeTelegram, **asked: object) -> list[Update]:
    answer = await telegram.call("getUpdates", asked)
    assert answer.ok, answer.body
    return list(answer.body["result"])


async def test_a_command_comes_with_its_entity_and_the_persons_language(telegram: FakeTelegram, phone: Phone) -> None:
    phone.types("/start ex_home")
    (update,) = await fetched(telegram)
    message = update["message"]
    assert message["entities"] == [{"type": "bot_command", "offset": 0, "length": 6}]
    assert message["from"]["language_code"] == "nb"
    assert message["chat"] == {"id": phone.person_id, "type": "private", "first_name": "Anna"}


async def test_a_tap_waits_for_its_answer_and_shows_the_toast(telegram: FakeTelegram, phone: Phone) -> None:
    phone.types("/start")
    sent = await telegram.call("sendMessage", {"chat_id": phone.chat.id, "text": "Well?", "reply_markup": KEYS})
    tap = phone.taps(sent.body["result"]["message_id"], "a:x:yes")
    *_, update = await fetched(telegram)
    assert update["callback_query"]["message"]["text"] == "Well?"
    assert tap.answer is None
    long = await telegram.call("answerCallbackQuery", {"callback_query_id": tap.id, "text": "x" * 201})
    assert long.code == 400
    await telegram.call("answerCallbackQuery", {"callback_query_id": tap.id, "text": "Noted"})
    assert tap.answer is not None
    assert tap.answer["text"] == "Noted"
    with pytest.raises(NoSuchButton):
        phone.taps(sent.body["result"]["message_id"], "a:x:no")


async def test_an_edit_stays_in_place_and_loses_buttons_not_given_again(telegram: FakeTelegram, phone: Phone) -> None:
    phone.types("/start")
    place: dict[str, object] = {"chat_id": phone.chat.id, "message_id": 2}
    await telegram.call(
        "sendMessage", {"chat_id": phone.chat.id, "text": "<b>One</b>", "parse_mode": "HTML", "reply_markup": KEYS}
    )
    same: dict[str, object] = {"text": "<b>One</b>", "parse_mode": "HTML", "reply_markup": KEYS}
    unchanged = await telegram.call("editMessageText", place | same)
    assert unchanged.body["description"].startswith("Bad Request: message is not modified")
    edited = await telegram.call("editMessageText", place | {"text": "<b>One</b>", "parse_mode": "HTML"})
    assert "reply_markup" not in edited.body["result"]
    assert edited.body["result"]["edit_date"]
    assert (await telegram.call("editMessageReplyMarkup", place | {"reply_markup": KEYS})).ok
    assert [(m.id, m.text, m.edits) for m in phone.chat.messages.values()] == [(1, "/start", 0), (2, "One", 2)]


async def test_a_file_can_be_sent_shown_again_by_its_id_and_described(telegram: FakeTelegram, phone: Phone) -> None:
    phone.types("/start")
    sent = await telegram.call("sendPhoto", {"chat_id": phone.chat.id}, {"photo": Upload("card.png", png(12, 15))})
    (size,) = sent.body["result"]["photo"]
    assert (size["width"], size["height"]) == (12, 15)
    again = await telegram.call("sendPhoto", {"chat_id": phone.chat.id, "photo": size["file_id"], "caption": "Card"})
    assert again.body["result"]["caption"] == "Card"
    assert (await telegram.call("getFile", {"file_id": size["file_id"]})).body["result"]["file_path"]
    text = await telegram.call("editMessageText", {"chat_id": phone.chat.id, "message_id": 2, "text": "x"})
    assert text.body["description"] == "Bad Request: there is no text in the message to edit"
    caption = {"chat_id": phone.chat.id, "message_id": 3, "caption": "Your card"}
    assert (await telegram.call("editMessageCaption", caption)).body["result"]["caption"] == "Your card"


@pytest.mark.parametrize("kind", SAMPLES)
async def test_what_the_bot_cannot_read_comes_as_its_own_kind(telegram: FakeTelegram, phone: Phone, kind: str) -> None:
    phone.sends(kind)
    (update,) = await fetched(telegram)
    assert kind in update["message"]
    assert "text" not in update["message"]


async def test_blocking_and_coming_back_are_told_as_membership(telegram: FakeTelegram, phone: Phone) -> None:
    phone.types("/start")
    phone.blocks()
    phone.unblocks()
    _, left, back = await fetched(telegram)
    assert left["my_chat_member"]["new_chat_member"]["status"] == "kicked"
    assert back["my_chat_member"]["new_chat_member"]["status"] == "member"


async def test_in_a_group_the_bot_hears_only_what_is_meant_for_it(telegram: FakeTelegram) -> None:
    anna, bob = telegram.person("Anna"), telegram.person("Bob")
    group = telegram.group("Owners", [anna, bob])
    phone = Phone(telegram, bob, group)
    for text in ("hello", "/term deficiency", "/term@other_bot x", f"/term@{telegram.bot.username} x"):
        phone.types(text)
    sent = await telegram.call("sendMessage", {"chat_id": group.id, "text": "A deficiency is ..."})
    phone.types("thanks", reply_to=sent.body["result"]["message_id"])
    heard = [update["message"]["text"] for update in await fetched(telegram)]
    assert heard == ["/term deficiency", f"/term@{telegram.bot.username} x", "thanks"]
    phone.removes_bot()
    assert (await telegram.call("sendMessage", {"chat_id": group.id, "text": "x"})).code == 403


async def test_an_inline_result_is_sent_in_the_persons_name(telegram: FakeTelegram, phone: Phone) -> None:
    search = phone.searches("restgjeld")
    (update,) = await fetched(telegram)
    assert update["inline_query"]["query"] == "restgjeld"
    content = {"message_text": "<b>Restgjeld</b>", "parse_mode": "HTML"}
    result = {"type": "article", "id": "1", "title": "Restgjeld", "input_message_content": content}
    twice = {"inline_query_id": search.id, "results": [result, result]}
    assert (await telegram.call("answerInlineQuery", twice)).body["description"] == "Bad Request: RESULT_ID_DUPLICATE"
    assert (await telegram.call("answerInlineQuery", {"inline_query_id": search.id, "results": [result]})).ok
    sent = phone.picks(search, "1")
    assert (sent.text, sent.from_bot) == ("Restgjeld", False)
    assert sent.extra["via_bot"]["username"] == telegram.bot.username


async def test_the_menu_is_the_narrowest_one_in_the_persons_language(telegram: FakeTelegram, phone: Phone) -> None:
    async def menu(description: str, **where: object) -> None:
        commands = [{"command": "help", "description": description}]
        assert (await telegram.call("setMyCommands", {"commands": commands, **where})).ok

    def shown() -> str:
        return str(commands_shown(telegram, phone.chat, phone.person_id)[0]["description"])

    await menu("English")
    assert shown() == "English"
    await menu("Norsk", language_code="nb")
    assert shown() == "Norsk"
    await menu("Private", scope={"type": "all_private_chats"})
    assert shown() == "Private"
    await menu("Staff", scope={"type": "chat", "chat_id": phone.chat.id})
    assert shown() == "Staff"
    telegram.speaks(phone.person_id, "de")
    await telegram.call("deleteMyCommands", {"scope": {"type": "chat", "chat_id": phone.chat.id}})
    await telegram.call("deleteMyCommands", {"scope": {"type": "all_private_chats"}})
    assert shown() == "English"


async def test_faults_strike_once_each_in_order(telegram: FakeTelegram, phone: Phone) -> None:
    phone.types("/start")
    hello = {"chat_id": phone.chat.id, "text": "Hello"}
    telegram.faults.next("sendMessage", too_many_requests(3), server_broken(502), Dropped())
    flood = await telegram.call("sendMessage", hello)
    assert flood.body == {
        "ok": False,
        "error_code": 429,
        "description": "Too Many Requests: retry after 3",
        "parameters": {"retry_after": 3},
    }
    assert (await telegram.call("sendMessage", hello)).code == 502
    with pytest.raises(ConnectionLost):
        await telegram.call("sendMessage", hello)
    assert len(phone.chat.messages) == 1
    assert (await telegram.call("sendMessage", hello)).ok


async def test_a_connection_may_break_after_the_message_was_sent(telegram: FakeTelegram, phone: Phone) -> None:
    phone.types("/start")
    telegram.faults.next(None, Dropped(after_effect=True))
    await telegram.call("getUpdates", {})
    with pytest.raises(ConnectionLost):
        await telegram.call("sendMessage", {"chat_id": phone.chat.id, "text": "Hello"})
    assert [message.text for message in phone.chat.messages.values()] == ["/start", "Hello"]


async def test_old_messages_and_strangers_messages_cannot_be_deleted(telegram: FakeTelegram, phone: Phone) -> None:
    theirs = phone.types("My secret").id
    assert (await telegram.call("deleteMessage", {"chat_id": phone.chat.id, "message_id": theirs})).ok
    assert theirs not in phone.chat.messages
    group = telegram.group("Owners", [phone.person])
    theirs = Phone(telegram, phone.person, group).types("hello").id
    assert (await telegram.call("deleteMessage", {"chat_id": group.id, "message_id": theirs})).code == 400


async def test_every_call_and_its_answer_is_on_record(telegram: FakeTelegram) -> None:
    await telegram.call("getMe", {})
    await telegram.call("getUpdates", {})
    await telegram.call("sendMessage", {"chat_id": 5, "text": "x"})
    assert [(called.method, called.answer.ok) for called in telegram.calls] == [("getMe", True), ("sendMessage", False)]
