"""The lender's letter: its lines typed or read from a picture, put right, and used only after the person's yes."""

import re
from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from bot import reading
from bot.assessed import assessed
from bot.conversation.filing import said_of_cases
from bot.conversation.letter_edits import (
    added,
    at_lines,
    by_number,
    corrected,
    of_the_open_line,
    put,
    whole,
    without,
)
from bot.conversation.moves import ask, home, home_or_first
from bot.conversation.reply import Reply, Toast
from bot.conversation.wondering import wondered
from bot.interview import fits, replay
from bot.letter_entry import LetterAt, LetterNote, letter_costs, letter_lines
from bot.pages import Page
from bot.reading.letter_lines import read_letter
from bot.session import Change, Session
from domain.letter_lines import LetterLine, LineKind

Step = tuple[Session, Reply]
OLD = Reply(silent=True, toast=Toast.OLD)
_WHAT_IF = re.compile(
    r"\s*(?:what if|what happens if|suppose|hva (?:hvis|om|skjer hvis)|tenk om|sett at)\b", re.IGNORECASE
)
_NEVER_MIND = re.compile(
    r"\s*(?:oh |ok |no,? |nei,? )?(?:never ?mind|forget (?:it|that)|glem det|drit i det|samme det|spiller ingen rolle|"
    r"det er det samme|leave it|la det v(?:æ|ae|a)re)[\s.!]*",
    re.IGNORECASE,
)
_ASKS = re.compile(
    r"\s*(?:what|which|who|whose|why|how|when|where|can|could|do|does|did|is|are|am|should|must|will|"
    r"hva|hvem|hvilke[nt]?|hvorfor|hvordan|n(?:å|a)r|hvor|kan|er|skal|m(?:å|a)|vil|har)\b|.*\?\s*$",
    re.IGNORECASE | re.DOTALL,
)
OK, CLEAR, DROP, MORE, READING = "ok", "clear", "drop", "more", "r"
FIELDS = {
    LineKind.CLAIM: "claim",
    LineKind.PRICE: "sale_price",
    LineKind.VALUATION: "fair_value",
    LineKind.PRIOR_LIENS: "prior_liens",
    LineKind.PAID: "paid_since_sale",
    LineKind.TOTAL: "lender_figure",
}
"""The questions that a line of the letter may answer; costs and credits are added up."""


def typed(session: Session, text: str, today: date) -> Step | None:
    """Return what a text typed on the lines leads to; None where it is a question, or asks for another page."""
    if reading.is_back(text) or said_of_cases(session, text) or _WHAT_IF.match(text):
        return None
    if reading.read_yes_no(text) and whole(session):
        return _confirmed(session, today), Reply()
    if _NEVER_MIND.fullmatch(text) or reading.read_yes_no(text) is False:
        return _not_so(session, text, today), Reply()
    found = read_letter((text,), session.language, tuple(entry.kind for entry in session.letter_lines))
    if not found and _ASKS.match(text) and wondered(session, text, today):
        return None
    taken = by_number(session, text) or of_the_open_line(session, text) or corrected(session, text)
    if taken is None and found:
        taken = added(session, found)
    if taken is None and wondered(session, text, today):
        return None
    return taken or at_lines(session).to(
        letter_at=LetterAt(line=session.letter_at.line, note=LetterNote.MISSED)
    ), Reply()


def _not_so(session: Session, text: str, today: date) -> Session:
    """A "no" to the lines asks which one is wrong; "never mind" closes the open line, or leaves; all lines stay."""
    if reading.read_yes_no(text) is False and session.letter_lines:
        return at_lines(session).to(letter_at=LetterAt(note=LetterNote.WHICH))
    return at_lines(session) if session.letter_at.line is not None else home(session, today)


def typed_on_check(session: Session, text: str, _today: date) -> Step | None:
    """Return the session at the lines where the text puts one right by its name or number; else None."""
    found = read_letter((reading.read_correction(text) or "",), session.language)
    named = corrected(session, text) if len(found) == 1 and found[0].kind else None
    taken = by_number(session, text) or named
    return (taken, Reply()) if taken else None


def typed_after_failure(session: Session, text: str, today: date) -> Step | None:
    """Return the session at the lines that were typed in place of a picture; None where the text holds none."""
    found = () if wondered(session, text, today) else read_letter((text,), session.language)
    return (added(session, found), Reply()) if found else None


def offered_from(lines: Sequence[LetterLine]) -> dict[str, str]:
    """Return what the lines may answer of the questions, to be confirmed one by one: a field, and its amount."""
    sums: dict[str, Decimal] = {}
    for line in lines:
        if field := _field(line.kind):
            sums[field] = line.amount if line.kind in FIELDS else sums.get(field, Decimal(0)) + line.amount
    return {field: str(amount) for field, amount in sums.items()}


def _field(kind: LineKind) -> str | None:
    return FIELDS.get(kind) or ("costs" if kind.cost else "credits" if kind.credit else None)


def step_lines(session: Session, argument: str, fresh: bool, today: date) -> Step:
    """``n:lines`` shows them, ``n:lines_ok`` is the yes, ``n:lines_clear`` removes them all."""
    if not fresh:
        return session, OLD
    there = session.page is Page.LETTER_LINES
    if not argument:
        return at_lines(session), Reply(in_place=there)
    if not there or argument not in {OK, CLEAR}:
        return session, OLD
    if argument == CLEAR:
        return at_lines(session.to(letter_lines=())), Reply(in_place=True)
    return (_confirmed(session, today), Reply()) if whole(session) else (session, OLD)


def take_costs(session: Session, _: str, fresh: bool, today: date) -> Step:
    """``n:theircosts`` puts the letter's costs among the answers, kind by kind, where none are known."""
    known = replay(session.answers, today)
    found = letter_costs(letter_lines(session.letter_lines))
    if not fresh or session.page is not Page.LETTER_CHECK or known.case.costs is not None or not found:
        return session, OLD
    costs = [{"kind": kind, "amount": str(amount)} for kind, amount in found]
    done = Change(field="costs", before=session.answers.get("costs"), answers=session.answers)
    kept = session.to(answers=session.answers | {"costs": costs}, change=done, echoes=(), last_read="costs")
    return kept.to(page=Page.CHANGED, topic=None), Reply()


def step_line(session: Session, argument: str, fresh: bool, _today: date) -> Step:
    """``n:line_3`` opens a line, ``n:line_3_drop`` removes it, ``n:line_3_r0`` is its first reading.

    ``n:line_3_more`` shows every kind that it may be.
    """
    number, _, what = argument.partition("_")
    place = _place(session, number, fresh)
    if place is None:
        return session, OLD
    entry = session.letter_lines[place]
    if not what:
        return at_lines(session).to(letter_at=LetterAt(line=place)), Reply(in_place=True)
    if what == MORE:
        return at_lines(session).to(letter_at=LetterAt(line=place, more=True)), Reply(in_place=True)
    if what == DROP:
        return without(session, place), Reply(in_place=True)
    index = what.removeprefix(READING)
    if not index.isdecimal() or int(index[:3]) >= len(entry.readings):
        return session, OLD
    return put(session, place, entry.to(entry.kind, entry.readings[int(index)])), Reply(in_place=True)


def step_kind(session: Session, argument: str, fresh: bool, _today: date) -> Step:
    """``n:kind_3_costs_storage`` says what a line is about."""
    number, _, kind = argument.partition("_")
    place = _place(session, number, fresh)
    if place is None or kind not in set(LineKind):
        return session, OLD
    entry = session.letter_lines[place]
    changed = entry.model_copy(update={"kind": LineKind(kind), "sure": False})
    return put(session, place, changed), Reply(in_place=True)


def _place(session: Session, number: str, fresh: bool) -> int | None:
    """Lines are counted from 1 on the screen; an old button may mean another line by now."""
    if not fresh or session.page is not Page.LETTER_LINES or not (number.isdecimal() and len(number) < 3):
        return None
    place = int(number) - 1
    return place if 0 <= place < len(session.letter_lines) else None


def _confirmed(session: Session, today: date) -> Session:
    """The yes: with an answer the letter is checked against it; before one its amounts are offered to the questions."""
    sure = tuple(entry.model_copy(update={"sure": True, "scanned": False}) for entry in session.letter_lines)
    kept = at_lines(session).to(letter_lines=sure)
    known = replay(session.answers, today)
    offered = offered_from(letter_lines(sure))
    if session.confirmed and not known.pending and assessed(known, today) is not None:
        figure = offered.get("lender_figure")
        wanted = figure and "lender_figure" not in session.answers and fits("lender_figure", figure, known.case)
        return kept.to(page=Page.LETTER_CHECK, offered=session.offered | ({"lender_figure": figure} if wanted else {}))
    open_ones = {field: amount for field, amount in offered.items() if field not in session.answers}
    return _going_on(kept.to(offered=session.offered | open_ones), today)


def _going_on(session: Session, today: date) -> Session:
    """The open question comes again, now with what the letter says about it."""
    asking = session.asking
    if asking and asking.field in session.offered and asking.part is None and not asking.changing:
        return ask(session.to(asking=None), asking.field)
    return home(session, today) if asking else home_or_first(session, today)
