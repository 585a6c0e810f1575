"""The poster for operators: checked arguments in, a file out."""

import re
from pathlib import Path

from bot.picture.poster import code_picture, poster
from bot.picture.press import Press

BOT_NAME = re.compile(r"(?:@|(?:https?://)?t\.me/)?([A-Za-z][A-Za-z0-9_]{3,31})/?")
"""As Telegram gives names, however it was copied."""


class BadPoster(Exception):
    """What is wrong with what was asked for, in one line."""


def write_poster(file: Path, bot: str, locale: str, *, two_languages: bool) -> None:
    """Write the poster as .pdf, or the picture of the code as .png; raise BadPoster, with nothing written."""
    named = BOT_NAME.fullmatch(bot)
    if named is None:
        raise BadPoster(f"--bot: {bot!r} is no name of a bot on Telegram, such as restgjeld_bot")
    kind = file.suffix.lower()
    if kind not in {".pdf", ".png"}:
        raise BadPoster(f"{file}: the name of the file must end in .pdf for the poster, or in .png for the code alone")
    if kind == ".png" and two_languages:
        raise BadPoster("--two-languages: only the poster has room for two, so the file must end in .pdf")
    name = named[1]
    drawing = code_picture(name, locale) if kind == ".png" else poster(name, locale, two_languages=two_languages)
    try:
        file.write_bytes(Press(threads=1).drawn(drawing))
    except OSError as fault:
        raise BadPoster(f"cannot write {file}: {fault.strerror}") from fault
