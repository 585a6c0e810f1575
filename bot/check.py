"""Faults in catalogs, the bot's face, rule tables and review dates, one line each."""

import ast
import inspect
import pkgutil
from collections.abc import Iterator, Mapping
from datetime import date
from importlib import import_module
from types import ModuleType

import domain
from bot.face import misfits
from bot.language import OFFERED, untranslated
from domain.law import Citation, Dated


def faults(today: date) -> list[str]:
    """Return every fault that was found, each as one line that says what to do."""
    return [*_catalogs(), *misfits(), *_tables(today)]


def _catalogs() -> Iterator[str]:
    for locale in OFFERED:
        for sentence in untranslated(locale):
            yield f"locales/{locale}: no sure translation of {sentence[:60]!r}; translate it and run make catalogs"


def _tables(today: date) -> Iterator[str]:
    """Loading a module reads its tables strictly; a value or a source past its review date must be looked up again."""
    for module in pkgutil.walk_packages(domain.__path__, "domain."):
        if not module.name.endswith("__main__"):
            yield from _overdue(module.name, _own(import_module(module.name)), today)


def _own(module: ModuleType) -> dict[str, object]:
    """Return what the module itself names, without what it imports."""
    own = {
        name.id
        for line in ast.parse(inspect.getsource(module)).body
        for name in ast.walk(line)
        if isinstance(name, ast.Name) and isinstance(name.ctx, ast.Store)
    }
    return {name: value for name, value in vars(module).items() if name in own}


def _overdue(module: str, held: Mapping[str, object], today: date) -> Iterator[str]:
    late: dict[date, list[str]] = {}
    for name, value in held.items():
        if isinstance(value, Dated) and value.review_by < today:
            yield f"{module}.{name}: was to be reviewed by {value.review_by}; check {value.citation.label}"
        elif isinstance(value, Citation) and value.review_by < today:
            late.setdefault(value.review_by, []).append(name)
    for day, names in late.items():
        yield f"{module}: sources were to be reviewed by {day}; check {', '.join(dict.fromkeys(names))}"
