"""The words that make a text a what-if, and the words that make it something else: patterns for folded text."""

import re

from bot.reading.text import folded

_AND = r"(?:(?:ok|okay|og|and|but|men|so|sa|hmm|hm|no|nei) )*"
SUPPOSING = re.compile(
    rf"^{_AND}(?:"
    r"what if|what about if|how about if|suppose(?: that)?|supposing(?: that)?|imagine(?: that)?|say that"
    r"|let us say|lets say"
    r"|(?:what|how much) (?:would|do|will|does|is) (?:i|we|it|be|that)(?: \w+){0,3} if|if"
    r"|(?:hva|kva|ka|enn) (?:om|hvis|viss|dersom)|(?:hva|kva|ka)(?: \w+){1,4} (?:om|hvis|viss|dersom)"
    r"|hvor mye(?: \w+){1,4} (?:om|hvis|dersom)|kor mykje(?: \w+){1,4} (?:om|viss|dersom)"
    r"|hvis|viss|dersom|tenk (?:om|hvis|viss)|sett at|la oss si(?: at)?|om"
    r"|prov(?: med| a sette)?|try(?: with| out)?"
    r")\b"
)
"""How a what-if begins."""

STRONG = re.compile(
    rf"^{_AND}(?:what if|what about if|how about if|(?:hva|kva|ka|enn) (?:om|hvis|viss|dersom)|tenk (?:om|hvis|viss))\b"
)
"""Beginnings that nothing else has: they are heard also after a "no"."""

TO_TRY = re.compile(rf"^{_AND}(?:prov|try)\b")
"""A wish to try: the number after it need not say what it is."""

HOW_ABOUT = re.compile(rf"^{_AND}(?:what about|how about|hva med|kva med|ka med) (?=[0-9])")
"""A number and nothing else after it is one to try."""

INSTEAD = re.compile(r"\b(?:instead|i stedet|istedet|istedenfor|i stedet for|i staden|istaden)$")
"""An end that makes a statement a what-if."""

_COSTS = (
    r"(?: (?:de|dei|the|any|noen|nokon|alle|all))? "
    r"(?:gebyr(?:er|ene|et|an|a)?|kostnad(?:er|ene|an|ane)?|omkostning(?:er|ene)?|salaer(?:et)?|fees?|costs?|charges)"
    r"(?: i det hele tatt| at all)?$"
)
WITHOUT = re.compile(
    rf"^{_AND}(?:(?:hva om |what if |hva blir det |how much )?(?:(?:it|det|the) )?(?:(?:was|were|var|er"
    rf"|is) )?(?:uten|utan|without){_COSTS}"
    rf"|(?:what if there (?:were|was|are|is)|hva om det (?:var|er|ikke var)|kva om det (?:var|er))"
    rf" (?:no|ingen|noen|uten|utan|without){_COSTS}"
    rf"|(?:(?:what|hva|kva|ka|tenk|enn) (?:if|om|hvis|viss) )?(?:(?:they|de|dei|dem|the bank|the lender|banken) )?"
    r"(?:waives?|waived|drops?|dropped|cuts?|removes?|removed|takes? off|frafall\w*|kutt\w*|dropp\w*|slett\w*|stryk\w*"
    rf"|fjern\w*){_COSTS})"
)
"""The costs taken away, with or without "what if" before."""

ANOTHER_QUESTION = re.compile(
    r"\b(?:what happens|what about|what then|hva skjer|hva hender|kva skjer|hva med|kva med|hva da|hva er"
    r"|what is(?! left)"
    r"|can (?:they|i|he|she|the)|could they|kan (?:de|dei|jeg|eg|banken)|do i have to|should i|must i|am i"
    r"|is (?:that|it) (?:fair|ok|legal|right)"
    r"|ma jeg|ma eg|bor jeg|skal jeg|er det (?:lov|greit|riktig|rett)|will they|vil de|how long|hvor lenge"
    r"|kor lenge|when|nar"
    r"|tax\w*|skatt\w*|1099\w*|irs|income|inntekt\w*|credit (?:file|report|score)|remark|anmerkning\w*"
    r"|sued?|sues|court|lawsuit|saksok\w*|stevn\w*|retten|tingrett\w*|forliks\w*|judge?ment|dom|dommen|lawyer"
    r"|advokat\w*"
    r"|demands?|demanded|asks?(?: me)? for|asking|wants?|wanted|krev\w*|kravde|ber om|ba om"
    r"|bankrupt\w*|konkurs\w*|gjeldsordning\w*|inkasso\w*|collectors?|box|rubrikk\w*|rente\w*|interest"
    r"|(?:a|per|each|every|hver|pr|i) (?:month|week|year|maned\w*|uke\w*|ar)|monthly|weekly|manedlig|days?"
    r"|dager?|months?|maneder?)\b"
)
"""Words of a question that no number answers: it is left to the pages of law."""

FIELDS = {
    "sale_price": re.compile(
        r"\b(?:sold|sell\w*|sale|price|auction(?:ed)? for|brought|fetched|(?:went|gone|goes|go) for"
        r"|solgt\w*|selges?|seld|selt|selde|salgs?\w*|pris\w*|innbrakte|(?:gikk|gjekk|gar|gatt|fikk) for|kjopesum\w*)\b"
    ),
    "fair_value": re.compile(
        r"\b(?:worth|value[ds]?|valuation|apprais\w*|market value|verd|verdt|verdi\w*|verdsat\w*|verdsett\w*"
        r"|takst\w*|taksert)\b"
    ),
    "claim": re.compile(
        r"\b(?:owed|owe|loan|loan balance|payoff|balance|skyldte|skylder|skyldig|skulda|lan|lanet|billan\w*"
        r"|boliglan\w*"
        r"|restlan\w*|gjeld\w*)\b"
    ),
    "costs": re.compile(
        r"\b(?:fees?|costs?|charges?|towing|storage|gebyr\w*|kostnad\w*|omkostning\w*|salaer\w*|utgift\w*)\b"
    ),
    "credits": re.compile(
        r"\b(?:warranty|service contract|(?:got|get) (?:\w+ ){1,3}back|(?:fikk|far|fekk) (?:\w+ ){1,3}tilbake"
        r"|refund\w*|rebates?|credits|taken off|came off|refusjon\w*|refunder\w*|tilbakebetalt|fradrag\w*"
        r"|trukket fra)\b"
    ),
    "paid_since_sale": re.compile(
        r"\b(?:i|we|jeg|eg|ae|e|vi|me)(?: \w+){0,2} (?:pay|paid|betal(?:er|e|te|t|ar|a)|innbetal\w*)\b"
    ),
}
"""What a number is said to be."""

SETTLING = re.compile(
    r"\b(?:accept(?:s|ed|ing)?|agrees?(?:d)? (?:to|on)|settl\w*|(?:will |would |they |lender |bank )takes? "
    r"|(?:de|dei|dem|banken|langiver\w*|kreditor\w*) (?:tar|tek|tok|ville tatt) |enige? om"
    r"|took|godta\w*|godtok|aksepter\w*|gar med pa|gikk med pa"
    r"|ga med pa|sier ja til|seier ja til|noyer seg med|noyde seg med|forlik\w*|gjor(?:e|de)? opp|oppgjor\w*"
    r"|tar imot|tilby\w*|offer\w*)"
)
THEY_SETTLE = re.compile(
    rf"^{_AND}(?:they|(?:the |my )?(?:bank|lender)|de|dei|dem|banken|langiveren?) (?:accepts?|will accept|would accept"
    rf"|will take|would take|take"
    r"|settle for|godtar|godtek|aksepterer|aksepterar|gar med pa|noyer seg med|vil godta|vil akseptere"
    r"|(?:(?:have|has|just|now|har|akkurat|na) )*(?:offer(?:ed|s)?|proposed?|tilbyr|tilbod|tilbudt"
    r"|foreslar|foreslo|foreslatt)"
    r"(?: (?:me|us|meg|oss))?(?: (?:to|a|an|et|eit))? (?:settle(?:ment)?|forlik|oppgjor|gjore opp|gjera opp|take|accept"
    r"|agree|godta|ta)"
    r")\b"
)
"""Said without "what if": it has not happened, and is meant to be tried."""

OFFERING = re.compile(
    rf"^{_AND}(?:(?:would|will|could|might|can|do) (?:they|the (?:bank|lender)|my (?:bank|lender)) "
    r"(?:accept|take|settle for|agree to)"
    r"|(?:can|could|should|may|if|what if) (?:i|we) offer(?:ed)?"
    r"|(?:kan|bor|skal|kunne) (?:jeg|eg|ae|vi) (?:tilby|by|foresla)"
    r"|(?:vil|ville|kan) (?:de|dei|dem|banken|langiveren) (?:godta|ta|akseptere|ga med pa)"
    r"|(?:godtar|tar|aksepterer) (?:de|dei|dem|banken|langiveren))\b(?=.*[0-9])"
)
"""Whether they would take a sum: what would follow is shown, and nobody can say if they will."""

SETTLE_FOR = re.compile(
    rf"^{_AND}(?:(?:can|could|should|may|let|lets|want to|i|we|us|kan|bor|skal|vil|jeg|eg|ae|vi|a|et|eit|an?) )*"
    r"(?:(?:settle|settling|settlement) (?:for|at|of|on)"
    r"|(?:forlik|forliket|oppgjor|oppgjer|gjore opp|gjera opp|gjor opp|slutte forlik|inga forlik) (?:pa|for|med))"
    r" (?=.*(?:[0-9]|\bper ?cent\b|\bprosent\b|\bhalf\b|\bthird\b|\bquarter\b|\bhalvparten\b|\btredel|\bfiredel))"
)
"""A settlement as a wish, which nobody has agreed to yet: "settle for 40%", "forlik på 40 %"."""

LET_GO = re.compile(
    r"^(?:they|the (?:bank|lender)|my (?:bank|lender)|de|dei|banken|langiveren?|kreditoren)"
    r"(?: (?:just|simply|bare|all|also|ogsa|vil|will|would|kunne|could|skulle|da|na|now))*"
    r" (?:(?:let|lets|letting) (?:it|the rest|all of it|everything|the debt|me|this)(?: all)? (?:go|off)"
    r"|(?:forgives?|forgave|waives?|waived|cancels?|canceled|cancelled|drops?|dropped|erases?|erased"
    r"|writes? off|wrote off)"
    r" (?:it|the rest|all of it|everything|the debt|the balance|what is left|me"
    r"|the (?:whole|full|entire) (?:thing|rest|debt|balance|amount|sum))(?: all)?"
    r"|(?:writes?|wrote) (?:it|the rest|the debt) off"
    r"|(?:slett\w*|ettergi\w*|ettergav?|ettergir|frafall\w*|stryk\w*|strok|avskriv\w*|dropp\w*)"
    r" (?:det|resten|alt|alt sammen|gjeld[ea]n?|gjelda|restgjeld\w*|kravet|det hele|restkravet))"
    r"(?: (?:instead|i stedet|completely|helt))?$"
)
RELEASED = re.compile(
    r"^(?:(?:it|the rest|everything|the debt) (?:is|was|were|gets|got) (?:let go|let off|forgiven|waived"
    r"|cancell?ed|dropped|written off)"
    r"|(?:resten|alt|gjeld[ea]n?|gjelda|det|kravet|restgjeld\w*) (?:blir|ble|vart|er|var) (?:slettet|sletta"
    r"|ettergitt|ettergjeve|frafalt|stroket)"
    r"|(?:resten|alt|gjeld[ea]n?|gjelda|kravet|restgjeld\w*) (?:slettes|slettast|ettergis|frafalles|strykes))$"
)
"""The whole of a what-if about a rest that is let go."""

MORE = re.compile(r"\b(?:more|extra|another|til|mer|meir|ekstra|i tillegg)\b")
TOTAL = re.compile(r"\b(?:in all|in total|altogether|totalt|til sammen|tilsammen|alt i alt)\b")
NOTHING = re.compile(r"\b(?:zero|nothing|null|ingenting|inkje|none|nil|0)\b(?! [0-9])")
HALF = re.compile(r"\b(?:half|halvparten|halve|halvdelen)\b")
THIRD = re.compile(r"\b(?:a third|one third|en tredel|en tredjedel|tredjeparten|tredelen|tredjedelen)\b")
THIRDS = re.compile(r"\b(?:two thirds|to tredeler|to tredjedeler)\b")
QUARTER = re.compile(r"\b(?:a quarter|one quarter|en firedel|en fjerdedel|en kvart|firedelen|fjerdedelen)\b")
SHARES = ((HALF, "50%"), (QUARTER, "25%"), (THIRDS, "66.66666667%"), (THIRD, "33.33333333%"))
OF_EACH = re.compile(
    r"\b([0-9]{1,2}) (?:cents? (?:on|per|for) (?:the|each|every|a) dollar|ore (?:pa|per|for hver|av) kron[ae]n?)\b"
)
"""So much of each dollar or krone: a share."""
OFF = re.compile(
    r"\b(?:off(?! the (?:rest|other))|discount|avslag|rabatt|avprutet"
    r"|(?:less|lower|mindre|lavere)(?! than| enn)|ned(?! til))\b"
)
SUM_OFF = re.compile(r"\b(?:off(?! the (?:rest|other))|discount|avslag|rabatt)\b")
ON_TOP = re.compile(r"\b(?:more|higher|mer|meir|hoyere|hogare|opp)\b")
DOUBLE = re.compile(r"\b(?:double|twice|det dobbelte|dobbelt)\b")
UNREAD_PRICE = re.compile(
    r"\b(?:sold|sell|sells|went|gone|goes|solgt|selges|seld|gikk|gar) for (?:a |an |en |et |minus )?"
    r"(?!(?:too|less|under|below|far|much|cheap|little|lite|lav|lavt|billig|langt|mye|half|next)\b)\w+$"
)
"""A price that is no amount: it is asked for again, and is no question of law."""
LIMITS = re.compile(
    r"\b(?:over|under|at least|at most|more than|less than|mer enn|mindre enn|minst|maks|opptil|up to)\b"
)

KEEP_IT = folded(
    "keep|keep it|keep this|keep that|keep this number|use it|use this"
    "|behold|behold det|behold tallet|ta det med|bruk det"
)
DROP_IT = folded(
    "drop|drop it|drop this|forget it|never mind|nevermind|dropp|dropp det|glem det|glem|fjern det|forkast"
)
