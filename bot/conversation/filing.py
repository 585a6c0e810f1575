"""Several cases: the list, switching, beginning another, naming and deleting one. No answer of another case changes."""

from datetime import date

from bot import cases
from bot.conversation.moves import home, home_or_first
from bot.conversation.reply import Reply, Toast
from bot.pages import Page
from bot.reading import is_back, read_yes_no
from bot.reading.other_cases import about_other_cases
from bot.session import Session

Step = tuple[Session, Reply]
OLD = Reply(silent=True, toast=Toast.OLD)


def show_cases(session: Session, _: str, _fresh: bool, _today: date) -> Step:
    """Return the session at the list of cases."""
    return _listed(session), Reply()


def _listed(session: Session) -> Session:
    return session.to(page=Page.CASES, echoes=(), dropping=None, misnamed=False, misplaced=None)


def switch(session: Session, number: str, fresh: bool, today: date) -> Step:
    """Return the session in the other case, where that was left; the current one waits where it is."""
    wanted = _number(session, number)
    if not fresh or wanted is None:
        return session, OLD
    return home_or_first(cases.taken_up(session.to(echoes=()), wanted), today), Reply()


def begin_another(session: Session, _: str, fresh: bool, today: date) -> Step:
    """Return the session at the first question of a new case; at the list where there are as many as can be kept."""
    if not fresh:
        return session, OLD
    if len(cases.all_cases(session)) >= cases.MOST_CASES:
        return _listed(session), Reply()
    return home_or_first(cases.another(session), today), Reply()


def ask_name(session: Session, argument: str, fresh: bool, _today: date) -> Step:
    """Return the session at the question for a name; ``auto`` goes back to the name that is made by itself."""
    if not fresh or not cases.begun(session):
        return session, OLD
    if argument == "auto":
        return _listed(session.to(name=None)), Reply()
    return session.to(page=Page.NAME_CASE, echoes=(), misnamed=False), Reply()


def typed_name(session: Session, text: str, _today: date) -> Step | None:
    """Return the session with the typed name on the current case; one that is too long is asked for again."""
    if is_back(text):
        return _listed(session), Reply()
    name = cases.cleaned(text)
    if len(name) > cases.LONGEST_NAME:
        return session.to(misnamed=True), Reply()
    return _listed(session.to(name=name or None)), Reply()


def ask_before_dropping(session: Session, number: str, fresh: bool, _today: date) -> Step:
    """Return the session at the one question before a case is deleted."""
    wanted = _number(session, number)
    if not fresh or wanted is None:
        return session, OLD
    return session.to(page=Page.DROP_CASE, dropping=wanted, echoes=()), Reply()


def typed_before_dropping(session: Session, text: str, _today: date) -> Step | None:
    """Return the list after a typed no; nothing else that is typed leaves the question, and nothing deletes a case."""
    return (_listed(session) if read_yes_no(text) is False else session), Reply()


def typed_before_all_goes(session: Session, text: str, today: date) -> Step | None:
    """Return where the person was after a typed no; a typed yes answers no open question and deletes nothing."""
    said = read_yes_no(text)
    if said is None:
        return None
    return (session if said else home(session, today)), Reply()


def drop(session: Session, number: str, fresh: bool, _today: date) -> Step:
    """Return the session without the case that was asked about, at the list of the others."""
    wanted = _number(session, number)
    if not fresh or wanted is None or session.page is not Page.DROP_CASE or wanted != session.dropping:
        return session, OLD
    return _listed(cases.dropped(session, wanted)), Reply(in_place=True)


def said_of_cases(session: Session, text: str) -> Step | None:
    """Return the list of cases where the text is about another one, and something was said in this one already."""
    if not cases.all_cases(session) or not about_other_cases(text):
        return None
    return _listed(session), Reply()


def _number(session: Session, number: str) -> int | None:
    found = int(number) if number.isdecimal() and len(number) < len("1000") else None
    return found if found is not None and cases.find(session, found) else None
