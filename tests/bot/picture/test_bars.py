"""Ways out side by side: each with its words and its amounts; what is not known has words and no bar."""

from decimal import Decimal

import pytest

from bot.picture.bars import Bar, Part, bars
from bot.picture.frame import MOST_IN_A_CAPTION
from tests.bot.picture.seeing import data_of, drawn, named, words_in

NOTHING = Part(Decimal(0))
NOT_KNOWN = Part(None)
FOUR = (
    Bar("They want payment", NOT_KNOWN, Part(Decimal("7272.60"))),
    Bar("Rest was let off", NOTHING, NOTHING, "May be taxed."),
    Bar("Settled for a part", Part(Decimal(3000)), NOTHING),
    Bar("Court has decided", NOT_KNOWN, Part(Decimal("12000.00")), "Pay can be taken."),
)


def test_each_way_has_its_words_and_its_amounts() -> None:
    seen = words_in(bars(named("car"), "Four ways out", FOUR, 0))
    for text in ("Four ways out", "Settled for a part", "$3,000", "$7,272.60", "What you pay", "Pay can be taken."):
        assert text in seen
    assert seen.count("Can still be claimed") == len(FOUR)


def test_what_is_not_known_is_written_and_has_no_bar() -> None:
    first = data_of(bars(named("car"), "Four ways out", FOUR, 0))["ways"][0]["bars"][0]
    assert (first["amount"], first["share"]) == ("not known", None)


def test_the_longest_bar_is_the_largest_amount() -> None:
    ways = data_of(bars(named("car"), "Four ways out", FOUR, 0))["ways"]
    assert ways[3]["bars"][1]["share"] == 1.0
    assert ways[2]["bars"][0]["share"] == 0.25
    assert ways[1]["bars"][0]["share"] == 0.0


def test_only_the_persons_own_way_is_marked() -> None:
    ways = data_of(bars(named("car", "nb"), "Fire utveier", FOUR, 2))["ways"]
    assert [way["own"] for way in ways] == ["", "", "Din sak", ""]
    assert "Din sak" not in words_in(bars(named("car", "nb"), "Fire utveier", FOUR, None))


def test_nothing_to_pay_in_any_way_can_be_drawn() -> None:
    nothing = (Bar("One", NOTHING, NOTHING), Bar("Other", NOT_KNOWN, NOT_KNOWN))
    assert drawn(bars(named("zero"), "Two ways out", nothing, 0)).size == (1080, 1350)


def test_four_ways_fit_one_card() -> None:
    assert drawn(bars(named("car"), "The same figures, four ways out", FOUR, 0)).size == (1080, 1350)


@pytest.mark.parametrize(
    "name", ["*bold* #strong[x]", "[a](b) $x^2$ `code`", "\\u{41} @ref <label> // no", "= Title\n- x"]
)
def test_a_name_is_shown_as_it_is_and_never_read_as_markup(name: str) -> None:
    drawing = bars(named("car"), name, (Bar(name, Part(Decimal(1)), NOT_KNOWN, name),), None)
    assert words_in(drawing).count(" ".join(name.split())) == 3


def test_long_names_and_twelve_digits_fit() -> None:
    long = "Selge boligen med samtykke fra alle som har pant, og betale resten over ti år"
    large = (Bar(long, Part(Decimal("199999999999.99")), Part(Decimal("123456789012.34")), long),)
    drawing = bars(named("large", "nb"), long, large, 0)
    assert "199 999 999 999,99 kr" in words_in(drawing)
    assert drawn(drawing).size == (1080, 1350)


def test_the_words_below_the_picture_say_the_same_within_what_telegram_takes() -> None:
    alt = bars(named("car"), "A & B", FOUR, 0).alt
    assert alt.startswith("<b>A &amp; B</b>\nThey want payment (your case): what you pay: not known; can still be")
    assert len(bars(named("car"), "Many", FOUR * 9, 0).alt) <= MOST_IN_A_CAPTION


def test_words_in_place_of_an_amount_stand_in_the_picture_and_below_it() -> None:
    open_ways = (Bar("They want payment", Part(None, "not decided"), Part(Decimal(9), "at least $9")),)
    drawing = bars(named("car"), "Ways out", open_ways, 0, "Before you pay: it can start again.")
    for seen in (words_in(drawing), drawing.alt.replace("what", "What")):
        assert "not decided" in seen
        assert "at least $9" in seen
        assert "Before you pay: it can start again." in seen
        assert "$0" not in seen
