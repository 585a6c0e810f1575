"""Corrections as they are kept: what staff decided, how far the search is, and how it ended, each by itself.

Staff change only the first and the work beside the chat only the others, so that neither overwrites the other.
"""

from dataclasses import dataclass
from secrets import token_hex

from bot.records import Records
from bot.staff.corrections.record import Correction, Ended, Progress, State, state_of
from bot.staff.office import Office

KIND, PROGRESS, ENDED, TOLD = "correction", "correction_progress", "correction_ended", "correction_told"


@dataclass(frozen=True)
class Whole:
    """A correction with how far it is."""

    correction: Correction
    progress: Progress
    ended: Ended | None

    @property
    def state(self) -> State:
        """How far it is."""
        return state_of(self.correction, self.progress, self.ended)


def new_id() -> str:
    """Return a name that no other correction has."""
    return token_hex(4)


async def all_of(records: Records) -> tuple[Whole, ...]:
    """Return every correction, the newest first."""
    kept = await records.listed(KIND, Correction)
    newest = sorted(kept.values(), key=lambda each: (each.day, each.id), reverse=True)
    return tuple([await _whole(records, each) for each in newest])


async def found(records: Records, name: str) -> Whole | None:
    """Return the correction of this name."""
    kept = await records.find(KIND, name, Correction)
    return await _whole(records, kept) if kept else None


async def _whole(records: Records, correction: Correction) -> Whole:
    progress = await records.find(PROGRESS, correction.counting, Progress)
    return Whole(correction, progress or Progress(), await records.find(ENDED, correction.id, Ended))


async def keep(records: Records, correction: Correction) -> Correction:
    """Keep what staff decided."""
    await records.keep(KIND, correction.id, correction)
    return correction


async def remove(office: Office, correction: Correction) -> None:
    """Forget a correction that was not sent to anybody, and who was to get it."""
    await office.store.mailings.drop(correction.id)
    await office.records.remove(KIND, correction.id)
