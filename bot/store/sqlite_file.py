"""A SQLite file that is fit for use, or one line that says why it is not."""

import os
import sqlite3
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from bot.store.protocol import LAYOUT, NEWER, OLDEST, StoreFault

REMEDIES: Final = {
    sqlite3.SQLITE_NOTADB: "it is no SQLite database; name another file or move this one away",
    sqlite3.SQLITE_CORRUPT: "it is damaged; restore a backup, or move it away to start empty",
    sqlite3.SQLITE_BUSY: "another process holds it; stop that one, or use postgresql:// for several",
    sqlite3.SQLITE_FULL: "the disk is full; make room",
    sqlite3.SQLITE_IOERR: "the disk reports an error; check the disk",
    sqlite3.SQLITE_READONLY: "it cannot be written; let the bot's user write the file and its folder",
    sqlite3.SQLITE_CANTOPEN: "it cannot be opened; let the bot's user write the file and its folder",
    sqlite3.SQLITE_ERROR: "its tables are not this bot's; name another file or move this one away",
}

# secure_delete: what is deleted is overwritten. synchronous=FULL: what was reported as saved outlives a power cut.
SETTINGS: Final = (
    "PRAGMA busy_timeout=2000",
    "PRAGMA journal_mode=WAL",
    "PRAGMA synchronous=FULL",
    "PRAGMA secure_delete=ON",
)


Added = Sequence[tuple[str, Sequence[str]]]
"""The names of columns that came later, each with the statements that add it."""


def connect(path: Path, schema: str, columns: str, added: Added) -> sqlite3.Connection:
    """A connection to the file, private to the bot's user, with its folder and tables. Raises ``StoreFault``."""
    _make_private(path)
    connection: sqlite3.Connection | None = None
    try:
        connection = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
        for setting in SETTINGS:
            connection.execute(setting).fetchall()
        _refuse_damage(connection, path)
        _refuse_newer(connection, path)
        connection.executescript(schema)
        _bring_up_to_date(connection, columns, added)
    except (sqlite3.Error, StoreFault) as error:
        if connection is not None:
            connection.close()
        raise explained(error, path) from None
    return connection


def _bring_up_to_date(connection: sqlite3.Connection, columns: str, added: Added) -> None:
    """Add the columns that a file of an earlier version has not; who comes second finds them there."""
    connection.execute("BEGIN IMMEDIATE")
    present = {name for _, name, *_ in connection.execute(columns).fetchall()}
    for name, statements in added:
        for statement in statements if name not in present else ():
            connection.execute(statement)
    if _layout(connection) < OLDEST:
        connection.execute(f"PRAGMA user_version={OLDEST:d}")
    connection.execute("COMMIT")


def explained(error: Exception, path: Path) -> Exception:
    """SQLite's error as a ``StoreFault``; any other as it is."""
    if not isinstance(error, sqlite3.Error):
        return error
    code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR) & 0xFF
    remedy = REMEDIES.get(code, "check the file and the disk")
    return StoreFault(f"DATABASE_URL: {path}: {remedy} ({error})")


def make_folder(path: Path) -> None:
    """Make the folder that the file is to be in. Raises ``StoreFault``."""
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise _unusable(path, error) from None


class StillThere:
    """Whether the file is the one that was opened: what is written into one that was moved away would be lost."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._known = self._identity()

    def check(self) -> None:
        """Return if it is; raise ``StoreFault`` if not."""
        try:
            there = self._identity()
        except OSError:
            there = None
        if there != self._known:
            raise StoreFault(
                f"DATABASE_URL: {self._path}: it was moved away or replaced while the bot ran; put it back, "
                "or stop the bot, take away the -wal and -shm files beside it, and start again"
            )

    def _identity(self) -> tuple[int, int]:
        found = self._path.stat()
        return found.st_dev, found.st_ino


def _make_private(path: Path) -> None:
    make_folder(path)
    try:
        # SQLite gives the files beside it the mode of this one.
        os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
        if path.stat().st_mode & 0o077:
            path.chmod(0o600)
    except OSError as error:
        raise _unusable(path, error) from None


def _unusable(path: Path, error: OSError) -> StoreFault:
    remedy = "let the bot's user write the file and its folder, or name another path"
    return StoreFault(f"DATABASE_URL: {path} cannot be used ({error.strerror}); {remedy}")


def _refuse_newer(connection: sqlite3.Connection, path: Path) -> None:
    if _layout(connection) > LAYOUT:
        raise StoreFault(f"DATABASE_URL: {path}: {NEWER}")


def _layout(connection: sqlite3.Connection) -> int:
    """The oldest layout whose bots can use the file, as the last of them wrote it."""
    (oldest,) = connection.execute("PRAGMA user_version").fetchone()
    return int(oldest)


def _refuse_damage(connection: sqlite3.Connection, path: Path) -> None:
    (verdict,) = connection.execute("PRAGMA quick_check(1)").fetchone()
    if verdict != "ok":
        raise StoreFault(f"DATABASE_URL: {path}: {REMEDIES[sqlite3.SQLITE_CORRUPT]} ({' '.join(verdict.split())})")
