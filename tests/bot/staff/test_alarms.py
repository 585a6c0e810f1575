"""Alarms come once to those staff who ask for them, whichever replica sees it, and again once it was well."""

import asyncio
from collections.abc import AsyncIterator, Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, cast

import pytest

from bot.events import Key
from bot.language import catalog
from bot.sandbox.faults import Dropped
from bot.scenarios.talk import plain
from bot.staff.asked import DESK, DeskState
from bot.staff.corrections.kept import begin
from bot.staff.corrections.record import Correction, Progress
from bot.staff.health.alarms import BETWEEN_LOOKS, Alarms
from bot.staff.health.concerns import MOST_WAITING, SLOW
from bot.staff.office import Office
from bot.staff.work import work
from bot.store import Store
from bot.store.protocol import Standing
from bot.store.sealing import new_key
from tests.bot.staff.conftest import STAFF, with_staff
from tests.bot.staff.trouble import beside, meets_a_fault
from tests.chat import Chat
from tests.whole import Whole, whole

KEY = new_key()
FAULT = "There was a fault in the program: KeyError (bot/screen/answers.py:"
OWED = "One screen has not reached its person."


@pytest.fixture
async def bot(tmp_path: Path) -> AsyncIterator[Whole]:
    async with whole(tmp_path, world=with_staff, staff=frozenset(STAFF), key=KEY) as running:
        yield running


@pytest.fixture
async def other(bot: Whole) -> AsyncIterator[Office]:
    """Another replica on the same database."""
    async with beside(bot, KEY, frozenset(STAFF)) as office:
        yield office


def told(chat: Chat, words: str) -> int:
    """How many messages somebody was sent with these words."""
    return sum(words in plain(one.text) for one in chat.messages() if plain(one.text).startswith("Alarm\n"))


async def asks_for_alarms(chat: Chat) -> None:
    """Turns alarms on."""
    await chat.types("/health")
    await chat.taps("s:health_alarms:on")
    assert "Alarms are on." in plain(chat.last().text) or "Varsler er på." in plain(chat.last().text)


async def looks(bot: Whole, *replicas: Alarms, times: int = 1) -> None:
    """Every replica looks, minute by minute."""
    for _ in range(times):
        bot.clock.now += timedelta(seconds=BETWEEN_LOOKS)
        for one in replicas:
            await one.look()


async def test_it_is_one_of_the_things_that_go_on_beside_the_chat(bot: Whole) -> None:
    assert await work(bot.office)["alarms"]() == BETWEEN_LOOKS


async def test_a_fault_is_told_once_by_two_replicas_to_who_asked(
    bot: Whole, other: Office, sara: Chat, tom: Chat, anna: Chat
) -> None:
    await asks_for_alarms(sara)
    code = await meets_a_fault(bot, anna)
    replicas = Alarms(bot.office), Alarms(other)
    await looks(bot, *replicas, times=3)
    assert told(sara, FAULT) == 1
    assert told(sara, f"Code {code}.") == 1
    assert told(sara, "Since November 22, 2026 at 12:00 UTC.") == 1
    assert told(sara, "Look up the code under Health") == 1
    assert tom.messages() == ()
    assert not any("Alarm" in message.text for message in anna.messages())
    assert str(anna.person.id) not in sara.last().text


async def test_who_asks_later_is_told_of_what_still_stands_in_their_language(
    bot: Whole, other: Office, sara: Chat, tom: Chat, anna: Chat
) -> None:
    await asks_for_alarms(sara)
    await meets_a_fault(bot, anna)
    replicas = Alarms(bot.office), Alarms(other)
    await looks(bot, *replicas)
    await asks_for_alarms(tom)
    await looks(bot, *replicas, times=2)
    assert told(sara, FAULT) == 1
    assert sum("Det var en feil i programmet" in one.text and "Varsel" in one.text for one in tom.messages()) == 1


async def test_it_comes_again_only_after_it_was_well_for_a_while(
    bot: Whole, other: Office, sara: Chat, anna: Chat
) -> None:
    await asks_for_alarms(sara)
    await anna.types("/start")
    replicas = Alarms(bot.office), Alarms(other)
    owes = "UPDATE session SET shown = 0 WHERE chat = ?"
    bot.breaks(owes, anna.person.id)
    await looks(bot, *replicas, times=8)
    assert told(sara, OWED) == 1
    bot.breaks("UPDATE session SET shown = revision")
    await looks(bot, *replicas, times=3)
    bot.breaks(owes, anna.person.id)
    await looks(bot, *replicas, times=8)
    assert told(sara, OWED) == 1
    bot.breaks("UPDATE session SET shown = revision")
    await looks(bot, *replicas, times=12)
    bot.breaks(owes, anna.person.id)
    await looks(bot, *replicas, times=8)
    assert told(sara, OWED) == 2


async def test_a_reminder_that_is_on_its_way_is_no_alarm(bot: Whole, sara: Chat, anna: Chat) -> None:
    await asks_for_alarms(sara)
    await anna.types("/start")
    bot.clock.now += timedelta(days=20)
    alarms = Alarms(bot.office)
    for _ in range(3):
        bot.breaks("UPDATE session SET shown = 0 WHERE chat = ?", anna.person.id)
        await looks(bot, alarms)
        bot.breaks("UPDATE session SET shown = revision")
        await looks(bot, alarms)
    assert told(sara, OWED) == 0


async def test_who_is_no_longer_staff_is_told_nothing(bot: Whole, sara: Chat, tom: Chat, anna: Chat) -> None:
    await asks_for_alarms(sara)
    await asks_for_alarms(tom)
    await meets_a_fault(bot, anna)
    before = tom.messages()
    async with beside(bot, KEY, frozenset({STAFF[0]})) as office:
        assert await office.records.find(DESK, str(STAFF[1]), DeskState)
        await looks(bot, Alarms(office), times=2)
    assert told(sara, FAULT) == 1
    assert tom.messages() == before


async def test_who_turned_alarms_off_is_told_nothing(bot: Whole, sara: Chat, anna: Chat) -> None:
    await asks_for_alarms(sara)
    await sara.taps("s:health_alarms:off")
    await meets_a_fault(bot, anna)
    before = sara.messages()
    await looks(bot, Alarms(bot.office), times=2)
    assert sara.messages() == before


async def test_a_database_that_is_away_is_told_once_without_it(bot: Whole, sara: Chat) -> None:
    await asks_for_alarms(sara)
    alarms = Alarms(bot.office)
    await looks(bot, alarms)
    for _ in range(2):
        bot.breaks("ALTER TABLE memo RENAME TO away")
        await looks(bot, alarms, times=3)
        bot.breaks("ALTER TABLE away RENAME TO memo")
        await looks(bot, alarms)
    assert told(sara, "The database does not answer.") == 2


async def test_an_alarm_that_may_not_have_arrived_is_sent_again(bot: Whole, sara: Chat, anna: Chat) -> None:
    await asks_for_alarms(sara)
    await meets_a_fault(bot, anna)
    bot.telegram.faults.next("sendMessage", Dropped())
    alarms = Alarms(bot.office)
    await looks(bot, alarms)
    assert told(sara, FAULT) == 0
    await looks(bot, alarms, times=2)
    assert told(sara, FAULT) == 1


async def test_late_messages_are_told(bot: Whole, sara: Chat, anna: Chat) -> None:
    await asks_for_alarms(sara)
    anna.phone.types("/start")
    bot.clock.now += timedelta(seconds=200)
    await bot.takes_all()
    await looks(bot, Alarms(bot.office), times=2)
    assert told(sara, "Messages are stored 3 minutes after they were written.") == 1


async def test_a_review_date_that_has_passed_is_told_once_for_its_day(bot: Whole, sara: Chat) -> None:
    await asks_for_alarms(sara)
    bot.clock.now = datetime(2027, 1, 1, 8, tzinfo=UTC)
    alarms = Alarms(bot.office)
    await looks(bot, alarms, times=3)
    assert told(sara, "should have been checked again by December 31, 2026") == 1
    assert told(sara, "Check the law again at its source and set a new review date.") == 1
    bot.clock.now = datetime(2027, 1, 2, 8, tzinfo=UTC)
    await looks(bot, alarms, times=3)
    assert told(sara, "by December 31, 2026") == 1
    assert told(sara, "by January 1, 2027") == 1


async def test_a_correction_that_stands_still_is_told(bot: Whole, sara: Chat) -> None:
    await asks_for_alarms(sara)
    notes = {"en": "The rule has changed.", "nb": "Regelen er endret."}
    written = Correction(id="abcd1234", rule="us.goods.deficiency", day=bot.clock.now.date(), notes=notes)
    confirmed = written.model_copy(update={"asking": "once", "confirmed": "once"})
    await begin(bot.office.records, confirmed)
    await bot.office.records.keep("correction_progress", confirmed.counting, Progress(counted=True))
    await bot.office.store.mailings.enlist(confirmed.id, [Key(one, one) for one in range(5000, 5003)])
    alarms = Alarms(bot.office)
    await looks(bot, alarms, times=9)
    assert told(sara, "has not reached anybody new") == 0
    await looks(bot, alarms, times=5)
    assert told(sara, "The correction abcd1234 has not reached anybody new for") == 1
    assert told(sara, "Still to be reached: 3.") == 1


async def test_the_button_of_an_alarm_opens_health_below_it(bot: Whole, sara: Chat, anna: Chat) -> None:
    await asks_for_alarms(sara)
    await meets_a_fault(bot, anna)
    await looks(bot, Alarms(bot.office))
    await sara.taps("Open Health")
    assert told(sara, FAULT) == 1
    assert "Faults today: 1." in plain(sara.reads())


class Strained:
    """A database that answers late, or whose disk is nearly full."""

    def __init__(self, store: Store, pause: float = 0, free: int | None = None) -> None:
        self._store, self._pause, self._free = store, pause, free

    def __getattr__(self, name: str) -> Any:
        return getattr(self._store, name)

    async def ping(self) -> None:
        await asyncio.sleep(self._pause)
        await self._store.ping()

    async def standing(self) -> Standing:
        return replace(await self._store.standing(), free=self._free)


def slow(bot: Whole) -> None:
    bot.dialogue.store = cast(Store, Strained(bot.dialogue.store, pause=SLOW + 0.1))


def full(bot: Whole) -> None:
    bot.dialogue.store = cast(Store, Strained(bot.dialogue.store, free=100 * 1024 * 1024))


def stumbling(bot: Whole) -> None:
    bot.telegram.webhook_error = "Wrong response from the webhook: 502 Bad Gateway"


def crowded(bot: Whole) -> None:
    for _ in range(MOST_WAITING + 1):
        bot.chat("Bo").phone.types("/start")


def untranslated(_: Whole) -> None:
    written = catalog("nb")
    assert written is not None
    written["Look at this"].flags.add("fuzzy")


@pytest.fixture
def whole_catalog() -> Iterator[None]:
    """The Norwegian catalog as it was, after the test."""
    yield
    catalog.cache_clear()


@pytest.mark.usefixtures("whole_catalog")
@pytest.mark.parametrize(
    ("goes_wrong", "said", "todo"),
    [
        (slow, "took 1.1 seconds to answer", "Check what else uses the database or its disk."),
        (full, "has only 100 MB left", "Make room on the disk"),
        (stumbling, "answered Telegram with an error", "Check the bot's address"),
        (
            crowded,
            "Messages waiting at Telegram: 101. They do not come through fast enough.",
            "Check that the bot keeps",
        ),
        (untranslated, "sentences are not translated", "Have the missing sentences translated"),
    ],
)
async def test_each_thing_that_goes_wrong_is_told_once_with_what_to_do(
    bot: Whole, sara: Chat, goes_wrong: Callable[[Whole], None], said: str, todo: str
) -> None:
    await asks_for_alarms(sara)
    goes_wrong(bot)
    await looks(bot, Alarms(bot.office), times=2)
    assert told(sara, said) == 1
    assert told(sara, todo) == 1
