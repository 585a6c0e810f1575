"""Corrections as they are kept: what staff decided, how far the search is, and how it ended, each by itself.

Staff change only the first and the work beside the chat only the others, so that neither overwrites the other.
"""

from dataclasses import dataclass
from secrets import token_hex

from bot.records import Records
from bot.staff.corrections.record import Correction, Ended, Progress, State, is_untouched, state_of
from bot.staff.office import Office

KIND, PROGRESS, ENDED, TOLD = "correction", "correction_progress", "correction_ended", "correction_told"
FIRST = (State.READY, State.SENDING, State.COUNTING)
"""Those that somebody has to see to come first."""


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
    """Return every correction: first those that wait or are being sent, then the newest."""
    kept = await records.listed(KIND, Correction)
    found = [await _whole(records, each) for each in kept.values()]
    return tuple(sorted(found, key=lambda each: (each.state not in FIRST, -each.correction.at, each.correction.id)))


async def found(records: Records, name: str) -> Whole | None:
    """Return the correction of this name."""
    kept = await records.find(KIND, name, Correction)
    return await _whole(records, kept) if kept else None


async def _whole(records: Records, correction: Correction) -> Whole:
    progress = await records.find(PROGRESS, correction.counting, Progress)
    return Whole(correction, progress or Progress(), await records.find(ENDED, correction.id, Ended))


async def begin(records: Records, correction: Correction) -> Correction:
    """Keep a correction that is new."""
    await records.keep(KIND, correction.id, correction, replace=False)
    return correction


async def change(records: Records, before: Correction, after: Correction) -> bool:
    """Keep what staff decided of it as it was ``before``; return False where it has changed since then."""
    return await records.swap(KIND, before.id, before, after)


async def remove(office: Office, correction: Correction) -> bool:
    """Forget a correction that was not sent to anybody, and who was to get it; return False where it has changed."""
    if not is_untouched(await office.store.mailings.counts(correction.id)):
        return False
    if not await change(office.records, correction, correction.model_copy(update={"asking": None, "stopped": True})):
        return False
    await office.store.mailings.drop(correction.id)
    return await office.records.remove(KIND, correction.id)
