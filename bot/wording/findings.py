"""The sentence of every finding, gathered from the files that hold them."""

from collections.abc import Mapping
from importlib import import_module
from pkgutil import iter_modules

from bot import wording
from bot.wording.mark import Words
from domain.law import Finding


def _gathered() -> dict[type[Finding], Words]:
    names = [module.name for module in iter_modules(wording.__path__) if module.name.startswith("findings_")]
    files = [import_module(f"{wording.__name__}.{name}") for name in sorted(names)]
    return {finding: words for file in files for finding, words in file.SENTENCES.items()}


SENTENCES: Mapping[type[Finding], Words] = _gathered()
