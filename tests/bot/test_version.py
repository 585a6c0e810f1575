"""Every deploy can be told from the last: the version changes with any file of the program."""

import re
from pathlib import Path

from bot.version import digest, version


def program(root: Path) -> Path:
    """A small program in a folder."""
    for name, text in (("bot/a.py", "a = 1\n"), ("domain/rates.toml", "x = 2\n"), ("locales/nb/messages.po", "")):
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(text, "utf-8")
    return root


def test_it_is_the_number_of_the_project_and_eight_characters() -> None:
    assert re.fullmatch(r"\d+\.\d+\.\d+\+[0-9a-f]{8}", version())
    assert version() == version()


def test_the_same_files_elsewhere_have_the_same_digest(tmp_path: Path) -> None:
    assert digest(program(tmp_path / "here")) == digest(program(tmp_path / "there"))


def test_a_changed_a_new_and_a_renamed_file_each_make_another(tmp_path: Path) -> None:
    root = program(tmp_path)
    seen = {digest(root)}
    (root / "domain/rates.toml").write_text("x = 3\n", "utf-8")
    seen.add(digest(root))
    (root / "bot/b.py").write_text("", "utf-8")
    seen.add(digest(root))
    (root / "bot/b.py").rename(root / "bot/c.py")
    seen.add(digest(root))
    assert len(seen) == 4


def test_what_is_made_from_the_others_is_passed_over(tmp_path: Path) -> None:
    root = program(tmp_path)
    before = digest(root)
    (root / "bot/__pycache__").mkdir()
    (root / "bot/__pycache__/a.pyc").write_bytes(b"x")
    (root / "locales/messages.pot").write_text("x", "utf-8")
    assert digest(root) == before
