"""Which version of the program runs: its number, and a digest of its own files, so that every deploy is another."""

import hashlib
import tomllib
from functools import lru_cache
from importlib import metadata
from pathlib import Path
from typing import Final

NAME: Final = "restgjeld"
ROOT: Final = Path(__file__).parent.parent
FOLDERS: Final = ("bot", "domain", "locales")
PASSED_OVER: Final = frozenset({".pyc", ".mo", ".pot"})
"""What is made from the others."""
LETTERS: Final = 8


@lru_cache
def version() -> str:
    """Return the version of the running program, such as ``0.1.0+1a2b3c4d``; read once."""
    return f"{_number()}+{digest(ROOT)}"


def digest(root: Path) -> str:
    """Return eight characters that change whenever a file of the program below this folder does, or its name."""
    found = hashlib.sha256()
    for file in sorted(file for folder in FOLDERS for file in (root / folder).rglob("*") if _counts(file)):
        content = hashlib.sha256(file.read_bytes()).hexdigest()
        found.update(f"{file.relative_to(root).as_posix()} {content}\n".encode())
    return found.hexdigest()[:LETTERS]


def _counts(file: Path) -> bool:
    return file.suffix not in PASSED_OVER and not file.name.startswith(".") and file.is_file()


def _number() -> str:
    """The number that was installed; where the program runs from its folder, the one that is written there."""
    file = ROOT / "pyproject.toml"
    if file.exists():
        return str(tomllib.loads(file.read_text("utf-8"))["project"]["version"])
    try:
        return metadata.version(NAME)
    except metadata.PackageNotFoundError:
        return "0"
