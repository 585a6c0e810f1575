"""Every place as it reads: a change of words or of law shows in the texts that are kept of it."""

import os

import pytest

from tests.bot.place_texts import FOLDER, PLACES, text_of_place

RENEW = "read the difference; if it is right, renew with: SNAPSHOT=write pytest tests/bot/test_places.py"
WRITING = os.environ.get("SNAPSHOT") == "write"


@pytest.mark.parametrize("place", PLACES)
def test_a_place_reads_as_it_did(place: str) -> None:
    file, text = FOLDER / f"{place}.txt", text_of_place(place)
    if WRITING:
        FOLDER.mkdir(exist_ok=True)
        file.write_text(text, "utf-8")
    assert file.exists(), f"{file.name} is not kept yet; {RENEW}"
    assert text == file.read_text("utf-8"), RENEW


def test_no_text_is_kept_of_a_place_that_does_not_exist() -> None:
    assert {file.stem for file in FOLDER.glob("*.txt")} <= set(PLACES)
