"""A bot is fuzzed: random people in random states, and between what they really do, what nobody could."""

import asyncio
import gc
import tempfile
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from random import Random
from time import monotonic, process_time
from typing import Any, Final

from bot.sandbox.phone import Phone
from bot.telegram.backoff import Patience
from tests.bot.staff.conftest import STAFF, with_staff
from tests.soak.fuzz.actors import Actor
from tests.soak.fuzz.bystanding import bystanding, works_still
from tests.soak.fuzz.findings import Findings, hearing
from tests.soak.fuzz.forging import Forger
from tests.soak.fuzz.mutating import Json, mutated
from tests.soak.fuzz.posting import Posting
from tests.soak.fuzz.watching import Watching
from tests.whole import Whole, whole

AT_ONCE: Final = Patience(storing=0.0, showing=(0.0, 0.0, 0.0), greeting=0.0)
PEOPLE: Final = 24
ACTIVE: Final = 0.8
"""How many of them do something in a round: what the others keep and see stays as it is."""
LONGEST_PAUSE: Final = 10
"""Seconds between two rounds, by the bot's clock."""
LIFE: Final = 150
"""Things that somebody does before somebody else takes their place."""
LONGEST: Final = 60.0
"""Seconds of a processor that one round may take: ten times as long as pictures do."""
REMEMBERED: Final = 2_000
MOST_AT_ONCE: Final = 6


@dataclass
class Result:
    """What came of it. ``resident`` is the memory in MB at each quarter, ``slowest`` the seconds of one round."""

    seed: int
    fuzzed: int = 0
    real: int = 0
    seconds: float = 0.0
    slowest: float = 0.0
    forms: Counter[str] = field(default_factory=Counter)
    refused: Counter[str] = field(default_factory=Counter)
    lines: Counter[str] = field(default_factory=Counter)
    pages: Counter[str] = field(default_factory=Counter)
    resident: list[int] = field(default_factory=list)
    findings: Findings = field(default_factory=Findings)


@dataclass(frozen=True)
class Move:
    """What comes of one actor in a round, in order or ``at_once``; ``new`` is whether it may have any effect."""

    actor: Actor
    updates: Sequence[Json]
    at_once: bool = False
    new: bool = True


@dataclass
class Fuzzing:
    """One run over one bot."""

    bot: Whole
    random: Random
    forger: Forger
    watching: Watching
    posting: Posting
    result: Result
    actors: list[Actor] = field(default_factory=list)

    def begin(self) -> None:
        """Let the first people come, one of them of the staff."""
        tom = self.bot.telegram.people[STAFF[1]]
        self.actors = [self._actor(Phone(self.bot.telegram, tom), is_staff=True)]
        self.actors += [self._newcomer() for _ in range(PEOPLE)]

    def _newcomer(self) -> Actor:
        number = len(self.bot.telegram.people)
        person = self.bot.telegram.person(
            self.random.choice(("Anna", "<b>&", "{name}", "\u202eOla")), "en" if number % 2 else "nb"
        )
        return self._actor(Phone(self.bot.telegram, person))

    def _actor(self, phone: Phone, *, is_staff: bool = False) -> Actor:
        group = self.bot.telegram.group("<i>{group}", [phone.person])
        return Actor(self.bot.telegram, phone, group, is_staff, self.random.choice((0, 5, 14, 20)))

    async def round(self) -> None:
        """Let most of them do something at the same time, and look."""
        moves = [self._planned(actor) for actor in self.actors if self.random.random() < ACTIVE]
        began = process_time()
        outcomes = await asyncio.gather(*map(self._delivered, moves), return_exceptions=True)
        for outcome, move in zip(outcomes, moves, strict=True):
            if isinstance(outcome, BaseException):
                self.watching.findings.note(f"{type(outcome).__name__} was raised", (outcome, move.updates))
        if self.random.random() < 0.3:
            await self.posting.nonsense()
        if self.random.random() < 0.1:
            await self.bot.front.redelivery.round()
        await self.bot.front.reception.finish()
        await self.bot.front.courier.settled()
        await self.bot.office.faults.settled()
        self._timed(process_time() - began, moves)
        self._looked(moves)
        self._noticed(self.random.choice(self.actors))
        self._goes_on()
        self.bot.clock.now += timedelta(seconds=self.random.randrange(LONGEST_PAUSE))

    def _timed(self, took: float, moves: Sequence[Move]) -> None:
        self.result.slowest = max(self.result.slowest, round(took, 1))
        if took > LONGEST:
            self.watching.findings.note("a round took too long", (took, _brief(moves)))

    def _looked(self, moves: Sequence[Move]) -> None:
        acting = {chat for move in moves if move.new for chat in move.actor.chats}
        everybody = {chat for actor in self.actors for chat in actor.chats}
        self.watching.look(_brief(moves), acting, everybody - acting)

    def _noticed(self, actor: Actor) -> None:
        """Count the page that somebody is on: most of what the bot can show should be reached."""
        session = self.watching.session(actor.id)
        self.result.pages[f"{session.page}" if session else "none"] += 1
        self.result.pages["with several cases"] += bool(session and session.others)
        self.result.pages["with a number tried"] += bool(session and session.trial)

    def _planned(self, actor: Actor) -> Move:
        """The updates of one thing, most of them changed or forged."""
        actor.taken += 1
        kind = self.random.random()
        if kind < 0.33 or actor.taken <= actor.hurry:
            updates = (actor.hurries if actor.taken <= actor.hurry else actor.does)(self.random)
            self.result.real += len(updates)
            actor.known += [update for update in updates if "callback_query" in update or "message" in update]
            return Move(actor, updates)
        if kind < 0.36 and actor.known:
            again = self.random.choices(actor.known[-20:], k=self.random.choice((1, 1, 2)))
            return Move(actor, [self._counted("repeated", update) for update in again], new=False)
        if kind < 0.39 and actor.sent:
            return Move(actor, [self._counted("out of order", self._late(actor))])
        if kind < 0.42:
            return self._burst(actor)
        if kind < 0.7:
            done = actor.does(self.random)
            return Move(
                actor, [self._counted("mutated", mutated(self.random, one, self.forger.others)) for one in done]
            )
        return Move(actor, [self._forged(actor)])

    def _forged(self, actor: Actor) -> Json:
        forms = self.forger.forms()
        form = self.random.choices(tuple(forms), tuple(forms.values()))[0]
        return self._counted(form.__name__, form(actor))

    def _late(self, actor: Actor) -> Json:
        """Something done before, whether it came or not, under another number."""
        update = self.random.choice(actor.sent)
        number: Any = update["update_id"]
        return {**update, "update_id": self.random.choice((number - 10**6, number + 10**6, 0, -number))}

    def _burst(self, actor: Actor) -> Move:
        """Several things done to the same screen, which come at the same time and in any order."""
        done = [one for _ in range(self.random.randint(2, MOST_AT_ONCE)) for one in actor.does(self.random)]
        self.random.shuffle(done)
        return Move(actor, [self._counted("at once", one) for one in done], at_once=True)

    def _counted(self, form: str, update: Json) -> Json:
        self.result.fuzzed += 1
        self.result.forms[form] += 1
        return update

    async def _delivered(self, move: Move) -> None:
        if move.at_once:
            await asyncio.gather(*map(self._comes, move.updates))
        else:
            for update in move.updates:
                await self._comes(update)

    async def _comes(self, update: Json) -> None:
        async with asyncio.timeout(LONGEST):
            if self.random.random() < 0.2:
                await self.posting.update(update)
            else:
                await self.bot.front.reception.take(update, persist=True)

    def _goes_on(self) -> None:
        """Somebody who has done enough goes; what only the fake Telegram remembers is forgotten."""
        telegram = self.bot.telegram
        for place, actor in enumerate(self.actors):
            if actor.taken > LIFE and not actor.is_staff:
                actor.forget()
                self.actors[place] = self._newcomer()
        for kept in (telegram.taps, telegram.searches, telegram.files, telegram.inline_answers):
            if len(kept) > REMEMBERED:
                kept.clear()


def _brief(moves: Sequence[Move]) -> list[str]:
    return [str(update)[:2_000] for move in moves for update in move.updates]


async def fuzzed(updates: int, seed: int) -> Result:
    """Return what came of so many fuzzed updates; what is real comes on top."""
    result = Result(seed)
    with tempfile.TemporaryDirectory() as folder, hearing() as written:
        async with whole(Path(folder), world=with_staff, staff=frozenset(STAFF), patience=AT_ONCE) as bot:
            random, began = Random(seed), monotonic()  # noqa: S311 - it is to be repeatable
            asyncio.get_running_loop().set_exception_handler(
                lambda _, told: result.findings.note("a task failed", told.get("exception") or told)
            )
            others = await bystanding(bot)
            bot.telegram.calls.clear()
            watching = Watching(bot, others, written, result.findings)
            posting = Posting(bot, random, result.findings)
            run = Fuzzing(bot, random, Forger(random, others.people, *others.groups), watching, posting, result)
            run.begin()
            while result.fuzzed < updates:
                await run.round()
                if result.fuzzed >= updates * (len(result.resident) + 1) / 4:
                    gc.collect()
                    result.resident.append(resident())
            result.seconds = monotonic() - began
            gc.collect()  # what was left behind tells of itself now
            watching.look("the end")
            watching.close()
            await works_still(bot, others, result.findings)
            result.refused, result.lines = watching.refused, watching.lines
    return result


def resident() -> int:
    """Return the memory of this process in MB, 0 where the system does not tell."""
    told = Path("/proc/self/status")
    lines = told.read_text(encoding="ascii").splitlines() if told.exists() else []
    return next((int(line.split()[1]) // 1024 for line in lines if line.startswith("VmRSS")), 0)
