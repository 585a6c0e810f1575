"""Pictures as they come over Telegram: somebody asks for the poster, and another scans it."""

from io import BytesIO
from pathlib import Path

from PIL import Image

from bot.sandbox.chats import Message
from tests.bot.picture.seeing import printed
from tests.bot.picture.test_poster import read
from tests.whole import whole


def sent(message: Message) -> bytes:
    """What was sent with the message."""
    assert message.file is not None
    return message.file.content


async def test_the_poster_of_this_very_bot_is_sent_and_whoever_scans_it_comes_to_the_start(tmp_path: Path) -> None:
    async with whole(tmp_path) as bot:
        kari, ola = bot.chat("Kari", "nb"), bot.chat("Ola", "nb")
        await kari.types("/plakat")
        picture, one, both, page = kari.news()
        address = f"https://t.me/{bot.telegram.bot.username}?start=poster"
        with Image.open(BytesIO(sent(picture))) as code:
            assert read(code) == address
        for file in (one, both):
            assert read(printed(sent(file), 2.0)) == address
        assert page.text.startswith("Plakat med QR-kode")
        assert kari.button("Kopier lenken")["copy_text"]["text"] == address
        await ola.follows(address)
        assert "n:begin" in ola.choices()
