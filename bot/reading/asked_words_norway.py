"""More words by which people ask: of Norwegian law in either language, and whether a debt is left at all."""

from collections.abc import Mapping

from bot.reading.text import fold
from domain.places import STATE_NAMES
from domain.subjects import Subject

_STATES = "|".join(fold(name) for code, name in STATE_NAMES.items() if code != "DC")
_AMERICA = rf"(?:usa|america\w*|amerika\w*|(?:the|from) (?:us|states)|us (?:debt|loan|home|house|bank)|{_STATES})"
_NORWAY = r"(?:norway|norwegian|norge|noreg|norsk\w*)"

FIRST: Mapping[Subject, tuple[str, ...]] = {
    Subject.SCAM: (
        r"(?:company|firm|somebody|someone) (?:wants?|asks?|charges?) (?:for )?(?:a fee|money|me to pay).*",
        r"(?:firma\w*|selskap\w*|noen) (?:vil|skal|ma) ha (?:penger|gebyr|betalt|\d+).*",
    ),
    Subject.ABROAD: (rf"{_NORWAY}\b.*\b{_AMERICA}", rf"{_AMERICA}\b.*\b{_NORWAY}"),
    Subject.DISPUTE: (r"(?:payment )?remarks? (?:is|are) (?:wrong|false|a mistake)",),
    Subject.FALLS_OFF: (r"(?:how long|when) .*\bremarks?", r"(?:hvor lenge|nar) .*anmerkning\w*"),
    Subject.LABELS: (r"payment remarks?|(?:record|remark) of non ?payment",),
    Subject.WAY_OUT: (r"debt (?:settlement )?arrangement",),
    Subject.SECOND_LOAN: (
        r"credit card .*(?:attachment|utlegg|force a sale)|attachment .*(?:in|on) (?:the|my|our) (?:house|home|flat)",
    ),
    Subject.BEFORE_SALE: (
        r"(?:stop|prevent|avoid|delay|cancel) (?:the |a )?forced sale",
        r"forced sale .*(?:stopp?|prevent|avoid|delay)\w*",
        r"(?:house|home|flat|apartment) (?:is )?(?:up for|at|going to) (?:a |auction|forced)",
        r"tvangssalg\w*.* (?:stopp\w*|stans\w*|hindre\w*|unnga\w*|utsett\w*)|stanse? tvangssalg\w*",
    ),
    Subject.RELEASE: (
        r"(?:i|we) sold .*(?:at a loss|for less than (?:the|my|our) (?:loan|mortgage|debt)|less than (?:i|we) owed?)",
        r"(?:jeg|vi) (?:har )?solgte? .*(?:med tap|(?:mindre|under) (?:enn )?(?:lan|gjeld)\w*)",
        r"(?:bank\w*|lender|langiver\w*) (?:now )?(?:wants|krever|vil ha) (?:the |na )?rest(?:en)?",
    ),
    Subject.CANCELLED: (
        r"tax\w* .*(?:writes? off|wipes? out|deletes?|deleted)",
        r"(?:deleted|wiped out) (?:debt )?.*tax\w*",
    ),
    Subject.OTHERS: (r"(?:i|we|mother|father|mom|dad|parents?|friend) guaranteed|surety",),
    Subject.SURPLUS: (
        r"(?:value|worth) (?:was |is |being )?(?:higher|more) than (?:the |my |what )?(?:debt|loan|claim|i owed?)",
        r"verdt mer enn|verdien (?:var|er) hoyere enn",
    ),
    Subject.SALE: (
        r"namsmann\w* (?:har )?(?:verdsatt?e?|satte? verdien)|verdsatt?e? .*(?:lav|hoy)\w*",
        r"klage\w* (?:pa|over) (?:verdi|verdset|takst|pris)\w*",
        r"valu(?:ed?|ation) .*too (?:low|high)|(?:complain|object|appeal)\w* (?:\w+ )?the (?:valuation|value)",
        r"(?:picked up|fetched|towed|hentet) .*(?:what happens|how long|hva skjer|hvor lenge)",
    ),
    Subject.TIME: (
        r"(?:if|when) i pay .*(?:little|now|something)|what happens if i pay|hva skjer (?:om|hvis|nar) jeg betaler",
    ),
    Subject.COLLECTORS: (
        r"(?:disagree with|dispute|contest) (?:the|this|their) (?:claim|demand|bill)|(?:claim|demand) is wrong",
        r"(?:kravet|regninge?n) (?:er|stemmer) (?:feil|galt|ikke)|uenig (?:i|med) (?:krav|regning|inkasso|bank)\w*",
        r"bestrid\w* (?:krav|regning)\w*",
    ),
}
"""Narrow words, looked for before all others."""

LAST: Mapping[Subject, tuple[str, ...]] = {
    Subject.OWING: (
        r"(?:still|really) (?:owe|have to pay|must pay|pay)|(?:do|must|will) (?:i|we) (?:owe|have to pay|pay)",
        r"skyld(?:er|ar|te)? (?:jeg|eg|vi|man) ",
        r"(?:ma|skal) (?:jeg|eg|vi) (?:fortsatt |fremdeles |framleis |enda |likevel )?betale",
        r"(?:fortsatt|fremdeles|framleis|enda|likevel) (?:skylde\w*|betale)",
    ),
}
"""Wide words, looked for after all others."""
