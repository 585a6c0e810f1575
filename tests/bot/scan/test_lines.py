"""Pieces of text where they stand on a page, and the lines they make."""

import math
from random import Random

import pytest

from bot.scan.lines import Piece, in_lines, piece

ROWS = (("Balance owed", "$10,000.00"), ("Sale price", "$8,500.00"), ("Storage", "$490.00"), ("Total", "$1,990.00"))
LINES = tuple("\t".join(row) for row in ROWS)


def account() -> list[Piece]:
    """A label at the left edge and an amount at the right one, 60 apart down the page."""
    return [
        Piece(text, x, 700 + 60 * number, width=len(text) * 14, height=30)
        for number, row in enumerate(ROWS)
        for text, x in zip(row, (250, 1300), strict=True)
    ]


def moved(each: Piece, degrees: float) -> Piece:
    """The piece on a page that was turned by so many degrees about its corner."""
    angle = math.radians(degrees)
    corners = [
        (each.x + dx * each.width / 2, each.y + dy * each.height / 2) for dx, dy in ((-1, -1), (1, -1), (1, 1), (-1, 1))
    ]
    turned = [
        (x * math.cos(angle) - y * math.sin(angle), x * math.sin(angle) + y * math.cos(angle)) for x, y in corners
    ]
    return piece(each.text, turned)


def test_a_label_and_its_amount_are_one_line_however_far_apart() -> None:
    pieces = account()
    Random(1).shuffle(pieces)  # noqa: S311 - any order will do
    assert in_lines(pieces) == LINES


@pytest.mark.parametrize("degrees", [-4, -2, -1, 1, 2, 4])
def test_a_page_that_lies_crooked_keeps_its_rows(degrees: float) -> None:
    assert in_lines(moved(each, degrees) for each in account()) == LINES


def test_rows_that_fan_out_in_a_photo_are_followed() -> None:
    fanned = []
    for each in account():
        slope = (each.y - 500) / 4000
        fanned.append(Piece(each.text, each.x, each.y + slope * (each.x - 800), each.width, each.height, slope))
    assert in_lines(fanned) == LINES


@pytest.mark.parametrize(("degrees", "flipped"), [(90, False), (270, True), (180, True)])
def test_a_page_on_its_side_or_its_head_is_turned(degrees: float, flipped: bool) -> None:
    pieces = [moved(each, degrees) for each in account()]
    tall = degrees != 180
    lying = [
        Piece(new.text, new.x, new.y, old.height if tall else old.width, old.width if tall else old.height, 0, flipped)
        for new, old in zip(pieces, account(), strict=True)
    ]
    assert in_lines(lying) == LINES


def test_words_side_by_side_are_parted_by_a_space_and_columns_by_a_mark() -> None:
    pieces = [Piece("Sale", 30, 10, 60, 20), Piece("price", 105, 11, 70, 20), Piece("8,500", 400, 9, 70, 20)]
    assert in_lines(pieces) == ("Sale price\t8,500",)


def test_signs_that_only_machines_write_do_not_get_into_a_line() -> None:
    assert in_lines([Piece("a\tb\x00 \r\nc", 10, 10, 40, 10), Piece(" \x01 ", 90, 10, 40, 10)]) == ("a b c",)


def test_a_page_without_text_has_no_lines() -> None:
    assert in_lines([]) == ()


def test_a_few_short_texts_are_read_as_they_stand() -> None:
    assert in_lines([Piece("A", 10, 50, 10, 10), Piece("1", 10, 10, 10, 10)]) == ("1", "A")
