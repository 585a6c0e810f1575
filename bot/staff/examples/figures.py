"""Figures of an example and what a run says, in words for a counsellor."""

from collections.abc import Collection, Iterator
from datetime import date
from decimal import Decimal
from typing import Any

from bot.language import Language
from bot.pages import Topic
from bot.scenarios.checks import Fault, Wrong
from bot.scenarios.runner import Outcome
from bot.screen.view import lines
from bot.screen_parts import Html
from bot.staff.examples.named import Thing, language_for
from bot.staff.examples.sentences import beginning
from bot.wording import staff_examples as words
from bot.wording.choices import NO, YES
from bot.wording.facts import ask_for
from bot.wording.topics import TOPICS
from domain.examples import Example

MOST_FAULTS = 8
LONGEST_PATTERN = 160
DATES = frozenset({"credit.clock_start", "credit.reportable_until"})


def figure(language: Language, path: str) -> str:
    """Return the name of a figure; one without a name of its own is shown as the files write it."""
    return language.message(words.FIGURES[path]) if path in words.FIGURES else path


def value(language: Language, path: str, stated: Any) -> str:
    """Return the value of a figure as it is read."""
    if stated is None:
        return language.message(words.CANNOT_BE_COMPUTED)
    if isinstance(stated, bool):
        return language.message(YES if stated else NO)
    if isinstance(stated, list | tuple):
        return ", ".join(str(each) for each in stated)
    if path == "liability.rule":
        return language.message(words.RULES[stated])
    return language.day(date.fromisoformat(stated)) if path in DATES else language.money(Decimal(stated))


def outcome_text(language: Language, thing: Thing, outcome: Outcome) -> Html:
    """Return whether it passes, and a line for each thing that is wrong."""
    local = language_for(thing, language)
    more = len(outcome.faults) - MOST_FAULTS
    return lines(
        language.text(words.PASSES if outcome.passed else words.FAILS, name=outcome.name),
        *(fault_text(local, fault) for fault in outcome.faults[:MOST_FAULTS]),
        language.text(words.AND_MORE, count=more) if more > 0 else None,
        *(_open(local, thing, outcome)),
    )


def _open(language: Language, thing: Thing, outcome: Outcome) -> Iterator[Html]:
    if not isinstance(thing, Example):
        return
    facts = ", ".join(language.message(ask_for(field, thing.case).label) for field in outcome.untold)
    for fault in outcome.still_open:
        if fault.kind is Wrong.FINDING:
            said = beginning(language, fault.what)
            yield language.text(words.STAYS_UNSAID, sentence=said, code=fault.what, facts=facts)
        else:
            yield language.text(words.STAYS_OPEN, figure=figure(language, fault.what), facts=facts)


def added_text(language: Language, example: Example, answers: Collection[str]) -> Html | None:
    """Return which questions a play answered though the example says nothing of them, None where there is none."""
    named = [language.message(ask_for(field, example.case).label) for field in answers if field not in example.facts]
    return language.text(words.ADDED, facts=", ".join(named)) if named else None


def _place(language: Language, where: str) -> str:
    """A page by what its button is called, with what the button sends."""
    topic = where.removeprefix("t:")
    return f"{language.message(TOPICS[Topic(topic)])} ({where})" if topic != where and topic in set(Topic) else where


def fault_text(language: Language, fault: Fault) -> Html:
    """Return one disagreement as a sentence."""
    if fault.kind is Wrong.REFUSED:
        return language.text(words.REFUSED)
    if fault.kind is Wrong.FINDING:
        said = words.FINDING_ASKED if fault.asked else words.FINDING
        return language.text(said, sentence=beginning(language, fault.what), code=fault.what)
    if fault.kind in {Wrong.SAID, Wrong.NOT_SAID}:
        said = words.SAID if fault.kind is Wrong.SAID else words.NOT_SAID
        return language.text(said, where=_place(language, fault.what), pattern=str(fault.wanted)[:LONGEST_PATTERN])
    name, found = figure(language, fault.what), value(language, fault.what, fault.found)
    if fault.kind is Wrong.NOT_OPEN:
        return language.text(words.NOT_OPEN, figure=name, found=found)
    said = words.FIGURE_ASKED if fault.asked else words.FIGURE
    return language.text(said, figure=name, found=found, wanted=value(language, fault.what, fault.wanted))
