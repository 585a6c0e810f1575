"""The lines of the letter in the session: added, put right by words or by their number, removed."""

import re
from collections.abc import Sequence
from dataclasses import replace

from bot import reading
from bot.conversation.letter_doubts import doubted
from bot.letter_entry import MOST_ENTRIES, LetterAt, LetterEntry, LetterNote
from bot.pages import Page
from bot.reading.amounts import read_amount
from bot.reading.letter_lines import ReadLine, read_letter
from bot.reading.letter_names import named
from bot.reading.outcome import Amount
from bot.session import Session

_LINE = r"(?:line|linje|linja|linjen|nr\.?|number|nummer|no\.|#)\s*(?P<number>[0-9]{1,2})\b"
_NUMBERED = re.compile(
    rf"\s*(?:(?:no|nei|change|correct|endre|rett)\b[,.:]?\s*)?{_LINE}\s*[.:,=]?\s*"
    r"(?:(?:is|was|should be|should have been|to|er|var|skal v(?:æ|ae|a)re|skulle v(?:æ|ae|a)rt|til)\b)?\s*"
    r"(?P<rest>.*)",
    re.IGNORECASE | re.DOTALL,
)
_REMOVED = re.compile(
    r"\s*(?:please )?(?:remove|delete|drop|take (?:out|away|off)|fjern|slett|stryk|ta (?:bort|vekk|ut))\s+"
    rf"{_LINE}[\s.!]*",
    re.IGNORECASE,
)


def at_lines(session: Session) -> Session:
    """Return the session at the lines, none of them open."""
    shown = {"letter_at": LetterAt(), "topic": None, "echoes": (), "change": None}
    return session.to(page=Page.LETTER_LINES, **shown)


def put(session: Session, place: int, entry: LetterEntry) -> Session:
    """Return the session at the lines, with one of them put right."""
    lines = session.letter_lines
    return at_lines(session.to(letter_lines=(*lines[:place], entry, *lines[place + 1 :])))


def added(session: Session, found: Sequence[ReadLine]) -> Session:
    """The lines that were read come below those that are there."""
    return below(session, doubted(session, map(entry_of, found)), None)


def below(session: Session, entries: tuple[LetterEntry, ...], note: LetterNote | None) -> Session:
    """Return the session at the lines, with these below them; that some were left out is said before anything else."""
    kept = (*session.letter_lines, *entries)
    said = LetterNote.FULL if len(kept) > MOST_ENTRIES else note
    return at_lines(session.to(letter_lines=kept[:MOST_ENTRIES])).to(letter_at=LetterAt(note=said))


def entry_of(line: ReadLine) -> LetterEntry:
    """Return the line as it is kept, waiting for a yes."""
    amount = None if line.amount is None else str(line.amount)
    return LetterEntry(kind=line.kind, amount=amount, readings=tuple(str(each) for each in line.readings))


def of_the_open_line(session: Session, text: str) -> Session | None:
    """A text for the line that is open, or that is asked about: its amount, or what it is about."""
    said = reading.read_correction(text) or text
    if session.letter_at.line is not None:
        return _told(session, session.letter_at.line, said)
    place = waiting(session)
    if place is None:
        return None
    found, unread = _amounts(session, said), session.letter_lines[place].amount is None
    return _told(session, place, said) if not found or (unread and found[0].kind is None) else None


def waiting(session: Session) -> int | None:
    """The first line that is not whole: the one that the page asks about."""
    return next((place for place, entry in enumerate(session.letter_lines) if not entry.whole), None)


def corrected(session: Session, text: str) -> Session | None:
    """ "no, storage was 390" puts the line of that name right; without a name it is about the last line."""
    found = read_letter((reading.read_correction(text) or "",), session.language)
    if len(found) != 1:
        return None
    places = [place for place, entry in enumerate(session.letter_lines) if found[0].kind in {None, entry.kind}]
    if not places:
        return None
    kind = session.letter_lines[places[-1]].kind
    return put(session, places[-1], entry_of(replace(found[0], kind=kind)))


def whole(session: Session) -> bool:
    """Whether there are lines, and each has its kind and its amount."""
    return bool(session.letter_lines) and waiting(session) is None


def by_number(session: Session, text: str) -> Session | None:
    """ "line 3 is 390" and "remove line 1" are about the line of that number; "line 3" alone opens it."""
    removed, told = _REMOVED.fullmatch(text), _NUMBERED.fullmatch(text)
    found = removed or told
    place = int(found["number"]) - 1 if found else -1
    if not 0 <= place < len(session.letter_lines):
        return None
    if removed:
        return without(session, place)
    return _told(session, place, told["rest"] if told else "") or at_lines(session).to(letter_at=LetterAt(line=place))


def without(session: Session, place: int) -> Session:
    """Return the session at the lines, without the one at that place."""
    return at_lines(session.to(letter_lines=session.letter_lines[:place] + session.letter_lines[place + 1 :]))


def _told(session: Session, place: int, text: str) -> Session | None:
    """What is said of one line: its amount, or what it is about."""
    entry, found = session.letter_lines[place], _amounts(session, text)
    if len(found) == 1:
        return put(session, place, entry_of(replace(found[0], kind=found[0].kind or entry.kind)))
    kind = None if found else named(text)
    return put(session, place, entry.model_copy(update={"kind": kind, "sure": False})) if kind else None


def _amounts(session: Session, text: str) -> Sequence[ReadLine]:
    """Where one line is meant, a small number alone is its amount too."""
    found = read_letter((text,), session.language)
    alone = None if found else read_amount(text, session.language)
    return (ReadLine(None, alone.value),) if isinstance(alone, Amount) else found
