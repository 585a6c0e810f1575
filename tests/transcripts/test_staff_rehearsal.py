"""A staff member rehearses: a new user who errs and thinks again, a group, an outage, and back to their own case."""

from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from bot.events import PLAY, Key
from bot.telegram.backoff import Patience
from tests.bot.staff.conftest import STAFF, with_staff
from tests.transcripts.record import Transcript, compare
from tests.transcripts.voice import Voice
from tests.transcripts.words import WORDS
from tests.whole import Whole, whole

AT_ONCE = Patience(storing=0.0, showing=(0.0, 0.0, 0.0))
OWN = 5
ERRS = 7


@dataclass(frozen=True)
class Says:
    """What the staff member types beside the answers of the story."""

    place: int
    wrong: str
    change: str
    asks: str


SAYS = {
    "en": Says(0, "quite a lot", "no, 15000", "/privacy"),
    "nb": Says(1, "ganske mye", "nei, 15000", "/personvern"),
}


@pytest.fixture
async def bot(tmp_path: Path) -> AsyncIterator[Whole]:
    async with whole(tmp_path, world=with_staff, staff=frozenset(STAFF), patience=AT_ONCE) as opened:
        yield opened


async def test_a_dress_rehearsal(bot: Whole, locale: str) -> None:
    words, says = WORDS[locale], SAYS[locale]
    person = bot.telegram.people[STAFF[says.place]]
    told = Transcript(bot, f"A dress rehearsal: a new user, a group, an outage, and back ({locale})")
    staff = Voice(told, bot.chat(person))
    told.notes("a case of their own, left in the middle")
    await staff.types("/start")
    await staff.answers(*words.answers[:OWN])
    own, waiting = bot.session(person), staff.chat.last()

    told.notes("as a new user")
    await staff.types("/rehearse")
    await staff.taps("s:rehearse_new:", f"s:rehearse_new:{locale}", f"s:rehearse_as:{locale}.start")
    await staff.answers(*words.answers[:ERRS])
    await staff.types(says.wrong)
    await staff.answers(words.answers[ERRS])
    await staff.types(says.change)
    await staff.answers(*words.answers[ERRS + 1 : -1])
    assert bot.session(person) == own
    told.notes("a button of their own case, further up")
    await staff.chat.taps_on(waiting, "a:outcome:claimed")
    told.answers(told.place)
    assert staff.chat.toast()

    told.notes("in an outage")
    await staff.types("/rehearse")
    await staff.taps("s:rehearse_outage:", "s:rehearse_outage:timeout.2")
    await staff.taps("n:confirm")
    told.notes("Telegram did not answer twice before this was there")
    played = staff.chat.last()
    await staff.types("/rehearse")
    await staff.taps("s:rehearse_outage:", "s:rehearse_outage:blocked.1")
    await staff.types(says.asks)
    assert staff.reads() == ""
    await staff.types(says.asks)
    assert staff.reads()

    told.notes("as a member of a group")
    await staff.types("/rehearse")
    await staff.taps("s:rehearse_group:")
    await staff.types(words.term, words.figures)
    await staff.taps("s:group_would:private")
    await staff.taps("s:rehearse_group:addressed=not")
    await staff.types(words.aside)

    told.notes("and back")
    await staff.types("/staff")
    await staff.taps("s:leave:")
    assert await bot.dialogue.sessions.of(Key(person.id, PLAY)) is None
    assert bot.session(person) == own
    told.notes("a button of what was played, further up")
    await staff.chat.taps_on(played, "~t:next")
    told.answers(told.place)
    assert staff.chat.toast()
    assert bot.session(person) == own
    await staff.answers(*words.answers[OWN:])
    assert words.result in staff.reads()
    compare("staff_rehearsal", locale, told.text)
