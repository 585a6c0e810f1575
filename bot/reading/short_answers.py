"""Short words that answer any question: yes, no, don't know, nothing, stop, back."""

from bot.reading.text import fold, folded, tidy

_YES = folded(
    "ja|jepp|japp|jo|joda|ja takk|ja da|jada|"
    "j|stemmer|det stemmer|riktig|det er riktig|ja det stemmer|ja det har jeg|"
    "ja det gjorde jeg|ja jeg har det|selvfølgelig|absolutt|"
    "yes|y|yep|yeah|yup|yes please|sure|correct|"
    "right|that's right|that is right|true|yes i did|yes i have|i did|i have|"
    "of course"
)
_NO = folded(
    "nei|neida|nei da|n|niks|nei takk|ikke|"
    "ikke ennå|ikke enda|ikkje enno|nei ikke ennå|stemmer ikke|det stemmer ikke|feil|"
    "galt|nei det har jeg ikke|nei det gjorde jeg ikke|aldri|nei aldri|har ikke skjedd|ikke skjedd|"
    "no|nope|nah|no thanks|no thank you|not yet|no not yet|wrong|not true|no i did not|no i didn't|no i have not|"
    "no i haven't|i did not|i didn't|i haven't|never|no never"
)
_DONT_KNOW = folded(
    "vet ikke|vet ikke helt|vetikke|veit ikke|veit ikkje|vett ikke|jeg vet ikke|jeg vet ikke helt|det vet jeg ikke|"
    "nei vet ikke|nei det vet jeg ikke|nei jeg vet ikke|eg veit ikkje|"
    "aner ikke|aner ikke det|jeg aner ikke|ingen anelse|"
    "ingen aning|har ingen anelse|usikker|jeg er usikker|er usikker|ikke sikker|jeg er ikke sikker|husker ikke|"
    "jeg husker ikke|husker ikke det|kan ikke huske|kommer ikke på|ukjent|hopp over|"
    "idk|i don't know|don't know|do not know|i do not know|dunno|i dunno|no idea|i have no idea|no clue|not sure|"
    "i am not sure|i'm not sure|unsure|unknown|i don't remember|"
    "don't remember|can't remember|i can't remember|i forgot|"
    "none of these|none of these fit|none of these fits|none of them fit|none fits|not applicable|does not apply|"
    "doesn't apply|ingen av disse|ingen av disse passer|ingen av svarene passer|ingen passer|passer ikke|"
    "ikke aktuelt|ikke relevant|ikke aktuelt for meg|ikke relevant for meg|gjelder ikke meg|"
    "skip|pass|don't know yet|not known|i really don't know|no i don't know"
)
_NONE = folded(
    "ingen|ingenting|ingen ting|inga|inkje|ikke noe|"
    "ikke noen|ikkje noko|null|null kroner|ingen kostnader|ingen gebyrer|"
    "ingen gebyr|none|none at all|nothing|nothing at all|zero|nil|nada|"
    "0|0 kr|0 kroner|0 dollars|n/a|na|no costs|no fees|"
    "no cost"
)
_DECLINES = folded("nei takk|neitakk|no thanks|no thank you|no thx|nope thanks")
_STOP = folded(
    "stopp|stopp nå|stopp her|stans|avbryt|avslutt|slutt|stop|stop it|stop now|please stop|cancel|quit|exit|abort"
)
_BACK = folded(
    "tilbake|gå tilbake|forrige|forrige spørsmål|et steg tilbake|angre|"
    "back|go back|previous|previous question|one step back|undo"
)


def read_yes_no(text: str) -> bool | None:
    """Return whether the whole text says yes or no, None if it says neither."""
    said = fold(text)
    return True if said in _YES else False if said in _NO else None


def declines(text: str) -> bool:
    """Return whether the whole text turns down an offer, which says no to nothing that is asked."""
    return fold(text) in _DECLINES


def is_dont_know(text: str) -> bool:
    """Return whether the whole text says that the person does not know, or asks to go on without an answer."""
    said = fold(text).removeprefix("sorry ").removesuffix(" sorry").removesuffix(" dessverre")
    return said in _DONT_KNOW or set(tidy(text)) == {"?"}


def is_none(text: str) -> bool:
    """Return whether the whole text says that there is nothing: "ingen", "none", "0"."""
    return fold(text) in _NONE


def is_stop(text: str) -> bool:
    """Return whether the whole text asks to stop at once."""
    return fold(text) in _STOP


def is_back(text: str) -> bool:
    """Return whether the whole text asks for the question before."""
    return fold(text) in _BACK
