"""The steps through the conversation: ``n:`` buttons, one function for each; and the language, and a word."""

from collections.abc import Callable, Mapping
from datetime import date

from bot import cases
from bot.conversation import (
    checking,
    correcting,
    feeding_back,
    filing,
    keeping,
    loose,
    picturing,
    sharing,
    trial_or_true,
    trying,
)
from bot.conversation.moves import back, home, home_or_first
from bot.conversation.reminding import ask_for_reminders, gone_on, stop_reminders
from bot.conversation.reply import Reply, Toast
from bot.conversation.settling import settle_at
from bot.interview import replay
from bot.language import OFFERED
from bot.pages import DRAWN, Page, Topic
from bot.session import Session, blank
from bot.wording.terms import TERMS

Step = tuple[Session, Reply]


def navigate(session: Session, where: str, fresh: bool, today: date) -> Step:
    """Return what the step leads to; what follows the first ``_`` of its name is its argument."""
    name, _, argument = where.partition("_")
    step = STEPS.get(name)
    return step(session, argument, fresh, today) if step else old(session)


def old(session: Session) -> Step:
    """Return the answer to a tap that no longer fits: nothing is changed."""
    return session, Reply(silent=True, toast=Toast.OLD)


def _why(session: Session, _: str, fresh: bool, _today: date) -> Step:
    if not fresh or session.asking is None or session.page is not Page.QUESTION:
        return old(session)
    opened = session.asking.model_copy(update={"why": not session.asking.why})
    return session.to(asking=opened, echoes=tuple(note for note in session.echoes if note.told)), Reply(in_place=True)


def _back(session: Session, _: str, fresh: bool, today: date) -> Step:
    if not fresh and session.page is Page.QUESTION:
        return old(session)
    return back(session.to(echoes=()), today), Reply(in_place=fresh and session.page is Page.TOPIC)


def _begin(session: Session, _: str, _fresh: bool, today: date) -> Step:
    return gone_on(session.to(echoes=()), today), Reply()


def _confirm(session: Session, _: str, _fresh: bool, today: date) -> Step:
    known = replay(session.answers, today)
    if known.pending or session.asking:
        return session, Reply(silent=True, toast=Toast.NOT_YET)
    if session.page is Page.RESULT:
        return old(session)
    return session.to(page=Page.RESULT, topic=None, confirmed=True, change=None, echoes=()), Reply()


def _restart(session: Session, _: str, fresh: bool, today: date) -> Step:
    if session.page is Page.RESTART and fresh:
        return home_or_first(cases.over_again(session), today), Reply()
    return session.to(page=Page.RESTART, echoes=()), Reply()


def _delete(session: Session, _: str, fresh: bool, _today: date) -> Step:
    if not fresh or session.page is not Page.DELETE:
        return old(session)
    return blank(session.language).to(page=Page.DELETED, as_of=session.as_of), Reply(in_place=True)


def _short(session: Session, _: str, fresh: bool, today: date) -> Step:
    return _length(session, fresh, today, short=True)


def _long(session: Session, _: str, fresh: bool, today: date) -> Step:
    return _length(session, fresh, today, short=False)


def _length(session: Session, fresh: bool, today: date, *, short: bool) -> Step:
    return home(session.to(short=short, echoes=()), today), Reply(in_place=fresh and session.page is Page.RESULT)


def _unfold(session: Session, _: str, fresh: bool, _today: date) -> Step:
    return _fold_or_unfold(session, fresh, whole=True)


def _fold(session: Session, _: str, fresh: bool, _today: date) -> Step:
    return _fold_or_unfold(session, fresh, whole=False)


def _fold_or_unfold(session: Session, fresh: bool, *, whole: bool) -> Step:
    """Only this page is shown whole, or short again; the next one is short."""
    at = {Page.TOPIC: session.topic, Page.SUBJECT: session.subject}.get(session.page)
    if not fresh or at is None:
        return old(session)
    in_place = session.page is not Page.TOPIC or session.topic not in DRAWN
    return session.to(opened_whole=at.value if whole else None, echoes=()), Reply(in_place=in_place)


def _step(session: Session, number: str, fresh: bool, _today: date) -> Step:
    if not fresh or session.topic is not Topic.NEXT or not (number.isdecimal() and len(number) == 1):
        return old(session)
    return session.to(shown_step=int(number), echoes=()), Reply(in_place=True)


def _groups(session: Session, _: str, _fresh: bool, _today: date) -> Step:
    return session.to(page=Page.IN_GROUPS, echoes=()), Reply()


STEPS: Mapping[str, Callable[[Session, str, bool, date], Step]] = {
    "why": _why,
    "back": _back,
    "begin": _begin,
    "confirm": _confirm,
    "restart": _restart,
    "delete": _delete,
    "short": _short,
    "long": _long,
    "unfold": _unfold,
    "fold": _fold,
    "step": _step,
    "try": trying.attempt,
    "true": trial_or_true.put_in_the_answers,
    "keep": keeping.keep,
    "drop": keeping.drop,
    "cases": filing.show_cases,
    "case": filing.switch,
    "newcase": filing.begin_another,
    "namecase": filing.ask_name,
    "dropcase": filing.ask_before_dropping,
    "dropped": filing.drop,
    "remind": ask_for_reminders,
    "quiet": stop_reminders,
    "dark": picturing.dark,
    "light": picturing.light,
    "example": picturing.example_file,
    "lines": checking.step_lines,
    "line": checking.step_line,
    "kind": checking.step_kind,
    "theircosts": checking.take_costs,
    "share": settle_at,
    "meant": loose.meant,
    "sharelink": sharing.ask_to_share,
    "makelink": sharing.make_link,
    "shared": sharing.turn_to,
    "groups": _groups,
    "poster": picturing.poster,
    "helpful": feeding_back.helpful,
    "unhelpful": feeding_back.unhelpful,
    "feedback": feeding_back.go_on,
    "corrections": correcting.messages,
    "result": correcting.result_again,
}


def language(session: Session, locale: str, fresh: bool, today: date) -> Step:
    """Return the session in another language, where it was."""
    if locale not in OFFERED:
        return old(session)
    spoken = session.to(language=locale, echoes=())
    return (home(spoken, today) if session.page is Page.LANGUAGE else spoken), Reply(in_place=fresh)


def word(session: Session, slug: str, fresh: bool) -> Step:
    """Return the session at the explanation of a term."""
    if slug not in TERMS:
        return old(session)
    return session.to(page=Page.TERM, term=slug, echoes=()), Reply(in_place=fresh and session.page is Page.TERMS)
