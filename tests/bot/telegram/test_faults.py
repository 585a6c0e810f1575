"""When something goes wrong between the bot and Telegram: nothing is lost, and nothing is sent for ever."""

import pytest

from bot.events import Key, Left, Returned
from bot.sandbox.faults import Dropped, server_broken, too_many_requests
from bot.sandbox.telegram import FakeTelegram
from tests.bot.telegram.conftest import Running
from tests.chat import Chat


def key(chat: Chat) -> Key:
    return Key(chat.person.id, chat.person.id)


def methods(telegram: FakeTelegram) -> list[str]:
    return [called.method for called in telegram.calls]


def codes(telegram: FakeTelegram, method: str) -> list[int]:
    return [called.answer.code for called in telegram.calls if called.method == method]


async def test_an_edit_that_changes_nothing_counts_as_shown(telegram: FakeTelegram, running: Running) -> None:
    chat = Chat(telegram)
    await chat.types("/start")
    telegram.faults.next("editMessageText", Dropped(after_effect=True))
    await chat.taps("Why")
    await chat.until(
        lambda: [call.answer.code for call in telegram.calls if call.method == "editMessageText"] == [200, 400]
    )
    await running.front.courier.settled()
    assert not await running.dialogue.owes(key(chat))
    assert len([message for message in chat.messages() if message.from_bot]) == 1


@pytest.mark.usefixtures("running")
async def test_a_message_that_was_deleted_is_sent_anew(telegram: FakeTelegram) -> None:
    chat = Chat(telegram)
    await chat.types("/start")
    question = chat.last()
    del chat.room.messages[question.id]
    await chat.taps_on(question, "n:why")
    assert "Because" in chat.last().text
    assert chat.last().id != question.id
    await chat.types("10 500")
    assert chat.last().text == "Question 1. Heard: 10 500"


@pytest.mark.usefixtures("running")
async def test_a_flood_limit_is_waited_out(telegram: FakeTelegram) -> None:
    chat = Chat(telegram)
    telegram.faults.next("sendMessage", too_many_requests(1))
    chat.phone.types("/start")
    await chat.until(lambda: "sendMessage" in methods(telegram) and chat.messages()[-1].from_bot)
    assert codes(telegram, "sendMessage") == [429, 200]


async def test_a_broken_server_and_a_lost_connection_are_tried_again(telegram: FakeTelegram, running: Running) -> None:
    chat = Chat(telegram)
    telegram.faults.next("sendMessage", server_broken(502), Dropped())
    chat.phone.types("hello")
    await chat.until(lambda: chat.messages()[-1].from_bot)
    await running.front.courier.settled()
    assert not await running.dialogue.owes(key(chat))
    assert await running.dialogue.heard(key(chat)) == ["hello"]


async def test_what_could_not_be_sent_stays_owed_and_comes_with_the_next_round(
    telegram: FakeTelegram, running: Running
) -> None:
    chat = Chat(telegram)
    telegram.faults.next("sendMessage", *[server_broken()] * 3)
    chat.phone.types("hello")
    await chat.until(lambda: methods(telegram).count("sendMessage") == 3)
    await running.front.courier.settled()
    assert await running.dialogue.owes(key(chat))
    assert await running.front.redelivery.round()
    assert chat.last().text == "Question 1. Heard: hello"
    assert not await running.dialogue.owes(key(chat))


async def test_somebody_who_blocked_the_bot_is_left_alone_until_they_return(
    telegram: FakeTelegram, running: Running
) -> None:
    chat = Chat(telegram)
    await chat.types("/start")
    await chat.blocks()
    before = len(telegram.calls)
    assert await running.front.redelivery.round()
    assert len(telegram.calls) == before
    await chat.unblocks()
    events = [type(event) for _, event in running.dialogue.turns]
    assert events[-2:] == [Left, Returned]
    await chat.types("again")
    assert chat.last().text == "Question 1. Heard: again"


async def test_a_block_that_nobody_told_of_ends_the_debt(telegram: FakeTelegram, running: Running) -> None:
    chat = Chat(telegram)
    await chat.types("/start")
    chat.phone.types("hello")
    chat.room.blocked = True
    await chat.until(lambda: telegram.calls[-1].answer.code == 403)
    await running.front.courier.settled()
    assert await running.front.redelivery.round()
    assert [call.answer.code for call in telegram.calls].count(403) == 1


async def test_a_screen_that_telegram_will_never_take_is_not_sent_for_ever(
    telegram: FakeTelegram, running: Running
) -> None:
    chat = Chat(telegram)
    await chat.types("x" * 4096)
    await running.front.courier.settled()
    assert codes(telegram, "sendMessage") == [400, 200]
    assert chat.last().text == "fault in en"
    assert not await running.dialogue.owes(key(chat))
    await chat.types("/start")
    assert await running.front.redelivery.round()


async def test_of_somebody_who_floods_the_bot_everything_is_taken_and_the_newest_is_shown(
    telegram: FakeTelegram, running: Running
) -> None:
    chat = Chat(telegram, patience=15)
    for number in range(60):
        chat.phone.types(str(number))
    await chat.until(lambda: chat.messages()[-1].text.startswith("Question 60"))
    assert len(await running.dialogue.heard(key(chat))) == 60
    assert len([message for message in chat.messages() if message.from_bot]) < 40
