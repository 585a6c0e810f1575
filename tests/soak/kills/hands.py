"""A person's hands and eyes: things are done, the reply that is due is waited for, old buttons are tapped too."""

import asyncio
from dataclasses import dataclass, field
from random import Random

from bot.sandbox.chats import Message
from bot.sandbox.world import Tap
from tests.chat import Chat
from tests.soak.kills.watching import Ledger, WatchedTelegram

MARKS = ("n:delete", "n:keep", "n:try_", "n:try", "e:outcome", "n:confirm", "t:next", "n:begin")
NAMES = ("deleting", "tried", "which", "result", "summary", "changed", "topic", "begin")
SOON = 5.0
STORY = 10


class Stuck(Exception):
    """The reply that is due did not come."""


@dataclass
class Findings:
    """What is wrong, by kind: one line each."""

    lines: list[tuple[str, str]] = field(default_factory=list)
    toasts_gone: int = 0
    tapped_again: int = 0

    def add(self, kind: str, what: str) -> None:
        """Note one; ``kind`` is lost, missing, double, mixed or another column of the table."""
        self.lines.append((kind, what))


@dataclass
class Window:
    """What somebody did at once, after ``at``, with the amounts that must be read back."""

    at: int
    acts: tuple[str, ...]
    leads: str
    amounts: tuple[str, ...] = ()


class Hands:
    """One person at their phone; ``owners`` says of every amount that was typed whose it is."""

    def __init__(
        self, telegram: WatchedTelegram, number: int, chance: Random, owners: dict[str, int], findings: Findings,
        patience: float, thinks: float,
    ) -> None:  # fmt: skip
        self.chat = Chat(telegram, f"Kunigunde{number}", patience=patience)
        self.ledger: Ledger = telegram.ledger
        self._telegram = telegram
        self.windows: list[Window] = []
        self.waits = False
        self._number, self._chance, self._owners, self._findings = number, chance, owners, findings
        self._patience, self._thinks = patience, thinks
        self._old: list[tuple[Message, str]] = []

    async def does(self, *acts: str, leads: str) -> None:
        """Does these things at once, and returns when the newest message is what they lead to."""
        await asyncio.sleep(self._chance.uniform(0, self._thinks))
        window = Window(self.ledger.now(), acts, leads, tuple(act for act in map(plain, acts) if act in self._owners))
        self.windows.append(window)
        self.waits = True
        taps = [self._does(act) for act in acts]
        try:
            await self.chat.until(lambda: self._stands(window.at) == leads or self._stands_below(taps[-1]))
            if self._stands(window.at) != leads:
                self._findings.tapped_again += 1
                self._does(acts[-1])
                await self.chat.until(lambda: self._stands(window.at) == leads)
        except TimeoutError:
            raise Stuck(
                f"{acts} should lead to {leads!r}, but {self._stands(0)!r} stands there\n{self.story()}"
            ) from None
        finally:
            self.waits = False

    def story(self, after: int = 0, before: int = 1 << 62) -> str:
        """The last of what happened in this chat between two numbers, a line each, with the times the bot died."""
        told = [(window.at, f"does {window.acts} for {window.leads}") for window in self.windows]
        told += [(one.at, one.told()) for one in self.ledger.sent[self.chat.person.id]]
        chosen = [line for line in sorted(told) if after <= line[0] <= before][-STORY:]
        if chosen:
            first, last = max(after, chosen[0][0] - 1), min(before, chosen[-1][0] + 1)
            chosen += [(at, "the bot is killed") for at, _ in self.ledger.deaths if first <= at <= last]
            chosen += [(at, "the bot is asked to stop") for at in self.ledger.stops if first <= at <= last]
        return "\n".join(f"    {at} {line}" for at, line in sorted(chosen))

    def _does(self, act: str) -> Tap | None:
        if act[:2] not in {"a:", "n:", "e:", "t:"}:
            self.chat.phone.types(act)
            return None
        message, _ = self.chat._button(act)
        self._old = [*self._old[-5:], (message, act)]
        return self.chat.phone.sends_tap(message, act)

    def _stands_below(self, tap: Tap | None) -> bool:
        """Whether a tap was answered with a toast, since its screen came once more: there it has to be tapped again."""
        if tap is None or tap.id not in self._telegram.toasts:
            return False
        own = [one for one in self.ledger.sent[self.chat.person.id] if not one.changed]
        first = next((one for one in own[:-1] if one.look == own[-1].look), None)
        return first is not None and self.chat.last().id > tap.message and tap.data in self.chat.choices()

    def _stands(self, since: int) -> str | None:
        """What the newest message is: a question's field or another name; None while nothing came after ``since``."""
        sent = self.ledger.sent[self.chat.person.id]
        if not sent or sent[-1].at < since:
            return None
        choices = self.chat.choices()
        fields = [data.split(":")[1] for data in choices if data.startswith("a:") and data.endswith(":?")]
        names = [name for mark, name in zip(MARKS, NAMES, strict=True) if any(_is(data, mark) for data in choices)]
        gone = ["gone"] if self.chat.last().text.startswith("Deleted.") else []
        return next(iter((*fields, *names, *gone)), None)

    async def _taps_old(self) -> None:
        """A tap on something long answered changes nothing and is answered with a toast, unless the bot died."""
        old = [(message, data) for message, data in self._old if data.startswith("a:")]
        if not old:
            return
        began = self.ledger.now()
        tap = self.chat.phone.sends_tap(*self._chance.choice(old))
        try:
            await asyncio.wait_for(self._answered(tap, began), self._patience)
        except TimeoutError:
            raise Stuck(f"an old tap on {tap.data} was not answered") from None
        if tap.id not in self._telegram.toasts and tap.answer is not None:
            await asyncio.sleep(SOON)  # of two replicas that took the same update, one has nothing to say
        if tap.id not in self._telegram.toasts:
            if self.ledger.died_between(began, self.ledger.now()):
                self._findings.toasts_gone += 1
            else:
                self._findings.add("missing", f"person {self._number}: no toast for an old {tap.data}")

    async def _answered(self, tap: Tap, began: int) -> None:
        """Return when the tap is answered, or will not be, since the bot died with it in its hands."""
        while tap.answer is None:
            if self.ledger.died_between(began, self.ledger.now()) and not self._is_waiting(tap):
                await asyncio.sleep(SOON)
                return
            await asyncio.sleep(0.05)

    def _is_waiting(self, tap: Tap) -> bool:
        waiting = self.chat.telegram.updates.pending
        return any(update.get("callback_query", {}).get("id") == tap.id for update in waiting)


def _is(data: str, mark: str) -> bool:
    return data.startswith(mark) if mark.endswith("_") else data == mark


def spelled(amount: str) -> str:
    """The amount as the bot writes it: ``251017.43`` is ``251,017.43``."""
    whole, _, cents = amount.partition(".")
    return f"{int(whole):,}.{cents}"


def plain(text: str) -> str:
    """The amount that a spelling means."""
    return text.replace(",", "")
