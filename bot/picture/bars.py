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
class Bar:
    """One way out: its name, what is paid, what can still be claimed, and a few words; None is not known."""

    name: str
    pay: Decimal | None
    left: Decimal | None
    note: str = ""


def bars(view: View, title: str, bars: tuple[Bar, ...], own: int | None) -> Drawing:
    """Return the ways out as one picture; ``own`` is the place of the person's own. Texts come translated."""
    longest = max((amount for bar in bars for amount in (bar.pay, bar.left) if amount is not None), default=Decimal(0))
    data = frame(view) | {
        "title": title,
        "ways": [_way(view, bar, longest, own=place == own) for place, bar in enumerate(bars)],
    }
    return drawing(TEMPLATE, data, (*_alt(view, title, bars, own), escaped(data["footer"])))


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


def _bar(view: View, label: str, colour: str, amount: Decimal | None, longest: Decimal) -> dict[str, Any]:
    """One bar; its length is its share of the longest, and None where the amount is not known."""
    share = None if amount is None else float(max(amount, Decimal(0)) / longest) if longest > 0 else 0.0
    return {"words": view.language.message(label), "colour": colour, "amount": _written(view, amount), "share": share}


def _written(view: View, amount: Decimal | None) -> str:
    return view.language.message(pages.NOT_KNOWN) if amount is None else view.language.money(amount)


def _alt(view: View, title: str, bars: tuple[Bar, ...], own: int | None) -> list[str]:
    return [f"<b>{escaped(title)}</b>", *(_said(view, bar, own=place == own) for place, bar in enumerate(bars))]


def _said(view: View, bar: Bar, *, own: bool) -> str:
    name = f"{bar.name} ({view.language.message(words.YOUR_CASE).lower()})" if own else bar.name
    each = ((words.YOU_PAY, bar.pay), (words.CAN_BE_CLAIMED, bar.left))
    said = "; ".join(f"{view.language.message(label).lower()}: {_written(view, amount)}" for label, amount in each)
    return escaped(f"{name}: {said}" + (f". {bar.note}" if bar.note else ""))
