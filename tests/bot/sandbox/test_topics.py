"""Forums: every message stands in a topic, or in General, which has no number."""

import pytest

from bot.sandbox.phone import Phone
from bot.sandbox.telegram import FakeTelegram
from tests.bot.sandbox.talking import fetched, refused, says
from tests.chat import Chat

KEYS = {"inline_keyboard": [[{"text": "A", "callback_data": "a"}]]}


@pytest.fixture
def anna(telegram: FakeTelegram) -> Phone:
    """The owner of a forum with two topics."""
    owner = telegram.person("Anna")
    return Phone(telegram, owner, telegram.group("Neighbours", [owner], topics=["Loans", "Garden"]))


def topic(phone: Phone, name: str) -> int:
    return next(topic.id for topic in phone.chat.topics.values() if topic.name == name)


async def test_a_message_of_a_topic_says_so_and_answers_the_topics_beginning(
    telegram: FakeTelegram, anna: Phone
) -> None:
    anna.topic = topic(anna, "Loans")
    anna.types("/help")
    (update,) = await fetched(telegram)
    message = update["message"]
    assert message["chat"]["is_forum"]
    assert (message["message_thread_id"], message["is_topic_message"]) == (anna.topic, True)
    assert message["reply_to_message"]["forum_topic_created"]["name"] == "Loans"


async def test_general_has_no_number_and_an_answer_there_is_in_no_topic(telegram: FakeTelegram, anna: Phone) -> None:
    first = anna.types("/help")
    anna.types("/help", reply_to=first.id)
    alone, answer = [update["message"] for update in await fetched(telegram)]
    assert "message_thread_id" not in alone
    assert answer["message_thread_id"] == first.id
    assert "is_topic_message" not in answer


@pytest.mark.parametrize(("method", "more"), [("sendMessage", {"text": "x"}), ("sendChatAction", {"action": "typing"})])
async def test_general_and_topics_that_do_not_exist_cannot_be_named(
    telegram: FakeTelegram, anna: Phone, method: str, more: dict[str, str]
) -> None:
    for nowhere in (1, 777):
        where = {"chat_id": anna.chat.id, "message_thread_id": nowhere}
        assert await refused(telegram, method, **where, **more) == (400, "Bad Request: message thread not found")


async def test_the_bot_stays_in_the_topic_it_names_or_answers_in(telegram: FakeTelegram, anna: Phone) -> None:
    anna.topic = topic(anna, "Garden")
    asked = anna.types("/help").id
    named = await says(telegram, anna.chat.id, message_thread_id=anna.topic, reply_markup=KEYS)
    answered = await says(telegram, anna.chat.id, reply_parameters={"message_id": asked})
    alone = await says(telegram, anna.chat.id)
    assert [sent.get("message_thread_id") for sent in (named, answered, alone)] == [anna.topic, anna.topic, None]
    anna.taps(named["message_id"], "a")
    *_, update = await fetched(telegram)
    assert update["callback_query"]["message"]["message_thread_id"] == anna.topic


async def test_an_answer_to_a_deleted_message_leaves_the_topic_unless_it_is_named(
    telegram: FakeTelegram, anna: Phone
) -> None:
    anna.topic = topic(anna, "Loans")
    asked = anna.types("/help").id
    anna.deletes(asked)
    reply = {"message_id": asked, "allow_sending_without_reply": True}
    lost = await says(telegram, anna.chat.id, reply_parameters=reply)
    kept = await says(telegram, anna.chat.id, reply_parameters=reply, message_thread_id=anna.topic)
    assert ("message_thread_id" in lost, kept["message_thread_id"]) == (False, anna.topic)


async def test_topics_open_close_and_go(telegram: FakeTelegram, anna: Phone) -> None:
    made = anna.opens_topic("Letters")
    (opened,) = await fetched(telegram)
    assert opened["message"]["forum_topic_created"]["name"] == "Letters"
    assert opened["message"]["message_thread_id"] == made
    await says(telegram, anna.chat.id, message_thread_id=made)
    anna.closes_topic(made)
    place = {"chat_id": anna.chat.id, "text": "x", "message_thread_id": made}
    assert await refused(telegram, "sendMessage", **place) == (400, "Bad Request: TOPIC_CLOSED")
    anna.promotes_bot()
    await says(telegram, anna.chat.id, message_thread_id=made)
    anna.deletes_topic(made)
    assert await refused(telegram, "sendMessage", **place) == (400, "Bad Request: message thread not found")
    assert not any(message.topic == made for message in anna.chat.messages.values())


async def test_elsewhere_answers_have_a_thread_that_is_no_topic(telegram: FakeTelegram) -> None:
    owner = telegram.person("Anna")
    phone = Phone(telegram, owner, telegram.group("Street", [owner]))
    first = phone.types("/help")
    second = phone.types("/help", reply_to=first.id)
    phone.types("/help", reply_to=second.id)
    threads = [update["message"].get("message_thread_id") for update in await fetched(telegram)]
    assert threads == [None, first.id, first.id]
    assert "message_thread_id" not in await says(telegram, phone.chat.id, message_thread_id=first.id)
    basic = Phone(telegram, owner, telegram.group("Stairs", [owner], basic=True))
    basic.types("/help", reply_to=basic.types("/help").id)
    assert not any("message_thread_id" in update["message"] for update in (await fetched(telegram))[-2:])


async def test_a_person_chooses_a_topic_by_its_name(telegram: FakeTelegram, anna: Phone) -> None:
    chat = Chat(telegram, anna.person, group=anna.chat, deliver=_deaf)
    chat.in_topic("Garden")
    await chat.types("hello")
    assert chat.messages()[-1].topic == topic(anna, "Garden")
    chat.in_topic(None)
    await chat.types("hello")
    assert chat.messages()[-1].topic is None


async def _deaf(_: object) -> None:
    """A bot that does nothing."""
