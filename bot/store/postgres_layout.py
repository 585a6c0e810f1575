"""The tables in PostgreSQL, made or brought up to date by whichever replica comes first, while others may be running.

Most starts only read one row. Who has something to do takes the advisory lock, so that of replicas that start at once
one does it and the others find it done. It waits for a table only for a moment at a time: whoever waits for a lock on a
table holds up everybody that comes after, and an older replica must not stand still for long.
"""

from time import sleep
from typing import Final

import psycopg

from bot.store import postgres_side_statements as side
from bot.store import postgres_statements as sql
from bot.store.protocol import LAYOUT, NEWER, OLDEST, StoreFault

LOCK: Final = "SELECT pg_advisory_xact_lock(8248717403)"
LONGEST_FOR_A_TABLE: Final = "SET LOCAL lock_timeout = '500ms'"
TRIES: Final = 40
BETWEEN_TRIES: Final = 0.25
UNKNOWN: Final = 0
# By a query: what the server remembers of names it may have looked up before it waited for the lock.
IS_THERE: Final = """
SELECT bool_or(relname = 'schema_version'), bool_or(relname = 'session') FROM pg_class
WHERE relname IN ('schema_version', 'session') AND relkind IN ('r', 'p') AND pg_table_is_visible(oid)
"""
READ: Final = "SELECT number, oldest FROM schema_version"
VERSION_TABLE: Final = """
CREATE TABLE IF NOT EXISTS schema_version (
    id BIGINT PRIMARY KEY CHECK (id = 1), number BIGINT NOT NULL, oldest BIGINT NOT NULL);
"""
WRITE: Final = """
INSERT INTO schema_version (id, number, oldest) VALUES (1, %s, %s)
ON CONFLICT (id) DO UPDATE SET number = excluded.number, oldest = excluded.oldest
"""
SCHEMA: Final = sql.SCHEMA + side.SCHEMA + VERSION_TABLE


def bring_up_to_date(connection: "psycopg.Connection[tuple[object, ...]]") -> int | None:
    """Make what this version needs; return the layout that was there, 0 for the first, None for no tables at all.

    The connection commits by itself. Raises StoreFault for a database that a newer version has changed for good.
    """
    found = _found(connection)
    for _ in range(TRIES):
        if found is not None and found >= LAYOUT:
            return found
        try:
            with connection.transaction():
                connection.execute(LOCK)
                found = _found(connection)
                if found is None or found < LAYOUT:
                    connection.execute(LONGEST_FOR_A_TABLE)
                    connection.execute(SCHEMA)
                    connection.execute(WRITE, (LAYOUT, OLDEST))
                return found
        except psycopg.errors.LockNotAvailable:
            sleep(BETWEEN_TRIES)
    raise StoreFault("DATABASE_URL: another program holds the tables; end its transactions, then start again")


def _found(connection: "psycopg.Connection[tuple[object, ...]]") -> int | None:
    (has_version, has_tables) = connection.execute(IS_THERE).fetchone() or (False, False)
    row = connection.execute(READ).fetchone() if has_version else None
    if row is None:
        return UNKNOWN if has_tables else None
    number, oldest = (int(str(value)) for value in row)
    if oldest > LAYOUT:
        raise StoreFault(f"DATABASE_URL: {NEWER}")
    return number
