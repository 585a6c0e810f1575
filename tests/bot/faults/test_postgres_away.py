"""PostgreSQL stops, is started again, and cuts connections: the bot waits, loses nothing and does nothing twice."""

import asyncio
import os
import subprocess
from collections.abc import Iterator
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

import aiohttp
import psycopg
import pytest

from bot.events import Key
from bot.sandbox.telegram import FakeTelegram
from bot.store import Conflict, Duplicate, Row, Store, StoreFault, open_store, swap
from tests.bot.telegram.process import settings, started
from tests.chat import Chat
from tests.postgres_server import NoServer, postgres_server
from tests.soak.kills.bots import SECRET, free_port
from tests.telegram_server import TelegramServer

ANNA = Key(1, 1)
NOON = 1_795_000_000
QUIET = subprocess.DEVNULL


class Server:
    """A PostgreSQL of this test's own, which can be stopped and started on the same data."""

    def __init__(self, address: str) -> None:
        self.address = address
        self._folder = Path(address.rpartition("host=")[2])
        started_with = (self._folder / "data" / "postmaster.opts").read_text().split()[0]
        self._control_by = Path(started_with).with_name("pg_ctl")

    def stops(self) -> None:
        """All connections are cut at once."""
        self._control("stop", "--mode=immediate")

    def starts(self) -> None:
        """Return once it answers."""
        options = f"--unix_socket_directories={self._folder} --listen_addresses= --fsync=off"
        self._control("start", f"--options={options}", f"--log={self._folder}/again")

    def cuts(self) -> None:
        """Every connection but this one's is lost."""
        with psycopg.connect(self.address) as connection:
            connection.execute(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                " WHERE backend_type = 'client backend' AND pid <> pg_backend_pid()"
            )

    def _control(self, what: str, *more: str) -> None:
        command = [str(self._control_by), what, f"--pgdata={self._folder}/data", "--wait", *more]
        user = "nobody" if os.geteuid() == 0 else None
        subprocess.run(command, user=user, cwd=self._folder, check=True, stdout=QUIET, stderr=QUIET)  # noqa: S603


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    try:
        with postgres_server() as address:
            own = Server(address)
            yield own
            own.stops()
    except NoServer as lack:
        pytest.skip(str(lack))


async def answers(store: Store, update_id: int) -> None:
    """One turn, tried again as the reception does until it is stored."""
    while True:
        try:
            await swap(store, ANNA, update_id, lambda row: (said(row, update_id), None), NOON)
        except (StoreFault, Conflict):
            await asyncio.sleep(0.05)
        else:
            return


def said(row: Row | None, update_id: int) -> bytes:
    before = row.sealed if row else b""
    return b"%b %d" % (before, update_id)


async def test_through_stops_and_cuts_every_turn_has_its_effect_once_and_none_is_lost(
    server: Server,
) -> None:
    store, over, done = open_store(server.address), asyncio.Event(), 0

    async def person() -> None:
        nonlocal done
        while not over.is_set():
            await answers(store, done + 1)
            done += 1

    turns = asyncio.create_task(person())
    try:
        for fault in (server.cuts, server.stops, server.starts, server.cuts):
            await asyncio.sleep(0.2)
            await asyncio.to_thread(fault)
        await asyncio.sleep(0.2)
        over.set()
        await asyncio.wait_for(turns, 30)
        row = await store.load(ANNA)
        assert row is not None
        assert [int(one) for one in row.sealed.split()] == list(range(1, done + 1))
        with pytest.raises(Duplicate):
            await store.note(done, NOON)
    finally:
        await store.close()
        turns.cancel()


async def test_while_it_is_away_that_is_told_in_one_line_with_the_remedy_and_then_it_is_back(server: Server) -> None:
    store = open_store(server.address)
    await store.ping()
    await asyncio.to_thread(server.stops)
    with pytest.raises(StoreFault, match="check the address and that the server runs") as fault:
        await asyncio.wait_for(store.ping(), 8)
    assert "\n" not in str(fault.value)
    await asyncio.to_thread(server.starts)
    async with asyncio.timeout(15):
        while True:
            try:
                await store.ping()
                break
            except StoreFault:
                await asyncio.sleep(0.1)
    await store.close()


async def probed(place: str) -> dict[str, int]:
    async with aiohttp.ClientSession() as session:
        found = {}
        for path in ("healthz", "livez"):
            async with session.get(f"http://{place}/{path}") as answer:
                found[path] = answer.status
        return found


async def comes_to(place: str, health: int) -> None:
    async with asyncio.timeout(30):
        while True:
            with suppress(aiohttp.ClientConnectionError):
                if await probed(place) == {"healthz": health, "livez": 200}:
                    return
            await asyncio.sleep(0.1)


async def test_a_bot_is_not_ready_while_it_is_away_but_lives_and_goes_on_when_it_is_back(
    server: Server, tmp_path: Path
) -> None:
    with psycopg.connect(server.address) as connection:
        connection.execute("DROP TABLE IF EXISTS session, seen, memo, tally, mail, schema_version")
    telegram, place = FakeTelegram(lambda: datetime.now(UTC)), f"127.0.0.1:{free_port()}"
    hook = {"WEBHOOK_URL": "https://bot.example/hook", "WEBHOOK_SECRET": SECRET, "WEBHOOK_LISTEN": place}
    async with TelegramServer(telegram, deliver_to=f"http://{place}/hook") as api:
        chosen = settings(api, tmp_path, DATABASE_URL=server.address, READ_LETTERS="no", **hook)
        async with started(tmp_path, chosen) as bot:
            await comes_to(place, 200)
            await asyncio.to_thread(server.stops)
            chat = Chat(telegram, patience=20)
            chat.phone.types("/start")
            await comes_to(place, 503)
            assert not any(message.from_bot for message in chat.messages())
            await asyncio.to_thread(server.starts)
            await comes_to(place, 200)
            await chat.until(lambda: chat.messages()[-1].from_bot)
            assert bot.starts == 1
            assert await bot.stop() == 0
