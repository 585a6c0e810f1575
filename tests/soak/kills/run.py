"""One combination under load: people talk, the bot dies, everything settles, and it is recounted."""

import asyncio
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from time import monotonic

from bot.store import open_store
from tests.soak.kills.balancing import BalancedServer
from tests.soak.kills.bots import SECRET, Bots
from tests.soak.kills.combinations import Combination
from tests.soak.kills.databases import held, postgres_database
from tests.soak.kills.hands import Findings
from tests.soak.kills.killing import Killer
from tests.soak.kills.people import Human
from tests.soak.kills.recount import recount
from tests.soak.kills.watching import WatchedTelegram

UNTIL_SETTLED = 60.0
LATENCY = 0.01
COLUMNS = ("lost", "missing", "double", "mixed", "owed", "refused", "secrets", "stops")


@dataclass(frozen=True)
class Load:
    """How much of everything; seconds for ``patience``, ``thinks`` and ``calm``."""

    kills: int
    people: int = 30
    patience: float = 180.0
    thinks: float = 1.0
    calm: float = 4.0


@dataclass(frozen=True)
class Result:
    """The row of a table, and the findings behind it."""

    name: str
    seed: int
    kills: int
    stops: int
    updates: int
    in_hand: float
    people: int
    repeats: int
    again: int
    tapped_again: int
    toasts_gone: int
    seconds: float
    findings: Findings

    def row(self) -> dict[str, object]:
        """The columns."""
        counts = {column: sum(kind == column for kind, _ in self.findings.lines) for column in COLUMNS}
        began = {
            "combination": self.name,
            "kills": self.kills,
            "SIGTERM": self.stops,
            "updates": self.updates,
            "updates again": self.again,
        }
        people = {"people": self.people, "waiting at a kill": round(self.in_hand, 1), "screens again": self.repeats}
        return (
            began
            | people
            | {"tapped again": self.tapped_again, "toasts gone": self.toasts_gone}
            | counts
            | {"seconds": round(self.seconds)}
        )


async def run(combination: Combination, load: Load, seed: int, server: str | None) -> Result:
    """Run one combination; ``server`` is the address of a PostgreSQL."""
    with TemporaryDirectory(prefix="kills") as folder, _database(combination, Path(folder), server) as url:
        return await _Run(combination, load, seed, Path(folder), url).result()


@contextmanager
def _database(combination: Combination, folder: Path, server: str | None) -> Iterator[str]:
    with ExitStack() as stack:
        if combination.postgres:
            assert server is not None
            yield stack.enter_context(postgres_database(server, combination.name.replace(" ", "_").lower()))
        else:
            yield f"sqlite:///{folder}/bot.db"


class _Run:
    def __init__(self, combination: Combination, load: Load, seed: int, folder: Path, url: str) -> None:
        self._combination, self._load, self._seed, self._folder, self._url = combination, load, seed, folder, url
        self._telegram = WatchedTelegram(lambda: datetime.now(UTC))
        self._findings = Findings()
        self._owners: dict[str, int] = {}
        self._over = False
        self._first = self._telegram.updates._next_id
        self._people = [
            Human(
                self._telegram, number, Random(f"{seed} {number}"), self._owners, self._findings,  # noqa: S311
                load.patience, load.thinks,
            )
            for number in range(load.people)
        ]  # fmt: skip

    async def result(self) -> Result:
        began, chance = monotonic(), Random(self._seed)  # noqa: S311 - a run can be repeated by its seed
        server = BalancedServer(self._telegram, Random(self._seed + 1), latency=LATENCY)  # noqa: S311
        async with server:
            bots = Bots(self._folder, self._combination, server, self._url, self._telegram.ledger)
            killer = Killer(bots, self._telegram, chance, lambda: sum(person.waits for person in self._people))
            await bots.start(bots.all)
            try:
                await self._under_load(killer)
                await self._settled()
            finally:
                await bots.stop(bots.all)
                bots.close()
        self._look_for_secrets()
        repeats = recount(self._people, self._owners, self._telegram.ledger, self._findings)
        for fault in killer.faults:
            self._findings.add("stops", fault)
        in_hand = sum(killer.in_hand) / len(killer.in_hand) if killer.in_hand else 0.0
        updates = self._telegram.updates._next_id - self._first
        return Result(
            self._combination.name, self._seed, len(killer.in_hand), bots.stops, updates, in_hand, len(self._people),
            repeats, self._telegram.came_again, self._findings.tapped_again,
            self._findings.toasts_gone, monotonic() - began, self._findings,
        )  # fmt: skip

    async def _under_load(self, killer: Killer) -> None:
        people = asyncio.gather(*(person.lives(lambda: self._over) for person in self._people))
        try:
            await killer.kills(self._load.kills, self._load.calm)
            self._over = True
            await people
        finally:
            people.cancel()

    async def _settled(self) -> None:
        """Everything is confirmed, and no screen is owed; what still is after a while is a finding."""
        store = open_store(self._url)
        try:
            async with asyncio.timeout(UNTIL_SETTLED):
                while self._telegram.updates.pending or (await store.standing()).owed:  # noqa: ASYNC110
                    await asyncio.sleep(0.5)
        except TimeoutError:
            pending, owed = len(self._telegram.updates.pending), (await store.standing()).owed
            self._findings.add("owed", f"{pending} updates not confirmed, {owed} screens owed")
        finally:
            await store.close()

    def _look_for_secrets(self) -> None:
        """Nothing that people typed, no name and no token is readable in logs or in the database."""
        secrets = {self._telegram.token, SECRET, "Kunigunde", "banana", *self._owners}
        for name, content in held(self._url, self._folder):
            for secret in secrets:
                if secret.encode() in content:
                    self._findings.add("secrets", f"{secret} in {name}")
