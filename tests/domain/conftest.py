"""The tests that state the law are counted: together they reach every branch of domain/."""

import pytest


def pytest_itemcollected(item: pytest.Item) -> None:
    """Mark what is counted; what is marked no_cover is too slow for it, and reaches nothing that the others do not."""
    if item.get_closest_marker("no_cover") is None:
        item.add_marker("law")
