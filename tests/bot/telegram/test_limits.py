"""Flood limits: bursts are let through, floods are spaced, and Telegram's own wait is obeyed."""

import asyncio
from datetime import timedelta
from time import monotonic
from typing import Any

import pytest
from telegram.error import NetworkError, RetryAfter

from bot.telegram.limits import Allowance, Limits, Pace

FAST = Pace(burst=1000, a_second=1000)


class Api:
    """Calls that were made, by chat, and the refusals to answer with."""

    def __init__(self) -> None:
        self.made: list[tuple[float, object]] = []
        self.refusals: list[Exception] = []

    async def call(self, _: str, data: dict[str, Any], **timeouts: object) -> bool:
        assert not timeouts
        self.made.append((monotonic(), data.get("chat_id")))
        if self.refusals:
            raise self.refusals.pop(0)
        return True


async def asked(limits: Limits, api: Api, endpoint: str = "sendMessage", chat: int | None = 1) -> object:
    data = {} if chat is None else {"chat_id": chat}
    return await limits.process_request(api.call, (endpoint, data), {}, endpoint, data, None)


def refused(seconds: float) -> RetryAfter:
    return RetryAfter(timedelta(seconds=seconds))


@pytest.fixture
def api() -> Api:
    return Api()


def test_a_burst_goes_at_once_and_what_follows_is_spaced() -> None:
    allowance = Allowance(Pace(burst=3, a_second=2), since=0.0)
    assert [allowance.take(0.0) for _ in range(6)] == [0, 0, 0, 0.5, 1.0, 1.5]


def test_the_allowance_comes_back_with_time() -> None:
    allowance = Allowance(Pace(burst=3, a_second=2), since=0.0)
    for _ in range(3):
        allowance.take(0.0)
    assert not allowance.full(1.0)
    assert allowance.full(1.5)
    assert [allowance.take(100.0) for _ in range(4)] == [0, 0, 0, 0.5]


async def test_a_flood_in_one_chat_is_spaced_and_others_do_not_wait(api: Api) -> None:
    limits = Limits(private=Pace(burst=2, a_second=20))
    began = monotonic()
    await asyncio.gather(*(asked(limits, api, chat=1) for _ in range(6)), *(asked(limits, api, chat=c) for c in (2, 3)))
    waits = {chat: round(at - began, 2) for at, chat in api.made}
    assert waits[1] >= 0.2
    assert {chat for _, chat in api.made[:4]} == {1, 2, 3}


async def test_groups_have_a_pace_of_their_own(api: Api) -> None:
    limits = Limits(private=FAST, group=Pace(burst=1, a_second=10))
    began = monotonic()
    await asyncio.gather(*(asked(limits, api, chat=-100) for _ in range(3)))
    assert monotonic() - began >= 0.2


async def test_all_groups_together_have_a_pace_that_people_in_private_do_not_feel(api: Api) -> None:
    limits = Limits(private=FAST, group=FAST, groups=Pace(burst=1, a_second=10))
    began = monotonic()
    await asyncio.gather(*(asked(limits, api, chat=chat) for chat in (-1, -2, -3, 1, 2, 3)))
    assert {chat for _, chat in api.made[:4]} == {-1, 1, 2, 3}
    assert api.made[-1][0] - began >= 0.2


async def test_edits_and_answers_to_taps_do_not_wait_for_new_messages(api: Api) -> None:
    limits = Limits(private=Pace(burst=1, a_second=0.001))
    await asked(limits, api)
    await asyncio.wait_for(asked(limits, api, "editMessageText"), 20)
    await asyncio.wait_for(asked(limits, api, "answerCallbackQuery", chat=None), 20)


async def test_a_wait_that_telegram_asks_for_is_waited_out_and_the_call_made_again(api: Api) -> None:
    api.refusals = [refused(0.1)]
    assert await asked(Limits(), api)
    first, second = (at for at, _ in api.made)
    assert second - first >= 0.1


async def test_other_calls_to_the_chat_wait_too_and_other_chats_do_not(api: Api) -> None:
    limits = Limits()
    api.refusals = [refused(0.1)]
    began = monotonic()
    await asyncio.gather(asked(limits, api), asked(limits, api, "editMessageText"), asked(limits, api, chat=2))
    chats = [chat for _, chat in api.made]
    assert api.made[-1][0] - began >= 0.1
    assert chats.index(2) < len(chats) - 2
    assert chats[-2:] == [1, 1]


async def test_when_two_chats_are_held_everybody_waits(api: Api) -> None:
    limits = Limits()
    api.refusals = [refused(0.1), refused(0.1)]
    began = monotonic()
    held = [asyncio.create_task(asked(limits, api, chat=chat)) for chat in (1, 2)]
    await asyncio.sleep(0.01)
    await asked(limits, api, chat=3)
    assert monotonic() - began >= 0.1
    await asyncio.gather(*held)


async def test_a_wait_that_is_too_long_is_told_at_once_and_not_asked_for_again(api: Api) -> None:
    limits = Limits(patience=1)
    api.refusals = [refused(3600)]
    with pytest.raises(RetryAfter):
        await asked(limits, api)
    with pytest.raises(RetryAfter):
        await asked(limits, api)
    assert len(api.made) == 1


async def test_an_answer_to_a_tap_is_not_made_late(api: Api) -> None:
    api.refusals = [refused(0.1)]
    with pytest.raises(RetryAfter):
        await asked(Limits(), api, "answerCallbackQuery", chat=None)


async def test_other_faults_are_passed_on(api: Api) -> None:
    api.refusals = [NetworkError("gone")]
    with pytest.raises(NetworkError):
        await asked(Limits(), api)
    assert len(api.made) == 1
