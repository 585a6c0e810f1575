"""In a group the bot is silent until called, answers once, and says no more than how to reach it."""

import logging

import pytest

from bot.sandbox.chats import Person
from bot.sandbox.faults import Dropped, server_broken, too_many_requests
from bot.sandbox.keyboards import buttons
from bot.sandbox.refused import bad_request, forbidden
from tests.bot.telegram.groups.groups_bot import Clock, GroupBot, bot_in_groups
from tests.chat import Chat

NAME = "@restgjeld_sandbox_bot"
CHAT = f"https://t.me/{NAME[1:]}"


@pytest.fixture
def anna(bot: GroupBot) -> Person:
    return bot.telegram.person("Anna", "nb")


@pytest.fixture
def bob(bot: GroupBot) -> Person:
    return bot.telegram.person("Bob", "en")


@pytest.fixture
def group(bot: GroupBot, anna: Person, bob: Person) -> Chat:
    return bot.phone(anna, bot.telegram.group("Neighbours", [anna, bob]))


def said(chat: Chat) -> list[str]:
    """The first line of everything the bot has said in the chat."""
    return [message.text.partition("\n")[0] for message in chat.messages() if message.from_bot]


async def hands_over(bot: GroupBot) -> None:
    """Give the bot all that waits, without waiting for what it leads to."""
    for update in bot.telegram.updates.pending:
        await bot.front.reception.take(dict(update))
        bot.telegram.updates.drop(update["update_id"])


@pytest.mark.parametrize("text", ["hello everybody", "I owe 250 000", "/help@another_bot", "/unknown", "/new", "takk"])
async def test_it_is_silent_to_what_is_not_for_it_also_without_privacy_mode(
    bot: GroupBot, group: Chat, text: str
) -> None:
    bot.telegram.privacy = False
    await group.types(text)
    assert said(group) == []
    assert await bot.store.count() == 0


async def test_a_word_is_explained_with_a_button_to_it_in_private(group: Chat) -> None:
    await group.types("/ord restgjeld")
    assert group.reads().startswith("Restgjeld etter salget")
    ((button,),) = buttons(group.last().markup)
    assert button["url"] == f"{CHAT}?start=term_deficiency"


async def test_everybody_is_answered_in_the_language_of_their_phone(bot: GroupBot, group: Chat, bob: Person) -> None:
    await group.types("/hjelp")
    await bot.phone(bob, group.room).types("/help")
    assert said(group) == [
        "Skriv /ord og et ord, for eksempel /ord restgjeld, så forklarer jeg det.",
        "Write /term and a word, for example /term short sale, and I explain it.",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "/term 14000 6000",
        f"/new{NAME} 14000",
        f"{NAME} det var fjorten tusen",
        "/help 14000",
        "/start 14000",
        f"/settings{NAME} 14000",
    ],
)
async def test_figures_are_neither_used_nor_kept_nor_repeated_nor_carried(
    bot: GroupBot, group: Chat, text: str, caplog: pytest.LogCaptureFixture
) -> None:
    bot.telegram.privacy = False
    caplog.set_level(logging.DEBUG, "bot")
    await group.types(text)
    assert said(group) == [
        "Skriv helst ikke beløp i gruppen. Jeg har verken brukt eller lagret dem. Du kan slette meldingen din."
    ]
    assert [button["url"] for row in buttons(group.last().markup) for button in row] == [f"{CHAT}?start=private"]
    assert "14" not in group.last().source
    assert "reply_to_message" not in group.last().extra
    assert "14000" not in caplog.text
    assert "fjorten" not in caplog.text
    assert await bot.store.count() == 0


async def test_a_number_in_answer_to_the_bot_is_not_used(bot: GroupBot, group: Chat) -> None:
    await group.types("/help")
    await group.types("250 000", reply_to=group.last().id)
    assert group.reads().startswith("Skriv helst ikke beløp i gruppen.")
    assert await bot.store.count() == 0


async def test_a_photo_of_a_letter_is_not_fetched(bot: GroupBot, group: Chat) -> None:
    await group.types("/help")
    message = group.phone.sends("photo").as_api(group.room.as_api())
    reply = next(m for m in group.messages() if m.from_bot).as_api(group.room.as_api())
    await bot.takes({"update_id": 900, "message": message | {"reply_to_message": reply}})
    assert said(group)[1:] == ["Din egen sak tar vi privat, der gruppen ikke ser den. Her forklarer jeg bare ord."]
    assert bot.called("getFile") == 0


async def test_what_is_sent_together_is_answered_once(bot: GroupBot, group: Chat) -> None:
    await group.types("/help")
    reply = group.last().as_api(group.room.as_api())
    for number in range(4):
        message = group.phone.sends("photo").as_api(group.room.as_api())
        album = message | {"reply_to_message": reply, "media_group_id": "album"}
        await bot.takes({"update_id": 900 + number, "message": album})
    assert len(said(group)) == 2


async def test_thanks_and_an_emoji_in_answer_to_the_bot_are_met_with_silence(group: Chat) -> None:
    await group.types("/help")
    answer = group.last().id
    await group.types("Tusen takk!", reply_to=answer)
    await group.types("👍", reply_to=answer)
    assert len(said(group)) == 1


async def test_despair_is_met_with_the_lines_to_call(group: Chat) -> None:
    await group.types(f"/term{NAME} jeg orker ikke mer")
    assert "116\u00a0123" in group.reads()
    assert "988" in group.reads()


@pytest.mark.parametrize("command", ["/help", "/start", "/settings", f"/hjelp{NAME}", f"/delete{NAME}"])
async def test_despair_is_heard_after_any_command(group: Chat, command: str) -> None:
    await group.types(f"{command} jeg vil ikke leve lenger")
    assert "116\u00a0123" in group.reads()


async def test_despair_is_heard_where_all_has_been_said_and_where_it_answers_administrators_only(
    bot: GroupBot, group: Chat, bob: Person, clock: Clock
) -> None:
    for _ in range(9):
        await group.types("/hjelp")
    assert len(said(group)) == 5
    for number in range(30):
        person = bot.telegram.person(f"Person {number}")
        group.room.members.append(person.id)
        await bot.phone(person, group.room).types("/help")
    assert len(said(group)) == 17
    await group.types("/term jeg vil ikke leve lenger")
    assert "116\u00a0123" in group.reads()
    await group.types("/term jeg vil ikke leve lenger")
    assert len(said(group)) == 18
    await bot.dialogue.groups.choose(group.room.id, 5, "admins")
    other = bot.phone(bob, group.room)
    await other.types("/help I want to die")
    assert "988" in other.reads()
    clock.passes(3600)
    await other.types("/help")
    assert len(said(group)) == 19


async def test_despair_is_heard_while_many_wait_for_an_answer(bot: GroupBot, group: Chat, clock: Clock) -> None:
    for _ in range(60):
        group.phone.types("/hjelp")
    group.phone.types("/hjelp jeg vil ikke leve lenger")
    clock.passes(3600)
    await hands_over(bot)
    await bot.front.reception.finish()
    assert [text[:20] for text in said(group)] == ["Det høres tungt ut. "]


@pytest.mark.parametrize("command", ["delete", "slett", "privacy", "personvern", "export", "eksport"])
async def test_who_asks_what_is_kept_of_them_is_told_where_that_is(group: Chat, command: str) -> None:
    await group.types(f"/{command}{NAME}")
    assert group.reads().startswith("Jeg lagrer ingenting av det du skriver her.\nHar du svart meg privat,")
    ((button,),) = buttons(group.last().markup)
    assert button["url"] == f"{CHAT}?start=private"


async def test_small_talk_below_its_message_is_left_alone_and_a_question_about_a_word_is_not(group: Chat) -> None:
    await group.types("/hjelp")
    below = group.last().id
    for text in ("haha Bob you are right", "thank you Bob", "takk for svaret", "why"):
        await group.types(text, reply_to=below)
        assert group.news() == ()
    await group.types("hva med tvangssalg da?", reply_to=below)
    assert group.reads().startswith("Tvangssalg")


async def test_it_answers_whoever_asked_in_the_same_topic_of_a_forum(group: Chat) -> None:
    group.phone.opens_topic("Cars")
    group.in_topic("Cars")
    await group.types("/ord restgjeld")
    asked, answer = list(group.messages())[-2:]
    assert (answer.topic, answer.extra["reply_to_message"]["message_id"]) == (asked.topic, asked.id)
    await group.types("nothing for the bot")
    assert len(said(group)) == 1
    await group.types("/ord 14000")
    refusal = group.last()
    assert (refusal.topic, refusal.extra["reply_to_message"]["message_id"]) == (asked.topic, asked.topic)
    group.in_topic(None)
    await group.types("/ord restgjeld")
    assert group.last().topic is None


async def test_it_answers_also_where_the_question_is_gone(bot: GroupBot, group: Chat) -> None:
    question = group.phone.types("/ord restgjeld")
    group.phone.deletes(question.id)
    (update,) = bot.telegram.updates.pending
    await bot.takes(update)
    assert len(said(group)) == 1


async def test_the_same_update_is_answered_once_also_by_two_replicas(bot: GroupBot, group: Chat, clock: Clock) -> None:
    group.phone.types("/help")
    (update,) = bot.telegram.updates.pending
    async with bot_in_groups(bot.telegram, clock, bot.store) as replica:
        await bot.takes(update)
        await bot.takes(update)
        await replica.takes(update)
    assert len(said(group)) == 1


async def test_an_answer_that_telegram_does_not_take_is_not_sent_again(bot: GroupBot, group: Chat) -> None:
    bot.telegram.faults.next("sendMessage", server_broken())
    await group.types("/help")
    bot.telegram.faults.next("sendMessage", Dropped(after_effect=True))
    await group.types("/help")
    bot.telegram.faults.next("sendMessage", bad_request("not enough rights to send text messages to the chat"))
    await group.types("/help")
    assert len(said(group)) == 1
    assert await bot.store.count() == 0


async def test_of_fifty_who_ask_at_once_sixteen_are_answered_and_one_line_tells_the_others(
    bot: GroupBot, group: Chat, clock: Clock
) -> None:
    for number in range(50):
        person = bot.telegram.person(f"Person {number}")
        group.room.members.append(person.id)
        bot.phone(person, group.room).phone.types("/term short sale")
    await hands_over(bot)
    await bot.front.reception.finish()
    many = "Many are asking at once. Write to me in private, and I answer there right away."
    assert said(group) == ["Short sale"] * 16 + [many]
    clock.passes(61)
    await group.types("/ord restgjeld")
    assert len(said(group)) == 18


async def test_one_person_cannot_use_up_what_there_is_for_all(bot: GroupBot, group: Chat, bob: Person) -> None:
    for _ in range(10):
        await group.types("/hjelp")
    assert len(said(group)) == 5
    await bot.phone(bob, group.room).types("/help")
    assert len(said(group)) == 6


async def test_nobody_in_private_waits_for_a_group_that_telegram_holds_back(
    bot: GroupBot, group: Chat, bob: Person
) -> None:
    bot.telegram.faults.next("sendMessage", too_many_requests(1))
    for _ in range(3):
        group.phone.types("/hjelp")
    await hands_over(bot)
    while not bot.called("sendMessage"):
        await bot.telegram.changes.after(bot.telegram.changes.rings)
    private = bot.phone(bob)
    private.phone.types("/start")
    await hands_over(bot)
    await bot.front.courier.settled()
    assert private.messages()[-1].from_bot
    assert said(group) == []
    await bot.front.reception.finish()
    assert len(said(group)) == 3


async def test_what_was_asked_long_ago_is_not_answered_now(bot: GroupBot, group: Chat, clock: Clock) -> None:
    group.phone.types("/help")
    (update,) = bot.telegram.updates.pending
    clock.passes(3600)
    await bot.takes(update)
    assert said(group) == []


@pytest.mark.parametrize("data", ["n:begin", "a:claim:1", "n:group_nb", "t:next", "n:delete", "x"])
async def test_a_tap_on_anything_else_stops_its_spinner_and_does_nothing(bot: GroupBot, group: Chat, data: str) -> None:
    await group.types("/help")
    await group.taps_on(group.last(), data)
    assert group.toast() == ""
    assert group.news() == ()
    assert await bot.store.count() == 0


async def test_a_group_that_has_thrown_the_bot_out_is_forgotten_when_that_is_found_out(
    bot: GroupBot, group: Chat
) -> None:
    await group.adds_bot()
    assert await bot.keeps(group.room.id)
    bot.telegram.faults.next("sendMessage", forbidden("bot was kicked from the supergroup chat"))
    await group.types("/help")
    assert not await bot.keeps(group.room.id)


async def test_a_choice_made_while_the_bot_is_thrown_out_leaves_nothing(bot: GroupBot, group: Chat) -> None:
    await group.types("/settings")
    bot.telegram.faults.next("editMessageText", forbidden("bot was kicked from the supergroup chat"))
    await group.taps("English")
    assert not await bot.keeps(group.room.id)


async def test_a_choice_that_is_stored_after_the_bot_has_left_makes_no_row(bot: GroupBot, group: Chat) -> None:
    groups = bot.dialogue.groups
    await group.adds_bot()
    kept = await groups.keeps(group.room.id)
    await group.removes_bot()
    assert await groups.choose(group.room.id, 5, "nb", kept=kept) is None
    assert await bot.store.count() == 0
    assert await groups.choose(group.room.id, 6, "nb") is not None


async def test_a_tap_that_comes_with_the_removal_changes_nothing(bot: GroupBot, group: Chat) -> None:
    await group.adds_bot()
    await group.types("/settings")
    group.phone.sends_tap(group.last(), group.choices()[0])
    group.phone.removes_bot()
    await hands_over(bot)
    await bot.front.reception.finish()
    assert await bot.store.count() == 0
