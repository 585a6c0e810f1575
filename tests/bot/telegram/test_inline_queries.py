"""Inline queries through the whole bot: in any chat, in the person's language, kept nowhere, and in nobody's way."""

import asyncio
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.events import Key
from bot.inline import Offer, offer
from bot.sandbox.faults import server_broken, too_many_requests
from bot.sandbox.transport import FakeRequest
from bot.telegram.front import Front, open_front
from tests.bot.telegram.conftest import outside_words
from tests.bot.telegram.echo import EchoDialogue
from tests.bot.telegram.logged import Log
from tests.chat import Chat
from tests.whole import Whole, whole


@pytest.fixture
async def bot(tmp_path: Path) -> AsyncIterator[Whole]:
    async with whole(tmp_path) as opened:
        yield opened


def answers(bot: Whole) -> list[Any]:
    """The answers given so far, oldest first."""
    return [search.answer for search in bot.telegram.searches.values() if search.answer]


async def test_a_sum_is_worked_out_in_a_chat_where_the_bot_is_not(bot: Whole) -> None:
    anna = bot.telegram.person("Anna", "en")
    friends = bot.telegram.group("Friends", [anna], has_bot=False)
    chat = bot.chat(anna, group=friends)
    results = await chat.searches("10000 8500 500")
    assert [result["title"] for result in results] == ["2,000 left after the sale"]
    await chat.picks("2,000 left after the sale")
    sent = chat.messages()[-1]
    assert sent.text.startswith("Example: 2,000 left after the sale (numbers only)\n10,000 owed before the sale\n")
    there = await chat.follows("Work out your own")
    assert there.labels()[0] == "Begin"


async def test_the_button_above_opens_the_private_chat_with_an_ordinary_start(bot: Whole) -> None:
    chat = bot.chat("Anna")
    assert len(await chat.searches("")) == 5
    assert chat.offered_above() == {"text": "Work out your own case privately", "start_parameter": "private"}
    there = await chat.presses_above()
    assert there.labels()[0] == "Begin"


async def test_a_card_leads_to_its_term_in_the_private_chat(bot: Whole) -> None:
    chat = bot.chat("Anna")
    await chat.searches("short sale")
    await chat.picks("Short sale")
    there = await chat.follows("Ask in private")
    assert "Short sale" in there.last().text


@pytest.mark.parametrize(
    ("query", "seconds"), [("", 300), ("short sale", 300), ("10000 8500", 0), ("10000", 0), ("1 2 3 4", 0)]
)
async def test_an_answer_is_for_one_person_and_numbers_are_not_remembered(bot: Whole, query: str, seconds: int) -> None:
    await bot.chat("Anna").searches(query)
    (answer,) = answers(bot)
    assert answer["is_personal"] is True
    assert answer["cache_time"] == seconds


async def test_two_people_who_type_the_same_each_read_their_own_language(bot: Whole) -> None:
    english = await bot.chat("Anna", "en").searches("10000 8500")
    norwegian = await bot.chat("Ola", "nb").searches("10000 8500")
    assert english[0]["title"] == "1,500 left after the sale"
    assert norwegian[0]["title"].replace("\u00a0", " ").startswith("1 500 ")


async def test_the_language_chosen_in_the_private_chat_counts_before_that_of_the_phone(bot: Whole) -> None:
    private = bot.chat("Anna", "en")
    await private.types("/language")
    await private.taps("Norsk")
    results = await private.searches("restgjeld")
    assert results[0]["title"] == "Restgjeld etter salget (restkrav)"


async def test_without_any_language_the_default_is_used(bot: Whole) -> None:
    chat = bot.chat("Anna", "")
    results = await chat.searches("short sale")
    assert results[0]["title"] == "Salg under lånet med bankens samtykke"


async def test_nothing_is_kept_of_a_query_and_nothing_is_logged(bot: Whole, capsys: pytest.CaptureFixture[str]) -> None:
    anna = bot.chat("Anna")
    await anna.types("/start")
    before = bot.kept()
    with Log(capsys) as log:
        for query in ("", "short sale", "10000 8500 500", "-1", "xyzzy"):
            await anna.searches(query)
            await bot.chat("Ola").searches(query)
    assert len(answers(bot)) == 10
    assert bot.kept() == before
    assert log.lines() == []


async def test_a_result_sent_into_the_private_chat_is_no_answer_to_its_question(bot: Whole) -> None:
    anna = bot.chat("Anna")
    await anna.types("/start")
    for button in ("Begin", "United States"):
        await anna.taps(button)
    await anna.types("Ohio")
    for button in ("Car", "Lender took it", "Court has decided"):
        await anna.taps(button)
    before, asked = bot.kept_of(anna.person.id), anna.last().text
    await anna.searches("10000 8500 500")
    await anna.picks("2,000 left after the sale")
    assert anna.last().text == asked
    assert bot.kept_of(anna.person.id) == before
    assert "Ohio" not in str(answers(bot))


async def test_a_query_that_is_too_old_to_be_answered_is_let_go(bot: Whole, capsys: pytest.CaptureFixture[str]) -> None:
    anna = bot.chat("Anna")
    search = anna.phone.searches("short sale")
    (update,) = bot.telegram.updates.pending
    bot.clock.now += timedelta(seconds=60)
    with Log(capsys) as log:
        await bot.handles(update)
    assert search.answer is None
    assert log.lines() == []


async def test_a_refusal_is_waited_out_and_holds_no_message_back(bot: Whole) -> None:
    anna = bot.chat("Anna")
    bot.telegram.faults.next("answerInlineQuery", too_many_requests(3600))
    assert await anna.searches("short sale") == []
    assert await anna.searches("deficiency") == []
    async with asyncio.timeout(20):
        await anna.types("/start")
    assert anna.labels()[0] == "Begin"


async def test_a_broken_server_costs_one_answer_and_no_more(bot: Whole, capsys: pytest.CaptureFixture[str]) -> None:
    anna = bot.chat("Anna")
    bot.telegram.faults.next("answerInlineQuery", server_broken(502))
    with Log(capsys) as log:
        assert await anna.searches("short sale") == []
    assert len(await anna.searches("deficiency")) > 0
    assert "short sale" not in str(log.lines())


async def test_without_its_database_the_bot_still_explains(bot: Whole) -> None:
    bot.breaks("DROP TABLE session")
    results = await bot.chat("Anna", "en").searches("short sale")
    assert results[0]["title"] == "Short sale"


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(
    query=st.one_of(
        st.text(st.characters(exclude_categories=["Cs"]), max_size=256),
        st.lists(st.sampled_from(["10000", "8500", "250'", "1,5 mill", "$9", "owed", "sold", "-", "short sale"])).map(
            " ".join
        ),
    )
)
async def test_whatever_is_typed_telegram_takes_the_answer_and_nothing_is_kept(
    bot: Whole, capsys: pytest.CaptureFixture[str], query: str
) -> None:
    before, given_so_far = bot.kept(), len(answers(bot))
    with Log(capsys) as log:
        await bot.chat("Anna").searches(query)
    assert len(answers(bot)) == given_so_far + 1
    assert bot.kept() == before
    assert log.lines() == []


class Slow(EchoDialogue):
    """A conversation that knows nobody's language until it is let."""

    def __init__(self, dialogue: EchoDialogue) -> None:
        super().__init__(dialogue._store)
        self.may_tell = asyncio.Event()
        self.asked = asyncio.Event()

    async def language_of(self, key: Key, language_code: str | None) -> str:
        self.asked.set()
        await self.may_tell.wait()
        return await super().language_of(key, language_code)


class Heard:
    """What was offered, in order."""

    def __init__(self) -> None:
        self.queries: list[str] = []

    def __call__(self, query: str, locale: str) -> Offer:
        self.queries.append(query)
        if query == "unbearable":
            raise LookupError(query)
        return offer(query, locale)


@pytest.fixture
async def heard() -> Heard:
    return Heard()


@pytest.fixture
async def slow(dialogue: EchoDialogue) -> Slow:
    return Slow(dialogue)


@pytest.fixture
async def front(telegram: Any, slow: Slow, heard: Heard) -> AsyncIterator[Front]:
    opened = await open_front(telegram.token, slow, outside_words, lambda: FakeRequest(telegram), offers=heard)
    yield opened
    await opened.close(within=1)


async def taken(front: Front, telegram: Any) -> None:
    """Every update that waits is taken; nobody waits for what it leads to."""
    for update in telegram.updates.pending:
        await front.reception.take(update)
        telegram.updates.drop(update["update_id"])


async def test_of_a_person_who_types_quickly_the_first_and_the_newest_query_are_answered(
    front: Front, telegram: Any, slow: Slow, heard: Heard
) -> None:
    anna, ola = Chat(telegram, "Anna"), Chat(telegram, "Ola")
    anna.phone.searches("s")
    await taken(front, telegram)
    await slow.asked.wait()
    for typed in ("sh", "sho", "shor", "short"):
        anna.phone.searches(typed)
    ola.phone.searches("l")
    await taken(front, telegram)
    slow.may_tell.set()
    await front.reception.finish()
    assert sorted(heard.queries) == ["l", "s", "short"]


async def test_a_private_chat_does_not_wait_for_inline_queries(front: Front, telegram: Any, slow: Slow) -> None:
    anna = Chat(telegram, "Anna")
    for number in range(100):
        Chat(telegram, f"Person {number}").phone.searches("short sale")
    anna.phone.types("hello")
    async with asyncio.timeout(20):
        await taken(front, telegram)
        await front.courier.settled()
    assert "hello" in anna.last().text
    slow.may_tell.set()
    await front.reception.finish()


async def test_a_fault_with_one_query_is_logged_without_its_words_and_the_next_is_answered(
    front: Front, telegram: Any, slow: Slow, heard: Heard, capsys: pytest.CaptureFixture[str]
) -> None:
    slow.may_tell.set()
    anna = Chat(telegram, "Anna")
    with Log(capsys) as log:
        for typed in ("unbearable", "short sale"):
            anna.phone.searches(typed)
            await taken(front, telegram)
            await front.reception.finish()
        (line,) = log.lines()
    assert "an inline query was not answered" in line
    assert "unbearable" not in line
    assert heard.queries == ["unbearable", "short sale"]
