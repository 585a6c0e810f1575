"""A conversation without Telegram: a person types and taps, and reads what the phone would show."""

import html
import re
from dataclasses import dataclass, field
from datetime import date

from bot.conversation import Reply, step
from bot.events import Command, Event, Said, Tapped
from bot.scenarios.rows import DAY
from bot.screen.showing import closing, echoes, screens, toast
from bot.screen.view import View
from bot.screen_parts import Button, Screen
from bot.session import Session, blank

TAGS = re.compile(r"</?(?:[bi]|pre)>")
A_BUTTON = re.compile(r"[aentwl]:\w")


def plain(text: str) -> str:
    """Return the text as it is read: no tags, no entities, ordinary spaces."""
    return html.unescape(TAGS.sub("", text)).replace("\u00a0", " ")


def buttons_of(screen: Screen) -> tuple[Button, ...]:
    """Return every button of a message."""
    return tuple(button for row in screen.rows for button in row)


def label_of(screen: Screen, data: str) -> str | None:
    """Return what the button that sends this is called; None where none of the message does."""
    return next((button.label for button in buttons_of(screen) if button.data == data), None)


def read_off(screens: tuple[Screen, ...]) -> str:
    """Return messages as they are read, an empty line between them."""
    return "\n\n".join(plain(screen.text) for screen in screens)


def written(text: str) -> Event:
    """Return what somebody typed: a command where it begins with a slash."""
    name, _, argument = text.removeprefix("/").partition(" ")
    return Command(name, argument) if text.startswith("/") else Said(text)


def event_at(where: str, newest: Screen) -> Event:
    """Return what a person does to get somewhere: the answer, a button by what it sends, or a text or command.

    A button that does not stand on the newest message is an old one.
    """
    if where == "result":
        return Command("result")
    if A_BUTTON.match(where):
        return Tapped(where, fresh=any(button.data == where for button in buttons_of(newest)))
    return written(where)


@dataclass
class Talk:
    """One person and the bot. ``shown`` are the messages of the chat, oldest first; ``news`` what came last."""

    locale: str = "en"
    today: date = DAY
    session: Session = field(init=False)
    shown: list[Screen] = field(default_factory=list)
    news: tuple[Screen, ...] = ()
    toast: str | None = None

    def __post_init__(self) -> None:
        self.session = blank(self.locale)

    def does(self, event: Event) -> None:
        """Take one thing that the person does."""
        before = View(self.session, self.today)
        self.session, reply = step(self.session, event, self.today)
        view = View(self.session, self.today)
        self.toast = toast(view, reply)
        self.news = ()
        if reply.closing and self.shown and isinstance(event, Tapped) and event.fresh:
            self.shown[-1] = closing(before, reply.closing)
        if not reply.silent:
            self._shows(view, reply)

    def reads(self) -> str:
        """Return what has come or changed since the person last did something, an empty line between messages."""
        return read_off(self.news)

    @property
    def newest(self) -> Screen:
        """The newest message."""
        return self.shown[-1]

    def _shows(self, view: View, reply: Reply) -> None:
        if reply.aside:
            self.news = echoes(view)
            self.shown[-1:-1] = self.news
            return
        self.news = screens(view)
        if reply.in_place and len(self.news) == 1:
            self.shown.pop()
        self.shown.extend(self.news)
