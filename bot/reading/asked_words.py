"""The words by which people ask about a subject, in both languages: patterns for folded text, the narrow ones first."""

from collections.abc import Mapping

from bot.reading.asked_words_claim import CLAIM
from bot.reading.asked_words_tax import TAX
from domain.subjects import Subject

_THING: Mapping[Subject, tuple[str, ...]] = {
    Subject.SCAM: (
        r"(?:money|fee|pay|paid|payment)\b.*\b(?:up ?front|in advance)",
        r"debt (?:relief|settlement) (?:firm|company)",
        r"scam|svindel\w*|lurt|gjeldsmegler\w*|betale? (?:pa )?forskudd|(?:gebyr|penger) (?:pa )?forskudd",
    ),
    Subject.ABROAD: (
        r"moved? (?:from|out of|to) (?:the )?(?:us|usa|states|norway|america)|(?:left|leaving) the country",
        r"not (?:an? )?(?:us|american) citizen|live abroad",
        r"(?:flyttet|flytta) (?:fra|til|ut av) (?:usa|norge|amerika)",
        r"bor i (?:utlandet|norge|usa) (?:og|men)|amerikansk (?:lan|gjeld|skatt)",
        r"(?:lan|gjeld|leilighet|hus) i (?:usa|florida)",
    ),
    Subject.BELONGINGS: (
        r"(?:my|our) (?:things|stuff|tools|belongings|car seat)",
        r"personal (?:things|items|belongings|property) in",
        r"(?:tingene|sakene|verktoyet|barnesetet) (?:mine?|mitt|vare) (?:i|som)|ligger (?:ting|noe) i bilen",
    ),
    Subject.PAYMENT_PLAN: (
        r"(?:on|had|have|kept) (?:a|an|my|the) (?:payment|instal?lment) plan",
        r"(?:took|repossessed) .*while .*(?:plan|paying)",
        r"(?:hadde|fulgte|holdt) (?:en )?(?:avtale|nedbetalingsavtale|betalingsavtale)\b.*\b(?:tok|hentet)",
        r"tok bilen (?:selv om|mens) .*(?:avtale|betalte)",
    ),
    Subject.TOTALLED: (
        r"total+ed|total+ loss|wrote (?:it )?off|(?:insurance|insurer) paid (?:out )?(?:less|only|too little)",
        r"\bgap\b.*refus\w*",
        r"refus\w* .*\bgap\b|\bgap insurance\b|totalvrak|kondemner\w*|vraket",
        r"forsikringen (?:betalte|dekket) (?:mindre|ikke|bare)",
    ),
    Subject.LEASE: (r"\bleas(?:e|ed|ing)\b", r"leas(?:et|ing|a|ebil)\w*"),
    Subject.DUES: (
        r"\bhoa\b|association (?:dues|fees?)|condo (?:dues|fees?)",
        r"felleskostnad\w*|fellesutgift\w*|sameiet|borettslag\w*",
    ),
    Subject.SET_OFF: (
        r"(?:took|taken|withdrew|grabbed|seized) .*(?:out of|from) my (?:bank |checking |savings )?account",
        r"set ?off",
        r"(?:tok|trakk|tatt|trukket) .*(?:fra|pa|av) (?:bank)?konto\w*|motregn\w*",
    ),
    Subject.KEPT: (
        r"(?:kept|keeps?|keeping|still has|still have) (?:the|my) (?:car|truck|boat|vehicle)(?! .*payment)",
        r"strict foreclosure",
        r"(?:lender|bank|they) (?:kept|keeps?) it\b|didnt sell (?:it|the car)|never sold (?:it|the car)",
        r"(?:beholder|beholdt) (?:de |banken |langiver\w* )?bilen|(?:har ikke|aldri) solgt bilen",
    ),
}
_CREDIT: Mapping[Subject, tuple[str, ...]] = {
    Subject.NEW_LOAN: (
        r"(?:buy|get|own) (?:a |another )?(?:house|home|mortgage|property) again|new (?:mortgage|home loan)",
        r"when can i buy",
        r"(?:kjope|fa) (?:ny |nytt )?(?:bolig|hus|boliglan) (?:igjen|pa nytt)|nytt? (?:boliglan|lan)\b",
    ),
    Subject.SCORE: (
        r"(?:credit )?score|how many points|fico|kredittscore|kredittvurdering|kredittsperre|credit freeze",
        r"poeng\w*",
    ),
    Subject.DEBT_REGISTER: (r"debt register", r"gjeldsregister\w*"),
    Subject.DISPUTE: (
        r"(?:dispute|wrong|error|mistake|incorrect|false) .*(?:credit|report|entry|file|bureau)",
        r"(?:credit|report|entry|file) .*(?:wrong|error|mistake|incorrect)",
        r"(?:feil|gal) (?:i )?(?:betalings)?anmerkning\w*",
        r"anmerkning\w* (?:er|var) feil",
    ),
    Subject.LABELS: (
        r"credit (?:report|file|bureau)|on my (?:report|credit)|(?:shows?|report\w*|listed) (?:as )?open",
        r"late date",
        r"betalingsanmerkning\w*|anmerkning\w*|(?:when|how long) .*(?:fall|drop|come|go) off|judgment on my",
    ),
}

ASKED: Mapping[Subject, tuple[str, ...]] = {**_THING, **TAX, **_CREDIT, **CLAIM}
"""In the order in which they are looked for: the first subject that is named is the one that is asked about."""
