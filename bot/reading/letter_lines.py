"""The lines of a lender's letter, typed or read from a picture -> what each is about, and how much. Pure."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal
from itertools import islice

from bot.reading.amounts import read_amount
from bot.reading.letter_names import is_fee, may_be_either, named
from bot.reading.letter_noise import APART, without_noise
from bot.reading.letter_spelled import in_digits
from bot.reading.outcome import Ambiguous, Amount
from bot.reading.text import tidy
from domain.letter_lines import LineKind

MOST_LINES = 80
LONGEST_LINE = 500
_SMALLEST_UNNAMED = 100
_VALUES = frozenset({LineKind.PRICE, LineKind.VALUATION})
_ONE = (LineKind.CLAIM, LineKind.TOTAL)
_YEARS = range(1950, 2051)

_DIGITS = (
    r"[0-9]{1,3}(?: [0-9]{3})+ [0-9]{2}(?=\s*$)|"
    r"[0-9]{1,3}(?:[ '][0-9]{3})+(?:[.,][0-9]{1,2})?|[0-9]{1,3}(?:[.,][0-9]{3})+(?:[.,][0-9]{1,2})?|"
    r"[0-9]+(?:[.,][0-9]{1,2})?"
)
_AMOUNT = re.compile(
    rf"(?P<before>\(|(?<![\w])-)?\s?(?P<currency>\$|\bkr\b\.?|\bnok\b|\busd\b)?\s?(?P<sign>-)?\s?"
    rf"(?<![\w.,])(?P<digits>{_DIGITS})(?![0-9])(?P<scale>\s?(?:k|mill\.?|million|millioner|tusen|thousand)(?![\w]))?"
    r"(?:[.,]?-(?![0-9]))?\s?(?P<after>kr\b|nok\b|usd\b|\$)?\s?(?P<close>\))?(?![\w])",
    re.IGNORECASE,
)
_PARTS = re.compile(r"\s*[;|]\s*|\s/\s|,\s+(?=\D)|,\s+(?=[0-9]+(?:[ .,][0-9]{3})*\s+\D)|(?<=[0-9])\.\s+(?=[^\W\d])")
_MINUS_AT_END = re.compile(r"[0-9][.,][0-9]{2}\s?-$")


@dataclass(frozen=True)
class ReadLine:
    """One line: what it is about, None where no known name stands beside it, and its amount.

    ``amount`` is None where it can be read in several ways: then ``readings`` holds them, the likeliest first.
    ``either``: its name stands for what was owed before as well as for what is left.
    """

    kind: LineKind | None
    amount: Decimal | None
    readings: tuple[Decimal, ...] = ()
    either: bool = field(default=False, compare=False)


@dataclass(frozen=True)
class _Found:
    """An amount as it stands in the text, with the words on either side of it."""

    written: str
    before: str
    after: str
    marked: bool
    negative: bool


def read_letter(lines: Sequence[str], locale: str, above: Sequence[LineKind | None] = ()) -> tuple[ReadLine, ...]:
    """Return the amounts of the letter's lines in their order, with what each is about; never raises.

    A line may hold several ("balance 10 000 sold 8 500") or none; a name may stand on the line above its amount.
    ``above`` are the kinds of the lines that came before these.
    """
    cleaned = [without_noise(tidy(line, LONGEST_LINE)) for text in lines for line in text.split("\n")][:MOST_LINES]
    parts = [in_digits(part) for line in cleaned for part in _PARTS.split(line) if part.strip()]
    written_in = _style(parts, locale)
    return _one_of_each(_placed(tuple(islice(_read(parts, written_in), MOST_LINES)), above))


def _placed(lines: tuple[ReadLine, ...], above: Sequence[LineKind | None]) -> tuple[ReadLine, ...]:
    """A name that may be either is what was owed before the price, and what is left after it."""
    sure = {*above, *(line.kind for line in lines if not line.either)}
    seen, placed = set(above), []
    for line in lines:
        if line.either:
            after = bool(seen & _VALUES) if LineKind.TOTAL not in sure else LineKind.CLAIM in sure | seen
            after = after or (LineKind.CLAIM in sure and LineKind.TOTAL not in sure)
            line = replace(line, kind=LineKind.TOTAL if after else LineKind.CLAIM)
        seen.add(line.kind)
        placed.append(line)
    return tuple(placed)


def _one_of_each(lines: tuple[ReadLine, ...]) -> tuple[ReadLine, ...]:
    """Of two that differ, what the first claim and the last total are is plain; what the other is, is asked."""
    claims, totals = ([line.amount for line in lines if line.kind is kind] for kind in _ONE)
    keep = {LineKind.CLAIM: claims[:1], LineKind.TOTAL: totals[-1:]}
    return tuple(
        replace(line, kind=None) if line.kind in keep and line.amount not in keep[line.kind] else line for line in lines
    )


def _style(parts: Sequence[str], locale: str) -> str:
    """Return the locale whose signs the letter writes its amounts with, as far as they tell."""
    text = " ¦ ".join(parts)
    norwegian = len(re.findall(r"[0-9],[0-9]{2}(?![0-9])|\bkr\b|\bnok\b", text))
    american = len(re.findall(r"[0-9]\.[0-9]{2}(?![0-9])|\$|\busd\b", text))
    if norwegian == american:
        return locale
    return "nb" if norwegian > american else "en"


def _read(parts: Sequence[str], locale: str) -> Iterator[ReadLine]:
    """Names that stand above their amounts wait until the amounts come, in the same order."""
    waiting: list[str] = []
    place = 0
    while place < len(parts):
        found = _amounts(parts[place])
        if not found:
            waiting = [*waiting, parts[place]] if named(parts[place]) else waiting
            place += 1
        elif _bare(parts[place]):
            run = _bare_run(parts, place)
            names = waiting[-len(run) :] if len(waiting) >= len(run) else waiting
            for name_above, text in zip([*names, *[""] * len(run)], run, strict=False):
                yield from (_line(name_above, each, locale) for each in _amounts(text))
            waiting, place = [], place + len(run)
        else:
            yield from _of_one(found, locale)
            waiting, place = [], place + 1


def _bare(part: str) -> bool:
    """Whether nothing but amounts stands there."""
    return not re.search(r"[^\W\d_]", _AMOUNT.sub(" ", part)) and APART.strip() not in part


def _bare_run(parts: Sequence[str], start: int) -> Sequence[str]:
    end = start
    while end < len(parts) and _amounts(parts[end]) and _bare(parts[end]):
        end += 1
    return parts[start:end]


def _amounts(part: str) -> list[_Found]:
    matches = list(_AMOUNT.finditer(part))
    edges = [0, *(match.end() for match in matches)]
    starts = [*(match.start() for match in matches), len(part)]
    return [
        _Found(
            match["digits"] + (match["scale"] or ""),
            part[edges[place] : match.start()],
            part[match.end() : starts[place + 1]],
            bool(match["currency"] or match["after"]) or not match["digits"].isdigit(),
            bool(match["sign"] or match["before"]) or bool(_MINUS_AT_END.search(match[0].strip())),
        )
        for place, match in enumerate(matches)
    ]


def _of_one(found: list[_Found], locale: str) -> Iterator[ReadLine]:
    """Each amount of a line goes with the name before it, or where the amounts come first with the one after."""
    found = [each for each in found if len(found) == 1 or not _is_year(each)] or found
    first = bool(named(found[0].before)) or not named(found[0].after)
    names = [each.before if first else each.after for each in found]
    if len(found) == 1 and named(names[0]) is None:
        names = [f"{found[0].before} {found[0].after}"]
    elif named(names[-1]) is None:
        names[-1] = found[-1].after
    lines = [_line(name, each, locale) for name, each in zip(names, found, strict=True)]
    sure = [line for line, each in zip(lines, found, strict=True) if _may_be_amount(line, each)]
    yield from _columns(sure)


def _is_year(found: _Found) -> bool:
    return not found.marked and found.written.isdigit() and int(found.written[:5]) in _YEARS


def _may_be_amount(line: ReadLine, found: _Found) -> bool:
    """A small bare number without a name counts something else."""
    if found.marked or line.amount is None or line.kind is not None or is_fee(found.before):
        return True
    return line.amount >= _SMALLEST_UNNAMED and not _begins_words(found)


def _begins_words(found: _Found) -> bool:
    """ "5003 bergen" and "112 of us": a number without a name and with words after it is no line of an account."""
    return not re.search(r"[^\W\d_]", found.before) and bool(re.search(r"[^\W\d_]", found.after))


def _columns(lines: list[ReadLine]) -> Iterator[ReadLine]:
    """ "14 35.00 490.00" is a count, a price for each, and the amount; the same amount twice on a line is one."""
    amounts = [line.amount for line in lines]
    if len(lines) >= 3 and None not in amounts[:3] and all(line.kind is None for line in lines[1:]):
        count, each, product = (amount or Decimal(0) for amount in amounts[:3])
        if count * each == product:
            yield replace(lines[0], amount=product)
            return
    seen = lines[0] if lines else None
    for place, line in enumerate(lines):
        if place and line.kind is None and seen and line.amount == seen.amount:
            continue
        yield line


def _line(name: str, found: _Found, locale: str) -> ReadLine:
    """A total below zero is money for the person, and nothing that this letter asks for."""
    kind = named(name)
    kind = None if found.negative and kind is LineKind.TOTAL else kind
    either = kind in _ONE and may_be_either(name)
    reading = read_amount(found.written, locale)
    if isinstance(reading, Amount):
        return ReadLine(kind, reading.value, (), either)
    return ReadLine(kind, None, reading.readings if isinstance(reading, Ambiguous) else (), either)
