"""What people ask about the bot itself, and what they say about how they are: each has a page of its own."""

import re
from enum import StrEnum

from bot.reading.text import fold


class AboutTheBot(StrEnum):
    """What was asked or said."""

    OVERWHELMED = "overwhelmed"
    ASHAMED = "ashamed"
    NOT_A_LAWYER = "not_a_lawyer"
    LAW_DATE = "law_date"
    PRIVACY = "privacy"
    EDIT = "edit"
    LETTER_DIFFERS = "letter_differs"


_SAID = {
    AboutTheBot.OVERWHELMED: (
        r"over my head|doing (?:it|this) all wrong|too (?:much|complicated|hard) for me",
        r"(?:so|very|totally) confus\w*|im lost\b",
        r"gjor alt feil|(?:for|altfor) (?:vanskelig|mye) for meg",
        r"mister oversikten",
        r"(?:har )?mistet (?:helt )?oversikten",
    ),
    AboutTheBot.ASHAMED: (r"asham\w*|embarrass\w*|humiliat\w*", r"skam(?:mer|mes|fullt|men)?\b|flau\w*|pinlig"),
    AboutTheBot.NOT_A_LAWYER: (
        r"(?:are|r) (?:you|u|this) (?:a |an )?(?:lawyer|attorney|robot|bot|human|person|legal)",
        r"(?:is|as) (?:this|it) (?:legal )?advice",
        r"er (?:du|dette) (?:en |et )?(?:advokat|jurist|robot|menneske|juridisk|rad)|juridisk rad(?:givning)?",
    ),
    AboutTheBot.LAW_DATE: (
        r"(?:what|which) (?:law )?year|how (?:old|new|current|recent) (?:is|are)",
        r"(?:is|are) (?:this|it|the law|the rules) up to date",
        r"hvilket ar|(?:er|holdes) (?:dette|reglene|loven) (?:oppdatert|nye?)|hvor (?:gammel|ny|gamle|nye) er",
    ),
    AboutTheBot.PRIVACY: (
        r"who (?:can )?(?:sees?|reads?) (?:this|it|my)|what do you (?:keep|store|save)",
        r"is (?:this|it) (?:private|anonymous|safe)",
        r"hvem (?:kan )?(?:se|ser|lese|leser) (?:dette|det|svarene)|hva lagrer du",
        r"er (?:dette|det) (?:anonymt|trygt|privat)",
    ),
    AboutTheBot.EDIT: (
        r"(?:want|need|can i|how (?:do|can) i) (?:to )?(?:change|fix|correct|edit) (?:one|an|my|some)",
        r"(?:vil|ma|kan jeg|hvordan kan jeg) (?:endre|rette|forandre) (?:et|pa|ett|svar)",
    ),
    AboutTheBot.LETTER_DIFFERS: (
        r"(?:your|this) (?:answer|number|figure|sum) (?:differs|is different|is not the same)",
        r"(?:your|this) (?:answer|number|figure|sum) (?:does not|doesnt) match",
        r"(?:letter|lender|bank) says (?:something else|a different|another|more|less)",
        r"not what the (?:letter|lender) says",
        r"(?:svaret|tallet|summen|belopet) (?:ditt )?(?:stemmer ikke|er (?:et )?annet|er ikke det samme)",
        r"star noe annet i brevet",
        r"(?:brevet|banken|langiveren) sier (?:noe annet|mer|mindre)",
    ),
}
_PATTERNS = {what: re.compile(rf"\b(?:{'|'.join(words)})") for what, words in _SAID.items()}


def about_the_bot(text: str) -> AboutTheBot | None:
    """Return what the text asks about the bot, or says about how the person is; None for anything else."""
    said = fold(text)
    return next((what for what, pattern in _PATTERNS.items() if pattern.search(said)), None)
