"""What is kept of a vote: once for each person, case, place and week, sealed, and nothing by which anybody is found."""

import json
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.dialogue import Dialogue
from bot.events import PLAY, Command, Event, Key, Said, Tapped
from bot.screen_parts import Turn
from bot.store import Store, open_store
from bot.store.memo_protocol import Memo
from bot.store.sealing import Seal, new_key

ANNA, OLA, SARA = Key(987654321, 987654321), Key(2, 2), Key(77, 77)
NOON = datetime(2026, 11, 25, 12, tzinfo=UTC)
MONDAY = datetime(2026, 11, 23, tzinfo=UTC)
SENTENCE = "The costs are missing from this."
TO_THE_ANSWER = (
    Command("start"), Tapped("n:begin", True), Tapped("a:jurisdiction:US", True), Said("ohio"),
    Tapped("a:collateral:vehicle", True), Tapped("a:event:repossession", True), Tapped("a:outcome:judgment", True),
    Said("31337"), Said("8500"), Said("700"), Tapped("a:credits:0", True),
    Tapped("n:confirm", True),
)  # fmt: skip
UNHELPFUL, HELPFUL = (Tapped(f"n:{name}", True) for name in ("unhelpful", "helpful"))
SEND, AMOUNTS, TAKE_BACK, TURN, BACK = (
    Tapped(f"n:feedback_{name}", True) for name in ("send", "amounts", "takeback", "turn", "back")
)
OVER_AGAIN = (Command("new"), Tapped("n:restart", True), *TO_THE_ANSWER[2:])


class Clock:
    """A clock that a test moves."""

    def __init__(self) -> None:
        self.now = NOON

    def __call__(self) -> datetime:
        return self.now


class Kept:
    """A conversation over a store, and what the store holds of votes, opened with the key."""

    def __init__(self, store: Store) -> None:
        self.store, self.seal, self.clock = store, Seal([new_key()]), Clock()
        self.bot = Dialogue(store, self.seal, self.clock, "en", uncounted={SARA.chat})

    async def does(self, key: Key, *events: Event) -> Turn:
        turns = [await self.bot.turn(key, None, event, "en") for event in events]
        assert turns[-1] is not None
        return turns[-1]

    async def memos(self) -> tuple[Memo, ...]:
        return await self.store.memos.listed("feedback")

    async def opened(self) -> list[dict[str, object]]:
        return [json.loads(self.seal.open(f"memo feedback {memo.name}", memo.sealed)) for memo in await self.memos()]

    async def counts(self) -> dict[tuple[str, str], int]:
        await self.bot.figures.write()
        tallies = await self.store.tallies.since("2026-01-01")
        return {(one.subject, one.what): one.number for one in tallies if one.subject.startswith("vote.")}


@pytest.fixture
async def kept(tmp_path: Path) -> AsyncIterator[Kept]:
    store = open_store(f"sqlite:///{tmp_path}/bot.db")
    yield Kept(store)
    await store.close()


async def test_a_vote_says_the_place_the_finding_and_the_kind_of_case_and_no_more(kept: Kept) -> None:
    await kept.does(ANNA, *TO_THE_ANSWER, UNHELPFUL)
    (given,) = await kept.opened()
    assert given.pop("version")
    assert given == {
        "place": "result", "helpful": False, "week": "2026-11-23", "finding": "StillOwed",
        "jurisdiction": "US-OH", "collateral": "vehicle", "language": "en", "words": None, "amounts": {},
    }  # fmt: skip


async def test_it_is_kept_as_of_the_week_and_under_a_name_without_the_person(kept: Kept) -> None:
    await kept.does(ANNA, *TO_THE_ANSWER, UNHELPFUL, Said(SENTENCE), AMOUNTS, SEND)
    (memo,) = await kept.memos()
    assert memo.at == int(MONDAY.timestamp())
    for name in (str(ANNA.chat), "result", "2026"):
        assert name not in memo.name
        assert name.encode() not in memo.sealed
    (given,) = await kept.opened()
    assert str(ANNA.chat) not in json.dumps(given)
    assert all("12:00" not in str(value) for value in given.values())


async def test_after_two_weeks_not_even_the_key_tells_whose_it_was(kept: Kept) -> None:
    await kept.does(ANNA, *TO_THE_ANSWER, UNHELPFUL)
    (before,) = await kept.memos()
    await kept.bot.records.remove_before("feedback_salt", int((NOON + timedelta(days=1)).timestamp()))
    await kept.does(ANNA, TURN)
    assert len(await kept.memos()) == 2
    assert before in await kept.memos()


async def test_words_are_kept_only_once_sent_and_amounts_only_beside_them_and_where_included(kept: Kept) -> None:
    for unsent in ((*TO_THE_ANSWER, UNHELPFUL, AMOUNTS), (Said(SENTENCE), AMOUNTS), (TURN,)):
        await kept.does(ANNA, *unsent)
        (given,) = await kept.opened()
        assert (given["words"], given["amounts"]) == (None, {})
    await kept.does(ANNA, SEND)
    (given,) = await kept.opened()
    amounts = {"claim": "31337.00", "sale_price": "8500.00", "costs": "700.00", "still_owed": "23537.00"}
    assert (given["words"], given["amounts"]) == (SENTENCE, amounts)
    await kept.does(ANNA, Said("Another."), SEND)
    (given,) = await kept.opened()
    assert (given["words"], given["amounts"]) == ("Another.", {})
    await kept.does(ANNA, TAKE_BACK)
    (given,) = await kept.opened()
    assert (given["words"], given["amounts"]) == (None, {})


async def test_a_sentence_that_is_not_sent_is_nowhere(kept: Kept) -> None:
    await kept.does(ANNA, *TO_THE_ANSWER, UNHELPFUL, Said(SENTENCE), Tapped("n:feedback_drop", True), BACK)
    assert SENTENCE not in json.dumps(await kept.opened())
    session = await kept.bot.sessions.of(ANNA)
    assert session is not None
    assert SENTENCE not in session.model_dump_json()


async def test_a_tap_put_right_in_the_same_case_replaces_the_vote_and_keeps_its_sentence(kept: Kept) -> None:
    await kept.does(ANNA, *TO_THE_ANSWER, UNHELPFUL, Said(SENTENCE), SEND, TURN)
    (given,) = await kept.opened()
    assert (given["helpful"], given["words"]) == (True, SENTENCE)
    assert await kept.counts() == {("vote.result", "helpful"): 1, ("vote.result", "unhelpful"): 0}


ANOTHER_ANSWER = (Tapped("n:back", True), Tapped("e:sale_price", True), Said("9000"), Tapped("n:confirm", True))


@pytest.mark.parametrize(
    "anew",
    [OVER_AGAIN, (Command("delete"), Tapped("n:delete", True), *TO_THE_ANSWER), ANOTHER_ANSWER],
    ids=["begun again", "all deleted", "an answer changed"],
)
async def test_a_sentence_that_was_sent_stays_where_the_case_is_begun_anew_or_changed(
    kept: Kept, anew: tuple[Event, ...]
) -> None:
    await kept.does(ANNA, *TO_THE_ANSWER, UNHELPFUL, Said(SENTENCE), SEND, BACK, *anew, HELPFUL)
    given = await kept.opened()
    assert {(one["helpful"], one["words"]) for one in given} == {(False, SENTENCE), (True, None)}


async def test_another_person_another_case_and_another_week_are_votes_of_their_own(kept: Kept) -> None:
    await kept.does(ANNA, *TO_THE_ANSWER, UNHELPFUL, BACK)
    await kept.does(OLA, *TO_THE_ANSWER, UNHELPFUL)
    await kept.does(ANNA, Command("new"), Tapped("n:newcase", True), *TO_THE_ANSWER[2:], UNHELPFUL)
    assert len(await kept.memos()) == 3
    kept.clock.now += timedelta(days=7)
    await kept.does(OLA, Command("new"), Tapped("n:restart", True), *TO_THE_ANSWER[2:], UNHELPFUL)
    assert len(await kept.memos()) == 4


async def test_a_sentence_written_in_the_next_week_stays_with_its_vote(kept: Kept) -> None:
    await kept.does(ANNA, *TO_THE_ANSWER, UNHELPFUL)
    kept.clock.now += timedelta(days=6)
    await kept.does(ANNA, Said(SENTENCE), SEND)
    (given,) = await kept.opened()
    assert (given["week"], given["words"]) == ("2026-11-23", SENTENCE)


@pytest.mark.parametrize("key", [SARA, Key(SARA.chat, PLAY), Key(ANNA.chat, PLAY)])
async def test_neither_staff_nor_what_they_try_out_is_kept_or_counted(kept: Kept, key: Key) -> None:
    turn = await kept.does(key, *TO_THE_ANSWER, UNHELPFUL)
    assert "Thank you" in turn.screens[-1].text
    assert await kept.memos() == ()
    assert kept.bot.figures.waiting() == {}


async def test_a_vote_that_cannot_be_kept_does_not_lose_the_turn(kept: Kept) -> None:
    await kept.does(ANNA, *TO_THE_ANSWER)
    kept.bot.figures.feedback = Failing()  # type: ignore[assignment]
    turn = await kept.does(ANNA, UNHELPFUL)
    assert "Thank you" in turn.screens[-1].text


class Failing:
    """Records that are away."""

    async def keep(self, *_: object) -> None:
        raise OSError("the disk is full")


async def test_delete_takes_the_conversation_and_the_vote_stays(kept: Kept) -> None:
    await kept.does(ANNA, *TO_THE_ANSWER, UNHELPFUL, Command("delete"), Tapped("n:delete", True))
    assert len(await kept.memos()) == 1
