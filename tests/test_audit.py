"""The audit of the lock: what is not known is never good news, and no check needs the network for it."""

import json
import re
from pathlib import Path
from typing import Any

import pytest

from tests.audit import NO_ANSWER, verdict

MAKEFILE = (Path(__file__).parent.parent / "Makefile").read_text("utf-8")
SOUND = {"name": "starlette", "version": "1.10.0", "vulns": []}
BAD = {"name": "pillow", "version": "1.0", "vulns": [{"id": "PYSEC-1", "fix_versions": ["1.1"]}]}
STUCK = {"name": "typst", "version": "0.1", "vulns": [{"id": "GHSA-2", "fix_versions": []}]}
SKIPPED = {"name": "aiohttp", "skip_reason": "Dependency not found on PyPI and could not be audited: aiohttp (3.14.5)"}


def report(*packages: dict[str, Any]) -> str:
    return json.dumps({"dependencies": packages, "fixes": []})


def test_a_lock_is_sound_where_every_package_was_looked_up() -> None:
    assert verdict(report(SOUND)).status == 0


def test_each_known_vulnerability_is_named_with_its_remedy() -> None:
    said = verdict(report(SOUND, BAD, STUCK))
    assert said.lines == ("pillow 1.0: PYSEC-1, put right in 1.1.", "typst 0.1: GHSA-2, nothing newer yet.")
    assert said.status == 1


@pytest.mark.parametrize("known", [(), (SOUND,)])
def test_what_could_not_be_looked_up_is_named_and_is_not_sound(known: tuple[dict[str, Any], ...]) -> None:
    said = verdict(report(*known, SKIPPED))
    assert f"1 of {1 + len(known)} packages could not be looked up: aiohttp." in said.lines
    assert said.status == 2


@pytest.mark.parametrize("broken", ["", "{", "null", "[]", '{"fixes": []}'])
def test_no_answer_is_said_to_be_none(broken: str) -> None:
    assert verdict(broken).lines == (NO_ANSWER,)
    assert verdict(broken).status == 2


def test_an_empty_report_is_not_sound() -> None:
    assert verdict(report()).status == 2


def test_no_check_needs_the_audit() -> None:
    for target in ("test", "lint", "check", "setup", "run"):
        (needs,) = re.findall(rf"^{target}:(.*)$", MAKEFILE, re.MULTILINE)
        assert "audit" not in needs
