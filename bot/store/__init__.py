"""The door to the store: one row for each conversation, in SQLite or PostgreSQL."""

from contextlib import AbstractContextManager, nullcontext
from pathlib import Path

from bot.store.protocol import LEASE, Conflict, Duplicate, Row, Store, StoreFault
from bot.store.sole_use import in_sole_use
from bot.store.sqlite import SqliteStore
from bot.store.turns import swap

__all__ = [
    "LEASE", "POSTGRES", "Conflict", "Duplicate", "Row", "Store", "StoreFault", "alone", "open_store",
    "sqlite_path", "swap",
]  # fmt: skip

SQLITE = "sqlite:///"
POSTGRES = ("postgresql://", "postgres://")
FORMS = "use sqlite:///relative.db, sqlite:////absolute.db or postgresql://user:password@host/name"


def open_store(database_url: str) -> Store:
    """The store at this address, ready for use, its tables made if need be.

    Raises ``StoreFault`` where the address has no known form or the database cannot be used.
    """
    if database_url.startswith(POSTGRES):
        # Only who uses PostgreSQL needs its client library to load.
        from bot.store.postgres import PostgresStore

        return PostgresStore(database_url)
    return SqliteStore(sqlite_path(database_url))


def sqlite_path(database_url: str) -> Path:
    """The file of a ``sqlite:///`` address; raises ``StoreFault`` where the address is none."""
    path = database_url.removeprefix(SQLITE)
    if path == database_url or not path or path.startswith(":") or "?" in path:
        raise StoreFault(f"DATABASE_URL: this address has no form the bot knows; {FORMS}")
    return Path(path)


def alone(database_url: str) -> AbstractContextManager[None]:
    """Keep a second bot from a SQLite file until the end of the block; raises ``StoreFault`` where there is one."""
    return nullcontext() if database_url.startswith(POSTGRES) else in_sole_use(sqlite_path(database_url).absolute())
