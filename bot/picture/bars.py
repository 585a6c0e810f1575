"""Ways out side by side, as bars: what you pay, and what can still be claimed, each with its words and its amount."""

from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from bot.picture.frame import drawing, escaped, frame
from bot.screen.view import View
from bot.screen_parts import Drawing
from bot.wording import pages
from bot.wording import picture as words

TEMPLATE = "bars"


@dataclass(frozen=True)
class Part:
    """An amount with a bar, None where there is none to draw; ``words`` instead of the bare amount."""

    amount: Decimal | None
    words: str | None = None


@dataclass(frozen=True)
class Bar:
    """One way out: its name, what is paid, what can still be claimed, and a few words; None is not known."""

    name: str
    pay: Part
    left: Part
    note: str = ""


def bars(view: View, title: str, bars: tuple[Bar, ...], own: int | None, warning: str = "") -> Drawing:
    """Return the ways out as one picture; ``own`` is the place of the person's own. Texts come translated.

    ``warning`` stands at the foot of the picture, since it may be passed on without the page it came with.
    """
    amounts = (part.amount for bar in bars for part in (bar.pay, bar.left) if part.amount is not None)
    longest = max(amounts, default=Decimal(0))
    data = frame(view) | {
        "title": title,
        "purpose": warning,
        "ways": [_way(view, bar, longest, own=place == own) for place, bar in enumerate(bars)],
    }
    return drawing(TEMPLATE, data, (*_alt(view, title, bars, own, warning), escaped(data["footer"]), data["found"]))


def _way(view: View, bar: Bar, longest: Decimal, *, own: bool) -> dict[str, Any]:
    return {
        "name": bar.name,
        "note": bar.note,
        "own": view.language.message(words.YOUR_CASE) if own else "",
        "bars": [
            _bar(view, words.YOU_PAY, "paid", bar.pay, longest),
            _bar(view, words.CAN_BE_CLAIMED, "owed", bar.left, longest),
        ],
    }


def _bar(view: View, label: str, colour: str, part: Part, longest: Decimal) -> dict[str, Any]:
    """One bar; its length is its share of the longest, and None where the amount is not known."""
    amount = part.amount
    share = None if amount is None else float(max(amount, Decimal(0)) / longest) if longest > 0 else 0.0
    return {"words": view.language.message(label), "colour": colour, "amount": _written(view, part), "share": share}


def _written(view: View, part: Part) -> str:
    if part.words is not None:
        return part.words
    return view.language.message(pages.NOT_KNOWN) if part.amount is None else view.language.money(part.amount)


def _alt(view: View, title: str, bars: tuple[Bar, ...], own: int | None, warning: str) -> list[str]:
    said = [_said(view, bar, own=place == own) for place, bar in enumerate(bars)]
    return [f"<b>{escaped(title)}</b>", *([escaped(warning)] if warning else ()), *said]


def _said(view: View, bar: Bar, *, own: bool) -> str:
    name = f"{bar.name} ({view.language.message(words.YOUR_CASE).lower()})" if own else bar.name
    each = ((words.YOU_PAY, bar.pay), (words.CAN_BE_CLAIMED, bar.left))
    said = "; ".join(f"{view.language.message(label).lower()}: {_written(view, part)}" for label, part in each)
    return escaped(f"{name}: {said}" + (f". {bar.note}" if bar.note else ""))
