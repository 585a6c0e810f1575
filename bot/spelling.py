"""Which spellings are near a typed one: what difflib's ``get_close_matches`` finds, several times faster.

Each letter typed in an inline query is a search through every spelling of the glossary, and difflib is slow. Most
spellings can be left out by what bounds its ratio from above: the letters in common, then the longest common
subsequence, both counted in the bits of one whole number.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from difflib import SequenceMatcher


@dataclass(frozen=True)
class Spelling:
    """A spelling with its letters as bits: one bit for each letter and how often it had come before."""

    text: str
    letters: int


class Spellings:
    """The spellings to search among."""

    def __init__(self, texts: Iterable[str]) -> None:
        self._bits: dict[tuple[str, int], int] = {}
        self._spellings = tuple(Spelling(text, self._letters(text)) for text in texts)

    def closest(self, typed: str, least: float) -> list[str]:
        """Return the spellings whose likeness to the typed one is at least ``least`` (0 to 1), the likest first."""
        matcher = SequenceMatcher(b=typed)
        found: list[tuple[float, str]] = []
        for text in self._possible(typed, least):
            matcher.set_seq1(text)
            found += [(ratio, text)] if (ratio := matcher.ratio()) >= least else []
        return [text for _, text in sorted(found, reverse=True)]

    def _possible(self, typed: str, least: float) -> Iterator[str]:
        letters, places, length = self._letters(typed, known_only=True), _places(typed), len(typed)
        for spelling in self._spellings:
            needed = least * (len(spelling.text) + length) / 2
            if (spelling.letters & letters).bit_count() >= needed and _in_order(spelling.text, places) >= needed:
                yield spelling.text

    def _letters(self, text: str, *, known_only: bool = False) -> int:
        before: Counter[str] = Counter()
        letters = 0
        for letter in text:
            if (letter, before[letter]) not in self._bits and not known_only:
                self._bits[letter, before[letter]] = 1 << len(self._bits)
            letters |= self._bits.get((letter, before[letter]), 0)
            before[letter] += 1
        return letters


def _places(text: str) -> Mapping[str, int]:
    """Return where each letter stands, a bit for each place."""
    places: dict[str, int] = {}
    for place, letter in enumerate(text):
        places[letter] = places.get(letter, 0) | 1 << place
    return places


def _in_order(text: str, places: Mapping[str, int]) -> int:
    """Return the length of the longest common subsequence, by Crochemore's bit-parallel rows."""
    row = full = (1 << sum(map(int.bit_count, places.values()))) - 1
    for letter in text:
        hits = row & places.get(letter, 0)
        row = (row + hits | row - hits) & full
    return (full & ~row).bit_count()
