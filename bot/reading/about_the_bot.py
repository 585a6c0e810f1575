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
    DELETE = "delete"
    IN_GROUPS = "in_groups"


_OTHERS = r"(?:people|neighbou?rs?|every(?:one|body)|family|friends|folk|nabo\w*|alle|bygda|familien|venner)"
_SAID = {
    AboutTheBot.OVERWHELMED: (
        r"over my head|doing (?:it|this) all wrong|too (?:much|complicated|hard) for me",
        r"(?:so|very|totally) confus\w*|im lost\b|(?:dont|do not) understand (?:any(?:thing)? of (?:this|it)|all this)",
        r"(?:forstar|skjonner) (?:ingenting|ikke noe) av (?:dette|det)",
        r"gjor alt feil|(?:for|altfor) (?:vanskelig|mye) for meg",
        r"mister oversikten|^(?:i|jeg|eg|ae) (?:give up|gir opp|gjev opp)$",
        r"^(?:i )?(?:cant|cannot|can not) do (?:this|it)$",
        r"^(?:jeg |eg |ae )?(?:klarer|klarar|klare|orker|orkar|orka) (?:det |dette )?ikk(?:e|je)"
        r"(?: dette| det(?: her)?)?$",
        r"(?:har )?mistet (?:helt )?oversikten",
    ),
    AboutTheBot.ASHAMED: (
        r"asham\w*|embarrass\w*|humiliat\w*|skam(?:mer|mes|fullt|men)?\b|flau\w*|pinlig",
        rf"{_OTHERS} .*\b(?:saw|seen|read) (?:the|our|my) (?:ad|notice|announcement|listing)|{_OTHERS} knows?\b",
        rf"{_OTHERS}\b.*\b(?:sa|sett|lest|leste) annonse\w*|(?:alle|hele bygda) (?:vet|snakker)\b",
    ),
    AboutTheBot.NOT_A_LAWYER: (
        r"(?:are|r) (?:you|u|this) (?:a |an )?(?:lawyer|attorney|robot|bot|human|person|legal)",
        r"(?:is|as) (?:this|it) (?:legal )?advice",
        r"er (?:du|dette) (?:en |et )?(?:advokat|jurist|robot|menneske|juridisk|rad)|juridisk rad(?:givning)?",
    ),
    AboutTheBot.LAW_DATE: (
        r"(?:what|which) (?:law )?year|how (?:old|new|current|recent) (?:is|are)",
        r"(?:is|are) (?:this|it|the law|the rules) up to date|when (?:was|were) (?:this|it|the \w+) (?:last )?checked",
        r"nar (?:ble|er) (?:dette|det|reglene|loven) (?:sist )?(?:sjekket|oppdatert)",
        r"hvilket ar|(?:er|holdes) (?:dette|reglene|loven) (?:oppdatert|nye?)|hvor (?:gammel|ny|gamle|nye) er",
    ),
    AboutTheBot.PRIVACY: (
        r"who (?:can )?(?:sees?|reads?) (?:this|it|my)|what do you (?:keep|store|save)",
        r"is (?:this|it) (?:private|anonymous|safe)",
        r"hvem (?:kan )?(?:se|ser|lese|leser) (?:dette|det|svarene)|hva lagrer du",
        r"er (?:dette|det) (?:anonymt|trygt|privat)",
    ),
    AboutTheBot.EDIT: (
        r"(?:want|need|can i|how (?:do|can) i) (?:to )?(?:change|fix|correct|edit) (?:one|an|a|my|some|something)\b",
        r"(?:answered|typed) .*\bwrong|(?:dates?|timeline|order) (?:is|are) (?:wrong|off|not right|incorrect)",
        r"(?:dates?|timeline|order) (?:does|do)(?: not|nt) (?:fit|match)|(?:which|what) dates (?:do|did|are) you",
        r"(?:(?:is|was) not|thats not|isnt|wasnt) when (?:it|this|that)",
        r"(?:vil|ma|kan jeg|hvordan kan jeg) (?:endre|rette|forandre) (?:et|pa|ett|svar|en|noe)\w*",
        r"(?:svarte|skrev|tastet) feil|(?:dato\w*|tidslinj\w*|rekkefolg\w*) (?:stemmer|er) (?:ikke|feil|gal)\w*",
        r"(?:feil|gale?) dato\w*|ikke i den rekkefolgen|hvilke datoer (?:bruker|har) du",
    ),
    AboutTheBot.LETTER_DIFFERS: (
        r"(?:your|this) (?:answer|number|figure|sum) (?:differs|is different|is not the same)",
        r"(?:your|this) (?:answer|number|figure|sum) (?:does not|doesnt) match",
        r"(?:letter|lender|bank) says (?:something else|a different|another|more|less)",
        r"not what the (?:letter|lender) says",
        r"(?:svaret|tallet|summen|belopet) (?:ditt )?(?:stemmer ikke|er (?:et )?annet|er ikke det samme)",
        r"star (?:det )?(?:noe annet|(?:et )?annet (?:belop|tall)) i brevet|brevet star det (?:noe|et|en) ann\w+",
        r"letter has (?:another|a different)|differs? from (?:my |the )?(?:lender|letter|bank)\w*",
        r"(?:svaret|tallet|summen|belopet) (?:ditt )?stemmer ikke med",
        r"(?:brevet|banken|langiveren) sier (?:noe annet|mer|mindre)",
    ),
    AboutTheBot.DELETE: (
        r"^(?:please |can you |i want to |now )?(?:delete|erase|remove) (?:it|this|everything|all|all of it|my \w+)"
        r"(?: about me| you have| now| please)*$",
        r"^(?:vennligst |kan du |jeg vil )?slette? (?:det|dette|alt|alt sammen|\w+ min|\w+ mine?|svarene|dataene)"
        r"(?: om meg| na| takk| du har)*$",
    ),
    AboutTheBot.IN_GROUPS: (
        r"(?:add|invite|use|bring|put|have) (?:you|u|this|it|(?:this|the) bot) (?:to|in|into|with|for) "
        r"(?:\w+ ){0,3}group\b",
        r"(?:do|does|can|could|will) (?:you|u|this|it|(?:this|the) bot) (?:also )?"
        r"(?:work|be used|be|answer|join|come|help) (?:\w+ ){0,3}groups?\b",
        r"(?:legge?|leggje|invitere|bruke?|bruka|ta|ha|fa) (?:deg|den|denne|boten|botten) (?:til |inn |med )*"
        r"(?:i|pa|til) (?:\w+ ){0,3}\w*grupp\w*",
        r"(?:virker|fungerer|svarer|kan du (?:vaere|bli|komme|brukes)|er) (?:du |den |boten )?(?:ogsa |med |inn )*"
        r"i (?:\w+ ){0,3}\w*grupp\w*",
    ),
}
_PATTERNS = {what: re.compile(rf"\b(?:{'|'.join(words)})") for what, words in _SAID.items()}


def about_the_bot(text: str) -> AboutTheBot | None:
    """Return what the text asks about the bot, or says about how the person is; None for anything else."""
    said = fold(text)
    return next((what for what, pattern in _PATTERNS.items() if pattern.search(said)), None)
