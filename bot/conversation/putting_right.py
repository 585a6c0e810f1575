"""A correction, "no, it sold for 9000": of the fact that it names, else of what is open or was read last."""

from datetime import date
from decimal import Decimal

from bot import reading
from bot.conversation.answering import correct, missed
from bot.conversation.loose import named_in, offered_or_asked
from bot.conversation.moves import home_or_first
from bot.conversation.reply import Reply
from bot.conversation.typing_in import typed_answer
from bot.conversation.which_case import OF_ONE_SUM, asking_which, elsewhere, of_which_case, states
from bot.facts import Kind, kind_of, total
from bot.interview import Replay, replay
from bot.pages import Page
from bot.reading.loose_amounts import facts_meant
from bot.session import Miss, Session

Step = tuple[Session, Reply]
ABOUT_THE_LAST = frozenset({Page.SUMMARY, Page.CHANGED})
"""Pages on which a correction without a name is about what was answered just before."""


def put_right(session: Session, text: str, today: date) -> Step | None:
    """Return the session with an answer put right, or a question where it is not clear which; None for another text."""
    rest = reading.read_correction(text)
    if contrasted := _contrasted(session, rest or text, today):
        return contrasted
    if rest is None:
        return None
    read = reading.find_amount(rest, session.language)
    if isinstance(read, reading.Amount) and facts_meant(rest):
        return _named(session, rest, read.value, today)
    asking = session.asking
    if asking and (asking.readings or asking.changing):
        return typed_answer(session.to(page=Page.QUESTION), asking, rest, today), Reply()
    value, known = _corrected_value(session, rest, today), replay(session.answers, today)
    at_the_answer = session.confirmed and known.pending is None and asking is None
    if isinstance(value, Decimal) and at_the_answer and session.page not in ABOUT_THE_LAST:
        return offered_or_asked(session, rest, value, known.case)
    return _last(session, value, today)


def stated_anew(session: Session, text: str, today: date) -> Step | None:
    """Return the session with an answer put right that is named with another amount: "the loan was 260000".

    Nothing in the words says that it is a correction, so this is for a text that is no answer to the open question.
    """
    named = None if session.confirmed else amount_named(session, text, today)
    if named is None or states(session, *named):
        return None
    return _last(_about(session, named[0]), named[1], today)


def typed_on_cases(session: Session, text: str, today: date) -> Step | None:
    """Return what an amount leads to on the list of cases: it is put right where only this case has the wrong one."""
    held = of_which_case(session, text)
    if held is None:
        return None
    put = put_right(home_or_first(session, today), text, today) if held == (session.number,) else None
    return (put[0], Reply()) if put else (asking_which(session, held), Reply())


def _contrasted(session: Session, text: str, today: date) -> Step | None:
    """One amount and not another: of the fact that is named, of the open question, or of what has the wrong one."""
    pair = reading.read_contrast(text)
    if pair is None:
        return None
    right, wrong = reading.find_amount(pair[0], session.language), reading.read_amount(pair[1], session.language)
    if not isinstance(right, reading.Amount) or not isinstance(wrong, reading.Amount):
        return None
    if held_elsewhere := elsewhere(session, wrong.value):
        return held_elsewhere, Reply()
    known = replay(session.answers, today)
    if facts_meant(pair[0]):
        if _other_amount_stated(session, named_in(pair[0], known.case), wrong.value, known):
            return offered_or_asked(session, pair[0], right.value, known.case)
        return _named(session, pair[0], right.value, today)
    stated = [field for field in known.shown if field in OF_ONE_SUM and states(session, field, wrong.value)]
    if len(stated) == 1 and _whole(session, stated[0], known):
        return _last(_about(session, stated[0]), right.value, today)
    if session.asking and kind_of(session.asking.field) in {Kind.AMOUNT, Kind.ITEMS}:
        return typed_answer(session.to(page=Page.QUESTION), session.asking, pair[0], today), Reply()
    return None


def _other_amount_stated(session: Session, named: tuple[str, ...], wrong: Decimal, known: Replay) -> bool:
    """Whether another amount was answered than the one that is said to be wrong."""
    if len(named) != 1 or not _whole(session, named[0], known) or total(session.answers.get(named[0])) is None:
        return False
    return not states(session, named[0], wrong)


def _last(session: Session, value: Decimal | str | None, today: date) -> Step | None:
    """No fact is named: the last one that was read is put right, and the open question stays."""
    corrected = correct(session, value, today) if value is not None else None
    if corrected is None:
        return None
    if session.page in {Page.SUMMARY, Page.RESULT, Page.TOPIC, Page.CHANGED}:
        return corrected.to(page=Page.SUMMARY, topic=None), Reply()
    return corrected, Reply(aside=True)


def _corrected_value(session: Session, rest: str, today: date) -> Decimal | str | None:
    """Return the amount, or the day where the last answer was one."""
    last = session.last_read
    if last is not None and kind_of(last) is Kind.DAY:
        day = reading.find_date(rest, session.language, today, future=last == "answer_due", assume_year=True)
        exact = isinstance(day, reading.ReadDate) and day.precision is reading.Precision.DAY
        return day.text if exact and isinstance(day, reading.ReadDate) else None
    amount = reading.find_amount(rest, session.language)
    return amount.value if isinstance(amount, reading.Amount) else None


def _named(session: Session, rest: str, amount: Decimal, today: date) -> Step | None:
    """The words name a fact: that is the one, whatever was read last."""
    known, asking = replay(session.answers, today), session.asking
    named = named_in(rest, known.case)
    if asking and asking.field in named:
        if asking.part is not None:
            return _last(session, amount, today)
        return typed_answer(session.to(page=Page.QUESTION), asking, rest, today), Reply()
    if known.pending is None:
        return _after_the_answers(session, rest, amount, known, today)
    if len(named) == 1 and _whole(session, named[0], known):
        corrected = correct(_about(session, named[0]), amount, today)
        return (corrected, Reply(aside=True)) if corrected else None
    if asking is None:
        return home_or_first(session, today), Reply()
    noted = session.offered | ({named[0]: str(amount)} if len(named) == 1 else {})
    return missed(session.to(offered=noted), asking, Miss.NOTED if len(named) == 1 else Miss.UNREADABLE), Reply()


def _after_the_answers(session: Session, rest: str, amount: Decimal, known: Replay, today: date) -> Step:
    """Put right at once; refunds, a list and what was not answered are offered, and what is not clear is asked."""
    named = named_in(rest, known.case)
    if len(named) == 1 and named[0] != "credits" and _whole(session, named[0], known):
        corrected = right_in_the_answers(session, named[0], amount, today)
        if corrected:
            return corrected, Reply()
    return offered_or_asked(session, rest, amount, known.case)


def right_in_the_answers(session: Session, field: str, amount: Decimal, today: date) -> Session | None:
    """Return the session at the summary with this answer put right; None where it was not answered."""
    corrected = correct(_about(session, field), amount, today)
    return corrected.to(asking=None, change=None, page=Page.SUMMARY, topic=None) if corrected else None


def one_amount(session: Session, text: str, today: date) -> tuple[str, Decimal] | None:
    """Return the answered fact that a correction names, and the amount it gives; None for any other text."""
    rest, pair = reading.read_correction(text), reading.read_contrast(text)
    said = pair[0] if pair else rest
    return amount_named(session, said, today) if said else None


def amount_named(session: Session, said: str, today: date) -> tuple[str, Decimal] | None:
    """Return the answered fact that the words name, and the amount they give; None for any other text."""
    amount = reading.find_amount(said, session.language)
    if not isinstance(amount, reading.Amount):
        return None
    known = replay(session.answers, today)
    named = named_in(said, known.case)
    return (named[0], amount.value) if len(named) == 1 and _whole(session, named[0], known) else None


def _whole(session: Session, field: str, known: Replay) -> bool:
    """Whether the fact has one amount to put right, and is no list."""
    stated = session.answers.get(field)
    return field in known.answered and not (isinstance(stated, list) and len(stated) > 1)


def _about(session: Session, field: str) -> Session:
    kept = session.last_part if field == session.last_read else None
    return session.to(last_read=field, last_part=kept)
