"""How long the full record takes for each of the eight cases, first and then warm, each time of other figures."""

import asyncio
from collections.abc import Coroutine
from datetime import date
from decimal import Decimal
from statistics import median, quantiles
from time import perf_counter
from typing import Any

from bot.picture.press import Press
from bot.picture.report import report
from bot.screen.view import View, whole
from domain import Case
from tests.bot.picture.eight import EIGHT

ROUNDS = 30
TICK = 0.001
MILLISECONDS = 1000
FIGURES = ("claim", "sale_price")


async def main() -> None:
    """Print for each case the first time and the warm ones in milliseconds: the data, the drawing, and both."""
    for name, (facts, today) in EIGHT.items():
        press = Press(threads=1)
        data, drawing = zip(*(_took(press, _view(facts, today, figure)) for figure in range(ROUNDS + 1)), strict=True)
        press.close()
        both = [one + other for one, other in zip(data[1:], drawing[1:], strict=True)]
        shown = f"data {median(data[1:]):5.1f}  drawing {median(drawing[1:]):6.1f}  both {_warm(both)}"
        print(f"{name:17} first {data[0] + drawing[0]:6.0f}  {shown} ms")
    press = Press()
    await _gaps(press)
    press.close()


def _view(facts: Any, today: date, figure: int) -> View:
    """The case with figures of its own, so that nothing drawn before can be used again; in both languages in turn."""
    other = {field: str(Decimal(facts[field]) + figure) for field in FIGURES if facts.get(field)}
    changed = {**facts, **other}
    return whole(Case.model_validate(changed), changed, "nb" if figure % 2 else "en", today)


def _took(press: Press, view: View) -> tuple[float, float]:
    begun = perf_counter()
    made = report(view)
    between = perf_counter()
    press.drawn(made)
    return (between - begun) * MILLISECONDS, (perf_counter() - between) * MILLISECONDS


def _warm(times: list[float]) -> str:
    return f"median {median(times):6.1f}  p99 {quantiles(times, n=100)[-1]:6.1f}"


async def _gaps(press: Press) -> None:
    """Print how long the event loop stood still while records were drawn, and while one was also put together."""
    views = [_view(facts, today, ROUNDS + 1) for facts, today in EIGHT.values()]
    made = [report(view) for view in views]
    drawn = [await _longest_gap(press.draw(each)) for each in made[1:]]
    both = [await _longest_gap(_all_of_it(press, each)) for each in views[1:]]
    print(f"the event loop stood still for {max(drawn):.1f} ms at most, with the data {max(both):.1f} ms")


async def _all_of_it(press: Press, view: View) -> bytes:
    await asyncio.sleep(TICK)
    return await press.draw(report(_view(view.session.answers, view.today, 1)))


async def _longest_gap(work: Coroutine[Any, Any, bytes]) -> float:
    """Return the longest time between two ticks of the loop beyond a tick while the work is done, in milliseconds."""
    waiting = asyncio.ensure_future(work)
    longest, before = 0.0, perf_counter()
    while not waiting.done():
        await asyncio.sleep(TICK)
        now = perf_counter()
        longest, before = max(longest, now - before - TICK), now
    await waiting
    return longest * MILLISECONDS


if __name__ == "__main__":
    asyncio.run(main())
