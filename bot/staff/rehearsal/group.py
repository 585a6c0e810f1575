"""What a group would see of something written there, worked out by the group's own rules; nothing is counted."""

import re
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from bot.callback import staff
from bot.events import Command
from bot.group_answers import GroupAnswer, Kind, answer_to
from bot.group_asked import asked
from bot.group_events import Asked, Asker, Call
from bot.group_screens import group_screen
from bot.group_settings import GroupSettings, chosen_by
from bot.language import Language
from bot.reading import in_distress
from bot.screen.view import lines
from bot.screen_parts import Button, Screen
from bot.staff.rehearsal.choices import Addressed, GroupPlay
from bot.wording import staff_rehearsal as words

PRIVATE: Final = "private"
CHOICE: Final = "choice"
WOULD: Final = "group_would"
SAYS: Final = {PRIVATE: words.LEADS_TO_PRIVATE, CHOICE: words.WOULD_CHOOSE}
"""What each kind of button of a group would do."""

_NAMED = re.compile(r"(?<![\w@.])@\w*bot\b", re.IGNORECASE)


@dataclass(frozen=True)
class Written:
    """What was written in the group; ``letter`` is a picture or a file without words."""

    text: str = ""
    command: Command | None = None
    letter: bool = False

    @property
    def named(self) -> bool:
        """Whether a bot is named in it."""
        return bool(_NAMED.search(self.text))


def seen(written: Written, play: GroupPlay, locale: str, today: date) -> Screen:
    """Return what the group would see of the bot, with buttons that only say what they would do."""
    own = Language(locale)
    found = _answer(written, play, locale)
    if isinstance(found, str):
        return Screen(lines(own.text(words.SILENT), own.text(found)))
    shown = group_screen(found, Language(play.language or locale), today)
    return replace(shown, rows=tuple(tuple(map(_without_effect, row)) for row in shown.rows))


def _answer(written: Written, play: GroupPlay, locale: str) -> GroupAnswer | str:
    """The answer, or the words for why there is none."""
    if not _heard(written, play):
        return words.NOT_SHOWN_TO_BOT
    call = _call(written, play, locale)
    if call is None:
        return words.NOT_FOR_BOT
    if play.admins_only and not play.admin and not in_distress(call.text):
        return words.NOT_AN_ADMIN
    return _due(call, play) or words.NOT_FOR_BOT


def _heard(written: Written, play: GroupPlay) -> bool:
    """With privacy mode Telegram tells a bot of commands and of answers to it, and of nothing else."""
    return not play.private or written.command is not None or play.addressed is Addressed.REPLY


def _call(written: Written, play: GroupPlay, locale: str) -> Call | None:
    named = written.named or play.addressed is Addressed.MENTION
    by_name = named or play.addressed is Addressed.REPLY
    what = asked(written.command, by_name=by_name, something=bool(written.text) or written.letter)
    if what is None:
        return None
    said = written.command.argument if written.command else written.text
    text = _NAMED.sub(" ", said).strip()
    return Call(0, 0, 0, Asker(0, locale), what, by_name, text, letter=written.letter, below=by_name and not named)


def _due(call: Call, play: GroupPlay) -> GroupAnswer | None:
    answer = answer_to(call)
    if answer is not None or call.asked is not Asked.SETTINGS:
        return answer
    if play.admin:
        return GroupAnswer(Kind.SETTINGS, settings=GroupSettings(language=play.language, admins_only=play.admins_only))
    return GroupAnswer(Kind.NOT_AN_ADMIN) if call.by_name else None


def _without_effect(button: Button) -> Button:
    does = CHOICE if button.data and chosen_by(button.data) else PRIVATE
    return Button(button.label, data=staff(WOULD, does))
