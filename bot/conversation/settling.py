"""The share of a settlement that is shown as an example beside the other ways out."""

from datetime import date

from bot.conversation.reply import Reply, Toast
from bot.pages import Page, Topic
from bot.session import Session

SHARES = ("25", "40", "60")
"""Percent of what can be claimed."""


def settle_at(session: Session, share: str, fresh: bool, _today: date) -> tuple[Session, Reply]:
    """Return the page of the ways out again, with the settlement at this share."""
    if not fresh or share not in SHARES or session.page is not Page.TOPIC or session.topic is not Topic.COMPARE:
        return session, Reply(silent=True, toast=Toast.OLD)
    return session.to(settle_share=share, echoes=()), Reply()
