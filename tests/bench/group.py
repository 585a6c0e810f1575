"""Five hundred people who call the bot in one group at once, beside people who talk with it in private.

Run with ``python -m tests.bench.group``; it takes over a minute, since a group's limits are counted by the minute.
"""

import asyncio
import tempfile
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from bot.sandbox.chats import Person
from bot.sandbox.files import Upload
from bot.sandbox.flood import Flood
from bot.sandbox.phone import Phone
from bot.sandbox.telegram import Answer, FakeTelegram
from tests.bot.telegram.process import settings, started
from tests.telegram_server import TelegramServer
from tests.whole import whole

CALLERS: Final = 500
TALKERS: Final = 20
WARMING: Final = 6.0
BEFORE: Final = 30.0
DURING: Final = 61.0
BETWEEN: Final = 3.0
ONCE: Final = 300
DOINGS: Final = ("/start", "n:begin", "/term deficiency", "/help")
ANSWERS: Final = ("sendMessage", "editMessageText")


class Timed(FakeTelegram):
    """A Telegram that notes when each chat was answered, what it refused, and how much CPU time it took itself."""

    def __init__(self, clock: Callable[[], datetime]) -> None:
        super().__init__(clock)
        self.codes: Counter[int] = Counter()
        self.answers: defaultdict[int, list[tuple[float, str]]] = defaultdict(list)
        self.took = 0.0

    async def call(
        self,
        method: str,
        raw: Mapping[str, object],
        uploads: Mapping[str, Upload] | None = None,
        token: str | None = None,
    ) -> Answer:
        """The call, noted."""
        began = time.process_time()
        answer = await super().call(method, raw, uploads, token)
        if method != "getUpdates":
            self.took += time.process_time() - began
            self.codes[answer.code] += 1
        if method in ANSWERS and answer.ok:
            message = answer.body["result"]
            self.answers[message["chat"]["id"]].append((time.perf_counter(), message["text"]))
        return answer


async def talks(telegram: Timed, person: Person, end: float, took: list[float]) -> None:
    """One thing after the other in private, as long as there is time; ``took`` gets the seconds to each answer."""
    phone, answers, did = Phone(telegram, person), telegram.answers[person.id], 0
    while (begun := time.perf_counter()) < end:
        before, doing = len(answers), DOINGS[did % len(DOINGS)]
        if doing.startswith("/"):
            phone.types(doing)
        else:
            phone.sends_tap([message for message in phone.chat.messages.values() if message.from_bot][-1], doing)
        while len(answers) == before:
            await telegram.changes.after(telegram.changes.rings)
        took.append(answers[before][0] - begun)
        did += 1
        await asyncio.sleep(BETWEEN)


async def private_replies(telegram: Timed, people: list[Person], seconds: float) -> list[float]:
    """How long everybody's answers took, each beginning a little after the one before, in milliseconds and sorted."""
    took: list[float] = []
    end = time.perf_counter() + seconds

    async def later(number: int, person: Person) -> None:
        await asyncio.sleep(BETWEEN * number / len(people))
        await talks(telegram, person, end, took)

    await asyncio.gather(*(later(*numbered) for numbered in enumerate(people)))
    return sorted(seconds * 1_000 for seconds in took)


def percentiles(took: list[float]) -> tuple[float, float]:
    """The median and the 99th percentile of what is sorted."""
    return took[len(took) // 2], took[len(took) * 99 // 100]


def line(name: str, value: float, note: str = "") -> None:
    """Print one figure: a number of something, or milliseconds."""
    print(f"  {name:46}{value:8.{0 if isinstance(value, int) else 2}f}  {note}".rstrip())


async def storm(folder: Path) -> None:
    """Print what becomes of the group's calls, and of private replies without and with them."""
    telegram = Timed(now)
    telegram.flood = flood = Flood()
    talkers = [telegram.person(f"Talker {number}", "en") for number in range(TALKERS)]
    callers = [telegram.person(f"Caller {number}", "en") for number in range(CALLERS)]
    group = telegram.group("Support group", callers)
    async with TelegramServer(telegram) as server, started(folder, settings(server, folder, LOG_LEVEL="WARNING")):
        await private_replies(telegram, talkers, WARMING)
        quiet = percentiles(await private_replies(telegram, talkers, BEFORE))
        flood.refused.clear()
        began = time.perf_counter()
        busy = asyncio.create_task(private_replies(telegram, talkers, DURING))
        for caller in callers:
            Phone(telegram, caller, group).types("/term short sale")
        stormy = percentiles(await busy)
    said = telegram.answers[group.id]
    alone = [at for at, text in said if text.startswith("Short sale")]
    print(f"{CALLERS} people call in one group at once, {TALKERS} talk in private")
    for within in (1, 10, 60):
        line(f"answered in the group within {within} s", sum(at - began <= within for at in alone))
    line("“many ask at once” said there", len(said) - len(alone))
    line("refused in the group for flooding (429)", flood.refused.count(group.id))
    line("refused in private for flooding (429)", len(flood.refused) - flood.refused.count(group.id))
    for name, before, during in zip(("median", "99 %"), quiet, stormy, strict=True):
        line(f"private reply, {name}, ms, without the group", before)
        line(f"private reply, {name}, ms, with it", during, f"{during / before:.2f} times")


async def cpu(folder: Path, name: str, does: str, times: int = ONCE) -> None:
    """Print the CPU time of one kind of call, without what the fake Telegram takes; each comes from another group."""
    async with whole(folder, world=Timed) as bot:
        telegram = bot.telegram
        assert isinstance(telegram, Timed)
        people = [telegram.person(f"Person {number}", "en") for number in range(times)]
        phones = [Phone(telegram, person, telegram.group("Group", [person])) for person in people]
        for phone in phones:
            phone.searches(does) if name.startswith("inline") else phone.types(does)
        updates = telegram.updates.pending
        began, telegram.took = time.process_time(), 0.0
        for update in updates:
            await bot.handles(update)
        each = (time.process_time() - began - telegram.took) / times
        assert sum(telegram.codes.values()) >= times
    line(name, each * 1_000)


async def main() -> None:
    """Print the storm, and then the CPU time that one call takes."""
    with tempfile.TemporaryDirectory() as folder:
        await storm(Path(folder))
    print("CPU time of one call, ms")
    calls = {"/term in a group": "/term short sale", "figures in a group": "/term 14000 6000", "/help": "/help"}
    queries = {"empty": "", "term": "short sale", "numbers": "10000 8500 500", "nonsense": "zzz zzz"}
    for name, does in (calls | {f"inline, {name}": does for name, does in queries.items()}).items():
        with tempfile.TemporaryDirectory() as place:
            await cpu(Path(place), name, does)


def now() -> datetime:
    """This moment, for Telegram's dates."""
    return datetime.now(UTC)


if __name__ == "__main__":
    asyncio.run(main())
