"""HTTP under python-telegram-bot: aiohttp with JSON bodies, measured at 100 times its default under load.

No address is ever logged or put in an error: it holds the token.
"""

from datetime import datetime, timedelta
from email.utils import parsedate_to_datetime
from http import HTTPStatus
from time import monotonic
from typing import Any

import aiohttp
import orjson
from telegram.error import NetworkError, TelegramError, TimedOut
from telegram.request import BaseRequest, RequestData
from telegram.request._requestparameter import RequestParameter  # RequestData is made of these alone

_JSON = {"Content-Type": "application/json"}
_PLAIN = {"Accept-Encoding": "identity"}
"""What is not packed cannot unpack into more than was sent."""
LARGEST_ANSWER = 20 * 1024 * 1024
"""Bytes; Telegram gives bots no larger file."""
PATIENCE = 3
"""How many times as long as one reading may take the whole exchange may."""


class AiohttpRequest(BaseRequest):
    """Posts to the Bot API over kept connections, at most ``connections`` at once; times are in seconds."""

    def __init__(self, connections: int = 256, connect_timeout: float = 5.0, read_timeout: float = 15.0) -> None:
        self._connections = connections
        self._connect_timeout = connect_timeout
        self._read_timeout = read_timeout
        self._session: aiohttp.ClientSession | None = None
        self._dated: tuple[str, float] | None = None

    def time_there(self) -> datetime | None:
        """Return the moment that it is at Telegram, by its newest answer; None where that is not known."""
        if self._dated is None:
            return None
        written, heard = self._dated
        try:
            return parsedate_to_datetime(written).astimezone() + timedelta(seconds=monotonic() - heard)
        except ValueError:
            return None

    @property
    def read_timeout(self) -> float:
        """Return how long an answer may take, in seconds."""
        return self._read_timeout

    async def initialize(self) -> None:
        """Open the pool of connections, once."""
        if self._session is None:
            connector = aiohttp.TCPConnector(limit=self._connections, keepalive_timeout=30)
            self._session = aiohttp.ClientSession(connector=connector, auto_decompress=False, headers=_PLAIN)

    async def shutdown(self) -> None:
        """Close every connection."""
        if self._session is not None:
            await self._session.close()
            self._session = None

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: Any = BaseRequest.DEFAULT_NONE,
        write_timeout: Any = BaseRequest.DEFAULT_NONE,  # noqa: ARG002 - one limit covers the whole exchange
        connect_timeout: Any = BaseRequest.DEFAULT_NONE,
        pool_timeout: Any = BaseRequest.DEFAULT_NONE,  # noqa: ARG002
    ) -> tuple[int, bytes]:
        """Return the status and body of the answer; raise TimedOut or NetworkError where there is none."""
        if self._session is None:
            raise NetworkError("not initialized")
        connecting = _seconds(connect_timeout, self._connect_timeout)
        reading = _seconds(read_timeout, self._read_timeout)
        # An answer that drips in byte by byte must come to an end too; a file may take longer than a message.
        of_a_file = request_data is None or request_data.contains_files
        timeout = (
            aiohttp.ClientTimeout(connecting + PATIENCE * reading, sock_connect=connecting, sock_read=reading)
            if of_a_file
            else aiohttp.ClientTimeout(connecting + reading)
        )
        try:
            async with self._session.request(
                method, url, timeout=timeout, allow_redirects=False, **_body(request_data)
            ) as answer:  # an address that is led elsewhere would take the token along
                body = await _read(answer)
                self._dated = (answer.headers.get("Date", ""), monotonic())
                _refuse_strangers(answer.status, body)
                return answer.status, body
        except TimeoutError:
            raise TimedOut from None
        except (aiohttp.ClientError, OSError) as fault:
            raise NetworkError(type(fault).__name__) from None

    @staticmethod
    def parse_json_payload(payload: bytes) -> Any:
        """Return the answer's JSON; raise TelegramError, without quoting it, where it is none of Telegram's."""
        try:
            answer = orjson.loads(payload)
        except orjson.JSONDecodeError:
            raise TelegramError("Invalid server response") from None
        if not isinstance(answer, dict) or ("result" not in answer and answer.get("ok") is not False):
            raise TelegramError("Invalid server response")
        return answer


async def _read(answer: aiohttp.ClientResponse) -> bytes:
    """Return the body; raise NetworkError before a larger one than any of Telegram's is read to its end."""
    if answer.content_length is not None and answer.content_length <= LARGEST_ANSWER:
        return await answer.read()
    body = bytearray()
    async for chunk in answer.content.iter_any():
        body += chunk
        if len(body) > LARGEST_ANSWER:
            raise NetworkError("the answer is too large")
    return bytes(body)


def _refuse_strangers(status: int, body: bytes) -> None:
    """Raise NetworkError for a refusal that is not Telegram's own, such as a proxy's 403: it says nothing of a chat."""
    if HTTPStatus.BAD_REQUEST <= status < HTTPStatus.INTERNAL_SERVER_ERROR:
        try:
            AiohttpRequest.parse_json_payload(body)
        except TelegramError:
            raise NetworkError(f"{status}, and not from Telegram") from None


def parameters(**given: object) -> RequestData:
    """Return the parameters of a call that no method of python-telegram-bot makes."""
    return RequestData([RequestParameter.from_input(name, value) for name, value in given.items()])


def _seconds(given: Any, otherwise: float) -> Any:
    return otherwise if given is BaseRequest.DEFAULT_NONE else given


def _body(data: RequestData | None) -> dict[str, Any]:
    if data is None:
        return {}
    if not data.contains_files:
        return {"data": orjson.dumps(data.parameters), "headers": _JSON}
    form = aiohttp.FormData(data.json_parameters)
    for name, (file_name, content, mime_type) in data.multipart_data.items():
        form.add_field(name, content, filename=file_name, content_type=mime_type)
    return {"data": form}
