"""The webhook: an update is answered with 200 only once its effect is stored; beside it health and metrics.

A tap is answered in the body of that 200: Telegram carries out a call that it finds there, and so one less is made.
"""

import asyncio
import hmac
from collections.abc import Awaitable, Callable
from http import HTTPStatus
from typing import Any
from urllib.parse import urlsplit

import orjson
from starlette.applications import Starlette
from starlette.requests import ClientDisconnect, Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from bot.log import log, place_of
from bot.metrics import Metrics
from bot.telegram.messages import spinner_stopped
from bot.telegram.polling import has_number
from bot.telegram.reception import Answer, Reception

SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 - the header's name
LARGEST_UPDATE = 1024 * 1024
TIME_TO_ARRIVE = 10.0
"""Seconds that a body may take: one that drips in byte by byte holds nothing for long."""


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
                Route("/livez", self._alive),
                Route("/metrics", self._counts),
            ]
        )

    async def _update(self, request: Request) -> Response:
        given = request.headers.get(SECRET_HEADER, "").encode()
        if not hmac.compare_digest(given, self._secret):
            return Response(status_code=403)
        try:
            async with asyncio.timeout(TIME_TO_ARRIVE):
                body = await _body(request)
            raw = orjson.loads(body)
        except TooLarge:
            return Response(status_code=413)
        except TimeoutError:
            return Response(status_code=408)
        except (orjson.JSONDecodeError, ClientDisconnect):
            return Response(status_code=400)
        answers: list[bytes] = []
        status = await self._taken(raw, lambda query, toast: answers.append(_answered(query, toast)))
        if status != HTTPStatus.OK or not answers:
            return Response(status_code=status)
        return Response(answers[0], media_type="application/json")

    async def _taken(self, raw: Any, answer: Answer) -> int:
        reception = self._reception()
        if not has_number(raw):
            return 400
        if reception is None:
            return 503
        try:
            await reception.take(raw, answer=answer)
        except Exception as fault:  # noqa: BLE001 - Telegram sends it again; the fault is logged where it happened
            log.warning("an update will come again", update=raw["update_id"], fault=place_of(fault))
            return 500
        return 200

    async def _health(self, _: Request) -> Response:
        healthy = await self._ready()
        return PlainTextResponse("ready\n" if healthy else "not ready\n", status_code=200 if healthy else 503)

    async def _alive(self, _: Request) -> Response:
        """The process answers, whatever has become of the database: it need not be started anew for that."""
        return PlainTextResponse("alive\n")

    async def _counts(self, _: Request) -> Response:
        return Response(self._metrics.text(), media_type="text/plain; version=0.0.4; charset=utf-8")


def _answered(query: str, toast: str | None) -> bytes:
    """The call that stops the spinner of a tap, as the body of an answer; nobody learns what became of it."""
    return orjson.dumps({"method": "answerCallbackQuery", **spinner_stopped(query, toast)})


async def _body(request: Request) -> bytes:
    """Return the body; raise TooLarge before a larger one is read to its end."""
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > LARGEST_UPDATE:
            raise TooLarge
    return bytes(body)
