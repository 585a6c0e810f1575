"""Faults in catalogs, the bot's face, rule tables and review dates, one line each."""

from collections.abc import Iterator
from datetime import date

from bot.face import misfits
from bot.language import OFFERED, untranslated
from bot.reviews import overdue


def faults(today: date) -> list[str]:
    """Return every fault that was found, each as one line that says what to do."""
    return [*_catalogs(), *misfits(), *(review.line for review in overdue(today))]


def _catalogs() -> Iterator[str]:
    for locale in OFFERED:
        for sentence in untranslated(locale):
            yield f"locales/{locale}: no sure translation of {sentence[:60]!r}; translate it and run make catalogs"
