"""Flood limits, where they are asked for: 20 messages a minute into one group, 30 a second in all."""

import pytest

from bot.sandbox.flood import Flood
from bot.sandbox.phone import Phone
from bot.sandbox.telegram import FakeTelegram
from tests.bot.sandbox.talking import says


class Seconds:
    """A clock that a test moves."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        """The seconds it shows."""
        return self.now


@pytest.fixture
def clock() -> Seconds:
    return Seconds()


@pytest.fixture
def anna(telegram: FakeTelegram, clock: Seconds) -> Phone:
    """A person in a group, under a Telegram that has limits."""
    owner = telegram.person("Anna")
    Phone(telegram, owner).types("/start")
    telegram.flood = Flood(clock)
    return Phone(telegram, owner, telegram.group("Neighbours", [owner]))


async def test_there_are_no_limits_unless_they_are_asked_for(telegram: FakeTelegram) -> None:
    owner = telegram.person("Anna")
    group = telegram.group("Neighbours", [owner])
    for _ in range(100):
        await says(telegram, group.id)


async def test_the_21st_message_of_a_minute_is_refused_in_that_group_alone(
    telegram: FakeTelegram, anna: Phone, clock: Seconds
) -> None:
    for _ in range(20):
        await says(telegram, anna.chat.id)
        clock.now += 1
    answer = await telegram.call("sendMessage", {"chat_id": anna.chat.id, "text": "x"})
    assert (answer.code, answer.body["parameters"]) == (429, {"retry_after": 40})
    await says(telegram, anna.person_id)
    await says(telegram, telegram.group("Street", [anna.person]).id)
    clock.now += 40
    await says(telegram, anna.chat.id)
    assert telegram.flood is not None
    assert telegram.flood.refused == [anna.chat.id]


async def test_the_31st_message_of_a_second_is_refused_wherever_it_goes(
    telegram: FakeTelegram, anna: Phone, clock: Seconds
) -> None:
    for _ in range(30):
        await says(telegram, anna.person_id)
    for chat in (anna.person_id, anna.chat.id):
        assert (await telegram.call("sendMessage", {"chat_id": chat, "text": "x"})).code == 429
    clock.now += 1
    await says(telegram, anna.chat.id)
    assert telegram.flood is not None
    assert telegram.flood.refused == [anna.person_id, anna.chat.id]


async def test_answers_to_taps_and_edits_do_not_count(telegram: FakeTelegram, anna: Phone) -> None:
    sent = await says(telegram, anna.chat.id)
    for number in range(40):
        place = {"chat_id": anna.chat.id, "message_id": sent["message_id"]}
        assert (await telegram.call("editMessageText", place | {"text": str(number)})).ok
