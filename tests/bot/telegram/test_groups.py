"""In a group the bot is silent until called, and says no more than how to reach it."""

import asyncio

import pytest

from bot.sandbox.keyboards import buttons
from bot.sandbox.telegram import FakeTelegram
from tests.bot.telegram.conftest import Running, confirmed
from tests.chat import Chat

NAME = "@restgjeld_sandbox_bot"


@pytest.fixture
def group(telegram: FakeTelegram) -> Chat:
    anna = telegram.person("Anna", "nb")
    return Chat(telegram, anna, group=telegram.group("Neighbours", [anna]))


@pytest.mark.usefixtures("running")
@pytest.mark.parametrize("said", ["hello everybody", "I owe 250 000", "/help@another_bot", "/unknown"])
async def test_it_is_silent_to_what_is_not_for_it(group: Chat, said: str) -> None:
    await group.types(said)
    assert group.reads() == ""


@pytest.mark.usefixtures("running")
@pytest.mark.parametrize(
    ("said", "answer"),
    [
        ("/help", "help in nb"),
        (f"/hjelp{NAME}", "help in nb"),
        ("/term shortfall", "term in nb"),
        (f"/new{NAME}", "mention in nb"),
    ],
)
async def test_a_call_gets_a_short_answer_with_a_way_into_the_private_chat(group: Chat, said: str, answer: str) -> None:
    await group.types(said)
    assert group.reads() == answer
    ((button,),) = buttons(group.last().markup)
    assert button["url"] == f"https://t.me/{NAME[1:]}?start=term_shortfall"


async def test_a_number_in_reply_to_the_bot_is_neither_repeated_nor_stored(group: Chat, running: Running) -> None:
    await group.types("/help")
    await group.types("250 000", reply_to=group.last().id)
    assert group.reads() == "mention in nb"
    assert running.dialogue.turns == []


async def test_a_mention_is_answered_where_the_bot_may_read_everything(
    group: Chat, telegram: FakeTelegram, running: Running
) -> None:
    group.phone.types("/help")
    (update,) = telegram.updates.pending
    await confirmed(telegram)
    message = update["message"] | {"text": f"What is 250 000, {NAME.upper()}?", "entities": []}
    await running.front.handle({"update_id": 1, "message": message})
    assert group.last().text == "mention in nb"
    await running.front.handle({"update_id": 2, "message": message | {"text": f"Ask {NAME}2"}})
    assert [message.text for message in group.messages() if message.from_bot] == ["help in nb", "mention in nb"]


@pytest.mark.usefixtures("running")
async def test_it_says_one_line_when_it_is_added_and_nothing_when_it_is_removed(group: Chat) -> None:
    await group.adds_bot()
    assert group.reads() == "added in nb"
    group.phone.removes_bot()
    await asyncio.sleep(0.1)
    assert group.last().text == "added in nb"


@pytest.mark.usefixtures("running")
async def test_words_that_there_are_none_for_are_not_sent(group: Chat) -> None:
    await group.types("/term silence")
    assert group.reads() == ""


async def test_the_same_update_is_answered_once(group: Chat, telegram: FakeTelegram, running: Running) -> None:
    group.phone.types("/help")
    (update,) = telegram.updates.pending
    await running.front.handle(dict(update))
    await running.front.handle(dict(update))
    assert [message.text for message in group.messages() if message.from_bot] == ["help in nb"]


@pytest.mark.usefixtures("running")
async def test_somebody_who_calls_without_end_is_not_answered_without_end(group: Chat, telegram: FakeTelegram) -> None:
    for _ in range(40):
        group.phone.types("/help")
    await confirmed(telegram)
    answers = [message for message in group.messages() if message.from_bot]
    assert len(answers) < 20
    await Chat(telegram, "Berit").types("hello")


@pytest.mark.usefixtures("running")
async def test_a_tap_in_a_group_is_answered_and_does_nothing(group: Chat) -> None:
    await group.types("/help")
    await group.taps_on(group.last(), "n:why")
    assert group.toast() == ""
    assert group.reads() == ""
