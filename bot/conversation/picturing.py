"""The same again in another form: a picture in the other colours, a worked example as a file."""

from datetime import date

from bot.conversation.reply import Reply, Toast
from bot.pages import Page, Topic
from bot.session import Session

WITH_PICTURE = frozenset({Topic.PICTURE, Topic.TIMELINE, Topic.SHARE, Topic.ROUNDED, Topic.COMPARE})


def dark(session: Session, _: str, fresh: bool, _today: date) -> tuple[Session, Reply]:
    """Return the same page, drawn in dark colours."""
    return _in_colours(session, fresh, dark=True)


def light(session: Session, _: str, fresh: bool, _today: date) -> tuple[Session, Reply]:
    """Return the same page, drawn in light colours."""
    return _in_colours(session, fresh, dark=False)


def _in_colours(session: Session, fresh: bool, *, dark: bool) -> tuple[Session, Reply]:
    if not fresh or session.page is not Page.TOPIC or session.topic not in WITH_PICTURE:
        return session, Reply(silent=True, toast=Toast.OLD)
    return session.to(dark=dark, echoes=()), Reply()


def poster(session: Session, _: str, _fresh: bool, _today: date) -> tuple[Session, Reply]:
    """Return the page of the poster, which is about nobody's case."""
    return session.to(page=Page.POSTER, echoes=()), Reply()


def example_file(session: Session, name: str, fresh: bool, _today: date) -> tuple[Session, Reply]:
    """Return the worked example that is shown, as a file."""
    if not fresh or session.page is not Page.EXAMPLE or session.term != name:
        return session, Reply(silent=True, toast=Toast.OLD)
    return session.to(page=Page.EXAMPLE_FILE, echoes=()), Reply()
