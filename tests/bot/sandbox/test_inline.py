"""Inline mode: what an answer may hold, what becomes of a result, what Telegram remembers of an answer."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from bot.sandbox.keyboards import buttons
from bot.sandbox.phone import Phone
from bot.sandbox.telegram import FakeTelegram
from bot.sandbox.world import Search
from tests.bot.sandbox.talking import done, fetched, refused
from tests.chat import Chat

NAME = "restgjeld_sandbox_bot"
CONTENT = {"message_text": "<b>Shortfall</b>: what is left to pay", "parse_mode": "HTML"}
LINK = {"text": "Write to me", "url": f"https://t.me/{NAME}?start=term_shortfall"}


def article(number: str = "1", **change: Any) -> dict[str, Any]:
    shown = {"type": "article", "id": number, "title": "Shortfall", "input_message_content": CONTENT}
    return shown | {"reply_markup": {"inline_keyboard": [[LINK]]}} | change


@pytest.fixture
def phone(telegram: FakeTelegram) -> Phone:
    """A person in a group that the bot is not in."""
    anna = telegram.person("Anna", "nb")
    return Phone(telegram, anna, telegram.group("Family", [anna], has_bot=False))


def other(telegram: FakeTelegram) -> Phone:
    return Phone(telegram, telegram.person("Bob"))


async def answers(telegram: FakeTelegram, search: Search, **given: Any) -> bool:
    return bool(
        await done(telegram, "answerInlineQuery", inline_query_id=search.id, **{"results": [article()]} | given)
    )


async def test_a_result_picked_where_the_bot_is_not_stands_there_with_its_link(
    telegram: FakeTelegram, phone: Phone
) -> None:
    search = phone.searches("Shortfall ")
    (update,) = await fetched(telegram)
    asked = update["inline_query"]
    assert (asked["query"], asked["offset"], asked["chat_type"]) == ("Shortfall ", "", "supergroup")
    await answers(telegram, search)
    sent = phone.picks(search, "1")
    assert sent.text == "Shortfall: what is left to pay"
    assert sent.extra["via_bot"]["username"] == NAME
    assert buttons(sent.markup) == ((LINK,),)
    assert await fetched(telegram) == []
    phone.follows(buttons(sent.markup)[0][0]["url"])
    (start,) = await fetched(telegram)
    assert (start["message"]["text"], start["message"]["chat"]["id"]) == ("/start term_shortfall", phone.person_id)


async def test_a_group_with_the_bot_tells_it_what_was_sent_through_it(telegram: FakeTelegram) -> None:
    anna = telegram.person("Anna")
    phone = Phone(telegram, anna, telegram.group("Owners", [anna]))
    search = phone.searches("shortfall")
    key = {"inline_keyboard": [[{"text": "More", "callback_data": "n:more"}]]}
    await answers(telegram, search, results=[article(reply_markup=key)])
    await fetched(telegram)
    sent = phone.picks(search, "1")
    (update,) = await fetched(telegram)
    assert update["message"]["via_bot"]["id"] == telegram.bot.id
    phone.taps(sent.id, "n:more")
    (tapped,) = await fetched(telegram)
    assert "message" not in tapped["callback_query"]
    assert tapped["callback_query"]["inline_message_id"] == sent.inline_id


async def test_a_query_is_cut_at_256_characters(telegram: FakeTelegram, phone: Phone) -> None:
    phone.searches("x" * 300)
    (update,) = await fetched(telegram)
    assert len(update["inline_query"]["query"]) == 256


@pytest.mark.parametrize(
    ("given", "fault"),
    [
        ({"results": [article(str(n)) for n in range(51)]}, "RESULTS_TOO_MUCH"),
        ({"results": [article(), article()]}, "RESULT_ID_DUPLICATE"),
        ({"results": [article("")]}, "RESULT_ID_INVALID"),
        ({"results": [article("ø" * 33)]}, "RESULT_ID_INVALID"),
        ({"results": [article(title=" ")]}, "ARTICLE_TITLE_EMPTY"),
        ({"results": [{"type": "article", "id": "1", "title": "x"}]}, 'needs the field "input_message_content"'),
        ({"results": [article(input_message_content={"message_text": " "})]}, "MESSAGE_EMPTY"),
        ({"results": [article(input_message_content={"message_text": "x" * 4097})]}, "MESSAGE_TOO_LONG"),
        ({"results": [article(input_message_content=CONTENT | {"message_text": "<b>"})]}, "can't parse entities"),
        ({"results": [article(reply_markup={"inline_keyboard": [[{"text": "x"}]]})]}, "Text buttons are unallowed"),
        ({"cache_time": -1}, "cache_time must be non-negative"),
        ({"next_offset": "x" * 65}, "NEXT_OFFSET_INVALID"),
        ({"button": {"text": "Write to me"}}, "must have exactly one optional field"),
        (
            {"button": {"text": "x", "start_parameter": "a", "web_app": {"url": "https://x.example"}}},
            "must have exactly one optional field",
        ),
        ({"button": {"text": "", "start_parameter": "a"}}, "BUTTON_TEXT_INVALID"),
        ({"button": {"text": "x" * 65, "start_parameter": "a"}}, "BUTTON_TEXT_INVALID"),
        ({"button": {"text": "x", "start_parameter": ""}}, "START_PARAM_INVALID"),
        ({"button": {"text": "x", "start_parameter": "æ"}}, "START_PARAM_INVALID"),
        ({"button": {"text": "x", "start_parameter": "a" * 65}}, "START_PARAM_INVALID"),
    ],
)
async def test_an_answer_that_telegram_would_not_take_is_refused(
    telegram: FakeTelegram, phone: Phone, given: dict[str, Any], fault: str
) -> None:
    search = phone.searches("shortfall")
    code, said = await refused(telegram, "answerInlineQuery", inline_query_id=search.id, **{"results": []} | given)
    assert (code, fault in said) == (400, True), said
    assert search.answer is None


async def test_the_most_that_an_answer_may_hold_is_taken(telegram: FakeTelegram, phone: Phone) -> None:
    results = [article(f"{n:064}", input_message_content={"message_text": "x" * 4096}) for n in range(50)]
    button = {"text": "x" * 64, "start_parameter": "aA0_-" * 12}
    assert await answers(telegram, phone.searches("a"), results=results, button=button, next_offset="x" * 64)


async def test_an_answer_that_comes_too_late_is_refused() -> None:
    now = datetime(2026, 11, 22, 12, tzinfo=UTC)
    telegram = FakeTelegram(lambda: now)
    search = other(telegram).searches("shortfall")
    now += timedelta(seconds=11)
    late = await refused(telegram, "answerInlineQuery", inline_query_id=search.id, results=[])
    assert late == (400, "Bad Request: query is too old and response timeout expired or query ID is invalid")


async def test_an_answer_for_everybody_reaches_whoever_asks_the_same(telegram: FakeTelegram, phone: Phone) -> None:
    bob = other(telegram)
    await answers(telegram, phone.searches("shortfall"))
    await fetched(telegram)
    assert (bob.searches("shortfall").answer or {})["results"] == [article()]
    assert await fetched(telegram) == []
    assert bob.searches("shortfal").answer is None
    assert bob.searches("shortfall", offset="2").answer is None


async def test_a_personal_answer_reaches_nobody_else(telegram: FakeTelegram, phone: Phone) -> None:
    bob = other(telegram)
    await answers(telegram, phone.searches("shortfall"), is_personal=True)
    assert phone.searches("shortfall").answer is not None
    assert bob.searches("shortfall").answer is None


@pytest.mark.parametrize(("given", "seconds"), [({}, 300), ({"cache_time": 5}, 5), ({"cache_time": 0}, 0)])
async def test_an_answer_is_remembered_as_long_as_it_says(given: dict[str, int], seconds: int) -> None:
    now = datetime(2026, 11, 22, 12, tzinfo=UTC)
    telegram = FakeTelegram(lambda: now)
    phone = other(telegram)
    await answers(telegram, phone.searches("shortfall"), **given)
    known = []
    for _ in range(seconds + 1):
        known.append(phone.searches("shortfall").answer is not None)
        now += timedelta(seconds=1)
    assert known == [True] * seconds + [False]


async def test_the_button_above_the_results_starts_the_private_chat(telegram: FakeTelegram, phone: Phone) -> None:
    async def deliver(update: Any) -> None:
        if "inline_query" in update:
            button = {"text": "Work out your own case", "start_parameter": "own"}
            query = update["inline_query"]["id"]
            await done(telegram, "answerInlineQuery", inline_query_id=query, results=[article()], button=button)

    anna = Chat(telegram, phone.person, group=phone.chat, deliver=deliver)
    (result,) = await anna.searches("")
    assert (result["title"], (anna.offered_above() or {})["text"]) == ("Shortfall", "Work out your own case")
    assert (await anna.picks("Shortfall")).text == "Shortfall: what is left to pay"
    assert anna.messages()[-1].text == "Shortfall: what is left to pay"
    private = await anna.presses_above()
    assert (private.messages()[-1].text, private.room.id) == ("/start own", phone.person_id)
