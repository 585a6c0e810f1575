"""Corrections among colleagues: at the same moment, over again, alone, and in a list that grows."""

import asyncio
from datetime import timedelta

import pytest

from bot.events import Key
from bot.language import Language
from bot.screen.spoken import mark
from bot.staff.asked import Asked, DeskState
from bot.staff.corrections import desk as corrections
from bot.staff.corrections import kept
from bot.store.memo_protocol import Outcome
from tests.bot.staff.conftest import STAFF
from tests.bot.staff.test_corrections import (
    EN,
    RULE,
    car,
    confirmed,
    confirms,
    outcomes,
    quick,
    says,
    sends,
    told,
    works,
    written,
)
from tests.chat import Chat
from tests.whole import Whole


async def begun(chat: Chat, note: str, *, rule: str = RULE) -> None:
    """A correction with its first text."""
    await says(chat, "/correct", "s:correction_new:", rule, f"s:correction_rule:{mark(rule)}", note)


def asked(bot: Whole, staff: int, argument: str, text: str | None = None) -> Asked:
    return Asked(staff, Language("en"), bot.office.today(), DeskState(), argument, text)


@pytest.mark.parametrize("stop_first", [True, False])
async def test_what_is_stopped_at_the_moment_it_is_confirmed_stays_stopped(
    bot: Whole, sara: Chat, anna: Chat, stop_first: bool
) -> None:
    await car(anna)
    name = await written(sara)
    await works(bot)
    act = corrections.actions(bot.office)
    whole = await kept.found(bot.office.records, name)
    assert whole is not None
    stop = act["correction_stop"](asked(bot, STAFF[0], name))
    send = act["correction_send"](asked(bot, STAFF[1], whole.correction.counting))
    await asyncio.gather(*((stop, send) if stop_first else (send, stop)))
    await works(bot)
    assert told(bot, anna) == []
    after = await kept.found(bot.office.records, name)
    assert after is not None
    assert after.correction.stopped


async def test_what_has_changed_since_it_was_looked_at_is_not_written_over(bot: Whole, sara: Chat) -> None:
    name = await written(sara)
    seen = await kept.found(bot.office.records, name)
    assert seen is not None
    await says(sara, f"s:correction_stop:{name}")
    changed = seen.correction.model_copy(update={"confirmed": seen.correction.asking})
    assert not await kept.change(bot.office.records, seen.correction, changed)
    after = await kept.found(bot.office.records, name)
    assert after is not None
    assert after.correction.stopped
    assert not after.correction.is_confirmed


async def test_two_who_write_at_the_same_moment_are_not_both_told_that_it_is_kept(bot: Whole, sara: Chat) -> None:
    name = await written(sara)
    await works(bot)
    act = corrections.actions(bot.office)["correction_note"]
    answers = await asyncio.gather(*(act(asked(bot, staff, f"{name}.en", f"Text of {staff}.")) for staff in STAFF))
    refused = ["changed meanwhile" in answer.screens[0].text for answer in answers]
    whole = await kept.found(bot.office.records, name)
    assert whole is not None
    assert refused.count(True) == 1
    assert whole.correction.notes["en"] == f"Text of {STAFF[refused.index(False)]}."


async def test_what_is_stopped_after_some_were_taken_up_is_given_back(
    bot: Whole, sara: Chat, tom: Chat, anna: Chat
) -> None:
    await car(anna)
    name = await confirmed(bot, sara, tom)
    work = quick(bot)
    sending = asyncio.ensure_future(work())
    await says(sara, f"s:correction_again:{name}", f"s:correction_stop:{name}")
    await sending
    await works(bot)
    found = await outcomes(bot, name)
    assert found in ({Outcome.WAITING: 1}, {Outcome.SENT: 1})
    assert len(told(bot, anna)) == found.get(Outcome.SENT, 0)


async def test_a_text_changed_and_changed_back_is_counted_and_told_anew(
    bot: Whole, sara: Chat, tom: Chat, anna: Chat
) -> None:
    await tom.types("/staff")
    await car(anna)
    name = await written(sara)
    await works(bot)
    before = len(tom.messages())
    cleo = await car(bot.chat("Cleo"))
    for note in ("Another text.", EN):
        await says(sara, f"s:correction:{name}", f"s:correction_write:{name}.en", note)
    await says(sara, f"s:correction_ask:{name}")
    await works(bot)
    assert len(tom.messages()) == before + 1
    await confirms(tom, name)
    await works(bot)
    assert (len(told(bot, anna)), len(told(bot, cleo))) == (1, 1)


async def test_a_typed_word_with_a_dot_begins_nothing(bot: Whole, sara: Chat) -> None:
    await says(sara, "/correct finn.no")
    assert "The program has no rule of the id finn.no now." in sara.reads()
    await says(sara, "9-616 explanation")
    assert f"s:correction_rule:{mark(RULE)}" in sara.choices()
    assert await kept.all_of(bot.office.records) == ()


async def test_looking_at_a_rule_keeps_nothing_before_there_is_a_text(bot: Whole, sara: Chat) -> None:
    await says(sara, "/correct", "s:correction_new:", RULE)
    page = sara.messages()[-1]
    for _ in range(2):
        await sara.taps_on(page, f"s:correction_rule:{mark(RULE)}")
    assert "I do not see edits." in (sara.messages()[-1].text or "")
    await says(sara, "s:corrections:")
    assert "There are none yet." in sara.reads()
    await begun(sara, EN)
    assert len(await kept.all_of(bot.office.records)) == 1


async def test_the_list_has_pages_and_begins_with_what_waits(bot: Whole, sara: Chat) -> None:
    waiting = await written(sara)
    for number in range(14):
        bot.clock.now += timedelta(seconds=1)
        await begun(sara, f"Text {number}. It tells each of these apart from all the others.")
    await says(sara, "/correct")
    first = sara.labels()
    assert f"s:correction:{waiting}" == sara.choices()[1]
    assert list(first[1:4]) == [
        f"1. {EN[:31].rsplit(' ', 1)[0]}…",
        "2. Text 13. It tells each of these…",
        "3. Text 12. It tells each of these…",
    ]
    await says(sara, "s:correction_list:1")
    assert sara.labels()[-3] == "7. Text 0. It tells each of these…"
    await says(sara, "s:correction_list:0")
    assert sara.labels() == first


async def test_what_goes_to_nobody_says_so_and_can_be_deleted(bot: Whole, sara: Chat) -> None:
    name = await written(sara)
    await works(bot)
    await says(sara, f"s:correction_again:{name}")
    assert "Correction: goes to nobody" in sara.reads()
    assert "confirm" not in sara.reads()
    assert not any(each.startswith("s:correction_send:") for each in sara.choices())
    await car(bot.chat("Anna"))
    await says(sara, f"s:correction_ask:{name}")
    await works(bot)
    await says(sara, f"s:correction_again:{name}")
    assert "It will go to one person." in sara.reads()
    await says(bot.chat("Anna"), "/start")
    await says(sara, f"s:correction_stop:{name}", f"s:correction_delete:{name}")
    assert "There are none yet." in sara.reads()
    assert await outcomes(bot, name) == {}


async def test_what_some_have_got_is_not_deleted(bot: Whole, sara: Chat, tom: Chat, anna: Chat) -> None:
    await car(anna)
    name = await confirmed(bot, sara, tom)
    await says(sara, f"s:correction_again:{name}", f"s:correction_stop:{name}")
    page = sara.messages()[-1]
    await says(tom, f"s:correction:{name}", f"s:correction_go:{name}")
    await works(bot)
    await sara.taps_on(page, f"s:correction_delete:{name}")
    assert "has changed meanwhile" in (sara.toast() or "")
    assert await outcomes(bot, name) == {Outcome.SENT: 1}


async def test_the_last_one_left_is_told_what_holds_for_them(bot: Whole, sara: Chat, tom: Chat, anna: Chat) -> None:
    await car(anna)
    name = await written(sara)
    await works(bot)
    bot.office.staff_ids = frozenset(STAFF[1:])
    await says(tom, "/correct", f"s:correction:{name}")
    assert "Du er den eneste" not in tom.reads()
    assert "send den hvis den er riktig" in tom.reads()
    await tom.taps(sends(tom))
    await works(bot)
    assert len(told(bot, anna)) == 1


async def test_who_waits_is_told_in_the_language_of_their_desk(bot: Whole, sara: Chat, tom: Chat, anna: Chat) -> None:
    await car(anna)
    await sara.types("/staff")
    assert bot.session(sara.person) is None
    assert await bot.dialogue.language_of(Key(STAFF[0], STAFF[0]), None) == "nb"
    await written(tom)
    await works(bot)
    assert "A correction waits" in (sara.last().text or "")
