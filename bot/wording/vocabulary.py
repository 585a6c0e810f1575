"""The words of every choice that a finding's sentence can hold, by kind and value."""

from collections.abc import Iterable, Mapping
from enum import StrEnum
from importlib import import_module
from pkgutil import iter_modules

from bot import wording
from bot.wording import choices, worksheet


def _pairs() -> Iterable[tuple[StrEnum, str]]:
    for words in choices.CHOICES.values():
        yield from words.items()
    yield from worksheet.ASSETS.items()
    yield from worksheet.DEBTS.items()
    for module in iter_modules(wording.__path__):
        if module.name.startswith(("findings_", "conditions")):
            yield from getattr(import_module(f"{wording.__name__}.{module.name}"), "CHOICES", {}).items()


WORDS: Mapping[tuple[type[StrEnum], str], str] = {(type(choice), choice.value): text for choice, text in _pairs()}
