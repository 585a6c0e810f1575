"""The names of examples and scenarios as somebody types them, and those that were perhaps meant."""

from collections.abc import Iterable, Sequence
from difflib import get_close_matches

from bot.scenarios.rows import rows
from domain.examples import examples

MOST_NEAR = 5


def meant(names: Sequence[str]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the names as they are written, whatever their case, and a line for each that nothing is called."""
    known = {name.lower(): name for name in (*(each.name for each in examples()), *(row.name for row in rows()))}
    typed = [name.lower() for name in names]
    called = tuple(known[name] for name in typed if name in known)
    return called, tuple(_nothing(name, known.values()) for name in names if name.lower() not in known)


def near(name: str, known: Iterable[str]) -> tuple[str, ...]:
    """Return those that were perhaps meant: those that the name is a part of, else those that look like it."""
    lower = {each.lower(): each for each in known}
    holding = [each for each in lower if name.lower() in each]
    found = holding or get_close_matches(name.lower(), lower, MOST_NEAR)
    return tuple(lower[each] for each in found[:MOST_NEAR])


def _nothing(name: str, known: Iterable[str]) -> str:
    close = ", ".join(near(name, known))
    return f"no example or scenario is called {name}" + (f"; perhaps {close}" if close else "")
