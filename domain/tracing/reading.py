"""What one rule reads: the facts of the case, figures of the account, values of the law, rows of a table."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from typing import Any, Self, TypeVar

from pydantic import BaseModel

from domain.assessment import Credit, Liability, Statement, Tax
from domain.case import Case
from domain.law import Dated
from domain.matter import Law, Matter
from domain.tracing.watch import LOOKS, ROWS
from domain.us.states import State

CASE, TODAY, STATE = "case", "today", "state"
PARTS = ("statement", "liability", "credit", "tax")
"""The parts of the answer that are worked out, not drawn by rules."""


@dataclass(frozen=True)
class Read:
    """One field that was read: of the case, of a part of the answer, of a state's row; ``through`` the parts."""

    of: str
    field: str
    through: tuple[str, ...] = ()


@dataclass
class Witness:
    """Takes down what is read, in order, with repetitions."""

    log: list[Read] = field(default_factory=list)
    looks: dict[tuple[int, date], Dated[Any]] = field(default_factory=dict)
    states: dict[str, State] = field(default_factory=dict)
    figures: dict[str, BaseModel] = field(default_factory=dict)
    within: tuple[str, ...] = ()

    def notes(self, of: str, field: str) -> None:
        """Take down that a field was read."""
        self.log.append(Read(of, field, self.within))

    def looked_up(self, dated: Dated[Any], day: date) -> None:
        """Take down that a value of the law was looked up for a day."""
        self.looks[id(dated), day] = dated

    def row(self, found: State) -> State:
        """Take down that the row of a state was opened; return it, telling what is read of it."""
        self.states[found.code] = found
        return _copy(found, WatchedState)

    @contextmanager
    def working_out(self, part: str) -> Iterator[None]:
        """Take down what is read inside as read through this part of the answer."""
        before, self.within = self.within, (*self.within, part)
        try:
            yield
        finally:
            self.within = before

    @contextmanager
    def watching(self) -> Iterator[Self]:
        """Take down whatever is read inside."""
        tokens = WITNESS.set(self), LOOKS.set(self.looked_up), ROWS.set(self.row)
        try:
            yield self
        finally:
            WITNESS.reset(tokens[0])
            LOOKS.reset(tokens[1])
            ROWS.reset(tokens[2])


WITNESS: ContextVar[Witness | None] = ContextVar("WITNESS", default=None)


def _tell(of: str, field: str) -> None:
    if (witness := WITNESS.get()) is not None:
        witness.notes(of, field)


class _Watched:
    """A value whose fields tell that they are read."""

    def __getattribute__(self, name: str) -> Any:
        of, names = WATCHED.get(type(self), ("", {}))
        if name in names:
            _tell(of, name)
        return super().__getattribute__(name)


class WatchedCase(_Watched, Case):
    """A case that tells which facts are read, and which are only looked at for whether they were asked."""

    def asked(self, field: str) -> bool:
        """Whether the fact was stated at all, be it as not known."""
        _tell(CASE, field)
        return super().asked(field)

    def stating(self, **facts: Any) -> Self:
        """Return the case with these facts stated as well; to copy a fact is not to read it."""
        return type(self).model_validate({field: self.__dict__[field] for field in self.model_fields_set} | facts)


class WatchedState(_Watched, State):
    """The row of a state."""


class WatchedStatement(_Watched, Statement):
    """The account."""


class WatchedLiability(_Watched, Liability):
    """What may be claimed."""


class WatchedCredit(_Watched, Credit):
    """The credit file."""


class WatchedTax(_Watched, Tax):
    """The tax figures."""


WATCHED: Mapping[type, tuple[str, Mapping[str, Any]]] = {
    WatchedCase: (CASE, Case.model_fields),
    WatchedState: (STATE, {name: one for name, one in State.model_fields.items() if name not in {"code", "name"}}),
    WatchedStatement: ("statement", Statement.model_fields),
    WatchedLiability: ("liability", Liability.model_fields),
    WatchedCredit: ("credit", Credit.model_fields),
    WatchedTax: ("tax", Tax.model_fields),
}
W = TypeVar("W", bound=BaseModel)


def _copy(value: BaseModel, kind: type[W]) -> W:
    """Return a frozen value as a watched one of the same fields; nothing is checked anew."""
    same = kind.__new__(kind)
    object.__setattr__(same, "__dict__", dict(value.__dict__))
    object.__setattr__(same, "__pydantic_fields_set__", set(value.__pydantic_fields_set__))
    object.__setattr__(same, "__pydantic_extra__", None)
    object.__setattr__(same, "__pydantic_private__", None)
    return same


class WatchedMatter(Matter):
    """A matter that tells a witness what is read of it; nothing was worked out in it before."""

    def __init__(self, case: Case, today: date, law: Law, witness: Witness) -> None:
        self._witness = witness
        super().__init__(_copy(case, WatchedCase), today, law)

    @property
    def today(self) -> date:
        """The day for which everything is worked out."""
        self._witness.notes(TODAY, TODAY)
        return self._today

    @today.setter
    def today(self, day: date) -> None:
        self._today = day

    @cached_property
    def statement(self) -> Statement:
        """The account."""
        with self._witness.working_out("statement"):
            return self._handed("statement", super().statement, WatchedStatement)

    @cached_property
    def liability(self) -> Liability:
        """What may be claimed; without the deadlines, which the rules yield."""
        with self._witness.working_out("liability"):
            return self._handed("liability", super().liability, WatchedLiability)

    @cached_property
    def credit(self) -> Credit:
        """The credit file."""
        with self._witness.working_out("credit"):
            return self._handed("credit", super().credit, WatchedCredit)

    @cached_property
    def tax(self) -> Tax:
        """The tax figures."""
        with self._witness.working_out("tax"):
            return self._handed("tax", super().tax, WatchedTax)

    def _handed(self, part: str, worked_out: BaseModel, kind: type[W]) -> W:
        self._witness.figures[part] = worked_out
        return _copy(worked_out, kind)
