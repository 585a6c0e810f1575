"""Whether a page helped, and one sentence about it. It changes no answer, and no open question is answered by it."""

from collections.abc import Callable, Mapping
from datetime import date

from bot.conversation.moves import home
from bot.conversation.reply import Reply, Toast
from bot.conversation.typing_in import typed_answer
from bot.feedback.places import open_place
from bot.feedback.vote import Feeding, Note, Vote, week_of
from bot.feedback.words import leads_to_somebody, sentence_of
from bot.pages import DRAWN, Page
from bot.reading import is_back, read_yes_no
from bot.session import Miss, Session

Step = tuple[Session, Reply]
OLD = Reply(silent=True, toast=Toast.OLD)
STAYS = frozenset({Page.RESULT, Page.TOPIC, Page.SUBJECT, Page.LETTER_CHECK, Page.SCAN_FAILED})
"""Pages to come back to; from the others one goes on where one was before."""


def helpful(session: Session, _: str, fresh: bool, today: date) -> Step:
    """Return the session with the page noted as helpful, at the page that thanks for it."""
    return _voted(session, fresh, today, helpful=True)


def unhelpful(session: Session, _: str, fresh: bool, today: date) -> Step:
    """Return the session with the page noted as not helpful, at the page that thanks for it."""
    return _voted(session, fresh, today, helpful=False)


def _voted(session: Session, fresh: bool, today: date, *, helpful: bool) -> Step:
    """An old button may stand under another page than the one that is shown, so it says nothing."""
    place = open_place(session)
    if not fresh or place is None:
        return session, OLD
    vote = Vote(place=place, helpful=helpful, week=week_of(today))
    voted = session.to(feeding=Feeding(vote=vote, at=session.page), voted=(*session.voted, place), echoes=())
    return voted.to(page=Page.FEEDBACK), Reply(vote=vote)


def go_on(session: Session, what: str, fresh: bool, today: date) -> Step:
    """Return what a button of that page leads to."""
    way = WAYS.get(what)
    if not fresh or session.page is not Page.FEEDBACK or session.feeding is None or way is None:
        return session, OLD
    after, reply = way(session.to(echoes=()), session.feeding, today)
    return after, Reply(in_place=True, vote=reply.vote)


def typed(session: Session, text: str, today: date) -> Step | None:
    """Return the session with the sentence shown back, or let to staff where that was allowed before it was typed."""
    feeding = session.feeding
    if feeding is None:
        return None
    if is_back(text):
        return _back(session, feeding, today)
    if feeding.typed is not None and (said := read_yes_no(text)) is not None:
        return (_allow if said else _drop)(session, feeding, today)
    if leads_to_somebody(text):
        return session.to(feeding=feeding.to(typed=None, note=Note.LEADS_TO_THEM)), Reply()
    sentence = sentence_of(text)
    if not sentence:
        return session, Reply()
    shown = feeding.to(typed=sentence, note=None)
    if feeding.vote.staff_may_read and not _answers(session, sentence, today):
        return _allow(session, shown, today)
    return session.to(feeding=shown), Reply()


def _answers(session: Session, text: str, today: date) -> bool:
    """Whether the text could as well be the answer to the open question: then it goes nowhere without a tap."""
    if session.asking is None:
        return False
    after = typed_answer(session.to(page=Page.QUESTION), session.asking, text, today)
    missed = after.asking.miss if after.asking and after.asking.field == session.asking.field else None
    return missed not in {Miss.UNREADABLE, Miss.STILL_UNREADABLE}


def _allow(session: Session, feeding: Feeding, _today: date) -> Step:
    """The box is ticked, and what was typed, if anything, is let to staff."""
    vote = feeding.vote.to(staff_may_read=True, words=feeding.typed or feeding.vote.words)
    return session.to(feeding=feeding.to(vote=vote, typed=None, note=None)), Reply(vote=vote)


def _refuse(session: Session, feeding: Feeding, _today: date) -> Step:
    """What staff could read is taken back."""
    vote = feeding.vote.to(staff_may_read=False, words=None)
    note = Note.TAKEN_BACK if feeding.vote.words else None
    return session.to(feeding=feeding.to(vote=vote, typed=None, note=note)), Reply(vote=vote)


def _drop(session: Session, feeding: Feeding, _today: date) -> Step:
    return session.to(feeding=feeding.to(typed=None, note=Note.NOT_SENT)), Reply()


def _back(session: Session, feeding: Feeding, today: date) -> Step:
    """A page with a picture or a file stands above unchanged, so it is not sent again."""
    drawn = feeding.at is Page.TOPIC and session.topic in DRAWN
    left = session.to(feeding=None)
    return (left.to(page=feeding.at) if feeding.at in STAYS and not drawn else home(left, today)), Reply()


WAYS: Mapping[str, Callable[[Session, Feeding, date], Step]] = {
    "allow": _allow,
    "refuse": _refuse,
    "drop": _drop,
    "back": _back,
}


def left_behind(session: Session) -> Session:
    """Return the session without a vote whose page is not on the screen any more; a sentence not let go is gone."""
    return session if session.feeding is None or session.page is Page.FEEDBACK else session.to(feeding=None)
