"""Numbers that identify a person, so that they are refused and never kept."""

import re
from datetime import date

from bot.reading.text import LONGEST_MESSAGE, tidy

_ELEVEN_DIGITS = re.compile(r"(?<![0-9])([0-9]{6})[ .-]?([0-9]{5})(?![0-9])")
_WHOLE = re.compile(r"(?<![0-9])[0-9]{11}(?![0-9])")
_AMERICAN = re.compile(r"(?<![0-9-])[0-9]{3}-[0-9]{2}-[0-9]{4}(?![0-9-])")
_FIRST_WEIGHTS = (3, 7, 6, 1, 8, 9, 4, 5, 2)
_SECOND_WEIGHTS = (5, 4, 3, 2, 7, 6, 5, 4, 3, 2)


def personal_number(text: str) -> bool:
    """Return whether the text holds a Norwegian birth or D number, or an American social security number.

    Eleven digits in one run are taken for one, or for an account number: nobody here owes tens of billions.
    """
    plain = tidy(text, LONGEST_MESSAGE)
    norwegian = (f"{found[1]}{found[2]}" for found in _ELEVEN_DIGITS.finditer(plain))
    written_whole = _WHOLE.findall(plain)
    return bool(_AMERICAN.search(plain)) or bool(written_whole) or any(map(_is_norwegian, norwegian))


def _is_norwegian(digits: str) -> bool:
    return _has_a_birthday(digits) and _controls(digits)


def _has_a_birthday(digits: str) -> bool:
    """A D number has 40 added to its day; a test person's has 40 or 80 added to the month."""
    a_leap_year = 2000
    try:
        return bool(date(a_leap_year, int(digits[2:4]) % 40, int(digits[:2]) % 40))
    except ValueError:
        return False


def _controls(digits: str) -> bool:
    """The last two digits follow from the others, modulo 11."""
    numbers = [int(digit) for digit in digits]
    return all(
        (sum(weight * number for weight, number in zip(weights, numbers, strict=False)) + numbers[len(weights)]) % 11
        == 0
        for weights in (_FIRST_WEIGHTS, _SECOND_WEIGHTS)
    )
