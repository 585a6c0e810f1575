"""The place that a person typed: a country, or one of the American states."""

import re
from difflib import SequenceMatcher

from bot.reading.text import LONGEST, fold, folded
from domain.places import STATE_NAMES

_ABBREVIATIONS = {
    "AL": "ala", "AK": "alas", "AZ": "ariz", "AR": "ark", "CA": "calif|cal|cali", "CO": "colo", "CT": "conn",
    "DC": "d c|washington dc|washington d c|wash dc|wash d c|district of columbia|the district|d c washington",
    "DE": "del", "FL": "fla", "ID": "ida", "IL": "ill", "IN": "ind", "IA": "ia", "KS": "kan|kans", "KY": "ken|kent",
    "MA": "mass", "MD": "md", "MI": "mich", "MN": "minn", "MS": "miss", "MO": "mo", "MT": "mont", "NE": "neb|nebr",
    "NV": "nev", "NH": "n h", "NJ": "n j|jersey", "NM": "n m|n mex|new mex", "NY": "n y|new york state",
    "NC": "n c|n carolina|no carolina|nord carolina", "ND": "n d|n dak|n dakota|nord dakota",
    "OK": "okla", "OR": "ore|oreg",
    "PA": "penn|penna", "RI": "r i",
    "SC": "s c|s carolina|so carolina|sør carolina|syd carolina",
    "SD": "s d|s dak|s dakota|sør dakota|syd dakota", "TN": "tenn", "TX": "tex", "VT": "vt", "VA": "va",
    "WA": "wash|washington state|state of washington", "WV": "w va|w v|w virginia|vest virginia", "WI": "wis|wisc",
    "WY": "wyo", "GA": "ga", "HI": "hawai i",
}  # fmt: skip
_STATES = (
    {fold(name): code for code, name in STATE_NAMES.items()}
    | {code.lower(): code for code in STATE_NAMES}
    | {spelling: code for code, spellings in _ABBREVIATIONS.items() for spelling in folded(spellings)}
)
_NAMES = {fold(name): code for code, name in STATE_NAMES.items()}
_GREETINGS = frozenset({"ok", "hi"})
_OPENINGS = ("state of ", "the state of ", "in ", "i ", "us ", "it was in ", "delstaten ")
_CLOSINGS = (" usa", " us", " united states", " state")
_LIKENESS = 0.85
_MARGIN = 0.05
_SHORTEST_TYPO = 4

_NORWAY = folded("norge|noreg|norway|norsk|in norway|i norge|i noreg|kongeriket norge|nor")
_UNITED_STATES = folded(
    "usa|us|u s|u s a|the us|the usa|united states|the united states|united states of america|america|amerika|"
    "the states|states|statene|de forente stater|forente stater|sambandsstatane|i usa|in the us|in the usa|in usa|"
    "in america|i amerika|the united states of america|i statene"
)

_TOWNS = folded(
    "oslo|bergen|trondheim|stavanger|drammen|fredrikstad|kristiansand|sandnes|tromsø|sarpsborg|skien|ålesund|"
    "sandefjord|haugesund|tønsberg|moss|porsgrunn|bodø|arendal|hamar|larvik|halden|askøy|lillehammer|molde|harstad|"
    "kongsberg|gjøvik|horten|alta|narvik|bærum|asker|lillestrøm|lørenskog|steinkjer|kristiansund|hammerfest"
)
_IN_NORWAY = re.compile(
    rf"\b(?:norge|noreg|norway)\b|\b(?:i|in|fra|from|ved|near|utenfor|outside) (?:{'|'.join(sorted(_TOWNS))})\b"
)
_IN_AMERICA = re.compile(r"\b(?:i|in) (?:the )?(?:usa|u s a|united states|america|amerika|statene)\b|\bin the us\b")
_IN_A_SENTENCE = re.compile(rf"\b(?:{'|'.join(sorted(_NAMES, key=len, reverse=True))})\b")
_MOVED = r"(?:not|never|ikke|ikkje|aldri|moved|left|flytt\w*|reist\w*)"
_NOT_THERE = re.compile(rf"\b(?:{_MOVED}|norge|noreg|norway)\b")
_NOT_SURE = re.compile(rf"\b{_MOVED}\b")


def read_state(text: str) -> str | None:
    """Return the state, such as ``US-OH``, that the text names, or as a whole abbreviates or nearly spells; else None.

    "ok" and "hi" in small letters are more often said to the bot than meant as a state.
    """
    if text.strip() in _GREETINGS or len(text) > LONGEST:
        return None
    said = fold(text)
    for opening in _OPENINGS:
        said = said if said in _STATES else said.removeprefix(opening)
    for closing in _CLOSINGS:
        said = said if said in _STATES else said.removesuffix(closing)
    code = _STATES.get(said) or _nearly_spelled(said) or _named_in(fold(text))
    return f"US-{code}" if code else None


def _named_in(sentence: str) -> str | None:
    """Return the one state that a sentence names in full: two, a "not", or Norway beside it leave it open."""
    found = {_STATES[name] for name in _IN_A_SENTENCE.findall(sentence)}
    return found.pop() if len(found) == 1 and not _NOT_THERE.search(sentence) else None


def told_place(text: str) -> str | None:
    """Return the place that a sentence names in full: a state, ``NO``, or ``US`` where no state is named; else None."""
    code = _named_in(fold(text))
    return f"US-{code}" if code else read_place(text)


def _nearly_spelled(said: str) -> str | None:
    """Return the state whose name is clearly the likest."""
    if not _SHORTEST_TYPO <= len(said) <= max(map(len, _NAMES)) + 2:
        return None
    likeness = sorted(
        ((SequenceMatcher(None, said, name).ratio(), code) for name, code in _NAMES.items()), reverse=True
    )
    (best, code), (second, _) = likeness[:2]
    return code if best >= _LIKENESS and best - second >= _MARGIN else None


def read_place(text: str) -> str | None:
    """Return ``NO`` or ``US`` if the text names Norway, one of its towns, or the United States; else None."""
    said = fold(text)
    if said in _NORWAY | _TOWNS:
        return "NO"
    if said in _UNITED_STATES:
        return "US"
    if _IN_A_SENTENCE.search(said) or _NOT_SURE.search(said):
        return None
    home, away = bool(_IN_NORWAY.search(said)), bool(_IN_AMERICA.search(said))
    return None if home == away else "NO" if home else "US"
