"""What a letter is written from, and the sentences that letters of both countries begin with."""

from dataclasses import dataclass
from datetime import date

from bot.language import Language
from bot.screen_parts import Html
from bot.wording import letters_frame as frame
from bot.wording.mark import Words
from domain.assessment import Assessment
from domain.case import Case
from domain.choices import Event, Outcome
from domain.money import ZERO
from domain.rest import LET_GO

ANSWER_DAYS = 14
"""Days that a letter gives for the answer where no law does."""


@dataclass(frozen=True)
class Body:
    """A letter without its frame: whom it goes to, what it is about, its paragraphs, and the number to name."""

    recipient: str
    subject: str
    paragraphs: tuple[Html | None, ...]
    reference: str = frame.NUMBER


@dataclass(frozen=True)
class Draft:
    """One case on one day, in the language that the letter is written in."""

    case: Case
    assessment: Assessment
    today: date
    language: Language

    def say(self, words: Words, **values: object) -> Html:
        """Return a sentence in the language of the letter."""
        return self.language.text(words, **values)

    @property
    def thing(self) -> str:
        """What secured the loan, as a sentence names it."""
        return self.language.message(frame.THINGS.get(self.case.collateral, frame.THINGS[None]))

    @property
    def let_go(self) -> bool:
        """Whether the rest was let off or settled, all of it as far as is known."""
        return self.case.outcome in LET_GO and not self.owing

    @property
    def owing(self) -> bool:
        """Whether the sale is done and something is, or may be, left to pay."""
        if self.case.event is Event.NOT_SOLD_YET:
            return False
        owed = self.assessment.statement.still_owed
        return self.case.outcome not in LET_GO if owed is None else owed > ZERO


def sentences(*parts: Html | None) -> Html:
    """Return the sentences as one paragraph."""
    return Html(" ".join(part for part in parts if part))


def opening(draft: Draft) -> Html:
    """Return what the letter is about: the loan, what happened, and the other side's figure."""
    case = draft.case
    return sentences(
        draft.say(frame.ABOUT.get(case.event, frame.ABOUT[None]), thing=draft.thing),
        draft.say(frame.SOLD_ON, sale_date=case.sale_date) if case.sale_date else None,
        draft.say(frame.SAID, lender_figure=case.lender_figure) if case.lender_figure and draft.owing else None,
    )


def why_released(draft: Draft) -> Html:
    """Return why a written release is asked for, by what has happened to the rest."""
    case, released = draft.case, draft.assessment.statement.released
    if case.event is Event.NOT_SOLD_YET:
        return draft.say(frame.BEFORE_SIGNING, thing=draft.thing)
    if case.outcome is Outcome.RELEASED:
        return draft.say(frame.LET_OFF_SUM, released=released) if released else draft.say(frame.LET_OFF)
    if case.outcome is Outcome.SETTLED:
        paid = case.settlement_paid
        return draft.say(frame.SETTLED_SUM, settlement_paid=paid) if paid else draft.say(frame.SETTLED)
    return draft.say(frame.NOT_SAID if draft.owing else frame.NOTHING_LEFT)


def denied(draft: Draft) -> Html | None:
    """Return that nothing is acknowledged, wherever something may still be claimed."""
    over = draft.let_go or draft.assessment.statement.still_owed == ZERO
    return None if over and draft.case.event is not Event.NOT_SOLD_YET else draft.say(frame.NO_ACKNOWLEDGMENT)
