"""A correction: one writes it, another confirms it, and whoever was shown the rule is told once."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import timedelta

import pytest

from bot.events import PLAY, Key
from bot.language import Language
from bot.sandbox.faults import Dropped, too_many_requests
from bot.screen.spoken import mark
from bot.session import blank
from bot.staff.asked import Asked, DeskState
from bot.staff.corrections import desk as corrections
from bot.staff.corrections.record import Correction
from bot.staff.office import Pacing
from bot.staff.rehearsal.playing import begin
from bot.store.memo_protocol import Outcome
from tests.bot.staff.conftest import STAFF
from tests.chat import Chat
from tests.whole import Whole

RULE = "us.ucc.explanation"
EN, NB = "The sale of a car is now counted in another way.", "Salg av bil regnes nå på en annen måte."
HEADLINE = "A rule behind an answer you were shown has changed."
CAR = (
    "/start", "n:begin", "a:jurisdiction:US", "ohio", "a:collateral:vehicle", "a:event:repossession",
    "a:outcome:judgment", "10000", "8500", "500", "a:credits:0", "n:confirm",
)  # fmt: skip

Work = Callable[[], Awaitable[float]]


async def says(chat: Chat, *said: str) -> None:
    """Taps what is a button, types all else."""
    for each in said:
        await (chat.taps(each) if each[:2] in {"a:", "n:", "t:", "s:"} else chat.types(each))


async def car(chat: Chat) -> Chat:
    """A car in Ohio, to the answer."""
    await says(chat, *CAR)
    return chat


def quick(bot: Whole) -> Work:
    """The work on corrections of one replica, that does not wait."""
    bot.office.pacing = Pacing(a_second=10**6, between=5.0)
    return corrections.work(bot.office)["corrections"]


async def works(bot: Whole, *replicas: Work) -> None:
    """Lets the replicas work until each has nothing to do."""
    for work in replicas or (quick(bot),):
        while await work() == 0:
            pass
    await bot.front.courier.settled()


async def written(chat: Chat) -> str:
    """A correction that its author has asked to be confirmed; its id."""
    await says(chat, "/correct", "s:correction_new:", RULE, f"s:correction_rule:{mark(RULE)}", EN, NB)
    data = next(each for each in chat.choices() if each.startswith("s:correction_ask:"))
    await chat.taps(data)
    return data.rsplit(":", 1)[1]


async def confirmed(bot: Whole, author: Chat, other: Chat) -> str:
    """A correction that is on its way."""
    name = await written(author)
    await works(bot)
    await confirms(other, name)
    return name


async def confirms(chat: Chat, name: str) -> None:
    """Reads a correction and taps the button that sends it."""
    await says(chat, "/correct", f"s:correction:{name}")
    await chat.taps(sends(chat))


async def confirms_all_the_same(bot: Whole, chat: Chat, name: str) -> None:
    """Taps a button that sends it, where the page shows none."""
    assert not any(each.startswith("s:correction_send:") for each in chat.choices())
    kept = (await bot.office.records.listed("correction", Correction))[name]
    await chat.taps_on(chat.messages()[-1], f"s:correction_send:{kept.counting}")


def sends(chat: Chat) -> str:
    """The button that confirms."""
    return next(each for each in chat.choices() if each.startswith("s:correction_send:"))


def told(bot: Whole, chat: Chat) -> list[str]:
    """The corrections that stand in somebody's chat."""
    return [message.text for message in bot.chat(chat.person).messages() if HEADLINE in (message.text or "")]


async def outcomes(bot: Whole, name: str) -> dict[Outcome, int]:
    return dict(await bot.office.store.mailings.counts(name))


async def test_what_somebody_was_shown_is_kept_as_marks(bot: Whole, anna: Chat) -> None:
    await says(anna, *CAR[:-1])
    before = bot.session(anna.person)
    assert before is not None
    assert before.rules_shown == ()
    await anna.taps("n:confirm")
    shown = bot.session(anna.person)
    assert shown is not None
    assert mark(RULE) in shown.rules_shown
    assert list(shown.rules_shown) == sorted(set(shown.rules_shown))
    await says(anna, "t:more")
    await says(anna, next(each for each in anna.choices() if each.startswith("t:")))
    more = bot.session(anna.person)
    assert more is not None
    assert set(more.rules_shown) > set(shown.rules_shown)


async def test_deleted_answers_take_the_marks_along(bot: Whole, anna: Chat) -> None:
    await car(anna)
    await says(anna, "/delete", "n:delete")
    assert bot.session(anna.person) is None


async def test_a_play_leaves_no_marks(bot: Whole, sara: Chat) -> None:
    asked = Asked(STAFF[0], Language("en"), bot.office.today(), DeskState())
    answer = await begin(bot.office, asked, blank("en"))
    await bot.office.records.keep("desk", str(STAFF[0]), answer.state or DeskState())
    await car(sara)
    played = await bot.dialogue.sessions.of(asked.play_key)
    assert played is not None
    assert played.confirmed
    assert played.rules_shown == ()


async def test_a_correction_is_written_previewed_confirmed_by_another_and_sent_once(
    bot: Whole, sara: Chat, tom: Chat, anna: Chat
) -> None:
    await tom.types("/staff")
    await car(anna)
    question = anna.messages()[-1]
    name = await written(sara)
    preview = [message.text for message in sara.messages() if HEADLINE in (message.text or "")]
    assert len(preview) == 1
    assert EN in preview[0]
    await works(bot)
    assert f"s:correction:{name}" in tom.choices()
    await confirms(tom, name)
    await works(bot)
    (message,) = told(bot, anna)
    assert message == preview[0]
    assert await outcomes(bot, name) == {Outcome.SENT: 1}
    assert bot.telegram.chats[anna.person.id].messages[question.id] == question
    await works(bot)
    assert len(told(bot, anna)) == 1
    await says(sara, "/correct", f"s:correction:{name}")
    assert "Reached: 1" in sara.reads()


async def test_who_wrote_it_cannot_confirm_it(bot: Whole, sara: Chat, anna: Chat) -> None:
    await car(anna)
    name = await written(sara)
    await works(bot)
    await says(sara, "/correct", f"s:correction:{name}")
    assert "You have written in it. Somebody else of the staff" in sara.reads()
    await confirms_all_the_same(bot, sara, name)
    assert "Somebody else" in (sara.toast() or "")
    await works(bot)
    assert told(bot, anna) == []


async def test_a_changed_text_needs_to_be_confirmed_anew(bot: Whole, sara: Chat, tom: Chat, anna: Chat) -> None:
    await car(anna)
    name = await written(tom)
    await works(bot)
    await says(sara, "/correct", f"s:correction:{name}")
    confirming, page = sends(sara), sara.messages()[-1]
    await says(tom, f"s:correction_again:{name}", f"s:correction_write:{name}.en", "Another text.")
    await sara.taps_on(page, confirming)
    assert "has changed meanwhile" in (sara.toast() or "")
    assert "Another text." in "".join(message.text or "" for message in sara.messages()[-3:])
    await works(bot)
    assert told(bot, anna) == []
    await says(tom, f"s:correction_ask:{name}")
    await works(bot)
    await confirms(sara, name)
    await works(bot)
    assert "Another text." in told(bot, anna)[0]


async def test_confirmed_twice_and_sent_by_two_replicas_it_still_comes_once(bot: Whole, sara: Chat, tom: Chat) -> None:
    people = [await car(bot.chat(f"Anna{number}")) for number in range(5)]
    name = await written(sara)
    await works(bot)
    await says(tom, "/correct", f"s:correction:{name}")
    confirming, page = sends(tom), tom.messages()[-1]
    await tom.taps_on(page, confirming)
    await tom.taps_on(page, confirming)
    one, other = quick(bot), quick(bot)
    await asyncio.gather(one(), other(), one(), other())
    await works(bot, one, other)
    assert [len(told(bot, person)) for person in people] == [1] * 5
    assert await outcomes(bot, name) == {Outcome.SENT: 5}


async def test_it_is_stopped_and_goes_on(bot: Whole, sara: Chat, tom: Chat, anna: Chat) -> None:
    await car(anna)
    name = await confirmed(bot, sara, tom)
    await says(sara, f"s:correction_again:{name}", f"s:correction_stop:{name}")
    await works(bot)
    assert told(bot, anna) == []
    await says(tom, f"s:correction:{name}", f"s:correction_go:{name}")
    await works(bot)
    assert len(told(bot, anna)) == 1


async def test_who_wants_no_more_gets_no_more_until_they_want_them_again(
    bot: Whole, sara: Chat, tom: Chat, anna: Chat
) -> None:
    await car(anna)
    bob = await car(bot.chat("Bob"))
    await confirmed(bot, sara, tom)
    await works(bot)
    await says(anna, "n:back")
    asked = anna.messages()[-1]
    await says(anna, "n:corrections_off")
    assert "no more messages" in anna.reads()
    assert asked in anna.messages()
    assert len(told(bot, anna)) == 1
    kept = bot.session(anna.person)
    assert kept is not None
    assert kept.no_corrections
    name = await confirmed(bot, sara, tom)
    await says(tom, f"s:correction_again:{name}")
    await works(bot)
    assert (len(told(bot, anna)), len(told(bot, bob))) == (1, 2)
    await says(anna, "/privacy", "n:corrections_start")
    assert "which rules the answer rests on" in anna.reads()
    await confirmed(bot, sara, tom)
    await works(bot)
    assert (len(told(bot, anna)), len(told(bot, bob))) == (2, 3)


async def test_who_opts_out_after_being_counted_is_listed_so(bot: Whole, sara: Chat, tom: Chat, anna: Chat) -> None:
    await car(anna)
    name = await confirmed(bot, sara, tom)
    await says(anna, "/privacy", "n:corrections_stop")
    await works(bot)
    assert told(bot, anna) == []
    assert await outcomes(bot, name) == {Outcome.OPTED_OUT: 1}


async def test_who_deletes_their_answers_gets_nothing_and_is_counted_as_gone(
    bot: Whole, sara: Chat, tom: Chat, anna: Chat
) -> None:
    await car(anna)
    name = await confirmed(bot, sara, tom)
    await says(anna, "/delete", "n:delete")
    await works(bot)
    assert told(bot, anna) == []
    await says(sara, f"s:correction_again:{name}")
    assert "Have deleted their answers, or have an answer that no longer rests on this rule: 1" in sara.reads()


async def test_a_case_put_aside_is_named_and_opened(bot: Whole, sara: Chat, tom: Chat, anna: Chat) -> None:
    await car(anna)
    await says(anna, "/cases", "n:newcase", "a:jurisdiction:NO", "a:collateral:home")
    open_question = anna.messages()[-1]
    await confirmed(bot, sara, tom)
    await works(bot)
    (message,) = told(bot, anna)
    assert "It concerns: Car, Ohio" in message
    await anna.taps_on(open_question, "a:event:foreclosure")
    assert "earlier message" not in (anna.toast() or "")
    asked = bot.session(anna.person)
    assert asked is not None
    assert asked.answers["event"] == "foreclosure"
    await says(anna, "n:result_1")
    assert "still owed" in anna.reads()
    current = bot.session(anna.person)
    assert current is not None
    assert current.number == 1


async def test_the_norwegian_reader_gets_the_norwegian_note(bot: Whole, sara: Chat, tom: Chat) -> None:
    ola = await car(bot.chat("Ola", "nb"))
    await confirmed(bot, sara, tom)
    await works(bot)
    texts = [message.text or "" for message in bot.chat(ola.person).messages()]
    assert sum(NB in text for text in texts) == 1
    assert not any(EN in text for text in texts)


@pytest.mark.parametrize("note", ["<b>bold</b>", "x" * 601, "a &amp; b", "\u200b"])
async def test_a_note_that_cannot_be_is_asked_for_again(sara: Chat, note: str) -> None:
    await says(sara, "/correct", "s:correction_new:", RULE, f"s:correction_rule:{mark(RULE)}")
    await sara.types(note)
    assert "Write in English" in sara.reads()
    await sara.types(EN)
    assert "Write in Norwegian" in sara.reads()


async def test_a_note_with_signs_of_html_is_shown_as_written(sara: Chat) -> None:
    await says(sara, "/correct", "s:correction_new:", RULE, f"s:correction_rule:{mark(RULE)}", "a < b & c", NB)
    assert any("What has changed: a < b & c" in (message.text or "") for message in sara.messages())


async def test_rules_are_found_by_sentence_source_and_id(sara: Chat) -> None:
    await says(sara, "/correct", "s:correction_new:", "zzz")
    assert "No rule fits" in sara.reads()
    await sara.types("sale")
    assert "rules fit" in sara.reads()
    await says(sara, next(each for each in sara.choices() if each.startswith("s:correction_find:1")))
    assert any(each.startswith("s:correction_find:0") for each in sara.choices())
    await says(sara, "/correct 9-616 explanation")
    assert f"s:correction_rule:{mark(RULE)}" in sara.choices()


async def test_alone_nobody_can_confirm(bot: Whole, sara: Chat, anna: Chat) -> None:
    bot.office.staff_ids = frozenset(STAFF[:1])
    await car(anna)
    name = await written(sara)
    await works(bot)
    await sara.taps(f"s:correction_again:{name}")
    assert "You are the only one" in sara.reads()
    await confirms_all_the_same(bot, sara, name)
    assert "You are the only one" in (sara.toast() or "")
    await works(bot)
    assert told(bot, anna) == []


async def test_whatever_goes_wrong_is_listed_and_nothing_is_sent_twice(bot: Whole, sara: Chat, tom: Chat) -> None:
    people = [await car(bot.chat(f"Anna{number}")) for number in range(4)]
    name = await confirmed(bot, sara, tom)
    bot.telegram.chats[people[0].person.id].blocked = True
    bot.office.pacing = Pacing(a_second=10**6, at_once=1, longest=0.0)
    work = corrections.work(bot.office)["corrections"]
    assert await work() == 0
    bot.telegram.faults.next("sendMessage", Dropped(after_effect=True))
    await work()
    assert await outcomes(bot, name) == {Outcome.BLOCKED: 1, Outcome.UNCERTAIN: 1, Outcome.WAITING: 2}
    again = corrections.work(bot.office)["corrections"]
    bot.telegram.faults.next("sendMessage", too_many_requests(60))
    assert await again() > 0
    assert await outcomes(bot, name) == {Outcome.BLOCKED: 1, Outcome.UNCERTAIN: 1, Outcome.WAITING: 2}
    assert await again() > 0
    assert [len(told(bot, person)) for person in people] == [0, 1, 0, 0]


async def test_what_a_crash_left_behind_is_given_up_and_never_sent_again(bot: Whole, sara: Chat, tom: Chat) -> None:
    people = [await car(bot.chat(f"Anna{number}")) for number in range(3)]
    name = await confirmed(bot, sara, tom)
    (lost,) = await bot.office.store.mailings.claim(name, 1, bot.office.now())
    await works(bot)
    assert await outcomes(bot, name) == {Outcome.SENDING: 1, Outcome.SENT: 2}
    bot.clock.now += timedelta(seconds=301)
    await works(bot)
    assert await outcomes(bot, name) == {Outcome.UNCERTAIN: 1, Outcome.SENT: 2}
    assert {person.person.id: len(told(bot, person)) for person in people}[lost.chat] == 0
    await says(sara, f"s:correction_again:{name}", f"s:correction_file:{name}")
    file = sara.messages()[-2].file
    assert file is not None
    assert file.content.decode().splitlines() == [
        "1. Reached",
        "2. Reached",
        "3. It is not known whether it arrived, and it is not sent again",
    ]


async def test_plays_are_left_out_and_what_cannot_be_read_is_counted(bot: Whole, sara: Chat, anna: Chat) -> None:
    await car(anna)
    bob = await car(bot.chat("Bob"))
    shown = bot.session(anna.person)
    assert shown is not None
    await bot.dialogue.sessions.put(Key(STAFF[0], PLAY), shown, bot.clock.now)
    await bot.dialogue.sessions.put(Key(-1_001_000_000_001, 0), shown, bot.clock.now)
    bot.breaks("UPDATE session SET sealed = ? WHERE chat = ?", b"torn", bob.person.id)
    name = await written(sara)
    await works(bot)
    assert await outcomes(bot, name) == {Outcome.WAITING: 1}
    await sara.taps(f"s:correction_again:{name}")
    assert "It will go to one person." in sara.reads()
    assert "What is kept of one person cannot be read" in sara.reads()


async def test_for_anybody_else_there_are_no_corrections(bot: Whole, sara: Chat, anna: Chat) -> None:
    await car(anna)
    name = await written(sara)
    await works(bot)
    text = (await bot.office.records.listed("correction", Correction))[name].counting
    await anna.types("/correct")
    of_staff = anna.last().text
    await anna.types("/nonsense")
    assert anna.last().text == of_staff
    await anna.taps_on(anna.messages()[-1], f"s:correction_send:{text}")
    assert anna.toast() == "That button is from an earlier message. Nothing is changed."
    await works(bot)
    assert told(bot, anna) == []


async def test_a_pasted_id_that_the_program_no_longer_has_will_do(sara: Chat) -> None:
    await says(sara, "/correct", "s:correction_new:", "us.goods.long_gone")
    assert "The program has no rule of the id us.goods.long_gone now." in sara.reads()
    await says(sara, "s:gone_rule:us.goods.long_gone")
    assert "The program has no rule of this id now." in sara.reads()
    await says(sara, EN, NB)
    preview = next(message.text for message in reversed(sara.messages()) if HEADLINE in (message.text or ""))
    assert "The rule" not in preview
