"""The record in a conversation and on the command line: asked for, received, and nothing else changed."""

import json
import os
import subprocess
import sys
from collections.abc import Mapping
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader

from bot.pages import Page
from bot.screen_parts import Drawing
from bot.session import blank
from tests.bot.picture.eight import CAR
from tests.bot.picture.seeing import BOT, press
from tests.bot.report.printed import pages_of
from tests.bot.talking import Talk

ROOT = Path(__file__).parents[3]
ANSWERED: Mapping[str, Any] = {**CAR, "served_on": "no", "prior_liens": "0", "paid_since_sale": "0"}


def at_the_answer(locale: str) -> Talk:
    talk = Talk(locale)
    talk.session = blank(locale).to(answers=dict(ANSWERED), page=Page.RESULT, confirmed=True)
    return talk.types("/result")


def explained(tmp_path: Path, *arguments: str, told: Any = CAR) -> subprocess.CompletedProcess[str]:
    return subprocess.run(  # noqa: S603 - our own words
        [sys.executable, "-m", "bot", "explain", "--today", "2026-11-22", *arguments],
        cwd=tmp_path,
        env={"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT)},
        input=json.dumps(told),
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )


@pytest.mark.parametrize(
    ("locale", "name", "says"),
    [("en", "your-case.pdf", "Everything in one file"), ("nb", "din-sak.pdf", "Alt i én fil")],
)
def test_the_record_comes_as_a_new_message_and_leads_back(locale: str, name: str, says: str) -> None:
    talk = at_the_answer(locale)
    before, answers = len(talk.shown), talk.session.answers
    talk.taps("t:keep", "t:pdf")
    assert len(talk.shown) == before + 1
    assert talk.reads().startswith(says)
    (drawing,) = talk.newest.documents
    assert isinstance(drawing, Drawing)
    assert drawing.name == name
    assert talk.data() == ("t:keep", "n:back")
    assert talk.session.answers == answers
    assert talk.taps("n:back").page() is Page.RESULT


def test_what_was_answered_in_the_chat_stands_in_the_record() -> None:
    (drawing,) = at_the_answer("nb").taps("t:keep", "t:pdf").newest.documents
    assert isinstance(drawing, Drawing)
    text = PdfReader(BytesIO(press().drawn(drawing))).pages[0].extract_text()
    assert "7\u00a0272,60" in text
    assert "18\u00a0400" in text


@pytest.mark.parametrize(("locale", "mark"), [("en", "EXAMPLE"), ("nb", "EKSEMPEL")])
def test_a_worked_example_comes_as_a_file_marked_on_every_page_and_changes_nothing(locale: str, mark: str) -> None:
    talk = at_the_answer(locale)
    answers = talk.session.answers
    talk.types("/start ex_car").taps("n:example_us_car_judgment")
    assert talk.reads().startswith(f"{mark}.")
    (drawing,) = talk.newest.documents
    assert isinstance(drawing, Drawing)
    pages = PdfReader(BytesIO(press().drawn(drawing))).pages
    assert all(page.extract_text().startswith(f"{mark} · ") for page in pages)
    assert talk.session.answers == answers
    before = talk.session
    talk.taps("n:example_us_car_judgment", old=True)
    assert talk.session == before
    assert talk.taps("n:begin").page() is not Page.EXAMPLE_FILE


def test_the_command_line_writes_the_record_beside_the_text(tmp_path: Path) -> None:
    done = explained(tmp_path, "--locale", "en", "--pdf", "report.pdf")
    assert (done.returncode, done.stderr) == (0, "")
    assert "$7,272.60" in done.stdout
    pages = PdfReader(tmp_path / "report.pdf").pages
    named = [page.replace(f"t.me/{BOT} ", "") for page in pages_of("car", "en")]
    assert [page.extract_text() for page in pages] == named, "a command has no name that a bot is found by"


def test_a_file_that_cannot_be_written_is_named_in_one_line(tmp_path: Path) -> None:
    done = explained(tmp_path, "--pdf", str(tmp_path / "nowhere" / "report.pdf"))
    (line,) = done.stderr.splitlines()
    assert done.returncode == 2
    assert line.startswith("--pdf: cannot write ")
    assert line.endswith("No such file or directory")


def test_no_file_is_written_of_a_case_that_cannot_be_read(tmp_path: Path) -> None:
    done = explained(tmp_path, "--pdf", "report.pdf", told={"claim": "ten"})
    assert done.returncode == 2
    assert not (tmp_path / "report.pdf").exists()


@pytest.mark.parametrize("locale", ["en", "nb"])
def test_nobody_in_the_united_states_is_sent_to_a_norwegian_office(locale: str) -> None:
    assert "NAV" not in at_the_answer(locale).taps("t:keep", "t:pdf").reads()
