"""What goes on beside the chat: owed screens are sent, old conversations deleted; a fault is logged and tried again."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager

from bot.log import log, place_of
from bot.surprise import OnFault, Surprise, unheard

Work = Callable[[], Awaitable[float]]
"""A piece of work; it returns the seconds to wait before the next."""

TIME_TO_FINISH = 5.0
"""Seconds that a piece of work may take to its end when the bot stops; then it is cancelled."""


async def repeated(
    name: str, work: Work, stopping: asyncio.Event, after_fault: float = 60.0, on_fault: OnFault = unheard
) -> None:
    """Do the work again and again until told to stop; a fault that lasts stands in the log once."""
    told = None
    while not stopping.is_set():
        try:
            wait = await work()
            if told is not None:
                log.info("background work goes on", work=name)
            told = None
        except Exception as fault:  # noqa: BLE001 - the store may be away; the next round may go well
            if place_of(fault) != told:
                log.error("background work failed", work=name, fault=place_of(fault))
            told = place_of(fault)
            on_fault(Surprise(fault, f"work {name}"))
            wait = after_fault
        try:
            async with asyncio.timeout(wait):
                await stopping.wait()
        except TimeoutError:
            continue


@asynccontextmanager
async def beside(on_fault: OnFault = unheard, /, **work: Work) -> AsyncIterator[None]:
    """Do each piece of work beside the block, until it ends; faults are noted. What is under way then is finished."""
    stopping = asyncio.Event()
    tasks = [asyncio.create_task(repeated(name, piece, stopping, on_fault=on_fault)) for name, piece in work.items()]
    try:
        yield
    finally:
        stopping.set()
        if tasks:
            await asyncio.wait(tasks, timeout=TIME_TO_FINISH)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
