"""Long polling: an update is confirmed only once its effect is stored; no fault but a wrong token ends it."""

import asyncio
from contextlib import suppress
from typing import Any, TypeGuard

from telegram.error import Conflict, InvalidToken, TelegramError
from telegram.request import BaseRequest

from bot.lasting import Lasting
from bot.log import log, place_of
from bot.telegram.backoff import Backoff, Patience
from bot.telegram.reception import Reception
from bot.telegram.request import parameters
from bot.telegram.start import WrongToken
from bot.telegram.updates import ALLOWED

LONG_POLL = 30
"""Seconds that Telegram holds an empty answer back."""

LONGEST_WAIT = 1.0
"""Seconds after which the next updates are fetched although the effect of some is not stored yet."""

LARGEST_NUMBER = 2**31 - 1
"""Telegram numbers its updates in 32 bits: to confirm a larger one would be to confirm all that come after."""


class NotUpdates(TelegramError):
    """The answer holds something, and nothing of it can be confirmed: it would be given again at once."""


class Polling:
    """Fetches updates at ``address``, which holds the token, and hands them to the reception."""

    def __init__(self, request: BaseRequest, address: str, reception: Reception, patience: Patience) -> None:
        self._request = request
        self._address = f"{address}/getUpdates"
        self._reception = reception
        self._pauses = patience.fetching
        self._trouble = Lasting("updates are fetched again")
        self._in_hand: dict[int, asyncio.Task[None]] = {}
        self._offset = 0
        self._worked = False
        self._heard = asyncio.Event()

    async def run(self) -> None:
        """Take updates until cancelled; raise WrongToken where Telegram does not know the token."""
        backoff = Backoff(*self._pauses)
        while True:
            try:
                fetched = await self._fetch()
            except TelegramError as fault:
                if self._is_final(fault):
                    raise WrongToken from None
                self._trouble.met(_complaint(fault), fault)
                await asyncio.sleep(self._pauses[0] if isinstance(fault, NotUpdates) else backoff.next())
                continue
            self._worked = True
            self._trouble.missed()
            backoff.reset()
            await self._hand_over(fetched)
            self._heard.set()

    async def heard(self, within: float) -> None:
        """Return once what waited for the bot was taken, or after so many seconds; at once from then on."""
        with suppress(TimeoutError):
            async with asyncio.timeout(within):
                await self._heard.wait()
        self._heard.set()

    async def _fetch(self) -> list[dict[str, Any]]:
        asked = parameters(offset=self._offset, timeout=LONG_POLL, limit=100, allowed_updates=list(ALLOWED))
        answer = await self._request.post(self._address, asked, read_timeout=LONG_POLL + 10)
        given = answer if isinstance(answer, list) else [answer]
        fetched = [one for one in given if can_be_confirmed(one)]
        if given and not fetched:
            raise NotUpdates("no update has a number")
        return fetched

    async def _hand_over(self, fetched: list[dict[str, Any]]) -> None:
        """Return once all are stored, or after a second: one chat that waits must not hold up the others."""
        for raw in fetched:
            if raw["update_id"] not in self._in_hand:
                self._in_hand[raw["update_id"]] = asyncio.create_task(self._taken(raw))
        if self._in_hand:
            await asyncio.wait(self._in_hand.values(), timeout=LONGEST_WAIT)
        self._offset = self._first_not_stored()
        while self._in_hand and (oldest := next(iter(self._in_hand))) != self._offset:
            del self._in_hand[oldest]

    async def _taken(self, raw: dict[str, Any]) -> None:
        try:
            await self._reception.take(raw, persist=True)
        except Exception as fault:  # noqa: BLE001 - an update that nobody can handle must not come for ever
            log.error("an update was given up", update=raw["update_id"], fault=place_of(fault))

    def _first_not_stored(self) -> int:
        """In the order they came: after a quiet week Telegram begins with any number."""
        for update_id, task in self._in_hand.items():
            if not task.done():
                return update_id
        return next(reversed(self._in_hand)) + 1 if self._in_hand else self._offset

    def _is_final(self, fault: TelegramError) -> bool:
        """A token that has worked is only wrong where Telegram says so: a 404 on the way may be a gateway's."""
        return isinstance(fault, InvalidToken) and (not self._worked or "unauthorized" in fault.message.lower())


def has_number(raw: object) -> bool:
    """Return whether this may be an update: what has no number cannot be known again."""
    return isinstance(raw, dict) and type(raw.get("update_id")) is int


def can_be_confirmed(raw: object) -> TypeGuard[dict[str, Any]]:
    """Return whether this may be an update of which Telegram can be told that it was taken."""
    return isinstance(raw, dict) and has_number(raw) and 0 <= raw["update_id"] <= LARGEST_NUMBER


def _complaint(fault: TelegramError) -> str:
    if isinstance(fault, NotUpdates):
        return "what Telegram gives as updates cannot be read"
    if isinstance(fault, Conflict):
        return "another program fetches this bot's updates, or its webhook is set: stop the other"
    return "updates could not be fetched"
