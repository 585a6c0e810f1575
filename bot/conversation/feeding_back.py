"""Whether a page helped, and one sentence about it. It changes no answer, and no open question is answered by it."""

from collections.abc import Callable, Mapping
from datetime import date

from bot.conversation.filing import said_of_cases
from bot.conversation.moves import home
from bot.conversation.reply import Reply, Toast
from bot.conversation.wishing import wish_granted
from bot.conversation.wondering import wondered
from bot.feedback.places import noted, open_again, open_place
from bot.feedback.vote import Feeding, Note, Vote, week_of
from bot.feedback.words import LEFT_OUT, TAKEN_BACK, leads_to_somebody, said_to_help, sentence_of
from bot.pages import DRAWN, Page
from bot.reading import about_the_bot, is_back, read_yes_no
from bot.reading.about_the_bot import AboutTheBot
from bot.reading.text import fold
from bot.reading.wishes import Wish, wished
from bot.session import Session

Step = tuple[Session, Reply]
OLD = Reply(silent=True, toast=Toast.OLD)
STAYS = frozenset({Page.RESULT, Page.TOPIC, Page.SUBJECT, Page.LETTER_CHECK, Page.SCAN_FAILED})
"""Pages to come back to; from the others one goes on where one was before."""
HEARD = frozenset({AboutTheBot.OVERWHELMED, AboutTheBot.ASHAMED, AboutTheBot.DELETE, AboutTheBot.PRIVACY})
"""What has its page wherever it is said; the rest that is said of the bot is a sentence about it here."""


def helpful(session: Session, _: str, fresh: bool, today: date) -> Step:
    """Return the session with the page noted as helpful, at the page that thanks for it."""
    return _voted(session, fresh, today, helpful=True)


def unhelpful(session: Session, _: str, fresh: bool, today: date) -> Step:
    """Return the session with the page noted as not helpful, at the page that thanks for it."""
    return _voted(session, fresh, today, helpful=False)


def said_in_words(session: Session, text: str, today: date) -> Step | None:
    """Return what the button leads to whose words were typed; None for another text, or where there is no button."""
    said = said_to_help(text)
    if said is None or open_place(session, today) is None:
        return None
    return _voted(session, True, today, helpful=said)


def _voted(session: Session, fresh: bool, today: date, *, helpful: bool) -> Step:
    """An old button may stand under another page than the one that is shown, so it says nothing."""
    place = open_place(session, today)
    if not fresh or place is None:
        return session, OLD
    vote = Vote(place=place, helpful=helpful, week=week_of(today))
    told = (*session.voted, noted(place, today))
    after = session.to(feeding=Feeding(vote=vote, at=session.page), voted=told, page=Page.FEEDBACK, echoes=())
    return after, Reply(vote=vote)


def go_on(session: Session, what: str, fresh: bool, today: date) -> Step:
    """Return what a button of that page leads to."""
    way, feeding = WAYS.get(what), session.feeding
    if not fresh or way is None or feeding is None or session.page is not Page.FEEDBACK:
        return session, OLD
    led = way(session.to(echoes=()), feeding, today)
    return (led[0], Reply(in_place=True, vote=led[1].vote)) if led else (session, OLD)


def typed(session: Session, text: str, today: date) -> Step | None:
    """Return the session with the sentence shown back. Nothing that is typed is sent by being typed."""
    feeding = session.feeding
    if feeding is None:
        return None
    if step := _undone(session, feeding, text, today):
        return step
    if is_back(text) or wished(text) is Wish.GO_ON:
        return _back(session, feeding, today)
    return (
        _in_a_word(session, feeding, text, today) or _wish(session, text, today) or _shown_back(session, feeding, text)
    )


def _undone(session: Session, feeding: Feeding, text: str, today: date) -> Step | None:
    """What is said to be deleted or undone here is the sentence: the one shown back, else the one that was sent."""
    said = fold(text)
    if said not in TAKEN_BACK | LEFT_OUT:
        return None
    if feeding.typed is not None:
        return _drop(session, feeding, today)
    if feeding.vote.words is None:
        return None if is_back(text) else _noting(session, feeding)
    return _take_back(session, feeding, today) if said in TAKEN_BACK else _noting(session, feeding)


def _in_a_word(session: Session, feeding: Feeding, text: str, today: date) -> Step | None:
    """A yes, a no and thanks are no sentence about a page; nor are the words of the two buttons."""
    said, thanks = read_yes_no(text), wished(text) is Wish.THANKS
    if feeding.typed is not None and (said is not None or thanks):
        return _drop(session, feeding, today) if said is False else _noting(session, feeding.to(note=Note.TAP))
    if said is not None:
        return _noting(session, feeding)
    helped = said_to_help(text)
    if helped is None or feeding.typed is not None:
        return None
    return _noting(session, feeding) if helped == feeding.vote.helpful else _turn(session, feeding, today)


def _wish(session: Session, text: str, today: date) -> Step | None:
    """What is wanted of the bot is heard here as on every page."""
    if step := said_of_cases(session, text) or wish_granted(session, text, today):
        return step
    asked = wondered(session, text, today) if about_the_bot(text) in HEARD else None
    return (asked, Reply()) if asked else None


def _shown_back(session: Session, feeding: Feeding, text: str) -> Step:
    sentence, whole = sentence_of(text)
    if not sentence:
        return session, Reply()
    if leads_to_somebody(text):
        return _noting(session, feeding.to(note=Note.LEADS_TO_THEM))
    return _noting(session, feeding.to(typed=sentence, note=None if whole else Note.CUT))


def not_typed(session: Session) -> Step | None:
    """Return the session with a note that words are wanted, where a sentence could be written; else None."""
    feeding = session.feeding
    if feeding is None or session.page is not Page.FEEDBACK:
        return None
    return _noting(session.to(echoes=()), feeding.to(note=Note.NOT_TEXT))


def _noting(session: Session, feeding: Feeding) -> Step:
    return session.to(feeding=feeding), Reply()


def _keeping(session: Session, feeding: Feeding, vote: Vote, note: Note | None = None) -> Step:
    """The vote as it is now takes the place of the one that is kept."""
    after = feeding.to(vote=vote, typed=None, with_amounts=False, note=note)
    return session.to(feeding=after), Reply(vote=vote)


def _send(session: Session, feeding: Feeding, _today: date) -> Step | None:
    if feeding.typed is None:
        return None
    vote = feeding.vote.to(words=feeding.typed, with_amounts=feeding.with_amounts)
    return _keeping(session, feeding, vote)


def _drop(session: Session, feeding: Feeding, _today: date) -> Step:
    note = Note.NOT_REPLACED if feeding.vote.words else Note.NOT_SENT
    return _noting(session, feeding.to(typed=None, with_amounts=False, note=note))


def _take_back(session: Session, feeding: Feeding, _today: date) -> Step | None:
    if feeding.vote.words is None:
        return None
    return _keeping(session, feeding, feeding.vote.to(words=None, with_amounts=False), Note.TAKEN_BACK)


def _amounts(session: Session, feeding: Feeding, _today: date) -> Step | None:
    """The box is ticked, or its tick is taken away; nothing goes anywhere by it."""
    if feeding.typed is None:
        return None
    return _noting(session, feeding.to(with_amounts=not feeding.with_amounts))


def _turn(session: Session, feeding: Feeding, _today: date) -> Step | None:
    """A wrong tap is put right; what was sent stays with it."""
    if feeding.typed is not None:
        return None
    return _keeping(session, feeding, feeding.vote.to(helpful=not feeding.vote.helpful))


def _back(session: Session, feeding: Feeding, today: date) -> Step:
    """A page with a picture or a file stands above unchanged, so it is not sent again."""
    drawn = feeding.at is Page.TOPIC and session.topic in DRAWN
    left = session.to(feeding=None)
    return (left.to(page=feeding.at) if feeding.at in STAYS and not drawn else home(left, today)), Reply()


WAYS: Mapping[str, Callable[[Session, Feeding, date], Step | None]] = {
    "send": _send,
    "drop": _drop,
    "takeback": _take_back,
    "amounts": _amounts,
    "turn": _turn,
    "back": _back,
}
"""What each button leads to; None where there is nothing that it could be about."""


def left_behind(session: Session) -> Session:
    """Return the session without a vote whose page is not on the screen any more; a sentence not sent is gone."""
    return session if session.feeding is None or session.page is Page.FEEDBACK else session.to(feeding=None)


def asked_anew(before: Session, after: Session) -> Session:
    """Return the session with the pages of its case to be voted on again, where an answer is not what it was."""
    if before.number != after.number or not _another_answer(before, after):
        return after
    return after.to(voted=open_again(after.voted), ballot=None)


def _another_answer(before: Session, after: Session) -> bool:
    """Whether something that was answered is answered otherwise now, or not at all."""
    return any(field not in after.answers or after.answers[field] != said for field, said in before.answers.items())
