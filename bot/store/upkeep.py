"""What an operator does to a database beside the bot: bring its tables up to date, look for a sign of life in it."""

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Final

from bot.store import sqlite_side_statements as sqlite_side
from bot.store import sqlite_statements as sqlite_sql
from bot.store.protocol import LAYOUT, StoreFault
from bot.store.sole_use import in_sole_use
from bot.store.sqlite_file import connect, explained

SQLITE_SIGN: Final = "SELECT max(at) FROM memo WHERE kind = :kind"
POSTGRES_SIGN: Final = "SELECT max(at) FROM memo WHERE kind = %(kind)s"


def brought_up_to_date(database: str | Path) -> str:
    """Make or update the tables of PostgreSQL at an address, or of a SQLite file; return what was done, in a few words.

    Raises StoreFault, also where another bot uses the file.
    """
    if isinstance(database, Path):
        with in_sole_use(database):
            before = _of_file(database)
            connect(database, sqlite_sql.SCHEMA + sqlite_side.SCHEMA, sqlite_sql.COLUMNS, sqlite_sql.ADDED).close()
    else:
        from bot.store.postgres_pool import make_tables

        before = make_tables(database)
    if before is None:
        return f"the tables were made (layout {LAYOUT})"
    if before < LAYOUT:
        return f"the tables were brought from layout {before} to {LAYOUT}"
    return f"the tables are up to date (layout {before})"


def sign_of_life(database: str | Path, kind: str) -> int | None:
    """Return when the newest memo of a kind was written, in epoch seconds; changes nothing. Raises StoreFault."""
    if isinstance(database, Path):
        return _newest_in_file(database, kind)
    from bot.store.postgres_pool import heartbeat

    return heartbeat(database, POSTGRES_SIGN, kind)


def _of_file(path: Path) -> int | None:
    """The layout of a file, None where there is none or nothing in it; what is no database is refused later."""
    if not path.is_file() or not path.stat().st_size:
        return None
    try:
        with closing(sqlite3.connect(path)) as opened:
            (layout,) = opened.execute("PRAGMA user_version").fetchone()
            return int(layout)
    except sqlite3.Error:
        return None


def _newest_in_file(path: Path, kind: str) -> int | None:
    if not path.is_file():
        raise StoreFault(f"DATABASE_URL: there is no database at {path}; the bot makes it when it starts")
    try:
        with closing(sqlite3.connect(f"{path.as_uri()}?mode=rw", uri=True, timeout=2)) as opened:
            (found,) = opened.execute(SQLITE_SIGN, {"kind": kind}).fetchone()
            return None if found is None else int(found)
    except sqlite3.Error as error:
        raise explained(error, path) from None
