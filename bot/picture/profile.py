"""The bot's profile picture: drawn by the template alone, the same for every bot and every language."""

from bot.screen_parts import Drawing

TEMPLATE = "profile"


def profile_picture() -> Drawing:
    """Return the picture, square; Telegram cuts a circle of it. It takes a JPEG, which ``bot.picture.jpeg`` makes."""
    return Drawing(TEMPLATE, "{}", f"{TEMPLATE}.png")
