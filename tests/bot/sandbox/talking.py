"""Short ways to call the fake as the bot does."""

from typing import Any

from bot.sandbox.telegram import Answer, FakeTelegram
from bot.sandbox.updates import Update


async def fetched(telegram: FakeTelegram, **asked: object) -> list[Update]:
    """What getUpdates gives; all of it is confirmed, so that the next call gives only what is new."""
    answer = await telegram.call("getUpdates", asked)
    assert answer.ok, answer.body
    updates: list[Update] = list(answer.body["result"])
    for update in updates:
        telegram.updates.drop(update["update_id"])
    return updates


async def heard(telegram: FakeTelegram) -> list[str]:
    """The texts of the messages that the bot hears."""
    return [update["message"]["text"] for update in await fetched(telegram) if "text" in update.get("message", {})]


async def says(telegram: FakeTelegram, chat: int, text: str = "Hello", **more: object) -> dict[str, Any]:
    """The message as sendMessage gives it."""
    answer = await telegram.call("sendMessage", {"chat_id": chat, "text": text, **more})
    assert answer.ok, answer.body
    return dict(answer.body["result"])


async def refused(telegram: FakeTelegram, method: str, **parameters: object) -> tuple[int, str]:
    """The code and the description of a refusal."""
    answer = await telegram.call(method, parameters)
    assert not answer.ok, answer.body
    return answer.code, str(answer.body["description"])


async def done(telegram: FakeTelegram, method: str, **parameters: object) -> Any:
    """What a call gives that is not refused."""
    answer: Answer = await telegram.call(method, parameters)
    assert answer.ok, answer.body
    return answer.body["result"]
