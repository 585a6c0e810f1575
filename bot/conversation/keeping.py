"""What was tried is kept as an answer, or dropped. What is only hoped for is kept once it stands in writing."""

from datetime import date

from bot.conversation import tried
from bot.conversation.moves import home, refused
from bot.conversation.reply import Reply, Toast
from bot.interview import replay
from bot.pages import Page
from bot.reading.what_if import LET_GO, SETTLEMENT
from bot.session import Agreement, Change, Session, Trying

Step = tuple[Session, Reply]
OLD = Reply(silent=True, toast=Toast.OLD)


def keep(session: Session, agreed: str, fresh: bool, today: date) -> Step:
    """Return the session with what is tried among the answers, as if it had been changed there.

    A settlement, or a rest that is let go, is kept only after it was asked whether that stands in writing.
    """
    if not fresh or session.page is not Page.TRIAL or not session.trial or tried.is_range(session.trial):
        return session, OLD
    if refused(replay(tried.answers_tried(session.answers, session.trial, today)[0], today), today):
        return session, OLD
    asked = session.trying is not None and session.trying.agreement is Agreement.ASKED
    if agreed not in ({"yes", "no"} if asked else {""}):
        return session, OLD
    if session.trial.keys() & {LET_GO, SETTLEMENT} and agreed != "yes":
        answer = Agreement.NOT_YET if agreed else Agreement.ASKED
        return session.to(trying=Trying(agreement=answer)), Reply()
    return _kept(session, today), Reply()


def _kept(session: Session, today: date) -> Session:
    (stated,) = tried.answers_tried(session.answers, session.trial, today)
    changes = [
        Change(field=field, before=session.answers.get(field))
        for field, value in stated.items()
        if field not in session.answers or session.answers[field] != value
    ]
    over = session.to(trial={}, trying=None, echoes=(), asking=None)
    if not changes:
        return home(over, today)
    first, *others = changes
    named = {change.field for change in changes}
    kept = over.to(
        answers=stated,
        change=first.model_copy(update={"also": tuple(others), "answers": session.answers}),
        offered={field: value for field, value in session.offered.items() if field not in named},
    )
    return kept.to(page=Page.CHANGED, topic=None)


def drop(session: Session, _: str, fresh: bool, today: date) -> Step:
    """Return the session at the answer as it was."""
    if not fresh or session.page is not Page.TRIAL:
        return session, OLD
    return home(session.to(trial={}, trying=None, echoes=()), today), Reply()


def forgotten(before: Session, after: Session) -> Session:
    """Return the session without what was tried where an answer has changed since."""
    return after.to(trial={}, trying=None) if after.trial and after.answers != before.answers else after
