"""An amount that a line writes in words ("loan fifty thousand") -> the same line with the amount in digits."""

from bot.reading.amounts import read_amount
from bot.reading.letter_names import named
from bot.reading.outcome import Amount
from bot.reading.words_for_numbers import spelled

LONGEST, LEAST = 14, 100
LOCALES = ("nb", "en")


def in_digits(line: str) -> str:
    """Return the line with the words at its end in digits, where a known name stands before them; else the line."""
    words = line.split()
    if len(words) > LONGEST or any(map(str.isdigit, line)):
        return line
    for place in range(1, len(words)):
        before = " ".join(words[:place])
        for locale in LOCALES:
            if not spelled(words[place].lower(), locale):
                continue
            reading = read_amount(" ".join(words[place:]), locale)
            if isinstance(reading, Amount) and reading.value >= LEAST and named(before):
                return f"{before} {reading.value}"
    return line
