"""The sentence of every finding, gathered from the files that hold them."""

from collections.abc import Mapping
from importlib import import_module
from pkgutil import iter_modules

from bot import wording
from bot.wording.mark import N_, Words
from domain.findings import norway_next_steps
from domain.law import Finding


def _gathered() -> dict[type[Finding], Words]:
    names = [module.name for module in iter_modules(wording.__path__) if module.name.startswith("findings_")]
    files = [import_module(f"{wording.__name__}.{name}") for name in sorted(names)]
    return {finding: words for file in files for finding, words in file.SENTENCES.items()}


CHECK_THIS = N_("Check this.")
"""What is added to a sentence whose source is not the law itself or an official page."""

SAYS_NO_LAW: frozenset[type[Finding]] = frozenset({norway_next_steps.CallNav})
"""A telephone number is no claim about the law."""

SENTENCES: Mapping[type[Finding], Words] = _gathered()
