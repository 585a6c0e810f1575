"""What stands beside the conversations is kept for its time, and then it is gone."""

from datetime import timedelta

import pytest

from bot.events import Key
from bot.feedback.records import SALT
from bot.records import DAYS_KEPT, DAYS_MAIL_KEPT
from bot.staff import work
from bot.staff.asked import DeskState
from bot.staff.corrections import kept as corrections
from bot.staff.corrections.record import Correction, Ended, Progress
from bot.staff.retention import SECONDS_A_DAY, tidied
from bot.store.memo_protocol import Memo, Outcome
from tests.chat import Chat
from tests.whole import Whole

PEOPLE = (Key(1, 1), Key(2, 2))


def ago(bot: Whole, days: int) -> int:
    """The moment so many days before now, in epoch seconds."""
    return bot.office.now() - days * SECONDS_A_DAY


async def kept(bot: Whole, days: int, *, confirmed: bool = False, sent: bool = False) -> Correction:
    """A correction that was written so many days ago, with two people in its mailing, one of whom may have got it."""
    written = Correction(id=corrections.new_id(), rule="us.x", day=bot.office.today(), asking="once")
    correction = written.model_copy(update={"confirmed": written.asking}) if confirmed else written
    records, mailings = bot.office.records, bot.office.store.mailings
    await records.keep(corrections.KIND, correction.id, correction, at=ago(bot, days))
    await records.keep(corrections.PROGRESS, correction.counting, Progress(counted=True), at=ago(bot, days))
    await mailings.enlist(correction.id, PEOPLE)
    if sent:
        await mailings.settle(correction.id, PEOPLE[0], Outcome.SENT)
    return correction


async def mailed(bot: Whole, correction: Correction) -> int:
    """How many people it is kept of that they were in the mailing."""
    return sum((await bot.office.store.mailings.counts(correction.id)).values())


@pytest.mark.parametrize(("kind", "days"), DAYS_KEPT.items())
async def test_a_memo_is_kept_for_as_long_as_its_kind_is(bot: Whole, kind: str, days: int) -> None:
    memos = bot.office.store.memos
    await memos.put(Memo(kind, "old", ago(bot, days) - 1, b"sealed"))
    await memos.put(Memo(kind, "kept", ago(bot, days), b"sealed"))
    assert await tidied(bot.office) == 1
    assert [memo.name for memo in await memos.listed(kind)] == ["kept"]


async def test_what_is_of_no_such_kind_stays_until_somebody_takes_it_away(bot: Whole) -> None:
    await bot.office.records.keep("desk", str(next(iter(bot.office.staff_ids))), DeskState(), at=0)
    await bot.office.records.keep("suggestion", "one", DeskState(), at=0)
    assert await tidied(bot.office) == 0


async def test_what_could_tell_whose_a_vote_was_is_gone_a_week_after(bot: Whole, anna: Chat) -> None:
    for said in ("/nonsense", "n:unhelpful"):
        await (anna.types(said) if said.startswith("/") else anna.taps(said))
    memos = bot.office.store.memos
    assert await memos.listed(SALT)
    bot.clock.now += timedelta(days=14)
    await tidied(bot.office)
    assert await memos.listed(SALT) == ()
    assert len(await memos.listed("feedback")) == 1


async def test_who_was_in_a_mailing_is_forgotten_a_month_after_it_was_over(bot: Whole) -> None:
    correction = await kept(bot, DAYS_MAIL_KEPT + 10, confirmed=True, sent=True)
    await bot.office.records.keep(corrections.ENDED, correction.id, Ended(at=ago(bot, DAYS_MAIL_KEPT), enlisted=2))
    await tidied(bot.office)
    assert await mailed(bot, correction) == 2
    await bot.office.records.keep(corrections.ENDED, correction.id, Ended(at=ago(bot, DAYS_MAIL_KEPT) - 1, enlisted=2))
    await tidied(bot.office)
    assert await mailed(bot, correction) == 0
    whole = await corrections.found(bot.office.records, correction.id)
    assert whole
    assert whole.ended == Ended(at=ago(bot, DAYS_MAIL_KEPT) - 1, enlisted=2)


async def test_who_was_found_for_a_correction_that_nobody_confirmed_is_looked_for_again(bot: Whole) -> None:
    correction, fresh = await kept(bot, DAYS_MAIL_KEPT + 1), await kept(bot, DAYS_MAIL_KEPT - 1)
    await tidied(bot.office)
    assert (await mailed(bot, correction), await mailed(bot, fresh)) == (0, 2)
    whole = await corrections.found(bot.office.records, correction.id)
    assert whole
    assert not whole.progress.counted


@pytest.mark.parametrize(("confirmed", "sent"), [(True, False), (False, True), (True, True)])
async def test_a_correction_that_is_under_way_keeps_whom_it_was_sent_to(
    bot: Whole, *, confirmed: bool, sent: bool
) -> None:
    correction = await kept(bot, DAYS_MAIL_KEPT + 1, confirmed=confirmed, sent=sent)
    await tidied(bot.office)
    assert await mailed(bot, correction) == 2


async def test_a_correction_that_is_forgotten_takes_its_mailing_with_it(bot: Whole) -> None:
    correction = await kept(bot, DAYS_KEPT[corrections.KIND] + 1, confirmed=True, sent=True)
    await tidied(bot.office)
    assert await corrections.found(bot.office.records, correction.id) is None
    assert await mailed(bot, correction) == 0


async def test_it_is_done_beside_the_chat_again_and_again(bot: Whole) -> None:
    await bot.office.store.memos.put(Memo("fault", "old", 0, b"sealed"))
    pause = await work.work(bot.office)["retention"]()
    assert await bot.office.store.memos.listed("fault") == ()
    assert pause > 0
