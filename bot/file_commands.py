"""The commands that write a file: the poster, the texts, a backup. Each returns its exit status."""

import argparse
from pathlib import Path

from bot.arguments import FAULT, UNREADABLE, told


def poster(given: argparse.Namespace) -> int:
    """Write the poster."""
    from bot.picture.poster_file import BadPoster, write_poster

    try:
        write_poster(given.file, given.bot, given.locale, two_languages=given.two_languages)
    except BadPoster as bad:
        return told([str(bad)], UNREADABLE)
    return 0


def texts(file: Path, locale: str) -> int:
    """Write every text."""
    from bot.language import Language
    from bot.staff.texts.files import WRITERS

    written = WRITERS.get(file.suffix.lower())
    if written is None:
        return told([f"{file}: expected a name that ends in {' or '.join(WRITERS)}"], UNREADABLE)
    try:
        file.write_bytes(written(Language(locale)))
    except OSError as fault:
        return told([f"cannot write {file}: {fault.strerror}"], UNREADABLE)
    return 0


def backup(database_url: str, file: Path) -> int:
    """Write a copy of the database, and say in one line what was written."""
    from bot.backup import backed_up
    from bot.store import StoreFault
    from bot.store.backup import BadBackup

    try:
        print(backed_up(database_url, file))
    except (BadBackup, StoreFault) as fault:
        return told([str(fault)], FAULT)
    return 0
