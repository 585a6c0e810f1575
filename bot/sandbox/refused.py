"""How the Bot API says no."""

from dataclasses import dataclass

STALE = "query is too old and response timeout expired or query ID is invalid"


@dataclass
class Refused(Exception):
    """A call that the Bot API answers with ``ok: false``; ``description`` is the whole text it gives.

    ``retry_after`` is in seconds, ``migrated_to`` the supergroup that the group of the call has become.
    """

    code: int
    description: str
    retry_after: int | None = None
    migrated_to: int | None = None

    def body(self) -> dict[str, object]:
        """The JSON that Telegram sends with such an answer."""
        told: dict[str, object] = {"ok": False, "error_code": self.code, "description": self.description}
        more = {"retry_after": self.retry_after, "migrate_to_chat_id": self.migrated_to}
        given = {name: value for name, value in more.items() if value is not None}
        return told | ({"parameters": given} if given else {})


def bad_request(fault: str) -> Refused:
    """A call whose content Telegram does not accept."""
    return Refused(400, f"Bad Request: {fault}")


def forbidden(fault: str) -> Refused:
    """A call that the bot has no right to make."""
    return Refused(403, f"Forbidden: {fault}")


def conflict(fault: str) -> Refused:
    """A call that another way of receiving updates stands against."""
    return Refused(409, f"Conflict: {fault}")
