"""A staff member meets the bot as somebody else would, and nothing of it is left: not with them, not in a figure."""

import re
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from bot.callback import MOST_BYTES
from bot.language import Language
from bot.played import MARK
from bot.session import Session
from bot.staff.asked import DeskState, Play
from bot.staff.rehearsal.desk import LEFT_OVER, sweep
from bot.store.sealing import new_key
from bot.wording.staff import LEAVE
from bot.wording.staff_rehearsal import ANNOUNCED, OWN_BUTTON
from tests.bot.every_screen import every_screen
from tests.bot.staff.conftest import STAFF, with_staff
from tests.bot.staff.rehearsing import (
    BACK,
    CLAIM,
    OWN,
    QUESTION,
    SARA,
    THERE,
    TOM,
    begins,
    desk,
    does,
    goes_to_group,
    played,
    sealed,
)
from tests.chat import Chat
from tests.transcripts.words import EN
from tests.whole import Whole, whole

MOST_IN_A_TOAST = 200
"""Characters, as Telegram has it."""


async def test_a_new_user_is_somebody_the_bot_has_never_met(sara: Chat, anna: Chat) -> None:
    await anna.types("/start")
    await begins(sara)
    announced, *shown = [message for message in sara.news() if message.id > sara.room.messages[1].id][-2:]
    assert "rehearsal" in announced.text
    assert "/staff" in announced.text
    assert [message.text for message in shown] == [anna.last().text]
    assert sara.labels() == anna.labels()


async def test_the_phone_of_the_new_user_may_be_in_the_other_language(bot: Whole, sara: Chat, tom: Chat) -> None:
    await begins(sara, "nb")
    assert (await played(bot) or Session(language="")).language == "nb"
    await begins(tom, "en")
    assert (await played(bot, TOM) or Session(language="")).language == "en"


@pytest.mark.parametrize(("way", "said"), [("ex_home", "example"), ("ex_car", "example")])
async def test_a_new_user_may_come_by_the_link_of_an_example(bot: Whole, sara: Chat, way: str, said: str) -> None:
    await begins(sara, way=way)
    kept = await played(bot)
    assert kept is not None
    assert kept.page == said


async def test_a_new_user_may_come_by_the_link_of_a_term(bot: Whole, sara: Chat) -> None:
    await begins(sara, way="term")
    await sara.types("xyzzy")
    assert await played(bot) is None
    await sara.types("deficiency")
    kept = await played(bot)
    assert kept is not None
    assert (kept.page, kept.term) == ("term", "deficiency")


async def test_a_new_user_may_come_by_a_pasted_link_of_a_shared_case(bot: Whole, sara: Chat, anna: Chat) -> None:
    await does(anna, "/start", *EN.answers, "share as a link", "n:makelink")
    (link,) = re.findall(r"https://t\.me/\S+\?start=c_[A-Za-z0-9_-]+", anna.last().text)
    await begins(sara, way="case")
    await sara.types("not a link")
    assert await played(bot) is None
    await sara.types(link)
    kept = await played(bot)
    assert kept is not None
    assert kept.page == "shared"
    assert sealed(bot, OWN) is None


async def test_their_own_case_is_byte_for_byte_what_it_was(bot: Whole, sara: Chat) -> None:
    await does(sara, "/start", *EN.answers, "/new", "n:newcase", *CLAIM[1:])
    before = sealed(bot, OWN)
    asked = sara.last().text
    await begins(sara)
    await does(sara, "n:begin", "a:jurisdiction:NO", *BACK)
    assert sealed(bot, OWN) == before
    assert sealed(bot, THERE) is None
    assert sara.last().text == asked
    await does(sara, QUESTION)
    kept = bot.session(sara.person)
    assert kept is not None
    assert kept.answers["outcome"] == "claimed"
    assert len(kept.others) == 1


async def test_a_button_of_a_played_message_never_acts_on_their_own_case(bot: Whole, sara: Chat) -> None:
    await does(sara, "/start", *CLAIM)
    await begins(sara)
    await does(sara, *CLAIM)
    question = sara.last()
    before = sealed(bot, OWN)
    await does(sara, *BACK)
    await sara.taps_on(question, MARK + QUESTION)
    assert sealed(bot, OWN) == before
    assert "has ended" in (sara.toast() or "")


async def test_nor_does_one_where_they_have_no_case(bot: Whole, sara: Chat) -> None:
    await begins(sara)
    welcome = sara.last()
    await does(sara, *BACK)
    await sara.taps_on(welcome, MARK + "n:begin")
    assert sealed(bot, OWN) is None
    assert "has ended" in (sara.toast() or "")


async def test_a_button_of_their_own_case_never_acts_on_what_is_played(bot: Whole, sara: Chat) -> None:
    await does(sara, "/start", *CLAIM)
    own = sara.last()
    await begins(sara)
    await does(sara, *CLAIM)
    rows = sealed(bot, OWN), sealed(bot, THERE)
    await sara.taps_on(own, QUESTION)
    assert (sealed(bot, OWN), sealed(bot, THERE)) == rows
    assert "own case" in (sara.toast() or "")


async def test_the_mark_opens_nothing_to_anybody_else(bot: Whole, anna: Chat) -> None:
    await does(anna, "/start", *CLAIM)
    before = bot.session(anna.person)
    await anna.taps_on(anna.last(), MARK + QUESTION)
    marked = anna.toast()
    await anna.taps_on(anna.last(), "x:nonsense")
    assert anna.toast() == marked
    assert bot.session(anna.person) == before


async def test_who_deletes_everything_in_a_play_is_new_on_the_same_day_and_phone(bot: Whole, sara: Chat) -> None:
    await begins(sara, "nb")
    await bot.office.records.keep("desk", str(SARA), (await desk(bot)).to(as_of=date(2030, 1, 1)))
    await does(sara, "n:begin", "/delete", "n:delete")
    assert sealed(bot, THERE) is None
    await sara.types("/start")
    kept = await played(bot)
    assert kept is not None
    assert (kept.language, kept.as_of) == ("nb", date(2030, 1, 1))
    assert sealed(bot, OWN) is None


async def test_a_restart_in_the_middle_changes_nothing(tmp_path: Path) -> None:
    key = new_key()
    async with whole(tmp_path, world=with_staff, staff=frozenset(STAFF), key=key) as before:
        telegram = before.telegram
        sara = before.chat(telegram.people[SARA])
        await begins(sara)
        await does(sara, *CLAIM)
        asked, rows = sara.last().text, sealed(before, THERE)
    async with whole(tmp_path, world=lambda _: telegram, staff=frozenset(STAFF), key=key) as after:
        sara = after.chat(telegram.people[SARA])
        assert sealed(after, THERE) == rows
        await sara.types("/help")
        await does(sara, "/start", "n:begin")
        assert sara.last().text == asked
        await does(sara, QUESTION, *BACK)
        assert sealed(after, THERE) is None
        assert sealed(after, OWN) is None


async def test_two_play_at_the_same_time_without_touching_each_other(bot: Whole, sara: Chat, tom: Chat) -> None:
    await begins(sara)
    await begins(tom, "nb")
    await does(sara, *CLAIM)
    of_sara = sealed(bot, THERE)
    await does(tom, "n:begin", "a:jurisdiction:NO", *BACK)
    assert sealed(bot, THERE) == of_sara
    assert await played(bot, TOM) is None
    assert (await desk(bot)).play
    assert not (await desk(bot, TOM)).play


async def test_what_is_played_is_in_no_figure(bot: Whole, sara: Chat) -> None:
    await does(sara, "/start", *EN.answers)
    figures, before = bot.office.metrics.text(), bot.kept()
    await begins(sara)
    await does(sara, *EN.answers, "n:helpful", "/help", "t:tax")
    await does(sara, "/rehearse", "s:rehearse_group:")
    await does(sara, "/term deficiency", "mine is 14000")
    await does(sara, *BACK)
    assert bot.office.metrics.text() == figures
    after = bot.kept()
    assert after["tally"] == before["tally"]
    assert [row for row in after["memo"] if row[0] != "desk"] == list(before["memo"])


async def test_a_play_that_was_left_is_ended_after_a_day(bot: Whole, sara: Chat, tom: Chat) -> None:
    await does(sara, "/start", *CLAIM)
    own = sealed(bot, OWN)
    await begins(sara)
    await does(tom, "/rehearse", "s:rehearse_group:")
    bot.clock.now += timedelta(seconds=LEFT_OVER - 60)
    await sara.types("/help")
    bot.clock.now += timedelta(seconds=120)
    assert await sweep(bot.office) == 1
    assert (await desk(bot, TOM)).to(alarms_in=None) == DeskState(lapsed=True)
    assert await played(bot)
    bot.clock.now += timedelta(seconds=LEFT_OVER)
    assert await sweep(bot.office) == 1
    assert await played(bot) is None
    assert (await desk(bot)).to(alarms_in=None) == DeskState(lapsed=True)
    assert own is not None
    assert sealed(bot, OWN) == own


async def is_left(bot: Whole) -> None:
    """Lets a day go by in which nobody goes on with what is played."""
    bot.clock.now += timedelta(seconds=LEFT_OVER + 60)
    assert await sweep(bot.office) == 1


@pytest.mark.parametrize("sent", ["ohio", "/new", "a photo"])
async def test_what_comes_after_a_play_was_ended_never_reaches_their_own_case(
    bot: Whole, sara: Chat, sent: str
) -> None:
    await does(sara, "/start", *CLAIM[:2])
    own, question = sealed(bot, OWN), sara.last().text
    await begins(sara)
    await does(sara, *CLAIM[:2])
    await is_left(bot)
    await (sara.sends("photo") if sent == "a photo" else sara.types(sent))
    assert sealed(bot, OWN) == own
    assert "rehearsal has ended" in sara.reads()
    assert sara.last().text == question
    await sara.types("ohio")
    kept = bot.session(sara.person)
    assert kept is not None
    assert kept.answers["jurisdiction"] == "US-OH"


async def test_nor_does_what_was_meant_for_a_group(bot: Whole, sara: Chat) -> None:
    await goes_to_group(sara)
    await is_left(bot)
    await sara.types("mine is 14000")
    assert sealed(bot, OWN) is None
    assert "rehearsal has ended" in sara.last().text
    assert "Your own case" not in sara.last().text


async def test_whoever_has_gone_back_by_themselves_is_not_stopped(bot: Whole, sara: Chat) -> None:
    await does(sara, "/start", *CLAIM[:2])
    question = sara.last()
    await begins(sara)
    await is_left(bot)
    await sara.taps_on(question, "n:why")
    await sara.types("ohio")
    assert "rehearsal" not in sara.reads()
    await begins(sara)
    await is_left(bot)
    await begins(sara)
    state = await desk(bot)
    assert (state.play, state.lapsed) == (Play.PERSON, False)


async def is_sued(chat: Chat) -> None:
    """Answers, up to the reminders of the last day to answer the court."""
    await does(chat, *CLAIM, "a:outcome:sued")
    papers = {"a:served_on:?": "october 20 2026", "a:answer_due:?": "december 10 2026"}
    while skip := next((data for data in chat.choices() if data.endswith(":?")), None):
        await does(chat, papers.get(skip, skip))
    await does(chat, "n:confirm", "/dates", "n:remind")


async def test_no_reminder_comes_from_a_play(bot: Whole, sara: Chat, anna: Chat) -> None:
    await anna.types("/start")
    await is_sued(anna)
    await begins(sara)
    await is_sued(sara)
    bot.clock.now = datetime(2026, 12, 3, 15, tzinfo=UTC)
    assert await bot.reminds() == 1
    assert anna.news()


async def test_their_own_reminders_come_while_they_play_and_its_buttons_wait(bot: Whole, sara: Chat) -> None:
    await sara.types("/start")
    await is_sued(sara)
    await begins(sara)
    bot.clock.now = datetime(2026, 12, 3, 15, tzinfo=UTC)
    assert await bot.reminds() == 1
    there, own = sealed(bot, THERE), sealed(bot, OWN)
    await sara.taps_on(sara.last(), "n:stopremind")
    assert (sealed(bot, THERE), sealed(bot, OWN)) == (there, own)
    await does(sara, "n:begin", *BACK)
    assert sealed(bot, OWN) == own
    assert "December 10" in sara.last().text


async def test_nobody_else_learns_that_there_is_a_rehearsal(bot: Whole, anna: Chat) -> None:
    await anna.types("/nonsense")
    unknown = anna.last().text
    await anna.types("/rehearse")
    assert anna.last().text == unknown
    await anna.taps_on(anna.last(), "x:nonsense")
    old = anna.toast()
    for data in ("s:rehearse_as:en.start", "s:rehearse_group:", "s:rehearse_outage:timeout.2", "s:leave:", "~n:begin"):
        await anna.taps_on(anna.last(), data)
        assert anna.toast() == old
    assert await desk(bot, anna.person.id) == DeskState()
    assert await played(bot, anna.person.id) is None


@pytest.mark.parametrize("locale", ["en", "nb"])
def test_where_it_is_said_how_a_rehearsal_ends_the_button_is_called_what_it_is(locale: str) -> None:
    language = Language(locale)
    for sentence in (ANNOUNCED, OWN_BUTTON):
        assert language.message(LEAVE) in language.message(sentence)
    assert len(language.message(OWN_BUTTON)) <= MOST_IN_A_TOAST


@pytest.mark.parametrize("locale", ["en", "nb"])
def test_every_button_has_room_for_the_mark(locale: str) -> None:
    sent = [button.data for _, screen in every_screen(locale) for row in screen.rows for button in row if button.data]
    assert max(len((MARK + data).encode()) for data in sent) <= MOST_BYTES
