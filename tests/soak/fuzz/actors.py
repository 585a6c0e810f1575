"""Somebody who goes through the bot at random: each thing they really do on their phone is caught as an update."""

import re
from dataclasses import dataclass, field
from random import Random
from typing import Any, Final

from bot.sandbox.chats import Chat as Room
from bot.sandbox.chats import Message
from bot.sandbox.files import Upload
from bot.sandbox.keyboards import buttons
from bot.sandbox.phone import Phone
from bot.sandbox.samples import png
from bot.sandbox.telegram import FakeTelegram
from tests.soak.fuzz.mutating import Json
from tests.soak.fuzz.texts import MARKER

SLOW: Final = ("ex_all", "run", "too_many", "late_tap", "ex_rest", "send", "hold")
"""What only takes time, or waits for it, on the desk."""
DRAWN: Final = re.compile(
    r"t:(?:compare|picture|timeline|share|rounded|pdf|dates)|n:(?:poster|dark|light|quiet|loud).*"
)
ON: Final = ("n:begin", "n:confirm")
ANSWERS: Final = (
    "10 000", "8.500", "85000", "$12,500.50", "14 000 kr", "vet ikke", "no, 15000", "nei, 2000", "Ohio", "CA", "norge",
    "owed 10000 sold 8500 fees 500", "2.11.2026", "june 2025", "12.3.2024", "none", "ja", "nei", "tilbake", "bil",
    "huset",
    "8000-9000", "towing 300, storage 200", "what if it sold for 9500", "hva om de godtar 40 prosent", "40 %", "sued",
    "no, it sold for 9000", "they took off 600", "what is a deficiency", "hva er restgjeld", "why",
    "my letter says 4200", MARKER,
)  # fmt: skip
COMMANDS: Final = (
    "/start", "/help", "/new", "/edit", "/result", "/compare", "/term short sale", "/ord", "/language", "/privacy",
    "/export", "/delete", "/cancel", "/cases", "/saker", "/dates", "/groups", "/short", "/lang", "/start ex_car",
    "/start ex_home", "/start term_deficiency", "/staff", "/nonsense", "/settings",
)  # fmt: skip
IN_GROUP: Final = (
    "{bot} what is a deficiency",
    "/term{bot} restgjeld",
    "/help",
    "/settings{bot}",
    "{bot} 418263917 owed",
    f"{{bot}} {MARKER}",
)
QUERIES: Final = ("", MARKER, "restgjeld", "short sale", "10000 8500 500", "my case", "?")
DESK: Final = ("/staff", "/rehearse", "/texts", "/feedback", "/health", "/trace", "/today", "/correct")


@dataclass
class Actor:
    """One person with a private chat and a group of their own; ``taken`` counts what they did.

    ``sent`` is what they did last, whether the bot was given it or something else in its place; ``known`` what it was.

    In as many as ``hurry`` of their first steps they do nothing but go on towards an answer.
    """

    telegram: FakeTelegram
    phone: Phone
    group: Room
    is_staff: bool = False
    hurry: int = 0
    taken: int = 0
    sent: list[Json] = field(default_factory=list)
    known: list[Json] = field(default_factory=list)

    @property
    def id(self) -> int:
        """Their number."""
        return self.phone.person_id

    @property
    def chats(self) -> tuple[int, int]:
        """The numbers of their own chat and of their group."""
        return self.id, self.group.id

    @property
    def private(self) -> Room:
        """Their chat with the bot."""
        return self.telegram.chats[self.id]

    def does(self, random: Random) -> list[Json]:
        """Do one thing as people do them; return the updates it becomes."""
        self.phone.chat = self.private
        if self.private.blocked:
            self.phone.unblocks()
        elif self.newest() is None:
            self.phone.types("/start")
        else:
            random.choices((self._goes_on, self._types, self._taps_old, self._does_else), (75, 12, 5, 8))[0](random)
        return self.caught()

    def hurries(self, random: Random) -> list[Json]:
        """Take a step towards an answer; return the updates it becomes."""
        newest = self.newest()
        found = _data(newest) if newest else []
        forward = [data for data in found if data in ON] or [data for data in found if data.startswith("a:")]
        if newest is None or not forward:
            self.phone.types("/result" if newest else "/start")
        elif random.random() < 0.3 and any(data.endswith(":?") for data in forward):
            self.phone.types(random.choice(ANSWERS))
        else:
            self.phone.sends_tap(newest, random.choice(forward))
        return self.caught()

    def caught(self) -> list[Json]:
        """Return the updates that wait, which the bot is then not told of otherwise."""
        waiting = [dict(update) for update in self.telegram.updates.pending]
        for update in waiting:
            self.telegram.updates.drop(update["update_id"])
        self.sent = [*self.sent[-20:], *waiting]
        return waiting

    def newest(self) -> Message | None:
        """Return the bot's newest message."""
        return next((message for message in reversed(self.private.messages.values()) if message.from_bot), None)

    def message(self, random: Random) -> Message | None:
        """Return any message of the bot, mostly a new one."""
        own = [message for message in self.private.messages.values() if message.from_bot]
        return random.choice(own[-3:] if random.random() < 0.8 else own) if own else None

    def _goes_on(self, random: Random) -> None:
        newest = self.newest()
        found = _data(newest) if newest else []
        told = [data for data in found if data.startswith("a:") and not data.endswith(":?")]
        asked = any(re.fullmatch(r"~?a:\w+:\?", data) for data in found)
        forward = [data for data in found if data in ON]
        if newest is None or not found or (asked and not told) or (asked and random.random() < 0.2):
            self.phone.types(random.choice(ANSWERS))
        elif forward and random.random() < 0.8:
            self.phone.sends_tap(newest, forward[0])
        else:
            self._taps(random, newest, told if told and random.random() < 0.8 else found)

    def _taps(self, random: Random, message: Message, found: list[str]) -> None:
        data = random.choice(found)
        if DRAWN.fullmatch(data) and random.random() < 0.9:  # a picture takes ten times as long as all the rest
            data = random.choice(found)
        if data.startswith("s:") and any(slow in data for slow in SLOW):
            data = "s:menu:"
        self.phone.sends_tap(message, data)

    def _taps_old(self, random: Random) -> None:
        message = self.message(random)
        found = _data(message) if message else []
        if message and found:
            self._taps(random, message, found)

    def _types(self, random: Random) -> None:
        self.phone.types(random.choice((*COMMANDS, *ANSWERS, *(DESK * 3 if self.is_staff else ()))))

    def _does_else(self, random: Random) -> None:
        kind = random.randrange(6)
        if kind == 0:
            self.phone.sends(random.choice(("sticker", "voice", "contact", "location")))
        elif kind == 1:
            self.phone.sends_file(
                random.choice(("photo", "document")), Upload(f"{MARKER}.png", png(2, 3), "image/png"), (2, 3)
            )
        elif kind == 2:
            self.phone.searches(random.choice(QUERIES))
        elif kind == 3:
            self.phone.blocks()
        else:
            self.phone.chat = self.group
            self.phone.types(random.choice(IN_GROUP).format(bot=f"@{self.telegram.bot.username}"))
            self.phone.chat = self.private

    def forget(self) -> None:
        """Take their chats out of the fake Telegram's memory: they never come back."""
        for room in (self.private, self.group):
            room.messages.clear()
        self.sent.clear()
        self.known.clear()


def _data(message: Message) -> list[str]:
    shown: list[Any] = [button.get("callback_data") for row in buttons(message.markup) for button in row]
    return [data for data in shown if data]
