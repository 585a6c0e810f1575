"""The values of the law that a rule looked up, with their dates, and the rows of a table that it opened."""

import sys
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from typing import Any

from pydantic import BaseModel

from domain.law import Citation, Dated
from domain.tracing.reading import STATE, Witness
from domain.us.rows import Sourced

NAMED = "domain"
OWN_SOURCE = "_citation"
WHOLE = ""
"""The name of a value that stands right under its key."""


@dataclass(frozen=True)
class Value:
    """A value of the law: what it was on the day asked for, since when, and until when it is sure.

    ``value`` and ``since`` are None for a day before the first one known.
    """

    name: str | None
    value: Any
    since: date | None
    asked_for: date
    sure_until: date
    citation: Citation


@dataclass(frozen=True)
class Entry:
    """What stands under one source in a row, or without any; ``cited`` where a conclusion names that source."""

    citation: Citation | None
    cited: bool
    values: tuple[tuple[str, Any], ...]


@dataclass(frozen=True)
class Row:
    """What was read of the row of a state: the key in the table, and the entries below it."""

    state: str
    key: str
    entries: tuple[Entry, ...]


def values(witness: Witness) -> tuple[Value, ...]:
    """Return every value that was looked up, once for each day."""
    return tuple(_value(dated, day) for (_, day), dated in witness.looks.items())


def _value(dated: Dated[Any], day: date) -> Value:
    past = [entry for entry in dated.entries if entry[0] <= day]
    since, value = past[-1] if past else (None, None)
    ends = (first - timedelta(days=1) for first, _ in dated.entries[len(past) :])
    return Value(_names().get(id(dated)), value, since, day, min((dated.review_by, *ends)), dated.citation)


@cache
def _names() -> dict[int, str]:
    """The constants of the law that hold a value over time, by their identity."""
    modules = [module for name, module in sorted(sys.modules.items()) if name.partition(".")[0] == NAMED]
    found = ((name, value) for module in modules for name, value in vars(module).items())
    return {id(value): name for name, value in found if isinstance(value, Dated)}


def rows(witness: Witness, cited: frozenset[Citation]) -> tuple[Row, ...]:
    """Return what was read of each row, key by key."""
    keys = dict.fromkeys(each.field for each in witness.log if each.of == STATE)
    return tuple(
        Row(code, key, tuple(_entries(getattr(state, key), cited)))
        for code, state in witness.states.items()
        for key in keys
    )


def _entries(found: Any, cited: frozenset[Citation]) -> Iterator[Entry]:
    for each in found if isinstance(found, tuple) else (found,):
        if not isinstance(each, BaseModel):
            yield Entry(None, cited=False, values=((WHOLE, each),))
            continue
        every = {name: getattr(each, name) for name in type(each).model_fields}
        stated = {name: value for name, value in every.items() if value is not None and value != ()}
        for citation, names in _by_source(each, list(stated)):
            values = tuple((name, stated[name]) for name in names)
            yield Entry(citation, citation in cited, values)


def _by_source(entry: BaseModel, stated: list[str]) -> Iterator[tuple[Citation | None, list[str]]]:
    """Yield each source of an entry with the keys that it is for: one for all, or one by the key's first words."""
    rest = [name for name in stated if not name.endswith(("citation", "status"))]
    if isinstance(entry, Sourced):
        yield entry.cited, rest
        return
    for name in (name for name in stated if name.endswith(OWN_SOURCE)):
        first = name.removesuffix(OWN_SOURCE)
        own = [each for each in rest if each.startswith(f"{first}_")]
        rest = [each for each in rest if each not in own]
        yield Citation(label=getattr(entry, name), status=getattr(entry, f"{first}_status")), own
    yield None, rest
