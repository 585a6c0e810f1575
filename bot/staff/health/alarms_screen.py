"""The message of an alarm: what needs a look, since when, and what to do."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from bot.language import Language
from bot.screen.view import lines, paragraphs
from bot.screen_parts import Screen
from bot.staff.health.concerns import Concern
from bot.staff.health.words import moment, said
from bot.staff.screens import button
from bot.wording import staff_health as words


def alarm(language: Language, new: Sequence[Concern], since: Mapping[str, datetime]) -> Screen:
    """Return one message for everything that is new."""
    told = (
        lines(
            said(language, concern.says, concern.values),
            language.text(words.SINCE, moment=moment(language, since[concern.name])),
            language.text(concern.todo),
        )
        for concern in new
    )
    return Screen(
        paragraphs(language.text(words.ALARM), *told), ((button(language, words.OPEN_HEALTH, "health_below"),),)
    )
