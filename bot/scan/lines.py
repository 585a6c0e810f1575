"""Pieces of text on a page -> its lines in reading order, also where the page lies crooked or on its side. Pure."""

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from statistics import fmean, median
from typing import Final

from bot.scan.scan import COLUMN

Corners = Sequence[Sequence[float]]

STRAIGHT_ENOUGH: Final = 3.0
"""A piece so many times wider than high shows which way its line runs; shorter ones are too rough."""
TALL: Final = 1.5
SAME_ROW: Final = 0.6
"""Two pieces are of one row where their middles are less than this share of the smaller height apart."""
APART: Final = 1.0
"""A gap of more than this many heights is one between columns, not between words."""
CONTROL: Final = dict.fromkeys((*range(32), 127), " ")


@dataclass(frozen=True)
class Piece:
    """A text where it stands: its middle, its size, and how much its line falls for each unit to the right."""

    text: str
    x: float
    y: float
    width: float
    height: float
    slope: float = 0.0
    flipped: bool = False

    @property
    def left(self) -> float:
        """Where it begins."""
        return self.x - self.width / 2

    @property
    def right(self) -> float:
        """Where it ends."""
        return self.x + self.width / 2


def piece(text: str, corners: Corners, *, flipped: bool = False) -> Piece:
    """Return the piece between four corners, clockwise from the upper left; ``flipped`` was read upside down."""
    (x0, y0), (x1, y1), (x2, y2), (x3, y3) = corners
    width = (math.hypot(x1 - x0, y1 - y0) + math.hypot(x2 - x3, y2 - y3)) / 2
    height = (math.hypot(x3 - x0, y3 - y0) + math.hypot(x2 - x1, y2 - y1)) / 2
    run, fall = (x1 - x0 + x2 - x3) / 2, (y1 - y0 + y2 - y3) / 2
    slope = fall / run if abs(run) > abs(fall) else 0.0
    return Piece(text, (x0 + x1 + x2 + x3) / 4, (y0 + y1 + y2 + y3) / 4, width, height, slope, flipped)


def in_lines(pieces: Iterable[Piece]) -> tuple[str, ...]:
    """Return the lines from top to bottom; pieces of a row are joined left to right, ``COLUMN`` where far apart."""
    found = [replace(each, text=clean) for each in pieces if (clean := " ".join(each.text.translate(CONTROL).split()))]
    return tuple(_joined(row) for row in _rows(_level(_upright(found))))


def _upright(pieces: list[Piece]) -> list[Piece]:
    """Turn a page that lies on its side, or stands on its head, as most of its text says."""
    lying = [each for each in pieces if len(each.text) > 2 and each.height > TALL * each.width]
    on_side = _letters(lying) > _letters(pieces) / 2
    counted = lying if on_side else pieces
    over = _letters(each for each in counted if each.flipped) > _letters(counted) / 2
    quarters = (1 if over else 3) if on_side else (2 if over else 0)
    return [turned(each, quarters) for each in pieces]


def _letters(pieces: Iterable[Piece]) -> int:
    return sum(len(each.text) for each in pieces)


def turned(each: Piece, quarters: int) -> Piece:
    """Return where the piece stands when the page is turned by so many quarters, clockwise."""
    for _ in range(quarters):
        each = replace(each, x=-each.y, y=each.x, width=each.height, height=each.width)
    return each if quarters % 2 == 0 else replace(each, slope=0.0)


def _level(pieces: list[Piece]) -> list[Piece]:
    """Move each piece to where it would stand if the rows ran straight; in a photo they fan out down the page."""
    straight = [each for each in pieces if each.width > STRAIGHT_ENOUGH * each.height]
    if not straight:
        return pieces
    middle = fmean(each.x for each in pieces)
    tilt, fan, about = _fan(straight)
    return [replace(each, y=each.y - (tilt + fan * (each.y - about)) * (each.x - middle)) for each in pieces]


def _fan(pieces: list[Piece]) -> tuple[float, float, float]:
    """Return the slope of the rows at a height, how it grows with each unit further down, and that height.

    Least squares, wide pieces counting more, without the pieces that are far from the usual slope.
    """
    usual = median(each.slope for each in pieces)
    kept = [each for each in pieces if abs(each.slope - usual) < 0.05]
    if not kept:
        return usual, 0.0, 0.0
    weight = sum(each.width for each in kept)
    about = sum(each.width * each.y for each in kept) / weight
    tilt = sum(each.width * each.slope for each in kept) / weight
    spread = sum(each.width * (each.y - about) ** 2 for each in kept)
    if len(kept) < 3 or not spread:
        return tilt, 0.0, about
    return tilt, sum(each.width * (each.y - about) * each.slope for each in kept) / spread, about


def _rows(pieces: list[Piece]) -> list[list[Piece]]:
    rows: list[list[Piece]] = []
    for each in sorted(pieces, key=lambda each: each.y):
        row = rows[-1] if rows else []
        if row and abs(each.y - fmean(other.y for other in row)) < SAME_ROW * min(each.height, row[-1].height):
            row.append(each)
        else:
            rows.append([each])
    return rows


def _joined(row: list[Piece]) -> str:
    first, *others = sorted(row, key=lambda each: each.left)
    line, end = first.text, first.right
    for each in others:
        apart = each.left - end > APART * min(first.height, each.height)
        line += f"{COLUMN if apart else ' '}{each.text}"
        end = max(end, each.right)
    return line
