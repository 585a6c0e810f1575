"""The sentences that an example must give, as a counsellor reads them: their beginning, and the code beside it."""

import re
from collections.abc import Iterator
from datetime import date
from textwrap import shorten

from bot.language import Language
from bot.scenarios.talk import plain
from bot.screen.finding import sentence
from bot.screen_parts import Html
from bot.staff.examples.named import language_for
from bot.wording import staff_examples as words
from bot.wording.findings import SENTENCES
from domain import Refused, assess
from domain.examples import Example
from domain.law import Finding

LONGEST_BEGINNING = 90
_PLACEHOLDER = re.compile(r"\{[^{}]*\}")


def beginning(language: Language, code: str) -> str:
    """Return how the sentence of a finding begins, values left out; one without a sentence is its code."""
    kind = next((kind for kind in SENTENCES if kind.__name__ == code), None)
    return _cut(_PLACEHOLDER.sub("…", language.message(SENTENCES[kind]))) if kind else code


def must_say(language: Language, example: Example, day: date) -> Iterator[Html]:
    """Yield a line for each sentence that must be said, filled as on that day where it is said then."""
    local, said = language_for(example, language), {type(each).__name__: each for each in _found(example, day)}
    for code in example.findings:
        begins = _cut(sentence(local, said[code])) if code in said else beginning(local, code)
        yield language.text(words.MUST_SAY, sentence=begins, code=code)


def _found(example: Example, day: date) -> tuple[Finding, ...]:
    try:
        return assess(example.case, day).findings
    except Refused:
        return ()


def _cut(text: str) -> str:
    return shorten(plain(text).partition("\n")[0], LONGEST_BEGINNING, placeholder="…")
