"""The webhook: an update is answered with 200 only once its effect is stored; beside it health and metrics."""

import hmac
from collections.abc import Awaitable, Callable
from urllib.parse import urlsplit

import orjson
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from bot.log import log, place_of
from bot.metrics import Metrics
from bot.telegram.reception import Reception

SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 - the header's name
LARGEST_UPDATE = 1024 * 1024


class TooLarge(Exception):
    """The body is larger than any update."""


class Webhook:
    """Takes what Telegram posts to the path of ``address`` with ``secret``; ``ready`` says whether the bot is."""

    def __init__(
        self,
        address: str,
        secret: str,
        reception: Callable[[], Reception | None],
        ready: Callable[[], Awaitable[bool]],
        metrics: Metrics,
    ) -> None:
        self._path = urlsplit(address).path or "/"
        self._secret = secret.encode()
        self._reception = reception
        self._ready = ready
        self._metrics = metrics

    def app(self) -> Starlette:
        """Return the application to serve."""
        return Starlette(
            routes=[
                Route(self._path, self._update, methods=["POST"]),
                Route("/healthz", self._health),
                Route("/metrics", self._counts),
            ]
        )

    async def _update(self, request: Request) -> Response:
        given = request.headers.get(SECRET_HEADER, "").encode()
        if not hmac.compare_digest(given, self._secret):
            return Response(status_code=403)
        try:
            raw = orjson.loads(await _body(request))
        except TooLarge:
            return Response(status_code=413)
        except orjson.JSONDecodeError:
            return Response(status_code=400)
        return Response(status_code=await self._taken(raw))

    async def _taken(self, raw: object) -> int:
        reception = self._reception()
        if not isinstance(raw, dict) or not isinstance(raw.get("update_id"), int):
            return 400
        if reception is None:
            return 503
        try:
            await reception.take(raw)
        except Exception as fault:  # noqa: BLE001 - Telegram sends it again; the fault is logged where it happened
            log.warning("an update will come again", update=raw["update_id"], fault=place_of(fault))
            return 500
        return 200

    async def _health(self, _: Request) -> Response:
        healthy = await self._ready()
        return PlainTextResponse("ready\n" if healthy else "not ready\n", status_code=200 if healthy else 503)

    async def _counts(self, _: Request) -> Response:
        return Response(self._metrics.text(), media_type="text/plain; version=0.0.4; charset=utf-8")


async def _body(request: Request) -> bytes:
    """Return the body; raise TooLarge before a larger one is read to its end."""
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > LARGEST_UPDATE:
            raise TooLarge
    return bytes(body)
