"""What happens to a page before it is sent: skew, the light of a lamp, a hand that shakes, a phone that saves."""

import io
import math
from collections.abc import Callable, Mapping
from random import Random

from PIL import Image, ImageChops, ImageFilter

PHONE_PHOTO = 1280
"""Telegram scales a photo to this many pixels along its longer side."""
WHOLE_FILE = 2560


def clean(page: Image.Image, _: Random) -> bytes:
    """As a scanner sends it."""
    return _png(page)


def skewed(page: Image.Image, random: Random) -> bytes:
    """Laid down crooked, by one to four degrees."""
    degrees = random.uniform(1, 4) * random.choice((-1, 1))
    return _png(page.rotate(degrees, Image.Resampling.BICUBIC, expand=True, fillcolor="white"))


def saved_small(page: Image.Image, _: Random) -> bytes:
    """A straight page, sent as a photo: scaled down, with the marks of a strong JPEG."""
    return _jpeg(_scaled(page, PHONE_PHOTO), 60)


def photographed(page: Image.Image, random: Random) -> bytes:
    """A page on a table, photographed from an angle in uneven light, sent as a photo."""
    return _jpeg(_scaled(_on_a_table(page, random), PHONE_PHOTO), 78)


def photographed_whole(page: Image.Image, random: Random) -> bytes:
    """The same, sent as a file."""
    return _jpeg(_scaled(_on_a_table(page, random), WHOLE_FILE), 85)


def careless(page: Image.Image, random: Random) -> bytes:
    """Photographed in poor light by a hand that moves, from further to the side, and saved small."""
    seen = _on_a_table(page, random, off=0.07, dim=0.35).filter(ImageFilter.GaussianBlur(1.8))
    return _jpeg(_scaled(seen, PHONE_PHOTO), 55)


CONDITIONS: Mapping[str, Callable[[Image.Image, Random], bytes]] = {
    "clean": clean,
    "skewed": skewed,
    "saved_small": saved_small,
    "photographed": photographed,
    "photographed_whole": photographed_whole,
    "careless": careless,
}


def _on_a_table(page: Image.Image, random: Random, off: float = 0.04, dim: float = 0.5) -> Image.Image:
    seen = _in_perspective(page, random, off)
    seen = ImageChops.multiply(seen, _light(seen.size, random, dim))
    seen = seen.filter(ImageFilter.GaussianBlur(random.uniform(0.6, 1.4)))
    noise = Image.effect_noise(seen.size, 22).convert("RGB")
    return Image.blend(seen, noise, 0.07)


def _in_perspective(page: Image.Image, random: Random, share: float) -> Image.Image:
    """The page seen from an angle: each corner off by up to this share of the width; turned by up to 3 degrees."""
    width, height = page.size
    room = width // 8
    canvas = Image.new("RGB", (width + 2 * room, height + 2 * room), "#8a7a66")
    canvas.paste(page, (room, room))
    off = share * width
    wanted = tuple(
        (x + random.uniform(-off, off), y + random.uniform(-off, off))
        for x, y in ((0, 0), (canvas.width, 0), (canvas.width, canvas.height), (0, canvas.height))
    )
    seen = canvas.transform(canvas.size, Image.Transform.QUAD, _quad(wanted), Image.Resampling.BICUBIC)
    return seen.rotate(random.uniform(-3, 3), Image.Resampling.BICUBIC, fillcolor="#8a7a66")


def _quad(corners: tuple[tuple[float, float], ...]) -> tuple[float, ...]:
    """Upper left, lower left, lower right, upper right, as Pillow wants them."""
    upper_left, upper_right, lower_right, lower_left = corners
    return (*upper_left, *lower_left, *lower_right, *upper_right)


def _light(size: tuple[int, int], random: Random, least: float) -> Image.Image:
    """Bright on one side and dim on the other, with the shadow of a hand."""
    angle, dim = random.uniform(0, 2 * math.pi), random.uniform(least, least + 0.2)
    small = Image.new("L", (32, 44))
    for x in range(32):
        for y in range(44):
            along = ((x / 31 - 0.5) * math.cos(angle) + (y / 43 - 0.5) * math.sin(angle)) / 1.42 + 0.5
            shadow = 0.85 if (x - 26) ** 2 + (y - 38) ** 2 < 120 else 1.0
            small.putpixel((x, y), int(255 * shadow * (dim + (1 - dim) * along)))
    return small.resize(size, Image.Resampling.BICUBIC).convert("RGB")


def _scaled(page: Image.Image, longest: int) -> Image.Image:
    share = longest / max(page.size)
    return page.resize((round(page.width * share), round(page.height * share)), Image.Resampling.LANCZOS)


def _png(page: Image.Image) -> bytes:
    kept = io.BytesIO()
    page.save(kept, "PNG")
    return kept.getvalue()


def _jpeg(page: Image.Image, quality: int) -> bytes:
    kept = io.BytesIO()
    page.save(kept, "JPEG", quality=quality)
    return kept.getvalue()
