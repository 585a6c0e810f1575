"""Screens that are owed, after a crash or an outage: handed out in batches, the next as soon as there is room."""

import asyncio
from collections.abc import Iterable
from typing import Final

from bot.telegram.backoff import Backoff
from bot.telegram.conversation_port import Dialogue
from bot.telegram.courier import Courier
from bot.telegram.delivery import Outcome, Parcel
from bot.telegram.suspects import Deadly, Suspects

ROOM: Final = 50
"""Owed screens that may still be in hand when more are asked for: fewer than are sent well within their lease."""


class Redelivery:
    """Has the courier carry what is owed; ``backoff`` is how long to wait between two rounds."""

    def __init__(self, dialogue: Dialogue, courier: Courier, suspects: Suspects, backoff: Backoff) -> None:
        self._dialogue = dialogue
        self._courier = courier
        self._suspects = suspects
        self._backoff = backoff

    async def work(self) -> float:
        """Make one round; return how many seconds to wait before the next."""
        if await self.round():
            self._backoff.reset()
        return self._backoff.next()

    async def round(self) -> bool:
        """Send what is owed, each screen once, until nothing is or one cannot be sent; return whether all went well."""
        going: set[asyncio.Task[Outcome]] = set()
        well = True
        while well and (begun := await self._begun()):
            going |= begun
            while len(going) > ROOM:
                done, going = await asyncio.wait(going, return_when=asyncio.FIRST_COMPLETED)
                well = _all_well(done) and well
        if going:
            await asyncio.wait(going)  # which go on where this is cancelled
        return well and _all_well(going)

    async def _begun(self) -> set[asyncio.Task[Outcome]]:
        """Take a batch in hand; a chat in which something waits already shows its newest screen anyway."""
        due = [Parcel(key, turn, again=True) for key, turn, _ in await self._dialogue.owed()]
        free = [parcel for parcel in due if not self._courier.in_hand(parcel.key.chat)]
        return {asyncio.create_task(self._carried(parcel)) for parcel in free}

    async def _carried(self, parcel: Parcel) -> Outcome:
        key, revision = parcel.key, parcel.turn.revision
        async with self._suspects.handling(f"screen {key.chat} {key.user} {revision}") as may:
            if may:
                task = None if self._courier.is_past(key, revision) else self._courier.hand(parcel)
                return await asyncio.shield(task) if task else Outcome.PASSED
        await self._courier.give_up(parcel, Deadly("a screen"))
        return Outcome.REFUSED


def _all_well(done: Iterable[asyncio.Task[Outcome]]) -> bool:
    return all(not task.cancelled() and task.exception() is None and task.result() is not Outcome.OWED for task in done)
