"""A case that someone shared, opened by somebody who is in the middle of their own."""

import re
from datetime import timedelta

from bot.scenarios.talk import plain
from bot.shared_case.link import DAYS_KEPT
from tests.transcripts.record import Transcript, compare
from tests.transcripts.voice import Voice
from tests.transcripts.words import WORDS, Words
from tests.whole import Whole

LINK = re.compile(r"https://t\.me/\S+\?start=(c_[A-Za-z0-9_-]+)")
IN_THE_MIDDLE = 4


def exact(words: Words) -> list[str]:
    """The answers of somebody whose amounts are not round."""
    amounts = iter(words.exact)
    return [next(amounts) if answer.replace(" ", "").isdigit() else answer for answer in words.answers]


def own_of(bot: Whole, voice: Voice) -> dict[str, object]:
    """The person's own answers and the question they are at, as they are kept."""
    session = bot.session(voice.chat.person)
    assert session is not None
    return session.model_dump(include={"answers", "confirmed", "others", "number", "name", "asking"})


async def test_a_shared_case_opened_in_the_middle_of_ones_own(bot: Whole, locale: str) -> None:
    words = WORDS[locale]
    told = Transcript(bot, f"A case that Anna shares, and Bob opens ({locale})")
    anna, bob = (Voice(told, bot.chat(name, locale)) for name in ("Anna", "Bob"))
    await has_the_answer(anna, words)
    await anna.taps("n:sharelink")
    consent = anna.reads()
    assert words.rounded in consent
    assert not any(amount in consent.replace(",", "") for amount in words.exact)
    assert LINK.search(consent) is None
    await anna.taps("n:makelink")
    found = LINK.search(anna.chat.last().text)
    assert found
    link, payload = found[0], found[1]
    assert len(payload) <= 64

    await bob.types("/start")
    await bob.answers(*words.answers[:IN_THE_MIDDLE])
    before = own_of(bot, bob)
    of_anna = bot.session(anna.chat.person)
    await bob.follows(link)
    assert words.rounded in bob_reads(bob)
    for tap in ("n:shared_lines", "n:shared_sources", "n:shared_case", "n:back"):
        await bob.taps(tap)
        assert own_of(bot, bob) == before
    assert bot.session(anna.chat.person) == of_anna
    await bob.follows(link)
    await bob.taps("n:begin")
    assert own_of(bot, bob) == before
    await bob.answers(*words.answers[IN_THE_MIDDLE:])
    assert words.result in bob.reads()
    session = bot.session(bob.chat.person)

    told.notes("a letter of the link is changed on the way")
    changed = payload[:-3] + ("A" if payload[-3] != "A" else "B") + payload[-2:]
    await bob.follows(link.replace(payload, changed))
    assert words.rounded not in bob_reads(bob)
    told.notes(f"{DAYS_KEPT + 1} days later")
    bot.clock.now += timedelta(days=DAYS_KEPT + 1)
    await bob.follows(link)
    assert str(DAYS_KEPT) in bob_reads(bob)
    assert words.rounded not in bob_reads(bob)
    after = bot.session(bob.chat.person)
    assert session is not None
    assert after is not None
    assert after.answers == session.answers
    compare("shared", locale, told.text)


async def has_the_answer(voice: Voice, words: Words) -> None:
    """Goes to the answer with amounts that are not round; only that it happened is written down."""
    chat = voice.chat
    await chat.types("/start")
    for answer in exact(words):
        await (chat.taps(answer) if answer[:2] in {"a:", "n:"} else chat.types(answer))
    for tap in ("t:keep", "t:share"):
        await chat.taps(tap)
    voice.transcript.skips(f"Anna has her answer, with {', '.join(words.exact)}, and looks at the ways to share it")


def bob_reads(bob: Voice) -> str:
    """The newest message, as it is read."""
    return plain(bob.chat.last().text)
