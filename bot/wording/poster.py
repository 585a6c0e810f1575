"""The words of the poster: what somebody reads who stands before it with a telephone in the hand."""

from bot.wording.mark import N_

TITLE = N_("The home or the car is gone. What is left to pay?")
DOES = (
    N_("Check if the lender's figure adds up."),
    N_("See if you can be made to pay, and for how long."),
    N_("See what to do first, with letters you can send."),
)
FREE = N_("Free. Takes about three minutes. You are not asked for your name.")
SCAN = N_("Point your phone's camera at the code and tap the link. It opens in the Telegram app.")
SEARCH = N_("No camera? Search for {name} in Telegram.")
CODE = N_("QR code that opens {link}")

FILE = N_("poster.pdf")
FILE_TWO_LANGUAGES = N_("poster-two-languages.pdf")

PAGE = N_(
    "<b>Poster with a QR code</b>\nWhoever scans the code comes to the bot's first page and sees nothing of yours. "
    "The picture is for a screen or a chat."
)
PAGE_FILES = N_(
    "The files are for printing on A4, for a notice board at NAV or at a legal aid office. "
    "One is in your language, the other in two languages."
)
NO_NAME = N_("I cannot make a poster: I have no name on Telegram for a code to open.")
COPY_LINK = N_("Copy the link")
