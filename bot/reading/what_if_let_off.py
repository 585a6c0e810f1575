"""What they let off, and what they are paid to do so: "they forgive 60%", "I pay 800 and they drop the rest"."""

import re
from decimal import Decimal

from bot.reading.what_if_words import FIELDS, LIMITS

OFF = "off"
"""Stands after a sum or a share that is let off: what stays is owed as it was."""

TIMES = "x"
"""Stands before how many times the number that is stated is tried."""

_THEY = (
    r"(?:they|the (?:bank|lender)|my (?:bank|lender)|de|dei|dem|banken|langiver(?:en)?|kreditoren)"
    r"(?: (?:just|simply|only|bare|also|ogsa|vil|will|would|kunne|could|can|kan|skulle|agree to|offer to|tilbyr a"
    r"|agree[sd] to|offers to|offered to|are willing to|is willing to|gar med pa a|na|now))*"
)
_FORGIVE = (
    r"(?:forgiv(?:e|es|en)|forgave|waive[sd]?|cancel(?:s|ed|led)?|dropp?(?:s|ed)?|erase[sd]?|write[s]? off|wrote off"
    r"|writes?|wrote|lets? (?:me |us )?off|lets?|take[s]? off|took off|knock(?:s|ed)? off|cuts?|reduces?|releases?"
    r"|(?:takes?|took|knock(?:s|ed)?|cuts?)(?= .*\boff$)"
    r"|slett\w*|ettergi\w*|ettergav?|frafall\w*|stryk\w*|strok|avskriv\w*|dropp\w*|slar av|sla av|slo av|kutt\w*"
    r"|trekk\w* fra|lower(?:s|ed)?|reduser\w*|senk\w*|sett?(?:er|e)?(?= (?:\w+ ){0,4}ned\b))"
)
_LETS_OFF = re.compile(rf"^{_THEY} {_FORGIVE}\b")
_IS_LET_OFF = re.compile(
    r"\b(?:is|was|were|are|gets?|got|blir|ble|vart|vert|er) (?:let go|let off|forgiven|waived|cancell?ed|dropped"
    r"|written off|slettet|sletta|ettergitt|ettergjeve|frafalt|stroket)\b|\b(?:slettes|slettast|ettergis)\b"
)
_LETS = re.compile(rf"^{_THEY} (?:lets?|writes?|wrote) (?!off\b|me off\b|us off\b)(?!.*\b(?:go|off)$)")
_NUMBER = (
    r"(?=(?:kr |just |only |bare )?(?:[0-9]|half|halv|a |one|en |et |two|three|four|five|six|seven|eight|nine|ten"
    r"|to|tre|fire|fem|ti)\w*)"
)
ALL_BUT = re.compile(
    r"\b(?:all but|all except|everything (?:but|except)|alt (?:unntatt|bortsett fra|utenom|untatt)|except)\b"
    r"|\b(?:reduc(?:e|es|ed)|cuts?|lower(?:s|ed)?|drop(?:s|ped)?|take[s]?|bring[s]?)(?: down)?(?: [a-z]+){0,5} to "
    + _NUMBER
    + r"|\b(?:reduser\w*|kutt\w*|senk\w*|dropp\w*|slar|sett?(?:er|e)?)(?: [a-z]+){0,5} til "
    + _NUMBER
)
"""What stays to be paid is named, not what goes: "to" says so only after "cut it" and before the number."""

_SURELY_OFF = re.compile(
    r"\b(?:forg[ia]v\w*|waive[sd]?|let(?:s|ting)?(?: \w+){0,4} off|(?:writ(?:es?|ten|ing)|wrote)(?: \w+){0,4} off"
    r"|slett\w*|ettergi\w*|ettergav?|ettergjeve|frafall\w*|avskriv\w*)\b"
    r"|\b(?:by|med) (?:kr )?[0-9]|\bwhat (?:i|we) owe\b|\bdet (?:jeg|eg|vi) skyld"
)
"""Never said of what was owed before, only of what is left."""

_TWO_NUMBERS = re.compile(r"\b[0-9]+(?: per ?cent| prosent)? (?:to|til|or|eller|and|og) [0-9]")
_DASH = re.compile(r"[0-9]\s?%?\s?[-–—]\s?[0-9]")
"""A range: what is let off is one sum or one share."""

_OTHER_BASE = re.compile(
    r"[0-9](?: per ?cent| prosent)? (?:of|av) (?:(?:kr|usd) )?[0-9]"
    r"|\b(?:of|av) (?:(?:the|my|their|kr|det|den|mitt|usd) )*"
    r"(?:original\w*|opprinneleg\w*|opprinnelig\w*|first|whole loan|full loan"
    r"|price|value|pris\w*|verdi\w*|salgssum\w*)"
)
"""A share of something else than what is left."""

_OF_THE_REST = re.compile(
    r"\b(?:of|av|pa) (?:the |my |all |what |det |den |min |hele |all )*"
    r"(?:rest\w*|debt|balance|deficiency|claim|loan|i owe|owed|gjeld\w*|krav\w*|lan\w*|jeg skylder|eg skuldar|skylder)"
    r"\b"
)
_LET_GO_TOO = (
    r"(?:forgives?|forgave|waives?|waived|cancels?|cancell?ed|drops?|dropped|erases?|erased|writes? off|wrote off"
    r"|lets? (?:go(?: of)?|off)|slett\w*|ettergi\w*|ettergav?|frafall\w*|stryk\w*|strok|avskriv\w*|dropp\w*)"
    r" (?:the (?:rest|other part|balance|remainder)|what is left|everything else"
    r"|resten|det andre|restgjeld\w*|det som er igjen)"
    r"|(?:lets?|writes?|wrote) (?:the rest|the balance|what is left|everything else) (?:go|off)"
)
PAYS_AND_IS_FREE = re.compile(
    r"^(?:i|we|jeg|eg|ae|e|vi|me)(?: \w+){0,2} (?:pay|paid|offer(?:ed)?|give|gave|betal\w*|tilby\w*|tilbod|gir|ga|gjev)"
    r" .*\b(?:and|og|if|hvis|dersom|viss|so|then|sa|mot at|for at|but|men|while|mens|provided|gitt at)(?: that| at)? "
    rf"(?:(?:then|so|in return|sa|da) )*(?:{_THEY} (?:{_LET_GO_TOO})"
    rf"|(?:slett\w*|ettergi\w*|frafall\w*|stryk\w*|dropp\w*) {_THEY} resten"
    r"|(?:the )?(?:rest|resten|balance|restgjeld\w*) (?:slettes|slettast|ettergis"
    r"|(?:is|gets|blir|er|vert) (?:let go|let off|forgiven|waived|dropped|cancell?ed|written off"
    r"|slettet|sletta|ettergitt|stroket|frafalt)))"
)
"""A sum for which the rest goes is a settlement, not a payment."""

_MONEY = re.compile(r"[$€£]|\b(?:kr|kroner|kr\.|nok|usd|dollars?|bucks)(?:\b|\d)|,-|\dkr\b", re.IGNORECASE)


def lets_off(rest: str) -> bool:
    """Return whether the folded what-if says what is let off, and not of the price or the value."""
    if not _LETS_OFF.match(rest) and not _IS_LET_OFF.search(rest):
        return False
    if _LETS.match(rest) or any(FIELDS[field].search(rest) for field in ("sale_price", "fair_value")):
        return False
    of_the_rest = _OF_THE_REST.search(rest) or _SURELY_OFF.search(rest)
    return not FIELDS["claim"].search(rest) or of_the_rest is not None


def between_two(text: str, rest: str) -> bool:
    """Return whether the what-if, as written and folded, names two ends, or a limit, of what is let off."""
    return any((_TWO_NUMBERS.search(rest), LIMITS.search(rest), _DASH.search(text)))


def of_something_else(values: tuple[str, ...], rest: str) -> bool:
    """Return whether a share is one of something else than what is left: "40% of 5000"."""
    return bool(values) and values[0].endswith("%") and _OTHER_BASE.search(rest) is not None


def left_of(share: str) -> str:
    """Return the share that is left when this one comes off."""
    return f"{100 - Decimal(share.removesuffix('%')):f}%"


def times(share: str, *, on_top: bool = False) -> str:
    """Return how many times the number that is stated this share of it is, or it and this share on top."""
    part = Decimal(share.removesuffix("%")) / 100
    return f"{TIMES}{1 + part if on_top else part:f}"


def taken_off(value: str) -> str:
    """Return the code of a sum or a share that is let off."""
    return f"{value}{OFF}"


def or_a_share(values: tuple[str, ...], text: str) -> tuple[str, ...]:
    """Return the values; a bare number from 1 to 100 that is not called money may be a share, and both are meant."""
    if len(values) != 1 or not values[0].isdigit() or not 1 <= int(values[0]) <= 100 or _MONEY.search(text):
        return values
    return (f"{values[0]}%", values[0])
