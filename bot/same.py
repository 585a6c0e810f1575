"""Keys of a cache by what a thing is, not by what it is like: only the very same object is equal to it."""

from collections.abc import Mapping
from typing import Any, Generic, TypeVar

T = TypeVar("T")


class Same(Generic[T]):
    """A frozen value. It is held on to, so that its place in memory is nobody else's."""

    __slots__ = ("value",)

    def __init__(self, value: T) -> None:
        self.value = value

    def __hash__(self) -> int:
        return id(self.value)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Same) and other.value is self.value


class Unchanged(Same[Mapping[str, Any]]):
    """A mapping that holds what it held, since whoever made it may go on to put more into it."""

    __slots__ = ("_held",)

    def __init__(self, value: Mapping[str, Any]) -> None:
        super().__init__(value)
        self._held = dict(value)

    __hash__ = Same.__hash__

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Unchanged) and other.value is self.value and other._held == self._held
