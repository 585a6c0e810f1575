"""Photos and files: fetched, read and told to the conversation, in order, while other chats go on."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest

from bot.events import Said, Scanned, Sent
from bot.sandbox.faults import Dropped, server_broken
from bot.sandbox.files import Upload
from bot.sandbox.samples import png
from bot.sandbox.telegram import FakeTelegram
from bot.scan.reader import Patience as ReadersPatience
from bot.scan.scan import LARGEST, Scan, ScanFault
from bot.store import Store
from bot.telegram.attachments import TIME_TO_FETCH, Read, nothing_read
from bot.telegram.backoff import Patience
from bot.telegram.front import Front, open_front
from bot.telegram.request import AiohttpRequest
from tests.bot.telegram.conftest import outside_words
from tests.bot.telegram.echo import EchoDialogue
from tests.chat import Chat
from tests.telegram_server import TelegramServer

PHOTO = Upload("letter.png", png(24, 32), "image/png")
WORD = Upload("letter.docx", b"PK", "application/vnd.openxmlformats-officedocument.wordprocessingml.document")


class Reading:
    """Stands where the reader of letters does: says how many bytes came, when it may."""

    def __init__(self) -> None:
        self.read: list[bytes] = []
        self.may = asyncio.Event()
        self.may.set()

    async def __call__(self, content: bytes) -> Scan:
        self.read.append(content)
        await self.may.wait()
        return Scan((f"{len(content)} bytes",))


@pytest.fixture
def reading() -> Reading:
    return Reading()


@asynccontextmanager
async def polling(server: TelegramServer, dialogue: EchoDialogue, read: Read) -> AsyncIterator[Front]:
    front = await open_front(
        server.telegram.token,
        dialogue,
        outside_words,
        AiohttpRequest,
        api_url=server.url,
        patience=Patience(storing=0.05, showing=(0.05, 0.1)),
        read=read,
    )
    task = asyncio.create_task(front.polling.run())
    try:
        yield front
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
        await front.close(within=1)


@pytest.fixture
async def chat(
    telegram: FakeTelegram, server: TelegramServer, dialogue: EchoDialogue, reading: Reading
) -> AsyncIterator[Chat]:
    async with polling(server, dialogue, reading):
        yield Chat(telegram)


def heard(dialogue: EchoDialogue) -> list[object]:
    return [event for _, event in dialogue.turns]


def methods(telegram: FakeTelegram) -> list[str]:
    return [called.method for called in telegram.calls]


async def test_a_photo_is_fetched_and_its_lines_are_heard(chat: Chat, dialogue: EchoDialogue, reading: Reading) -> None:
    await chat.sends_file(PHOTO, "photo")
    assert reading.read == [PHOTO.content]
    assert heard(dialogue) == [Scanned((f"{len(PHOTO.content)} bytes",))]


async def test_meanwhile_the_chat_shows_that_the_bot_is_busy(chat: Chat) -> None:
    await chat.sends_file(PHOTO, "photo")
    assert methods(chat.telegram).index("sendChatAction") < methods(chat.telegram).index("sendMessage")


async def test_what_is_written_after_a_photo_is_heard_after_it_and_other_chats_do_not_wait(
    chat: Chat, dialogue: EchoDialogue, reading: Reading
) -> None:
    other = Chat(chat.telegram, "Bob")
    reading.may.clear()
    chat.phone.sends_file("photo", PHOTO, (24, 32))
    chat.phone.types("after")
    other.phone.types("meanwhile")
    await other.until(lambda: other.messages()[-1].from_bot)
    assert heard(dialogue) == [Said("meanwhile")]
    reading.may.set()
    await chat.until(lambda: len(dialogue.turns) == 3)
    assert heard(dialogue)[1:] == [Scanned((f"{len(PHOTO.content)} bytes",)), Said("after")]


@pytest.mark.parametrize(
    ("upload", "fault"),
    [
        (WORD, ScanFault.OTHER_KIND),
        (Upload("a.pdf", bytes(LARGEST + 1), "application/pdf"), ScanFault.TOO_BIG),
        (Upload("a.pdf", bytes(21 * 1024 * 1024), "application/pdf"), ScanFault.TOO_BIG),
    ],
    ids=["another kind", "too big for us", "too big for Telegram"],
)
async def test_what_will_not_be_read_is_not_even_fetched(
    chat: Chat, dialogue: EchoDialogue, reading: Reading, upload: Upload, fault: ScanFault
) -> None:
    await chat.sends_file(upload, "document")
    assert heard(dialogue) == [Scanned(fault=fault)]
    assert not reading.read
    assert not {"getFile", "sendChatAction"} & set(methods(chat.telegram))


async def test_a_fault_on_the_way_is_tried_again(chat: Chat, dialogue: EchoDialogue) -> None:
    chat.telegram.faults.next("getFile", server_broken(502))
    await chat.sends_file(PHOTO, "photo")
    await chat.until(lambda: bool(dialogue.turns))
    assert heard(dialogue) == [Scanned((f"{len(PHOTO.content)} bytes",))]


async def test_a_file_that_does_not_come_is_told_once(
    chat: Chat, dialogue: EchoDialogue, capfd: pytest.CaptureFixture[str]
) -> None:
    chat.telegram.faults.next("getFile", Dropped(), Dropped())
    await chat.sends_file(PHOTO, "photo")
    await chat.until(lambda: bool(dialogue.turns))
    assert heard(dialogue) == [Scanned(fault=ScanFault.NOT_FETCHED)]
    assert chat.telegram.token not in "".join(capfd.readouterr())


async def test_a_file_that_telegram_no_longer_has_is_told(chat: Chat, dialogue: EchoDialogue) -> None:
    file = chat.phone.sends_file("photo", PHOTO, (24, 32)).file
    assert file
    del chat.telegram.files[file.id]
    await chat.until(lambda: bool(dialogue.turns))
    assert heard(dialogue) == [Scanned(fault=ScanFault.NOT_FETCHED)]


async def test_a_photo_that_comes_twice_has_one_effect(
    telegram: FakeTelegram, server: TelegramServer, dialogue: EchoDialogue, reading: Reading
) -> None:
    async with polling(server, dialogue, reading) as front:
        chat = Chat(telegram)
        chat.phone.sends_file("photo", PHOTO, (24, 32))
        raw = dict(telegram.updates.pending[0])
        await chat.until(lambda: bool(dialogue.turns))
        await front.handle(raw)
        assert len(dialogue.turns) == 1


async def test_where_nothing_is_read_nothing_is_fetched(
    telegram: FakeTelegram, server: TelegramServer, store: Store
) -> None:
    dialogue = EchoDialogue(store)
    async with polling(server, dialogue, nothing_read):
        await Chat(telegram).sends_file(PHOTO, "photo")
    assert heard(dialogue) == [Scanned(fault=ScanFault.SWITCHED_OFF)]
    assert "getFile" not in methods(telegram)


async def test_stickers_and_voices_are_not_fetched(chat: Chat, dialogue: EchoDialogue) -> None:
    await chat.sends_sticker()
    await chat.sends_voice()
    assert heard(dialogue) == [Sent("sticker"), Sent("voice")]
    assert "getFile" not in methods(chat.telegram)


def test_a_webhook_gets_its_answer_within_the_minute_that_telegram_waits() -> None:
    patience = ReadersPatience()
    assert TIME_TO_FETCH + patience.waiting + patience.reading < 60
