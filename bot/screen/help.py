"""Whom a person can talk to, for the place at hand."""

from bot.screen.view import View
from bot.wording import pages
from domain.choices import Collateral


def help_line(view: View) -> str:
    """Return one line of free help: for the place, or for both where it is not known."""
    case = view.case
    if case.jurisdiction is None:
        return view.language.message(pages.HELP_ANY)
    if case.in_norway:
        return view.language.message(pages.HELP_NORWAY)
    return view.language.message(pages.HELP_US_HOME if case.collateral is Collateral.HOME else pages.HELP_US)


def crisis_lines(view: View) -> list[str]:
    """Return where to call in despair: for the place, or for both where it is not known."""
    norway, states = view.language.message(pages.DISTRESS_NORWAY), view.language.message(pages.DISTRESS_US)
    if view.case.jurisdiction is None:
        return [norway, states] if view.session.language == "nb" else [states, norway]
    return [norway] if view.case.in_norway else [states]
