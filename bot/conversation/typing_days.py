"""A typed day: read, asked about where it is ambiguous, and never a deadline taken for the day the papers came."""

from datetime import date, timedelta

from bot import reading
from bot.conversation.answering import accept, missed
from bot.facts import WHOLE_DAY
from bot.session import NOT_HAPPENED, Asking, Echo, Miss, Session
from domain.calendar import add_years

LONGEST_DEADLINE = timedelta(days=120)
"""A deadline further off than this, whose year nobody said, is asked about."""


def typed_day(session: Session, asking: Asking, text: str, today: date) -> Session:
    if reading.is_none(text) or reading.read_yes_no(text) is False:
        return _refused(session, asking, text, today)
    both = _papers_and_deadline(text, session.language, today) if asking.field == "served_on" else None
    if both:
        known = session.to(answers=session.answers | {"answer_due": both[1]})
        echoes = (Echo(field="served_on"), Echo(field="answer_due"))
        return accept(known, asking.field, both[0], today, echo=True).to(echoes=echoes)
    read = reading.find_date(text, session.language, today, future=asking.field == "answer_due", assume_year=True)
    if isinstance(read, reading.AmbiguousDate):
        return _ask_which_day(session, asking, read)
    if not isinstance(read, reading.ReadDate):
        if asking.field == "served_on" and reading.not_served(text):
            return accept(session, asking.field, NOT_HAPPENED, today, echo=True)
        return missed(session, asking)
    if read.deadline and asking.field == "served_on" and read.precision is reading.Precision.DAY:
        return session.to(answers=session.answers | {"answer_due": read.text}, echoes=(Echo(field="answer_due"),))
    if read.year_assumed and asking.field == "answer_due" and _far_off(read.text, today):
        far = date.fromisoformat(read.text)
        readings = (add_years(far, -1).isoformat(), read.text)
        return session.to(asking=asking.model_copy(update={"readings": readings, "miss": None, "why": False}))
    if asking.field != "answer_due" and read.text > today.isoformat():
        return missed(session, asking, Miss.FUTURE)
    if read.precision is reading.Precision.YEAR or (
        read.precision is reading.Precision.MONTH and asking.field in WHOLE_DAY
    ):
        return missed(session, asking, Miss.DAY_NEEDED)
    return accept(session, asking.field, read.text, today, echo=True)


def _refused(session: Session, asking: Asking, text: str, today: date) -> Session:
    """A no is to the day that was read, where one is offered; else the day has not happened."""
    if asking.offered and asking.readings and reading.read_yes_no(text) is False:
        return session.to(asking=asking.model_copy(update={"readings": (), "offered": False, "miss": None}))
    return accept(session, asking.field, NOT_HAPPENED, today, echo=True)


def _far_off(day: str, today: date) -> bool:
    return len(day) == len("2026-11-22") and date.fromisoformat(day) - today > LONGEST_DEADLINE


def _papers_and_deadline(text: str, locale: str, today: date) -> tuple[str, str] | None:
    """Return the day the papers came and the day to answer by, where both were said at once."""
    found = reading.find_dates(text, locale, today, assume_year=True)
    days = [day for day in found if isinstance(day, reading.ReadDate) and day.precision is reading.Precision.DAY]
    if len(days) != 2 or not days[1].deadline:
        return None
    return days[0].text, days[1].text


def _ask_which_day(session: Session, asking: Asking, read: reading.AmbiguousDate) -> Session:
    past = tuple(day.isoformat() for day in read.readings)
    if not past:
        return missed(session, asking, Miss.FUTURE if read.why is reading.DateDoubt.FUTURE else Miss.UNREADABLE)
    return session.to(asking=asking.model_copy(update={"readings": past, "miss": None, "why": False, "offered": False}))
