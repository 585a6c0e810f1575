"""Staff see how the bot is, and find every fault by the code that a person was shown, with nothing of that person."""

import asyncio
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.background import beside as works_beside
from bot.events import PLAY, Key
from bot.language import Language
from bot.pages import Page
from bot.sandbox.faults import server_broken
from bot.sandbox.refused import bad_request
from bot.scenarios.talk import plain
from bot.screen_parts import Drawing, Html
from bot.session import Asking, Session
from bot.staff.asked import DESK, Asked, DeskState, Play
from bot.staff.health import screens
from bot.staff.health.codes import readings
from bot.staff.health.near import distance, near
from bot.staff.health.vitals import vitals
from bot.store import StoreFault
from bot.store.sealing import new_key
from bot.telegram.backoff import Patience
from bot.telegram.drawings import Drawings, nothing_drawn
from bot.telegram.messages import Messages
from bot.version import version
from tests.bot.staff.conftest import STAFF, with_staff
from tests.bot.staff.trouble import SECRET, meets_a_fault, stumble, until_given_up
from tests.chat import Chat
from tests.whole import Whole, whole

WRITTEN = "I am Kari and I owe 77123"


def read(chat: Chat) -> str:
    """What the bot has said, without tags."""
    return plain(chat.reads())


async def test_a_fault_is_found_by_the_code_that_the_person_was_shown(bot: Whole, sara: Chat, anna: Chat) -> None:
    code = await meets_a_fault(bot, anna, WRITTEN)
    await sara.types(f"/health {code}")
    found = read(sara)
    assert f"Code {code}" in found
    assert "KeyError (bot/screen/answers.py:" in found
    assert "Faults at this place today: 1. This week: 1." in found
    assert "What was going on: a text was written" in found
    assert "The open question: Place (jurisdiction)" in found
    assert version() in found


async def test_nothing_of_the_person_is_in_it_or_kept_of_it(bot: Whole, sara: Chat, anna: Chat) -> None:
    code = await meets_a_fault(bot, anna, WRITTEN)
    shown = ""
    for page in (f"/health {code}", "/health"):
        await sara.types(page)
        shown += read(sara)
    await sara.taps("s:health_faults:")
    shown += read(sara)
    fault = await bot.office.faults.find(code)
    assert fault is not None
    shown += fault.model_dump_json()
    for of_hers in (*WRITTEN.split()[-1:], "Kari", SECRET, "48213", str(anna.person.id), anna.person.first_name):
        assert of_hers not in shown


async def test_a_code_is_looked_up_by_typing_it_however_it_is_written(bot: Whole, tom: Chat, anna: Chat) -> None:
    code = await meets_a_fault(bot, anna)
    for typed in (code.lower(), f" {code[:3]} {code[3:]} ", f"the code is: {code}"):
        await tom.types("/health")
        await tom.taps("s:health_ask:")
        await tom.types(typed)
        assert code in read(tom)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("abc234", "ABC234"), ("AB C2-34.", "ABC234"), ("koden er abc234", "ABC234"), ("ABC23I", "ABC23L"),
     ("0BC234", "QBC234"), ("OBC231", "DBC23L")],
)  # fmt: skip
def test_signs_that_no_code_has_are_read_as_those_they_look_like(typed: str, meant: str) -> None:
    assert meant in readings(typed)


@pytest.mark.parametrize("typed", ["", "hello", "ABC2345", "😀", "A" * 5000, "0" * 6000])
def test_what_is_no_code_is_none(typed: str) -> None:
    assert readings(typed) in ((), ("HELLO",))


async def test_a_code_that_nobody_was_shown_is_not_found(bot: Whole, sara: Chat, anna: Chat) -> None:
    await meets_a_fault(bot, anna)
    await sara.types("/health 222222")
    assert read(sara) == "There is no such code here in the last 90 days."


async def test_a_code_that_is_nearly_right_is_offered(bot: Whole, sara: Chat, anna: Chat) -> None:
    code = await meets_a_fault(bot, anna)
    swapped = code[1] + code[0] + code[2:]
    for typed in (swapped, f"koden er {swapped}", f"22{code[2:]}"):
        await sara.types(f"/health {typed}")
        assert read(sara) == "There is no such code here in the last 90 days.\n\nThese codes come near it:"
        assert f"s:health:{code}" in sara.choices()
    await sara.taps(f"s:health:{code}")
    assert f"Code {code}" in read(sara)


async def test_a_code_of_another_length_is_told_so_and_what_comes_near_is_offered(
    bot: Whole, sara: Chat, tom: Chat, anna: Chat
) -> None:
    code = await meets_a_fault(bot, anna)
    await sara.types(f"/health {code[:5]}")
    assert read(sara) == "That has 5 signs. A code has six.\n\nThese codes come near it:"
    assert f"s:health:{code}" in sara.choices()
    await sara.types("/health A")
    assert read(sara) == "That has one sign. A code has six."
    await tom.types("/health koden ABCDEFGHJ")
    assert read(tom) == "Det er 9 tegn. En kode har seks."
    await sara.types("/health ?")
    assert read(sara) == "There is no such code here in the last 90 days."


def test_signs_that_look_alike_come_first_and_what_is_far_off_is_not_offered() -> None:
    kept = ["ABC234", "A8C234", "ABC2S4", "XYWVUT", "ABC23", "BAC234"]
    assert near("ABC254", kept) == ("ABC2S4", "ABC234", "A8C234", "ABC23")
    assert near("8ACZ34", ["BAC234"]) == ("BAC234",)
    assert near("ABCD", ["XYWVUT"]) == near("", kept) == ()
    assert (distance("ABC234", "BAC234"), distance("ABC234", "ABC24"), distance("B", "8")) == (1, 1, 0.5)


async def test_a_fault_in_what_staff_try_out_has_a_code_and_counts_nowhere(bot: Whole, sara: Chat) -> None:
    key = Key(STAFF[0], PLAY)
    session = Session(language="en", page=Page.QUESTION, asking=Asking(field="jurisdiction"))
    await bot.office.dialogue.place(key, session)
    stumble(bot, key, session)
    await bot.office.records.keep(DESK, str(STAFF[0]), DeskState(play=Play.PERSON))
    code = await until_given_up(bot, sara, "hello")
    await sara.types(f"/health {code}")
    assert "It counts in no figure." in read(sara)
    assert await bot.office.faults.counts(bot.office.today()) == {}
    assert "bot_surprises_total{" not in bot.office.metrics.text().decode()


async def test_a_page_of_the_desk_that_fails_has_a_code_that_is_found_later(bot: Whole, sara: Chat) -> None:
    await sara.types("/health")
    bot.breaks("ALTER TABLE tally RENAME TO away")
    await sara.taps("s:health_faults:")
    assert "This page of the desk did not work" in read(sara)
    bot.breaks("ALTER TABLE away RENAME TO tally")
    await sara.taps("Look up this code")
    assert "a page of the staff desk (health_faults)" in read(sara)
    assert "No person was shown this code." in read(sara)


async def test_a_screen_that_telegram_refuses_is_counted_without_its_words(bot: Whole, sara: Chat, anna: Chat) -> None:
    bot.telegram.faults.next("sendMessage", bad_request("can't parse entities: «48213»"))
    await anna.types("/start")
    await sara.types("/health")
    await sara.taps("s:health_faults:")
    assert "BadRequest (bot/telegram/" in read(sara)
    assert "48213" not in read(sara)


async def test_what_fails_beside_the_chat_is_counted(bot: Whole, sara: Chat) -> None:
    async def work() -> float:
        raise LookupError("48213")

    async with works_beside(bot.office.faults.note, sweep=work):
        await bot.office.faults.written()
        while not await bot.office.faults.counts(bot.office.today()):
            await bot.office.faults.written()
    await sara.types("/health")
    assert "Faults today: 1. This week: 1." in read(sara)
    (place,) = await bot.office.faults.counts(bot.office.today())
    assert place.startswith("LookupError (")


async def test_counts_outlive_a_restart_and_add_up(tmp_path: Path) -> None:
    key = new_key()
    for expected in (1, 2):
        async with whole(tmp_path, world=with_staff, staff=frozenset(STAFF), key=key) as bot:
            await meets_a_fault(bot, bot.chat("Anna"))
            sara = bot.chat(bot.telegram.people[STAFF[0]])
            await sara.types("/health")
            assert f"Faults today: {expected}. This week: {expected}." in read(sara)
            bot.breaks("DELETE FROM session")
            bot.breaks("DELETE FROM seen")


async def test_yesterdays_faults_are_this_weeks_and_last_weeks_are_none(bot: Whole, sara: Chat, anna: Chat) -> None:
    bot.clock.now = datetime(2026, 11, 24, 12, tzinfo=UTC)
    await meets_a_fault(bot, anna)
    for day, told in ((25, "Faults today: 0. This week: 1."), (30, "Faults today: 0. This week: 0.")):
        bot.clock.now = bot.clock.now.replace(day=day)
        await sara.types("/health")
        assert told in read(sara)


async def test_lag_queue_and_what_is_owed_are_told(bot: Whole, sara: Chat, anna: Chat) -> None:
    anna.phone.types("/start")
    bot.clock.now += timedelta(seconds=90)
    await bot.takes_all()
    bot.breaks("UPDATE session SET shown = 0 WHERE chat = ?", anna.person.id)
    bot.clock.now += timedelta(minutes=7)
    await sara.types("/health")
    told = read(sara)
    assert "Look at this: Messages are stored 90 seconds after they were written." in told
    assert "The slowest of the last ten minutes took 90 seconds" in told
    assert "Messages on their way: 0. Screens still owed to people: 1." in told
    assert "Look at this: Messages on their way" in told
    assert "One screen has not reached its person. It has waited 7 minutes." in told
    assert "Conversations kept: 1." in told
    bot.clock.now += timedelta(minutes=11)
    await sara.taps("s:health:")
    assert "Messages are stored 90 seconds" not in read(sara)
    counted = bot.office.metrics.text().decode()
    assert "bot_update_lag_worst_seconds 90.0" in counted
    assert "bot_screens_owed 1.0" in counted
    assert f'bot_build{{version="{version()}"}} 1.0' in counted


async def test_what_telegram_did_not_take_yet_is_on_its_way(bot: Whole, sara: Chat, anna: Chat) -> None:
    bot.telegram.faults.next("sendMessage", server_broken())
    anna.phone.types("/start")
    (update,) = bot.telegram.updates.pending
    handled = asyncio.create_task(bot.handles(update))
    await asyncio.wait({handled}, timeout=Patience().showing[0] / 2)
    asked = Asked(sara.person.id, Language("en"), bot.office.today(), DeskState())
    shown = screens.page(asked, await vitals(bot.office), bot.office.metrics)
    assert "Messages on their way: 1. Screens still owed to people: 1." in shown.text
    await handled
    shown = screens.page(asked, await vitals(bot.office), bot.office.metrics)
    assert "Messages on their way: 0. Screens still owed to people: 0." in shown.text


async def test_what_is_counted_since_the_start_leaves_the_desk_out(sara: Chat, anna: Chat) -> None:
    for _ in range(3):
        await sara.types("/staff")
    await anna.types("/start")
    await sara.types("/health")
    assert "Since the start, without the staff desk: 1 message taken, 0 of them twice." in read(sara)


async def test_a_review_date_that_has_passed_is_named_on_a_later_day(bot: Whole, sara: Chat) -> None:
    await sara.types("/health")
    assert "Review dates that have passed: 0. Coming within 30 days: 0." in read(sara)
    bot.clock.now = datetime(2027, 1, 1, 12, tzinfo=UTC)
    await sara.types("/health")
    assert "Look at this: Review dates that have passed:" in read(sara)
    assert "should have been checked again by December 31, 2026: domain.norway.fees.FACTORS" in read(sara)
    await sara.taps("s:health_reviews:")
    assert "December 31, 2026: domain.norway.fees.FACTORS. Check rettsgebyrloven § 14." in read(sara)
    assert "Within 30 days" in read(sara)


async def test_a_long_list_of_review_dates_comes_as_a_file(bot: Whole, sara: Chat) -> None:
    bot.clock.now = datetime(2027, 5, 23, 12, tzinfo=UTC)
    await sara.types("/health")
    await sara.taps("s:health_reviews:")
    assert "The whole list is in the file." in read(sara)
    (file,) = [message.file for message in sara.messages() if message.file]
    assert b"2027-05-22 domain.crisis.NORWAY: Mental Helse" in file.content
    assert b"2027-05-31" in file.content


async def test_what_telegram_complains_of_is_told_without_its_words(bot: Whole, sara: Chat) -> None:
    bot.telegram.webhook_error = "Wrong response from the webhook: 502 at 203.0.113.7"
    await sara.types("/health")
    assert "The bot's address answered Telegram with an error." in read(sara)
    assert "203.0.113.7" not in read(sara)


async def test_the_page_tells_the_version_and_when_it_first_started(tmp_path: Path) -> None:
    key, first = new_key(), "November 22, 2026 at 12:00 UTC"
    async with whole(tmp_path, world=with_staff, staff=frozenset(STAFF), key=key) as bot:
        await bot.chat(bot.telegram.people[STAFF[0]]).types("/health")
        bot.breaks("DELETE FROM seen")
    async with whole(tmp_path, world=with_staff, staff=frozenset(STAFF), key=key) as bot:
        bot.clock.now += timedelta(hours=3)
        bot.office.started = bot.clock.now
        sara = bot.chat(bot.telegram.people[STAFF[0]])
        await sara.types("/health")
        assert f"Version {version()}. This process has run since November 22, 2026 at 15:00 UTC." in read(sara)
        assert f"This version first started here on {first}." in read(sara)
        assert "One process runs now." in read(sara)


async def test_for_anybody_else_none_of_it_is_there(bot: Whole, sara: Chat, anna: Chat) -> None:
    code = await meets_a_fault(bot, bot.chat("Berit"))
    await sara.types("/health")
    await anna.types("/start")
    for typed in ("/health", f"/health {code}"):
        await anna.types(typed)
        of_staff = anna.messages()[-1].text
        await anna.types("/nonsense")
        assert anna.messages()[-1].text == of_staff
    before = anna.messages()
    for action in ("health", "health_ask", "health_faults", "health_reviews", "health_alarms"):
        await anna.taps_on(anna.messages()[-1], f"s:{action}:on")
        assert anna.messages() == before
    assert await bot.office.records.find(DESK, str(anna.person.id), DeskState) is None


async def test_a_drawing_that_is_not_made_is_counted_by_its_template(bot: Whole, sara: Chat, anna: Chat) -> None:
    await anna.types("/start")
    messages = Messages(bot.front.bot, Drawings(nothing_drawn, on_fault=bot.office.faults.note))
    await messages.send_file(anna.person.id, Drawing("card", "{}", "card.png", Html("The words.")))
    assert "The words." in anna.reads()
    await bot.office.faults.written()
    ((code, fault),) = (await bot.office.faults.since(0)).items()
    await sara.types(f"/health {code}")
    assert "a picture or a file was being made (card)" in read(sara)
    assert fault.place.startswith("LookupError (bot/telegram/drawings.py:")


@pytest.mark.parametrize("table", ["memo", "seen"])
async def test_how_the_bot_is_is_shown_while_the_database_is_away(bot: Whole, sara: Chat, table: str) -> None:
    bot.breaks(f"ALTER TABLE {table} RENAME TO away")
    for said in ("/health", "/health ABC234"):
        await sara.types(said)
        assert "Look at this: The database does not answer." in read(sara)
        assert "Alarms are" not in read(sara)
    before = len(sara.messages())
    await sara.taps("Look again")
    assert "The database does not answer." in sara.last().text
    assert len(sara.messages()) == before
    bot.breaks(f"ALTER TABLE away RENAME TO {table}")
    await sara.taps("Look again")
    assert "Alarms are off." in read(sara)


@pytest.mark.parametrize("table", ["memo", "seen"])
async def test_what_else_is_asked_of_the_desk_waits_for_the_database_and_that_is_said_once(
    bot: Whole, sara: Chat, table: str
) -> None:
    await sara.types("/health")
    bot.breaks(f"ALTER TABLE {table} RENAME TO away")
    sara.phone.types("/staff")
    (update,) = bot.telegram.updates.pending
    for _ in range(3):
        with pytest.raises(StoreFault):
            await bot.handles(update)
    await bot.front.courier.settled()
    assert sum("The database does not answer." in one.text for one in sara.messages()) == 1
    bot.breaks(f"ALTER TABLE away RENAME TO {table}")
    await bot.handles(update)
    assert "Staff desk" in read(sara)
