"""Reminders of deadlines: each is written once, on its day, whatever happens, and never after it was stopped."""

import asyncio
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

import pytest

from bot.dialogue import Dialogue
from bot.events import Command, Event, Key, Left, Returned, Said, Tapped
from bot.interview import MOST
from bot.screen_parts import Turn
from bot.store import LEASE, Store
from bot.store.sealing import Seal, new_key
from tests.bot.store.conftest import database_url, postgres, replica, shared, store
from tests.bot.talking import buttons_of, plain

__all__ = ["database_url", "postgres", "replica", "shared", "store"]

ANNA = Key(1, 1)
KEY = new_key()
NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)
LAST_DAY = "December 10, 2026"
WEEK_BEFORE, DAY_BEFORE = datetime(2026, 12, 3, 15, tzinfo=UTC), datetime(2026, 12, 9, 15, tzinfo=UTC)
AFTER = datetime(2026, 12, 11, 15, tzinfo=UTC)
ANSWERED = (
    Command("start"), Tapped("n:begin", True), Tapped("a:jurisdiction:US", True), Said("ohio"),
    Tapped("a:collateral:vehicle", True), Tapped("a:event:repossession", True), Tapped("a:outcome:sued", True),
)  # fmt: skip
PAPERS = {"served_on": "october 20 2026", "answer_due": "december 10 2026"}


class Clock:
    """A clock that a test moves."""

    def __init__(self) -> None:
        self.now = NOON

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@dataclass
class Chat:
    """Anna and one or more bots over the same store; each message is shown at once unless it is kept back."""

    bot: Dialogue
    clock: Clock

    async def does(self, *events: Event) -> Turn:
        for event in events:
            turn = await self.bot.turn(ANNA, None, event, "en")
            assert turn is not None
            await self.sees(turn)
            last = turn
        return last

    async def taps(self, *data: str) -> Turn:
        return await self.does(*(Tapped(each, True) for each in data))

    async def sees(self, turn: Turn) -> None:
        if turn.screens:
            await self.bot.shown(ANNA, turn.revision, turn.revision % 1000)

    async def is_reminded(self, at: datetime) -> list[str]:
        """What the bot writes by itself at this moment."""
        self.clock.now = at
        written = await self.bot.remind()
        for _, turn in written:
            await self.sees(turn)
        return [read(turn) for _, turn in written]


def read(turn: Turn) -> str:
    return plain("\n".join(screen.text for screen in turn.screens))


def data(turn: Turn) -> list[str]:
    return [button.data for button in buttons_of(turn.screens[-1]) if button.data]


def asked(turn: Turn) -> str | None:
    return next((each.split(":")[1] for each in data(turn) if each.endswith(":?")), None)


async def answered(bot: Dialogue, clock: Clock, due: str = PAPERS["answer_due"]) -> Chat:
    """Anna at her answer, with papers that are to be answered by a day."""
    chat = Chat(bot, clock)
    turn = await chat.does(*ANSWERED)
    known = PAPERS | {"answer_due": due}
    for _ in range(MOST):
        if (field := asked(turn)) is None:
            break
        event: Event = Said(known[field]) if field in known else Tapped(f"a:{field}:?", True)
        turn = await chat.does(event)
    await chat.taps("n:confirm")
    return chat


def dialogue(store: Store, clock: Clock) -> Dialogue:
    return Dialogue(store, Seal([KEY]), clock, "nb")


@pytest.fixture
async def chat(store: Store, clock: Clock) -> Chat:
    """Anna, who has asked to be reminded."""
    begun = await answered(dialogue(store, clock), clock)
    await begun.taps("t:dates", "n:remind")
    return begun


async def test_the_days_are_said_when_they_are_asked_for(store: Store, clock: Clock) -> None:
    chat = await answered(dialogue(store, clock), clock)
    offered = await chat.taps("t:dates")
    assert "n:remind" in data(offered)
    told = read(await chat.taps("n:remind"))
    assert f"Answer the letter or the court, by {LAST_DAY}:\n1 of 2: December 3, 2026\n2 of 2: December 9, 2026" in told
    assert f"Your answers are kept until {LAST_DAY}" in told


async def test_nobody_is_reminded_who_did_not_ask(store: Store, clock: Clock) -> None:
    chat = await answered(dialogue(store, clock), clock)
    assert await chat.is_reminded(WEEK_BEFORE) == []


async def test_each_reminder_is_written_once_on_its_day(chat: Chat) -> None:
    assert await chat.is_reminded(WEEK_BEFORE - timedelta(seconds=1)) == []
    (first,) = await chat.is_reminded(WEEK_BEFORE)
    assert first.startswith(
        f"Reminder 1 of 2\n{LAST_DAY}: Answer the letter or the court\nIn 7 days. Answer in writing"
    )
    assert await chat.is_reminded(WEEK_BEFORE + timedelta(minutes=5)) == []
    (second,) = await chat.is_reminded(DAY_BEFORE)
    assert second.startswith(f"Reminder 2 of 2\n{LAST_DAY}: Answer the letter or the court\nTomorrow.")
    assert await chat.is_reminded(AFTER) == []


async def test_a_reminder_names_no_amount(chat: Chat) -> None:
    await chat.taps("e:claim")
    await chat.does(Said("31337"))
    (told,) = await chat.is_reminded(WEEK_BEFORE)
    assert "31" not in told


async def test_in_norway_it_comes_in_the_norwegian_morning(store: Store, clock: Clock) -> None:
    chat = Chat(dialogue(store, clock), clock)
    turn = await chat.does(Command("start"), Tapped("n:begin", True), Tapped("a:jurisdiction:NO", True))
    said = {"collateral": "a:collateral:vehicle", "event": "a:event:repossession", "outcome": "a:outcome:claimed"}
    for _ in range(MOST):
        if (field := asked(turn)) is None:
            break
        event = Said("november 10 2026") if field == "served_on" else Tapped(said.get(field, f"a:{field}:?"), True)
        turn = await chat.does(event)
    await chat.taps("n:confirm", "t:dates", "n:remind", "l:nb")
    morning = datetime(2026, 12, 3, 8, tzinfo=UTC)
    assert await chat.is_reminded(morning - timedelta(seconds=1)) == []
    (told,) = await chat.is_reminded(morning)
    assert told.startswith("Påminnelse 1 av 2\n10. desember 2026: Klag på verdien til tingretten\nOm 7 dager.")


@pytest.mark.parametrize(("due", "day"), [("november 26 2026", 25), ("november 24 2026", 23), ("november 23 2026", 23)])
async def test_with_less_time_there_are_fewer(store: Store, clock: Clock, due: str, day: int) -> None:
    chat = await answered(dialogue(store, clock), clock, due)
    told = read(await chat.taps("t:dates", "n:remind"))
    assert f"1 of 1: November {day}, 2026" in told
    (reminder,) = await chat.is_reminded(datetime(2026, 11, day, 15, tzinfo=UTC))
    assert "Reminder 1 of 1" in reminder


@pytest.mark.parametrize("due", ["november 22 2026", "november 2 2026"])
async def test_no_reminder_is_offered_for_a_day_that_cannot_be_reminded_of(
    store: Store, clock: Clock, due: str
) -> None:
    chat = await answered(dialogue(store, clock), clock, due)
    assert "n:remind" not in data(await chat.taps("t:dates"))
    refused = await chat.taps("n:remind")
    assert refused.screens == ()
    assert refused.toast


async def test_the_open_question_waits_under_the_reminder(chat: Chat) -> None:
    question = await chat.taps("e:claim")
    (key_and_turn,) = await at(chat, WEEK_BEFORE)
    reminder = key_and_turn
    assert {"n:begin", "n:quiet"} <= set(data(reminder))
    again = await chat.taps("n:begin")
    assert read(again) == read(question)
    assert "Owed before the sale: not known → $12,000" in read(await chat.does(Said("12000")))
    assert "what it was sold for" in read(await chat.taps("n:confirm"))


async def test_an_answer_typed_below_a_reminder_answers_the_open_question(chat: Chat) -> None:
    await chat.taps("e:claim")
    await chat.is_reminded(WEEK_BEFORE)
    changed = await chat.does(Said("12000"))
    assert "12,000" in read(changed)


async def test_the_page_that_a_reminder_came_upon_is_shown_again(chat: Chat) -> None:
    page = await chat.taps("t:credit")
    await chat.is_reminded(WEEK_BEFORE)
    assert read(await chat.taps("n:begin")) == read(page)


async def at(chat: Chat, moment: datetime) -> list[Turn]:
    chat.clock.now = moment
    turns = [turn for _, turn in await chat.bot.remind()]
    for turn in turns:
        await chat.sees(turn)
    return turns


async def test_what_to_do_now_is_one_tap_from_the_reminder(chat: Chat) -> None:
    (reminder,) = await at(chat, WEEK_BEFORE)
    assert data(reminder) == ["t:next", "n:begin", "n:quiet"]
    assert read(await chat.taps("t:next")).startswith("What you can do now")


@pytest.mark.parametrize("way", ["n:quiet", "stop"])
async def test_a_stop_ends_them_and_keeps_the_rest(chat: Chat, way: str) -> None:
    await chat.taps("e:claim")
    await chat.is_reminded(WEEK_BEFORE)
    told = await (chat.taps(way) if ":" in way else chat.does(Said(way)))
    assert "I will not remind you" in read(told)
    assert await chat.is_reminded(DAY_BEFORE) == []
    assert asked(await chat.taps("n:begin")) == "claim"


@pytest.mark.parametrize("way", [(Command("delete"), "n:delete"), (Command("new"), "n:restart")])
async def test_what_is_deleted_or_begun_again_is_reminded_of_no_more(chat: Chat, way: tuple[Event, str]) -> None:
    await chat.does(way[0])
    await chat.taps(way[1])
    assert await chat.is_reminded(WEEK_BEFORE) == []
    assert await chat.is_reminded(DAY_BEFORE) == []


async def test_the_reminder_follows_a_day_that_was_changed(chat: Chat) -> None:
    await chat.taps("e:answer_due")
    await chat.does(Said("december 20 2026"))
    assert await chat.is_reminded(WEEK_BEFORE) == []
    (told,) = await chat.is_reminded(WEEK_BEFORE + timedelta(days=10))
    assert told.startswith("Reminder 1 of 2\nDecember 20, 2026")


async def test_a_deadline_that_is_gone_is_reminded_of_no_more(chat: Chat) -> None:
    await chat.taps("e:outcome", "a:outcome:claimed", "e:answer_due", "a:answer_due:no")
    assert await chat.is_reminded(WEEK_BEFORE) == []


async def test_a_language_that_was_changed_is_the_language_of_the_reminder(chat: Chat) -> None:
    await chat.taps("l:nb")
    (told,) = await chat.is_reminded(WEEK_BEFORE)
    assert told.startswith("Påminnelse 1 av 2\n10. desember 2026: Svar på brevet")


@pytest.mark.usefixtures("chat")
async def test_two_bots_that_ask_at_once_write_it_once(store: Store, replica: Store, clock: Clock) -> None:
    bots = [dialogue(each, clock) for each in (store, replica) * 3]
    clock.now = WEEK_BEFORE
    written = await asyncio.gather(*(bot.remind() for bot in bots))
    assert sum(map(len, written)) == 1


async def test_two_bots_that_were_handed_the_same_row_write_it_once(
    chat: Chat, store: Store, replica: Store, clock: Clock
) -> None:
    clock.now = WEEK_BEFORE
    (row,) = await store.due(10, int(clock.now.timestamp()))
    first, second = dialogue(store, clock), dialogue(replica, clock)
    turns = await asyncio.gather(first._reminded(row), second._reminded(row))
    assert [turn is None for turn in turns].count(False) == 1
    (turn,) = [turn for turn in turns if turn]
    await chat.sees(turn)
    clock.now += timedelta(seconds=2 * LEASE)
    assert await first.owed() == ()
    assert await second.remind() == ()


async def test_a_crash_between_saving_and_sending_loses_and_repeats_nothing(
    chat: Chat, replica: Store, clock: Clock
) -> None:
    clock.now = WEEK_BEFORE
    assert len(await chat.bot.remind()) == 1
    clock.now += timedelta(seconds=LEASE + 1)
    restarted = dialogue(replica, clock)
    assert await restarted.remind() == ()
    ((key, turn, _),) = await restarted.owed()
    assert key == ANNA
    assert read(turn).startswith("Reminder 1 of 2")
    await restarted.shown(ANNA, turn.revision, 77)
    clock.now += timedelta(seconds=LEASE + 1)
    assert await restarted.owed() == ()
    assert await restarted.remind() == ()


@pytest.mark.usefixtures("chat")
async def test_a_crash_before_saving_loses_nothing(store: Store, replica: Store, clock: Clock) -> None:
    clock.now = WEEK_BEFORE
    assert len(await store.due(10, int(clock.now.timestamp()))) == 1
    restarted = dialogue(replica, clock)
    assert await restarted.remind() == ()
    clock.now += timedelta(seconds=LEASE)
    ((_, turn),) = await restarted.remind()
    assert read(turn).startswith("Reminder 1 of 2")


async def test_a_bot_that_was_away_writes_what_is_not_a_day_late(chat: Chat) -> None:
    (told,) = await chat.is_reminded(WEEK_BEFORE + timedelta(hours=23))
    assert "In 6 days." in told


async def test_a_reminder_more_than_a_day_late_is_left_out(chat: Chat) -> None:
    assert await chat.is_reminded(WEEK_BEFORE + timedelta(days=1)) == []
    (told,) = await chat.is_reminded(DAY_BEFORE)
    assert "Reminder 2 of 2" in told


async def test_a_screen_that_is_sent_after_the_day_has_passed_says_so(chat: Chat, clock: Clock) -> None:
    clock.now = DAY_BEFORE
    assert len(await chat.bot.remind()) == 1
    clock.now = AFTER
    ((_, turn, _),) = await chat.bot.owed()
    assert "came too late" in read(turn)


async def test_who_blocked_the_bot_is_not_written_to_and_hears_nothing_old_when_they_return(chat: Chat) -> None:
    await chat.bot.turn(ANNA, 1, Left(), "en")
    await chat.bot.blocked(ANNA)
    assert await chat.is_reminded(WEEK_BEFORE) == []
    chat.clock.now = WEEK_BEFORE + timedelta(days=3)
    await chat.bot.turn(ANNA, 2, Returned(), "en")
    assert await chat.is_reminded(WEEK_BEFORE + timedelta(days=3)) == []
    (told,) = await chat.is_reminded(DAY_BEFORE)
    assert "Reminder 2 of 2" in told


async def test_answers_are_kept_for_a_reminder_and_no_longer(store: Store, clock: Clock) -> None:
    chat = await answered(dialogue(store, clock), clock, "february 1 2027")
    await chat.taps("t:dates", "n:remind")
    clock.now = datetime(2027, 1, 20, tzinfo=UTC)
    assert await chat.bot.sweep() == 0
    for day in (date(2027, 1, 25), date(2027, 1, 31)):
        (told,) = await chat.is_reminded(datetime(day.year, day.month, day.day, 15, tzinfo=UTC))
        assert "February 1, 2027" in told
        assert await chat.bot.sweep() == 0
    clock.now = datetime(2027, 2, 1, 23, tzinfo=UTC)
    assert await chat.bot.remind() == ()
    assert await chat.bot.sweep() == 0
    clock.now = datetime(2027, 2, 2, 15, tzinfo=UTC)
    assert await chat.bot.remind() == ()
    assert await chat.bot.sweep() == 1
    assert await store.load(ANNA) is None


async def test_who_stopped_the_reminders_is_forgotten_in_the_usual_time(store: Store, clock: Clock) -> None:
    chat = await answered(dialogue(store, clock), clock, "february 1 2027")
    await chat.taps("t:dates", "n:remind", "n:quiet")
    clock.now += timedelta(days=30, seconds=1)
    assert await chat.bot.sweep() == 1


async def test_a_reminder_is_no_use_of_the_bot(chat: Chat, store: Store) -> None:
    before = await store.load(ANNA)
    await chat.is_reminded(WEEK_BEFORE)
    after = await store.load(ANNA)
    assert before is not None
    assert after is not None
    assert after.touched == before.touched


async def test_a_wrong_key_keeps_the_reminder_waiting(chat: Chat, store: Store, clock: Clock) -> None:
    stranger = Dialogue(store, Seal([new_key()]), clock, "nb")
    clock.now = WEEK_BEFORE
    assert await stranger.remind() == ()
    clock.now += timedelta(seconds=2 * LEASE)
    assert await chat.bot.remind() == ()
    clock.now += timedelta(hours=1)
    assert len(await chat.bot.remind()) == 1


async def test_privacy_says_that_answers_are_kept_longer(chat: Chat) -> None:
    assert f"kept until {LAST_DAY}" in read(await chat.does(Command("privacy")))
    await chat.taps("n:quiet")
    assert "You asked for reminders" not in read(await chat.does(Command("privacy")))


async def test_a_reminder_of_another_case_says_which_and_opens_it(chat: Chat) -> None:
    await chat.does(Command("cases"))
    await chat.taps("n:newcase", "a:jurisdiction:NO")
    (reminder,) = await at(chat, WEEK_BEFORE)
    assert read(reminder).startswith("Case: Car, Ohio\n")
    assert LAST_DAY in read(reminder)
    assert asked(await chat.taps("n:begin")) == "collateral"
    (again,) = await at(chat, DAY_BEFORE)
    assert "n:case_1" in data(again)
    opened = await chat.taps("n:case_1")
    assert "Car, Ohio" in read(opened)
    assert "t:next" in data(opened)
