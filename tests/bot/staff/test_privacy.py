"""Staff open everything that the desk can show and export: of people they see nothing but what these let them read."""

import asyncio
import re
from collections.abc import Iterable, Iterator
from contextlib import redirect_stderr
from dataclasses import dataclass, replace
from datetime import timedelta
from io import StringIO
from pathlib import Path

import pytest

from bot.screen.spoken import mark
from bot.staff.actions import actions
from bot.staff.asked import DESK, DeskState
from bot.staff.office import Pacing
from bot.staff.work import work
from tests.bot.staff.conftest import STAFF, with_staff
from tests.bot.staff.people import Crowd, Town, says
from tests.bot.staff.walking import Walk, walked
from tests.bot.telegram.logged import Logging
from tests.bot.telegram.planted import traces
from tests.chat import Chat
from tests.whole import Whole, whole

RULE = "us.ucc.explanation"
NOTES = ("The sale of a car is counted in another way now.", "Salg av bil regnes på en annen måte nå.")
OF_PEOPLE = ("fb_", "feedback", "health", "correct", "today")
"""Actions whose pages are made from what people did; the others show the project's own texts and rules."""


@dataclass(frozen=True)
class Opened:
    """What staff saw of a bot in which people have lived, and what it wrote down of them elsewhere."""

    crowd: Crowd
    walks: tuple[Walk, ...]
    actions: frozenset[str]
    log: str
    figures: str
    beside: tuple[tuple[str, str], ...]
    sent: int

    def shown(self) -> Iterator[tuple[str, str]]:
        """Everything that can be read, with where; files as their text."""
        for walk in self.walks:
            yield from walk.seen
            for step, name, content in walk.files:
                yield step, name
                yield f"{step} {name}", content.decode("utf-8", "replace")


def of_people(step: str) -> bool:
    """Whether a step leads to what is made from what people did."""
    return step.startswith(("pushed", *(f"s:{name}" for name in OF_PEOPLE), *(f"/{name}" for name in OF_PEOPLE)))


def alike(action: str) -> int:
    """How many buttons of an action are tapped."""
    return 12 if action.startswith(OF_PEOPLE) else 2


async def sees_everything(bot: Whole, chat: Chat, codes: list[str]) -> Walk:
    """A staff member opens all there is, types the codes that were shown wherever a text is waited for, and plays."""

    async def waits() -> bool:
        state = await bot.office.records.find(DESK, str(chat.person.id), DeskState)
        return bool(state and state.waits_for)

    before = Walk()
    for command in (*(f"/health {code}" for code in codes), "/correct us.ucc", "/texts claim", "/trace us"):
        await chat.types(command)
        before.keep(command, chat)
    walk = await walked(chat, most=500, alike=alike, typed=[*codes, "car"], waits=waits)
    await chat.taps_on(chat.last(), "s:rehearse_as:en.start")
    walk.keep("play", chat)
    playing = await walked(chat, most=60, alike=lambda name: 0 if name.startswith("texts") else 1, leave=False)
    for part in (before, playing):
        walk.seen += part.seen
        walk.files += part.files
        walk.tapped += part.tapped
    return walk


async def corrects(bot: Whole, sara: Chat, tom: Chat) -> str:
    """Staff tell those who were shown a rule that it has changed; the name of the correction."""
    bot.office.pacing = Pacing(a_second=10**6, between=5.0)
    beside = work(bot.office)["corrections"]
    await says(sara, "/correct", "s:correction_new:", RULE, f"s:correction_rule:{mark(RULE)}", *NOTES)
    asks = next(each for each in sara.choices() if each.startswith("s:correction_ask:"))
    await sara.taps(asks)
    name = asks.rsplit(":", 1)[1]
    while await beside() == 0:
        pass
    await says(tom, "/correct", f"s:correction:{name}")
    await tom.taps(next(each for each in tom.choices() if each.startswith("s:correction_send:")))
    while await beside() == 0:
        pass
    await bot.front.courier.settled()
    return name


async def works_on(bot: Whole) -> None:
    """Everything that goes on beside the chat, twice, some time apart."""
    for _ in range(2):
        for piece in work(bot.office).values():
            await piece()
        bot.clock.now += timedelta(minutes=10)
    await bot.front.courier.settled()


def kept_beside(bot: Whole) -> Iterator[tuple[str, str]]:
    """What is kept beside the conversations, opened: all but staff's own desks and how far a search has come."""
    tables = bot.kept()
    for kind, name, _, sealed in tables["memo"]:
        if kind not in {"desk", "alarm", "correction_progress"}:
            yield f"memo {kind}", f"{name} {bot.seal.open(f'memo {kind} {name}', sealed).decode()}"
    for row in tables["tally"]:
        yield "tally", " ".join(map(str, row))


async def lived(folder: Path) -> Opened:
    """People live, staff correct something, and then open everything, each in their language."""
    async with whole(folder, world=with_staff, staff=frozenset(STAFF)) as bot:
        sara, tom = (bot.chat(bot.telegram.people[person]) for person in STAFF)
        for chat in (sara, tom):
            await says(chat, "/health")
            await chat.taps_on(chat.last(), "s:health_alarms:on")
        town = Town(bot)
        await town.live()
        await works_on(bot)
        name = await corrects(bot, sara, tom)
        pushed = Walk(seen=[("pushed", message.text) for chat in (sara, tom) for message in chat.messages()])
        walks = [await sees_everything(bot, chat, town.crowd.codes) for chat in (sara, tom)]
        counts = await bot.office.store.mailings.counts(name)
        return Opened(
            town.crowd,
            (pushed, *walks),
            frozenset(actions(bot.office)),
            "",
            bot.office.metrics.text().decode(),
            tuple(kept_beside(bot)),
            sum(counts.values()),
        )


@pytest.fixture(scope="module")
def opened(tmp_path_factory: pytest.TempPathFactory) -> Opened:
    written = StringIO()
    with redirect_stderr(written), Logging("DEBUG"):
        found = asyncio.run(lived(tmp_path_factory.mktemp("people")))
    return replace(found, log=written.getvalue())


def whose(text: str, crowd: Crowd) -> Iterator[str]:
    """The names, numbers and words in a text that are somebody's, and that nobody was to see."""
    lower = text.lower()
    yield from (name for name in crowd.names if name.lower() in lower)
    yield from (name for name, number in crowd.ids.items() if str(abs(number)) in re.sub(r"[\s.,]", "", text))
    yield from (said for said in crowd.secrets if said.lower() in lower)


def named(text: str) -> str:
    """The text without the names that corrections are given: they are made of chance, and hold any digits."""
    return re.sub(r"\b[0-9a-f]{8}\b", "", text)


def amounts_in(text: str, crowd: Crowd) -> Iterator[str]:
    """The amounts in a text that were stated by somebody who let nobody read them."""
    bare = re.sub(r"(?<=\d)[\s.,'](?=\d)", "", named(text))
    return (amount for amount in crowd.amounts if re.search(rf"(?<!\d){amount}(?:00)?(?!\d)", bare))


def found_in(places: Iterable[tuple[str, str]], crowd: Crowd) -> list[tuple[str, str]]:
    """Where somebody's name, number or words stand."""
    return [(where, what) for where, text in places for what in whose(text, crowd)]


def test_staff_walk_through_every_part_of_the_desk(opened: Opened) -> None:
    tapped = opened.walks[1].actions() | opened.walks[2].actions()
    assert {"fb_place", "fb_said", "fb_asked", "fb_files", "health_faults", "correction_file", "trace"} <= tapped
    assert opened.sent > 0
    assert sum(len(walk.files) for walk in opened.walks) > 5


def test_staff_read_what_people_let_them_read(opened: Opened) -> None:
    shown = "\n".join(text for _, text in opened.shown())
    for words in opened.crowd.let:
        assert words in shown
    for code in opened.crowd.codes:
        assert code in shown


def test_nothing_that_staff_see_or_export_leads_to_anybody(opened: Opened) -> None:
    assert found_in(opened.shown(), opened.crowd) == []


def test_no_amount_of_anybody_who_did_not_allow_it_is_seen(opened: Opened) -> None:
    lines = {(where, line) for where, text in opened.shown() for line in text.splitlines()}
    assert [each for each in lines if any(amounts_in(each[1], opened.crowd))] == []


def test_not_even_a_rounded_amount_or_a_day_of_theirs_is_seen_where_people_are_counted(opened: Opened) -> None:
    lines = {(where, line) for where, text in opened.shown() if of_people(where) for line in text.splitlines()}
    assert len(lines) > 100
    assert [each for each in lines if traces(named(each[1]))] == []


def test_nothing_of_it_is_in_the_log(opened: Opened) -> None:
    lines = [("log", line) for line in opened.log.splitlines()]
    assert lines
    without_chats = [(where, re.sub(r" chat=-?\d+", "", line)) for where, line in lines]
    assert found_in(without_chats, opened.crowd) == []
    assert [line for _, line in without_chats if any(amounts_in(line, opened.crowd))] == []


def test_nothing_of_it_is_in_the_figures(opened: Opened) -> None:
    lines = [("figures", line) for line in opened.figures.splitlines() if "_created" not in line]
    assert found_in(lines, opened.crowd) == []


def test_nothing_that_is_kept_beside_the_conversations_leads_to_anybody(opened: Opened) -> None:
    assert {where for where, _ in opened.beside} >= {"memo feedback", "memo fault", "memo correction", "tally"}
    assert found_in(opened.beside, opened.crowd) == []
    assert [each for each in opened.beside if any(each_of in each[1] for each_of in opened.crowd.amounts)] == []


@pytest.mark.parametrize(
    "planted", ["Your colleague Zebulonius", "id 7 318 264 953", "wombat sums are hard", "Bandicoot Street Owners"]
)
def test_the_search_finds_what_it_looks_for(opened: Opened, planted: str) -> None:
    assert found_in([("a page", f"Something. {planted}, 12")], opened.crowd)


@pytest.mark.parametrize("planted", ["64 283", "64,283.00", "64283", "418 263", "$37,519"])
def test_the_search_finds_an_amount_however_it_is_written(opened: Opened, planted: str) -> None:
    assert any(amounts_in(f"They owe {planted} now", opened.crowd))
