"""Several amounts in one message: facts named by a word beside each, or a plain list."""

import re
from collections.abc import Mapping
from decimal import Decimal
from itertools import pairwise

from bot.reading.amount_words import DENIALS, PERCENT, without_period
from bot.reading.amounts import prepared, read_amount
from bot.reading.amounts_in_sentences import Span, amount_spans
from bot.reading.outcome import Amount
from bot.reading.text import LONGEST, fold, tidy
from bot.reading.tokens import Tokens, tokenise, untokenise

_FACTS = {
    "claim": "owed|owe|owing|loan|loan balance|payoff|balance|skyldte|skylder|skyldig|lån|lånet|billån|billånet|"
    "boliglån|boliglånet|restlån|gjeld|gjelden|gjelda",
    "sale_price": "sold|sale price|sale|price|sold for|solgt|solgte|salgspris|salgsprisen|salgssum|"
    "salgssummen|pris|prisen",
    "fair_value": "worth|valued|value|appraised|market value|verdsatt|verdi|verdien|verdsetting|takst|taksten|verd",
    "costs": "fee|fees|cost|costs|charges|towing|gebyr|gebyrer|gebyrene|kostnad|kostnader|kostnadene|omkostninger|"
    "salær|inndrivingskostnader",
    "credits": "refund|refunds|refunded|rebate|credit|credits|refusjon|refundert|tilbakebetalt",
    "lender_figure": "bill|bill for|regning|regninga|regningen|"
    "demand|demands|demanded|they ask|they want|asking for|the letter says|letter says|krever|krevde|"
    "kravet|krav|brevet sier|de vil ha",
}
_FACT_OF = {tuple(fold(phrase).split()): fact for fact, phrases in _FACTS.items() for phrase in phrases.split("|")}
_LONGEST_PHRASE = max(map(len, _FACT_OF))
_CLAUSE_ENDS = frozenset({",", ";", ".", ":", "/", "og", "and", "men", "but"})
_ASKED = re.compile(r"[^.;!?\n]*\?")
_LIST_SIGN = re.compile(r"[;\n]|, ")
_NUMBERS_BY_SPACE = re.compile(r"[0-9.,$k]+(?: [0-9.,$k]+)+")
_MOST_AMOUNTS = 20


def read_several(text: str, locale: str) -> Mapping[str, Amount]:
    """Return the amounts by the fact that a word beside each names; empty if fewer than two, or anything is unclear."""
    plain = prepared(_told(text)) if len(text) <= LONGEST else ""
    tokens = tokenise(plain)
    spans = amount_spans(tokens, locale)
    words = {token.text for token in tokens}
    if len(spans) < 2 or words & (DENIALS | PERCENT | {"?"}) or without_period(plain) is not None:
        return {}
    readings = [read_amount(untokenise(tokens[span.start : span.end]), locale) for span in spans]
    facts = [facts_named(beside) for beside in words_beside(tokens, spans)]
    clear = {
        next(iter(named)): reading
        for named, reading in zip(facts, readings, strict=True)
        if len(named) == 1 and isinstance(reading, Amount)
    }
    return clear if len(clear) == len(spans) else {}


def _told(text: str) -> str:
    """Return the text without the questions in it that have no number: "..., fees 500; what do I owe?"."""
    return _ASKED.sub(lambda asked: asked[0] if any(map(str.isdigit, asked[0])) else "", text)


def facts_named(text: str) -> frozenset[str]:
    """Return the facts that words of the text name, such as ``sale_price`` for "sold for"."""
    words = tuple(fold(text).split())
    return frozenset(
        fact
        for start in range(len(words))
        for length in range(1, _LONGEST_PHRASE + 1)
        if (fact := _FACT_OF.get(words[start : start + length]))
    )


def words_beside(tokens: Tokens, spans: tuple[Span, ...]) -> list[str]:
    """Return the words that belong to each of at least one amount.

    Within its clause they are all its own. Where nothing parts two amounts, the words between belong to the first if a
    fact is named after the last amount and not before ("10000 owed 8500 price"), else to the second ("owed 10000 sold
    8500").
    """
    gaps = [tokens[: spans[0].start]]
    gaps += [tokens[one.end : two.start] for one, two in pairwise(spans)]
    named_after = facts_named(untokenise(tokens[spans[-1].end :]))
    names_come_first = bool(facts_named(untokenise(gaps[0]))) or not named_after
    after, before = [""], [untokenise(gaps[0])]
    for gap in gaps[1:]:
        ends = [place for place, token in enumerate(gap) if token.text in _CLAUSE_ENDS]
        first_end, last_end = (ends[0], ends[-1]) if ends else ((0, -1) if names_come_first else (len(gap), len(gap)))
        after.append(untokenise(gap[:first_end]))
        before.append(untokenise(gap[last_end + 1 :]))
    return [
        f"{own} {behind}" for own, behind in zip(before, [*after[1:], untokenise(tokens[spans[-1].end :])], strict=True)
    ]


def read_list(text: str, locale: str) -> tuple[Decimal, ...] | None:
    """Return two or more amounts that stand on lines of their own or clearly apart, None if they may be one number."""
    if len(text) > LONGEST:
        return None
    lines = [tidy(line) for line in text.replace("\r", "\n").split("\n")]
    pieces = [piece for piece in _LIST_SIGN.split("\n".join(lines)) if piece.strip(" ,;")]
    if len(pieces) < 2:
        pieces = _apart_by_spaces(pieces[0]) if pieces else []
    readings = [read_amount(piece, locale) for piece in pieces]
    amounts = tuple(reading.value for reading in readings if isinstance(reading, Amount))
    return amounts if 2 <= len(amounts) == len(pieces) <= _MOST_AMOUNTS else None


def _apart_by_spaces(line: str) -> list[str]:
    """Return the numbers of a line, none if two of them may be the groups of one ("9 000", "9k 500")."""
    numbers = [token for token in line.split(" ") if token]
    if not _NUMBERS_BY_SPACE.fullmatch(line):
        return []
    may_be_one = any(
        (one.isdigit() and two.isdigit() and len(two) == 3 and len(one) <= 3 and one[0] != "0")
        or (one.endswith("k") and two.isdigit() and len(two) <= 3)
        or (len(two) > 1 and two[0] == "0")
        for one, two in pairwise(numbers)
    )
    return [] if may_be_one else numbers
