"""What happens on the way through a rule, as it is taken down while the rule runs."""

import sys
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, TypeVar

from domain.tracing.reading import WITNESS, Read, Witness

V = TypeVar("V")
EACH = "each({items})"
"""The source of a name that stands for one item after another of what is gone over."""
Tree = int | tuple[str, tuple["Tree", ...]]
"""How a test is made of conditions: the number of one, or and, or, not over others."""
Start = tuple[int, int]
"""How much was read, and how much had happened, before something was worked out."""


class Turn(StrEnum):
    """What happens at a point of a rule's source."""

    CONDITION = "condition"  # one condition of a test came out
    DECIDED = "decided"  # the whole test came out
    LOOP = "loop"  # something is gone over
    CAUGHT = "caught"  # something could not be worked out
    HANDED = "handed"  # the rule says what another function says
    BOUND = "bound"  # a name is given its value


@dataclass(frozen=True)
class Point:
    """A place in the source of a rule; ``names`` are those it uses, ``gives`` those it gives a value.

    ``tree`` tells how a test is made, ``asked`` what the functions say of themselves that a condition asks.
    """

    turn: Turn
    source: str
    names: tuple[str, ...] = ()
    tree: Tree = 0
    gives: tuple[tuple[str, str], ...] = ()
    asked: tuple[tuple[str, str], ...] = ()


@dataclass
class Event:
    """What happened at a point: how it came out, what was read for it, and what the names in it stand for.

    ``inside`` is what happened in the function that was asked, or where the name was given its value.
    """

    point: Point
    came_out: Any
    reads: tuple[Read, ...] = ()
    shown: tuple[tuple[str, Any], ...] = ()
    where: tuple[tuple[str, str], ...] = ()
    of: object = None
    number: int = 0
    inside: tuple["Event", ...] = ()


@dataclass(frozen=True)
class Bound:
    """The value of a name: its source, and what was read for it."""

    source: str
    reads: tuple[Read, ...]
    where: tuple[tuple[str, str], ...]
    inside: tuple[Event, ...]


@dataclass
class Trail(Witness):
    """A witness that also takes down the way through the rule."""

    events: list[Event] = field(default_factory=list)
    bound: dict[tuple[int, str], Bound] = field(default_factory=dict)


def trail() -> Trail:
    """Return who follows the rule that runs."""
    watching = WITNESS.get()
    if not isinstance(watching, Trail):
        raise LookupError("this form of a rule runs only while it is traced")
    return watching


class Marks:
    """What the marks in one function call: each hands on the value that it is given, and takes it down."""

    def __init__(self, points: list[Point], constants: Mapping[str, Any]) -> None:
        self._points = points
        self._constants = constants

    def asks(self) -> Start:
        """Return where the trail stands before something is worked out."""
        return len(trail().log), len(trail().events)

    def held(self, number: int, start: Start, value: V, /, **names: Any) -> V:
        """One condition of a test came out."""
        inside = _taken_out(start) or self._of_one_name(number, value)
        self._note(number, start, bool(value), names).inside = inside
        return value

    def decided(self, number: int, value: V) -> V:
        """The whole test came out."""
        self._note(number, self.asks(), bool(value), {})
        return value

    def over(self, number: int, start: Start, items: Iterable[V]) -> Iterator[V]:
        """Something is gone over: how many there were is known at the end."""
        event = self._note(number, start, 0, {})
        for name, source in event.point.gives:
            trail().bound[id(self), name] = Bound(source, event.reads, event.where, ())
        return self._counted(event, items)

    def _counted(self, event: Event, items: Iterable[V]) -> Iterator[V]:
        for item in items:
            event.came_out += 1
            yield item

    def caught(self, number: int) -> None:
        """Something could not be worked out."""
        self._note(number, self.asks(), str(sys.exc_info()[1]), {})

    def begins(self, number: int) -> Event:
        """What another function says is asked for."""
        return self._note(number, self.asks(), None, {})

    def handed(self, _: Event, value: V) -> V:
        """What the other function says."""
        return value

    def bound(self, number: int, start: Start, value: V) -> V:
        """A name is given its value."""
        point, inside = self._points[number], _taken_out(start)
        reads, where = self._known(start, point.names)
        for name, source in point.gives:
            trail().bound[id(self), name] = Bound(source, reads, where, inside)
        return value

    def _of_one_name(self, number: int, value: Any) -> tuple[Event, ...]:
        """What happened where a name was given its value, where the condition is whether there is one, or a yes.

        It decides nothing of a part of the value, nor of what the value comes to beside another.
        """
        name, _, rest = self._points[number].source.partition(" ")
        of_it = rest.startswith("is ") or (not rest and isinstance(value, bool | None))
        found = trail().bound.get((id(self), name))
        return found.inside if found and of_it else ()

    def _note(self, number: int, start: Start, came_out: Any, names: Mapping[str, Any]) -> Event:
        point = self._points[number]
        reads, where = self._known(start, point.names)
        fixed = {name: self._constants[name] for name in point.names if name in self._constants}
        event = Event(point, came_out, reads, tuple((fixed | dict(names)).items()), where, self, number)
        trail().events.append(event)
        return event

    def _known(self, start: Start, names: tuple[str, ...]) -> tuple[tuple[Read, ...], tuple[tuple[str, str], ...]]:
        """What was read since, and for the names that are used; and where those have their values from."""
        found, bound = trail(), trail().bound
        of_names = [(name, bound[id(self), name]) for name in names if (id(self), name) in bound]
        own = [read for read in found.log[start[0] :] if not read.through]
        reads = dict.fromkeys((*own, *(read for _, each in of_names for read in each.reads)))
        where = dict.fromkeys(pair for name, each in of_names for pair in ((name, each.source), *each.where))
        return tuple(reads), tuple(where)


def _taken_out(start: Start) -> tuple[Event, ...]:
    """Take what happened since out of the trail: it belongs to one condition, and is no turn of the rule itself."""
    events = trail().events
    inside = tuple(events[start[1] :])
    del events[start[1] :]
    return inside
