"""What American letters turn on: the state, the kind of goods, whether the law bars the claim, and days."""

from datetime import date

from bot.letters.draft import ANSWER_DAYS, Draft
from bot.screen_parts import Html
from bot.wording import letters_frame as frame
from domain.assessment import LiabilityRule
from domain.calendar import add_days
from domain.choices import Collateral, PropertyUse
from domain.places import STATE_NAMES
from domain.us.court import dispute_end
from domain.us.steps_of_account import next_business_day


def due(draft: Draft, days: int) -> date:
    """Return the day that many days after the letter can go out."""
    return add_days(next_business_day(draft.today), days)


def answer(draft: Draft, days: int = ANSWER_DAYS) -> Html:
    """Return by when an answer is asked for."""
    return draft.say(frame.ANSWER_BY, due=due(draft, days))


def lender(draft: Draft) -> str:
    """Return the place for the lender's name and address."""
    return draft.language.message(frame.LENDER)


def state_name(draft: Draft) -> str:
    """Return the name of the state."""
    return STATE_NAMES[draft.case.state or ""]


def consumer_goods(draft: Draft) -> bool:
    """Whether these are goods bought mainly for private use, or nothing else was said."""
    case = draft.case
    goods = case.collateral not in {None, Collateral.HOME}
    return goods and case.property_use in {None, PropertyUse.PERSONAL}


def barred(draft: Draft) -> bool:
    """Whether the law bars the claim, on what was stated."""
    return draft.assessment.liability.rule is LiabilityRule.BARRED


def dispute_open(draft: Draft) -> bool:
    """Whether a collector can still be made to stop; a notice whose day is not known may be in time."""
    until = dispute_end(draft.case)
    return until is None or until >= draft.today
