"""A finding as a sentence: each parameter written by its declared type, each choice by its words."""

from collections.abc import Mapping
from decimal import Decimal
from enum import StrEnum
from typing import Any

from bot.language import Language
from bot.screen.view import View
from bot.screen_parts import Html
from bot.wording.findings import CHECK_THIS, SAYS_NO_LAW, SENTENCES
from bot.wording.impersonal import IMPERSONAL
from bot.wording.lengths import LENGTHS
from bot.wording.mark import Words
from bot.wording.vocabulary import WORDS
from domain.law import Finding, Section, Status
from domain.length import AcresUnit, Length
from domain.money import RateUnit
from domain.places import SPOKEN_NAMES, StateUnit

NONE: Mapping[type[Finding], Words] = {}


def sentence(language: Language, finding: Finding, instead: Mapping[type[Finding], Words] = NONE) -> Html:
    """Return the finding's sentence in the language; what was not read in the law itself says "Check this".

    ``instead`` holds other words for some of the findings.
    """
    values = {name: _shown(language, finding, name) for name in finding.parameters()}
    text = language.text(instead.get(type(finding)) or SENTENCES[type(finding)], **values)
    check = language.message(CHECK_THIS)
    if _is_sure(finding) or check.rstrip(".").casefold() in text.casefold():
        return text
    # A sum ends in a figure, so the words go below it.
    return Html(f"{text} {check}" if text.endswith((".", "?")) else f"{text}\n{check}")


def _is_sure(finding: Finding) -> bool:
    """Whether everything the sentence rests on was read; words about no law at all need not be."""
    return type(finding) in SAYS_NO_LAW or all(source.status is Status.READ for source in finding.citations)


def told(view: View, finding: Finding) -> Html:
    """Return the finding's sentence, in words that do not speak to who reads it where the case is another's."""
    return sentence(view.language, finding, IMPERSONAL if view.of_another else NONE)


def section(view: View, part: Section) -> tuple[Finding, ...]:
    """Return the findings of one part of the answer, in their order."""
    found = view.assessment.findings if view.assessment else ()
    return tuple(finding for finding in found if finding.section is part)


def _shown(language: Language, finding: Finding, name: str) -> Any:
    value = getattr(finding, name)
    units = {type(mark) for mark in type(finding).model_fields[name].metadata}
    if RateUnit in units and isinstance(value, Decimal):
        return language.percent(value)
    if AcresUnit in units and isinstance(value, Decimal):
        return language.measure(value)
    if StateUnit in units:
        return SPOKEN_NAMES.get(value, value)
    if isinstance(value, Length):
        return language.text(LENGTHS[value.unit], count=value.count)
    if isinstance(value, StrEnum):
        return _word(language, value)
    if isinstance(value, tuple):
        return language.listed(tuple(_word(language, item) for item in value))
    return value


def _word(language: Language, choice: StrEnum) -> str:
    return language.message(WORDS[type(choice), choice.value])
