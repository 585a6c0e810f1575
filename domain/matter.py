"""The matter: one case on one day, read by the rules. What they read and did not find is remembered."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from functools import cached_property
from typing import Any, TypeVar

from domain.assessment import Assumption, Credit, Liability, Statement, Tax
from domain.calendar import MonthEnd
from domain.case import Case
from domain.law import Citation, Rule, Section
from domain.money import ZERO
from domain.subjects import Subject

T = TypeVar("T")


@dataclass(frozen=True)
class Chapter:
    """One page of law below the answer: the part it belongs to, its rules, and the cases it is offered in unasked."""

    subject: Subject
    section: Section
    rules: Sequence[Rule["Matter"]]
    concerns: Callable[[Case], bool]


@dataclass(frozen=True)
class Law:
    """The law of one country: how each part of the answer is worked out, and its rules in order."""

    statement: Callable[["Matter"], Statement]
    liability: Callable[["Matter"], Liability]
    credit: Callable[["Matter"], Credit]
    tax: Callable[["Matter"], Tax]
    rules: Sequence[Rule["Matter"]]
    account_sources: Callable[[Case], tuple[Citation, ...]]
    chapters: Mapping[Subject, Chapter] = field(default_factory=dict)


class Matter:
    """A case under one law, as of one day. Its reading methods keep the missing facts and the assumptions."""

    def __init__(self, case: Case, today: date, law: Law) -> None:
        self.case = case
        self.today = today
        self._law = law
        self._missing: dict[str, None] = {}
        self._assumed: dict[str, bool | str | None] = {}
        self._worked_out: dict[Callable[..., Any], Any] = {}

    def once(self, work: Callable[["Matter"], T]) -> T:
        """Return what the work comes to for this matter; it is done once, however many rules ask for it."""
        if work not in self._worked_out:
            self._worked_out[work] = work(self)
        done: T = self._worked_out[work]
        return done

    def amount(self, field: str) -> Decimal | None:
        """Return a stated amount; one that was not asked or is not known is None and missing."""
        amount: Decimal | None = self._known(field)
        return amount

    def choice(self, field: str) -> Any:
        """Return a stated choice or number; one that was not asked or is not known is None and missing."""
        return self._known(field)

    def total(self, field: str) -> Decimal:
        """Return an amount, or the sum of a list of them; what is not stated counts as 0, and is said to."""
        value = getattr(self.case, field)
        if value is None:
            self._missing[field] = None
            self._assumed[field] = "0.00"
            return ZERO
        if isinstance(value, Decimal):
            return value
        if any(item.amount is None for item in value):
            self._missing[field] = None
        return sum((item.amount for item in value if item.amount is not None), ZERO)

    def yes(self, field: str) -> bool | None:
        """Return a yes or no: not asked counts as no, and is said to; not known is None and missing."""
        if self.case.asked(field):
            return bool(value) if (value := self._known(field)) is not None else None
        self.assume(field, False)
        return False

    def day(self, field: str) -> date | None:
        """Return a stated date: None where it was not asked, which counts as not happened, or is not known."""
        value: date | None = getattr(self.case, field)
        if value is None:
            if self.case.asked(field):
                self._missing[field] = None
            else:
                self.assume(field, None)
        elif isinstance(value, MonthEnd):
            self.assume(field, date(value.year, value.month, value.day).isoformat())
        return value

    def defaulted(self, field: str, default: Decimal | None) -> Decimal | None:
        """Return an amount, or the default where it was not asked, as an assumption; without either it is missing."""
        if self.case.asked(field) or default is None:
            return self.amount(field)
        self.assume(field, str(default))
        return default

    def assume(self, field: str, value: bool | str | None) -> None:
        """Remember that the fact was not stated and was given this value."""
        self._assumed[field] = value

    def miss(self, field: str) -> None:
        """Remember that knowing this fact would sharpen or change the answer."""
        self._missing[field] = None

    def _known(self, field: str) -> Any:
        value = getattr(self.case, field)
        if value is None:
            self._missing[field] = None
        return value

    @cached_property
    def statement(self) -> Statement:
        """The account."""
        return self._law.statement(self)

    @cached_property
    def liability(self) -> Liability:
        """What may be claimed; without the deadlines, which the rules yield."""
        return self._law.liability(self)

    @cached_property
    def credit(self) -> Credit:
        """The credit file."""
        return self._law.credit(self)

    @cached_property
    def tax(self) -> Tax:
        """The tax figures."""
        return self._law.tax(self)

    @property
    def account_sources(self) -> tuple[Citation, ...]:
        """The provisions that prescribe the account."""
        return self._law.account_sources(self.case)

    @property
    def missing(self) -> tuple[str, ...]:
        """The facts that would sharpen or change the answer, in the order they were missed."""
        return tuple(self._missing)

    @property
    def assumptions(self) -> tuple[Assumption, ...]:
        """The facts that were given a value without being stated."""
        return tuple(Assumption(field=field, value=value) for field, value in self._assumed.items())
