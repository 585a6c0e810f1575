"""What law is made of here: citations, dated values, findings, deadlines, rules, and the matter they look at."""

from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cache, cached_property
from typing import Any, ClassVar, Generic, Self, TypeVar

from pydantic import BaseModel, ConfigDict

from domain.calendar import add_months
from domain.tracing.watch import look

T = TypeVar("T")

CHECKED_ON = date(2026, 11, 22)
"""The day the sources were last checked; a citation that was checked on another day says so itself."""


class Status(StrEnum):
    """How sure a source is: read in the law or on an official page, seen elsewhere, or not confirmed."""

    READ = "read"
    SECONDARY = "secondary"
    UNVERIFIED = "unverified"


class Section(StrEnum):
    """The part of the answer a finding belongs to."""

    STATEMENT = "statement"
    LIABILITY = "liability"
    CREDIT = "credit"
    TAX = "tax"
    NEXT_STEPS = "next_steps"


class _Frozen(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Citation(_Frozen):
    """Where a claim comes from, when that was last checked, and how sure it is."""

    label: str
    url: str | None = None
    checked_on: date = CHECKED_ON
    status: Status = Status.READ

    @property
    def review_by(self) -> date:
        """The day by which the source must be looked at again: a year for what was read, half a year for the rest."""
        return review_day(self.checked_on, self.status)


def review_day(checked_on: date, status: Status) -> date:
    """Return the day by which what was checked that day must be looked at again."""
    return add_months(checked_on, 12 if status is Status.READ else 6)


def secondary(label: str, url: str | None = None) -> Citation:
    """Return a source that was seen elsewhere than in the law or on an official page."""
    return Citation(label=label, url=url, status=Status.SECONDARY)


def unverified(label: str, url: str | None = None) -> Citation:
    """Return a source that was not confirmed."""
    return Citation(label=label, url=url, status=Status.UNVERIFIED)


class NotInForce(Exception):
    """Raised when a value is asked for a day before its first entry."""


@dataclass(frozen=True)
class Dated(Generic[T]):
    """A value of the law over time. ``entries`` are (first day, value), oldest first; sure until ``review_by``."""

    entries: tuple[tuple[date, T], ...]
    review_by: date
    citation: Citation

    def on(self, day: date) -> T:
        """Return the value in force that day; a day before the first entry raises NotInForce."""
        look(self, day)
        index = bisect_right(self.entries, day, key=lambda entry: entry[0])
        if index == 0:
            raise NotInForce(f"{self.citation.label}: no value is known before {self.entries[0][0]}")
        return self.entries[index - 1][1]

    def sure_on(self, day: date) -> bool:
        """Whether the value of that day was checked to hold; after the review date it may be out of date."""
        look(self, day)
        return day <= self.review_by


class Finding(_Frozen):
    """One conclusion. The class name is its code; its own fields are what its sentence needs, typed, no text."""

    section: ClassVar[Section]
    citations: tuple[Citation, ...] = ()

    @property
    def code(self) -> str:
        """The name by which wording, catalogs and outside programs know this conclusion."""
        return type(self).__name__

    @classmethod
    @cache
    def parameters(cls) -> tuple[str, ...]:
        """The names of the fields that the sentence may use."""
        return tuple(name for name in cls.model_fields if name != "citations")

    def values(self) -> dict[str, Any]:
        """The parameters as JSON values."""
        return self.model_dump(mode="json", exclude={"citations"})

    def citing(self, *citations: Citation) -> Self:
        """Return the same finding with these sources."""
        return _with_sources(self, citations)


class DeadlineKind(StrEnum):
    """Whose deadline it is, and for what. The wording has a sentence for each."""

    ANSWER_COURT = "answer_court"  # the person: answer the court papers
    DISPUTE_COLLECTOR = "dispute_collector"  # the person: dispute with a collector in writing
    LENDER_SUIT = "lender_suit"  # the lender: sue for the rest after the sale of a home
    LENDER_MOTION = "lender_motion"  # the lender: ask the court in the foreclosure case for the rest
    LENDER_CONFIRMATION = "lender_confirmation"  # the lender: have the sale confirmed by a court
    LENDER_NOTICE = "lender_notice"  # the lender: file or send a required notice
    LENDER_COLLECT = "lender_collect"  # the lender: collect on a judgment
    APPRAISAL_PETITION = "appraisal_petition"  # the person: ask for an appraisal
    FAIR_VALUE_SUIT = "fair_value_suit"  # the person: sue to have the value counted
    CONTRACT_LIMITATION = "contract_limitation"  # the lender: sue on the contract
    SALE_OF_GOODS_LIMITATION = "sale_of_goods_limitation"  # the lender: sue on a dealer's contract
    JUDGMENT_LIFE = "judgment_life"  # the lender: enforce or renew a judgment
    REDEMPTION = "redemption"  # the person: buy the home back after the sale
    SALE_AFTER_REPOSSESSION = "sale_after_repossession"  # the lender: sell within 90 days (the 60 % rule)
    COMPLAIN_VALUATION = "complain_valuation"  # the person, Norway: complain to tingretten
    LIMITATION_THREE_YEARS = "limitation_three_years"  # Norway, no loan note
    LIMITATION_TEN_YEARS = "limitation_ten_years"  # Norway, a loan note or money loan
    LIMITATION_AFTER_ENFORCEMENT = "limitation_after_enforcement"  # Norway, new ten years
    LIMITATION_AFTER_JUDGMENT = "limitation_after_judgment"  # Norway, new ten years


class Deadline(_Frozen):
    """A last day for one of the sides; ``kind`` says whose and what. Past ones are kept."""

    kind: DeadlineKind
    date: date
    citations: tuple[Citation, ...] = ()

    def citing(self, *citations: Citation) -> Self:
        """Return the same deadline with these sources."""
        return _with_sources(self, citations)


C = TypeVar("C", bound=_Frozen)


def _with_sources(conclusion: C, citations: tuple[Citation, ...]) -> C:
    """Copy what was checked when it was made; every conclusion is copied once, and ``model_copy`` is twice as slow."""
    same = conclusion.__new__(type(conclusion))
    object.__setattr__(same, "__dict__", conclusion.__dict__ | {"citations": citations})
    object.__setattr__(same, "__pydantic_fields_set__", conclusion.__pydantic_fields_set__ | {"citations"})
    object.__setattr__(same, "__pydantic_extra__", None)
    object.__setattr__(same, "__pydantic_private__", None)
    return same


Conclusion = Finding | Deadline
M = TypeVar("M")


@dataclass(frozen=True)
class Rule(Generic[M]):
    """One provision: its sources, the day it began to apply, and the function that draws its conclusions."""

    name: str
    citations: tuple[Citation, ...]
    since: date | None
    draw: Callable[[M], Iterator[Conclusion]]

    @cached_property
    def id(self) -> str:
        """The name of the provision in this program, with the file it stands in: ``us.goods.deficiency``."""
        return f"{self.draw.__module__.removeprefix('domain.')}.{self.name}"

    def conclusions(self, matter: M) -> Iterator[Conclusion]:
        """Yield what the provision concludes, each with its own sources or else the provision's."""
        return conclusions((self,), matter)


def rule(*citations: Citation, since: date | None = None) -> Callable[[Callable[[M], Iterator[Conclusion]]], Rule[M]]:
    """Declare a function as the code of one provision, with its sources; its docstring is the provision."""

    def declare(draw: Callable[[M], Iterator[Conclusion]]) -> Rule[M]:
        return Rule(name=draw.__name__, citations=citations, since=since, draw=draw)

    return declare


def conclusions(rules: Sequence[Rule[M]], matter: M) -> Iterator[Conclusion]:
    """Return what the provisions conclude, in their order, each with its own sources or else its provision's."""
    return (conclusion for _, conclusion in attributed(rules, matter))


def attributed(rules: Sequence[Rule[M]], matter: M) -> Iterator[tuple[Rule[M], Conclusion]]:
    """Yield each conclusion together with the provision that it follows from."""
    for provision in rules:
        for conclusion in provision.draw(matter):
            yield provision, conclusion if conclusion.citations else conclusion.citing(*provision.citations)
