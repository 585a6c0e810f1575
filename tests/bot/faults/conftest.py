"""A store on each back end, as the tests of the store have it."""

from tests.bot.store.conftest import database_url, postgres, replica, shared, store

__all__ = ["database_url", "postgres", "replica", "shared", "store"]
