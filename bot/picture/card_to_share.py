"""The card as it is shown to others: without amounts, or in rounded ones; it makes sense when it is forwarded alone."""

from dataclasses import replace

from bot.language import Language
from bot.picture.card import Around, set_out
from bot.picture.hiding import Hiding, YearsOnly
from bot.screen.rounded import rounded, says_otherwise
from bot.screen.view import View
from bot.screen_parts import Drawing
from bot.wording import picture as words
from bot.wording import report


def hidden_card(view: View, *, example: bool = False) -> Drawing:
    """Return the card without amounts, and without days of the case."""
    hiding = Hiding(view.language.locale, view.language.currency)
    return _passed_on(replace(view, of_another=True), hiding, example=example)


def rounded_card(view: View, *, example: bool = False) -> Drawing | None:
    """Return the card in rounded numbers, which add up; None where they would say something else."""
    rough = rounded(view)
    if says_otherwise(rough, view):
        return None
    caution = view.language.message(words.ROUNDED)
    return _passed_on(rough, YearsOnly(rough.language.locale, rough.language.currency), caution, example=example)


def _passed_on(view: View, language: Language, caution: str = "", *, example: bool) -> Drawing:
    say = view.language.message
    mark = say(words.EXAMPLE if example else words.OWN_CASE)
    day = say(words.WORKED_OUT).format(mark=mark, day=view.language.day(view.today))
    return set_out(view, language, Around(day, mark, say(report.TITLE), caution, say(words.PURPOSE)))
