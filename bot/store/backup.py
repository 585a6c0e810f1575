"""A copy of the SQLite database, consistent at one moment, taken while the bot may run."""

import os
import sqlite3
from contextlib import closing
from pathlib import Path

from bot.store.protocol import StoreFault
from bot.store.sqlite_file import explained


class BadBackup(Exception):
    """The copy cannot be made; the message is one line with the reason and what to do."""


def back_up(database: Path, file: Path) -> int:
    """Write the database to a new file, private to its user; return its size in bytes.

    Raises BadBackup, also where there is a file of that name, and StoreFault where the database cannot be read.
    The file appears under its name only once it is whole.
    """
    if not database.is_file():
        raise BadBackup(f"DATABASE_URL: there is no database at {database}; name the one that the bot uses")
    part = file.with_name(f".{file.name}.part")
    try:
        part.unlink(missing_ok=True)
        os.close(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
        try:
            _copy(database, part)
            os.link(part, file)  # unlike a renaming it does not overwrite
        finally:
            part.unlink()
        _on_disk(file)
    except FileExistsError:
        raise BadBackup(f"{file}: there is a file of this name; name another") from None
    except OSError as error:
        raise BadBackup(f"{file}: cannot be written ({error.strerror}); name another place or make room") from None
    return file.stat().st_size


def _copy(database: Path, part: Path) -> None:
    """All pages in one read transaction: who writes at the same time is not held up, and not in it."""
    try:
        with (
            closing(sqlite3.connect(f"{database.as_uri()}?mode=rw", uri=True)) as source,
            closing(sqlite3.connect(part)) as copy,
        ):
            source.execute("PRAGMA busy_timeout=10000")
            copy.execute("PRAGMA synchronous=FULL")
            source.backup(copy)
            # One file is all there is to put back; the bot turns the log on again.
            copy.execute("PRAGMA journal_mode=DELETE").fetchall()
            (verdict,) = copy.execute("PRAGMA quick_check(1)").fetchone()
    except sqlite3.Error as error:
        if isinstance(error, sqlite3.OperationalError) and error.sqlite_errorcode == sqlite3.SQLITE_FULL:
            raise BadBackup(f"{part}: the disk is full; make room or name another place") from None
        raise explained(error, database) from None
    if verdict != "ok":
        raise StoreFault(
            f"DATABASE_URL: {database}: it is damaged; keep the older backups ({' '.join(verdict.split())})"
        )


def _on_disk(file: Path) -> None:
    """The file and its name outlive a power cut."""
    for path in (file, file.parent):
        opened = os.open(path, os.O_RDONLY)
        try:
            os.fsync(opened)
        finally:
            os.close(opened)
