"""A question put in passing: about the law, about a word, or about the bot. It changes no answer."""

import re
from datetime import date

from bot import reading
from bot.conversation.moves import ask
from bot.interview import replay
from bot.reading.about_the_bot import AboutTheBot
from bot.session import Page, Session
from bot.terms import find_term

PAGES = {
    AboutTheBot.OVERWHELMED: Page.OVERWHELMED,
    AboutTheBot.ASHAMED: Page.ASHAMED,
    AboutTheBot.NOT_A_LAWYER: Page.NOT_A_LAWYER,
    AboutTheBot.LAW_DATE: Page.LAW_DATE,
    AboutTheBot.PRIVACY: Page.PRIVACY,
}
_WHAT_IS = re.compile(
    r"^\s*(?:what(?:'s| is| are| does)?|hva (?:er|betyr))\s+(.{2,60}?)(?:\s+mean)?\s*\??\s*$", re.IGNORECASE
)


def wondered(session: Session, text: str, today: date) -> Session | None:
    """Return the session at the page that answers the text, or None where it asks nothing that is known."""
    about = reading.about_the_bot(text)
    if about is not None:
        return _about_the_bot(session, about, today)
    word = _WHAT_IS.match(text)
    if word and (slug := find_term(word.group(1))):
        return session.to(page=Page.TERM, term=slug)
    subject = reading.subject_asked(text)
    return session.to(page=Page.SUBJECT, subject=subject) if subject else None


def _about_the_bot(session: Session, about: AboutTheBot, today: date) -> Session | None:
    if about in PAGES:
        return session.to(page=PAGES[about], short=session.short or about is AboutTheBot.OVERWHELMED)
    known = replay(session.answers, today)
    if session.asking or known.pending or not session.answers:
        return None
    if about is AboutTheBot.EDIT:
        return session.to(page=Page.SUMMARY)
    return ask(session, "lender_figure", changing=True)
