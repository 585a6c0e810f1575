"""Worked examples: facts in, figures and findings out, one TOML file each. Read by tests, by /staff, by people."""

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import Any

from domain.case import Case

OUT_OF_SCOPE = "OUT_OF_SCOPE.toml"


@dataclass(frozen=True)
class Example:
    """One worked example. ``expected`` holds what its source gives, by part; ``open`` what cannot be computed.

    ``title_nb`` and ``source_nb`` are the same in Norwegian.
    """

    name: str
    title: str
    title_nb: str
    source: str
    source_nb: str
    today: date
    ids: tuple[str, ...]
    facts: Mapping[str, Any]
    expected: Mapping[str, Mapping[str, Any]]
    open: tuple[str, ...]
    findings: tuple[str, ...]

    @property
    def case(self) -> Case:
        """The facts as a case."""
        return Case.model_validate(self.facts)


def examples() -> tuple[Example, ...]:
    """Return every worked example, by name."""
    return tuple(_example(file) for file in _files() if file.name != OUT_OF_SCOPE)


def example(name: str) -> Example:
    """Return the worked example of that name; an unknown name raises FileNotFoundError."""
    return _example(files(__name__) / f"{name}.toml")


def out_of_scope() -> Mapping[str, str]:
    """Return the published cases that this program does not answer, and why, by their ids."""
    reasons: dict[str, str] = tomllib.loads((files(__name__) / OUT_OF_SCOPE).read_text("utf-8"))
    return reasons


def _files() -> Iterator[Traversable]:
    yield from sorted(
        (file for file in files(__name__).iterdir() if file.name.endswith(".toml")), key=lambda file: file.name
    )


def _example(file: Traversable) -> Example:
    """Read one file; TOML has no null, so ``unknown`` lists the facts that the person does not know."""
    written = tomllib.loads(file.read_text("utf-8"))
    return Example(
        name=file.name.removesuffix(".toml"),
        title=written["title"],
        title_nb=written["title_nb"],
        source=written["source"],
        source_nb=written.get("source_nb", written["source"]),
        today=written["today"],
        ids=tuple(written.get("ids", ())),
        facts=written["facts"] | dict.fromkeys(written.get("unknown", ())),
        expected=written.get("expect", {}),
        open=tuple(written.get("open", ())),
        findings=tuple(written.get("findings", ())),
    )
