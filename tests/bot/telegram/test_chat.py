"""A chat over long polling: what the person sees for each thing they do."""

import pytest

from bot.events import Key, Said, Tapped
from bot.sandbox.keyboards import buttons
from bot.sandbox.telegram import FakeTelegram
from tests.bot.telegram.conftest import Running
from tests.chat import Chat


def key(chat: Chat) -> Key:
    return Key(chat.person.id, chat.person.id)


def methods(telegram: FakeTelegram) -> list[str]:
    return [called.method for called in telegram.calls]


@pytest.mark.usefixtures("running")
async def test_each_question_is_a_new_message_and_the_old_buttons_go(telegram: FakeTelegram) -> None:
    chat = Chat(telegram)
    await chat.types("/start")
    first = chat.last()
    await chat.types("10 500")
    assert chat.last().text == "Question 1. Heard: 10 500"
    assert not buttons(chat.room.messages[first.id].markup)
    assert buttons(chat.last().markup)


@pytest.mark.usefixtures("running")
async def test_a_tap_closes_its_message_answers_with_a_toast_and_leads_on(telegram: FakeTelegram) -> None:
    chat = Chat(telegram)
    await chat.types("/start")
    question = chat.last()
    await chat.taps("Yes")
    assert chat.toast() == "Noted"
    assert chat.room.messages[question.id].text == "You said a:q0:yes."
    assert not buttons(chat.room.messages[question.id].markup)
    assert chat.last().text == "Question 1. Heard: a:q0:yes"


@pytest.mark.usefixtures("running")
async def test_the_spinner_stops_before_anything_else_happens(telegram: FakeTelegram) -> None:
    chat = Chat(telegram)
    await chat.types("/start")
    before = len(telegram.calls)
    await chat.taps("Yes")
    assert methods(telegram)[before] == "answerCallbackQuery"


@pytest.mark.usefixtures("running")
async def test_why_opens_in_place_and_closes_again(telegram: FakeTelegram) -> None:
    chat = Chat(telegram)
    await chat.types("/start")
    await chat.taps("Why")
    assert "Because" in chat.last().text
    await chat.taps("Why")
    assert "Because" not in chat.last().text
    assert len([message for message in chat.messages() if message.from_bot]) == 1


async def test_a_double_tap_counts_once(telegram: FakeTelegram, running: Running) -> None:
    chat = Chat(telegram)
    await chat.types("/start")
    question = chat.last()
    chat.phone.sends_tap(question, "a:q0:yes")
    await chat.taps_on(question, "a:q0:yes")
    assert await running.dialogue.heard(key(chat)) == ["a:q0:yes"]
    assert chat.toast() == "This question is already answered."


async def test_a_tap_on_an_old_question_changes_nothing(telegram: FakeTelegram, running: Running) -> None:
    chat = Chat(telegram)
    await chat.types("/start")
    question = chat.last()
    await chat.types("10 500")
    await chat.taps_on(question, "a:q0:yes")
    assert chat.toast() == "This question is already answered."
    assert chat.reads() == ""
    assert await running.dialogue.heard(key(chat)) == ["10 500"]


async def test_what_one_person_sends_quickly_is_taken_in_order(telegram: FakeTelegram, running: Running) -> None:
    chats = [Chat(telegram, f"Person{number}") for number in range(8)]
    for word in "abcdef":
        for chat in chats:
            chat.phone.types(word)
    await chats[0].types("end")
    await running.front.courier.settled()
    for chat in chats:
        heard = [event.text for _, event in running.dialogue.turns if isinstance(event, Said)]
        assert heard[: len(chats)] == ["a"] * len(chats)
        assert (await running.dialogue.heard(key(chat)))[:6] == list("abcdef")
        asked = [message.text.split(".")[0] for message in chat.messages() if message.from_bot]
        assert asked == sorted(asked)


@pytest.mark.usefixtures("running")
async def test_a_file_comes_before_the_text_with_the_buttons(telegram: FakeTelegram) -> None:
    chat = Chat(telegram)
    await chat.types("/file")
    *_, file, text = chat.messages()
    assert file.file is not None
    assert (file.file.name, file.file.content) == ("case.txt", b"your case")
    assert text.text == "Here it is."


@pytest.mark.usefixtures("running")
async def test_a_link_into_the_chat_carries_the_bots_name(telegram: FakeTelegram) -> None:
    chat = Chat(telegram)
    await chat.types("/start")
    urls = [button["url"] for row in buttons(chat.last().markup) for button in row if "url" in button]
    assert urls == ["https://t.me/restgjeld_sandbox_bot?start=c_1"]


@pytest.mark.usefixtures("running")
async def test_no_message_shows_a_link_preview(telegram: FakeTelegram) -> None:
    chat = Chat(telegram)
    await chat.types("/start")
    sent = [call.parameters for call in telegram.calls if call.method == "sendMessage"]
    assert sent
    assert all(call["link_preview_options"] == {"is_disabled": True} for call in sent)


async def test_stickers_and_edits_do_not_stop_the_bot(telegram: FakeTelegram, running: Running) -> None:
    chat = Chat(telegram)
    await chat.sends_sticker()
    await chat.sends_voice()
    assert [getattr(event, "kind", "") for _, event in running.dialogue.turns] == ["sticker", "voice"]
    chat.phone.edits(chat.messages()[0].id, "no")
    await chat.types("still there")
    assert chat.last().text == "Question 1. Heard: still there"


async def test_events_are_counted_and_people_are_not(telegram: FakeTelegram, running: Running) -> None:
    chat = Chat(telegram)
    await chat.types("10 500")
    await chat.taps("Yes")
    counted = running.metrics.text().decode()
    assert 'bot_events_total{kind="tap"} 1.0' in counted
    named = [line.rpartition(" ")[0] for line in counted.splitlines()]  # a duration may hold any digits
    assert not [name for name in named if str(chat.person.id) in name or "10 500" in name]


async def test_taps_are_told_fresh_only_on_the_newest_message(telegram: FakeTelegram, running: Running) -> None:
    chat = Chat(telegram)
    await chat.types("/start")
    old = chat.last()
    await chat.types("a")
    await chat.taps_on(old, "n:why")
    await chat.taps_on(chat.last(), "n:why")
    assert [event.fresh for _, event in running.dialogue.turns if isinstance(event, Tapped)] == [False, True]
