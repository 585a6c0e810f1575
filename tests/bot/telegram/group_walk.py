"""A walk through everything that can be done in groups: what the bot shows for each, checked as it is shown."""

import asyncio
import json
from collections import defaultdict
from collections.abc import Sequence
from contextlib import suppress
from itertools import count
from typing import Any

from bot.events import Key
from bot.group_settings import GroupSettings
from bot.sandbox.markup import parsed, units
from bot.sandbox.telegram import Called
from bot.store import StoreFault
from tests.bot.telegram.group_doings import Doing, Group, Json, doings
from tests.bot.telegram.planted import traces
from tests.chat import Chat
from tests.transcripts.record import given
from tests.whole import Whole

LONGEST = 500
AT_ONCE = 100
ASKED = {"getChatMember", "getChatAdministrators", "getChat", "getMe"}
SENT = {"sendMessage", "sendPhoto", "sendDocument"}
OF_ONE_CALL = {"callback_query_id", "inline_query_id", "chat_id", "reply_parameters", "message_thread_id"}
PLANTED = (
    "418263", "jeg skyldte 418 263,00, solgt for kr 297.541 den 13. november 2026", "418' 297' 13,9'",
    "Frøydis sin Volvo", "fire hundre og atten tusen", "13.11.2026",
)  # fmt: skip
NUMBERS = count(10_000_000)


def few(name: str) -> list[Doing]:
    """Some of everything there is to do."""
    return list(doings(name, PLANTED))[::40]


def assert_groups_left_only_settings(bot: Whole) -> None:
    """Whatever is kept of groups is what administrators chose, and when the bot said hello."""
    for chat, person, *_, sealed in ((row[0], row[1], row[5]) for row in bot.kept()["session"] if row[0] < 0):
        assert person == 0
        kept = json.loads(bot.seal.open(Key(chat, 0), sealed))
        assert kept.keys() == GroupSettings.model_fields.keys()


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
