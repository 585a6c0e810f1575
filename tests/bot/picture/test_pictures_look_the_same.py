"""Every kind of picture as it is seen, beside the one that a person looked at: a changed word or sum is noticed."""

import os
from collections.abc import Callable, Mapping
from dataclasses import replace
from decimal import Decimal
from functools import partial
from pathlib import Path

import pytest
from PIL import Image, ImageChops

from bot.picture.bars import bars
from bot.picture.card import card
from bot.picture.card_to_share import hidden_card, rounded_card
from bot.picture.poster import code_picture, poster
from bot.picture.profile import profile_picture
from bot.picture.timeline import timeline
from bot.screen.view import View
from bot.screen_parts import Drawing
from tests.bot.picture.eight import CAR, EIGHT, JUDGMENT
from tests.bot.picture.extremes import EXTREMES
from tests.bot.picture.seeing import BOT, drawn, named, press, printed, view_of
from tests.bot.picture.test_bars import FOUR
from tests.bot.picture.test_poster import LONGEST
from tests.bot.picture.test_timeline import MANY_DATES

FOLDER = Path(__file__).parent / "expected"
WRITING = os.environ.get("SNAPSHOT") == "write"
RENEW = "look at it; if it is right, renew with: SNAPSHOT=write pytest tests/bot/picture/test_pictures_look_the_same.py"
COLOURS = 16
FAR_APART = 80
"""Of 255: what smoothing of edges and few colours do to a pixel is less."""
MOST_PIXELS = 12
"""Fewer differ than make up the smallest change of a figure."""


def line(view: View) -> Drawing:
    found = timeline(view)
    assert found is not None
    return found


def rough(view: View, *, example: bool = False) -> Drawing:
    found = rounded_card(view, example=example)
    assert found is not None
    return found


def ways(view: View) -> Drawing:
    title = "De samme tallene, fire utveier" if view.session.language == "nb" else "The same figures, four ways out"
    return bars(view, title, FOUR, 0)


Make = Callable[[], Drawing]
PICTURES: Mapping[str, Make] = {
    **{f"card_{name}_{to}": partial(lambda n, t: card(named(n, t)), name, to) for name in EIGHT for to in ("en", "nb")},
    **{f"card_{name}_nb": partial(lambda n: card(named(n, "nb")), name) for name in EXTREMES},
    "card_home_en_dark": lambda: card(named("home", dark=True)),
    "card_released_nb_dark": lambda: card(named("released", "nb", dark=True)),
    "card_car_nb_example": lambda: card(named("car", "nb"), example=True),
    "hidden_car_en": lambda: hidden_card(named("car")),
    "hidden_norway_take_back_nb_dark": lambda: hidden_card(named("norway_take_back", "nb", dark=True)),
    "hidden_unknown_nb_example": lambda: hidden_card(named("unknown", "nb"), example=True),
    "rounded_home_en": lambda: rough(named("home")),
    "rounded_norway_take_back_nb_dark": lambda: rough(named("norway_take_back", "nb", dark=True)),
    "rounded_many_nb": lambda: rough(named("many", "nb")),
    "rounded_car_nb_example": lambda: rough(named("car", "nb"), example=True),
    "card_car_en_long_bot_name": lambda: card(replace(named("car"), bot=LONGEST)),
    "code_en": lambda: code_picture(BOT, "en"),
    "code_nb": lambda: code_picture(BOT, "nb"),
    "poster_en": lambda: poster(BOT, "en"),
    "poster_nb": lambda: poster(BOT, "nb"),
    "poster_nb_and_en": lambda: poster(BOT, "nb", two_languages=True),
    "poster_en_and_nb_long_bot_name": lambda: poster(LONGEST, "en", two_languages=True),
    "profile": profile_picture,
    "timeline_car_en": lambda: line(named("car")),
    "timeline_norway_take_back_nb": lambda: line(named("norway_take_back", "nb")),
    "timeline_judgment_nb_dark": lambda: line(view_of(JUDGMENT, "nb", dark=True)),
    "timeline_many_nb": lambda: line(view_of(MANY_DATES, "nb")),
    "bars_car_en": lambda: ways(named("car")),
    "bars_car_nb_dark": lambda: ways(named("car", "nb", dark=True)),
}


def seen(drawing: Drawing) -> Image.Image:
    """The picture, or the page, at half its size in few colours, as it is kept."""
    picture = drawn(drawing) if drawing.is_picture else printed(press().drawn(drawing), 2.0)
    half = picture.resize((picture.width // 2, picture.height // 2), Image.Resampling.BOX)
    return half.quantize(COLOURS, dither=Image.Dither.NONE)


def alike(one: Image.Image, other: Image.Image) -> bool:
    """Whether a person would see the same."""
    if one.size != other.size:
        return False
    apart = ImageChops.difference(one.convert("L"), other.convert("L"))
    return sum(apart.histogram()[FAR_APART:]) <= MOST_PIXELS


@pytest.mark.parametrize("name", PICTURES)
def test_a_picture_looks_as_it_did(name: str) -> None:
    file, now = FOLDER / f"{name}.png", seen(PICTURES[name]())
    if WRITING:
        FOLDER.mkdir(exist_ok=True)
        now.save(file, optimize=True)
    assert file.exists(), f"{file.name} is not kept yet; {RENEW}"
    with Image.open(file) as kept:
        assert alike(now, kept), RENEW


def test_no_picture_is_kept_that_is_not_drawn() -> None:
    assert {file.stem for file in FOLDER.glob("*.png")} == set(PICTURES)


def test_a_change_of_one_cent_is_noticed() -> None:
    changed = CAR | {"credits": [{"kind": "gap_refund", "amount": "612.41"}]}
    with Image.open(FOLDER / "card_car_en.png") as kept:
        assert not alike(seen(card(view_of(changed))), kept)
        assert alike(seen(card(view_of(CAR))), kept)


def test_a_change_of_one_letter_is_noticed() -> None:
    first, *rest = FOUR
    changed = (replace(first, name="They want payments"), *rest)
    with Image.open(FOLDER / "bars_car_en.png") as kept:
        assert not alike(seen(bars(named("car"), "The same figures, four ways out", changed, 0)), kept)


def test_a_change_of_one_figure_in_the_longest_amount_is_noticed() -> None:
    changed = EXTREMES["large"] | {"claim": str(Decimal("199999999999.99") - Decimal("0.01"))}
    with Image.open(FOLDER / "card_large_nb.png") as kept:
        assert not alike(seen(card(view_of(changed, "nb"))), kept)
