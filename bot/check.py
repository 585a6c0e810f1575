"""Faults in catalogs, rule tables and review dates, one line each."""

import pkgutil
from collections.abc import Iterator
from datetime import date
from importlib import import_module

import domain
from bot.language import OFFERED, untranslated
from domain.law import Dated


def faults(today: date) -> list[str]:
    """Return every fault that was found, each as one line that says what to do."""
    return [*_catalogs(), *_tables(today)]


def _catalogs() -> Iterator[str]:
    for locale in OFFERED:
        for sentence in untranslated(locale):
            yield f"locales/{locale}: no sure translation of {sentence[:60]!r}; translate it and run make catalogs"


def _tables(today: date) -> Iterator[str]:
    """Loading a module reads its tables strictly; a dated value past its review date must be looked up again."""
    for module in pkgutil.walk_packages(domain.__path__, "domain."):
        if module.name.endswith("__main__"):
            continue
        for name, value in vars(import_module(module.name)).items():
            if isinstance(value, Dated) and value.review_by < today:
                yield f"{module.name}.{name}: was to be reviewed by {value.review_by}; check {value.citation.label}"
