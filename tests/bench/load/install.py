"""The rivals' own packages, put into an ignored folder from locks with hashes; what cannot be had is left out.

New locks: ``npm install --package-lock-only`` beside ``package.json``, and beside ``requirements.in``
``uv pip compile --universal --python-version 3.11 --generate-hashes --no-header --no-annotate requirements.in``.
"""

import filecmp
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Final

from tests.bench.load.contestants import HERE, RIVAL_PACKAGES, RIVAL_PYTHON, RIVALS

PYTHON_LOCK: Final = HERE / "rivals" / "requirements.lock"
NODE: Final = HERE / "rivals" / "grammy"
PIP: Final = (str(RIVAL_PYTHON), "-m", "pip", "--disable-pip-version-check", "--no-input", "-qqq", "install")
NPM: Final = ("npm", "ci", "--no-audit", "--no-fund", "--loglevel=error")
MINUTES: Final = 5


class NotHad(Exception):
    """A rival cannot be installed here; the message says why in a few words."""


def left_out() -> dict[str, str]:
    """Install what is not there yet; return what cannot be had, each with the reason."""
    missing = {}
    for needed, install in {"aiogram": _python, "grammY": _node}.items():
        try:
            install()
        except NotHad as reason:
            missing[needed] = str(reason)
    return missing


def _python() -> None:
    home = RIVAL_PYTHON.parents[1]
    done = home / "installed.lock"
    if _same(PYTHON_LOCK, done):
        return
    _run((sys.executable, "-m", "venv", "--clear", str(home)), RIVALS)
    _run((*PIP, "--require-hashes", "--no-deps", "-r", str(PYTHON_LOCK)), RIVALS)
    shutil.copy(PYTHON_LOCK, done)


def _node() -> None:
    home = RIVAL_PACKAGES.parent
    done = home / "installed.lock"
    if shutil.which("node") is None or shutil.which("npm") is None:
        raise NotHad("there is no node and npm here")
    if _same(NODE / "package-lock.json", done):
        return
    home.mkdir(parents=True, exist_ok=True)
    for name in ("package.json", "package-lock.json"):
        shutil.copy(NODE / name, home)
    _run(NPM, home)
    shutil.copy(NODE / "package-lock.json", done)


def _same(lock: Path, done: Path) -> bool:
    return done.exists() and filecmp.cmp(lock, done, shallow=False)


def _run(command: tuple[str, ...], folder: Path) -> None:
    try:
        subprocess.run(command, cwd=folder, check=True, capture_output=True, timeout=MINUTES * 60)  # noqa: S603 - our own words
    except (OSError, subprocess.SubprocessError) as fault:
        raise NotHad(f"{Path(command[0]).name} could not install it ({type(fault).__name__})") from None
