"""What Telegram gives as updates is none, or names what is not there: polling goes on, and people get their screen."""

import asyncio
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from typing import Any

import pytest

from bot.events import Key
from bot.sandbox.files import Upload
from bot.sandbox.refused import bad_request
from bot.sandbox.telegram import Answer, FakeTelegram
from tests.bot.telegram.conftest import Running, dialogue, polling, running, server, store
from tests.bot.telegram.echo import EchoDialogue
from tests.chat import Chat
from tests.telegram_server import TelegramServer

__all__ = ["dialogue", "running", "server", "store"]

NO_UPDATES: list[Any] = [
    {},
    {"message": {"text": "hello"}},
    {"update_id": "7"},
    {"update_id": True},
    {"update_id": None},
    {"update_id": 7.0},
    {"update_id": -1},
    {"update_id": 2**31},
    {"update_id": 2**63},
    {"update_id": 10**30},
    None,
    7,
    "update",
    [],
]


class Spoiling(FakeTelegram):
    """Puts what is no update before, or behind, those that it gives."""

    before: tuple[Any, ...] = ()
    behind: tuple[Any, ...] = ()
    fetched = 0

    def __init__(self, clock: Callable[[], datetime]) -> None:
        super().__init__(clock)
        self.instead: list[Any] = []

    async def call(
        self,
        method: str,
        raw: Mapping[str, object],
        uploads: Mapping[str, Upload] | None = None,
        token: str | None = None,
    ) -> Answer:
        """The call; whoever fetches updates is never made to wait while there is something to give."""
        if method != "getUpdates":
            return await super().call(method, raw, uploads, token)
        self.fetched += 1
        if self.instead:
            return Answer(200, {"ok": True, "result": self.instead.pop()})
        spoilt = bool(self.before or self.behind)
        answer = await super().call(method, {**raw, "timeout": 0} if spoilt else raw, uploads, token)
        given = answer.body.get("result", [])
        return Answer(answer.code, {**answer.body, "result": [*self.before, *given, *self.behind]})


@pytest.fixture
def telegram() -> Spoiling:
    return Spoiling(lambda: datetime(2026, 11, 22, 12, tzinfo=UTC))


@pytest.mark.parametrize("place", ["before", "behind"])
async def test_what_is_no_update_neither_ends_nor_stalls_nor_hurries_polling(
    telegram: Spoiling, server: TelegramServer, dialogue: EchoDialogue, place: str
) -> None:
    chat = Chat(telegram)
    setattr(telegram, place, tuple(NO_UPDATES))
    async with polling(server, dialogue):
        for number, word in enumerate(("a", "b", "c"), 1):
            await chat.types(word)
            assert chat.last().text.startswith(f"Question {number}")
        before = telegram.fetched
        await asyncio.sleep(0.5)
        assert telegram.fetched - before < 10
        telegram.before = telegram.behind = ()
        await chat.types("d")
    assert await dialogue.heard(key(chat)) == ["a", "b", "c", "d"]


@pytest.mark.parametrize("answer", [{}, {"update_id": 5}, 7, "x", True], ids=repr)
async def test_an_answer_that_is_no_list_does_not_end_polling(
    telegram: Spoiling, server: TelegramServer, dialogue: EchoDialogue, answer: Any
) -> None:
    telegram.instead = [answer] * 2
    async with polling(server, dialogue):
        chat = Chat(telegram)
        await chat.types("a")
    assert chat.last().text.startswith("Question 1")
    assert telegram.instead == []


def key(chat: Chat) -> Key:
    return Key(chat.person.id, chat.person.id)


def tap(chat: Chat, message_id: int) -> dict[str, Any]:
    """A tap below a message of this number."""
    person = {"id": chat.person.id, "is_bot": False, "first_name": "A", "language_code": "en"}
    below = {"message_id": message_id, "date": 1, "chat": {"id": chat.person.id, "type": "private"}}
    return {
        "update_id": 5,
        "callback_query": {"id": "9", "from": person, "message": below, "chat_instance": "1", "data": "n:why"},
    }


@pytest.mark.parametrize("whose", ["nobody's", "another chat's", "the person's own"])
async def test_a_tap_that_names_another_message_changes_none(telegram: Spoiling, running: Running, whose: str) -> None:
    """One that came later than the newest that is known may be the bot's: then the screen comes as a new message."""
    anna, berit = Chat(telegram, "Anna"), Chat(telegram, "Berit")
    for chat in (anna, berit, berit):
        await chat.types("hello")
    before = [(each.id, each.text) for each in (*berit.messages(), *anna.messages())]
    ids = {"nobody's": 10_000, "another chat's": berit.last().id, "the person's own": anna.messages()[0].id}
    await running.front.handle(tap(anna, ids[whose]))
    after = [(each.id, each.text) for each in (*berit.messages(), *anna.messages())]
    assert after[: len(before)] == before
    assert [text.endswith("Because.") for _, text in after[len(before) :]] == [True] * (whose != "the person's own")
    await anna.types("again")
    assert anna.last().text == "Question 2. Heard: hello, again"


async def test_a_newest_message_that_telegram_does_not_know_is_no_reason_to_stop(
    telegram: Spoiling, running: Running
) -> None:
    """As after a restored backup, or where the person has cleared the chat."""
    chat = Chat(telegram)
    await chat.types("a")
    row = await running.dialogue.row(key(chat))
    await running.dialogue.shown(key(chat), row.revision, 10_000)
    await running.front.handle(tap(chat, 10_000))
    assert "Because" in chat.last().text
    await chat.types("b")
    assert chat.last().text == "Question 2. Heard: a, b"
    assert not await running.dialogue.owes(key(chat))


async def test_a_chat_that_telegram_does_not_find_is_let_go_and_others_go_on(
    telegram: Spoiling, running: Running
) -> None:
    anna, berit = Chat(telegram, "Anna"), Chat(telegram, "Berit")
    telegram.faults.next("sendMessage", *[bad_request("chat not found")] * 2)
    await anna.types("a")
    await running.front.courier.settled()
    assert not await running.dialogue.owes(key(anna))
    assert await running.front.redelivery.round()
    assert [call.answer.code for call in telegram.calls if call.method == "sendMessage"] == [400, 400]
    await berit.types("b")
    assert berit.last().text == "Question 1. Heard: b"
