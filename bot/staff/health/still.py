"""Corrections that stand still on their way."""

from dataclasses import dataclass
from datetime import timedelta
from typing import Final

from pydantic import BaseModel, ConfigDict

from bot.staff.corrections.kept import all_of
from bot.staff.corrections.record import State, left
from bot.staff.office import Office

STILL_AFTER: Final = 10 * 60
"""Seconds without anybody new."""
PACE: Final = "correction_pace"


@dataclass(frozen=True)
class Still:
    """A correction on its way that has reached nobody new for a while, and how many it has still to reach."""

    name: str
    waited: timedelta
    left: int


class Pace(BaseModel):
    """How many a correction had still to reach, and since when it has been so many."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    left: int
    since: int


async def standing_still(office: Office, now: int) -> tuple[Still, ...]:
    """Return the corrections whose number of people left has been the same for a while; may raise StoreFault.

    It does not matter which replica sends them.
    """
    sending = {each.correction.id for each in await all_of(office.records) if each.state is State.SENDING}
    known = await office.records.listed(PACE, Pace)
    for name in known.keys() - sending:
        await office.records.remove(PACE, name)
    found = []
    for name in sorted(sending):
        waiting, pace = left(await office.store.mailings.counts(name)), known.get(name)
        if pace is None or pace.left != waiting:
            await office.records.keep(PACE, name, Pace(left=waiting, since=now))
        elif now - pace.since > STILL_AFTER:
            found.append(Still(name, timedelta(seconds=now - pace.since), waiting))
    return tuple(found)
