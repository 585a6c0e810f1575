"""The poster from the command line: a file, or one clear line."""

import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image

from bot.picture.poster_file import BadPoster, write_poster
from tests.bot.picture.seeing import printed
from tests.bot.picture.test_poster import LINK, read


def poster(*arguments: object) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "bot", "poster", *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603 - our own command


def test_a_command_writes_the_poster(tmp_path: Path) -> None:
    file = tmp_path / "plakat.pdf"
    done = poster("--locale", "nb", "--bot", "restgjeld_bot", file)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert read(printed(file.read_bytes(), 2.0)) == LINK


@pytest.mark.parametrize("name", ["@restgjeld_bot", "t.me/restgjeld_bot", "https://t.me/restgjeld_bot/"])
def test_the_name_is_understood_however_it_was_copied(tmp_path: Path, name: str) -> None:
    file = tmp_path / "code.PNG"
    write_poster(file, name, "en", two_languages=False)
    with Image.open(file) as picture:
        assert read(picture) == LINK


def test_a_command_that_cannot_be_done_says_why_in_one_line_and_writes_nothing(tmp_path: Path) -> None:
    done = poster(tmp_path / "plakat.pdf")
    assert done.returncode == 2
    assert done.stderr == "--bot: '' is no name of a bot on Telegram, such as restgjeld_bot\n"
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("file", "name", "two", "why"),
    [
        ("a.pdf", "no name", False, "is no name of a bot"),
        ("a.pdf", "https://example.org/x", False, "is no name of a bot"),
        ("a.pdf", "ab", False, "is no name of a bot"),
        ("a.pdf", "a" * 33, False, "is no name of a bot"),
        ("a.txt", "restgjeld_bot", False, r"must end in \.pdf"),
        ("a", "restgjeld_bot", False, r"must end in \.pdf"),
        ("a.png", "restgjeld_bot", True, "only the poster has room for two"),
        ("nowhere/a.pdf", "restgjeld_bot", False, "cannot write .*: No such file or directory"),
    ],
)
def test_what_is_wrong_is_named(tmp_path: Path, file: str, name: str, two: bool, why: str) -> None:
    with pytest.raises(BadPoster, match=why) as bad:
        write_poster(tmp_path / file, name, "nb", two_languages=two)
    assert "\n" not in str(bad.value)
    assert list(tmp_path.iterdir()) == []
