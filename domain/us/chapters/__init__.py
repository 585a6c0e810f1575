"""The pages of American law below the answer, gathered from the files that hold them, in the order of the subjects."""

from collections.abc import Mapping
from importlib import import_module
from pkgutil import iter_modules

from domain.matter import Chapter
from domain.subjects import Subject


def _gathered() -> dict[Subject, Chapter]:
    files = (import_module(f"{__name__}.{module.name}") for module in iter_modules(__path__))
    found = {file.CHAPTER.subject: file.CHAPTER for file in files}
    return {subject: found[subject] for subject in Subject if subject in found}


CHAPTERS: Mapping[Subject, Chapter] = _gathered()
