"""The floor: an aiohttp loop that makes the same calls, without a framework, a state or a check."""

import asyncio
from typing import Any

import aiohttp
import orjson

from tests.bench.load.rivals.told import API, BY_WORDS, TOKEN

JSON = {"Content-Type": "application/json"}


class Floor:
    """Calls of one bot."""

    def __init__(self, session: aiohttp.ClientSession) -> None:
        self._session = session
        self._tasks: set[asyncio.Task[None]] = set()

    async def call(self, method: str, parameters: dict[str, Any]) -> Any:
        """Return the result of a call."""
        address = f"{API}/bot{TOKEN}/{method}"
        async with self._session.post(address, data=orjson.dumps(parameters), headers=JSON) as answer:
            return orjson.loads(await answer.read())["result"]

    async def handle(self, update: dict[str, Any]) -> None:
        """Make the calls of this step."""
        query: Any = update.get("callback_query")
        message = query["message"] if query else update["message"]
        for method, parameters in BY_WORDS[query["data"] if query else message["text"]]:
            if method == "answerCallbackQuery":
                await self.call(method, {"callback_query_id": query["id"]})
            else:
                stands = message["message_id"] - (0 if query else 1)
                own = {} if method == "sendMessage" else {"message_id": stands}
                await self.call(method, {"chat_id": message["chat"]["id"], **own, **parameters})

    async def poll(self) -> None:
        """Take updates for ever."""
        offset = 0
        while True:
            for update in await self.call("getUpdates", {"offset": offset, "timeout": 30}):
                offset = update["update_id"] + 1
                task = asyncio.create_task(self.handle(update))
                self._tasks.add(task)
                task.add_done_callback(self._tasks.discard)


async def main() -> None:
    """Poll until killed."""
    async with aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=256)) as session:
        await Floor(session).poll()


if __name__ == "__main__":
    asyncio.run(main())
