"""A typed text: first what must not wait (distress, stop), then a correction, then an answer to the open question."""

from datetime import date

from bot import reading
from bot.conversation import feeding_back
from bot.conversation.correcting import no_more_said
from bot.conversation.filing import said_of_cases
from bot.conversation.first_words import gone_past, heard, noted
from bot.conversation.loose import unasked
from bot.conversation.moves import back, home_or_first
from bot.conversation.others_case import NOT_THEIRS, kept_out
from bot.conversation.papers import papers_told
from bot.conversation.putting_right import put_right, stated_anew
from bot.conversation.reminding import stop_said
from bot.conversation.reply import Reply
from bot.conversation.sharing import link_wished
from bot.conversation.trying import supposed
from bot.conversation.two_facts import two_put_right
from bot.conversation.typed_pages import typed_on_page
from bot.conversation.typing_in import typed_answer
from bot.conversation.wishing import wish_granted
from bot.conversation.wondering import wondered
from bot.facts import Kind, kind_of
from bot.interview import core, replay
from bot.pages import Page
from bot.session import Miss, Session

Step = tuple[Session, Reply]
NOT_READ = {Miss.UNREADABLE, Miss.STILL_UNREADABLE}


def say(session: Session, text: str, today: date) -> Step:
    """Return what the text leads to; a text that is not understood keeps every answer and the open question."""
    quiet = session.to(echoes=(), misplaced=None)
    return (
        stop_said(quiet, text, today)
        or _first_things(quiet, text)
        or no_more_said(quiet, text)
        or link_wished(quiet, text, today)
        or feeding_back.said_in_words(quiet, text, today)
        or typed_on_page(quiet, text, today)
        or said_of_cases(quiet, text)
        or wish_granted(quiet, text, today)
        or supposed(quiet, text, today)
        or _about_the_case(quiet, text, today)
    )


def _about_the_case(session: Session, text: str, today: date) -> Step:
    after = (
        two_put_right(session, text, today)
        or put_right(session, text, today)
        or papers_told(session, text, today)
        or _asked_or_answered(session, text, today)
    )
    return kept_out(session, after) if session.page in NOT_THEIRS else after


def _asked_or_answered(session: Session, text: str, today: date) -> Step:
    """A question put in passing is answered on a page of its own; the open question and every answer stay."""
    before, session = session, heard(session, text, today)
    if reading.is_question(text) and not _gives_the_day(session, text, today):
        several = _several(session, text, today) or session
        if session.page is Page.WELCOME and several.offered.keys() >= {"claim", "sale_price"}:
            return noted(before, _first_words(session, text, today)), Reply()
        if asked := wondered(gone_past(session.to(offered=several.offered), today), text, today):
            return asked, Reply()
    after, reply = _answer(session, text, today)
    after = gone_past(after, today)
    miss = after.asking.miss if after.asking else None
    not_read = after.page is Page.UNREADABLE_STATE or miss in NOT_READ
    if (not_read or miss is Miss.NOTED) and (anew := stated_anew(session, text, today)):
        return anew
    if not_read and (asked := wondered(session, text, today)):
        return asked, Reply()
    return noted(before, after), reply


def _gives_the_day(session: Session, text: str, today: date) -> bool:
    """Whether the text answers an open question for a day: "May 3, is that too late?" does."""
    if session.asking is None or kind_of(session.asking.field) is not Kind.DAY:
        return False
    return isinstance(reading.find_date(text, session.language, today, assume_year=True), reading.ReadDate)


def _first_things(session: Session, text: str) -> Step | None:
    """Distress, a number that must not be kept, stop, and the wish for a person come before any question."""
    pages = (
        (reading.in_distress, Page.DISTRESS),
        (reading.personal_number, Page.PERSONAL_NUMBER),
        (reading.is_stop, Page.CANCELLED),
        (reading.wants_human, Page.HUMAN),
        (reading.reads_poorly, Page.SHORT_WORDS),
    )
    for recognises, page in pages:
        if recognises(text):
            return session.to(page=page, short=session.short or page is Page.SHORT_WORDS), Reply()
    return None


def _answer(session: Session, text: str, today: date) -> Step:
    if session.asking is None:
        return _outside(session, text, today)
    if reading.is_back(text):
        return back(session, today), Reply()
    if session.page is Page.DISTRESS and not any(sign.isdigit() for sign in text):
        return session.to(page=Page.CANCELLED), Reply()
    if reading.greeting(text) and session.asking.field != "jurisdiction":  # there "hi" is Hawaii
        return session.to(page=Page.RESUME), Reply()
    several = _several(session, text, today)
    if several:
        return several, Reply()
    return typed_answer(session.to(page=Page.QUESTION), session.asking, text, today), Reply()


def _several(session: Session, text: str, today: date) -> Session | None:
    """Several facts in one message are offered as read, and confirmed one by one when their turn comes."""
    read = reading.read_several(text, session.language)
    case = replay(session.answers, today).case
    wanted = {*core(case, frozenset(session.answers), today), "lender_figure"}
    offered = {field: str(amount.value) for field, amount in read.items() if field in wanted}
    if len(offered) < 2:
        return None
    kept = session.to(offered=session.offered | offered, page=Page.QUESTION)
    asking = session.asking
    if asking is None:
        return kept
    if asking.field not in offered:
        return kept.to(asking=asking.model_copy(update={"miss": Miss.NOTED, "why": False}))
    reading_of_it = {"readings": (offered[asking.field],), "offered": True, "miss": None, "why": False}
    return kept.to(asking=asking.model_copy(update=reading_of_it))


def _outside(session: Session, text: str, today: date) -> Step:
    """No question is open: begin, confirm, come back after days, or say what can be done from here."""
    if reading.greeting(text):
        return session.to(page=Page.RESUME if session.answers else Page.WELCOME), Reply()
    if session.page is Page.WELCOME:
        return _first_words(session, text, today), Reply()
    if reading.is_back(text):
        return back(session, today), Reply()
    if session.page is Page.SUMMARY and reading.read_yes_no(text):
        return session.to(page=Page.RESULT, confirmed=True, change=None), Reply()
    return unasked(session, text, today) or (session.to(page=Page.UNREADABLE_STATE, kind=None), Reply())


def _first_words(session: Session, text: str, today: date) -> Session:
    """The words before any question: amounts are noted, a subject is answered, else the questions begin."""
    several = _several(session, text, today)
    begun = gone_past((several or session).to(page=Page.WELCOME), today)
    if several is None and (asked := wondered(begun, text, today)):
        return asked
    return home_or_first(begun, today)


def unreadable(session: Session, kind: str) -> Step:
    """Something that is not text came: say so, and show the open question again."""
    quiet = session.to(echoes=(), kind=kind)
    if noted := feeding_back.not_typed(quiet):
        return noted
    if session.asking is None:
        return quiet.to(page=Page.UNREADABLE_STATE), Reply()
    asking = session.asking.model_copy(update={"miss": Miss.NOT_TEXT, "why": False})
    return quiet.to(asking=asking, page=Page.QUESTION), Reply()
