"""The bot's webhook, posted to without a socket: bytes in, a status out."""

import json
from random import Random
from typing import Any, Final

import orjson

from bot.telegram.conversation_port import answers
from bot.telegram.webhook import LARGEST_UPDATE, SECRET_HEADER, Webhook
from tests.soak.fuzz.findings import Findings
from tests.soak.fuzz.mutating import Json
from tests.whole import Whole

SECRET: Final = "hush_hush"
PATH: Final = "/hook"
WRONG: Final = (b"", b"hush", b"hush_hush ", b"Hush_Hush", b"\xff\xfe", b"x" * 10_000, b"hush_hush\x00", None)
TYPES: Final = (b"application/json", b"text/plain", b"application/x-www-form-urlencoded", b"image/png", b"", b"\xff")
BODIES: Final = (
    b"", b"{", b"[]", b"null", b"1", b'"x"', b"NaN", b"{}", b'{"update_id":NaN}', b'{"update_id":1',
    b'{"update_id":"1"}',
    b'{"update_id":true}', b'{"update_id":1.0}', b'{"update_id":null}', b"\xff\xfe{}", b"\xef\xbb\xbf{}", b"\x00" * 99,
    b'{"update_id":1,"update_id":[]}',
    b"[" * 100_000, b'{"a":' * 5_000 + b"1" + b"}" * 5_000, b"<xml/>", b"update_id=1",
    b'{"update_id":' + b"9" * 10_000 + b"}", b'{"update_id":1,"message":{"text":"\xff"}}', b" " * (LARGEST_UPDATE + 1),
    b'{"update_id":1}' + b" " * LARGEST_UPDATE, b'[{"update_id":1}]',
    b'{"update_id":1,"message":{"x":' + b"[" * 900 + b"]" * 900 + b"}}",
    b'{"update_id":1,"message":{"chat":{"id":' + b"9" * 10_000 + b',"type":"private"},"message_id":1e400}}',
)  # fmt: skip
REFUSED: Final = {400, 413}


class Posting:
    """Posts to the webhook of a bot; what is answered otherwise than it should be is a finding."""

    def __init__(self, bot: Whole, random: Random, findings: Findings) -> None:
        front = bot.front
        hook = Webhook(
            f"https://bot.example{PATH}",
            SECRET,
            lambda: front.reception,
            lambda: answers(bot.dialogue),
            bot.office.metrics,
        )
        self._telegram = bot.telegram
        self._app = hook.app()
        self._random = random
        self._findings = findings

    async def update(self, update: Json) -> None:
        """Post an update: it is taken, or it is no JSON of Telegram's."""
        body = json.dumps(update, ensure_ascii=self._random.random() < 0.9).encode("utf-8", "surrogatepass")
        status, said = await self._posted(body, SECRET.encode())
        if status != _expected(body):
            self._findings.note(f"the webhook answered {status}", body)
        if status == 200 and said:
            call = orjson.loads(said)
            await self._telegram.call(call.pop("method"), call)

    async def nonsense(self) -> None:
        """Post what is no update, or what nobody may post."""
        body = self._random.choice(BODIES)
        status, _ = await self._posted(body, SECRET.encode())
        if status not in REFUSED and status != _expected(body):
            self._findings.note(f"the webhook answered {status} to nonsense", body[:100])
        wrong = self._random.choice(WRONG)
        if (status := (await self._posted(b'{"update_id":1}', wrong))[0]) != 403:
            self._findings.note(f"the webhook answered {status} without the secret", wrong)

    async def _posted(self, body: bytes, secret: bytes | None) -> tuple[int, bytes]:
        """The body in a few parts, as it comes from a socket."""
        parts = [body[begin : begin + 65_536] for begin in range(0, len(body), 65_536)] or [b""]
        sent: list[Any] = []

        async def receive() -> Any:
            return {"type": "http.request", "body": parts.pop(0), "more_body": bool(parts)}

        async def send(message: Any) -> None:
            sent.append(message)

        headers = [(b"content-type", self._random.choice(TYPES))]
        headers += [] if secret is None else [(SECRET_HEADER.lower().encode(), secret)]
        place = {"path": PATH, "raw_path": PATH.encode(), "root_path": "", "query_string": b"", "scheme": "https"}
        scope = {"type": "http", "http_version": "1.1", "method": "POST", "headers": headers, **place}
        await self._app(scope, receive, send)
        return sent[0]["status"], b"".join(message.get("body", b"") for message in sent[1:])


def _expected(body: bytes) -> int:
    try:
        raw = orjson.loads(body) if len(body) <= LARGEST_UPDATE else None
    except orjson.JSONDecodeError:
        return 400
    if raw is None and len(body) > LARGEST_UPDATE:
        return 413
    return 200 if isinstance(raw, dict) and type(raw.get("update_id")) is int else 400
