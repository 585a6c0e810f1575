"""When the bot dies: mostly with updates in its hands, at a call, as one arrives, while it starts, or at any time."""

import asyncio
from collections.abc import Callable, Sequence
from random import Random

from tests.soak.kills.bots import Bots
from tests.soak.kills.watching import Trap, WatchedTelegram

AT_A_CALL, AS_ONE_ARRIVES, ANY_TIME, STARTING = "at a call", "as one arrives", "any time", "starting"
WAYS, WEIGHTS = (AT_A_CALL, AS_ONE_ARRIVES, ANY_TIME, STARTING), (50, 25, 15, 10)
METHODS = ("sendMessage",) * 4 + ("editMessageText",) * 2 + ("answerCallbackQuery", "sendDocument")
POLLED = METHODS + ("getUpdates",) * 6
"""Between the effect of updates and the next getUpdates they are stored and not confirmed."""
LONGEST_WAIT = 3.0
BOTH = 0.2


class Killer:
    """Kills ``kills`` times, and in between stops a bot in good order now and then; it notes how busy the bot was."""

    def __init__(self, bots: Bots, telegram: WatchedTelegram, chance: Random, busy: Callable[[], int]) -> None:
        self.in_hand: list[int] = []
        self.faults: list[str] = []
        self._bots, self._telegram, self._chance, self._busy = bots, telegram, chance, busy

    async def kills(self, number: int, calm: float) -> None:
        """Strike so often; ``calm`` is how many seconds the bot may work in between, at most."""
        await self._bots.ready(self._bots.all)
        for count in range(number):
            way = self._chance.choices(WAYS, WEIGHTS)[0]
            victims = self._victims()
            if way != STARTING or count == 0:
                await self._bots.ready(self._bots.all)
                await asyncio.sleep(self._chance.uniform(0.1, calm))
                if count % 7 == 6:
                    await self._stops(self._chance.choice(self._bots.all))
            await self._strikes(way, victims)
            if self._chance.random() < 0.4:
                await asyncio.sleep(self._chance.uniform(0.1, 2.0))
            await self._bots.start(victims)
        await self._bots.ready(self._bots.all)

    def _victims(self) -> Sequence[int]:
        together = self._chance.random() < BOTH
        return self._bots.all if together else [self._chance.choice(self._bots.all)]

    async def _strikes(self, way: str, victims: Sequence[int]) -> None:
        killed = asyncio.Event()

        def spring() -> None:
            if not killed.is_set():
                self.in_hand.append(self._busy())
                self._bots.kill(victims)
                killed.set()

        await self._moment(way, victims, spring, killed)
        spring()
        self._telegram.trap = None
        await self._bots.ended(victims)

    async def _moment(
        self, way: str, victims: Sequence[int], spring: Callable[[], None], killed: asyncio.Event
    ) -> None:
        if way == AT_A_CALL:
            after = self._chance.random() < 0.5
            lost = after or len(victims) == len(self._bots.all)
            self._telegram.trap = Trap(
                frozenset({self._chance.choice(METHODS if self._telegram.webhook else POLLED)}), after, spring, lost
            )
            await _until(killed, LONGEST_WAIT)
        elif way == AS_ONE_ARRIVES:
            arrived = self._telegram.updates.arrived
            await arrived.after(arrived.rings, LONGEST_WAIT)
            await asyncio.sleep(self._chance.uniform(0, 0.03))
        else:
            await asyncio.sleep(self._chance.uniform(0, 1.2))

    async def _stops(self, which: int) -> None:
        status = await self._bots.stop([which])
        if status != [0]:
            self.faults.append(f"stopped with status {status}")
        await self._bots.start([which])
        await self._bots.ready([which])


async def _until(happened: asyncio.Event, within: float) -> None:
    try:
        await asyncio.wait_for(happened.wait(), within)
    except TimeoutError:
        return
