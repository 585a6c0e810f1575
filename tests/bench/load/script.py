"""What each person does, step by step, and what the bot is seen to send back."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import orjson

DOES: Final = (
    "/start",
    "n:begin",
    "a:jurisdiction:NO",
    "a:collateral:vehicle",
    "a:event:repossession",
    "a:served_on:no",
    "250 000",
    "150 000",
    "20 000",
    "a:outcome:claimed",
    "n:confirm",
)
"""A whole case: a car taken back in Norway, by taps and typed amounts, to its answer."""

MOMENT: Final = 1_795_000_000
BOT: Final = {"id": 1, "is_bot": True, "first_name": "Bot", "username": "thebot"}
ANSWERED_BY: Final = "sendMessage"


@dataclass(frozen=True)
class Step:
    """What a person does, and the calls by which our bot answers it: method and parameters, without ids."""

    does: str
    calls: tuple[tuple[str, dict[str, Any]], ...]

    @property
    def is_tap(self) -> bool:
        """Return whether a button is tapped; otherwise something is typed."""
        return self.does[1:2] == ":"

    @property
    def messages(self) -> tuple[dict[str, Any], ...]:
        """Return the new messages that answer the step."""
        return tuple(parameters for method, parameters in self.calls if method == ANSWERED_BY)

    def update(self, update_id: int, chat: int, message: int) -> dict[str, Any]:
        """Return the update as Telegram sends it; ``message`` is the one tapped, or the number of what is typed."""
        person = {"id": chat, "is_bot": False, "first_name": "Anna", "language_code": "en"}
        room = {"id": chat, "type": "private", "first_name": "Anna"}
        stands: dict[str, Any] = {"message_id": message, "date": MOMENT, "chat": room}
        if self.is_tap:
            tapped = stands | {"from": BOT, "text": "a question"}
            query = {"id": str(update_id), "from": person, "chat_instance": "1", "data": self.does, "message": tapped}
            return {"update_id": update_id, "callback_query": query}
        typed = stands | {"from": person, "text": self.does}
        if self.does.startswith("/"):
            typed["entities"] = [{"type": "bot_command", "offset": 0, "length": len(self.does)}]
        return {"update_id": update_id, "message": typed}


def read_script(file: Path) -> tuple[Step, ...]:
    """Return the conversation that was recorded in this file."""
    steps = orjson.loads(file.read_bytes())
    return tuple(Step(step["does"], tuple((call[0], call[1]) for call in step["calls"])) for step in steps)


def write_script(file: Path, steps: tuple[Step, ...]) -> None:
    """Write the conversation for the server and the rivals."""
    written = [{"does": step.does, "tap": step.is_tap, "calls": step.calls} for step in steps]
    file.write_bytes(orjson.dumps(written, option=orjson.OPT_INDENT_2))
