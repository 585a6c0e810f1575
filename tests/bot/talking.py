"""A conversation as a test speaks it, without Telegram: a person types, taps, and reads what the phone would show."""

import re
from dataclasses import dataclass

from bot.events import Sent, Tapped
from bot.pages import Page
from bot.scenarios.rows import DAY as TODAY
from bot.scenarios.talk import TAGS, buttons_of, plain, written
from bot.scenarios.talk import Talk as Spoken

__all__ = ["TAGS", "TODAY", "Talk", "buttons_of", "plain"]


@dataclass
class Talk(Spoken):
    """The conversation of the program, with the steps and the looks that a test needs."""

    def types(self, *texts: str) -> "Talk":
        """Types each text; one that begins with a slash is a command."""
        for text in texts:
            self.does(written(text))
        return self

    def sends(self, kind: str) -> "Talk":
        """Sends something that is no text: ``sticker``, ``photo``, ``voice``."""
        self.does(Sent(kind))
        return self

    def taps(self, *wanted: str, old: bool = False) -> "Talk":
        """Taps each button of the newest message, by label or data; with ``old`` one of an earlier message."""
        for name in wanted:
            found = self._found(name)
            assert found or old, f"no button {name!r} among {self.buttons()}"
            self.does(Tapped(found or name, fresh=found is not None and not old))
        return self

    def buttons(self) -> tuple[str, ...]:
        """The labels under the newest message."""
        return tuple(button.label.replace("\u00a0", " ") for button in buttons_of(self.newest))

    def data(self) -> tuple[str, ...]:
        """What the buttons under the newest message send."""
        return tuple(button.data for button in buttons_of(self.newest) if button.data)

    def asked(self) -> str | None:
        """The fact that is being asked for, read off the newest message as the contract lets anybody do."""
        return next((data.split(":")[1] for data in self.data() if re.fullmatch(r"a:\w+:\?", data)), None)

    def page(self) -> Page:
        """Where in the conversation the person is."""
        return self.session.page

    def progress(self) -> tuple[int, int] | None:
        """The number of the question, and of how many it is one."""
        found = re.match(r"(?:.*\n)*?<i>(\d+) (?:of|av) (\d+)", self.newest.text)
        return (int(found[1]), int(found[2])) if found else None

    def _found(self, name: str) -> str | None:
        if not self.shown:
            return None
        named = (b for b in buttons_of(self.newest) if name in (b.label.replace("\u00a0", " "), b.data))
        return next((button.data for button in named if button.data), None)
