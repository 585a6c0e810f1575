"""Codes that are nearly what was typed: read wrong, typed wrong, or with a sign too few or too many."""

from collections.abc import Iterable
from typing import Final

from bot.surprise import LENGTH

MOST_OFF: Final = 2
MOST_OFFERED: Final = 4
ALIKE: Final = frozenset(map(frozenset, ("B8", "S5", "Z2", "G6", "UV", "VY", "MN", "QD", "LJ", "KX")))
"""Signs that are read for one another: they count half."""


def near(typed: str, codes: Iterable[str]) -> tuple[str, ...]:
    """Return those of the codes that are at most two signs off, the nearest first."""
    if abs(len(typed) - LENGTH) > MOST_OFF:
        return ()
    far = sorted((distance(typed, code), code) for code in codes)
    return tuple(code for off, code in far if off <= MOST_OFF)[:MOST_OFFERED]


def distance(one: str, other: str) -> float:
    """Return in how many signs two codes differ; two that changed places are one, those that look alike half."""
    rows: list[list[float]] = [[float(place) for place in range(len(other) + 1)]]
    for line, sign in enumerate(one, 1):
        row = [float(line)]
        for place, against in enumerate(other, 1):
            ways = [row[-1] + 1, rows[-1][place] + 1, rows[-1][place - 1] + _off(sign, against)]
            if line > 1 and place > 1 and (sign, one[line - 2]) == (other[place - 2], against):
                ways.append(rows[-2][place - 2] + 1)
            row.append(min(ways))
        rows.append(row)
    return rows[-1][-1]


def _off(sign: str, against: str) -> float:
    if sign == against:
        return 0
    return 0.5 if frozenset((sign, against)) in ALIKE else 1
