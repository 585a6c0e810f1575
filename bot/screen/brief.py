"""Short pages, for who reads with trouble: the headline, at most three sentences, and every warning; or one step."""

import re
from collections.abc import Iterable, Iterator

from bot.callback import go
from bot.language import Language
from bot.pages import Topic
from bot.screen.finding import section, sentence
from bot.screen.result import bold
from bot.screen.sources import sources
from bot.screen.subject import bare, laws_for
from bot.screen.topic import MOST_STEPS, SECTIONS, ways_on
from bot.screen.view import View, lines, pairs, paragraphs
from bot.screen_parts import Button, Html, Screen
from bot.wording import brief as words
from bot.wording.choices import COUNTRIES
from bot.wording.findings import CHECK_THIS
from bot.wording.urgent import BESIDE_THE_SUM, CONDITIONS, URGENT, WARNINGS
from domain.law import Finding, Section
from domain.subjects import Subject

MOST_SENTENCES = 3
NEVER_LEFT_OUT = URGENT | CONDITIONS | BESIDE_THE_SUM | WARNINGS
_END = re.compile(r"(?<=[a-zæøå0-9)»”>][.?]) (?=(?:<b>)?[A-ZÆØÅ«“])")


def sentences(text: str) -> list[str]:
    """Return the sentences of a paragraph."""
    return _END.split(text)


def shortened(language: Language, found: Iterable[Finding]) -> Iterator[Html]:
    """Yield paragraphs whole and in their order while they come to three sentences at most, and every warning."""
    left, full = MOST_SENTENCES, False
    for finding in found:
        said = sentence(language, finding)
        if type(finding) in NEVER_LEFT_OUT:
            yield said
        elif not full:
            parts = sentences(said)
            full = len(parts) > left
            if not full:
                yield said
            elif left == MOST_SENTENCES:
                yield first_sentences(language, parts)
            left -= len(parts)


def first_sentences(language: Language, parts: list[str]) -> Html:
    """Return the first sentences of a paragraph too long alone; that it is to be checked is never left out."""
    check = language.message(CHECK_THIS)
    kept = parts[:MOST_SENTENCES]
    return Html(" ".join((*kept[:-1], check) if parts[-1] == check else kept))


def brief_topic(view: View, name: Topic, whole: Screen) -> Screen:
    """Return the page of the topic in short, with the way to the whole; or the whole, with the way back."""
    text = _topic(view, name) if view.session.short else None
    if text is None:
        return whole
    if view.session.opened_whole == name.value:
        return Screen(whole.text, (_fold(view), *whole.rows), whole.documents)
    return Screen(text, (*_steps_on(view, name), _unfold(view), *ways_on(view, name)), whole.documents)


def brief_subject(view: View, subject: Subject, whole: Screen) -> Screen:
    """Return the page of law in short, with the way to the whole; or the whole, with the way back."""
    text = paragraphs(*_subject(view, subject)) if view.session.short else None
    if not text:
        return whole
    if view.session.opened_whole == subject.value:
        return Screen(whole.text, (_fold(view), *whole.rows), whole.documents)
    return Screen(text, (_unfold(view), *whole.rows), whole.documents)


def _unfold(view: View) -> tuple[Button, ...]:
    return (view.button(words.WHOLE_PAGE, go("unfold")),)


def _fold(view: View) -> tuple[Button, ...]:
    return (view.button(words.SHORT_PAGE, go("fold")),)


def _topic(view: View, name: Topic) -> Html | None:
    """The short text, or None for a page that is a list of buttons, or a picture."""
    if name is Topic.NEXT:
        return _step(view)
    if name is Topic.SOURCES:
        title, *_, checked = sources(view).split("\n\n")
        return paragraphs(title, checked)
    part = SECTIONS.get(name, Section.STATEMENT if name is Topic.STATEMENT else None)
    found = section(view, part) if part else ()
    first = [finding for finding in found if type(finding) in URGENT]
    rest = [finding for finding in found if type(finding) not in URGENT]
    if not found:
        return None
    heads = [bold(view, finding) for finding in (*first, *rest[:1])]
    return paragraphs(*heads, *shortened(view.language, rest[1:]))


def step_count(view: View) -> int:
    """Return how many next steps there are."""
    return min(len(section(view, Section.NEXT_STEPS)), MOST_STEPS)


def _shown_step(view: View) -> int:
    return max(1, min(view.session.shown_step, step_count(view)))


def _step(view: View) -> Html | None:
    """One step alone, below the days that are running out."""
    found, shown = section(view, Section.NEXT_STEPS), _shown_step(view)
    if not found:
        return None
    urgent = [bold(view, each) for each in section(view, Section.LIABILITY) if type(each) in URGENT]
    title = view.say(words.STEP, number=shown, total=step_count(view))
    return paragraphs(*urgent, lines(title, sentence(view.language, found[shown - 1])))


def _steps_on(view: View, name: Topic) -> tuple[tuple[Button, ...], ...]:
    if name is not Topic.NEXT:
        return ()
    shown, total = _shown_step(view), step_count(view)
    after = [view.button(words.NEXT_STEP, go(f"step_{shown + 1}"))] if shown < total else []
    before = [view.button(words.STEP_BEFORE, go(f"step_{shown - 1}"))] if shown > 1 else []
    return pairs([*after, *before])


def _subject(view: View, subject: Subject) -> Iterator[Html]:
    for country, language, found in laws_for(view, subject):
        if found:
            head = Html(f"<b>{bare(sentence(language, found[0]))}</b>")
            named = Html(f"<i>{language.message(COUNTRIES[country])}</i>") if country else None
            yield lines(named, head)
            yield from shortened(language, found[1:])
