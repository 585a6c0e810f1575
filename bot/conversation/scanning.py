"""A photo or a PDF that was read, or could not be: its lines go where typed ones go, and wait for a yes as they do."""

from datetime import date

from bot.conversation import checking
from bot.conversation.reply import Reply
from bot.events import Scanned
from bot.letter_entry import MOST_ENTRIES, LetterAt, LetterNote
from bot.session import Page, Session

Step = tuple[Session, Reply]


def scanned(session: Session, event: Scanned, today: date) -> Step:
    """Return the session at the lines of the letter, or at why there are none; every answer and question is kept."""
    if event.fault is not None:
        return session.to(page=Page.SCAN_FAILED, scan_fault=event.fault, topic=None, echoes=(), change=None), Reply()
    begun = session.to(scan_fault=None, letter_album=event.album)
    after, reply = checking.scanned(begun, event.lines, today)
    return (_together(begun, after) if _same_letter(session, event) else after), reply


def _same_letter(session: Session, event: Scanned) -> bool:
    """Whether it is one more page of the letter whose lines are there: photos that were sent as one album."""
    return event.album is not None and event.album == session.letter_album and bool(session.letter_lines)


def _together(before: Session, after: Session) -> Session:
    """Put the lines of a further page below those of the first; a page may hold none."""
    new = () if after.page is Page.SCAN_FAILED else after.letter_lines
    kept = (*before.letter_lines, *new)
    note = LetterNote.FULL if len(kept) > MOST_ENTRIES else LetterNote.SCANNED
    return after.to(page=Page.LETTER_LINES, letter_lines=kept[:MOST_ENTRIES], letter_at=LetterAt(note=note))
