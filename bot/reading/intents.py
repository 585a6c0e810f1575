"""What must be heard before anything else is read: distress, trouble with reading, the wish for a person."""

import re

from bot.reading.text import LONGEST_MESSAGE, fold, folded


def _any_of(*patterns: str) -> re.Pattern[str]:
    """Return a pattern that finds any of these, as whole words of a folded text."""
    return re.compile(rf"\b(?:{'|'.join(patterns)})(?!\w)")


_NOT = r"(?:ikk(?:e|je|j)?|ikje|itj|itje|ittj|inte|not)"
_MORE = (
    r"(?:(?:noe |noko |nokke )?(?:mer|mere|meir|meire|maeir|lenger|lengre|lengere|lengar|lenge)"
    r"(?! enn| a | betal| i ma?n| per | pr ))"
)
_BEAR = r"(?:ork(?:er|ar|a|e)|klar(?:er|ar|a|e)|makt(?:er|ar|a|e)|grei(?:er|ar|a|e)|taler|toler)"
_CANNOT = r"(?:cant|cannot|can not|couldnt)"
_LIVE = r"lev(?:e|a)(?! (?:av|pa|for) )"
_DIE = r"(?:do|doy|doe|doya|daue)"

_DISTRESS = _any_of(
    r"(?:selv|sjolv)mord\w*|suicid\w*|drepe? meg|skade? meg s(?:elv|jolv)|heng[ea] meg|skyt[ea] meg|overdose",
    r"(?:gjore|gjera?) (?:det )?slutt pa (?:alt|livet|det hele|det heile)",
    r"(?:ta|tar|tek|tok) (?:mitt eget liv|(?:mitt )?eige liv|livet(?: mitt)?$|livet (?:mitt|av (?:meg|maeg|mae)))",
    rf"(?:vil|onsker|onskjer|onska) (?:bare |berre )?(?:a )?{_DIE}(?! (?:no|some|any))",
    rf"lyst (?:til )?a {_DIE}|{_NOT} lyst (?:til )?a {_LIVE}",
    rf"(?:vil|{_BEAR}|onsker|onskjer) {_NOT} (?:a )?{_LIVE}|{_BEAR} {_NOT} (?:a )?ga videre$",
    rf"vil {_NOT} (?:vaere|vere|vara|vakne|vakna) (?:her )?(?:opp )?(?:mer|mere|meir|lenger|igjen)",
    r"vil (?:bare|berre) (?:bort|forsvinne|forsvinna)$",
    rf"{_BEAR} (?:det |dette )?{_NOT} (?:av )?(?:dette |dette her |det her |det |ditta |detta )?{_MORE}",
    r"holde?r? ikk(?:e|je) ut (?:mer|mere|meir|lenger|dette)|hold(?:er|e)? ikk(?:e|je) ut$",
    rf"(?:{_NOT} (?:noe|noko|nokke)|ingenting|ingen ting|inkje)(?: mer| mere| meir)? a lev[ea] for",
    r"ingen (?:vits|grunn|mening|meining) (?:i|til|med) a lev[ea]|ikk(?:e|je) verdt? a lev[ea]",
    r"(?:lei|trott) (?:av )?(?:livet|a lev[ea])",
    r"(?:bedre|betre) (?:om|hvis|viss|at) (?:jeg|eg|ae|e|i) (?:var|er|hadde vaert) (?:dod|daud|borte)",
    r"(?:onske|onsker|onskjer) (?:at )?(?:jeg|eg|ae) (?:var (?:dod|daud|borte)|ikk(?:e|je) (?:fantes|levde|fanst))",
    r"livet (?:mitt )?(?:er|e) (?:over|slutt|meningslost|meiningslaust|forbi|ikk(?:e|je) verdt? (?:a leve|noe))",
    r"(?:gir|gjev|gjer|gitt|ga) opp (?:livet|alt|alt sammen|hapet)",
    r"(?:ser|finner|finn) (?:ingen|ikk(?:e|je) (?:noen|nokon)) utve[ig]",
    r"(?:alle|de|familien|barna) (?:har|far|hadde hatt|vil ha|ville hatt) det (?:bedre|betre) ut[ea]n meg",
    r"(?:kill|hurt|harm|hang|shoot|unalive)(?:ing)? (?:myself|my self)|kms|end(?:ing)? (?:my (?:own )?life|it all)",
    r"(?:take|taking) my (?:own )?life|no point (?:in |of )?living",
    r"(?:my )?life (?:is|feels) (?:over|pointless|meaningless|finished)",
    r"(?:give|giving|gave|given) up on (?:life|living|everything)",
    r"(?:done|tired) (?:with|of) (?:life|living|being alive)",
    r"(?:want|wanna|ready|going|rather)(?: to)?(?: just)? (?:die|be dead)",
    r"feel(?:s|ing)? like (?:dying|ending it)|(?:thinking|thoughts) (?:of|about) (?:dying|death|ending it)",
    rf"(?:foler for|tenker pa|tanker om) a {_DIE}|tenker pa (?:doden|selvmord)",
    r"ikk(?:e|je) (?:vaere|vere) her (?:mer|lenger)",
    r"(?:dont|do not|didnt) (?:want to|wanna) (?:live|be alive|be here any ?more|exist|wake up|go on)",
    r"better off (?:dead|without me)|wish i (?:was|were|wasnt|werent) (?:dead|alive|here|never born)|hate my life",
    r"no reason to live|nothing(?: left)? to live for|(?:life )?(?:isnt|is not|not) worth living",
    rf"{_CANNOT} (?:(?:do|take|stand|bear|handle|live with|face|cope with) (?:this|it|that))"
    r" (?:any ?more|any ?longer|no more)",
    rf"{_CANNOT} (?:do|take|live|cope|continue) (?:any ?more|any ?longer|no more|like this|this way)(?! loan| debt)",
    rf"{_CANNOT} (?:go on|keep (?:going|doing this|living)|go on like this|go on any ?more|cope|take any ?more)$",
)
_READS_POORLY = _any_of(
    r"(?:dont|do not|cant|cannot|can not|(?:un|not )able to) read(?: so| too| very)?(?: good| well| much| english)?$",
    r"(?:not (?:good|great) at|bad at|hard time|trouble|struggle with) reading|(?:hard|difficult) (?:for me )?to read",
    r"dyslexi[ac]|dysleksi|dyslektiker|lese ?vansker|lesevanskar|kan ikk(?:e|je) lese|(?:too much text|for mye tekst)",
    r"les(?:er)?(?: veldig| sa| litt| ganske)? (?:darlig|darleg)|leser ikke (?:sa |veldig )?(?:bra|godt)",
    r"(?:darlig til|sliter med|ikke flink til) a lese|(?:vanskelig|tungt|slitsomt) (?:for meg )?a lese",
    r"(?:read|explain|tell|say|show|write) (?:it|this|that)(?: to me| for me)? (?:simply|in simple words|simple)",
    r"(?:les|lese|forklar|forklare|si|skriv) (?:det|dette)(?: (?:for|til) meg)? "
    r"(?:enkelt|enklere|pa en enkel mate|med enkle ord)",
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

_ADDED = r"(?: (?:please|takk|ever|again|any ?more|any longer|mer|igjen|lenger|vaer sa snill))*"
_LIKE_IT = (
    r"(?: (?:like (?:this|that|these|it)|of (?:this|that) kind|about (?:this|that|changed rules)|som (?:dette|denne)))?"
)
_DECLINED = r"(?:(?:no|nei|nope|no thanks|no thank you|nei takk|nei tusen takk|thanks but|takk men) )*"
_NO_MESSAGES = re.compile(
    rf"^{_DECLINED}(?:(?:please|pls|kan du|vennligst) )?(?:"
    rf"(?:(?:i )?(?:dont|do not) (?:want|need) (?:any )?|no )more (?:messages|texts|notices|corrections){_LIKE_IT}"
    r"|no more (?:of )?(?:these|those|such messages)"
    rf"|(?:stop|quit) (?:writing|texting|messaging|sending (?:messages|texts|these|this))(?: to)?(?: me)?{_LIKE_IT}"
    r"|(?:stop|quit) sending me (?:these|this|messages|texts|these messages|messages like (?:this|these))"
    rf"|(?:dont|do not|never) (?:write(?: to)? me|text me|message me|send me (?:any )?(?:more )?messages){_LIKE_IT}"
    r"|(?:dont|do not|never) send me (?:this|that|these|those|any more|things like this)|leave me alone"
    r"|(?:i )?(?:dont|do not) want (?:any )?more (?:of )?(?:these|those|this)"
    r"|(?:jeg )?(?:vil|onsker) ikke (?:ha )?(?:flere|fler)|la meg (?:fa )?vaere(?: i fred)?"
    r"|ikke send meg (?:dette|disse|slikt|flere|fler|noe mer)"
    r"|(?:dont|do not) write about changed rules|unsubscribe(?: me)?|opt (?:me )?out"
    rf"|(?:(?:jeg )?vil ikke ha (?:flere|fler) |ikke (?:flere|fler) |ingen (?:flere|fler) )(?:slike |sanne )?"
    rf"(?:meldinger|varsler|beskjeder){_LIKE_IT}"
    r"|slutt (?:med )?a (?:skrive|sende (?:meg )?(?:slike |sanne |flere )?(?:meldinger|varsler))(?: til meg)?"
    r"|(?:ikke|aldri) skriv til meg|ikke send (?:meg )?(?:flere |fler )?(?:slike |sanne )?(?:meldinger|varsler|sant)"
    r"|ikke (?:si fra|skriv) om endrede regler|(?:stopp|slutt med) (?:disse )?(?:meldingene|varslene)"
    r"|meld (?:meg )?av|avmeld(?: meg)?"
    rf"){_ADDED}$"
)


def wants_no_messages(text: str) -> bool:
    """Return whether the whole text asks not to be written to unasked."""
    return bool(_NO_MESSAGES.search(fold(text)))


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
