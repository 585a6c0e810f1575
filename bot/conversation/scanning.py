"""A photo or a PDF that was read, or could not be: its lines go where typed ones go, and wait for a yes as they do."""

from collections import Counter
from datetime import date

from bot.conversation.feeding_back import not_typed
from bot.conversation.letter_doubts import doubted
from bot.conversation.letter_edits import below, entry_of
from bot.conversation.reply import Reply
from bot.events import Scanned
from bot.letter_entry import LetterEntry, LetterNote
from bot.pages import Page
from bot.reading.letter_lines import read_letter
from bot.session import Session

Step = tuple[Session, Reply]


def scanned(session: Session, event: Scanned, _today: date) -> Step:
    """Return the session at the lines of the letter, or at why there are none; every answer and question is kept.

    They take the place of another picture's and of a letter that was checked before; lines just typed stay.
    """
    quiet = session.to(topic=None, echoes=(), change=None)
    if event.fault is not None:
        failed = quiet.to(page=Page.SCAN_FAILED, scan_fault=event.fault, scan_code=event.code)
        return not_typed(session) or (failed, Reply())
    one_more_page = event.album is not None and event.album == session.letter_album and bool(session.letter_lines)
    above = tuple(entry.kind for entry in session.letter_lines) if one_more_page else ()
    found = read_letter(event.lines, session.language, above)
    begun = quiet.to(scan_fault=None, scan_code="", letter_album=event.album)
    if not found and not one_more_page:
        return not_typed(session) or (begun.to(page=Page.SCAN_FAILED), Reply())
    kept = session.letter_lines if one_more_page else _just_typed(session)
    read = doubted(begun.to(letter_lines=kept), (entry_of(line).model_copy(update={"scanned": True}) for line in found))
    return below(begun.to(letter_lines=kept), _not_there(read, _just_typed(session)), LetterNote.SCANNED), Reply()


def _just_typed(session: Session) -> tuple[LetterEntry, ...]:
    return tuple(entry for entry in session.letter_lines if not entry.sure and not entry.scanned)


def _not_there(read: tuple[LetterEntry, ...], typed: tuple[LetterEntry, ...]) -> tuple[LetterEntry, ...]:
    """Return the lines of the picture without those that were typed before, one for one."""
    told = Counter((entry.kind, entry.amount) for entry in typed)
    new = []
    for entry in read:
        if told[entry.kind, entry.amount]:
            told[entry.kind, entry.amount] -= 1
        else:
            new.append(entry)
    return tuple(new)
