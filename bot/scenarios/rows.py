"""The questions real people ask, as data: what is said or stated, where the answer stands, and what it must give."""

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import Any

LOCALES = ("en", "nb")
DAY = date(2026, 11, 22)
"""The day on which the rows are said to be asked."""
FIRST_DAY, LAST_DAY = date(2015, 1, 1), date(2099, 12, 31)
"""The days that can be played on: before them some of the law is not known, and a century ahead counts for nobody."""


@dataclass(frozen=True)
class Look:
    """A place where something must stand: ``result``, a page such as ``t:tax``, a command, or what the person says.

    ``en`` and ``nb`` are patterns that must each be found in what is then read, ``never`` those that must not;
    ``at_nb`` is what a Norwegian speaker types instead.
    """

    at: str
    en: tuple[str, ...]
    nb: tuple[str, ...]
    at_nb: str | None = None
    never: tuple[str, ...] = ()

    def said(self, locale: str) -> str:
        """Return what the person does there, in their language."""
        return (self.at_nb if locale == "nb" else None) or self.at


@dataclass(frozen=True)
class Row:
    """One question: the facts stated, the steps taken first, and where the elements of the answer are looked for.

    ``asks_nb`` is the question in Norwegian.
    """

    name: str
    asks: str
    asks_nb: str
    looks: tuple[Look, ...]
    facts: Mapping[str, Any] = field(default_factory=dict)
    does: tuple[str, ...] = ()


@cache
def rows() -> tuple[Row, ...]:
    """Return every row of the table, by its name; a name that stands twice raises ValueError."""
    found = tuple(_row(name, row) for file in _files() for name, row in _read(file).items())
    if len({row.name for row in found}) < len(found):
        raise ValueError("a row of the scenarios stands twice")
    return found


def _files() -> Iterator[Traversable]:
    found = (file for file in files("bot.scenarios").iterdir() if file.name.endswith(".toml"))
    yield from sorted(found, key=lambda file: file.name)


def _read(file: Traversable) -> Mapping[str, Mapping[str, Any]]:
    return tomllib.loads(file.read_text("utf-8"))


def _row(name: str, row: Mapping[str, Any]) -> Row:
    looks = tuple(
        Look(
            at=look["at"],
            at_nb=look.get("at_nb"),
            en=tuple(look["en"]),
            nb=tuple(look["nb"]),
            never=tuple(look.get("never", ())),
        )
        for look in row["look"]
    )
    facts = row.get("facts", {}) | dict.fromkeys(row.get("unknown", ()))
    asks, does = (row["asks"], row["asks_nb"]), tuple(row.get("does", ()))
    return Row(name, *asks, looks=looks, facts=facts, does=does)
