"""What was said and asked in a week, added up: the places by their votes, the questions by how often they are left."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from bot.feedback.vote import Feedback
from bot.store.memo_protocol import Tally
from bot.tally import question


@dataclass(frozen=True)
class PlaceSum:
    """The votes on a place in a week, and whether staff have dealt with them."""

    week: date
    place: str
    helped: int
    not_helped: int
    handled: bool


@dataclass(frozen=True)
class QuestionSum:
    """What became of a question in those conversations that first asked it in a week."""

    week: str
    field: str
    asked: int
    answered: int
    unknown: int

    @property
    def left(self) -> int:
        """How many have neither answered it nor said that they do not know."""
        return self.asked - self.answered - self.unknown

    def share(self, number: int) -> Decimal:
        """Return a part of those who were asked, to the hundredth."""
        return (Decimal(number) / self.asked).quantize(Decimal("0.01")) if self.asked else Decimal(0)


def by_place(given: Iterable[Feedback], handled: Collection[tuple[date, str]], week: date) -> tuple[PlaceSum, ...]:
    """Return each place of the week, those that helped least first."""
    kept = [one for one in given if one.week == week]
    places = sorted({(one.week, one.place) for one in kept})
    sums = (_sum(kept, handled, *place) for place in places)
    return tuple(sorted(sums, key=lambda one: (one.handled, -one.not_helped, one.place)))


def _sum(given: list[Feedback], handled: Collection[tuple[date, str]], week: date, place: str) -> PlaceSum:
    votes = [one.helpful for one in given if (one.week, one.place) == (week, place)]
    return PlaceSum(week, place, votes.count(True), votes.count(False), (week, place) in handled)


def by_question(tallies: Iterable[Tally]) -> tuple[QuestionSum, ...]:
    """Return each question of each week, those that are left most often first."""
    found = {(one.week, one.subject, one.what): one.number for one in tallies}
    asked = sorted((week, subject) for week, subject, what in found if what == "asked")
    sums = (_question(found, week, subject) for week, subject in asked)
    return tuple(sorted(sums, key=lambda one: (-one.share(one.left), -one.asked, one.field)))


def _question(found: dict[tuple[str, str, str], int], week: str, subject: str) -> QuestionSum:
    numbers = (found.get((week, subject, what), 0) for what in ("asked", "answered", "unknown"))
    return QuestionSum(week, subject.removeprefix(question("")), *numbers)


def opened(tallies: Iterable[Tally]) -> tuple[tuple[str, int], ...]:
    """Return how many cases opened each page of the answer, most first."""
    found = [(one.subject, one.number) for one in tallies if one.what == "opened"]
    return tuple(sorted(found, key=lambda one: (-one[1], one[0])))


def reached(tallies: Iterable[Tally]) -> int:
    """Return how many cases came to an answer."""
    return sum(one.number for one in tallies if one.what == "reached")


def worded(given: Iterable[Feedback]) -> tuple[Feedback, ...]:
    """Return those in which something was written that staff may read."""
    return tuple(one for one in given if one.words)
