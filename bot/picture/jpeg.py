"""A picture of the press as a JPEG, which Telegram wants a bot's profile picture to be. Opens nothing from outside."""

from io import BytesIO

QUALITY = 92
"""Of 95, above which files grow and nobody sees why."""


def as_jpeg(png: bytes) -> bytes:
    """Return a picture that the press has drawn as a JPEG of the same size."""
    from PIL import Image  # for the one picture that a new bot draws of itself

    made = BytesIO()
    with Image.open(BytesIO(png), formats=("PNG",)) as drawn:
        drawn.convert("RGB").save(made, "JPEG", quality=QUALITY, subsampling=0)
    return made.getvalue()
