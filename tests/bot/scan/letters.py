"""Letters as lenders write them, drawn from a seed: the amounts on them are known, so what is read can be counted."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from random import Random

from PIL import Image, ImageDraw, ImageFont

from tests.bot.scan.weather import CONDITIONS

FONTS = Path(__file__).parents[3] / "bot" / "picture" / "fonts"
WIDTH, HEIGHT = 1654, 2339
"""A page of A4 at 200 dots per inch."""
MARGIN = 180
PLANTED_NAME = "Tordis Quistgaard"
"""The name on every letter: it may turn up in no log and no database."""

LABELS: Mapping[str, tuple[str, ...]] = {
    "en": (
        "Balance owed before the sale", "Proceeds from the sale", "Repossession costs", "Storage",
        "Auction and sale costs", "Attorney fees", "Refund of GAP cover", "Amount you owe",
    ),
    "nb": (
        "Restgjeld før salget", "Salgssum", "Omkostninger ved tvangssalg", "Lagring av kjøretøy",
        "Salær til megler", "Forsinkelsesrenter", "Ubenyttet forsikring", "Å betale",
    ),
}  # fmt: skip
HEADS: Mapping[str, tuple[str, ...]] = {
    "en": (
        "Northfield Auto Finance", "P.O. Box 4410, Columbus, OH 43215", "October 5, 2026", PLANTED_NAME,
        "Account ending 4471", "Explanation of the amount you still owe",
        "We sold your vehicle on September 14, 2026. This is how we figured the amount.",
    ),
    "nb": (
        "Fjordbanken Finans AS", "Postboks 210 Sentrum, 0103 Oslo", "5. oktober 2026", PLANTED_NAME,
        "Sak nr. 2026-4471", "Oppgjør etter salget av bilen din",
        "Vi solgte bilen 14. september 2026. Slik har vi regnet ut beløpet du skylder.",
    ),
}  # fmt: skip
FEET = {
    "en": "Send the payment within 30 days. Questions? Call 1-800-555-0142.",
    "nb": "Betal innen 30 dager. Har du spørsmål? Ring oss på 55 50 01 42 på hverdager.",
}
SENTENCES = {"en": "{label}: {amount}.", "nb": "{label} er {amount}."}


def dollars(amount: Decimal) -> str:
    """$12,345.60."""
    return f"${amount:,.2f}"


def bare_english(amount: Decimal) -> str:
    """12,345.60."""
    return f"{amount:,.2f}"


def spaced(amount: Decimal) -> str:
    """12 345,60."""
    return f"{amount:,.2f}".replace(",", " ").replace(".", ",")


def kroner(amount: Decimal) -> str:
    """kr 12 345,60."""
    return f"kr {spaced(amount)}"


def dotted(amount: Decimal) -> str:
    """12.345,60."""
    return f"{amount:,.2f}".translate({ord(","): ".", ord("."): ","})


WRITTEN: Mapping[str, tuple[Callable[[Decimal], str], ...]] = {
    "en": (dollars, bare_english),
    "nb": (spaced, kroner, dotted),
}


@dataclass(frozen=True)
class Row:
    """A line of the account, as it is printed."""

    label: str
    amount: Decimal
    printed: str


@dataclass(frozen=True)
class DrawnLetter:
    """A letter and what stands on it."""

    language: str
    condition: str
    content: bytes
    rows: tuple[Row, ...]


def letter(seed: int, language: str, condition: str = "clean") -> DrawnLetter:
    """The letter of this seed, seen in this condition: a key of ``CONDITIONS``."""
    random = Random(f"{seed}-{language}")  # noqa: S311 - the same letter for the same seed
    rows = _rows(random, language)
    page = LAYOUTS[seed % len(LAYOUTS)](_headed(language), language, rows, random)
    return DrawnLetter(language, condition, CONDITIONS[condition](page, random), rows)


def _rows(random: Random, language: str) -> tuple[Row, ...]:
    write = random.choice(WRITTEN[language])
    scale = 1 if language == "en" else 10
    amounts = [Decimal(random.randrange(scale * 2_000, scale * 3_000_000)) / 100 for _ in LABELS[language]]
    return tuple(Row(label, amount, write(amount)) for label, amount in zip(LABELS[language], amounts, strict=True))


def _font(size: int, weight: str = "400Regular") -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(str(FONTS / f"Inter_{weight}.ttf"), size)


def _headed(language: str) -> Image.Image:
    page = Image.new("RGB", (WIDTH, HEIGHT), "white")
    draw, y = ImageDraw.Draw(page), 150
    for number, line in enumerate(HEADS[language]):
        bold = number in (0, 5)
        draw.text((MARGIN, y), line, "black", _font(40 if bold else 30, "700Bold" if bold else "400Regular"))
        y += 90 if number in (2, 4) else 62
    draw.text((MARGIN, HEIGHT - 300), FEET[language], "black", _font(28))
    return page


def _columns(page: Image.Image, language: str, rows: tuple[Row, ...], _: Random) -> Image.Image:  # noqa: ARG001
    """Labels at the left edge, amounts at the right one."""
    draw, font = ImageDraw.Draw(page), _font(32)
    for number, row in enumerate(rows):
        y = 720 + 76 * number
        draw.text((MARGIN, y), row.label, "black", font)
        draw.text((WIDTH - MARGIN, y), row.printed, "black", font, anchor="ra")
    return page


def _ruled(page: Image.Image, language: str, rows: tuple[Row, ...], _: Random) -> Image.Image:  # noqa: ARG001
    """A table with lines around its cells, the last row in bold."""
    draw = ImageDraw.Draw(page)
    for number, row in enumerate(rows):
        top, last = 720 + 72 * number, number == len(rows) - 1
        font = _font(30, "700Bold" if last else "400Regular")
        draw.rectangle((MARGIN, top, WIDTH - MARGIN, top + 72), fill="#e4e4e4" if last else None, outline="black")
        draw.line((1150, top, 1150, top + 72), "black", 2)
        draw.text((MARGIN + 20, top + 16), row.label, "black", font)
        draw.text((WIDTH - MARGIN - 20, top + 16), row.printed, "black", font, anchor="ra")
    return page


def _dotted_lines(page: Image.Image, language: str, rows: tuple[Row, ...], _: Random) -> Image.Image:  # noqa: ARG001
    """Small print, dots from label to amount."""
    draw, font = ImageDraw.Draw(page), _font(27)
    for number, row in enumerate(rows):
        y = 720 + 52 * number
        draw.text((MARGIN, y), row.label, "black", font)
        draw.text((WIDTH - 420, y), row.printed, "black", font, anchor="ra")
        left, right = MARGIN + draw.textlength(row.label, font), WIDTH - 420 - draw.textlength(row.printed, font)
        for x in range(int(left) + 16, int(right) - 16, 14):
            draw.ellipse((x, y + 25, x + 3, y + 28), "black")
    return page


def _sentences(page: Image.Image, language: str, rows: tuple[Row, ...], _: Random) -> Image.Image:
    """One sentence for each, as running text."""
    draw, font = ImageDraw.Draw(page), _font(31)
    for number, row in enumerate(rows):
        words = SENTENCES[language].format(label=row.label, amount=row.printed)
        draw.text((MARGIN, 720 + 66 * number), words, "black", font)
    return page


LAYOUTS = (_columns, _ruled, _dotted_lines, _sentences)
