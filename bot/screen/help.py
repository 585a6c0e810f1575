"""Whom a person can talk to, for the place at hand."""

from bot.screen.view import View
from bot.screen_parts import Html
from bot.wording import pages
from domain import crisis
from domain.choices import Collateral
from domain.law import Dated
from domain.norway.rates import NAV_PHONE
from domain.us.helplines import HUD_PHONE, NFCC_PHONE

LINES = {"nav": NAV_PHONE, "nfcc": NFCC_PHONE, "hud": HUD_PHONE}


def help_line(view: View) -> str:
    """Return one line of free help: for the place, or for both where it is not known."""
    case = view.case
    if case.jurisdiction is None:
        words = pages.HELP_ANY
    elif case.in_norway:
        words = pages.HELP_NORWAY
    else:
        words = pages.HELP_US_HOME if case.collateral is Collateral.HOME else pages.HELP_US
    numbers = {name: line.on(view.today) for name, line in LINES.items()}
    return view.say(words, **numbers)


def crisis_lines(view: View) -> list[Html]:
    """Return where to call in despair: for the place, or for both where it is not known."""
    norway = _crisis(view, pages.DISTRESS_NORWAY, crisis.NORWAY)
    states = _crisis(view, pages.DISTRESS_US, crisis.UNITED_STATES)
    if view.case.jurisdiction is None:
        return [norway, states] if view.session.language == "nb" else [states, norway]
    return [norway] if view.case.in_norway else [states]


def _crisis(view: View, words: str, lines: Dated[crisis.Lines]) -> Html:
    numbers = lines.on(view.today)
    return view.say(words, to_talk=numbers.to_talk, in_danger=numbers.in_danger)
