"""How the Bot API says no."""

from dataclasses import dataclass


@dataclass
class Refused(Exception):
    """A call that the Bot API answers with ``ok: false``; ``description`` is the whole text it gives."""

    code: int
    description: str
    retry_after: int | None = None

    def body(self) -> dict[str, object]:
        """The JSON that Telegram sends with such an answer; ``retry_after`` in seconds."""
        told: dict[str, object] = {"ok": False, "error_code": self.code, "description": self.description}
        if self.retry_after is not None:
            told["parameters"] = {"retry_after": self.retry_after}
        return told


def bad_request(fault: str) -> Refused:
    """A call whose content Telegram does not accept."""
    return Refused(400, f"Bad Request: {fault}")


def forbidden(fault: str) -> Refused:
    """A call that the bot has no right to make."""
    return Refused(403, f"Forbidden: {fault}")


def conflict(fault: str) -> Refused:
    """A call that another way of receiving updates stands against."""
    return Refused(409, f"Conflict: {fault}")
