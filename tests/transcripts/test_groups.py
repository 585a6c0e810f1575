"""The bot in groups, played and written down: words are explained there, a case is only ever taken in private."""

import json
import re

from bot.sandbox.keyboards import buttons
from tests.transcripts.record import Transcript, compare, given
from tests.transcripts.voice import Voice
from tests.transcripts.words import WORDS
from tests.whole import Whole


def spoken_in_groups(bot: Whole) -> str:
    """All that the bot has sent anywhere but to private chats, without the numbers by which Telegram knows things."""
    private = {chat.id for chat in bot.telegram.chats.values() if chat.is_private}
    told = [given(call) for call in bot.telegram.calls]
    shown = [one for one in told if one.get("chat_id") not in private]
    return json.dumps([{name: one.get(name) for name in ("text", "reply_markup")} for one in shown], ensure_ascii=False)


def figures(text: str) -> set[str]:
    """The figures in a text, however parted."""
    return set(re.findall(r"\d{3,}", re.sub(r"(?<=\d)[\s.,](?=\d{3})", "", text)))


def setting(voice: Voice, chosen: str) -> str:
    """The button of the group's settings that chooses this."""
    shown = [button for message in voice.chat.messages() for row in buttons(message.markup) for button in row]
    found = (str(one.get("callback_data")) for one in shown)
    return next(data for data in found if data.startswith(f"n:group_{chosen}_"))


async def test_a_group_asks_and_one_of_it_finishes_in_private(bot: Whole, locale: str) -> None:
    words = WORDS[locale]
    bob_, anna_ = (bot.telegram.person(name, locale) for name in ("Bob", "Anna"))
    ola_ = bot.telegram.person("Ola", words.other_language)
    room = bot.telegram.group(words.group, [bob_, anna_, ola_], has_bot=False)
    told = Transcript(bot, f"A word, figures and another's buttons in a group, and the rest in private ({locale})")
    bob, anna, ola = (Voice(told, bot.chat(person, group=room)) for person in (bob_, anna_, ola_))

    await bob.does("takes the bot into the group", lambda phone: phone.adds_bot())
    await anna.types(words.term)
    explained = anna.chat.last()
    await bob.types(words.aside)
    assert bob.reads() == ""
    await anna.replies(explained, words.figures)
    refused = anna.chat.last()
    await anna.types(words.command)
    assert anna.chat.last().text == refused.text
    await bob.does("makes the bot an administrator: now it hears everything", lambda phone: phone.promotes_bot())
    await bob.types(words.aside)
    assert bob.reads() == ""
    await anna.types(f"{bot.name} {words.mention}")
    assert anna.chat.last().text == refused.text

    await bob.types("/settings")
    settings = bob.chat.last()
    await anna.taps(setting(bob, locale))
    assert anna.chat.toast()
    assert room.messages[settings.id] == settings
    await bob.taps(setting(bob, locale))
    assert room.messages[settings.id].text != settings.text
    await ola.types(words.other_asks)
    assert ola.chat.last().text == explained.text
    await bob.taps(setting(bob, "admins"))
    await anna.types(words.term)
    assert anna.reads() == ""
    await bob.types(words.term)
    assert bob.chat.last().text == explained.text
    assert bot.telegram.chats[anna_.id].messages == {}
    assert all(bot.session(person) is None for person in (bob_, anna_, ola_))

    there = await anna.follows(refused)
    await there.answers(*words.answers)
    assert words.result in there.reads()
    typed = figures(" ".join((words.figures, words.aside, words.mention, words.result, *words.answers)))
    assert not figures(spoken_in_groups(bot)) & typed
    compare("group", locale, told.text)


async def test_a_forum_keeps_its_topics(bot: Whole, locale: str) -> None:
    words = WORDS[locale]
    bob_, anna_ = (bot.telegram.person(name, locale) for name in ("Bob", "Anna"))
    room = bot.telegram.group(words.group, [bob_, anna_], topics=words.topics)
    told = Transcript(bot, f"A forum with topics ({locale})")
    bob, anna = (Voice(told, bot.chat(person, group=room)) for person in (bob_, anna_))
    cars, homes = room.topics

    anna.chat.in_topic(words.topics[0])
    bob.chat.in_topic(words.topics[1])
    await anna.types(words.term)
    explained = anna.chat.last()
    await bob.types(words.other_term)
    await anna.replies(explained, words.figures)
    await bob.types("/settings")
    await bob.taps(setting(bob, locale))
    bob.chat.in_topic(None)
    await bob.types("/help")
    stand = [message.topic for message in room.messages.values() if message.from_bot]
    assert stand == [cars, homes, cars, homes, None]
    assert not figures(spoken_in_groups(bot)) & figures(words.figures)
    compare("forum", locale, told.text)


async def test_a_group_is_joined_moves_and_is_left(bot: Whole, locale: str) -> None:
    words = WORDS[locale]
    bob_, anna_ = (bot.telegram.person(name, locale) for name in ("Bob", "Anna"))
    first = bot.telegram.group(words.group, [bob_, anna_], has_bot=False, basic=True)
    told = Transcript(bot, f"Joining, moving to a supergroup, leaving ({locale})")
    bob, anna = (Voice(told, bot.chat(person, group=first)) for person in (bob_, anna_))

    await bob.does("takes the bot into the group", lambda phone: phone.adds_bot())
    await bob.types("/settings")
    await bob.taps(setting(bob, words.other_language))
    await bob.taps(setting(bob, "admins"))
    bob = await bob.upgrades()
    room = bob.chat.room
    assert bot.kept_of(first.id) == {}
    assert [message.text for message in room.messages.values() if message.from_bot] == []
    anna = anna.at(room)
    await anna.types(words.term)
    assert anna.reads() == ""
    await bob.types(words.term)
    in_the_other = bob.chat.last().text

    await bob.does("throws the bot out", lambda phone: phone.removes_bot())
    assert bot.kept_of(room.id) == {}
    await bob.does("takes it in again", lambda phone: phone.adds_bot())
    await anna.types(words.term)
    assert anna.chat.last().text not in ("", in_the_other)
    compare("joining", locale, told.text)
