"""How long a picture takes, first and then warm, each time of other figures; and whether anybody else waits for it."""

import asyncio
from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from statistics import median, quantiles
from time import perf_counter, thread_time

from bot.picture.bars import Bar, Part, bars
from bot.picture.card import card
from bot.picture.card_to_share import hidden_card, rounded_card
from bot.picture.poster import code_picture, poster
from bot.picture.press import Press
from bot.picture.profile import profile_picture
from bot.picture.timeline import timeline
from bot.screen.view import View, whole
from bot.screen_parts import Drawing
from domain import Case
from tests.bot.picture.eight import CAR, TODAY

ROUNDS = 60
AT_ONCE = 4
TICK = 0.001
MILLISECONDS = 1000

Make = Callable[[int], Drawing]


def view(figure: int, *, dark: bool = False) -> View:
    """A case with a figure of its own, so that nothing drawn before can be used again."""
    facts = CAR | {"claim": f"{18_000 + figure}.{figure % 100:02}", "sale_date": f"2026-05-{1 + figure % 28:02}"}
    made = whole(Case.model_validate(facts), facts, "nb" if figure % 2 else "en", TODAY)
    return replace(made, session=made.session.to(dark=dark))


def dates(figure: int) -> Drawing:
    """The dates of a case that has some."""
    found = timeline(view(figure))
    if found is None:
        raise LookupError("this case has dates")
    return found


def rough(figure: int) -> Drawing:
    """The card to share in rounded numbers; making it works out the case anew for every fact that may be left out."""
    found = rounded_card(view(figure))
    if found is None:
        raise LookupError("these numbers can be rounded")
    return found


def ways(figure: int) -> Drawing:
    """Four ways out."""
    each = tuple(Bar(f"{place}", Part(Decimal(figure)), Part(Decimal(figure + place)), "…") for place in range(4))
    return bars(view(figure), f"{figure}", each, 0)


PICTURES: dict[str, Make] = {
    "card": lambda figure: card(view(figure)),
    "card, dark": lambda figure: card(view(figure, dark=True)),
    "timeline": dates,
    "bars": ways,
    "hidden card": lambda figure: hidden_card(view(figure)),
    "rounded card": rough,
    "QR code": lambda figure: code_picture(f"bot_{figure}_bot", "nb"),
    "poster": lambda figure: poster(f"bot_{figure}_bot", "nb"),
    "poster, both": lambda figure: poster(f"bot_{figure}_bot", "nb", two_languages=True),
    "profile": lambda _: profile_picture(),
}


async def main() -> None:
    """Print the first time and the warm ones, in milliseconds, and the longest that the event loop stood still."""
    for name, make in PICTURES.items():
        fresh = Press(threads=1)
        first = _took(fresh, make, 0)
        begun = thread_time()
        warm = [_took(fresh, make, figure) for figure in range(1, ROUNDS + 1)]
        worked = (thread_time() - begun) * MILLISECONDS / ROUNDS
        fresh.close()
        spread = f"median {median(warm):5.1f}  p99 {quantiles(warm, n=100)[-1]:5.1f}"
        print(f"{name:13} first {first:5.0f}  {spread}  of which at work {worked:5.1f} ms")
    press = Press()
    await _longest_gap(press, 0)
    print(f"{AT_ONCE} at once: the event loop stood still for {await _longest_gap(press, 100):.1f} ms at most")
    press.close()


def _took(press: Press, make: Make, figure: int) -> float:
    begun = perf_counter()
    press.drawn(make(figure))
    return (perf_counter() - begun) * MILLISECONDS


async def _longest_gap(press: Press, figure: int) -> float:
    """Draw some at once and return the longest time between two ticks of the loop beyond a tick, in milliseconds."""
    drawings = [make(figure + place) for place, make in enumerate(PICTURES.values())][:AT_ONCE]
    waiting = asyncio.gather(*(press.draw(drawing) for drawing in drawings))
    longest, before = 0.0, perf_counter()
    while not waiting.done():
        await asyncio.sleep(TICK)
        now = perf_counter()
        longest, before = max(longest, now - before - TICK), now
    await waiting
    return longest * MILLISECONDS


if __name__ == "__main__":
    asyncio.run(main())
