"""Why this answer: an example is played and looked into, written down in the language of the staff member's phone."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.sandbox.world import FIRST_PERSON
from tests.transcripts.record import Transcript, compare
from tests.transcripts.staffed import staffed
from tests.transcripts.voice import Voice
from tests.whole import Whole

PLAYED = {"en": "us_home_foreclosed", "nb": "norway_car_taken_back"}
OPENED = {"en": "us.explain_home.value_cap", "nb": "norway.account.court_fees_above_table"}


@pytest.fixture
async def bot(tmp_path: Path, locale: str) -> AsyncIterator[Whole]:
    async with staffed(tmp_path, locale, "Kari") as opened:
        yield opened


async def test_a_counsellor_looks_into_an_answer(bot: Whole, locale: str) -> None:
    told = Transcript(bot, f"Why this answer, on the staff's desk ({locale})")
    kari = Voice(told, bot.chat(bot.telegram.people[FIRST_PERSON]))

    await kari.types("/trace")
    await kari.chat.types(f"/run {PLAYED[locale]}")
    await kari.chat.taps(f"s:ex_play:{locale}.{PLAYED[locale]}")
    told.skips(f"Kari plays the example {PLAYED[locale]}")
    await kari.types("/staff")
    await kari.taps("s:trace:", "s:trace_spoke:liability.0")
    spoke = next(button for button in bot_buttons(kari) if button.startswith("s:trace_rule:"))
    await kari.taps(spoke, "s:trace_spoke:liability.0", "s:trace_silent:liability.0", "s:trace_silent:liability.1")
    await kari.taps("s:trace_worked:liability.0", "s:trace_spoke:liability.0", "s:trace:")
    await kari.types(f"/trace {OPENED[locale]}", f"/trace {OPENED[locale].rpartition('.')[2]}", "/trace")
    await kari.taps("s:trace_file:")
    assert [message.file.name for message in kari.chat.messages() if message.file] == ["trace.txt", "trace.json"]
    compare("staff_trace", locale, told.text)


def bot_buttons(voice: Voice) -> list[str]:
    """What the buttons of the newest message send."""
    rows = (voice.chat.messages()[-1].markup or {}).get("inline_keyboard", ())
    return [str(button.get("callback_data")) for row in rows for button in row]
