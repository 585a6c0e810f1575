"""What was read in the table of states, written: each value, its source, how sure that is, when it was checked."""

from collections.abc import Iterator
from enum import StrEnum
from typing import Any

from bot.language import Language
from bot.screen_parts import Html
from bot.staff.trace.facts import law_value, source
from bot.wording import staff_trace as words
from bot.wording.vocabulary import WORDS
from domain.places import STATE_NAMES
from domain.tracing.values import Entry, Row


def row(language: Language, found: Row) -> Iterator[Html]:
    """Yield a line for each entry that a conclusion cites, and how many others there are; for all where none is."""
    named = {"state": STATE_NAMES[found.state], "key": language.message(words.ROW_KEYS[found.key])}
    shown = [each for each in found.entries if each.cited] or list(found.entries)
    for each in shown:
        given = {**named, "values": _values(language, each)}
        if each.citation is None:
            yield language.text(words.ROW, **given)
        else:
            yield language.text(words.ROW_SOURCED, source=source(language, each.citation), **given)
    if not shown:
        yield language.text(words.ROW_EMPTY, **named)
    if others := len(found.entries) - len(shown):
        yield language.text(words.ROW_OTHERS, count=others, **named)


def _values(language: Language, found: Entry) -> str:
    return "; ".join(f"{name.replace('_', ' ')} {_value(language, value)}".strip() for name, value in found.values)


def _value(language: Language, value: Any) -> str:
    """Return a value in the words that people read for it, where it has some."""
    if isinstance(value, StrEnum):
        found = WORDS.get((type(value), value.value))
        return language.message(found) if found else value.value.replace("_", " ")
    if isinstance(value, tuple):
        return ", ".join(_value(language, each) for each in value)
    return law_value(language, value)
