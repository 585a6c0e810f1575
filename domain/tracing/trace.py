"""Why the answer is what it is: what each rule of the law read and concluded, and why the others said nothing."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any

from domain.assess import law_of
from domain.case import Case
from domain.consult import chapter_of
from domain.law import Citation, Conclusion, Rule, Section
from domain.matter import Law, Matter
from domain.subjects import Subject
from domain.tracing.marks import Trail
from domain.tracing.points import followed
from domain.tracing.reading import CASE, PARTS, TODAY, Read, WatchedMatter, Witness
from domain.tracing.reason import Reason, reason
from domain.tracing.sections import sections
from domain.tracing.values import Row, Value, rows, values


class Known(StrEnum):
    """What the case says about a fact."""

    STATED = "stated"
    NOT_KNOWN = "not_known"
    NOT_ASKED = "not_asked"


@dataclass(frozen=True)
class Input:
    """A fact that was read, and what the case says; ``through`` is the part of the answer it was read for, if any."""

    field: str
    known: Known
    value: Any
    through: str | None


@dataclass(frozen=True)
class Figure:
    """A figure of the account, or of another part of the answer, that was read."""

    part: str
    field: str
    value: Any


@dataclass(frozen=True)
class Sources:
    """All that something was worked out from."""

    inputs: tuple[Input, ...]
    figures: tuple[Figure, ...]
    values: tuple[Value, ...]
    rows: tuple[Row, ...]
    reads_today: bool


@dataclass(frozen=True)
class RuleTrace:
    """One rule on one case. ``reason`` says why it concluded nothing, where it did not."""

    rule: Rule[Matter]
    section: Section
    sources: Sources
    conclusions: tuple[Conclusion, ...]
    reason: Reason | None

    @property
    def id(self) -> str:
        """The name of the rule in this program."""
        return self.rule.id

    @property
    def provision(self) -> str:
        """The provision in one sentence, as the program has it."""
        return " ".join((self.rule.draw.__doc__ or "").split())

    @property
    def cited(self) -> tuple[Citation, ...]:
        """The sources of all that it concluded, each once; its own where it concluded nothing."""
        named = (citation for each in self.conclusions for citation in each.citations)
        return tuple(dict.fromkeys(named)) if self.spoke else self.rule.citations

    @property
    def spoke(self) -> bool:
        """Whether it concluded anything."""
        return bool(self.conclusions)


@dataclass(frozen=True)
class PartTrace:
    """A part of the answer that is worked out, not drawn by rules, and what it comes to."""

    part: str
    sources: Sources
    figures: tuple[Figure, ...]


@dataclass(frozen=True)
class Trace:
    """Everything behind one answer, or one page of law."""

    case: Case
    today: date
    rules: tuple[RuleTrace, ...]
    parts: tuple[PartTrace, ...] = ()
    subject: Subject | None = None


def trace(case: Case, today: date, subject: Subject | None = None) -> Trace:
    """Return the trace of the answer, or of one page of law; that of a page the place does not have is empty."""
    law = law_of(case)
    found = tuple(traced(case, today, rule, section) for rule, section in rules_of(case, subject))
    parts = () if subject else tuple(_part(case, today, law, part) for part in PARTS)
    return Trace(case, today, found, parts, subject)


def rules_of(case: Case, subject: Subject | None = None) -> tuple[tuple[Rule[Matter], Section], ...]:
    """Return the rules of the answer, or of one page of law, each with the part of the answer it belongs to."""
    law = law_of(case)
    if subject is None:
        return tuple(zip(law.rules, sections(law.rules), strict=True))
    chapter = chapter_of(law, subject)
    return tuple((rule, chapter.section) for rule in chapter.rules) if chapter else ()


def traced(case: Case, today: date, rule: Rule[Matter], section: Section) -> RuleTrace:
    """Return the trace of one rule, which is run by itself so that nothing it reads was worked out before."""
    trail = Trail()
    with trail.watching():
        matter = WatchedMatter(case, today, law_of(case), trail)
        drawn = tuple(followed(rule.conclusions)(matter))
    why = None if drawn else reason(trail.events)
    return RuleTrace(rule, section, _sources(case, trail, drawn), drawn, why)


def _part(case: Case, today: date, law: Law, part: str) -> PartTrace:
    witness = Witness()
    with witness.watching():
        worked_out = getattr(WatchedMatter(case, today, law, witness), part)
        witness.log[:] = [Read(each.of, each.field, each.through[1:]) for each in witness.log]
    figures = tuple(Figure(part, name, worked_out.__dict__[name]) for name in type(worked_out).model_fields)
    return PartTrace(part, _sources(case, witness, ()), figures)


def _sources(case: Case, witness: Witness, drawn: Sequence[Conclusion]) -> Sources:
    direct = {each.field for each in witness.log if each.of == CASE and not each.through}
    by_field = {each.field: each for each in reversed(witness.log) if each.of == CASE}
    cited = frozenset(citation for each in drawn for citation in each.citations)
    fields = [field for field in Case.model_fields if field in by_field]
    return Sources(
        inputs=tuple(stated(case, field, None if field in direct else by_field[field].through[0]) for field in fields),
        figures=tuple(_figures(witness)),
        values=values(witness),
        rows=rows(witness, cited),
        reads_today=any(each.of == TODAY for each in witness.log),
    )


def stated(case: Case, field: str, through: str | None = None) -> Input:
    """Return what the case says about a fact."""
    value = getattr(case, field)
    known = Known.STATED if value is not None else Known.NOT_KNOWN if case.asked(field) else Known.NOT_ASKED
    return Input(field, known, value, through)


def _figures(witness: Witness) -> Iterator[Figure]:
    """Yield the figures that were read, each once; those read on the way to another one are not among them."""
    read = dict.fromkeys((each.of, each.field) for each in witness.log if each.of in PARTS and not each.through)
    for part, field in read:
        yield Figure(part, field, getattr(witness.figures[part], field))
