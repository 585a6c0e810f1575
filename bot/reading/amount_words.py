"""The words that stand around amounts: currencies, "about", "a month", "a few", slang."""

import re

from bot.reading.text import is_norwegian, word_set

KRONER = word_set("kr kroner krone kronor nok")
DOLLARS = word_set("$ usd dollar dollars dollarar")
FOREIGN = word_set("€ eur euro euros £ gbp pund pounds ¥ sek dkk svenske danske chf")
NATIONALITY = word_set("norske norwegian amerikanske american us")
CURRENCY = KRONER | DOLLARS | FOREIGN | NATIONALITY
SCALES_IN_KRONER = word_set("mnok mkr tkr kkr knok")
_ORE, _CENT = frozenset({"øre", "ore"}), frozenset({"cent", "cents"})
CENTS = _ORE | _CENT

ABOUT = word_set(
    "ca cirka circa sirka rundt omtrent omkring omlag om lag sånn nesten tilnærmet "
    "about around approximately approx roughly almost nearly ~ ≈"
)
"""Stripped from an amount: what is echoed is the amount itself."""

_BOUNDS_BOTH = word_set("over under minst maks maksimum minimum max min < >")
_BOUNDS_NORWEGIAN = word_set("mer meir enn mindre opptil inntil godt litt knapt overkant underkant i av")
_BOUNDS_ENGLISH = word_set("more less than at least most up to just below above upto")

_FEW_NORWEGIAN = re.compile(r"(?:(?:et|eit) par|par|noen|nokre|nokon|flere|fleire|mange|tusenvis|hundrevis)\b")
_FEW_ENGLISH = re.compile(
    r"(?:a few|few|(?:a )?couple|several|some|many|lots|a lot|tens of|hundreds|thousands|millions)\b"
)
_PER_PERIOD = re.compile(
    r"(?:\b(?:per|pr|hver|kvar|om|a|an|each|every)\b\.?|/)\s?"
    r"(?:måned(?:en)?|månad(?:en)?|mnd|uken?|uka|veka|året?|dag(?:en)?|month|mo|mth|week|wk|year|yr|day|annum)\b"
    r"|\bi (?:måned|måneden|månaden|mnd|uken|uka|veka|året|døgnet)\b"
    r"|\b(?:månedlig|månedleg|ukentlig|årlig|monthly|weekly|yearly|annually|biweekly)\b"
)
PERCENT = word_set("% ‰ prosent percent pst pct")

SLANG: dict[str, tuple[int, ...]] = {
    **dict.fromkeys(word_set("lapp lapper lappar"), (1000, 100)),
    **dict.fromkeys(word_set("tusenlapp tusenlapper tusenlappar papp laken lakener kilo"), (1000,)),
    **dict.fromkeys(word_set("racks stacks store large g gs bands"), (1000,)),
    **dict.fromkeys(word_set("hundrelapp hundrelapper hundrelappar"), (100,)),
    **dict.fromkeys(word_set("femhundrelapp femhundrelapper"), (500,)),
    **dict.fromkeys(word_set("spenn bucks buck"), (1,)),
    **dict.fromkeys(word_set("mille meloner"), (1_000_000,)),
}
"""Slang for so many kroner or dollars, the likeliest first; asked about, never taken."""

SEVERAL = word_set("thousands hundreds millions tusener hundretusener millioner")
"""Plurals that count nothing."""


LIMITS = word_set("over under minst maks opptil inntil enn than least most above below")
"""Right before an amount in a sentence these make it a limit."""

NOT_MONEY = word_set(
    "år dag dager dagar uke uker veke veker måned måneder månad månader mnd timer ganger bil biler barn stykker stk km "
    "year years yr yrs day days week weeks month months hour hours hrs times car cars kids children people miles am pm "
    "mil mi payment payments avdrag termin terminer side page box line rom rooms unit units"
)
"""Right after a number these say what was counted."""

NUMBERED = word_set(
    "§ # nr nummer no number tlf telefon phone sak case side page box line rubrikk rute ruta linje kapittel section "
    "uke week form skjema"
)
"""Right before a number these say that it is a name, not an amount."""

DENIALS = word_set("ikke ikkje aldri not never isn don didn wasn doesn cannot dont didnt wasnt isnt doesnt")


def bounds(locale: str) -> frozenset[str]:
    """Return the words that make an amount a limit ("over", "at least"), not an amount."""
    return _BOUNDS_BOTH | (_BOUNDS_NORWEGIAN if is_norwegian(locale) else _BOUNDS_ENGLISH)


def says_few(text: str, locale: str) -> bool:
    """Return whether the tidy text begins with "a few" or the like."""
    return bool((_FEW_NORWEGIAN if is_norwegian(locale) else _FEW_ENGLISH).match(text))


def without_period(text: str) -> str | None:
    """Return the tidy text without "a month", "per uke" or the like; None if it says nothing of the kind."""
    bare, found = _PER_PERIOD.subn(" ", text)
    return bare.strip() if found else None


def currency_of(words: frozenset[str]) -> str | None:
    """Return ``NOK``, ``USD``, ``other`` for a foreign or a second currency, or None if none is named."""
    named = [
        code
        for code, spellings in (("NOK", KRONER | SCALES_IN_KRONER | _ORE), ("USD", DOLLARS | _CENT), ("other", FOREIGN))
        if words & spellings
    ]
    return None if not named else named[0] if len(named) == 1 else "other"
