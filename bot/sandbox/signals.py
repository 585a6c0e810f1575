"""Waiting for something to happen, without asking again and again."""

import asyncio


class Bell:
    """Counts rings; whoever waits wakes at the next one."""

    def __init__(self) -> None:
        self.rings = 0
        self._next = asyncio.Event()

    def ring(self) -> None:
        """Wakes everybody who waits."""
        self.rings += 1
        woken, self._next = self._next, asyncio.Event()
        woken.set()

    async def after(self, heard: int, within: float | None = None) -> int:
        """The number of rings once it is more than ``heard``, or as it stands when ``within`` seconds have passed."""
        try:
            async with asyncio.timeout(within):
                while self.rings <= heard:
                    await self._next.wait()
        except TimeoutError:
            pass
        return self.rings
