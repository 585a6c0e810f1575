"""The profile picture: a JPEG as Telegram wants it, whole in its circle, and to be known at any size on any ground."""

from io import BytesIO

import pytest
from PIL import Image, ImageChops, ImageDraw, ImageStat

from bot.picture.jpeg import as_jpeg
from bot.picture.profile import profile_picture
from tests.bot.picture.seeing import drawn, press, words_in

GROUNDS = {"light": (255, 255, 255), "dark": (17, 24, 31)}
LEAST = 640
Colour = tuple[int, int, int]


def jpeg() -> bytes:
    return as_jpeg(press().drawn(profile_picture()))


def test_it_is_a_square_jpeg_that_telegram_takes() -> None:
    with Image.open(BytesIO(jpeg())) as picture:
        assert picture.format == "JPEG"
        assert picture.mode == "RGB"
        assert picture.width == picture.height >= LEAST
        assert not picture.getexif()
    assert len(jpeg()) < 200_000


def test_the_jpeg_shows_what_the_template_draws() -> None:
    with Image.open(BytesIO(jpeg())) as picture:
        apart = ImageChops.difference(picture.convert("RGB"), drawn(profile_picture()))
    assert max(ImageStat.Stat(apart).mean) < 1


def test_outside_the_circle_there_is_only_the_ground() -> None:
    picture = drawn(profile_picture())
    ground = colour_at(picture, 2, 2)
    circle = Image.new("L", picture.size, 0)
    ImageDraw.Draw(circle).ellipse((40, 40, picture.width - 40, picture.height - 40), fill=255)
    outside = picture.copy()
    outside.paste(ground, mask=circle)
    assert outside.getcolors(16) == [(picture.width * picture.height, ground)]


def test_there_are_no_words_and_no_figures_in_it() -> None:
    assert words_in(profile_picture()) == ""


@pytest.mark.parametrize("ground", GROUNDS)
@pytest.mark.parametrize("side", [640, 120, 40])
def test_its_circle_stands_out_from_the_chat_and_the_house_from_the_circle(side: int, ground: str) -> None:
    picture = drawn(profile_picture()).resize((side, side), Image.Resampling.LANCZOS).convert("RGB")

    places = ((0.5, 0.06), (0.5, 0.3), (0.64, 0.72), (0.3, 0.75))
    rim, roof, owed, wall = (colour_at(picture, int(x * side), int(y * side)) for x, y in places)
    assert contrast(rim, GROUNDS[ground]) > 2.4
    assert contrast(roof, rim) > 4.5
    assert contrast(owed, wall) > 3


def colour_at(picture: Image.Image, x: int, y: int) -> Colour:
    """The colour of one pixel."""
    red, green, blue = picture.crop((x, y, x + 1, y + 1)).tobytes()
    return red, green, blue


def contrast(one: Colour, other: Colour) -> float:
    """The ratio of contrast as WCAG has it, 1 to 21."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def luminance(colour: Colour) -> float:
    shares = [level / 255 for level in colour]
    linear = [share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4 for share in shares]
    return sum(share * weight for share, weight in zip(linear, (0.2126, 0.7152, 0.0722), strict=True))
