"""A database that cannot be used is refused in one line that says what to do; a good one is private."""

import sqlite3
import stat
from pathlib import Path

import pytest

from bot.events import Key
from bot.store import StoreFault, open_store

KARI = Key(chat=1, user=1)
NOON = 1_795_000_000


def refusal(database_url: str) -> str:
    with pytest.raises(StoreFault) as fault:
        open_store(database_url)
    message = str(fault.value)
    assert message.startswith("DATABASE_URL: ")
    assert "\n" not in message
    return message


def modes_in(folder: Path) -> set[int]:
    return {stat.S_IMODE(file.stat().st_mode) for file in folder.iterdir()}


@pytest.mark.parametrize("address", ["", "bot.db", "sqlite:", "sqlite:///", "sqlite://bot.db", "mysql://host/name"])
def test_an_address_of_no_known_form_is_told_the_forms(address: str) -> None:
    assert "sqlite:///relative.db, sqlite:////absolute.db or postgresql://" in refusal(address)


@pytest.mark.parametrize("address", ["sqlite:///:memory:", "sqlite:///bot.db?mode=memory"])
def test_what_would_not_outlive_a_restart_is_refused(address: str) -> None:
    assert "sqlite:///relative.db" in refusal(address)


async def test_a_relative_address_is_a_file_under_the_working_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    store = open_store("sqlite:///var/deep/bot.db")
    await store.close()
    assert (tmp_path / "var" / "deep" / "bot.db").is_file()


async def test_only_the_bots_user_can_read_its_files(tmp_path: Path) -> None:
    (tmp_path / "bot.db").touch(mode=0o644)
    store = open_store(f"sqlite:///{tmp_path}/bot.db")
    await store.save(KARI, 0, b"one", 1, NOON)
    assert modes_in(tmp_path) == {0o600}
    await store.close()


def test_a_folder_that_cannot_be_made_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    assert f"{tmp_path}/file/bot.db cannot be used" in refusal(f"sqlite:///{tmp_path}/file/bot.db")


def test_a_folder_is_no_database(tmp_path: Path) -> None:
    assert "cannot be used (Is a directory)" in refusal(f"sqlite:///{tmp_path}")


def test_a_file_that_is_no_database_is_left_alone(tmp_path: Path) -> None:
    letter = tmp_path / "letter.txt"
    letter.write_text("Dear customer, " * 100)
    assert "it is no SQLite database; name another file" in refusal(f"sqlite:///{letter}")
    assert letter.read_text() == "Dear customer, " * 100


def test_another_programs_database_is_refused(tmp_path: Path) -> None:
    with sqlite3.connect(tmp_path / "bot.db") as connection:
        connection.execute("CREATE TABLE session (id INTEGER)")
    connection.close()
    assert "its tables are not this bot's" in refusal(f"sqlite:///{tmp_path}/bot.db")


async def test_a_damaged_database_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "bot.db"
    store = open_store(f"sqlite:///{file}")
    for person in range(1, 60):
        await store.save(Key(person, person), 0, b"x" * 500, person, NOON)
    await store.close()
    damaged = bytearray(file.read_bytes())
    damaged[8192:24576] = b"\xff" * 16384
    file.write_bytes(damaged)
    assert "it is damaged; restore a backup" in refusal(f"sqlite:///{file}")


async def test_a_file_that_another_process_holds_is_a_fault_until_it_lets_go(tmp_path: Path) -> None:
    store = open_store(f"sqlite:///{tmp_path}/bot.db")
    other = sqlite3.connect(tmp_path / "bot.db", isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(StoreFault, match="another process holds it"):
        await store.save(KARI, 0, b"one", 1, NOON)
    other.execute("ROLLBACK")
    other.close()
    await store.save(KARI, 0, b"one", 1, NOON)
    await store.close()


def test_a_server_that_is_not_there_is_named_without_the_password() -> None:
    message = refusal("postgresql://bot:hemmelig@127.0.0.1:1/bot")
    assert "Connection refused" in message
    assert "hemmelig" not in message


@pytest.mark.parametrize(
    "address", ["postgresql://bot:hem melig@host/bot", "postgresql://bot:x@hemmelig@host/bot", "postgresql://[hemmelig"]
)
def test_an_address_that_cannot_be_read_is_not_quoted(address: str) -> None:
    message = refusal(address)
    assert "this is no valid postgresql:// address" in message
    assert "melig" not in message


def test_another_programs_tables_in_postgresql_are_refused(postgres: str) -> None:
    assert "PostgreSQL refuses" in refusal(f"{postgres}&options=-csearch_path%3Dpg_catalog")
