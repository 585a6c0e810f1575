"""The questions real people ask, as data: what is said or stated, where the answer stands, and what it must give."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
LOCALES = ("en", "nb")


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


@dataclass(frozen=True)
class Row:
    """One question: the facts stated, the steps taken first, and where the elements of the answer are looked for."""

    name: str
    asks: str
    looks: tuple[Look, ...]
    facts: Mapping[str, Any] = field(default_factory=dict)
    does: tuple[str, ...] = ()


def rows() -> tuple[Row, ...]:
    """Return every row of the table, by its name; the table is the TOML files beside this one."""
    found = [_row(name, row) for path in sorted(HERE.glob("*.toml")) for name, row in _read(path).items()]
    assert len({row.name for row in found}) == len(found), "a row stands twice"
    return tuple(found)


def _read(path: Path) -> Mapping[str, Mapping[str, Any]]:
    return tomllib.loads(path.read_text("utf-8"))


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
    return Row(name=name, asks=row["asks"], looks=looks, facts=facts, does=tuple(row.get("does", ())))
