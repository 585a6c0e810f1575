"""The law is pure: what lint-imports cannot say about the standard library and about third parties."""

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

DOMAIN = Path(__file__).parent.parent / "domain"
THIRD_PARTIES = {"pydantic", "pydantic_core"}
OUTSIDE_WORLD = {
    "asyncio", "ctypes", "gettext", "http", "io", "locale", "logging", "multiprocessing", "os", "random", "secrets",
    "shutil", "signal", "socket", "sqlite3", "ssl", "subprocess", "tempfile", "threading", "time", "urllib", "uuid",
}  # fmt: skip


def imported(path: Path) -> Iterator[str]:
    """Yield the name of every package that a file imports."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from (name.name.split(".")[0] for name in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module.split(".")[0]


def test_the_law_is_written_with_the_standard_library_and_pydantic_alone() -> None:
    known = sys.stdlib_module_names | THIRD_PARTIES | {"domain"}
    strangers = {str(path.relative_to(DOMAIN)): set(imported(path)) - known for path in DOMAIN.rglob("*.py")}
    assert {path: names for path, names in strangers.items() if names} == {}


def test_the_law_touches_neither_clock_nor_network_nor_disk() -> None:
    outside = {str(path.relative_to(DOMAIN)): set(imported(path)) & OUTSIDE_WORLD for path in DOMAIN.rglob("*.py")}
    assert {path: names for path, names in outside.items() if names} == {}
