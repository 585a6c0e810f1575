"""The words of every choice that a finding's sentence can hold, by kind and value."""

from collections.abc import Iterable, Mapping
from enum import StrEnum

from bot.wording import (
    choices,
    conditions,
    conditions_goods,
    findings_norway_account,
    findings_us_credit,
    findings_us_left_out,
)

_FLAT = (conditions, conditions_goods, findings_norway_account, findings_us_credit, findings_us_left_out)


def _pairs() -> Iterable[tuple[StrEnum, str]]:
    for words in choices.CHOICES.values():
        yield from words.items()
    for file in _FLAT:
        yield from file.CHOICES.items()


WORDS: Mapping[tuple[type[StrEnum], str], str] = {(type(choice), choice.value): text for choice, text in _pairs()}
