"""Inline mode in a chat where the bot is not: what is offered, what is sent, and where its button leads."""

from bot.scenarios.talk import plain
from tests.transcripts.record import Transcript, compare
from tests.transcripts.voice import Voice
from tests.transcripts.words import WORDS
from tests.whole import Whole


async def test_inline_in_a_chat_without_the_bot(bot: Whole, locale: str) -> None:
    words = WORDS[locale]
    anna_, bob_ = (bot.telegram.person(name, locale) for name in ("Anna", "Bob"))
    room = bot.telegram.group(words.neighbours, [anna_, bob_], has_bot=False)
    told = Transcript(bot, f"Inline mode in a chat without the bot ({locale})")
    anna, bob = (Voice(told, bot.chat(person, group=room)) for person in (anna_, bob_))

    offered = await anna.searches("")
    assert len(offered) == 5
    assert anna.chat.offered_above()
    found = await anna.searches(words.term.partition(" ")[2])
    card = await anna.picks(found[0]["title"])
    sums = await anna.searches(words.numbers)
    sent = await anna.picks(sums[0]["title"])
    assert words.example in plain(sent.text)
    assert len(await anna.searches(words.nonsense)) == 0
    assert bot.kept()["session"] == ()
    assert [message.id for message in room.messages.values()] == [card.id, sent.id]
    assert {message.sender.id for message in room.messages.values()} == {anna_.id}

    there = await bob.follows(sent)
    assert "n:begin" in there.chat.choices()
    explained = await bob.follows(card)
    assert words.deficiency in explained.reads()
    assert bot.session(anna_) is None
    await anna.searches("")
    begun = await anna.presses_above()
    assert "n:begin" in begun.chat.choices()
    session = bot.session(bob_)
    assert session is not None
    assert session.answers == {}
    compare("inline", locale, told.text)
