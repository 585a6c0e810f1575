"""Examples and scenarios on the staff's desk, played and written down in the language of the staff member's phone."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.sandbox.world import FIRST_PERSON
from tests.transcripts.record import Transcript, compare
from tests.transcripts.staffed import staffed
from tests.transcripts.voice import Voice
from tests.whole import Whole


@pytest.fixture
async def bot(tmp_path: Path, locale: str) -> AsyncIterator[Whole]:
    async with staffed(tmp_path, locale, "Kari") as opened:
        yield opened


async def test_a_counsellor_finds_plays_and_runs_examples(bot: Whole, locale: str) -> None:
    told = Transcript(bot, f"Examples and scenarios on the staff's desk ({locale})")
    kari = Voice(told, bot.chat(bot.telegram.people[FIRST_PERSON]))
    other = "en" if locale == "nb" else "nb"

    await kari.types("/staff")
    await kari.taps("s:examples:", "s:examples:no.0", f"s:ex_open:{locale}.norway_home_sold_by_force")
    await kari.taps(f"s:ex_run:{locale}.norway_home_sold_by_force", f"s:ex_play:{locale}.norway_home_sold_by_force")

    told.notes("Step by step: the bot types the answers, and Kari watches")
    await kari.types("/run credit clock")
    await kari.taps(f"s:ex_step:{locale}.us_credit_clock")
    for step in range(1, 6):
        await kari.taps(f"s:ex_next:{locale}.us_credit_clock.{step}")
    told.notes("Kari takes over")
    await kari.types("/help")

    told.notes("All of it to watch, in the other language")
    await kari.types("/run us_car_karl")
    await kari.taps(f"s:ex_open:{other}.us_car_karl", f"s:ex_watch:{other}.us_car_karl")

    told.notes("A question that people ask")
    await kari.types("/run B3")
    await kari.taps(f"s:ex_step:{locale}.B3", f"s:ex_next:{locale}.B3.1")

    told.notes("Another day")
    await kari.types("/today 31.31.2030", "/today 2030-01-01", "/run norway_car_taken_back", "/today")

    told.notes("All of them")
    await kari.types("/run all")
    async with asyncio.timeout(60):
        while not any(message.file for message in kari.chat.messages()):
            await bot.telegram.changes.after(bot.telegram.changes.rings)
    await bot.front.courier.settled()
    told.answers("")

    await kari.types("/staff")
    await kari.taps("s:leave:")
    assert "session" not in bot.kept_of(FIRST_PERSON)
    compare("staff_examples", locale, told.text)
