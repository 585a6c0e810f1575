"""Letters ready to send: which of them fit a case, and each one whole, in the language of whoever gets it."""

from bot.letters.kinds import Letter
from bot.letters.offered import letters_for, letters_of, written_in
from bot.letters.text import letter_text

__all__ = ["Letter", "letter_text", "letters_for", "letters_of", "written_in"]
