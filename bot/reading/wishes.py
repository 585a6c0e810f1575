"""Words that should open something: a picture, the dates, the ways side by side, and thanks. Each is the whole text."""

import re
from enum import StrEnum

from bot.reading.text import fold


class Wish(StrEnum):
    """What was asked for."""

    COMPARE = "compare"
    PICTURE = "picture"
    PDF = "pdf"
    DATES = "dates"
    REMIND = "remind"
    NO_REMINDERS = "no_reminders"
    NEXT = "next"
    WHOLE = "whole"
    GO_ON = "go_on"
    THANKS = "thanks"


_ASKING = (
    r"(?:(?:please|can you|could you|can i|could i|i want(?: to)?|i would like(?: to)?|id like to|let me"
    r"|kan du|kan (?:jeg|eg|ae)"
    r"|(?:jeg|eg|ae|vi) (?:vil|ynskjer|onsker)(?: a)?|vaer sa snill og|vennligst) )?"
)
_GET = (
    r"(?:(?:send|give|show|get|make|draw|see|have|vise?|send[ea]?|gi|gje|lage?|se|sja|fa|tegne?)(?: me| meg"
    r"| maeg| mae| us| oss)? )?"
)
_ARTICLE = (
    r"(?:(?:an?|the|my|it as an?|this as an?|en|et|eit|ein|det som(?: en| et| eit)?|dette som(?: en"
    r"| et)?) )?"
)
_WHEN = (
    r"(?:when(?:s| is| are| was)|what(?:s| is| are)|nar (?:er|e)|hva (?:er|e)|kva (?:er|e)|ka (?:er|e)"
    r"|kor tid (?:er|e))"
)
_THANKS_FOR = (
    r"(?: (?:so much|a lot|very much|skal du ha|sa mye|sa mykje|for (?:the |your |all )?help"
    r"|for (?:all )?hjelp(?:en|a)?|for det|for alt))*"
)
_SAID = {
    Wish.COMPARE: (
        rf"{_ASKING}(?:compare|sammenlign\w*|samanlikn\w*)"
        r"(?: (?:it|them|(?:the|my|all|all the|all my) (?:options|ways(?: out)?|choices)|med noe annet|alt"
        r"|valgene(?: mine)?"
        r"|alternativene(?: mine)?|mulighetene(?: mine)?|vala(?: mine)?))?",
        r"what (?:are|other) my options|what options do i have|my options|which (?:option|way(?: out)?"
        r"|one) (?:is|should i) "
        r"(?:the )?(?:best|cheapest|choose|take|pick)|what should i (?:choose|pick)|which should i (?:choose"
        r"|pick|take)",
        r"(?:hva|kva|ka) (?:bor|skal|burde|ska) (?:jeg|eg|ae) (?:velge|velja|velje|velg)|(?:hvilke"
        r"|kva for) (?:valg|val|muligheter|alternativer)"
        r" har (?:jeg|eg|ae)|(?:hva|kva|ka) (?:er|e) (?:best|billigst)(?: for (?:meg|maeg|mae))?|(?:hvilken"
        r"|kva) vei ut (?:er|e) best",
        r"(?:hva|kva|ka) kan (?:jeg|eg|ae) velge mellom",
    ),
    Wish.PICTURE: (
        rf"{_ASKING}{_GET}{_ARTICLE}(?:picture|image|drawing|chart|bilde|bilete|tegning)"
        r"(?: of (?:it|this|that|the answer)| av (?:det|dette|svaret))?(?: please| takk)?",
    ),
    Wish.PDF: (
        rf"{_ASKING}{_GET}{_ARTICLE}(?:pdf)(?: (?:file|fil|version|en|av svaret|of (?:it|this"
        rf"|the answer)))?(?: please| takk)?",
    ),
    Wish.NO_REMINDERS: (
        rf"{_ASKING}(?:stop|end|cancel|no more|turn off|drop) (?:(?:the|my|all|sending) )?remind(?:ers?"
        rf"|ing me)",
        rf"{_ASKING}(?:stop|stopp|stoppe|sla av|avslutt|slutt a|slutt med a|ikke) (?:minne? (?:meg|maeg)"
        rf"|a minne meg"
        r"|(?:alle )?pamin(?:nelse\w*|ningar?|ningane))(?: (?:mine?|mer|na|lenger))?",
        r"(?:dont|do not) remind me(?: any ?more)?|ikke minn meg(?: (?:pa det|mer|lenger))*"
        r"|ingen (?:flere )?paminnelser",
    ),
    Wish.REMIND: (
        rf"{_ASKING}(?:remind me|set (?:up )?(?:an? )?reminders?|send (?:me )?(?:an? )?reminders?|reminders?)"
        r"(?: (?:here|please|about (?:it|this|that|the (?:\w+ )?(?:date|deadline|day)s?|my (?:\w+ )?(?:date"
        r"|deadline|day)s?)"
        r"|(?:of|before|when it is) (?:it|time|(?:the|my) (?:\w+ )?(?:date|deadline|day)s?)))*",
        rf"{_ASKING}(?:minne? (?:meg|maeg|mae)|paminn meg|paminnelser?"
        rf"|send(?:e)? (?:meg )?(?:en )?paminnelser?)"
        r"(?: (?:her|takk|om (?:det|dette|fristen\w*|dato\w*)|pa (?:det|dette|fristen\w*|dato\w*|rettsmotet)"
        r"|for fristen))*",
    ),
    Wish.DATES: (
        rf"{_WHEN} (?:my|the|min|mi|mine|a|er)? ?(?:(?:court|next|nearest|last|neste|siste) )?"
        r"(?:deadlines?|court dates?|dates|frist(?:en|a|ene|er)?(?: mine?| mi)?|dato(?:en|ene|er)(?: mine?)?)",
        rf"{_ASKING}{_GET}(?:my |the |all )?(?:deadlines?|dates|court date|frist(?:en|er|ene|ane)?|dato(?:er"
        rf"|ene)|fristene mine)",
        r"nar (?:ma|skal) (?:jeg|eg|ae) (?:svare|betale|vaere i retten)(?: innen)?|hvilke frister (?:har"
        r"|gjelder)(?: jeg| eg| ae)?",
        r"(?:do i have|har (?:jeg|eg|ae)) (?:an? |any |noen? )?(?:deadlines?|frist(?:er)?)",
    ),
    Wish.NEXT: (
        r"(?:so |og |ok |men )?(?:what now|now what|what next|whats next|what happens now|hva na|hva no"
        r"|kva no|ka no|ka na|hva sa"
        r"|hva gjor (?:jeg|vi|eg) na|kva gjer eg no|ka gjor ae no|next steps?|neste steg"
        r"|hva skal jeg gjore(?: na)?|what (?:do|should) i do now)",
    ),
    Wish.WHOLE: (
        rf"{_ASKING}(?:make it |gjor det )?(?:longer|lengre|lenger)(?: versjon| version| pages)?",
        rf"{_ASKING}{_GET}(?:the |all the )?(?:whole|full|complete|entire|hele|heile)(?: den)? (?:answer|page"
        rf"|thing|version|text|pages"
        r"|svaret|siden|sida|teksten|versjonen|greia)|long version|normal pages|lang (?:versjon|utgave)"
        r"|vis alt|show (?:me )?everything|hele sider|vanlige sider|full(?:e)? sider|full tekst",
    ),
    Wish.GO_ON: (
        r"(?:(?:ok|ja|yes|now|na|la oss|lets) )?(?:continue|go on|carry on|resume|proceed|keep going|fortsett"
        r"|fortsette|fortset|fortsetje"
        r"|hald fram|ga videre|gaa videre|vidare|videre|go ahead)(?: please| na| no| takk| der (?:jeg"
        r"|vi) slapp| where i was)?",
    ),
    Wish.THANKS: (
        rf"(?:ok |okay |great |fint |flott |supert |tusen |mange |hjertelig |many )?(?:takk|thanks|thank you"
        rf"|thx|ty|takker){_THANKS_FOR}",
    ),
}
_PATTERNS = {wish: re.compile("|".join(words)) for wish, words in _SAID.items()}


def wished(text: str) -> Wish | None:
    """Return what the whole text asks for, None for any other text."""
    said = fold(text)
    return next((wish for wish, pattern in _PATTERNS.items() if pattern.fullmatch(said)), None)
