"""SECURITY.md names, for each door, the tests that hold it: they are there, and the README leads to it."""

import re
from pathlib import Path

ROOT = Path(__file__).parent.parent
DOCUMENT = (ROOT / "SECURITY.md").read_text("utf-8")
DOOR = re.compile(r"^\| ([^|]+) \|(?: [^|]+ \|){2} ([^|]+) \|$", re.MULTILINE)


def doors() -> dict[str, list[str]]:
    """Each door, and what is said to hold it."""
    rows = {name: re.findall(r"`([^`]+)`", held) for name, held in DOOR.findall(DOCUMENT)}
    return {name: held for name, held in rows.items() if name not in {"door", "---"} and held != ["tests/…"]}


def test_each_door_is_held_by_a_test_that_is_there() -> None:
    assert len(doors()) >= 14
    for door, named in doors().items():
        assert named, door
        folder = ROOT / "tests"
        for path in named:
            place = ROOT / path if path == "pyproject.toml" else ROOT / "tests" / path if "/" in path else folder / path
            assert place.exists(), (door, path)
            folder = place.parent


def test_the_readme_leads_to_it() -> None:
    assert "`SECURITY.md`" in (ROOT / "README.md").read_text("utf-8")
