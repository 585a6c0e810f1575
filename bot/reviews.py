"""When each value and source of the law is to be looked up again, read off the rule tables themselves."""

import ast
import inspect
import pkgutil
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from importlib import import_module
from types import ModuleType

import domain
from domain.law import Citation, Dated


@dataclass(frozen=True)
class Review:
    """What is to be reviewed by a day: one value with the source it came from, or the sources of a module."""

    module: str
    names: tuple[str, ...]
    day: date
    source: str | None = None

    @property
    def subject(self) -> str:
        """The value as the program names it, or the module whose sources these are."""
        return self.module if self.source is None else f"{self.module}.{self.names[0]}"

    @property
    def to_check(self) -> str:
        """The source of the value, or the names of the sources."""
        return self.source or ", ".join(self.names)

    @property
    def line(self) -> str:
        """What to do once the day has passed."""
        were = "sources were" if self.source is None else "was"
        return f"{self.subject}: {were} to be reviewed by {self.day}; check {self.to_check}"


@lru_cache
def reviews() -> tuple[Review, ...]:
    """Return every review there will be, module by module; loading a module reads its tables strictly."""
    modules = [module.name for module in pkgutil.walk_packages(domain.__path__, "domain.")]
    return tuple(
        review
        for module in modules
        if not module.endswith("__main__")
        for review in _of(module, _own(import_module(module)))
    )


def overdue(today: date) -> tuple[Review, ...]:
    """Return what should have been looked up again by now."""
    return tuple(review for review in reviews() if review.day < today)


def due(today: date, until: date) -> tuple[Review, ...]:
    """Return what is to be looked up again from today until a day."""
    return tuple(review for review in reviews() if today <= review.day <= until)


def _own(module: ModuleType) -> dict[str, object]:
    """Return what the module itself names, without what it imports."""
    own = {
        name.id
        for line in ast.parse(inspect.getsource(module)).body
        for name in ast.walk(line)
        if isinstance(name, ast.Name) and isinstance(name.ctx, ast.Store)
    }
    return {name: value for name, value in vars(module).items() if name in own}


def _of(module: str, held: Mapping[str, object]) -> Iterator[Review]:
    sources: dict[date, list[str]] = {}
    for name, value in held.items():
        if isinstance(value, Dated):
            yield Review(module, (name,), value.review_by, value.citation.label)
        elif isinstance(value, Citation):
            sources.setdefault(value.review_by, []).append(name)
    for day, names in sources.items():
        yield Review(module, tuple(dict.fromkeys(names)), day)
