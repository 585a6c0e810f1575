"""A headless Chromium for the page tests: the one installed here, or one that apt can bring."""

import os
import shutil
import subprocess

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
ARGUMENTS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
)


def chromium() -> str | None:
    """The path of a Chromium, installed first where that is possible; None where it is not."""
    return _found() or _installed()


def _found() -> str | None:
    return next((path for path in map(shutil.which, NAMES) if path), None)


def _installed() -> str | None:
    if os.geteuid() != 0 or shutil.which("apt-get") is None:
        return None
    install = ["apt-get", "install", "-y", "--no-install-recommends", "chromium"]
    try:
        subprocess.run(install, capture_output=True, timeout=300, check=True)  # noqa: S603 - fixed words
    except (subprocess.CalledProcessError, subprocess.TimeoutExpired):
        return None
    return _found()
