"""A shared case over Telegram: Anna's link is copied or sent on, and Bob opens it in his own chat."""

from pathlib import Path
from urllib.parse import parse_qs, urlsplit

from tests.chat import Chat
from tests.whole import whole

ANSWERS = ("/start", "n:begin", "Ohio", "a:collateral:vehicle", "a:event:repossession", "a:outcome:judgment")
SUMS = ("10234", "8512", "512", "0", "n:confirm")


async def says(chat: Chat, *what: str) -> None:
    for each in what:
        await (chat.taps(each) if each[1:2] == ":" else chat.types(each))


async def test_a_link_is_made_copied_sent_on_and_opened_by_somebody_else(tmp_path: Path) -> None:
    async with whole(tmp_path) as bot:
        anna, bob = bot.chat("Anna"), bot.chat("Bob")
        await says(anna, *ANSWERS, *SUMS, "share link", "n:makelink")
        copied = anna.button("Copy the link")["copy_text"]["text"]
        sheet = parse_qs(urlsplit(anna.button("Send it to somebody")["url"]).query)
        assert copied.startswith(f"https://t.me/{bot.telegram.bot.username}?start=c_")
        assert sheet["url"] == [copied]
        assert copied in anna.reads()

        await says(bob, "/start", "n:begin", "Texas", f"/start {copied.partition('start=')[2]}")
        for step in ("n:shared_lines", "n:shared_sources"):
            assert bob.last().text.startswith("A case someone shared with you. Not yours.")
            await bob.taps(step)
        await bob.taps("Close")
        assert "a:collateral:?" in bob.choices()
        assert anna.last().text.startswith("The link is ready.")
