"""A choice typed instead of tapped."""

from collections.abc import Mapping, Sequence
from difflib import SequenceMatcher

from bot.reading.text import fold, is_norwegian, word_set

_NORWEGIAN_FILLER = word_set(
    "jeg den det de var er ble blei vart har hadde en et ei pa som vel nok tror eg min mitt bare"
)
_ENGLISH_FILLER = word_set("i it its was is the a an they he she we my me think guess got were been had have that just")
_SHORTEST_START = 3
_SHORTEST_TYPO = 5
_LIKENESS = 0.86


def read_choice(text: str, labels: Mapping[str, Sequence[str]], locale: str) -> str | None:
    """Return the key whose label the text is, begins or nearly spells; None if that fits none or several."""
    filler = _NORWEGIAN_FILLER if is_norwegian(locale) else _ENGLISH_FILLER
    said = fold(text)
    bare = " ".join(word for word in said.split() if word not in filler)
    written = {key: tuple(map(fold, spellings)) for key, spellings in labels.items()}
    for wanted in (said, bare):
        for fits in (_is, _begins, _nearly_spells):
            keys = [key for key, spellings in written.items() if any(fits(wanted, label) for label in spellings)]
            if wanted and keys:
                return keys[0] if len(keys) == 1 else None
    return None


def _is(wanted: str, label: str) -> bool:
    return wanted == label


def _begins(wanted: str, label: str) -> bool:
    return len(wanted) >= _SHORTEST_START and label.startswith(wanted)


def _nearly_spells(wanted: str, label: str) -> bool:
    if len(wanted) < _SHORTEST_TYPO or abs(len(wanted) - len(label)) > 2:
        return False
    return SequenceMatcher(None, wanted, label).ratio() >= _LIKENESS
