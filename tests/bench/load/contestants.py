"""Who takes part: our bot and its rivals, each a command with an environment."""

import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

HERE: Final = Path(__file__).parent
ROOT: Final = HERE.parents[2]
RIVALS: Final = ROOT / "var" / "bench"
RIVAL_PYTHON: Final = RIVALS / "python" / "bin" / "python"
RIVAL_PACKAGES: Final = RIVALS / "node" / "node_modules"
SECRET: Final = "not-a-secret"


@dataclass(frozen=True)
class Contestant:
    """A bot that can be started; ``hooks`` is how many replicas are posted to, 0 for polling."""

    name: str
    keeps: str
    command: tuple[str, ...]
    environment: Mapping[str, str] = field(default_factory=dict)
    needs: str = ""
    hooks: int = 0
    database: str = "sqlite"

    @property
    def is_ours(self) -> bool:
        """Return whether it is this project's bot."""
        return self.command[-1] == "bot"


def _ours(name: str, keeps: str, *, hooks: int = 0, database: str = "sqlite") -> Contestant:
    return Contestant(name, keeps, (sys.executable, "-m", "bot"), hooks=hooks, database=database)


def _rival(name: str, keeps: str, module: str, *, python: str = sys.executable, **environment: str) -> Contestant:
    needs = "" if python == sys.executable else "aiogram"
    return Contestant(name, keeps, (python, "-m", f"tests.bench.load.rivals.{module}"), environment, needs)


def _grammy(name: str, keeps: str, **environment: str) -> Contestant:
    given = {"RIVAL_PACKAGES": str(RIVAL_PACKAGES), **environment}
    return Contestant(name, keeps, ("node", str(HERE / "rivals" / "grammy" / "bot.mjs")), given, "grammY")


def _aiogram(synchronous: str) -> Contestant:
    keeps = f"SQLite, {synchronous}"
    return _rival(
        f"aiogram 3 FSM, {synchronous}", keeps, "aiogram_fsm", python=str(RIVAL_PYTHON), RIVAL_SYNCHRONOUS=synchronous
    )


OURS: Final = _ours("this bot", "SQLite, sealed, FULL")
PTB: Final = _rival("PTB ConversationHandler", "pickle each 60 s", "ptb_conversation")
PTB_CONCURRENT: Final = _rival("PTB, 256 at once", "pickle each 60 s", "ptb_conversation", RIVAL_AT_ONCE="256")
PTB_SAME_CALLS: Final = _rival("PTB echo on our transport", "nothing", "ptb_echo")
CONTESTANTS: Final[Mapping[str, Contestant]] = {
    "ours": OURS,
    "aiogram-full": _aiogram("FULL"),
    "aiogram-normal": _aiogram("NORMAL"),
    "grammy-file": _grammy("grammY conversations, files", "a file each, no fsync", RIVAL_FILES="people"),
    "grammy-memory": _grammy("grammY conversations, memory", "nothing on disk"),
    "ptb": PTB,
    "ptb-256": PTB_CONCURRENT,
    "echo": PTB_SAME_CALLS,
    "echo-bare": _rival("the same, only messages", "nothing", "ptb_echo", RIVAL_ONE_CALL="yes"),
    "floor": _rival("aiohttp loop: the floor", "nothing", "floor"),
    "ours-webhook": _ours("this bot, webhook", "SQLite, sealed, FULL", hooks=1),
    "ours-postgres": _ours("this bot, PostgreSQL", "PostgreSQL, sealed", database="postgres"),
}
"""In the order in which they take their turns."""

REPLICAS: Final = {
    number: _ours(f"{number} replicas" if number > 1 else "1 replica", "PostgreSQL", hooks=number, database="postgres")
    for number in (1, 2)
}
