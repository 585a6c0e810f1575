"""A text typed on the page of numbers to try: a value, another what-if, keep, drop; what is none keeps the place."""

from datetime import date

from bot import reading
from bot.conversation import tried
from bot.conversation.keeping import drop, keep
from bot.conversation.moves import back
from bot.conversation.reply import Reply
from bot.conversation.trial_or_true import said_to_be_so, said_which, tried_or_true
from bot.conversation.trying import led_to, not_understood, settled, with_value
from bot.conversation.wondering import wondered
from bot.interview import replay
from bot.reading.text import fold
from bot.reading.what_if import LET_GO, SETTLEMENT, WhatIf, read_supposed, read_what_if, supposes
from bot.reading.what_if_let_off import OFF, or_a_share, taken_off
from bot.reading.what_if_values import read_values
from bot.reading.what_if_words import DROP_IT, KEEP_IT
from bot.session import Agreement, Session, Trying
from domain.case import Case

Step = tuple[Session, Reply]


def typed(session: Session, text: str, today: date) -> Step | None:
    """Return what a text on the page of the trial leads to: a value, another what-if; None where it is neither."""
    case = replay(session.answers, today).case
    trying = session.trying
    said = fold(text)
    agreement = trying.agreement if trying else None
    if said in KEEP_IT | DROP_IT and session.trial and (not trying or agreement):
        return (keep if said in KEEP_IT else drop)(session.to(trying=None), "", fresh=True, today=today)
    if agreement is Agreement.ASKED and reading.read_yes_no(text) is not None:
        return keep(session, "yes" if reading.read_yes_no(text) else "no", fresh=True, today=today)
    if reading.is_back(text):
        return back(session, today), Reply()
    if trying and trying.readings and (which := _said_which(session, trying, text, today)):
        return which
    what = read_what_if(text, session.language)
    if what and (found := led_to(session, what, case, today)):
        return found
    if trying and trying.field:
        return _asked(session, trying.field, text, today)
    if asked := tried_or_true(session, text, today) or said_to_be_so(session, text, today):
        return asked, Reply()
    said_here = read_supposed(reading.read_correction(text) or text, session.language)
    if said_here and (said_here.fields or said_here.unclear) and (found := led_to(session, said_here, case, today)):
        return found
    return _bare(session, text, case, today) or _missed(session, text, today)


def _said_which(session: Session, trying: Trying, text: str, today: date) -> Step | None:
    """Return what a text leads to that says which of the readings was meant; None where it does not."""
    if trying.or_true:
        return said_which(session, trying, text, today)
    if len(trying.readings) == 1 and reading.read_yes_no(text) is not None:
        return _answered(session, trying, yes=reading.read_yes_no(text) is True), Reply()
    chosen = _share_or_sum(session, trying, text)
    return (chosen, Reply()) if chosen else None


def _asked(session: Session, field: str, text: str, today: date) -> Step | None:
    values = _values(reading.read_correction(text) or text, session.language, field)
    if values and field == SETTLEMENT:
        return settled(session, or_a_share(values, text), today)
    if values:
        return _taken(session, field, values), Reply()
    return _missed(session, text, today)


def _missed(session: Session, text: str, today: date) -> Step | None:
    """What is no value is asked for once more, with what is tried kept; a question, or a word, is answered."""
    if supposes(text):
        return not_understood(session, text, today)
    if reading.is_question(text) or reading.greeting(text) or wondered(session, text, today):
        return None
    open_still = session.trying and session.trying.agreement is not Agreement.NOT_YET
    trying = session.trying if session.trying and open_still else Trying()
    return session.to(trying=trying.model_copy(update={"miss": True})), Reply()


def _bare(session: Session, text: str, case: Case, today: date) -> Step | None:
    """A number and nothing else is for what was tried last, and asked about where nothing was."""
    said = reading.read_correction(text) or text
    last = next((name for name in reversed(session.trial) if name != LET_GO), None)
    nothing_but = not isinstance(reading.read_amount(said, session.language), reading.Misread)
    values = _values(said, session.language, SETTLEMENT)
    if values and values[0].endswith("%"):
        return led_to(session, WhatIf((SETTLEMENT,), values), case, today)
    if not nothing_but or not values:
        return None
    waiting = session.trying and not session.trying.agreement
    return (
        led_to(session, WhatIf(values=values), case, today)
        if waiting or not last
        else (_taken(session, last, values), Reply())
    )


def _answered(session: Session, trying: Trying, *, yes: bool) -> Session:
    chosen = tried.parted(trying.readings[0])
    if yes and chosen and chosen[1]:
        return with_value(session, chosen[0], chosen[1])
    return session.to(trying=Trying())


def _share_or_sum(session: Session, trying: Trying, text: str) -> Session | None:
    """The same number once more, now as a share or as money: "40%", "40 kroner"."""
    values = read_values(text, session.language)
    found = [pair[1] for pair in map(tried.parted, trying.readings) if pair and pair[0] == SETTLEMENT and pair[1]]
    if len(found) != 2 or len(found) < len(trying.readings) or len(or_a_share(values, text)) != 1:
        return None
    (said,) = values
    off = any(value.endswith(OFF) for value in found)
    meant = taken_off(said) if off else said
    return with_value(session, SETTLEMENT, meant) if meant in found else None


def _values(text: str, language: str, field: str | None) -> tuple[str, ...]:
    """Return the values that a bare text states; a share is one of a settlement only."""
    found = ("0",) if reading.is_none(text) else read_values(text, language)
    return found if field == SETTLEMENT else tuple(value for value in found if not value.endswith("%"))


def _taken(session: Session, field: str, values: tuple[str, ...]) -> Session:
    if len(values) == 1:
        return with_value(session, field, values[0])
    return session.to(trying=Trying(readings=tuple(f"{field}_{value}" for value in values)))
