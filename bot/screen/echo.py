"""The echo: what was read, shown before the next question, with a way to change it."""

from collections.abc import Iterator
from decimal import Decimal
from typing import Any

from bot.callback import change
from bot.conversation.answering import parts
from bot.facts import HELD, ITEMISED, Kind, kind_of, total
from bot.screen.answers import amount, day, held, label, written
from bot.screen.finding import sentence
from bot.screen.view import View, paragraphs
from bot.screen_parts import Html, Screen
from bot.session import Echo
from bot.wording import buttons, pages
from bot.wording.choices import word
from bot.wording.facts import ask_for
from bot.wording.urgent import URGENT
from domain.calendar import MonthEnd, plain
from domain.choices import CostKind, CreditKind
from domain.questions import findings_so_far

DEADLINES = frozenset({"served_on", "answer_due"})


def echo(view: View, note: Echo) -> Screen:
    """Return the message that says what was read."""
    text = _text(view, note)
    if note.field in DEADLINES and note == view.session.echoes[-1]:
        text = paragraphs(text, *_deadline_first(view))
    words = view.language.message(ask_for(note.field, view.case).button)
    return Screen(text, ((view.button(buttons.CHANGE, change(note.field), label=words),),))


def _deadline_first(view: View) -> Iterator[Html]:
    """A deadline that has not passed is said the moment it is known, before any arithmetic."""
    for finding in findings_so_far(view.case, view.today):
        if type(finding) in URGENT:
            yield Html(f"<b>{sentence(view.language, finding)}</b>")


def _text(view: View, note: Echo) -> Html:
    value = view.session.answers.get(note.field)
    name = _name(view, note)
    after_a_stop = name[:1].upper() + name[1:]
    known_before = note.corrected and note.before is not None
    if known_before and kind_of(note.field) is Kind.CHOICE:
        words = [written(view.language, note.field, stated) for stated in (note.before, value)]
        return view.say(pages.CHANGED_LINE, label=name, before=words[0], after=words[1])
    if known_before and kind_of(note.field) is Kind.DAY:
        days = [written(view.language, note.field, stated) for stated in (value, note.before)]
        return view.say(pages.CORRECTED, label=after_a_stop, answer=days[0], before=days[1])
    if known_before:
        now = _part_value(view, note) if note.part is not None else _amount_text(value)
        return view.say(pages.CORRECTED, label=after_a_stop, answer=amount(view, now), before=amount(view, note.before))
    if note.part is not None and note.field in HELD and _left_out(view, note):
        return view.say(pages.ECHO_LEFT_OUT, label=name)
    if note.part is not None:
        return _part(view, name, _part_value(view, note))
    if note.field == "jurisdiction" and value not in {None, "NO"}:
        return view.say(pages.ECHO_DOLLARS, state=written(view.language, note.field, value))
    if value is None and (note.field in ITEMISED or note.field == "prior_liens"):
        return view.say(pages.ECHO_ZERO_FOR_NOW, label=name)
    answer = written(view.language, note.field, value)
    if kind_of(note.field) is Kind.DAY and isinstance(value, str) and value != "no":
        stated = day(value)
        if isinstance(stated, MonthEnd):
            return view.say(pages.ECHO_MONTH, label=name, answer=answer, day=plain(stated))
    return _spoken(view, name, answer, _stated_amount(note.field, value))


def _left_out(view: View, note: Echo) -> bool:
    """Whether this part of a worksheet is not known."""
    told = view.session.sheets.get(note.field, ())
    return note.part is not None and note.part < len(told) and told[note.part]["amount"] is None


def _part(view: View, name: str, value: str | None) -> Html:
    if value is None:
        return view.say(pages.ECHO_ZERO_FOR_NOW, label=name)
    return _spoken(view, name, amount(view, value), Decimal(value))


def _stated_amount(field: str, value: Any) -> Decimal | None:
    return total(value) if kind_of(field) in {Kind.AMOUNT, Kind.ITEMS, Kind.HOLDINGS} else None


def _spoken(view: View, name: str, answer: str, stated: Decimal | None) -> Html:
    """An amount is also said in words, so that a zero too many is heard."""
    words = view.language.in_words(stated) if stated else None
    if words is None:
        return view.say(pages.ECHO, label=name, answer=answer)
    return view.say(pages.ECHO_WORDS, label=name, answer=answer, spelled=words)


def _name(view: View, note: Echo) -> str:
    if note.part is None:
        return label(view, note.field)
    return part_name(view, note.field, note.part)


def part_name(view: View, field: str, place: int) -> str:
    """Return the name of one part of a list of costs or credits."""
    kind = parts(field, view.case)[place]
    if field in HELD:
        return held(view.language, field, kind)
    return view.language.message(word(CostKind(kind) if field == "costs" else CreditKind(kind)))


def _part_value(view: View, note: Echo) -> str | None:
    """The amount of the part; parts of nothing are not kept, so one that is not there is nothing."""
    kind = parts(note.field, view.case)[note.part or 0]
    told = view.session.sheets.get(note.field) or view.session.answers.get(note.field) or ()
    found = next((item["amount"] for item in told if item["kind"] == kind), "0")
    return None if found is None else str(found)


def _amount_text(value: Any) -> str | None:
    found: Decimal | None = total(value)
    return None if found is None else str(found)
