"""``python -m bot backup FILE``: a copy of the database, and what to keep with it."""

from pathlib import Path

from bot.store import POSTGRES, sqlite_path
from bot.store.backup import BadBackup, back_up

APART = "what people stated is sealed in it: keep DATA_KEYS too, in another place"


def backed_up(database_url: str, file: Path) -> str:
    """Return one line on what was written. Raises BadBackup or StoreFault, each with one line."""
    if database_url.startswith(POSTGRES):
        raise BadBackup(
            "DATABASE_URL: PostgreSQL brings its own tools; write: pg_dump --format=custom --file=FILE, and the address"
        )
    size = back_up(sqlite_path(database_url).absolute(), file.absolute())
    return f"{file}: {size:,} bytes; {APART}"
