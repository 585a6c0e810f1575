"""Texts, played and written down: searched, read with their longest values, a better one suggested, and exported."""

import re
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.sandbox.world import FIRST_PERSON
from bot.staff.texts.catalog import identity
from tests.transcripts.record import Transcript, compare
from tests.transcripts.staffed import staffed
from tests.transcripts.voice import Voice
from tests.whole import Whole

STAFF = (FIRST_PERSON, FIRST_PERSON + 1)
NAMES = {"en": ("Sara", "Tom", "Anna"), "nb": ("Siri", "Terje", "Anne")}
READY = identity("answer ready. Left to pay: {amount}.")
TITLE = identity("<b>Your cases</b>")
WITHOUT = {"en": "Your answer is ready.", "nb": "Svaret ditt er klart."}
WITH = {"en": "Your answer is ready: {amount} to pay.", "nb": "Svaret ditt er klart: {amount} å betale."}
SHOUTED = {"en": "<b>Your cases!</b>", "nb": "<b>Sakene dine!</b>"}
MOVES = (
    (r"\d+(?:[, ]\d{3})?(?= (?:texts|tekster))", "…"),
    (r"\d+(?= (?:are wider|er for brede))", "…"),
    (r"(?<=\.py:)\d+", "…"),
    (r"(?<= (?:of|av) )\d+$", "…"),
)
"""What is another number whenever a text is added, and the line that a text stands in."""


@pytest.fixture
async def bot(tmp_path: Path, locale: str) -> AsyncIterator[Whole]:
    async with staffed(tmp_path, locale, *NAMES[locale][:2]) as opened:
        yield opened


async def test_texts_are_read_and_a_better_one_is_suggested(bot: Whole, locale: str) -> None:
    told = Transcript(bot, f"Texts: looked for, read, and a better one suggested ({locale})")
    sara, tom = (Voice(told, bot.chat(bot.telegram.people[person])) for person in STAFF)
    await sara.types("/texts")
    await sara.taps("s:texts_findings:")
    await sara.types(f"/texts {READY}")
    await sara.taps(f"s:texts_one:{READY}", f"s:texts_wish:{locale}.{READY}")
    await sara.types(WITHOUT[locale])
    await sara.taps(f"s:texts_wish:{locale}.{READY}")
    await sara.types(WITH[locale])
    await sara.taps(filed(sara, "texts_file"), "s:texts_filed:")

    told.notes("a colleague suggests the same, and something the bot's texts never have")
    await tom.types(f"/texts {READY}")
    await tom.taps(f"s:texts_one:{READY}", f"s:texts_wish:{locale}.{READY}")
    await tom.types(WITH[locale])
    await tom.taps(filed(tom, "texts_file"))
    await tom.types(f"/texts {TITLE}")
    await tom.taps(f"s:texts_one:{TITLE}", f"s:texts_wish:{locale}.{TITLE}")
    await tom.types(SHOUTED[locale])

    told.notes("the files")
    await tom.types("/texts")
    await tom.taps("s:texts_csv:")
    await tom.types("/texts")
    await tom.taps("s:texts_html:")
    await tom.types("/texts")
    await tom.taps("s:texts_filed:", "s:texts_po:")
    told.lines += ["", *(f"  {line}" for line in newest_file(tom).decode().splitlines())]
    await tom.taps("s:texts_filed:")
    await tom.taps(filed(tom, "texts_withdraw"))

    told.notes("somebody who is no staff")
    anna = Voice(told, bot.chat(bot.telegram.person(NAMES[locale][2], locale)))
    await anna.types("/texts restgjeld", "/nonsense")
    compare("staff_texts", locale, steady(told.text))


def filed(voice: Voice, action: str) -> str:
    """What the button of this action sends."""
    found = re.search(rf"s:{action}:[\w-]+", str(voice.chat.messages()[-1].markup))
    assert found, action
    return found[0]


def newest_file(voice: Voice) -> bytes:
    """What the newest file in the chat holds."""
    return [message.file.content for message in voice.chat.messages() if message.file][-1]


def steady(text: str) -> str:
    """The story without the numbers that change with every text that is added."""
    for pattern, instead in MOVES:
        text = re.sub(pattern, instead, text, flags=re.MULTILINE)
    return text
