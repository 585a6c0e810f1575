"""What must be heard before anything else is read: distress, trouble with reading, the wish for a person."""

import re

from bot.reading.text import LONGEST_MESSAGE, fold, folded


def _any_of(*patterns: str) -> re.Pattern[str]:
    """Return a pattern that finds any of these, as whole words of a folded text."""
    return re.compile(rf"\b(?:{'|'.join(patterns)})(?!\w)")


_DISTRESS = _any_of(
    r"(?:selv|sjolv)mord\w*|suicid\w*|drepe? meg|skade? meg selv|gjore slutt pa (?:alt|livet|det hele)",
    r"tar? (?:mitt eget liv|livet mitt|livet av meg)",
    r"(?:vil|onsker|onskjer) (?:bare )?(?:a )?do|(?:vil|orker|orkar) ikk(?:e|je) (?:a )?leve",
    r"ork(?:er|ar) ikk(?:e|je) (?:dette |det her |det )?(?:mer|meir|lenger|lengre)(?! enn)",
    r"(?:klarer|klarar|makter) ikk(?:e|je) (?:dette |det her |det )?(?:mer|meir|lenger|lengre)(?! enn| a )",
    r"holder ikke ut (?:mer|lenger|dette)|holder ikke ut$|ikk(?:e|je) (?:noe|noko)(?: mer| meir)? a leve for",
    r"(?:bedre (?:om|hvis)|skulle onske) jeg var dod|livet er meningslost",
    r"(?:kill|hurt|harm)(?:ing)? myself|end(?:ing)? (?:my (?:own )?life|it all)|take my (?:own )?life",
    r"(?:want|wanna|ready|going)(?: to)?(?: just)? die|(?:dont|do not) want to (?:live|be alive)",
    r"better off dead|wish i (?:was|were) dead|no reason to live|nothing(?: left)? to live for",
    r"(?:cant|cannot|can not) (?:do this|(?:take|stand|bear|handle) (?:this|it|that)) (?:any ?more|any longer|no more)",
    r"(?:cant|cannot|can not) (?:take any ?more|go on|go on like this|go on any ?more)$",
)
_READS_POORLY = _any_of(
    r"(?:dont|do not|cant|cannot|can not|(?:un|not )able to) read(?: so| too| very)?(?: good| well| much| english)?$",
    r"(?:not (?:good|great) at|bad at|hard time|trouble|struggle with) reading|(?:hard|difficult) (?:for me )?to read",
    r"dyslexi[ac]|dysleksi|dyslektiker|lese ?vansker|lesevanskar|kan ikk(?:e|je) lese|(?:too much text|for mye tekst)",
    r"les(?:er)?(?: veldig| sa| litt| ganske)? (?:darlig|darleg)|leser ikke (?:sa |veldig )?(?:bra|godt)",
    r"(?:darlig til|sliter med|ikke flink til) a lese|(?:vanskelig|tungt|slitsomt) (?:for meg )?a lese",
    r"too many words|for mange ord|for vanskelige ord",
    r"^(?:(?:please |can you |kan du )?(?:make it |make this |say it |si det |skriv |gjor det )?)"
    r"(?:simpler|shorter|short(?: version| pages| words)?|plain words|enklere|kortere"
    r"|korte?(?: versjon| utgave| sider| ord)?|lettlest|enkelt sprak"
    r"|mindre tekst|less text|easy (?:read|words|english))(?: please| takk)?$",
)
_WANTS_A_PERSON = re.compile(
    r"(?:^|\b(?:please|pls|just|vennligst|kan (?:noen|dere|du)|(?:can|could|will) (?:you|someone|somebody|anyone)) )"
    r"(?:please )?(?:call me|phone me|ringe? (?:til )?meg)\b"
    r"|\bsnill(?:e)? (?:og |a )?ringe? (?:til )?meg\b"
    r"|\b(?:talk|speak|talking|speaking|chat) (?:to|with) "
    r"(?:someone|somebody|anyone|people|an? (?:(?:real|actual) )?(?:human|person|lawyer|agent|advis[eo]r))\b"
    r"|\b(?:snakke|snakka|prate) med (?:noen|nokon|folk|(?:et|eit|en) (?:ekte )?(?:menneske|person|radgiver))\b"
    r"|\b(?:real|actual|live|ekte) (?:human|person|menneske)\b|\b(?:kundeservice|customer service)\b"
    r"|^(?:human|person|menneske|agent)$"
)
_GREETINGS = folded(
    "hei|hei hei|heihei|heisann|heia|hallo|halla|hallais|god dag|goddag|god morgen|god kveld|morn|morna|hei der|hei du|"
    "hei igjen|"
    "hello|hi|hey|hello there|hi there|hey there|good morning|good evening|good afternoon|good day|howdy|hello again|"
    "hi again"
)


def in_distress(text: str) -> bool:
    """Return whether the text says that the person cannot go on, or means to hurt themselves."""
    return bool(_DISTRESS.search(fold(text, LONGEST_MESSAGE)))


def reads_poorly(text: str) -> bool:
    """Return whether the text says that reading is hard."""
    return bool(_READS_POORLY.search(fold(text)))


def wants_human(text: str) -> bool:
    """Return whether the text asks for a call or a person to talk to; "they call me" does not."""
    return bool(_WANTS_A_PERSON.search(fold(text)))


def greeting(text: str) -> bool:
    """Return whether the whole text is a greeting."""
    return fold(text) in _GREETINGS
