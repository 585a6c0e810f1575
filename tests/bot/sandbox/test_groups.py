"""Groups: what the bot hears there, in whose name people write, what an answer answers."""

import pytest

from bot.sandbox.phone import Phone
from bot.sandbox.telegram import FakeTelegram
from tests.bot.sandbox.talking import done, fetched, heard, refused, says

NAME = "restgjeld_sandbox_bot"


@pytest.fixture
def anna(telegram: FakeTelegram) -> Phone:
    """The owner of a supergroup, on her phone."""
    owner = telegram.person("Anna", "nb")
    return Phone(telegram, owner, telegram.group("Neighbours", [owner]))


@pytest.fixture
def bob(telegram: FakeTelegram, anna: Phone) -> Phone:
    """A member of the same group."""
    person = telegram.person("Bob")
    anna.chat.members.append(person.id)
    return Phone(telegram, person, anna.chat)


async def test_with_privacy_mode_the_bot_hears_commands_and_answers_but_no_mentions(
    telegram: FakeTelegram, bob: Phone
) -> None:
    sent = await says(telegram, bob.chat.id)
    for text in (
        "hello",
        f"@{NAME} hello",
        f"hello @{NAME}",
        "/term@other_bot x",
        "/term x",
        f"see /help@{NAME.upper()}",
    ):
        bob.types(text)
    bob.types("thanks", reply_to=sent["message_id"])
    assert await heard(telegram) == ["/term x", f"see /help@{NAME.upper()}", "thanks"]


async def test_an_answer_to_what_was_meant_for_the_bot_is_meant_for_it_too(telegram: FakeTelegram, bob: Phone) -> None:
    command, talk = bob.types("/term shortfall"), bob.types("what is that")
    bob.types("no idea", reply_to=talk.id)
    more = bob.types("and 250 000?", reply_to=command.id)
    bob.types("well", reply_to=more.id)
    assert await heard(telegram) == ["/term shortfall", "and 250 000?", "well"]


async def test_a_command_without_a_name_is_for_the_bot_that_wrote_last(telegram: FakeTelegram, bob: Phone) -> None:
    bob.lets_another_bot_write("Welcome")
    bob.types("/help")
    bob.types(f"/help@{NAME}")
    assert await heard(telegram) == [f"/help@{NAME}"]
    await says(telegram, bob.chat.id)
    bob.types("/help")
    assert await heard(telegram) == ["/help"]


async def test_without_privacy_mode_or_as_administrator_the_bot_hears_everything(
    telegram: FakeTelegram, anna: Phone, bob: Phone
) -> None:
    assert (await done(telegram, "getMe"))["can_read_all_group_messages"] is False
    anna.promotes_bot(can_delete_messages=True)
    bob.types("we lost the house")
    assert await heard(telegram) == ["we lost the house"]
    anna.demotes_bot()
    bob.types("and the car")
    assert await heard(telegram) == []
    telegram.privacy = False
    bob.types(f"and @{NAME} listens")
    (update,) = await fetched(telegram)
    assert update["message"]["entities"] == [{"type": "mention", "offset": 4, "length": 22}]
    assert (await done(telegram, "getMe"))["can_read_all_group_messages"] is True


async def test_an_anonymous_administrator_writes_in_the_groups_name(
    telegram: FakeTelegram, anna: Phone, bob: Phone
) -> None:
    anna.promotes(bob.person, is_anonymous=True)
    said = bob.types("/help")
    anna.hides()
    anna.types("/help")
    for update in await fetched(telegram):
        message = update["message"]
        assert (message["from"]["id"], message["from"]["is_bot"]) == (1087968824, True)
        assert message["sender_chat"] == message["chat"]
        assert "language_code" not in message["from"]
    assert said.written_by == bob.person_id


async def test_whoever_writes_as_a_channel_is_a_channel_to_the_bot(telegram: FakeTelegram, bob: Phone) -> None:
    bob.channel = "Bob's news"
    bob.types("/help")
    (update,) = await fetched(telegram)
    assert update["message"]["from"]["id"] == 136817688
    assert update["message"]["sender_chat"]["type"] == "channel"
    sent = await says(telegram, bob.chat.id, reply_markup={"inline_keyboard": [[{"text": "A", "callback_data": "a"}]]})
    bob.taps(sent["message_id"], "a")
    (tapped,) = await fetched(telegram)
    assert tapped["callback_query"]["from"]["id"] == bob.person_id


async def test_an_answer_to_a_deleted_message_is_sent_only_where_the_bot_says_so(
    telegram: FakeTelegram, bob: Phone
) -> None:
    asked = bob.types("/help").id
    answered = await says(telegram, bob.chat.id, reply_parameters={"message_id": asked})
    assert answered["reply_to_message"]["message_id"] == asked
    bob.deletes(asked)
    gone = (400, "Bad Request: message to be replied not found")
    reply = {"message_id": asked}
    assert await refused(telegram, "sendMessage", chat_id=bob.chat.id, text="x", reply_parameters=reply) == gone
    sent = await says(telegram, bob.chat.id, reply_parameters=reply | {"allow_sending_without_reply": True})
    assert "reply_to_message" not in sent


async def test_a_tap_shows_whom_its_message_answered_but_not_whom_that_one_did(
    telegram: FakeTelegram, bob: Phone
) -> None:
    first = bob.types("hello").id
    asked = bob.types("/help", reply_to=first).id
    keys = {"inline_keyboard": [[{"text": "A", "callback_data": "a"}]]}
    sent = await says(telegram, bob.chat.id, reply_parameters={"message_id": asked}, reply_markup=keys)
    bob.taps(sent["message_id"], "a")
    *_, update = await fetched(telegram)
    shown = update["callback_query"]["message"]["reply_to_message"]
    assert (shown["message_id"], shown["from"]["id"]) == (asked, bob.person_id)
    assert "reply_to_message" not in shown
