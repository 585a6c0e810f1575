"""What is wrong with an answer, beside what its source or its row says it must be: one fault for each."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from bot.scenarios.rows import Look
from domain.examples import Example


class Wrong(StrEnum):
    """In which way something is not as it should be."""

    FIGURE = "figure"
    NOT_OPEN = "not_open"
    FINDING = "finding"
    NOT_SAID = "not_said"
    SAID = "said"
    REFUSED = "refused"


@dataclass(frozen=True)
class Fault:
    """One disagreement. ``what`` is the figure, the finding, or where it was looked; ``asked``: through the questions.

    ``found`` and ``wanted`` are as JSON writes them; None is that it cannot be computed.
    """

    kind: Wrong
    what: str = ""
    found: Any = None
    wanted: Any = None
    asked: bool = False

    @property
    def line(self) -> str:
        """Return the fault as one line for the command line and for files."""
        said = {
            Wrong.FIGURE: f"{self.what}: {self.found}, not {self.wanted}",
            Wrong.NOT_OPEN: f"{self.what}: {self.found}, though it cannot be computed",
            Wrong.FINDING: f"{self.what} is not found",
            Wrong.NOT_SAID: f"{self.what}: nothing like {self.wanted!r}",
            Wrong.SAID: f"{self.what}: {self.wanted!r} is said and must not be",
            Wrong.REFUSED: "the facts cannot all hold on this day",
        }[self.kind]
        return f"through the questions, {said}" if self.asked else said


def disagreements(example: Example, answer: Mapping[str, Any], *, asked: bool = False) -> tuple[Fault, ...]:
    """Return where an assessment, as JSON, differs from the figures and findings of a worked example.

    The figures that its source gives come first. ``asked``: the assessment is of what was told in a conversation.
    """
    codes = {finding["code"] for finding in answer["findings"]}
    unsaid = (Fault(Wrong.FINDING, code, asked=asked) for code in example.findings if code not in codes)
    return (*_given(example, answer, asked), *_open(example, answer, asked), *unsaid)


def _given(example: Example, answer: Mapping[str, Any], asked: bool) -> Iterator[Fault]:
    for part, expected in example.expected.items():
        for figure, wanted in expected.items():
            if answer[part][figure] != wanted:
                yield Fault(Wrong.FIGURE, f"{part}.{figure}", answer[part][figure], wanted, asked)


def _open(example: Example, answer: Mapping[str, Any], asked: bool) -> Iterator[Fault]:
    for path in example.open:
        part, figure = path.split(".")
        if answer[part][figure] is not None:
            yield Fault(Wrong.NOT_OPEN, path, answer[part][figure], asked=asked)


def looked(look: Look, locale: str, text: str) -> tuple[Fault, ...]:
    """Return what a text that is read there lacks, and what it says and must not."""
    where = look.said(locale)
    wanted = look.nb if locale == "nb" else look.en
    lacks = (Fault(Wrong.NOT_SAID, where, wanted=pattern) for pattern in wanted if not _stands(pattern, text))
    says = (Fault(Wrong.SAID, where, wanted=pattern) for pattern in look.never if _stands(pattern, text))
    return (*lacks, *says)


def _stands(pattern: str, text: str) -> bool:
    return re.search(pattern, text, re.IGNORECASE) is not None
