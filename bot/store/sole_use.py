"""One bot for one SQLite file: a second one is refused before it opens the file. PostgreSQL takes any number."""

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from bot.store.protocol import StoreFault
from bot.store.sqlite_file import make_folder


@contextmanager
def in_sole_use(path: Path) -> Iterator[None]:
    """Hold the database file for this process until the end of the block; raises StoreFault where another holds it.

    The lock is on a file beside it, which stays: it goes with the process, however that ends. A disk that knows no
    locks is trusted to have one user.
    """
    make_folder(path)
    lock = path.with_name(f"{path.name}-lock")
    try:
        held = os.open(lock, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    except OSError as error:
        raise StoreFault(
            f"DATABASE_URL: {lock} cannot be written ({error.strerror}); let the bot's user write it"
        ) from None
    try:
        fcntl.flock(held, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        os.close(held)
        raise StoreFault(
            f"DATABASE_URL: {path}: another bot uses it; stop that one, or use postgresql:// for several"
        ) from None
    except OSError:
        pass
    try:
        yield
    finally:
        os.close(held)
