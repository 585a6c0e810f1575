"""A bot that runs with a new key before the old one seals everything anew, and says when the old one can go."""

from datetime import UTC, datetime
from pathlib import Path

from bot.events import Key
from bot.sandbox.telegram import FakeTelegram
from bot.store import open_store
from bot.store.sealing import Seal, new_key
from tests.bot.faults.small_disk import eventually
from tests.bot.faults.test_keys import filled
from tests.bot.telegram.process import settings, started
from tests.telegram_server import TelegramServer

CAN_GO = "all is sealed with the first key; the others can go"
PEOPLE = 120


async def test_rows_and_memos_are_sealed_anew_in_the_background_and_the_log_says_so(tmp_path: Path) -> None:
    old, new = new_key(), new_key()
    store = open_store(f"sqlite:///{tmp_path}/bot.db")
    await filled(store, Seal([old]), PEOPLE)
    await store.close()
    telegram = FakeTelegram(lambda: datetime.now(UTC))
    async with TelegramServer(telegram) as server:
        chosen = settings(server, tmp_path, DATA_KEYS=f"{new},{old}", READ_LETTERS="no")
        async with started(tmp_path, chosen) as bot:
            await eventually(lambda: CAN_GO in bot.log(), 30)
            assert await bot.stop() == 0
            log = bot.log()
    assert "key_2=0" in log
    assert old not in log
    assert new not in log
    store, seal = open_store(f"sqlite:///{tmp_path}/bot.db"), Seal([new])
    rows = await store.rows(None, 1000)
    memos = await store.memos.page(("", ""))
    await store.close()
    assert {Key(person, person) for person in range(1, PEOPLE + 1)} <= {row.key for row in rows}
    assert {seal.place(row.sealed) for row in rows} == {1}
    assert {seal.place(memo.sealed) for memo in memos} == {1}
