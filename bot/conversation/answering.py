"""Taking an answer: what it does to the session, the echo of what was read, and corrections."""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Any

from bot.conversation.moves import advance
from bot.facts import BY_PARTS, HELD, ITEMISED, Kind, kind_of, total
from bot.interview import replay
from bot.session import NOT_HAPPENED, Asking, Change, Echo, Miss, Session, without_field
from bot.worksheet import KINDS, Told, counted, put
from domain.case import Case
from domain.choices import CostKind, Event

PARTS: Mapping[str, tuple[str, ...]] = {
    "costs": ("repossession", "storage", "sale", "legal", "other"),
    "credits": ("gap_refund", "service_contract_refund", "insurance_refund", "payment", "other"),
    **KINDS,
}
PARTS_TAKEN_BACK = (CostKind.DEFAULT_INTEREST.value, CostKind.COURT.value, CostKind.INSURANCE.value)
PARTS_CONSENT_SALE = (CostKind.AGENT.value, CostKind.SALE.value)
PARTS_FORCED_SALE = (CostKind.COURT.value, CostKind.AGENT.value, CostKind.SALE.value)


def parts(field: str, case: Case) -> tuple[str, ...]:
    """Return the kinds asked for one by one: for a Norwegian take-back only those the law lets the lender add."""
    if field == "costs" and case.in_norway:
        taken = case.event in {Event.REPOSSESSION, Event.VOLUNTARY_SURRENDER}
        if case.event is Event.SHORT_SALE:
            return PARTS_CONSENT_SALE
        return PARTS_TAKEN_BACK if taken else PARTS_FORCED_SALE
    return PARTS[field]


CORRECTABLE = frozenset({Kind.AMOUNT, Kind.ITEMS, Kind.HOLDINGS, Kind.DAY})
"""Answers that are typed, so that "no, ..." can put them right."""


def accept(session: Session, field: str, value: Any, today: date, *, echo: bool) -> Session:
    """Return the session with the answer taken, at whatever comes next."""
    asking = session.asking
    if asking and asking.field == field and asking.part is not None and field in BY_PARTS:
        return _accept_part(session, asking, value, today, echo=echo)
    return _store(session, field, itemised(field, value), today, echoes=(Echo(field=field),) if echo else ())


def itemised(field: str, value: Any) -> Any:
    """Return one total of costs or credits as the list that the case keeps; other answers as they are."""
    if field not in ITEMISED or not isinstance(value, str):
        return value
    return [{"kind": "other", "amount": value}] if Decimal(value) else []


def _accept_part(session: Session, asking: Asking, value: Any, today: date, *, echo: bool) -> Session:
    case = replay(session.answers, today).case
    kinds = parts(asking.field, case)
    place = asking.part or 0
    if asking.only_part:
        return _listed(session, asking, put(asking.items, place, value), today, echo=echo)
    items = (*asking.items, {"kind": kinds[place], "amount": value})
    if place + 1 == len(kinds):
        return _listed(session, asking, items, today, echo=echo)
    following = asking.model_copy(
        update={"part": place + 1, "items": items, "miss": None, "readings": (), "why": False}
    )
    kept = _so_far(session, asking.field, items)
    note = Echo(field=asking.field, part=place)
    return kept.to(asking=following, echoes=(note,) if echo else (), last_read=asking.field)


def _listed(session: Session, asking: Asking, items: Told, today: date, *, echo: bool) -> Session:
    """The list is whole: it counts, and a worksheet is kept, to be changed kind by kind."""
    field, place = asking.field, asking.part
    whole = session.to(asking=asking.model_copy(update={"part": None, "only_part": False, "items": ()}))
    note = Echo(field=field, part=place)
    if field not in HELD:
        kept = [item for item in items if item["amount"] is None or Decimal(item["amount"])]
        return _store(whole, field, kept, today, echoes=(note,) if echo else ())
    stored = _store(whole, field, counted(items), today, echoes=(note, Echo(field=field)))
    return stored.to(sheets=stored.sheets | {field: items}, last_part=place)


def _so_far(session: Session, field: str, items: tuple[dict[str, Any], ...]) -> Session:
    """Costs told so far count at once; a worksheet counts when it is whole, and waits where it was left."""
    if field in HELD:
        return session.to(sheets=session.sheets | {field: items})
    return session.to(answers=session.answers | {field: list(items)})


def _store(session: Session, field: str, value: Any, today: date, *, echoes: tuple[Echo, ...]) -> Session:
    asking = session.asking
    changed = session.change
    complete = replay(session.answers, today).pending is None
    kept = session.answers
    back: tuple[Echo, ...] = ()
    if complete and asking and asking.changing and asking.field == field:
        base = session.answers if asking.base is None else asking.base
        if value == NOT_HAPPENED:
            value, back = _day_put_aside(field, base, kept), _came_back(base, kept)
            kept = base
        unchanged = asking.base is not None and base.get(field) == value
        changed = None if unchanged else Change(field=field, before=base.get(field), answers=base)
    taken = session.to(
        answers=kept | {field: value},
        offered=without_field(session.offered, field),
        told=without_field(session.told, field),
        sheets=without_field(session.sheets, field),
        change=changed,
        echoes=back if complete and asking and asking.changing else echoes,
        last_read=field if kind_of(field) in CORRECTABLE and value != NOT_HAPPENED else session.last_read,
        last_part=None,
    )
    return advance(taken, today)


def _day_put_aside(field: str, base: Mapping[str, Any], told: Mapping[str, Any]) -> Any:
    """Return the earlier day where it was put aside for papers that did not come; else that it did not happen."""
    return NOT_HAPPENED if base.get(field) is None or told.get(field) is not None else base[field]


def _came_back(base: Mapping[str, Any], told: Mapping[str, Any]) -> tuple[Echo, ...]:
    """Return the note that it stands again where it stood before papers were told of that did not come."""
    if "outcome" not in base or base["outcome"] == told.get("outcome"):
        return ()
    return (Echo(field="outcome", corrected=True, before=told.get("outcome")),)


def correct(session: Session, amount: Decimal | str, today: date) -> Session | None:
    """Return the session with the last amount or day put right; the open question stays. None if there is none."""
    field = session.last_read
    asking = session.asking
    if asking and asking.field == field and asking.part and not asking.only_part:
        items = (*asking.items[:-1], asking.items[-1] | {"amount": str(amount)})
        echo = Echo(field=field, corrected=True, before=asking.items[-1]["amount"], part=asking.part - 1)
        kept = _so_far(session, field, items)
        return kept.to(asking=asking.model_copy(update={"items": items}), echoes=(echo,))
    if field is None or field not in session.answers:
        return None
    before = session.answers[field]
    if field in session.sheets and session.last_part is not None and not isinstance(amount, str):
        return _kind_put_right(session, field, session.last_part, amount)
    if isinstance(amount, str):
        echo = Echo(field=field, corrected=True, before=before)
        return session.to(answers=session.answers | {field: amount}, echoes=(echo,))
    value: Any = str(amount)
    if field in ITEMISED:
        value = _corrected_items(before, amount, parts(field, replay(session.answers, today).case)[-1])
    echo = Echo(field=field, corrected=True, before=_text(total(before)))
    return session.to(answers=session.answers | {field: value}, echoes=(echo,))


def _kind_put_right(session: Session, field: str, place: int, amount: Decimal) -> Session:
    items = session.sheets[field]
    echo = Echo(field=field, corrected=True, before=items[place]["amount"], part=place)
    right = put(items, place, str(amount))
    kept = session.to(answers=session.answers | {field: counted(right)}, sheets=session.sheets | {field: right})
    return kept.to(echoes=(echo, Echo(field=field)))


def _corrected_items(before: Any, amount: Decimal, last: str) -> list[dict[str, Any]]:
    """The last part that was asked for is put right; a single total is replaced."""
    kept = [item for item in before or () if item["kind"] not in {last, "other"}]
    return [*kept, {"kind": last if kept else "other", "amount": str(amount)}]


def _text(amount: Decimal | None) -> str | None:
    return None if amount is None else str(amount)


def missed(session: Session, asking: Asking, miss: Miss = Miss.UNREADABLE) -> Session:
    """Return the session with the question once more: what was looked for, then a way past it."""
    misses = asking.misses + 1
    if miss is Miss.UNREADABLE and misses > 1:
        miss = Miss.STILL_UNREADABLE
    again = asking.model_copy(update={"miss": miss, "misses": misses, "why": False, "readings": (), "offered": False})
    return session.to(asking=again)
