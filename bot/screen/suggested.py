"""The suggested days of a case in words: what to do that day, and the step that it comes from."""

import re
from dataclasses import dataclass
from datetime import date

from bot.case_dates import SuggestedDay, suggested
from bot.picture.runs import runs
from bot.screen.finding import sentence
from bot.screen.view import View
from bot.screen_parts import Html
from bot.wording import dates as words
from domain.law import Citation

_LEAD = re.compile(r"^<b>.+?</b>\s*")
_END = re.compile(r"(?<=[.?]) (?=[A-ZÆØÅ])")


@dataclass(frozen=True)
class Suggestion:
    """A suggested day. ``name`` and ``said`` are plain text, ``code`` names the step in every language."""

    day: date
    code: str
    name: str
    said: str
    citations: tuple[Citation, ...]


def suggestions(view: View) -> tuple[Suggestion, ...]:
    """Return the suggested days of the case from today on, by date."""
    return tuple(_in_words(view, one) for one in suggested(view.assessment, view.case, view.today))


def suggested_steps(view: View) -> tuple[Html, ...]:
    """Return the steps that name a suggested day, each once, by the first of its days."""
    steps = dict.fromkeys(one.step for one in suggested(view.assessment, view.case, view.today))
    return tuple(sentence(view.language, step) for step in steps)


def _in_words(view: View, one: SuggestedDay) -> Suggestion:
    said = sentence(view.language, one.step)
    name = view.language.message(words.ANSWER_BY) if one.later else _first_sentence(said)
    return Suggestion(one.day, one.step.code, name, _read(said), one.step.citations)


def _first_sentence(said: Html) -> str:
    """The first sentence without the words in bold that say when."""
    first = _read(Html(_END.split(_LEAD.sub("", said))[0])).removesuffix(".")
    return first[:1].upper() + first[1:]


def _read(said: Html) -> str:
    return "".join(run.text for run in runs(said))
