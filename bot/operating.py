"""``python -m bot migrate`` and ``python -m bot health``: one line each, for operators and their orchestrators."""

from http.client import HTTPConnection, HTTPException
from pathlib import Path
from typing import Final

from bot.heartbeat import ALIVE, PROCESS
from bot.settings import Settings
from bot.store import POSTGRES, sqlite_path
from bot.store.upkeep import brought_up_to_date, sign_of_life

PATIENCE: Final = 4.0
EVERYWHERE: Final = {"0.0.0.0": "127.0.0.1", "::": "::1"}  # noqa: S104 - where to ask what listens everywhere
OK: Final = 200


class Unwell(Exception):
    """The bot does not run well here; the message is one line."""


def migrated(database_url: str) -> str:
    """Return in one line what was done to the tables. Raises StoreFault."""
    return f"DATABASE_URL: {brought_up_to_date(_database(database_url))}"


def health(settings: Settings, now: int) -> str:
    """Return in one line that the bot runs well on this machine; raise Unwell or StoreFault where it does not.

    Behind a webhook the process itself is asked. One that polls has no port: there the database is asked when a process
    last wrote that it lives. ``now`` is in epoch seconds.
    """
    if settings.telegram_bot_token is None:
        return _asked("SANDBOX_PORT", "127.0.0.1", settings.sandbox_port, "/")
    if settings.webhook_url:
        host, port = settings.listen
        return _asked("WEBHOOK_LISTEN", EVERYWHERE.get(host, host), port, "/healthz")
    at = sign_of_life(_database(settings.database_url), PROCESS)
    if at is None or abs(now - at) > ALIVE:
        raise Unwell(f"no process of the bot has written a sign of life in the last {ALIVE} seconds")
    return f"ready: a process wrote a sign of life {abs(now - at)} seconds ago"


def _asked(setting: str, host: str, port: int, path: str) -> str:
    asked = HTTPConnection(host, port, timeout=PATIENCE)
    try:
        asked.request("GET", path)
        answer = asked.getresponse()
        words = answer.read(100).decode("utf-8", "replace").strip() if path != "/" else ""
    except (OSError, HTTPException) as fault:
        raise Unwell(f"{setting}: {host}:{port} does not answer ({type(fault).__name__})") from None
    finally:
        asked.close()
    if answer.status != OK:
        raise Unwell(f"{setting}: {host}:{port} answers {answer.status} {words}".rstrip())
    return "ready"


def _database(database_url: str) -> str | Path:
    return database_url if database_url.startswith(POSTGRES) else sqlite_path(database_url).absolute()
