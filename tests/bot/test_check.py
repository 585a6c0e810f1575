"""``python -m bot check``: green today, and red by name once something should have been looked at again."""

import subprocess
import sys
from datetime import date, timedelta

from bot.check import faults
from domain.crisis import NORWAY
from domain.law import CHECKED_ON, Citation, Status
from tests.bot.talking import Talk


def test_nothing_is_overdue_on_the_day_the_sources_were_checked() -> None:
    assert faults(CHECKED_ON) == []


def test_a_value_past_its_review_date_is_named_with_its_source() -> None:
    late = faults(NORWAY.review_by + timedelta(days=1))
    assert "domain.crisis.NORWAY: was to be reviewed by 2027-05-22; check Mental Helse" in "\n".join(late)


def test_on_the_review_date_itself_it_is_not_late_yet() -> None:
    assert not [line for line in faults(NORWAY.review_by) if line.startswith("domain.crisis")]


def test_a_source_past_its_review_date_is_named_once_where_it_is_written() -> None:
    late = faults(date(2027, 11, 23))
    assert [line for line in late if "TVFBL_9_8" in line and line.startswith("domain.norway.sources:")]
    assert len([line for line in late if "TVFBL_9_8" in line]) == 1


def test_what_was_read_holds_a_year_and_what_was_not_half_a_year() -> None:
    assert Citation(label="x").review_by == date(2027, 11, 22)
    assert Citation(label="x", status=Status.UNVERIFIED).review_by == date(2027, 5, 22)


def test_the_command_is_red_on_an_overdue_day_and_says_what_to_check() -> None:
    command = [sys.executable, "-m", "bot", "check", "--today"]
    green = subprocess.run([*command, "2026-11-22"], capture_output=True, text=True, check=False)  # noqa: S603 - our own interpreter
    red = subprocess.run([*command, "2030-01-01"], capture_output=True, text=True, check=False)  # noqa: S603 - our own interpreter
    assert (green.returncode, green.stderr) == (0, "")
    assert red.returncode == 1
    assert "domain.us.states.CHECKED: was to be reviewed by 2027-05-22" in red.stderr
    assert "Traceback" not in red.stderr


def test_the_chat_says_when_sources_should_have_been_checked_again() -> None:
    case = ("a:jurisdiction:NO", "a:collateral:vehicle", "a:event:repossession", "a:served_on:no")
    for today, late in ((CHECKED_ON, False), (date(2029, 1, 1), True)):
        talk = Talk("en", today).types("/start").taps("n:begin", *case).types("100000", "85000", "0")
        talk.taps("a:outcome:claimed", "n:confirm", "t:sources")
        assert ("were to be checked again" in talk.reads()) is late
