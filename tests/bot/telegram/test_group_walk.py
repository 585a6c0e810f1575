"""Everything the bot can be made to say in a group, by somebody with a full case: none of the case is in it."""

import asyncio
import html
import json
import re
from collections import defaultdict
from collections.abc import AsyncIterator, Sequence
from contextlib import suppress
from datetime import UTC, datetime
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from pydantic import ValidationError

from bot.events import Key
from bot.group_answers import GroupAnswer, Kind, every_answer
from bot.group_screens import group_screen
from bot.group_settings import GroupSettings
from bot.language import OFFERED, Language
from bot.sandbox.faults import Dropped, Fault, server_broken, too_many_requests
from bot.sandbox.flood import Flood
from bot.sandbox.markup import parsed, units
from bot.sandbox.refused import bad_request, forbidden
from bot.sandbox.telegram import Called
from bot.store import StoreFault
from bot.telegram.reception import MOST_TRIES, error_code
from bot.wording import groups
from bot.wording.terms import TERMS
from tests.bot.telegram.group_doings import Doing, Group, Json, doings
from tests.bot.telegram.planted import AMOUNTS, PATTERNS, planted, traces
from tests.chat import Chat
from tests.transcripts.record import given, plain
from tests.whole import NOON, Whole, whole

LONGEST = 500
AT_ONCE = 100
ASKED = {"getChatMember", "getChatAdministrators", "getChat", "getMe"}
SENT = {"sendMessage", "sendPhoto", "sendDocument"}
OF_ONE_CALL = {"callback_query_id", "inline_query_id", "chat_id", "reply_parameters", "message_thread_id"}
PLANTED = (
    "418263", "jeg skyldte 418 263,00, solgt for kr 297.541 den 13. november 2026", "418' 297' 13,9'",
    "Frøydis sin Volvo", "fire hundre og atten tusen", "13.11.2026",
)  # fmt: skip
SAID = ("word that does not exist", "hello", "jeg vil ikke leve lenger", "how do I get out of my car loan", "deficency")
"""What is answered in other ways: with help, with what is near, with a telephone number, with the private chat."""
OTHERWISE = (
    "999111", "jeg skyldte 999 111,00, solgt for kr 555.777 den 1. april 2031", "999' 555' 77,7'",
    "Gunnhild sin Mazda", "to hundre og tolv tusen", "1.4.2031",
)  # fmt: skip
NUMBERS = count(10_000_000)
REMINDING = datetime(2026, 12, 7, 8, tzinfo=UTC)


@pytest.fixture(params=["en", "nb"])
def locale(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
async def bot(tmp_path: Path) -> AsyncIterator[Whole]:
    async with whole(tmp_path) as opened:
        yield opened


@pytest.fixture
async def case(bot: Whole, locale: str) -> Chat:
    """The private chat of somebody with a case."""
    return await planted(bot, language=locale)


def few(name: str) -> list[Doing]:
    """Some of everything there is to do."""
    return list(doings(name, PLANTED))[::40]


def assert_groups_left_only_settings(bot: Whole) -> None:
    """Whatever is kept of groups is what administrators chose, and when the bot said hello."""
    for chat, person, *_, sealed in ((row[0], row[1], row[5]) for row in bot.kept()["session"] if row[0] < 0):
        assert person == 0
        kept = json.loads(bot.seal.open(Key(chat, 0), sealed))
        assert kept.keys() == GroupSettings.model_fields.keys()


def near_in(locale: str, text: str) -> Kind:
    """NEAR, where a text names some terms as such an answer does."""
    frame = re.escape(Language(locale).text(groups.NEAR, terms="WORDS")).replace("WORDS", r"([^\n]+)")
    found = re.match(frame, text)
    names = {Language(locale).message(term.name) for term in TERMS.values()}
    assert found, text
    assert all(name in names for name in html.unescape(found[1]).split(", ")), text
    return Kind.NEAR


def toasts(locale: str) -> set[str]:
    """What may answer a tap."""
    return {Language(locale).message(words) for words in (groups.NOT_YOURS, groups.NOT_AN_ADMIN, groups.CANNOT_CHECK)}


def thread_of(content: Json) -> int | None:
    """The topic of a forum that something was said in; a membership is nowhere, and other threads are no topics."""
    return content["message_thread_id"] if content.get("is_topic_message") else None


async def walked(bot: Whole, case: Chat, said: Sequence[str], every: int = 1, **kind: Any) -> list[list[Json]]:
    """What the bot shows for each doing, or ``every`` so many, each of them in a group of its own and checked."""
    everything = list(doings(bot.name, said))[::every]
    parts = [everything[begin : begin + AT_ONCE] for begin in range(0, len(everything), AT_ONCE)]
    return [shown for part in parts for shown in await do(bot, case, part, **kind)]


async def do(bot: Whole, case: Chat, wanted: Sequence[Doing], *, owns: bool = True, **kind: Any) -> list[list[Json]]:
    """Do these at the same time, each in a new group; what the bot shows for each, after it was checked."""
    members = [case.person] if owns else [bot.telegram.person("Ola", "nb"), case.person]
    rooms = [bot.telegram.group("Support", members, **kind) for _ in wanted]
    done = [(room, *doing(Group(bot, case.person, room))) for room, doing in zip(rooms, wanted, strict=True)]
    heard = len(bot.telegram.calls)
    await asyncio.gather(*(_handled(bot, {"update_id": next(NUMBERS), kind: content}) for _, kind, content in done))
    shown = defaultdict(list)
    for call in list(bot.telegram.calls)[heard:]:
        if call.method not in ASKED:
            shown[_where(given(call))].append(call)
    told = [
        _checked([*shown.pop(room.id, ()), *shown.pop(content.get("id"), ())], content) for room, _, content in done
    ]
    assert not shown, "something was said elsewhere"
    return told


async def _handled(bot: Whole, update: Json) -> None:
    with suppress(StoreFault):
        await bot.handles(update)


def _where(shown: Json) -> object:
    """The group in which a call speaks, or the tap or query that it answers."""
    asked = shown.get("callback_query_id") or shown.get("inline_query_id")
    return str(asked) if asked else shown["chat_id"]


def _checked(calls: Sequence[Called], content: Json) -> list[Json]:
    """What these calls show, without whom it is shown to: nothing of the case, not too much, in the right thread."""
    assert sum(call.method in SENT for call in calls) <= 1, content
    told = []
    for shown in map(given, calls):
        if "chat_id" in shown:
            assert shown.get("message_thread_id") == thread_of(content), content
        told.append({name: value for name, value in shown.items() if name not in OF_ONE_CALL})
        assert traces(json.dumps(told[-1], ensure_ascii=False)) == set(), content
        assert units(parsed(shown.get("text", "")).text) <= LONGEST, content
    return told


async def test_the_case_itself_holds_all_that_is_looked_for(case: Chat) -> None:
    assert traces("\n".join(message.text for message in case.messages() if message.from_bot)) == set(PATTERNS)


@pytest.mark.parametrize(
    "kind",
    [{}, {"basic": True, "every": 5}, {"topics": ["Car"], "every": 3}, {"owns": False, "every": 2}],
    ids=["their supergroup", "basic group", "forum", "somebody else's"],
)
async def test_nothing_of_a_case_is_ever_said_in_a_group(
    bot: Whole, case: Chat, kind: dict[str, Any], capsys: pytest.CaptureFixture[str]
) -> None:
    before, seen = bot.kept_of(case.person.id), case.messages()
    shown = await walked(bot, case, PLANTED, **kind)
    assert len([calls for calls in shown if calls]) > 100
    assert bot.kept_of(case.person.id) == before
    assert case.messages() == seen
    assert_groups_left_only_settings(bot)
    logged = "".join(capsys.readouterr())
    assert not traces(logged) & {*AMOUNTS, "the name"}


async def test_what_is_said_in_groups_does_not_depend_on_the_case_nor_on_the_figures_sent_there(
    tmp_path: Path, locale: str
) -> None:
    """Not a trace of it, then: whatever the case and the figures are, every answer is the same to the letter."""
    told = []
    for name, said, full in (("planted", PLANTED, True), ("empty", PLANTED, False), ("otherwise", OTHERWISE, True)):
        (tmp_path / name).mkdir()
        async with whole(tmp_path / name) as bot:
            person = bot.telegram.person("Frøydis", locale)
            chat = await planted(bot, person) if full else bot.chat(person)
            told.append(await walked(bot, chat, said, every=3))
    assert told[0] == told[1]
    assert told[0] == told[2]


@pytest.mark.parametrize("locale", ["nb"], indirect=True)
@pytest.mark.parametrize(
    "fault",
    [too_many_requests(60), server_broken(502), forbidden("bot was kicked from the supergroup chat"), Dropped(),
     Dropped(after_effect=True), bad_request("not enough rights to send text messages to the chat")],
    ids=["flood", "broken", "kicked", "cut off", "cut off after", "muted"],
)  # fmt: skip
async def test_what_telegram_refuses_in_a_group_is_not_said_elsewhere(bot: Whole, case: Chat, fault: Fault) -> None:
    before, seen = bot.kept_of(case.person.id), case.messages()
    for doing in few(bot.name):
        bot.telegram.faults.next("sendMessage", fault)
        await do(bot, case, [doing])
        while bot.telegram.faults.take("sendMessage"):
            continue
    assert bot.kept_of(case.person.id) == before
    assert case.messages() == seen


async def test_a_store_that_is_away_is_no_reason_to_say_more(bot: Whole, case: Chat) -> None:
    tables = [name for name in bot.kept() if not name.startswith("sqlite_")]
    for table in tables:
        bot.breaks(f"ALTER TABLE {table} RENAME TO away_{table}")
    await do(bot, case, few(bot.name))
    for table in tables:
        bot.breaks(f"ALTER TABLE away_{table} RENAME TO {table}")
    assert len(bot.kept_of(case.person.id)["session"]) == 1


async def test_the_apology_for_a_fault_of_ours_goes_to_the_private_chat_alone(bot: Whole, case: Chat) -> None:
    key = Key(case.person.id, case.person.id)
    spoilt = bot.seal.seal(key, b'{"language": 7}')
    bot.breaks("UPDATE session SET sealed = ? WHERE person = ?", spoilt, key.user)
    case.phone.types("/result")
    (update,) = bot.telegram.updates.pending
    for _ in range(MOST_TRIES):
        with suppress(ValidationError):
            await bot.handles(update)
        await do(bot, case, few(bot.name))
    (apology,) = [message for message in case.messages() if error_code(update["update_id"]) in message.text]
    assert apology.from_bot
    assert traces(apology.text) == set()


async def test_reminders_that_are_due_go_to_the_private_chat_alone(bot: Whole, case: Chat) -> None:
    bot.clock.now = REMINDING
    heard = len(bot.telegram.calls)
    room = bot.telegram.group("Support", [case.person])
    await bot.chat(case.person, group=room).types("/term deficiency")
    assert await bot.reminds() == 1
    told = [call for call in list(bot.telegram.calls)[heard:] if call.method == "sendMessage"]
    chats = [given(call)["chat_id"] for call in told]
    assert chats == [room.id, case.room.id]
    assert traces(given(told[0])["text"]) == set()
    assert traces(given(told[1])["text"])
    await do(bot, case, few(bot.name))


@pytest.mark.parametrize("language", [None, "nb", "en"])
async def test_every_answer_that_there_is_is_short_and_leads_nowhere_but_to_the_private_chat(language: str) -> None:
    shown = [group_screen(answer, Language(language or "en"), NOON.date()) for answer in every_answer()]
    for screen in shown:
        assert units(parsed(screen.text).text) <= LONGEST
        links = [button.url for row in screen.rows for button in row if button.url]
        assert all(re.fullmatch(r"\?start=(private|term_\w+)", link) for link in links)
    assert {answer.kind for answer in every_answer()} == set(Kind)


async def test_nothing_is_said_in_a_group_but_the_answers_that_there_are(bot: Whole, case: Chat, locale: str) -> None:
    """The walk meets every kind of answer, and nothing that is none of them."""
    known = {
        group_screen(answer, Language(spoken), NOON.date()).text: answer.kind
        for answer in every_answer()
        for spoken in OFFERED
    }
    told = [call["text"] for calls in await walked(bot, case, (*PLANTED, *SAID)) for call in calls if "text" in call]
    met = {known.get(text) or near_in(locale, text) for text in told if text not in toasts(locale)}
    assert met == set(Kind) - {Kind.MANY, Kind.NOT_AN_ADMIN, Kind.CANNOT_CHECK}


async def test_five_hundred_who_ask_in_one_group_at_once_stay_within_its_limits(bot: Whole, locale: str) -> None:
    people = [bot.telegram.person(f"Person {number}", locale) for number in range(500)]
    room = bot.telegram.group("Support", people)
    other = bot.chat("Kari", locale)
    bot.telegram.flood = flood = Flood(lambda: bot.clock.now.timestamp(), in_all=10_000)
    for person in people:
        bot.chat(person, group=room).phone.types("/term short sale")
    other.phone.types("/start")
    await bot.takes_all()
    said = [message.text for message in room.messages.values() if message.from_bot]
    assert flood.refused == []
    many = group_screen(GroupAnswer(Kind.MANY), Language(locale), NOON.date())
    assert len(said) == flood.in_a_group
    assert said.count(plain(many.text)) == 1
    assert "n:begin" in other.choices()
