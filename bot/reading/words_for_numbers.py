"""The number words of Norwegian and English, alone and written together."""

from dataclasses import dataclass
from decimal import Decimal
from enum import Enum

from bot.reading.text import is_norwegian, word_set


class Role(Enum):
    """What a number word does in a number."""

    SMALL = "small"
    HUNDRED = "hundred"
    SCALE = "scale"
    AND = "and"
    FRACTION = "fraction"
    AND_A_HALF = "and a half"


@dataclass(frozen=True)
class Term:
    """A part of a number in words; a scale is what the words before it are multiplied by."""

    role: Role
    value: Decimal = Decimal(0)


def _small(words: str, first: int = 0, step: int = 1) -> dict[str, Term]:
    """Return terms counting up from ``first``; spellings of one number are written with ``/`` between them."""
    return {
        spelling: Term(Role.SMALL, Decimal(first + step * place))
        for place, spellings in enumerate(words.split())
        for spelling in spellings.split("/")
    }


def _scales(scales: dict[str, int]) -> dict[str, Term]:
    return {word: Term(Role.SCALE, Decimal(scale)) for words, scale in scales.items() for word in words.split()}


THOUSAND, MILLION, MILLIARD = 1_000, 1_000_000, 1_000_000_000
HALF, QUARTER, THREE_QUARTERS = (Term(Role.FRACTION, Decimal(share)) for share in ("0.5", "0.25", "0.75"))
ARTICLES = word_set("en et ei ein eit a an")
"""Words that mean 1 only in front of another number word."""

_ALONE = word_set("hundre hundred tusen thousand million")
_SHARED = {
    "onehalf": HALF,
    "onequarter": QUARTER,
    "threequarters": THREE_QUARTERS,
    **_scales({"k kkr tkr knok tusen thousand grand": THOUSAND, "m mill million mnok mkr mio": MILLION}),
    **_scales({"millioner millionar millions": MILLION, "mrd milliard milliarder milliardar bn": MILLIARD}),
}
_NORWEGIAN_COUNTED = {
    **_small("null én/éin/en/et/ei/ein/eit/ett to/tvo/två tre fire fem seks syv/sju åtte ni ti"),
    **_small("elleve/elve tolv tretten fjorten femten seksten sytten atten nitten", 11),
    **_small("tjue/tyve tretti/tredve førti/førr femti seksti sytti åtti nitti", 20, 10),
    "hundre": Term(Role.HUNDRED, Decimal(100)),
    "og": Term(Role.AND),
    **_scales({"tusen": THOUSAND, "million millioner millionar": MILLION}),
}
_ENGLISH_COUNTED = {
    **_small("zero one two three four five six seven eight nine ten"),
    **_small("eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen", 11),
    **_small("twenty thirty forty/fourty fifty sixty seventy eighty ninety", 20, 10),
    "hundred": Term(Role.HUNDRED, Decimal(100)),
    "and": Term(Role.AND),
    **_scales({"thousand": THOUSAND, "million": MILLION}),
}
_NORWEGIAN_WORDS = {**_SHARED, **_NORWEGIAN_COUNTED, "halvannen": Term(Role.SMALL, Decimal("1.5"))} | dict.fromkeys(
    ("halvannet", "halvanna"), Term(Role.SMALL, Decimal("1.5"))
)
_ENGLISH_WORDS = {
    **_SHARED,
    **_ENGLISH_COUNTED,
    **_scales({"mil": MILLION, "billion": MILLIARD}),
    **dict.fromkeys(("a", "an"), Term(Role.SMALL, Decimal(1))),
}
_AND_A_HALF = Term(Role.AND_A_HALF)
_NORWEGIAN_PHRASES: dict[str, Term] = {
    **dict.fromkeys(("og en halv", "og ein halv", "og et halvt", "og eit halvt", "og ett halvt"), _AND_A_HALF),
    **dict.fromkeys(("halv", "halvt", "en halv", "ein halv", "et halvt", "eit halvt"), HALF),
    **dict.fromkeys(("kvart", "en kvart", "ein kvart"), QUARTER),
    "tre kvart": THREE_QUARTERS,
}
_ENGLISH_PHRASES: dict[str, Term] = {
    **dict.fromkeys(("and a half", "and one half"), _AND_A_HALF),
    **dict.fromkeys(("half", "a half", "half a", "half of a"), HALF),
    **dict.fromkeys(("quarter", "a quarter", "quarter of a", "a quarter of a"), QUARTER),
    "three quarters of a": THREE_QUARTERS,
}
PHRASE_WORDS = frozenset(word for phrase in (*_NORWEGIAN_PHRASES, *_ENGLISH_PHRASES) for word in phrase.split())
"""Words that are part of a number such as "half a million"."""

_LONGEST_PHRASE = 4
_LONGEST_WORD = 9


def terms_at(words: tuple[str, ...], locale: str, *, first: bool) -> tuple[tuple[Term, ...], int] | None:
    """Return the terms that the first of these words make, and how many words they took; None if it is no number word.

    ``first``: nothing came before them, so a word that needs a count ("k", "millioner") is no number here.
    """
    phrases = _NORWEGIAN_PHRASES if is_norwegian(locale) else _ENGLISH_PHRASES
    for length in range(min(_LONGEST_PHRASE, len(words)), 0, -1):
        if term := phrases.get(" ".join(words[:length])):
            return (term,), length
    terms = spelled(words[0], locale)
    needs_count = len(terms) == 1 and terms[0].role is Role.SCALE and words[0] not in _ALONE
    return None if not terms or (first and needs_count) else (terms, 1)


def spelled(word: str, locale: str) -> tuple[Term, ...]:
    """Return the terms of one word, also of words written together ("femtitusen"); none if it is no number word."""
    word_of, counted = (
        (_NORWEGIAN_WORDS, _NORWEGIAN_COUNTED) if is_norwegian(locale) else (_ENGLISH_WORDS, _ENGLISH_COUNTED)
    )
    if term := word_of.get(word):
        return (term,)
    return _written_together(word.replace("ettusen", "etttusen"), counted)


def _written_together(word: str, counted: dict[str, Term]) -> tuple[Term, ...]:
    """Return the terms of the longest number words that follow each other, or none if letters are left over."""
    terms: list[Term] = []
    start = 0
    while start < len(word):
        ends = range(min(len(word), start + _LONGEST_WORD), start, -1)
        end = next((end for end in ends if word[start:end] in counted), None)
        if end is None:
            return ()
        terms.append(counted[word[start:end]])
        start = end
    return tuple(terms)
