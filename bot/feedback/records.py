"""Votes as they are kept: sealed, once for each person, ballot, place and week, under a name that leads to nobody."""

import hashlib
import hmac
import secrets
from datetime import UTC, date, datetime, time, timedelta
from typing import Final

from pydantic import BaseModel, ConfigDict

from bot.events import Key
from bot.feedback.vote import Feedback
from bot.records import DAYS_KEPT, Records
from bot.tally import Counts

KIND: Final = "feedback"
SALT: Final = "feedback_salt"
HANDLED: Final = "feedback_handled"
KEPT_FOR: Final = timedelta(days=DAYS_KEPT[KIND])


class Salt(BaseModel):
    """The secret that a week's names are made with; kept sealed, so that they outlive a change of the keys.

    It goes a week after that one, when nothing is taken back any more: then nobody can tell whose a vote was.
    """

    model_config = ConfigDict(frozen=True)

    salt: str


class Handled(BaseModel):
    """That staff have dealt with what was said of a place in a week."""

    model_config = ConfigDict(frozen=True)

    place: str
    week: date


def midnight(monday: date) -> int:
    """Return when the week began, in epoch seconds: no vote is kept with a moment of its own."""
    return int(datetime.combine(monday, time(), UTC).timestamp())


class FeedbackRecords:
    """Keeps votes; every method may raise StoreFault."""

    def __init__(self, records: Records) -> None:
        self._records = records

    async def keep(self, key: Key, ballot: str, given: Feedback) -> Counts:
        """Keep a vote in place of an earlier one of the same ballot; return what it changes in the counts."""
        whose = f"{key.chat} {key.user} {ballot} {given.place} {given.week}"
        name = _name(await self._salt(given.week), whose)
        before = await self._records.find(KIND, name, Feedback)
        await self._records.keep(KIND, name, given, at=midnight(given.week))
        return _changed(before, given)

    async def given(self, since: date) -> tuple[Feedback, ...]:
        """Return the votes of this week and the later ones, newest week first."""
        found = await self._records.listed(KIND, Feedback, since=midnight(since))
        return tuple(sorted(found.values(), key=lambda one: one.week, reverse=True))

    async def handled(self, since: date) -> frozenset[tuple[date, str]]:
        """Return the weeks and places that staff have dealt with."""
        found = await self._records.listed(HANDLED, Handled, since=midnight(since))
        return frozenset((one.week, one.place) for one in found.values())

    async def mark(self, week: date, place: str, *, handled: bool) -> None:
        """Note that staff have dealt with a place in a week, or have not."""
        name = f"{week} {place}"
        if handled:
            await self._records.keep(HANDLED, name, Handled(place=place, week=week), at=midnight(week))
        else:
            await self._records.remove(HANDLED, name)

    async def _salt(self, week: date) -> str:
        """Whichever replica comes first makes it."""
        fresh = Salt(salt=secrets.token_hex(16))
        await self._records.keep(SALT, str(week), fresh, at=midnight(week), replace=False)
        found = await self._records.find(SALT, str(week), Salt)
        return (found or fresh).salt


def _name(salt: str, whose: str) -> str:
    """32 characters from which nobody without the salt learns whose it is."""
    return hmac.new(salt.encode(), whose.encode(), hashlib.sha256).hexdigest()[:32]


def _changed(before: Feedback | None, now: Feedback) -> Counts:
    """A vote counts once; one that was turned round is moved."""
    if before and before.helpful == now.helpful:
        return {}
    return {_subject(now): 1} | ({_subject(before): -1} if before else {})


def _subject(given: Feedback) -> tuple[str, str, str]:
    return str(given.week), f"vote.{given.place}", "helpful" if given.helpful else "unhelpful"
