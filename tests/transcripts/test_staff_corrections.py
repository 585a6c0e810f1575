"""A correction, played and written down: one writes it, another confirms it, and people are told once."""

import re
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.sandbox.world import FIRST_PERSON
from bot.screen.spoken import mark
from bot.staff.corrections import desk as corrections
from bot.staff.office import Pacing
from tests.transcripts.record import Transcript, compare
from tests.transcripts.staffed import staffed
from tests.transcripts.voice import Voice
from tests.whole import Whole

STAFF = (FIRST_PERSON, FIRST_PERSON + 1)
RULE = "us.ucc.explanation"
CAR = (
    "/start", "n:begin", "a:jurisdiction:US", "Ohio", "a:collateral:vehicle", "a:event:repossession",
    "a:outcome:judgment", "10000", "8500", "500", "a:credits:0", "n:confirm",
)  # fmt: skip
EN = "The lender must now send the explanation within 10 days, not 14."
NB = "Långiveren må nå sende forklaringen innen 10 dager, ikke 14."
SEARCH = "9-616"
NAMES = {"en": ("Sara", "Tom", "Anna", "Bob"), "nb": ("Siri", "Terje", "Anne", "Bjørn")}


@pytest.fixture
async def bot(tmp_path: Path, locale: str) -> AsyncIterator[Whole]:
    async with staffed(tmp_path, locale, *NAMES[locale][:2]) as opened:
        opened.office.pacing = Pacing(a_second=10**6)
        yield opened


async def goes_on(bot: Whole, told: Transcript) -> None:
    """Lets the work beside the chat do what there is to do."""
    work = corrections.work(bot.office)["corrections"]
    while await work() == 0:
        pass
    await bot.front.courier.settled()
    told.answers("")


async def test_a_correction_is_written_confirmed_and_sent(bot: Whole, locale: str) -> None:
    told = Transcript(bot, f"A correction: one of the staff writes it, another confirms it ({locale})")
    sara, tom = (Voice(told, bot.chat(bot.telegram.people[person])) for person in STAFF)
    anna, bob = (Voice(told, bot.chat(bot.telegram.person(name, locale))) for name in NAMES[locale][2:])
    for person in (anna, bob):
        for said in CAR:
            await (person.chat.taps(said) if said[:2] in {"a:", "n:"} else person.chat.types(said))
    await tom.chat.types("/staff")
    told.skips("two people have been shown a result that rests on the rule")
    await anna.taps("n:back", "e:claim")

    await sara.types("/correct")
    await sara.taps("s:correction_new:")
    await sara.types(SEARCH)
    await sara.taps(f"s:correction_rule:{mark(RULE)}")
    await sara.types("<b>Now</b>")
    await sara.types(EN, NB)
    name = next(each for each in sara.chat.choices() if each.startswith("s:correction_ask:")).rsplit(":", 1)[1]
    await sara.taps(f"s:correction_ask:{name}")
    told.notes("the people are looked for, beside the chat")
    await goes_on(bot, told)
    await sara.taps(f"s:correction_again:{name}")
    await tom.types("/correct")
    await tom.taps(f"s:correction:{name}")
    await tom.taps(next(each for each in tom.chat.choices() if each.startswith("s:correction_send:")))
    bot.telegram.chats[bob.chat.person.id].blocked = True
    told.notes("one of the two has blocked the bot meanwhile; it is sent")
    await goes_on(bot, told)

    await anna.taps("n:corrections_off")
    await anna.types("10500")
    await anna.types("/privacy")
    await anna.taps("n:corrections_start")
    await sara.taps(f"s:correction_again:{name}", f"s:correction_file:{name}")
    steady = re.sub(rf"{name}\.[0-9a-f]{{8}}\b", "00000000.11111111", told.text).replace(name, "00000000")
    compare("staff_corrections", locale, steady)
