"""Typed text made plain: one kind of space, dash, apostrophe and digit, and lower case."""

import re
import unicodedata

LONGEST = 500
"""More characters than this are not looked at for an answer."""

LONGEST_MESSAGE = 4096
"""As many characters as Telegram lets a person send; what must never be missed is looked for in all of them."""

_PLAIN = str.maketrans(
    {
        **dict.fromkeys("’‘‛`´ʼ′＇", "'"),
        **dict.fromkeys("‐‑‒–—―−﹘﹣－", "-"),
        "½": " onehalf ",
        "¼": " onequarter ",
        "¾": " threequarters ",
        "\n": " ",
    }
)
_UNREADABLE = "\ufffd"
_LETTERS_WITHOUT_DECOMPOSITION = str.maketrans({"ø": "o", "æ": "ae", "đ": "d", "ł": "l"})
_NOT_A_LETTER_OR_DIGIT = re.compile(r"[\W_]+")


def tidy(text: str, longest: int = LONGEST) -> str:
    """Return the text in lower case with plain digits, dashes, apostrophes and single spaces, cut at ``longest``."""
    plain = text[:longest].translate(_PLAIN)
    if not plain.isascii():
        plain = unicodedata.normalize("NFKC", "".join(map(_plain_character, plain)))
    return " ".join(plain.lower().split())


def _plain_character(character: str) -> str:
    """Return the character; a superscript or circled number becomes unreadable, since "10²" is not 102."""
    if character.isascii():
        return character
    kind = unicodedata.category(character)
    if kind == "Nd":
        return str(unicodedata.decimal(character))
    if kind in ("No", "Nl"):
        return _UNREADABLE
    return "" if kind == "Cf" else character


def fold(text: str, longest: int = LONGEST) -> str:
    """Return the text for comparing words: tidy, without accents, apostrophes and punctuation ("å" as "a")."""
    letters = tidy(text, longest).replace("'", "").translate(_LETTERS_WITHOUT_DECOMPOSITION)
    if not letters.isascii():
        decomposed = unicodedata.normalize("NFKD", letters)
        letters = "".join(character for character in decomposed if not unicodedata.combining(character))
    return " ".join(_NOT_A_LETTER_OR_DIGIT.sub(" ", letters).split())


def folded(phrases: str) -> frozenset[str]:
    """Return the phrases, written with ``|`` between them, ready to be compared with a folded text."""
    return frozenset(fold(phrase) for phrase in phrases.split("|"))


def is_norwegian(locale: str) -> bool:
    """Return whether numbers and dates of this locale are written the Norwegian way."""
    return not locale.lower().startswith("en")


def word_set(words: str) -> frozenset[str]:
    """Return the words, written with spaces between them."""
    return frozenset(words.split())
