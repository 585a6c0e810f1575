"""A PostgreSQL server for the benchmark, as durable as it comes, from Debian's packages or the wheel."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count

import psycopg

from tests.bench.load.cost import family
from tests.postgres_server import Server, running_server


class Postgres:
    """A server that runs; every measurement gets a database of its own."""

    def __init__(self, server: Server) -> None:
        self._server = server
        self._numbers = count(1)

    def fresh(self) -> str:
        """Return the address of a new, empty database."""
        name = f"bench{next(self._numbers)}"
        with psycopg.connect(self._server.address(), autocommit=True) as connection:
            connection.execute(f"CREATE DATABASE {name}")
        return self._server.address(name)

    def keep_to(self, cores: frozenset[int]) -> None:
        """Let it run on these cores only; on all where none are named."""
        for member in family(self._server.process):
            os.sched_setaffinity(member, cores or range(os.cpu_count() or 1))


@contextmanager
def postgres() -> Iterator[Postgres]:
    """A durable server of one's own; raises NoServer."""
    with running_server() as server:
        yield Postgres(server)
