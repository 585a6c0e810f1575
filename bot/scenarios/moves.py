"""What somebody with the facts of a worked example does next in the conversation: a tap, a text, or all at once."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

from bot.additions import extras
from bot.callback import answer as answer_data
from bot.callback import change, go, skip
from bot.conversation.answering import parts
from bot.events import Event, Said, Tapped
from bot.facts import HELD, ITEMISED, Kind, kind_of, total
from bot.pages import Page
from bot.scenarios.stated import at_the_answer, filled, omitted, without_room
from bot.scenarios.talk import label_of, written
from bot.screen.answers import label
from bot.screen.showing import screens
from bot.screen.view import View
from bot.session import NOT_HAPPENED, Asking, Session
from domain.calendar import MonthEnd, parse_day
from domain.places import STATE_NAMES

MOST_ADDED = 3
"""More facts than so many that nobody asked about are told at once at the end."""


@dataclass(frozen=True)
class Move:
    """One thing that is done. ``label`` is the button that is tapped; ``added`` what is told at once instead."""

    event: Event | None = None
    label: str | None = None
    added: Mapping[str, Any] = field(default_factory=dict)

    def put_into(self, session: Session, view: View) -> Session:
        """Return the session at the answer with what is told at once."""
        return at_the_answer(session, filled(session.answers | dict(self.added), view.today))


def next_move(view: View, facts: Mapping[str, Any]) -> Move | None:
    """Return what comes next on the way to the answer with all the facts told; None at the end of it."""
    session = view.session
    if session.page is Page.QUESTION and session.asking:
        return _answered(view, session.asking, facts)
    if session.asking or view.known.pending:
        return _tap(view, go("begin"))
    if not session.confirmed:
        return _tap(view, go("confirm"))
    askable = {*view.known.core, *extras(view.case)}
    told = session.answers
    meant = dict(facts) | {name: omitted(name) for name in without_room(view.known) if name not in facts}
    left = {name: fact for name, fact in meant.items() if name in askable and not same(name, told.get(name), fact)}
    if left and len(left) <= MOST_ADDED and all(_tellable(view, name, value) for name, value in left.items()):
        return Move(Tapped(change(next(iter(left))), fresh=True), label(view, next(iter(left))))
    if left:
        return Move(added=left)
    if session.page is Page.RESULT:
        return None
    return _tap(view, go("confirm")) if session.page is Page.CHANGED else Move(written("/result"))


def same(name: str, told: Any, fact: Any) -> bool:
    """Return whether what was told is the fact, however each is written."""
    if told is None or fact is None:
        return told is fact
    if name in ITEMISED:
        return _sums(told) == _sums(fact)
    if name in HELD:
        return total(told) == total(fact)
    return Decimal(told) == Decimal(fact) if kind_of(name) is Kind.AMOUNT else str(told) == str(fact)


def _sums(items: Sequence[Mapping[str, Any]]) -> dict[str, Decimal]:
    """What there is of each kind."""
    sums: dict[str, Decimal] = {}
    for item in items:
        if item["amount"] is not None and Decimal(item["amount"]):
            sums[item["kind"]] = sums.get(item["kind"], Decimal(0)) + Decimal(item["amount"])
    return sums


def _tellable(view: View, name: str, fact: Any) -> bool:
    """Whether the question was not answered otherwise already, and can be answered with just this."""
    exact = name not in ITEMISED or _by_kind(view, name, fact) or set(_sums(fact)) <= {"other"}
    return name not in view.session.answers and exact


def _by_kind(view: View, name: str, fact: Any) -> bool:
    """Whether each kind has a question of its own."""
    return isinstance(fact, list | tuple) and set(_sums(fact)) <= set(parts(name, view.case))


def _answered(view: View, asking: Asking, facts: Mapping[str, Any]) -> Move:
    name = asking.field
    fact = facts[name] if name in facts else omitted(name)
    if fact is None or asking.miss:
        return _tap(view, skip(name))
    if asking.readings:
        return _settled(view, asking, fact)
    if name in ITEMISED:
        return _itemised(view, asking, fact)
    kind = kind_of(name)
    if kind is Kind.PLACE:
        state = STATE_NAMES.get(str(fact).removeprefix("US-")) if asking.country else None
        return Move(Said(state)) if state else _tap(view, answer_data(name, str(fact)[:2]))
    if kind is Kind.YES_NO:
        return _tap(view, answer_data(name, "yes" if fact else "no"))
    if kind is Kind.CHOICE or fact == NOT_HAPPENED:
        return _tap(view, answer_data(name, str(fact)))
    return Move(Said(_typed(view, name, fact)))


def _settled(view: View, asking: Asking, fact: Any) -> Move:
    """What was read is the fact, or it is not."""
    meant = next((each for each in asking.readings if same(asking.field, _kept(asking.field, each), fact)), None)
    if meant is not None:
        return _tap(view, answer_data(asking.field, meant))
    return _tap(view, answer_data(asking.field, NOT_HAPPENED) if asking.offered else skip(asking.field))


def _kept(name: str, reading: str) -> Any:
    return [{"kind": "other", "amount": reading}] if name in ITEMISED else reading


def _itemised(view: View, asking: Asking, fact: Any) -> Move:
    """Costs and what comes off: nothing, one sum, or kind by kind where the kinds are those that are asked for."""
    name, sums = asking.field, _sums(fact)
    if asking.part is not None:
        amount = sums.get(parts(name, view.case)[asking.part], Decimal(0))
        return Move(Said(_number(view, amount))) if amount else _tap(view, answer_data(name, "0"))
    if not sums:
        return _tap(view, answer_data(name, "0"))
    if set(sums) != {"other"} and _by_kind(view, name, fact):
        return _tap(view, answer_data(name, "items"))
    return Move(Said(_number(view, sum(sums.values(), Decimal(0)))))


def _typed(view: View, name: str, fact: Any) -> str:
    if kind_of(name) is Kind.DAY:
        day = parse_day(fact)
        return str(fact) if isinstance(day, MonthEnd) else view.language.day(day).replace("\u00a0", " ")
    if kind_of(name) is Kind.NUMBER:
        return str(fact)
    return _number(view, total(fact) or Decimal(0))


def _number(view: View, amount: Decimal) -> str:
    return view.language.number(amount).replace("\u00a0", " ")


def _tap(view: View, data: str) -> Move:
    """The tap on a button of the newest message, by its label there."""
    return Move(Tapped(data, fresh=True), label_of(screens(view)[-1], data))
