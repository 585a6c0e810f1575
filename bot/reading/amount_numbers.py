"""The number within an amount: currencies and "about" taken off, øre, slang, sums and ranges understood."""

from decimal import Decimal

from bot.reading.amount_words import ABOUT, CENTS, CURRENCY, SCALES_IN_KRONER, SLANG, bounds, currency_of
from bot.reading.outcome import Ambiguous, Amount, AmountReading, Doubt, Fault, Misread
from bot.reading.quantity import read_quantity
from bot.reading.text import is_norwegian, word_set
from bot.reading.tokens import Kind, Tokens, split

_MOST_DIGITS = 12
_RANGE_STARTS = word_set("mellom between fra from")
_AND = frozenset({"og", "and"})
_PLUS = frozenset({"+", "pluss", "plus"})


def stripped(tokens: Tokens, locale: str) -> tuple[Tokens, str | None, bool]:
    """Return the tokens without currencies and "about" at either end, the currency, and whether a limit was said."""
    limits, stripped = bounds(locale), set[str]()
    rest = [token for place, token in enumerate(tokens) if not _ends_an_abbreviation(tokens, place)]
    while rest and rest[0].text in ABOUT | CURRENCY | limits:
        stripped.add(rest.pop(0).text)
    while rest and (rest[-1].text in ABOUT | CURRENCY or rest[-1].text in ".,:"):
        stripped.add(rest.pop().text)
    if rest and rest[0].text in SCALES_IN_KRONER:
        rest = [*rest[1:], rest[0]]
    stripped |= {token.text for token in rest} & (SCALES_IN_KRONER | CENTS)
    return tuple(rest), currency_of(frozenset(stripped)), bool(stripped & limits)


def _ends_an_abbreviation(tokens: Tokens, place: int) -> bool:
    """The full stop of "kr." and "mill.", or the colon of "total:"."""
    return (
        tokens[place].text in (".", ":") and tokens[place].glued and place > 0 and tokens[place - 1].kind is Kind.WORD
    )


def number(tokens: Tokens, locale: str) -> AmountReading:
    """Return the amount without words around it: a number, a number with øre, slang, a sum or a range."""
    if not tokens:
        return Misread(Fault.NOT_A_NUMBER)
    if _PLUS & {token.text for token in tokens}:
        return _sum(split(tokens, _PLUS), locale)
    if tokens[-1].text in SLANG:
        return _slang(tokens, locale)
    value = _with_cents(tokens, locale) or quantity(tokens, locale)
    if value is not None:
        return _bounded(value)
    if ranged := _range(tokens, locale):
        return ranged
    joined = _sum(split(tokens, _AND), locale) if _AND & {token.text for token in tokens} else None
    if isinstance(joined, Ambiguous) and joined.readings:
        return joined
    only_digits = all(token.kind is Kind.NUMERAL or token.text in ".," for token in tokens)
    return Ambiguous((), Doubt.GROUPING) if only_digits else Misread(Fault.NOT_A_NUMBER)


def quantity(tokens: Tokens, locale: str) -> Decimal | Ambiguous | None:
    """Return the number; its words may be of the other language, if they are of one language throughout."""
    other = "en" if is_norwegian(locale) else "nb"
    own = read_quantity(tokens, locale)
    return read_quantity(tokens, locale, other) if own is None else own


def _with_cents(tokens: Tokens, locale: str) -> Decimal | None:
    """``fire tusen kroner og 25 øre``; None where no øre or cents are named."""
    if len(tokens) < 2 or tokens[-1].text not in CENTS:
        return None
    cents, before = quantity(tokens[-2:-1], locale), tokens[:-2]
    if not isinstance(cents, Decimal) or cents not in range(100):
        return None
    if not before:
        return cents / 100
    whole, currency, _ = stripped(before[:-1] if before[-1].text in _AND else before, locale)
    value = quantity(whole, locale) if currency or before[-1].text in _AND else None
    return value + cents / 100 if isinstance(value, Decimal) and value == int(value) else None


def _slang(tokens: Tokens, locale: str) -> AmountReading:
    count = quantity(tokens[:-1], locale)
    if count is None:
        return Misread(Fault.NOT_A_NUMBER)
    readings = (count * worth for worth in SLANG[tokens[-1].text]) if isinstance(count, Decimal) else ()
    return _bounded(Ambiguous(tuple(readings), Doubt.SLANG))


def _sum(parts: list[Tokens], locale: str) -> AmountReading:
    """Return the sum as a question; a part that cannot be read leaves no reading."""
    values = [quantity(stripped(part, locale)[0], locale) for part in parts if part]
    if all(value is None for value in values):
        return Misread(Fault.NOT_A_NUMBER)
    clear = [value for value in values if isinstance(value, Decimal)]
    return _bounded(Ambiguous((sum(clear, Decimal(0)),) if len(clear) == len(values) else (), Doubt.SUM))


def _range(tokens: Tokens, locale: str) -> AmountReading | None:
    """``300-350 000``: both ends are offered, the lower one in the measure of the higher."""
    words = {"-", "/", "…", "til", "eller"} if is_norwegian(locale) else {"-", "/", "…", "to", "or", "through"}
    opened = tokens[0].text in _RANGE_STARTS
    ends = split(tokens[1:] if opened else tokens, frozenset(words | _AND if opened else words))
    if len(ends) < 2 or not all(ends):
        return None
    values = [quantity(stripped(end, locale)[0], locale) for end in ends]
    if None in values:
        return None
    low, high = values[0], values[-1]
    if not isinstance(low, Decimal) or not isinstance(high, Decimal) or len(ends) != 2:
        return Ambiguous((), Doubt.RANGE)
    measures = [low * 10**power for power in range(7) if high / 10 <= low * 10**power < high]
    return _bounded(Ambiguous((*measures[:1], high), Doubt.RANGE))


def _bounded(value: Decimal | Ambiguous) -> AmountReading:
    """Return the amount if it has at most twelve digits and two decimals."""
    if isinstance(value, Ambiguous):
        return Ambiguous(tuple(_exact(reading) for reading in value.readings if _fits(reading))[:3], value.why)
    if value >= 10**_MOST_DIGITS:
        return Misread(Fault.TOO_LARGE)
    return Amount(_exact(value)) if _fits(value) else Ambiguous((), Doubt.SEPARATOR)


def _fits(value: Decimal) -> bool:
    return value < 10**_MOST_DIGITS and value * 100 == int(value * 100)


def _exact(value: Decimal) -> Decimal:
    """Return the value without decimals where it is whole, else with two."""
    return Decimal(int(value)) if value == int(value) else value.quantize(Decimal("0.01"))
