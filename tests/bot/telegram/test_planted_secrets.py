"""A whole life of the bot, with everything that may go wrong: of what people said, and of the secrets, nothing is seen.

The database's own files, its log, the bot's at its most talkative, figures, backups and error messages are searched.
"""

import json
import os
import signal
import socket
import sqlite3
import subprocess
import sys
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, closing
from dataclasses import dataclass
from pathlib import Path

import psycopg
import pytest
from aiohttp import ClientSession

from bot.events import Key
from bot.sandbox.faults import Dropped, server_broken
from bot.sandbox.refused import Refused
from bot.sandbox.telegram import FakeTelegram
from bot.session import Asking, Session
from bot.settings import settings_from
from bot.store.sealing import Seal
from tests.bot.telegram.process import KEY, ROOT, BotProcess, settings, started
from tests.bot.telegram.searching import NAME, files, found
from tests.bot.telegram.test_kill import BEFORE, Deadly, asked, dies_and_is_started_again, is_quiet
from tests.chat import Chat
from tests.postgres_server import NoServer, binaries, postgres_server
from tests.telegram_server import TelegramServer
from tests.whole import NOON, whole

TOKEN = "7000000001:AAplanted_token-0123456789abcdefghij"
PASSWORD = "pass-of-the-database-77"
HOOK = "hook_secret_0123456789abcdef"
SECRETS = {"token": TOKEN.partition(":")[2], "key": KEY, "webhook secret": HOOK, "password": PASSWORD}
LOUD = {"LOG_LEVEL": "DEBUG", "PYTHONDEVMODE": "1", "PYTHONASYNCIODEBUG": "1", "READ_LETTERS": "no"}
ANSWERS = {
    "jurisdiction": "a:jurisdiction:NO", "collateral": "a:collateral:vehicle", "event": "a:event:repossession",
    "served_on": "a:served_on:no", "claim": "418 263", "fair_value": "297,541", "costs": "a:costs:?",
    "outcome": "a:outcome:claimed",
    "n:begin": "n:begin",
}  # fmt: skip
TROUBLED = ("collateral", "fair_value", "costs")
WAYS = [
    pytest.param("sqlite", False, id="SQLite, polling"),
    pytest.param("postgres", True, id="PostgreSQL, webhook"),
    pytest.param("sqlite", True, id="SQLite, webhook", marks=pytest.mark.soak),
    pytest.param("postgres", False, id="PostgreSQL, polling", marks=pytest.mark.soak),
]
QUOTING = Refused(400, 'Bad Request: can\'t parse entities: unsupported start tag "418 263 Kunigunde" at byte 7')


@dataclass(frozen=True)
class Place:
    """Where a bot keeps what it knows: its address, and the folders of its files."""

    address: str
    folders: tuple[Path, ...]

    @property
    def is_file(self) -> bool:
        """Whether it is SQLite's."""
        return self.address.startswith("sqlite")

    def disturb(self) -> None:
        """Take the database away for a moment."""
        if self.is_file:
            return
        with psycopg.connect(self.address, autocommit=True) as connection:
            connection.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid()")

    def spoil(self, key: Key, sealed: bytes) -> None:
        """Put these bytes in the place of what is kept of a conversation."""
        if self.is_file:
            with closing(sqlite3.connect(self.address.removeprefix("sqlite:///"))) as opened, opened:
                opened.execute("UPDATE session SET sealed = ? WHERE chat = ?", (sealed, key.chat))
            return
        with psycopg.connect(self.address) as connection:
            connection.execute("UPDATE session SET sealed = %s WHERE chat = %s", (sealed, key.chat))

    def written(self) -> dict[str, bytes]:
        """Everything on the disk, once the server has put there what it held back."""
        if not self.is_file:
            with psycopg.connect(self.address, autocommit=True) as connection:
                connection.execute("CHECKPOINT")
        return files(*self.folders)


@pytest.fixture
def telegram() -> Deadly:
    return Deadly(lambda: NOON, token=TOKEN)


@pytest.fixture(params=["sqlite", "postgres"])
def place(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Place]:
    if request.param == "sqlite":
        yield Place(f"sqlite:///{tmp_path}/bot.db", (tmp_path,))
        return
    try:
        with postgres_server() as address:
            with psycopg.connect(address, autocommit=True) as connection:
                connection.execute("ALTER SYSTEM SET log_statement = 'all'")
                connection.execute("SELECT pg_reload_conf()")
            folder = Path(address.partition("host=")[2])
            yield Place(address.replace("bot@", f"bot:{PASSWORD}@"), (tmp_path, folder))
    except NoServer as lack:
        pytest.skip(str(lack))


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as free:
        return int(free.getsockname()[1])


@asynccontextmanager
async def living(telegram: Deadly, place: Place, folder: Path, *, hook: bool) -> AsyncIterator[tuple[BotProcess, str]]:
    """The bot, polling or behind a webhook, and where its figures are then."""
    port = free_port()
    at = f"http://127.0.0.1:{port}"
    more = LOUD | {"DATABASE_URL": place.address, "LOG_FORMAT": "json" if hook else "text"}
    if hook:
        more |= {"WEBHOOK_URL": "https://bot.example.org/up", "WEBHOOK_SECRET": HOOK, "WEBHOOK_LISTEN": at[7:]}
    server = TelegramServer(telegram, deliver_to=f"{at}/up" if hook else None)
    async with server, started(folder, settings(server, folder, **more)) as bot:
        telegram.kill = bot.kill
        yield bot, f"{at}/metrics" if hook else ""


async def tells_everything(telegram: Deadly, bot: BotProcess) -> Chat:
    """Somebody goes through a case, while the bot dies and Telegram refuses, breaks off and is silent."""
    chat = Chat(telegram, "Kunigunde", patience=40)
    chat.phone.types("/start")
    await chat.until(lambda: asked(chat) == "n:begin")
    action, troubles = "n:begin", iter((QUOTING, server_broken(502), Dropped(after_effect=True)))
    while asked(chat) != "t:next":
        before = asked(chat)
        if before == "claim":
            telegram.point = ("sendMessage", BEFORE)
        elif before in TROUBLED:
            telegram.faults.next("sendMessage", next(troubles))
        await does(chat, action)
        if before == "claim":
            await dies_and_is_started_again(bot)
        await chat.until(lambda before=before: asked(chat) not in (None, before))  # type: ignore[misc]
        if before == TROUBLED[-1]:
            await is_quiet(telegram)  # what comes twice must not come after the next answer
        action = ANSWERS.get(asked(chat) or "", "n:confirm")
    return chat


async def does(chat: Chat, action: str) -> None:
    if action.startswith(("a:", "n:")):
        message, _ = chat._button(action)
        chat.phone.sends_tap(message, action)
    else:
        chat.phone.types(action)


async def says(chat: Chat, text: str) -> None:
    """A text, answered by whatever comes."""
    before = len(chat.messages())
    chat.phone.types(text)
    await chat.until(lambda: len(chat.messages()) > before + 1 and chat.messages()[-1].from_bot)


async def stumbles(chat: Chat, bot: BotProcess, place: Place) -> None:
    """The bot fails at this conversation again and again, at something that quotes it, and says so."""
    key = Key(chat.person.id, chat.person.id)
    session = Session(language="en", name=NAME, asking=Asking(field=f"612345 salamander {NAME}"))
    await bot.stop()
    place.spoil(key, Seal([KEY]).seal(key, session.model_dump_json().encode()))
    await bot.start()
    chat.phone.types("612345 salamander")
    await chat.until(lambda: "Something failed on my side" in chat.messages()[-1].text)


@pytest.mark.parametrize(("place", "hook"), WAYS, indirect=["place"])
async def test_nothing_planted_is_found_anywhere(telegram: Deadly, place: Place, tmp_path: Path, *, hook: bool) -> None:
    async with living(telegram, place, tmp_path, hook=hook) as (bot, figures):
        chat = await tells_everything(telegram, bot)
        await says(chat, "/cases")
        await does(chat, "n:namecase")
        await says(chat, NAME)
        await says(chat, "my salamander says that I owe 612\u00a0345 or 612,345 or kr 138.790,-")
        place.disturb()
        await says(chat, "/result")
        await stumbles(chat, bot, place)
        if figures:
            async with ClientSession() as asking, asking.get(figures) as answer:
                (tmp_path / "figures").write_bytes(await answer.read())
        backup(bot, tmp_path, place)
        living_files = files(tmp_path)
        await is_quiet(telegram)
        aborted(bot)
        assert await bot.ends() == -signal.SIGABRT
    log = bot.log()
    for said in (
        "updates are taken",
        "a person was told of a fault",
        "telegram refused a screen",
        "Fatal Python error",
    ):
        assert said in log, said
    written = living_files | place.written()
    assert place.is_file or any(b"arameters: $1 = " in held for held in written.values()), "its log has what was sent"
    assert found(written, SECRETS) == set()


def aborted(bot: BotProcess) -> None:
    """The process ends as it does at a fault in a library, and says where each thread was."""
    assert bot._process is not None
    os.kill(bot._process.pid, signal.SIGABRT)


def backup(bot: BotProcess, folder: Path, place: Place) -> None:
    """Copy what is kept as the README tells it, in the form that hides least; nothing where no tool for it is here."""
    copy, dump = folder / "copy", (binaries() or folder) / "pg_dump"
    command = [sys.executable, "-m", "bot", "backup", str(copy)]
    if not place.is_file:
        command = [str(dump), f"--file={copy}", place.address]
    if place.is_file or dump.exists():
        subprocess.run(command, cwd=folder, env=bot._environment, check=True, capture_output=True)  # noqa: S603 - our own words
        assert copy.stat().st_size > 0


async def test_the_search_finds_what_is_not_sealed(telegram: Deadly, place: Place, tmp_path: Path) -> None:
    async with living(telegram, place, tmp_path, hook=False) as (bot, _):
        chat = Chat(telegram, "Kunigunde", patience=40)
        chat.phone.types("/start")
        await chat.until(lambda: asked(chat) == "n:begin")
        await bot.stop()
        plain = json.dumps({"claim": "418263", "name": NAME}, ensure_ascii=False)
        place.spoil(Key(chat.person.id, chat.person.id), plain.encode())
        with (tmp_path / "log").open("a") as log:
            log.write(f"the hook is {HOOK}, 297 541, 138\u00a0790\n")
    seen = {what for _, what in found(place.written(), SECRETS)}
    assert seen >= {"418263", NAME, "webhook secret", "297541", "138790"}


BAD = {
    "DATABASE_URL": f"postgresql://bot:{PASSWORD} with a space@@127.0.0.1:1/bot",
    "TELEGRAM_BOT_TOKEN": "no token, but secret",
    "DATA_KEYS": f"{KEY}x,{KEY}",
    "WEBHOOK_SECRET": f"{HOOK} æ",
}


@pytest.mark.parametrize("name", BAD)
def test_no_command_quotes_a_setting_that_is_wrong(name: str, tmp_path: Path) -> None:
    good = {
        "TELEGRAM_BOT_TOKEN": TOKEN,
        "DATA_KEYS": KEY,
        "DATABASE_URL": f"postgresql://bot:{PASSWORD}@127.0.0.1:1/bot",
        "WEBHOOK_URL": "https://bot.example.org/up",
        "WEBHOOK_SECRET": HOOK,
    }
    environment = {"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT), **good, name: BAD[name]}
    run = [sys.executable, "-X", "dev", "-m", "bot"]
    ended = subprocess.run(run, cwd=tmp_path, env=environment, capture_output=True, check=False)  # noqa: S603 - our own words
    wanted = SECRETS | {"text": "but secret"}
    assert ended.returncode == 1
    assert found({"said": ended.stdout + ended.stderr}, wanted) == set()


def test_no_setting_shows_a_secret_when_it_is_printed() -> None:
    given = settings_from(
        {
            "TELEGRAM_BOT_TOKEN": TOKEN,
            "DATA_KEYS": KEY,
            "DATABASE_URL": f"postgresql://bot:{PASSWORD}@127.0.0.1/bot",
            "WEBHOOK_URL": "https://bot.example.org/up",
            "WEBHOOK_SECRET": HOOK,
        }
    )
    shown = f"{given!r} {given} {given.data_keys!r} {given.telegram_bot_token}".encode()
    assert found({"shown": shown}, SECRETS) == set()


async def test_nothing_that_runs_shows_a_secret_when_it_is_printed(tmp_path: Path) -> None:
    async with whole(tmp_path, world=lambda clock: FakeTelegram(clock, token=TOKEN), key=KEY) as bot:
        front, dialogue = bot.front, bot.dialogue
        parts = (bot, front, front.bot, front.polling, front.reception, front.courier, bot.office, dialogue, bot.seal)
        shown = " ".join(f"{part!r} {part}" for part in (*parts, dialogue.store, dialogue.sessions, dialogue.groups))
        assert found({"shown": shown.encode()}, SECRETS) == set()
