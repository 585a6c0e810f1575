"""Commands, the same in both languages, with their Norwegian names beside them."""

from datetime import date

from bot.cases import begun
from bot.conversation.moves import home, home_or_first
from bot.conversation.reply import Reply
from bot.conversation.sharing import opened
from bot.conversation.wishing import topic_or_later
from bot.events import Command
from bot.facts import ITEMISED
from bot.interview import replay
from bot.pages import Page, Topic
from bot.session import Session
from bot.terms import find_term
from bot.wording.terms import TERMS

ALIASES = {
    "hjelp": "help",
    "ny": "new",
    "endre": "edit",
    "resultat": "result",
    "sammenlign": "compare",
    "ord": "term",
    "sprak": "language",
    "personvern": "privacy",
    "slett": "delete",
    "avbryt": "cancel",
    "saker": "cases",
    "grupper": "groups",
    "innstillinger": "settings",
    "eksport": "export",
    "frister": "dates",
    "remind": "dates",
    "reminders": "dates",
    "bilde": "picture",
    "tidslinje": "timeline",
    "plakat": "poster",
    "kort": "short",
    "lang": "long",
}
SIMPLE = {
    "help": Page.HELP,
    "language": Page.LANGUAGE,
    "privacy": Page.PRIVACY,
    "export": Page.EXPORT,
    "delete": Page.DELETE,
    "cancel": Page.CANCELLED,
    "cases": Page.CASES,
    "groups": Page.IN_GROUPS,
    "settings": Page.IN_GROUPS,
    "poster": Page.POSTER,
}
TOPICS = {
    "compare": Topic.COMPARE,
    "dates": Topic.DATES,
    "picture": Topic.PICTURE,
    "timeline": Topic.TIMELINE,
    "pdf": Topic.PDF,
}
EXAMPLES = {
    "ex_home": "us_home_short_sale_waived",
    "ex_shortsale": "us_home_short_sale_waived",
    "ex_car": "us_car_judgment",
}


def command(session: Session, given: Command, today: date) -> tuple[Session, Reply]:
    """Return what the command leads to; nothing already answered is lost by any of them."""
    name = ALIASES.get(given.name, given.name)
    quiet = session.to(echoes=(), misplaced=None)
    if name in SIMPLE:
        return quiet.to(page=SIMPLE[name]), Reply()
    if name == "start":
        return _start(quiet, given.argument, today), Reply()
    if name == "new":
        return (quiet.to(page=Page.RESTART) if begun(quiet) else home_or_first(quiet, today)), Reply()
    if name == "term":
        return _term(quiet, given.argument), Reply()
    if name in TOPICS:
        return topic_or_later(quiet, TOPICS[name], today) or home_or_first(quiet, today), Reply()
    if name in {"short", "long"}:
        return home(quiet.to(short=name == "short"), today), Reply()
    if name in {"edit", "result"}:
        return _finished(quiet, name, today), Reply()
    return quiet.to(page=Page.UNKNOWN_COMMAND), Reply()


def _start(session: Session, payload: str, today: date) -> Session:
    slug = payload.removeprefix("term_")
    if payload.startswith("term_") and slug in TERMS:
        return session.to(page=Page.TERM, term=slug)
    if payload in EXAMPLES:
        return session.to(page=Page.EXAMPLE, term=EXAMPLES[payload])
    if shared := opened(session, payload, today):
        return shared
    kept = Page.CASES if session.others else Page.WELCOME
    return session.to(page=Page.RESUME if session.answers else kept)


def _term(session: Session, words: str) -> Session:
    slug = find_term(words) if words else None
    return session.to(page=Page.TERM, term=slug) if slug else session.to(page=Page.TERMS, term=words[:60] or None)


def _passed_over(session: Session, today: date) -> Session:
    """Costs and credits that a change made room to ask for count as not known; the answer was there before them."""
    answers = session.answers
    while (pending := replay(answers, today).pending) in ITEMISED:
        answers = answers | {str(pending): None}
    return session if pending else session.to(answers=answers)


def _finished(session: Session, name: str, today: date) -> Session:
    """The summary or the answer needs all the questions answered; until then the open one is shown."""
    if session.confirmed and name == "result":
        session = _passed_over(session, today)
    if replay(session.answers, today).pending:
        return home_or_first(session, today)
    settled = session.to(asking=None, change=None)
    if name == "edit":
        return settled.to(page=Page.SUMMARY)
    return home(settled.to(confirmed=True), today)
