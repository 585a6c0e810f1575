"""A page of law below the answer: its headline, what follows, where it comes from, and the way back."""

from bot.callback import go, topic
from bot.language import Language
from bot.pages import Topic
from bot.screen.finding import sentence
from bot.screen.result import opener
from bot.screen.sources import TOPIC_OF, by_act
from bot.screen.view import View, lines, pairs, paragraphs
from bot.screen.worksheet import worksheet, worksheet_buttons
from bot.screen_parts import Button, Html, Screen
from bot.wording import buttons, pages
from bot.wording.choices import COUNTRIES
from bot.wording.subjects import TITLES
from domain.consult import COUNTRIES as LAWS
from domain.consult import consult, further, part_of
from domain.law import Finding
from domain.subjects import Subject

CURRENCIES = {"US": "USD", "NO": "NOK"}
MOST_OF_EACH = 4
"""Paragraphs of each country where the place is not known."""


def subject_page(view: View) -> Screen:
    """Return the page of the subject that was opened or asked about."""
    subject = view.session.subject or Subject.TIME
    text = text_of(view, subject) or view.say(pages.SUBJECT_NOT_HERE)
    if subject is not Subject.INSOLVENCY:
        return Screen(text, _ways_on(view, subject))
    headline, *rest = text.split("\n\n")
    filled_in = pairs(list(worksheet_buttons(view)))
    return Screen(paragraphs(headline, worksheet(view), *rest), (*filled_in, *_ways_on(view, subject)))


def text_of(view: View, subject: Subject) -> Html:
    """Return what the law says about the subject: of the place, or of both countries where it is not known."""
    drawn = [each for each in laws_for(view, subject) if each[2]]
    most = MOST_OF_EACH if len(drawn) > 1 else None
    return paragraphs(*(_of(country, language, found[:most]) for country, language, found in drawn))


def laws_for(view: View, subject: Subject) -> tuple[tuple[str | None, Language, tuple[Finding, ...]], ...]:
    """Return what is drawn about the subject: of the place alone, or of each country by name where it is not known."""
    if view.case.jurisdiction is not None:
        return ((None, view.language, consult(view.case, view.today, subject)),)
    spoken = view.session.language
    if subject is Subject.ABROAD:
        return ((None, Language(spoken, CURRENCIES["US"]), consult(view.case, view.today, subject, "US")),)
    return tuple(
        (country, Language(spoken, CURRENCIES[country]), consult(view.case, view.today, subject, country))
        for country in countries_for(view, subject)
        if country
    )


def countries_for(view: View, subject: Subject) -> tuple[str | None, ...]:
    """Return the countries whose law is asked about the subject, by name where the place is not known."""
    if view.case.jurisdiction is not None:
        return (None,)
    if subject is Subject.ABROAD:
        return ("US",)
    return tuple(sorted(LAWS, key=lambda country: (country == "US") is (view.session.language == "nb")))


def _of(country: str | None, language: Language, found: tuple[Finding, ...]) -> Html:
    name = Html(f"<i>{language.message(COUNTRIES[country])}</i>") if country else None
    return lines(name, _said(language, found))


def _said(language: Language, found: tuple[Finding, ...]) -> Html:
    if not found:
        return Html("")
    first, *rest = (sentence(language, finding) for finding in found)
    return paragraphs(Html(f"<b>{bare(first)}</b>"), *rest, _sources(language, found))


def bare(text: Html) -> Html:
    """Return a headline without bold words of its own: tags do not nest."""
    return Html(text.replace("<b>", "").replace("</b>", ""))


def _sources(language: Language, found: tuple[Finding, ...]) -> Html | None:
    cited = tuple(dict.fromkeys(citation for finding in found for citation in finding.citations))
    if not cited:
        return None
    labels = tuple(dict.fromkeys(language.message(citation.label) for citation in cited))
    day = max(citation.checked_on for citation in cited)
    return language.text(pages.SUBJECT_SOURCES, labels="; ".join(by_act(labels)), day=day)


def subject_button(view: View, subject: Subject) -> Button:
    """Return the button that opens the subject's page."""
    return view.button(TITLES[subject], topic(subject.value))


def all_subjects(view: View) -> Screen:
    """Return the pages that no page of the answer offers, as buttons."""
    found = [subject_button(view, subject) for subject in further(view.case)]
    found += [opener(view, name) for name in (Topic.PDF, Topic.SHARE)]
    back = (view.button(buttons.BACK_TO_ANSWER, go("back")),)
    return Screen(view.say(pages.MORE_SUBJECTS), (*pairs(found), back))


def _ways_on(view: View, subject: Subject) -> tuple[tuple[Button, ...], ...]:
    if not view.session.confirmed or view.session.asking or view.known.pending:
        return ((view.button(buttons.GO_ON, go("begin")),),)
    part = part_of(view.case, subject)
    up = [opener(view, TOPIC_OF[part])] if part else []
    return (*pairs([*up, view.button(buttons.MORE, topic("more"))]), (view.button(buttons.BACK_TO_ANSWER, go("back")),))
