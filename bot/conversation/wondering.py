"""A question put in passing: about the law, about a word, or about the bot. It changes no answer."""

import re
from datetime import date

from bot import reading
from bot.conversation.moves import ask
from bot.conversation.naming import named_button, named_topic
from bot.conversation.wishing import topic_or_later
from bot.interview import replay
from bot.pages import Page, Topic
from bot.reading.about_the_bot import AboutTheBot
from bot.session import TERMS_APART, Session
from bot.terms import find_term, terms_compared
from domain.consult import part_of
from domain.subjects import Subject

PAGES = {
    AboutTheBot.OVERWHELMED: Page.OVERWHELMED,
    AboutTheBot.ASHAMED: Page.ASHAMED,
    AboutTheBot.NOT_A_LAWYER: Page.NOT_A_LAWYER,
    AboutTheBot.LAW_DATE: Page.LAW_DATE,
    AboutTheBot.PRIVACY: Page.PRIVACY,
    AboutTheBot.DELETE: Page.DELETE,
    AboutTheBot.IN_GROUPS: Page.IN_GROUPS,
}
_WHAT_IS = re.compile(
    r"^\s*(?:what(?:'s| is| are| does)?|hva (?:er|betyr))\s+(.{2,60}?)(?:\s+mean)?\s*\??\s*$", re.IGNORECASE
)


def wondered(session: Session, text: str, today: date) -> Session | None:
    """Return the session at the page that answers the text, or None where it asks nothing that is known."""
    about = reading.about_the_bot(text)
    if about is not None:
        return _about_the_bot(session, about, today)
    country = reading.other_country(text)
    if country is not None:
        return session.to(page=Page.OTHER_COUNTRY, country=country)
    named = named_button(session, text, today) or _word(session, text)
    found = named or _subject(session, text, today) or _bare_word(session, text)
    return found or (topic_or_later(session, topic, today) if (topic := named_topic(text)) else None)


def _word(session: Session, text: str) -> Session | None:
    """A word to be explained, or several whose difference is asked for."""
    compared = terms_compared(text)
    if compared:
        return session.to(page=Page.TERM, term=TERMS_APART.join(compared))
    word = _WHAT_IS.match(text)
    slug = find_term(word.group(1)) if word else None
    return session.to(page=Page.TERM, term=slug) if slug else None


def _bare_word(session: Session, text: str) -> Session | None:
    """A word of the glossary and nothing else, such as "NAV"."""
    slug = find_term(text)
    return session.to(page=Page.TERM, term=slug) if slug else None


def _subject(session: Session, text: str, today: date) -> Session | None:
    subject = subject_meant(session, text, today)
    return session.to(page=Page.SUBJECT, subject=subject) if subject else None


def subject_meant(session: Session, text: str, today: date) -> Subject | None:
    """Return the likeliest subject that the text names and the law of the place, where known, has a page for."""
    named = reading.subjects_asked(text)
    case = replay(session.answers, today).case
    if case.jurisdiction is None:
        return next(iter(named), None)
    return next((subject for subject in named if part_of(case, subject)), None)


def _about_the_bot(session: Session, about: AboutTheBot, today: date) -> Session | None:
    if about in PAGES:
        return session.to(page=PAGES[about], short=session.short or about is AboutTheBot.OVERWHELMED)
    known = replay(session.answers, today)
    if session.asking or known.pending or not session.answers:
        return None
    if about is AboutTheBot.EDIT:
        return session.to(page=Page.SUMMARY)
    if "lender_figure" in session.answers:
        return session.to(page=Page.TOPIC, topic=Topic.STATEMENT, confirmed=True)
    return ask(session, "lender_figure", topic=Topic.STATEMENT)
