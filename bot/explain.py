"""``python -m bot explain``: the whole report of one case as plain text, what the chat would say, every section."""

import html
import json
import re
from collections.abc import Iterator
from datetime import date

from pydantic import ValidationError

from bot.pages import Topic
from bot.screen.result import result, title
from bot.screen.subject import text_of
from bot.screen.summary import in_short
from bot.screen.topic import below, topic_page
from bot.screen.view import View, lines, paragraphs, whole
from bot.screen_parts import Html
from bot.wording import pages
from bot.wording.subjects import TITLES
from domain import Case, assess
from domain.fault import first_fault

TAGS = re.compile(r"</?[bi]>")
SECTIONS = (Topic.STATEMENT, Topic.LIABILITY, Topic.CREDIT, Topic.TAX, Topic.NEXT, Topic.COMPARE, Topic.SOURCES)


def explain(stdin_text: str, locale: str, today: date) -> str:
    """Return the report of the case given as JSON; a case that cannot be read raises ValueError with one line."""
    return text_report(stated(stdin_text, locale, today))


def stated(stdin_text: str, locale: str, today: date) -> View:
    """Return the case given as JSON, ready to be told; one that cannot be read raises ValueError with one line."""
    try:
        facts = json.loads(stdin_text)
    except (ValueError, RecursionError):
        raise ValueError("case: expected one JSON object") from None
    if not isinstance(facts, dict):
        raise ValueError("case: expected one JSON object")
    try:
        case = Case.model_validate(facts)
        assess(case, today)
    except ValidationError as error:
        raise ValueError(first_fault(error)) from None
    return whole(case, facts, locale, today)


def text_report(view: View) -> str:
    """Return each section under its name, parted by empty lines, without tags."""
    answers = lines(view.say(pages.SUMMARY), *in_short(view))
    sections = (part for topic in SECTIONS for part in (_section(view, topic), *_below(view, topic)))
    return plain(paragraphs(result(view).text, answers, *sections)) + "\n"


def _below(view: View, topic: Topic) -> Iterator[Html]:
    """Yield every page of law below the topic that concerns the case."""
    for subject in below(view, topic):
        yield paragraphs(view.language.message(TITLES[subject]).upper(), text_of(view, subject))


def _section(view: View, topic: Topic) -> Html:
    """A page that begins with its own title needs no other."""
    text = topic_page(view, topic).text
    heading = view.language.message(title(view, topic))
    return text if text.startswith(f"<b>{heading}</b>") else paragraphs(heading.upper(), text)


def plain(text: str) -> str:
    """Return the text as a terminal shows it: no tags, no entities."""
    return html.unescape(TAGS.sub("", text))
