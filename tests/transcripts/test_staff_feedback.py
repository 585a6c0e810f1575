"""Somebody says what helped and what did not, and a counsellor reads it; played and written down in each language."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.sandbox.world import FIRST_PERSON
from tests.transcripts.record import Transcript, compare
from tests.transcripts.staffed import staffed
from tests.transcripts.voice import Voice
from tests.transcripts.words import WORDS
from tests.whole import Whole

SAID = {
    "en": ("My name and my street, which I regret", "The storage fee is missing here", "mine is 212-555-0123"),
    "nb": ("Navnet mitt og gata mi, som jeg angrer på", "Lagringsgebyret mangler her", "mitt er 412 34 567"),
}
NOT_A_NUMBER = {"en": "blue fish", "nb": "blå fisk"}


@pytest.fixture
async def bot(tmp_path: Path, locale: str) -> AsyncIterator[Whole]:
    async with staffed(tmp_path, locale, "Kari") as opened:
        yield opened


async def test_a_person_says_what_helped_and_a_counsellor_reads_it(bot: Whole, locale: str) -> None:
    hidden, let, telephone = SAID[locale]
    words = WORDS[locale]
    told = Transcript(bot, f"Feedback: somebody gives it, and staff read it ({locale})")
    ola = Voice(told, bot.chat(bot.telegram.person("Ola", locale)))
    kari = Voice(told, bot.chat(bot.telegram.people[FIRST_PERSON]))

    told.notes("A question that could not be read")
    await ola.types("/start")
    typed = next(place for place, answer in enumerate(words.answers) if answer[0].isdigit())
    await ola.answers(*words.answers[:typed])
    await ola.types(NOT_A_NUMBER[locale], NOT_A_NUMBER[locale])
    await ola.taps("n:unhelpful")
    told.notes("What could be the answer is neither that nor sent")
    await ola.types(words.answers[typed])
    await ola.taps("n:feedback_drop", "n:feedback_back")
    await ola.answers(*words.answers[typed:])

    told.notes("The answer: a sentence that is not sent, and one that leads to somebody")
    await ola.taps("n:unhelpful")
    await ola.types(hidden)
    await ola.taps("n:feedback_drop")
    await ola.types(telephone)
    told.notes("And one that staff may read")
    await ola.types(let)
    await ola.taps("n:feedback_amounts", "n:feedback_send")
    await ola.taps("n:feedback_back", "t:next", "n:unhelpful", "n:feedback_turn", "n:feedback_back")

    told.notes("A dead end")
    await ola.types("/xyz")
    await ola.taps("n:unhelpful", "n:feedback_back")
    await ola.types("/delete")

    told.notes("Kari is staff")
    await kari.types("/feedback")
    await kari.taps("s:fb_place:2026-11-16:result:0", "s:fb_done:2026-11-16:result", "s:feedback:2026-11-16:0")
    await kari.taps("s:fb_said:0", "s:feedback:", "s:fb_asked:2026-11-16:0", "s:feedback:2026-11-16:0", "s:fb_files:")
    staff_read = told.text[told.text.index("== Kari") :]
    assert let in staff_read
    assert hidden not in staff_read
    told.notes("Ola is not staff")
    await ola.types("/feedback")
    compare("staff_feedback", locale, told.text)
