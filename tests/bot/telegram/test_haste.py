"""Somebody who sends more than can be answered: told once, kindly; nothing is lost that they were not told of."""

import asyncio
from datetime import timedelta
from pathlib import Path

import pytest

from bot.events import Said, Scanned
from bot.person_flood import AT_ONCE, REST
from bot.sandbox.faults import server_broken
from bot.sandbox.files import Upload
from bot.sandbox.samples import png
from bot.sandbox.telegram import FakeTelegram
from bot.scan.scan import ScanFault
from bot.screen_parts import Drawing, Html, Screen
from bot.surprise import LENGTH, Surprise
from bot.telegram.attachments import AT_ONCE as MOST_FILES
from bot.telegram.backoff import Patience
from bot.telegram.drawings import AT_ONCE as MOST_DRAWINGS
from bot.telegram.drawings import MOST_WAITING, Drawings
from bot.telegram.remarks import Remarks
from tests.bot.telegram.conftest import outside_words
from tests.bot.telegram.echo import EchoDialogue
from tests.bot.telegram.test_attachments import Reading, polling
from tests.chat import Chat
from tests.telegram_server import TelegramServer
from tests.whole import Whole, whole

TOLD = {"en": "You send more than I can answer.", "nb": "Du sender mer enn jeg rekker å svare på."}
MORE = AT_ONCE + 20


async def hurried(bot: Whole, chat: Chat, number: int = MORE) -> None:
    """So many messages at the same time."""
    for count in range(number):
        chat.phone.types(f"/help {count}")
    await bot.takes_all()


def tellings(chat: Chat, locale: str) -> int:
    return sum(TOLD[locale] in message.text for message in chat.messages() if message.from_bot)


def later(bot: Whole, seconds: int) -> None:
    bot.clock.now += timedelta(seconds=seconds)


async def test_is_told_once_and_keeps_every_answer(bot: Whole, case: Chat, locale: str) -> None:
    before = bot.session(case.person)
    await hurried(bot, case)
    assert tellings(case, locale) == 1
    later(bot, 1)
    shown = len(case.messages())
    await case.types("123 456")
    assert len(case.messages()) == shown + 1
    kept = bot.session(case.person)
    assert kept
    assert before
    assert kept.answers == before.answers
    later(bot, REST)
    await case.types("/result")
    assert len(case.messages()) > shown + 2


async def test_a_tap_meanwhile_is_answered_with_what_to_do(bot: Whole, case: Chat) -> None:
    question = next(message for message in reversed(case.messages()) if message.from_bot and message.markup)
    await hurried(bot, case)
    later(bot, 1)
    await case.taps_on(question, "t:next")
    assert str(REST) in (case.toast() or "")


async def test_who_wants_their_answers_deleted_or_cannot_go_on_is_heard_all_the_same(bot: Whole, case: Chat) -> None:
    await hurried(bot, case)
    later(bot, 1)
    before = len(case.messages())
    await case.types("I want to kill myself")
    assert len(case.messages()) > before + 1
    await case.types("/delete")
    assert "n:delete" in case.choices()


@pytest.mark.parametrize("number", [1, 30, 100])
async def test_nobody_is_told_whose_messages_come_at_once_after_an_outage(
    bot: Whole, case: Chat, locale: str, number: int
) -> None:
    await hurried(bot, case, number)
    later(bot, 60)
    await case.types("/result")
    assert tellings(case, locale) == 0


async def test_nobody_is_told_who_waits_for_answers_however_quick(case: Chat, locale: str) -> None:
    for count in range(2 * AT_ONCE):
        await case.types(f"/help {count}")
    assert tellings(case, locale) == 0


async def test_nothing_is_passed_over_of_somebody_who_could_not_be_told(tmp_path: Path) -> None:
    async with whole(tmp_path, patience=Patience(showing=())) as bot:
        chat = bot.chat("Frøydis", "en")
        await chat.types("/start")
        bot.telegram.faults.next("sendMessage", *[server_broken()] * (2 * MORE))
        await hurried(bot, chat)
        while bot.telegram.faults.take("sendMessage"):
            pass
        later(bot, 1)
        await chat.types("/start")
        assert tellings(chat, "en") == 0
        assert chat.messages()[-1].from_bot


async def test_who_sends_many_files_is_told_and_goes_on_typing(
    telegram: FakeTelegram, server: TelegramServer, dialogue: EchoDialogue
) -> None:
    reading = Reading()
    async with polling(server, dialogue, reading):
        chat = Chat(telegram)
        for _ in range(MOST_FILES + 2):
            await chat.sends_file(Upload("letter.png", png(24, 32), "image/png"), "photo")
        await chat.types("12 500")
    faults = [event.fault for _, event in dialogue.turns if isinstance(event, Scanned)]
    assert faults == [None] * MOST_FILES + [ScanFault.TOO_MANY] * 2
    assert len(reading.read) == MOST_FILES
    assert dialogue.turns[-1][1] == Said("12 500")


CARD = Drawing("card", "{}", "card.png", Html("The words of the card."))
REPORT = Drawing("report", "{}", "report.pdf")
PERSON = 7


class Slow:
    """Draws when it may."""

    def __init__(self) -> None:
        self.may = asyncio.Event()
        self.at_work = 0

    async def __call__(self, _: Drawing) -> bytes:
        self.at_work += 1
        await self.may.wait()
        self.at_work -= 1
        return b"drawn"


@pytest.fixture
def remarks(dialogue: EchoDialogue) -> Remarks:
    return Remarks(dialogue, outside_words)


async def test_when_many_pictures_are_made_the_next_is_said_in_words(remarks: Remarks) -> None:
    slow = Slow()
    drawings = Drawings(slow, remarks)
    waiting = [asyncio.create_task(drawings.made(person, CARD)) for person in range(1, MOST_WAITING + 1)]
    await asyncio.sleep(0)
    assert await drawings.made(PERSON + MOST_WAITING, CARD) == Screen(CARD.alt)
    said = await drawings.made(PERSON + MOST_WAITING, REPORT)
    assert isinstance(said, Screen)
    assert said.text.startswith("no_room")
    assert slow.at_work == MOST_WAITING
    slow.may.set()
    assert await asyncio.gather(*waiting) == [b"drawn"] * MOST_WAITING
    assert await drawings.made(PERSON + MOST_WAITING, CARD) == b"drawn"


async def test_who_asks_for_very_many_pictures_gets_their_words(remarks: Remarks) -> None:
    slow = Slow()
    slow.may.set()
    drawings = Drawings(slow, remarks)
    made = [await drawings.made(PERSON, CARD) for _ in range(MOST_DRAWINGS + 1)]
    assert made == [b"drawn"] * MOST_DRAWINGS + [Screen(CARD.alt)]
    assert await drawings.made(PERSON + 1, CARD) == b"drawn"


async def test_a_file_that_cannot_be_made_is_apologised_for_with_a_code_that_staff_find(remarks: Remarks) -> None:
    faults: list[Surprise] = []

    async def broken(_: Drawing) -> bytes:
        raise RuntimeError("250 000")

    said = await Drawings(broken, remarks, on_fault=faults.append).made(PERSON, REPORT)
    (surprise,) = faults
    assert isinstance(said, Screen)
    assert said.text.startswith("no_file")
    assert surprise.code
    assert len(surprise.code) == LENGTH
