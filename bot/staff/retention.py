"""How long what stands beside the conversations is kept, and what is left of somebody who is no longer staff."""

from collections.abc import Mapping
from functools import partial
from typing import Final

from bot.background import Work
from bot.events import Key
from bot.log import log
from bot.records import DAYS_KEPT, DAYS_MAIL_KEPT
from bot.staff.asked import DESK, play_key
from bot.staff.corrections import kept as corrections
from bot.staff.corrections.record import Ended
from bot.staff.office import Office
from bot.store.memo_protocol import Outcome

SECONDS_A_DAY: Final = 24 * 60 * 60
BETWEEN_TIDYINGS: Final = 6 * 60 * 60.0


def work(office: Office) -> Mapping[str, Work]:
    """Return the piece of work that takes away what has been kept for its time."""
    return {"retention": partial(_tidied_again, office)}


async def _tidied_again(office: Office) -> float:
    if gone := await tidied(office):
        log.info("old memos were deleted", number=gone)
    return BETWEEN_TIDYINGS


async def tidied(office: Office) -> int:
    """Forget every memo that is older than its kind is kept; return how many. May raise StoreFault.

    Who was in a mailing is forgotten before the correction it was about; counts of all people together stay.
    """
    await _unmailed(office)
    gone = 0
    for kind, days in DAYS_KEPT.items():
        gone += await office.records.remove_before(kind, _days_ago(office, days))
    return gone


async def _unmailed(office: Office) -> None:
    mailings = office.store.mailings
    for name, ended in (await office.records.listed(corrections.ENDED, Ended)).items():
        if ended.at < _days_ago(office, DAYS_MAIL_KEPT):
            await mailings.drop(name)
    async for memo in office.records.memos(corrections.KIND):
        if memo.at < _days_ago(office, DAYS_KEPT[corrections.KIND]):
            await mailings.drop(memo.name)
        elif memo.at < _days_ago(office, DAYS_MAIL_KEPT):
            await _uncounted(office, memo.name)


async def _uncounted(office: Office, name: str) -> None:
    """Forget who was found for a correction that nobody confirmed; they are looked for again if somebody does.

    Where some have been written to, it must be known to whom: nobody is to get it twice.
    """
    whole = await corrections.found(office.records, name)
    if whole is None or whole.ended or whole.correction.is_confirmed:
        return
    if set(await office.store.mailings.counts(name)) <= {Outcome.WAITING}:
        await office.records.remove(corrections.PROGRESS, whole.correction.counting)
        await office.store.mailings.drop(name)


async def dismissed(office: Office) -> None:
    """Forget the desk and the play of whoever is no longer staff; may raise StoreFault.

    Done before the first update: what a play still owes must not be shown to them, for the desk is not there.
    """
    async for memo in office.records.memos(DESK):
        if memo.name.isdecimal() and int(memo.name) not in office.staff_ids:
            await _without_play(office, int(memo.name))
            await office.records.remove(DESK, memo.name)


async def _without_play(office: Office, person: int) -> None:
    """The buttons of what was played stand below their own conversation and must not count as its newest."""
    play, own = await office.store.load(play_key(person)), await office.store.load(Key(person, person))
    if play and play.message_id and own:
        await office.store.mark_shown(own.key, own.shown, play.message_id + 1)
    await office.store.delete(play_key(person))


def _days_ago(office: Office, days: int) -> int:
    return office.now() - days * SECONDS_A_DAY
