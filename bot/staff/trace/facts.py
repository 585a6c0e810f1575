"""What stands in a trace, written: facts, figures, choices, values of the law."""

from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import Any

from bot.language import Language
from bot.screen.answers import label, written
from bot.screen.view import View
from bot.wording import staff_trace as words
from bot.wording.choices import CHOICES, NO, YES, word
from domain.assessment import LiabilityRule
from domain.law import Citation, Finding, Section
from domain.money import RateUnit
from domain.tracing.json import plain
from domain.tracing.reading import CASE, STATE, TODAY, Read
from domain.tracing.trace import Figure, Input, Known, stated

LONGEST_VALUE = 200
SHARES = Decimal(1)


def fact(view: View, found: Input) -> str:
    """Return a fact with what the case says of it."""
    return pair(view.language, label(view, found.field), fact_value(view, found))


def fact_value(view: View, found: Input) -> str:
    """Return what the case says of a fact."""
    if found.known is Known.NOT_ASKED:
        return view.language.message(words.NOT_ASKED)
    if found.known is Known.NOT_KNOWN:
        return view.language.message(words.NOT_KNOWN)
    return written(view.language, found.field, plain(found.value))


def part_name(view: View, part: Section) -> str:
    """Return the name of a part of the answer."""
    return view.language.message(part_words(view, part))


def part_words(view: View, part: Section) -> str:
    """Return the words for a part of the answer; the credit file has its own in Norway."""
    return (words.NORWEGIAN_PARTS if view.case.in_norway else words.PARTS)[part]


def figure(view: View, found: Figure) -> str:
    """Return a figure with its value."""
    return pair(view.language, figure_name(view, found.part, found.field), any_value(view.language, found.value))


def figure_name(view: View, part: str, field: str) -> str:
    """Return the name of a figure of a part of the answer; the credit file has its own in Norway."""
    own = words.NORWEGIAN_FIGURE_NAMES.get((part, field)) if view.case.in_norway else None
    return view.language.message(own or words.FIGURE_NAMES[part, field])


def pair(language: Language, name: str, value: str) -> str:
    """Return a name and its value."""
    return language.message(words.FACT).format(fact=name, value=value)


def source(language: Language, citation: Citation) -> str:
    """Return a source with how sure it is, and when it was checked."""
    given = {"label": language.message(citation.label), "status": language.message(words.STATUSES[citation.status])}
    return language.message(words.SOURCE).format(day=language.day(citation.checked_on), **given)


def read(view: View, found: Read, figures: Mapping[tuple[str, str], Any]) -> str | None:
    """Return what a condition read, with its value; None for what has no value to show."""
    if found.of == CASE:
        return fact(view, stated(view.case, found.field))
    if found.of == TODAY:
        return view.language.message(words.TODAY).format(day=view.language.day(view.today))
    if found.of == STATE or (found.of, found.field) not in words.FIGURE_NAMES:
        return None
    return figure(view, Figure(found.of, found.field, figures.get((found.of, found.field))))


def choice_word(language: Language, value: bool | StrEnum) -> str:
    """Return the words of a choice, or of yes and no; what has none stands as the program has it."""
    if isinstance(value, bool):
        return language.message(YES if value else NO)
    if isinstance(value, LiabilityRule):
        return language.message(words.RULES[value])
    return language.message(word(value)) if type(value) in CHOICES else value.value


def parameter(language: Language, finding: Finding, name: str) -> str:
    """Return a value of a finding as text: a share in percent, an amount, a day, a choice."""
    value, marks = getattr(finding, name), type(finding).model_fields[name].metadata
    is_share = isinstance(value, Decimal) and any(isinstance(mark, RateUnit) for mark in marks)
    return language.percent(value) if is_share else any_value(language, value)


def any_value(language: Language, value: Any) -> str:
    """Return any value as text: an amount, a day, a choice; of one with parts each part by its name."""
    if value is None:
        return language.message(words.NOT_WORKED_OUT)
    if isinstance(value, bool | StrEnum):
        return choice_word(language, value)
    if isinstance(value, Decimal | date):
        return language.value(value)
    return _of_parts(language, value)


def _of_parts(language: Language, value: Any) -> str:
    if hasattr(value, "kind") and hasattr(value, "amount"):
        return f"{value.kind} {language.value(value.amount)}"
    if isinstance(value, tuple):
        return "; ".join(any_value(language, each) for each in value) or language.message(words.NOT_WORKED_OUT)
    return law_value(language, value)


def law_value(language: Language, value: Any) -> str:
    """Return a value of the law as text; no currency is set on it, since it may be a share or a number of years."""
    if value is None:
        return language.message(words.NOT_WORKED_OUT)
    if isinstance(value, bool):
        return choice_word(language, value)
    if isinstance(value, Decimal):
        return _number(language, value)
    if isinstance(value, Mapping):
        text = "; ".join(f"{key} {law_value(language, each)}" for key, each in value.items())
    elif is_dataclass(value) and not isinstance(value, type):
        text = "; ".join(f"{each.name} {law_value(language, getattr(value, each.name))}" for each in fields(value))
    elif isinstance(value, tuple):
        text = "; ".join(law_value(language, each) for each in value)
    else:
        text = str(value)
    return text if len(text) <= LONGEST_VALUE else f"{text[: LONGEST_VALUE - 1]}…"


def _number(language: Language, value: Decimal) -> str:
    if not value.is_finite():
        return str(value)
    return language.percent(value) if abs(value) < SHARES and value else language.measure(value)
