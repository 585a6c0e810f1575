"""Which provisions spoke in what a page shows, kept with the case as short marks."""

import hashlib
from collections.abc import Iterator
from functools import cache

from bot.pages import Page, Topic
from bot.screen.subject import MOST_OF_EACH, countries_for
from bot.screen.view import View
from bot.session import Session
from domain.consult import consulted, offered
from domain.law import Section
from domain.subjects import UNTOLD, Subject

LENGTH = 6


@cache
def mark(rule: str) -> str:
    """Return the short mark of a provision's id: the first hex digits of its digest."""
    return hashlib.sha256(rule.encode()).hexdigest()[:LENGTH]


def remembering(view: View) -> Session:
    """Return the session with the marks of the provisions that speak in what it shows."""
    session = view.session
    known = {*session.rules_shown, *map(mark, spoken(view))}
    return session if len(known) == len(session.rules_shown) else session.to(rules_shown=tuple(sorted(known)))


def spoken(view: View) -> Iterator[str]:
    """Yield the ids of the provisions that speak in the answer, a topic of it, or a page of law."""
    session = view.session
    if session.page in {Page.RESULT, Page.TOPIC} and view.assessment:
        yield from view.assessment.rules
        if session.page is Page.TOPIC and session.topic is Topic.PDF:
            subjects = {subject for part in Section for subject in offered(view.case, part)}
            yield from (rule for subject in subjects - UNTOLD for rule in _on_page(view, subject))
    elif session.page is Page.SUBJECT:
        yield from _on_page(view, session.subject or Subject.TIME)


def _on_page(view: View, subject: Subject) -> Iterator[str]:
    """The provisions of one page; of two countries each says only its first few things."""
    countries = countries_for(view, subject)
    found = (consulted(view.case, view.today, subject, country) for country in countries)
    drawn = [each for each in found if each]
    most = MOST_OF_EACH if len(drawn) > 1 else None
    yield from (rule for each in drawn for rule, _ in each[:most])
