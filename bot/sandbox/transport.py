"""python-telegram-bot's way to the fake Telegram: no network, the same bytes."""

import json
from typing import Any
from urllib.parse import unquote, urlsplit

from telegram.error import NetworkError
from telegram.request import BaseRequest, RequestData

from bot.sandbox.faults import ConnectionLost
from bot.sandbox.files import Upload
from bot.sandbox.telegram import FakeTelegram


class FakeRequest(BaseRequest):
    """Carries out requests to ``.../bot<token>/<method>`` and ``.../file/bot<token>/<path>`` in memory."""

    def __init__(self, telegram: FakeTelegram) -> None:
        self._telegram = telegram

    @property
    def read_timeout(self) -> float | None:
        """None: the fake always answers."""
        return None

    async def initialize(self) -> None:
        """Nothing to open."""

    async def shutdown(self) -> None:
        """Nothing to close."""

    async def do_request(
        self, url: str, method: str, request_data: RequestData | None = None, *_timeouts: Any, **_named_timeouts: Any
    ) -> tuple[int, bytes]:
        """The status and body that Telegram would answer; NetworkError where the connection is scripted to break."""
        place = unquote(urlsplit(url).path)
        if method == "GET":
            return self._file(place)
        token, name = place.rpartition("/bot")[2].split("/", 1)
        raw = request_data.json_parameters if request_data else {}
        try:
            answer = await self._telegram.call(name, raw, _uploads(request_data), token=token)
        except ConnectionLost as lost:
            raise NetworkError(f"connection lost in {lost}") from lost
        return answer.code, json.dumps(answer.body).encode()

    def _file(self, place: str) -> tuple[int, bytes]:
        _, _, path = place.partition(f"/file/bot{self._telegram.token}/")
        file = next((file for file in self._telegram.files.values() if file.path == path), None)
        return (200, file.content) if file else (404, b'{"ok":false,"error_code":404,"description":"Not Found"}')


def _uploads(request_data: RequestData | None) -> dict[str, Upload]:
    if request_data is None or not request_data.contains_files:
        return {}
    return {field: _upload(*part) for field, part in request_data.multipart_data.items()}


def _upload(name: str, content: Any, mime: str) -> Upload:
    return Upload(name, content if isinstance(content, bytes) else content.read(), mime)
