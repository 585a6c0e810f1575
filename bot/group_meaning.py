"""What somebody in a group means by what they write to the bot. Nothing of it is used but to choose an answer."""

import re
from enum import StrEnum
from typing import Final

from bot.group_figures import holds_figures
from bot.reading.about_the_bot import AboutTheBot, about_the_bot
from bot.reading.intents import greeting, in_distress
from bot.reading.text import fold, word_set
from bot.reading.wishes import Wish, wished
from bot.terms import find_term, is_exactly_a_term, terms_compared, terms_within

LONGEST_CHATTER: Final = 6
"""Words; whoever writes more, and not about a word, tells the bot something."""

LONGEST_REMARK: Final = 3
"""Words of a question that may be anybody's, such as «why?»."""

LONGEST_QUESTION: Final = 10
LONGEST_THANKS: Final = 4
"""Words after "thank you", such as a name or what it is for."""

_MEAN = re.compile(r"\s+mean\W*$", re.IGNORECASE)
_PARTING = re.compile(
    r"(?:(?:ok|okay|okei|oki|greit|fint|flott|supert|topp|bra|great|good|nice|perfect|perfekt|cool|super|ja|yes|yep|jo"
    r"|nei|no|no thanks|nei takk|understood|got it|skjonner|forstar|noted|lol|haha|takk|thanks|thank you|tusen takk"
    r"|bye|bye bye|goodbye|good bye|see you|see ya|cheers|good night|take care|ha det|ha det bra|hade|hadet|hade bra"
    r"|snakkes|vi sees|god natt|natta|morna|farvel)(?: |$))+"
)
_THANKS = re.compile(
    r"\W*(?:(?:ok|okay|okei|ja|yes|great|nice|haha)\W+)?(?:(?:tusen|mange|hjertelig|hjerteleg|many|big|million)\s+)*"
    r"(?:takk|thanks|thank\s+(?:you|u)|thx|ty|tx)\b(?:\s+a\s+(?:lot|million|ton|bunch)\b)?(?P<rest>.*)",
    re.IGNORECASE | re.DOTALL,
)
_ABOUT_THE_BOT = re.compile(
    r"(?:(?:please|can you|could you|kan du) )?(?:help|hjelp|hjelpe)(?: (?:me|us|meg|oss|please|takk))*"
    r"|(?:hi|hello|hey|hei|hallo|heisann) (?:there )?(?:bot|robot|bot there|dere|all|alle)"
    r"|(?:who|what) (?:are|r) (?:you|u)|are (?:you|u) (?:a |an )?(?:bot|robot|human|person|real)"
    r"|what (?:can|do) (?:you|u) do|(?:what is|whats) this(?: bot| thing)?|how (?:do|does) (?:you|this|it) work"
    r"|(?:hvem|kven|hva|kva|ka) er (?:du|dette)(?: for noe)?|er du (?:en |ein )?(?:bot|robot|ekte|menneske)"
    r"|(?:hva|kva|ka) (?:kan|gjor|gjer) du|(?:hvordan|korleis) (?:virker|fungerer|verkar) (?:du|dette|den|det)"
)
_WORD_ASKED = re.compile(
    r"^(?:(?:and|but|so|ok|og|men|please|thanks|takk) )?(?:(?:can|could|will) you |kan du |kunne du )?(?:please )?"
    r"(?:what|whats|how about|explain|define|meaning|tell me|hva|kva|ka|enn|forklare?|si meg|betyr|betydningen)\b"
)
_QUESTION = re.compile(r"\b(?:what|whats|how|why|when|can|could|hva|kva|ka|hvordan|hvorfor|explain|forklar|but|men)\b")
_FIRST_PERSON = word_set("i im ive id my me mine we us our ours jeg eg ae meg min mi mitt mine vi oss var vart vare")
_OF_A_CASE = word_set(
    "car cars truck house home loan loans lender bank owe owed owes owing debt debts mortgage sold sell took take taken"
    " repossessed repo foreclosed letter pay paid payment court sued bill collector lawyer fire"
    " bil bilen biler hus huset bolig boligen leilighet lan lanet langiver banken skylder skyldte skyldig gjeld gjelda"
    " gjelden restgjeld restgjelda inkasso namsmann namsmannen solgt solgte selge selger tok tatt ta betale krav kravet"
    " brev brevet retten tvangssalg lonn lonnen"
)


class Meant(StrEnum):
    """What the text is; CHATTER may be meant for anybody, or for nobody."""

    NOTHING = "nothing"
    PARTING = "parting"
    HELP = "help"
    DISTRESS = "distress"
    FIGURES = "figures"
    TERM = "term"
    TERMS = "terms"
    CASE = "case"
    CHATTER = "chatter"


def meant(text: str) -> tuple[Meant, str | None]:
    """Return what a text means, with the slug of the term where it is one.

    A term's own name may hold a figure ("1099-C"); any other text with figures is one, whatever else it says.
    """
    if in_distress(text):
        return Meant.DISTRESS, None
    if _parts(text):
        return Meant.PARTING, None
    word = _MEAN.sub("", text)
    slug = find_term(word)
    if slug and (is_exactly_a_term(word) or not holds_figures(text)):
        return Meant.TERM, slug
    if holds_figures(text):
        return Meant.FIGURES, None
    return _without_figures(text)


def _without_figures(text: str) -> tuple[Meant, str | None]:
    said = fold(text)
    if greeting(text) or _ABOUT_THE_BOT.fullmatch(said):
        return Meant.HELP, None
    if slug := _word_asked(text, said):
        return Meant.TERM, slug
    if terms_compared(text):
        return Meant.TERMS, None
    if not said:
        return Meant.NOTHING, None
    return (Meant.CASE if _tells(text, said) else Meant.CHATTER), None


def _word_asked(text: str, said: str) -> str | None:
    """Return the one term that stands in a question about a word; what is asked of one's own case is none."""
    words = said.split()
    if len(words) > LONGEST_QUESTION or not _WORD_ASKED.match(said) or _FIRST_PERSON & set(words) - {"me"}:
        return None
    found = terms_within(text)
    return found[0] if len(found) == 1 else None


def _tells(text: str, said: str) -> bool:
    """Whether the text tells of somebody's case or asks the bot something, rather than chats with others."""
    words = said.split()
    of_a_case, own = _OF_A_CASE & set(words), _FIRST_PERSON & set(words)
    if len(of_a_case) > 1 or (of_a_case and own) or about_the_bot(text) is AboutTheBot.OVERWHELMED:
        return True
    return len(words) > (LONGEST_REMARK if "?" in text else LONGEST_CHATTER)


def _parts(text: str) -> bool:
    """Whether the whole text only thanks, agrees or says goodbye."""
    return wished(text) is Wish.THANKS or bool(_PARTING.fullmatch(fold(text))) or _thanks(text)


def _thanks(text: str) -> bool:
    """Whether the text thanks somebody for something, and neither asks nor tells more."""
    found = _THANKS.fullmatch(text)
    if found is None:
        return False
    rest, said = found["rest"], fold(found["rest"])
    short = len(said.split()) <= LONGEST_THANKS and "?" not in rest
    return short and not (_QUESTION.search(said) or holds_figures(rest) or _tells(rest, said))
