"""aiogram's FSM on SQLite by aiosqlite: one row for each person, one autocommit statement for each read and write."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import aiosqlite
from aiogram.fsm.state import State
from aiogram.fsm.storage.base import BaseStorage, StateType, StorageKey

TABLE = (
    "CREATE TABLE IF NOT EXISTS fsm (chat INTEGER, person INTEGER, state TEXT, data TEXT, PRIMARY KEY (chat, person))"
)
KEEP_STATE = "INSERT INTO fsm (chat, person, state) VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET state = excluded.state"
KEEP_DATA = "INSERT INTO fsm (chat, person, data) VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET data = excluded.data"


class SqliteStorage(BaseStorage):  # type: ignore[misc] # its base is installed by the benchmark alone
    """State and data of each person, on disk before a call returns where ``synchronous`` is FULL."""

    def __init__(self, file: Path, synchronous: str) -> None:
        self._file = file
        self._synchronous = synchronous

    async def open(self) -> None:
        """Open the file."""
        self._db = await aiosqlite.connect(self._file, isolation_level=None)
        await self._db.execute("PRAGMA journal_mode=WAL")
        await self._db.execute(f"PRAGMA synchronous={self._synchronous}")
        await self._db.execute(TABLE)

    async def set_state(self, key: StorageKey, state: StateType = None) -> None:
        """Keep the state."""
        written = state.state if isinstance(state, State) else state
        await self._db.execute(KEEP_STATE, (key.chat_id, key.user_id, written))

    async def get_state(self, key: StorageKey) -> str | None:
        """Return the state, if there is one."""
        kept = await self._kept("SELECT state FROM fsm WHERE chat = ? AND person = ?", key)
        return str(kept) if kept is not None else None

    async def set_data(self, key: StorageKey, data: Mapping[str, Any]) -> None:
        """Keep the data."""
        await self._db.execute(KEEP_DATA, (key.chat_id, key.user_id, json.dumps(data)))

    async def get_data(self, key: StorageKey) -> dict[str, Any]:
        """Return the data, empty where there is none."""
        kept = await self._kept("SELECT data FROM fsm WHERE chat = ? AND person = ?", key)
        data: dict[str, Any] = json.loads(kept) if kept else {}
        return data

    async def close(self) -> None:
        """Close the file."""
        await self._db.close()

    async def _kept(self, statement: str, key: StorageKey) -> Any:
        rows = await self._db.execute_fetchall(statement, (key.chat_id, key.user_id))
        return next(iter(rows), (None,))[0]
