"""Our bot's own calls in the conversation, recorded anew for each run: the rivals send the same."""

from collections.abc import Mapping
from datetime import UTC, datetime
from itertools import count
from pathlib import Path
from typing import Any, Final

import orjson
from pydantic import SecretStr
from telegram.request import BaseRequest, RequestData

from bot.metrics import Metrics
from bot.running import opened_dialogue, opened_front
from bot.settings import Settings
from bot.store.sealing import new_key
from tests.bench.load.script import ANSWERED_BY, BOT, DOES, MOMENT, Step

CHAT: Final = 4_711
IDS: Final = ("chat_id", "message_id", "callback_query_id")
EDITS: Final = ("editMessageText", "editMessageReplyMarkup")
Call = tuple[str, dict[str, Any]]


class Recorder(BaseRequest):
    """Answers every call as Telegram would, and remembers it."""

    def __init__(self) -> None:
        self.calls: list[Call] = []
        self.newest = 0

    @property
    def read_timeout(self) -> float:
        """Return how long an answer may take, in seconds."""
        return 5.0

    async def initialize(self) -> None:
        """Nothing to open."""

    async def shutdown(self) -> None:
        """Nothing to close."""

    async def do_request(
        self,
        url: str,
        method: str,  # noqa: ARG002 - the signature is python-telegram-bot's
        request_data: RequestData | None = None,
        *_: object,
        **__: object,
    ) -> tuple[int, bytes]:
        """Return success."""
        name = url.rsplit("/", 1)[1]
        parameters = dict(request_data.parameters) if request_data else {}
        self.calls.append((name, {key: value for key, value in parameters.items() if key not in IDS}))
        return 200, orjson.dumps({"ok": True, "result": self._result(name, parameters)})

    def _result(self, name: str, parameters: Mapping[str, Any]) -> object:
        if name == "getMe":
            return BOT
        if name not in (ANSWERED_BY, *EDITS):
            return True
        if name == ANSWERED_BY:
            self.newest += 1
        room = {"id": CHAT, "type": "private", "first_name": "Anna"}
        return {"message_id": parameters.get("message_id", self.newest), "date": MOMENT, "chat": room, "text": "x"}


async def recorded(folder: Path, key: str = "", then: tuple[str, ...] = ()) -> tuple[Step, ...]:
    """Return the conversation as our bot has it with one person, or where given what the person does ``then``.

    The database ``recorded.db`` is made in ``folder``, sealed with ``key``.
    """
    settings = Settings(_env_file=None, default_locale="en", read_letters=False)
    recorder, numbers = Recorder(), count(1)
    steps: list[Step] = []
    database, keys = f"sqlite:///{folder}/recorded.db", (SecretStr(key or new_key()),)
    async with (
        opened_dialogue(settings, lambda: datetime.now(UTC), database, keys) as dialogue,
        opened_front(settings, "1:recorded", dialogue, Metrics(), lambda: recorder) as front,
    ):
        for does in DOES + then:
            recorder.calls.clear()
            await front.reception.take(Step(does, ()).update(next(numbers), CHAT, recorder.newest))
            await front.courier.settled()
            steps.append(Step(does, tuple(recorder.calls)))
    return tuple(steps[len(DOES) :] if then else steps)
