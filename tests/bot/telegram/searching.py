"""A search for what was planted, in any bytes: files of a database, logs, figures, traces."""

import base64
import re
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Final

AMOUNTS: Final = ("418263", "297541", "138790", "612345")
"""Digits that nothing else here holds."""
NAME: Final = "Frøydis sin Volvo"
WORDS: Final = ("Kunigunde", "salamander", NAME)
BETWEEN: Final = (" ", ".", ",", "'", "’", "_", "\u00a0", "\u202f", "\u2009", "&nbsp;", "\\xa0", "\\u00a0", "\\u202f")
"""What may part thousands, also as a log or JSON writes it."""


def patterns(secrets: Mapping[str, str]) -> dict[str, re.Pattern[bytes]]:
    """What to look for by its name: amounts however they are parted, and words and secrets however they are kept."""
    amounts = {digits: _amount(digits) for digits in AMOUNTS}
    named = {word: word for word in WORDS} | dict(secrets)
    return {what: re.compile(b"|".join(forms)) for what, forms in amounts.items()} | {
        what: re.compile(b"|".join(map(re.escape, _forms(text)))) for what, text in named.items()
    }


def found(content: Mapping[str, bytes], secrets: Mapping[str, str]) -> set[tuple[str, str]]:
    """Where something planted stands, and what it is."""
    wanted = patterns(secrets)
    return {(where, what) for where, held in content.items() for what, form in wanted.items() if form.search(held)}


def files(*folders: Path) -> dict[str, bytes]:
    """Every file below the folders, whatever it is."""
    return {
        str(path.relative_to(folder.parent)): path.read_bytes()
        for folder in folders
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def _amount(digits: str) -> Iterable[bytes]:
    """The digits with or without something between the thousands; their hexadecimal, as PostgreSQL tells bytes."""
    between = b"|".join(re.escape(sign.encode()) for sign in BETWEEN)
    parted = digits[:3].encode() + b"(?:" + between + b")?" + digits[3:].encode()
    return parted, digits.encode().hex().encode(), re.escape("\0".join(digits).encode())


def _forms(text: str) -> set[bytes]:
    """The text in UTF-8 and UTF-16, escaped, in hexadecimal, and in base64 wherever it may begin."""
    plain = text.encode()
    shifted = {base64.b64encode(b"\0" * shift + plain)[4 if shift else 0 : -4] for shift in range(3)}
    escaped = text.encode("unicode_escape"), text.encode("ascii", "namereplace")
    return {plain, text.encode("utf-16-le"), plain.hex().encode(), *escaped, *shifted}
