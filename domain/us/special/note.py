"""What a note on a state is: when it can matter, and where its row keeps what it says."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from domain.findings.us_liability import LiabilityFinding
from domain.law import Citation
from domain.length import Length, Unit
from domain.matter import Matter
from domain.us.rows import HomeDeadline, HomeProtection, Redemption, Sourced
from domain.us.states import State
from domain.us.vocabulary import Process
from domain.us.vocabulary_goods import RedemptionOnly
from domain.us.vocabulary_time import Act

Draw = Callable[[Matter, State], Iterator[LiabilityFinding]]

WITHOUT_COURT = frozenset({Process.NONJUDICIAL})
BY_COURT = frozenset({Process.JUDICIAL})
FORECLOSED = WITHOUT_COURT | BY_COURT


def always(_: Matter) -> bool:
    """Whether it matters in every case of its ways."""
    return True


@dataclass(frozen=True)
class Note:
    """What is special about one state: the ways of losing a home that it is about, and the cases it matters in.

    ``before_sale``: it can be used while nothing is sold; ``after_judgment``: also when a court has decided;
    ``though_barred``: also when the law bars the rest, since it says when the bar holds.
    """

    ways: frozenset[Process]
    draw: Draw
    matters: Callable[[Matter], bool] = always
    before_sale: bool = False
    after_judgment: bool = False
    though_barred: bool = False


def cited(*entries: Sourced) -> tuple[Citation, ...]:
    """Return the sources of the entries, each once."""
    return tuple(dict.fromkeys(entry.cited for entry in entries))


def protecting(state: State, word: StrEnum) -> tuple[HomeProtection, ...]:
    """Return the protections of the row that hold the word."""
    return tuple(entry for entry in state.home_protection if word in _words(entry))


def _words(entry: HomeProtection) -> Iterable[StrEnum]:
    return (*entry.needs, *entry.lifted_by, *entry.exceptions, *entry.loan, *entry.process, entry.effect)


def deadline(state: State, act: Act) -> HomeDeadline:
    """Return the row's first period for the act; a row without one raises StopIteration."""
    return next(entry for entry in state.home_deadline if entry.what is act)


def redeeming(state: State, word: RedemptionOnly | None) -> Redemption:
    """Return the row's first time to buy back that hangs on the word, or on nothing."""
    return next(entry for entry in state.redemption if (word in entry.when if word else not entry.when))


def years(count: int) -> Length:
    """Return so many years."""
    return Length(count=count, unit=Unit.YEARS)


def plainly(kind: Callable[..., LiabilityFinding], word: StrEnum) -> Draw:
    """Return how a finding of the state alone is drawn, with the sources of the protections that hold the word."""

    def draw(_: Matter, state: State) -> Iterator[LiabilityFinding]:
        yield kind(state=state.code).citing(*cited(*protecting(state, word)))

    return draw
