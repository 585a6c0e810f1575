"""The name of a button, typed: it opens what the button would open."""

import re
from datetime import date
from functools import cache

from bot.additions import extras
from bot.conversation.moves import ask, open_topic
from bot.interview import Replay, replay
from bot.language import OFFERED, Language
from bot.pages import Page, Topic
from bot.reading.text import fold
from bot.session import Session
from bot.wording import buttons, pages
from bot.wording.subjects import TITLES
from bot.wording.topics import TOPICS
from domain.consult import part_of
from domain.subjects import Subject

_LETTERS = re.compile(
    r"^(?:(?:kan (?:du|jeg|eg)|can (?:you|i)|jeg vil|eg vil|i want to|hvordan|how (?:do i|to)) )?"
    r"(?:(?:send\w*|skriv\w*|lage?) (?:et |eit |ett )?brev|(?:write|send|draft) (?:a |the )?letters?|brev|letters?)$"
)

_CHECK = re.compile(
    r"^(?:(?:can|could) (?:you|i) |kan (?:du|jeg|eg) |(?:please|i want to|jeg vil|eg vil) )?(?:"
    r"(?:is|are) (?:the|this|that|their|my)(?: lenders| banks)? letter (?:right|correct|ok|true)|"
    r"check (?:the|this|my|their)(?: lenders| banks)? letter|"
    r"(?:stemmer|er) brevet(?: mitt| deres| fra (?:banken|langiveren))?(?: riktig| rett| korrekt)?|"
    r"(?:sjekke?|kontrollere?) (?:det )?brevet?(?: mitt| deres| fra (?:banken|langiveren))?)$"
)

_COSTS = re.compile(
    r"^(?:what (?:are|were|about)|hva (?:er|var|med)|kva (?:er|var|med)|ka (?:er|e|var)) "
    r"(?:(?:the|my|their|alle|de|dei) )?(?:costs|kostnad(?:er|ene|ar|ane)(?: (?:mine|deres))?)$"
)


def _named(words: str) -> set[str]:
    return {fold(Language(locale).message(words)) for locale in OFFERED}


IN_ONE_WORD = {
    "more": Topic.MORE,
    "mer": Topic.MORE,
    "compare": Topic.COMPARE,
    "sammenlign": Topic.COMPARE,
    "picture": Topic.PICTURE,
    "as a picture": Topic.PICTURE,
    "bilde": Topic.PICTURE,
    "som bilde": Topic.PICTURE,
    "timeline": Topic.TIMELINE,
    "tidslinje": Topic.TIMELINE,
    "share": Topic.SHARE,
    "del": Topic.SHARE,
    "keep": Topic.KEEP,
    "pdf": Topic.PDF,
    "as a pdf": Topic.PDF,
    "som pdf": Topic.PDF,
}
"""How a button is called by who does not type all of it."""


@cache
def _topics() -> dict[str, Topic]:
    names = {name: topic for topic, words in TOPICS.items() for name in _named(words)}
    return names | dict.fromkeys(_named(buttons.CREDIT_NORWAY), Topic.CREDIT) | IN_ONE_WORD


@cache
def _subjects() -> dict[str, Subject]:
    return {name: subject for subject, words in TITLES.items() for name in _named(words)}


def named_topic(text: str) -> Topic | None:
    """Return the part of the answer whose button bears just these words."""
    said = fold(text)
    topic = _topics().get(said) or (Topic.LETTERS if _LETTERS.match(said) else None)
    return Topic.CHECK if topic is None and _CHECK.match(said) else topic


def named_button(session: Session, text: str, today: date) -> Session | None:
    """Return the session at the part of the answer, or at the page, whose button bears just these words."""
    said = fold(text)
    topic = named_topic(text)
    known = replay(session.answers, today)
    if topic and session.confirmed and not known.pending:
        return open_topic(session.to(echoes=(), change=None), topic, today)
    if session.confirmed and not known.pending and (said in _named(pages.TELL_COSTS) or _COSTS.match(said)):
        return _costs(session, known, today)
    subject = _subjects().get(said)
    if subject is None or (known.case.jurisdiction is not None and part_of(known.case, subject) is None):
        return None
    return session.to(page=Page.SUBJECT, subject=subject)


def _costs(session: Session, known: Replay, today: date) -> Session:
    """Costs that were told stand in the account; those that nobody told are asked for."""
    quiet = session.to(echoes=(), change=None)
    if known.case.costs is None and "costs" in (*known.core, *extras(known.case)):
        return ask(quiet, "costs", changing=True)
    return open_topic(quiet, Topic.STATEMENT, today)
