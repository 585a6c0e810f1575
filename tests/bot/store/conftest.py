"""A store on each back end; PostgreSQL runs once for all tests."""

from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import psycopg
import pytest

from bot.store import Store, open_store
from tests.postgres_server import NoServer, postgres_server


@pytest.fixture(scope="session")
def postgres() -> Iterator[str]:
    try:
        with postgres_server() as address:
            yield address
    except NoServer as lack:
        pytest.skip(str(lack))


@pytest.fixture(params=["sqlite", "postgres"])
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path}/bot.db"
    address: str = request.getfixturevalue("shared")
    return address


@pytest.fixture
def shared(postgres: str) -> str:
    """The address of a PostgreSQL without tables."""
    with psycopg.connect(postgres) as connection:
        connection.execute("DROP TABLE IF EXISTS session, seen, memo, tally, mail, schema_version")
    return postgres


@pytest.fixture
async def store(database_url: str) -> AsyncIterator[Store]:
    opened = open_store(database_url)
    yield opened
    await opened.close()


@pytest.fixture
async def replica(database_url: str) -> AsyncIterator[Store]:
    """The same database as another process sees it."""
    opened = open_store(database_url)
    yield opened
    await opened.close()
