"""A correction typed beside what is tried: "no, it sold for 9,000" is a number to try, or how it was. That is asked."""

import re
from datetime import date
from decimal import Decimal

from bot import reading
from bot.conversation import tried
from bot.conversation.keeping import OLD
from bot.conversation.putting_right import amount_named, one_amount, right_in_the_answers
from bot.conversation.reply import Reply
from bot.interview import replay
from bot.pages import Page
from bot.reading.text import fold, folded
from bot.session import Session, Trying

Step = tuple[Session, Reply]
SO_IN_FACT = re.compile(
    r"\b(?:really|actually|in fact|in reality|truth is|as it turns? out|i now know|faktisk|egentlig|eigentleg"
    r"|i virkeligheten|i realiteten|pa ordentlig|rett og slett|det viser seg|viste seg)\b"
)
TO_TRY = folded("try|try it|try that|just try|prøv|prøv det|bare prøv|prøve")
IN_FACT = folded(
    "it was so|it was|in fact|that was it|change it|change my answer|change the answer|real|for real"
    "|slik var det|det var slik|faktisk|endre|endre det|endre svaret|på ordentlig|i virkeligheten"
)


def tried_or_true(session: Session, text: str, today: date) -> Session | None:
    """Return the session at the question which of the two is meant; None where the text puts no answer right."""
    named = one_amount(session, text, today)
    return _which(session, named)


def said_to_be_so(session: Session, text: str, today: date) -> Session | None:
    """Return the session at that question where a number is said to be so in fact: "it really sold for 9,000"."""
    if not SO_IN_FACT.search(fold(text)) or reading.is_question(text):
        return None
    return _which(session, amount_named(session, text, today))


def _which(session: Session, named: tuple[str, Decimal] | None) -> Session | None:
    if named is None or named[0] not in tried.AMOUNTS:
        return None
    field, amount = named
    return session.to(trying=Trying(readings=(f"{field}_{amount:f}",), or_true=True))


def said_which(session: Session, trying: Trying, text: str, today: date) -> Step | None:
    """Return what a typed reply to that question leads to; None where it is neither, so that it is asked again."""
    said = fold(text)
    if said in TO_TRY:
        field, value = tried.parted(trying.readings[0]) or ("", None)
        return session.to(trial=tried.joined(session.trial, field, value or ""), trying=None), Reply()
    if said in IN_FACT:
        return put_in_the_answers(session, trying.readings[0], fresh=True, today=today)
    if reading.read_yes_no(text) is False:
        return session.to(trying=None), Reply()
    return None


def put_in_the_answers(session: Session, argument: str, fresh: bool, today: date) -> Step:
    """Return the session with the answer put right; what was tried beside the old one is dropped."""
    trying = session.trying
    if not fresh or session.page is not Page.TRIAL or not trying or not trying.or_true:
        return session, OLD
    field, value = tried.parted(argument) or ("", None)
    known = replay(session.answers, today)
    if argument not in trying.readings or value is None or field not in known.answered:
        return session, OLD
    over = session.to(trial={}, trying=None, echoes=())
    right = right_in_the_answers(over, field, Decimal(value), today)
    return (right, Reply()) if right else (session, OLD)
