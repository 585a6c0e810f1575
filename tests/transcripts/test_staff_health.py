"""Health on the staff's desk: a person meets a fault, staff find it by its code, and an alarm comes once."""

import re
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest

from bot.sandbox.world import FIRST_PERSON
from bot.staff.health.alarms import Alarms
from bot.store.sealing import new_key
from tests.bot.staff.trouble import beside, meets_a_fault
from tests.transcripts.record import Transcript, compare
from tests.transcripts.staffed import staffed
from tests.transcripts.voice import Voice
from tests.whole import Whole

KEY, STAFF = new_key(), frozenset({FIRST_PERSON})
VARYING = {
    r"\b0\.\d+\.\d+\+[0-9a-f]{8}": "0.1.0+(digest)",
    r"\d+ ms\b": "(n) ms",
    r"[\d.,]+ [MG]B\b": "(n) MB",
    r"[\d.,\u00a0 ]+ (of|av) [\d.,\u00a0 ]*\d": r" (n) \1 (n)",
    r"answers\.py:\d+": "answers.py:(line)",
}
"""What differs from one machine, or one version, to the next."""


@pytest.fixture
async def bot(tmp_path: Path, locale: str) -> AsyncIterator[Whole]:
    async with staffed(tmp_path, locale, "Kari", key=KEY) as opened:
        yield opened


def settled(text: str) -> str:
    """The text without what differs from run to run."""
    for pattern, instead in VARYING.items():
        text = re.sub(pattern, instead, text)
    return text


async def test_a_fault_is_found_by_its_code_and_an_alarm_comes_once(bot: Whole, locale: str) -> None:
    told = Transcript(bot, f"Health, a code and an alarm on the staff's desk ({locale})")
    kari = Voice(told, bot.chat(bot.telegram.people[FIRST_PERSON]))
    await kari.types("/health")
    await kari.taps("s:health_alarms:on")

    anna = bot.chat("Anna", locale)
    code = await meets_a_fault(bot, anna)
    told.skips("Anna answers a question and meets a fault. She is shown a code and sends it to Kari")
    await kari.types("/health")
    await kari.taps("s:health_ask:")
    await kari.types(f"{code[:3].lower()} {code[3:].lower()}")
    await kari.types("/health 222222", "/health")
    await kari.taps("s:health_faults:")

    async with beside(bot, KEY, STAFF) as other:
        replicas = Alarms(bot.office), Alarms(other)
        told.notes("Two replicas look after the bot, minute by minute")
        for _ in range(3):
            bot.clock.now += timedelta(minutes=1)
            for one in replicas:
                await one.look()
        told.answers(told.place)
        told.notes("The night to 2027-01-01: review dates have passed")
        bot.clock.now = bot.clock.now.replace(year=2027, month=1, day=1, hour=0)
        for one in replicas:
            await one.look()
        told.answers(told.place)
    await kari.types("/health")
    await kari.taps("s:health_reviews:")
    await kari.types("/health")
    await kari.taps("s:health_alarms:off")

    told.notes("Anna is no staff")
    there = Voice(told, bot.chat("Berit", locale))
    await there.types("/health")
    compare("staff_health", locale, settled(told.text))
