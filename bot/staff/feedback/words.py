"""How places, cases and amounts are called on the feedback pages of the desk."""

import re
from collections.abc import Iterator
from decimal import Decimal

from bot.facts import choices, currency
from bot.feedback.places import PAGE, QUESTION, RESULT, SUBJECT, TOPIC
from bot.feedback.vote import AMOUNTS, Feedback
from bot.language import Language
from bot.pages import Page, Topic
from bot.screen.answers import place as place_of_law
from bot.screen.answers import small
from bot.screen.view import lines
from bot.screen_parts import Html
from bot.wording import staff_feedback as words
from bot.wording.choices import word
from bot.wording.facts import ask_for
from bot.wording.findings import SENTENCES
from bot.wording.subjects import TITLES
from bot.wording.topics import TOPICS
from domain.case import Case
from domain.subjects import Subject

_PLACEHOLDER = re.compile(r"\{[^{}]*\}")
_TAG = re.compile(r"</?[bi]>")


def place_name(language: Language, place: str) -> str:
    """Return what a place is called; one that a later version no longer has keeps its letters."""
    kind, _, name = place.partition(".")
    if place == RESULT:
        return language.message(words.THE_ANSWER)
    if kind == TOPIC and name in set(Topic):
        return language.message(TOPICS[Topic(name)])
    if kind == SUBJECT and name in set(Subject):
        return language.message(TITLES[Subject(name)])
    if kind == QUESTION and name in Case.model_fields:
        return language.message(words.QUESTION_PLACE).format(label=field_name(language, name))
    if kind == PAGE and name in set(Page) and Page(name) in words.PAGES:
        return language.message(words.PAGES[Page(name)])
    return place


def field_name(language: Language, field: str) -> str:
    """Return what a question is called; one that a later version no longer has keeps its letters."""
    return language.message(ask_for(field, Case()).label) if field in Case.model_fields else field


def finding(language: Language, code: str, number: int) -> Html:
    """Return how often a finding stood first on a page, with its words, values left out."""
    kind = next((kind for kind in SENTENCES if kind.__name__ == code), None)
    said = _PLACEHOLDER.sub("…", _TAG.sub("", language.message(SENTENCES[kind]))) if kind else "…"
    return language.text(words.FINDING, number=number, said=said.split("\n")[0], finding=code)


def sentence(language: Language, given: Feedback) -> Html:
    """Return what somebody wrote, about which page and what kind of case, with the amounts that go with it."""
    about = words.ABOUT_HELPED if given.helpful else words.ABOUT_DID_NOT
    return lines(
        language.text(words.SENTENCE, said=given.words or ""),
        language.text(about, place=place_name(language, given.place), day=given.week),
        _where(language, given),
        *_amounts(language, given),
    )


def _where(language: Language, given: Feedback) -> Html | None:
    things = (choice for choice in choices("collateral") if choice.value == given.collateral)
    thing = next((language.message(word(choice)) for choice in things), None)
    place = place_of_law(language, given.jurisdiction) if given.jurisdiction else None
    if place and thing:
        return language.text(words.WHERE, place=place, thing=small(thing))
    known = place or thing
    return language.text("{known}", known=known) if known else None


def _amounts(language: Language, given: Feedback) -> Iterator[Html]:
    in_currency = Language(language.locale, currency(Case(jurisdiction=given.jurisdiction)))
    for name in AMOUNTS:
        if name in given.amounts:
            label, amount = language.message(words.AMOUNTS[name]), Decimal(given.amounts[name])
            yield in_currency.text(words.AMOUNT, label=label, amount=amount)
