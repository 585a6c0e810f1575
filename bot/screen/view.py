"""What a screen is made from: the session, what its answers come to, the day, and the language."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Any

from bot.assessed import assessed
from bot.facts import currency
from bot.interview import Replay, replay
from bot.language import Language
from bot.pages import Page
from bot.screen_parts import Button, Html
from bot.session import Session
from bot.wording.mark import Words
from domain import Assessment
from domain.case import Case


@dataclass(frozen=True)
class View:
    """One session on one day, ready to be shown. ``bot`` is the name by which the bot is found, if it has one.

    With ``of_another`` the case is not that of who reads it, so that nothing said of it is said to them.
    """

    session: Session
    today: date
    retention_days: int = 30
    stated: Replay | None = None
    bot: str = ""
    of_another: bool = False

    @cached_property
    def known(self) -> Replay:
        """The answers that count: those of the session, unless a whole case was stated at once."""
        return self.stated or replay(self.session.answers, self.today)

    @cached_property
    def case(self) -> Case:
        """The case they make."""
        return self.known.case

    @cached_property
    def assessment(self) -> Assessment | None:
        """What follows, or None where the answers cannot all hold."""
        return assessed(self.known, self.today)

    @cached_property
    def language(self) -> Language:
        """The person's language, with the currency of the place."""
        return Language(self.session.language, currency(self.case))

    def say(self, words: Words, **values: object) -> Html:
        """Return a sentence in the person's language."""
        return self.language.text(words, **values)

    def button(self, words: str, data: str, **values: object) -> Button:
        """Return a button that sends ``data``."""
        label = self.language.message(words)
        return Button(label.format(**{name: self.language.value(value) for name, value in values.items()}), data=data)


def whole(case: Case, facts: Mapping[str, Any], locale: str, today: date) -> View:
    """Return the view of a case that was stated at once, not through the interview."""
    answers = {field: facts[field] for field in Case.model_fields if field in facts}
    session = Session(language=locale, answers=answers, page=Page.RESULT, confirmed=True)
    return View(session, today, stated=Replay(case, frozenset(answers), tuple(answers)))


MOST_BESIDE = 17
"""The longest label that is whole on a small phone with another beside it."""


def pairs(buttons: list[Button], width: int = 2) -> tuple[tuple[Button, ...], ...]:
    """Return the buttons in rows of two; a label too long to be whole beside another has its own row."""
    rows: list[list[Button]] = []
    for button in buttons:
        wide = len(button.label) > MOST_BESIDE
        if wide or not rows or len(rows[-1]) == width or len(rows[-1][0].label) > MOST_BESIDE:
            rows.append([button])
        else:
            rows[-1].append(button)
    return tuple(tuple(row) for row in rows)


def paragraphs(*texts: Html | str | None) -> Html:
    """Return the texts with an empty line between them."""
    return Html("\n\n".join(text for text in texts if text))


def lines(*texts: Html | str | None) -> Html:
    """Return the texts one below the other."""
    return Html("\n".join(text for text in texts if text))
