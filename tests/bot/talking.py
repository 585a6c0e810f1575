"""A conversation as a test speaks it, without Telegram: a person types, taps, and reads what the phone would show."""

import html
import re
from dataclasses import dataclass, field
from datetime import date

from bot.conversation import Reply, step
from bot.events import Command, Event, Said, Sent, Tapped
from bot.pages import Page
from bot.screen.showing import closing, echoes, screens, toast
from bot.screen.view import View
from bot.screen_parts import Button, Screen
from bot.session import Session, blank

TODAY = date(2026, 11, 22)
TAGS = re.compile(r"</?(?:[bi]|pre)>")


def plain(text: str) -> str:
    """The text as it is read: no tags, no entities, ordinary spaces."""
    return html.unescape(TAGS.sub("", text)).replace("\u00a0", " ")


def buttons_of(screen: Screen) -> tuple[Button, ...]:
    return tuple(button for row in screen.rows for button in row)


@dataclass
class Talk:
    """One person and the bot. ``shown`` are the messages of the chat, oldest first; the last one is the newest."""

    locale: str = "en"
    today: date = TODAY
    session: Session = field(init=False)
    shown: list[Screen] = field(default_factory=list)
    news: tuple[Screen, ...] = ()
    toast: str | None = None

    def __post_init__(self) -> None:
        self.session = blank(self.locale)

    def types(self, *texts: str) -> "Talk":
        """Types each text; one that begins with a slash is a command."""
        for text in texts:
            name, _, argument = text.removeprefix("/").partition(" ")
            self._does(Command(name, argument) if text.startswith("/") else Said(text))
        return self

    def sends(self, kind: str) -> "Talk":
        """Sends something that is no text: ``sticker``, ``photo``, ``voice``."""
        self._does(Sent(kind))
        return self

    def taps(self, *wanted: str, old: bool = False) -> "Talk":
        """Taps each button of the newest message, by label or data; with ``old`` one of an earlier message."""
        for name in wanted:
            found = self._found(name)
            assert found or old, f"no button {name!r} among {self.buttons()}"
            self._does(Tapped(found or name, fresh=found is not None and not old))
        return self

    def reads(self) -> str:
        """What has come or changed since the person last did something, an empty line between messages."""
        return "\n\n".join(plain(screen.text) for screen in self.news)

    @property
    def newest(self) -> Screen:
        return self.shown[-1]

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

    def _does(self, event: Event) -> None:
        before = View(self.session, self.today)
        self.session, reply = step(self.session, event, self.today)
        view = View(self.session, self.today)
        self.toast = toast(view, reply)
        self.news = ()
        if reply.closing and self.shown and isinstance(event, Tapped) and event.fresh:
            self.shown[-1] = closing(before, reply.closing)
        if not reply.silent:
            self._shows(view, reply)

    def _shows(self, view: View, reply: Reply) -> None:
        if reply.aside:
            self.news = echoes(view)
            self.shown[-1:-1] = self.news
            return
        self.news = screens(view)
        if reply.in_place and len(self.news) == 1:
            self.shown.pop()
        self.shown.extend(self.news)
