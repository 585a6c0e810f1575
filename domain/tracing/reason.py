"""Why a rule had nothing to say: the last point at which it went out, in the words of its own source."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from domain.tracing.marks import Event, Tree, Turn
from domain.tracing.reading import Read


class Why(StrEnum):
    """How a rule came to say nothing."""

    CONDITION = "condition"  # a condition held, or did not
    NOTHING_TO_GO_OVER = "nothing_to_go_over"  # a loop had no items
    COULD_NOT_BE_WORKED_OUT = "could_not_be_worked_out"  # a value was not known
    ANOTHER_SAID_NOTHING = "another_said_nothing"  # what it hands over to had nothing to say


@dataclass(frozen=True)
class Condition:
    """One condition as the source has it, and how it came out here.

    ``reads`` are what was read for it, ``shown`` the values of the names in it, ``where`` the source of
    those names, ``asked`` what the functions that it asks say of themselves, ``inside`` what decided it there.
    """

    source: str
    held: bool
    reads: tuple[Read, ...]
    shown: tuple[tuple[str, Any], ...]
    where: tuple[tuple[str, str], ...]
    asked: tuple[tuple[str, str], ...] = ()
    inside: tuple["Condition", ...] = ()


@dataclass(frozen=True)
class Reason:
    """Why a rule had nothing to say. ``source`` is the whole test, the loop, the fault or the function."""

    why: Why
    source: str
    conditions: tuple[Condition, ...] = ()
    reads: tuple[Read, ...] = ()
    said: str = ""


TURNS = {
    Turn.LOOP: Why.NOTHING_TO_GO_OVER,
    Turn.CAUGHT: Why.COULD_NOT_BE_WORKED_OUT,
    Turn.HANDED: Why.ANOTHER_SAID_NOTHING,
}


def reason(events: Sequence[Event]) -> Reason | None:
    """Return the reason, from all that happened on the way; None where the rule never had a choice."""
    if not events:
        return None
    last = events[-1]
    if last.point.turn is Turn.DECIDED:
        held = _test(events)
        conditions = tuple(_decisive(last, held))
        before = reason(events[: -len(held) - 1]) if all(map(_never_set, conditions)) else None
        return before or Reason(Why.CONDITION, last.point.source, conditions)
    if last.point.turn is Turn.LOOP and last.came_out:
        return reason(events[:-1])
    said = last.came_out if last.point.turn is Turn.CAUGHT else ""
    return Reason(TURNS[last.point.turn], last.point.source, reads=last.reads, said=said)


def _never_set(condition: Condition) -> bool:
    """Whether a name still has the yes or no it began with; what happened until then tells why."""
    return dict(condition.where).get(condition.source) in {"True", "False"}


def _test(events: Sequence[Event]) -> dict[int, Event]:
    """Return the conditions of the last test that were looked at, by their number."""
    last, held = events[-1], dict[int, Event]()
    for event in reversed(events[:-1]):
        if event.point.turn is not Turn.CONDITION or event.of is not last.of or event.number in held:
            break
        held[event.number] = event
    return held


def _decisive(last: Event, held: dict[int, Event]) -> Iterator[Condition]:
    """Yield those conditions of a test without which it would have come out otherwise."""
    _, numbers = _weighed(last.point.tree, {number: bool(event.came_out) for number, event in held.items()})
    for number in numbers:
        event = held[number]
        yield Condition(
            event.point.source, event.came_out, event.reads, event.shown, event.where, event.point.asked, _inside(event)
        )


def _inside(event: Event) -> tuple[Condition, ...]:
    """The conditions that decided it in the function that was asked, or where the name was given its value."""
    found = reason(event.inside)
    return found.conditions if found else ()


def _weighed(tree: Tree, held: dict[int, bool]) -> tuple[bool, tuple[int, ...]]:
    """Return how the test came out, and the conditions that decided it; what was not looked at decided nothing."""
    if isinstance(tree, int):
        return held[tree], (tree,)
    word, parts = tree
    if word == "not":
        came_out, numbers = _weighed(parts[0], held)
        return not came_out, numbers
    every: tuple[int, ...] = ()
    for part in parts:
        came_out, numbers = _weighed(part, held)
        if came_out is (word == "or"):
            return came_out, numbers
        every += numbers
    return word == "and", every
