"""A fresh database for each run, and everything it holds, to look for what must not be readable there."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psycopg
from psycopg import sql

TABLES = ("session", "seen", "memo", "tally", "mail")


@contextmanager
def postgres_database(server: str, name: str) -> Iterator[str]:
    """The address of a new database on this server."""
    with psycopg.connect(server, autocommit=True) as connection:
        connection.execute(sql.SQL("DROP DATABASE IF EXISTS {}").format(sql.Identifier(name)))
        connection.execute(sql.SQL("CREATE DATABASE {}").format(sql.Identifier(name)))
    yield server.replace("/postgres?", f"/{name}?")
    with psycopg.connect(server, autocommit=True) as connection:
        connection.execute(sql.SQL("DROP DATABASE {} WITH (FORCE)").format(sql.Identifier(name)))


def held(database_url: str, folder: Path) -> Iterator[tuple[str, bytes]]:
    """Every file of the folder, and every table where the database is elsewhere."""
    for file in sorted(folder.rglob("*")):
        if file.is_file():
            yield file.name, file.read_bytes()
    if database_url.startswith("postgresql"):
        with psycopg.connect(database_url) as connection:
            for table in TABLES:
                rows = connection.execute(sql.SQL("SELECT * FROM {}").format(sql.Identifier(table))).fetchall()
                yield table, b"\n".join(b"".join(_bytes(value) for value in row) for row in rows)


def _bytes(value: object) -> bytes:
    return bytes(value) if isinstance(value, bytes | memoryview) else str(value).encode() + b" "
