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
        r"not (?:an? )?(?:us|american) citizen|live abroad|amerikansk (?:stats)?borger|(?:reist|dratt) fra landet",
        r"(?:flyttet|flytta) (?:fra|til|ut av) (?:usa|norge|amerika)",
        r"bor i (?:utlandet|norge|usa) (?:og|men)|amerikansk (?:lan|gjeld|skatt)",
        r"(?:lan|gjeld|leilighet|hus) i (?:usa|florida)",
    ),
    Subject.BELONGINGS: (
        r"(?:my|our) (?:things|stuff|tools|belongings|car seat)",
        r"personal (?:things|items|belongings|property) in",
        r"(?:tingene|sakene|eiendelene|verktoyet|barnesetet) (?:mine?|mitt|vare)|ligger (?:ting|noe) i bilen",
    ),
    Subject.PAYMENT_PLAN: (
        r"(?:on|had|have|kept) (?:a|an|my|the) (?:payment|instal?lment) plan",
        r"(?:took|repossessed) .*while .*(?:plan|paying)",
        r"(?:hadde|fulgte|holdt) (?:en )?(?:avtale|nedbetalingsavtale|betalingsavtale)\b.*\b(?:tok|hentet)",
        r"tok bilen (?:selv om|mens) .*(?:avtale|betalte)",
        r"(?:although|though|while|when) i (?:kept|followed|was on|had) (?:to )?(?:the|a|my|our) (?:plan|agreement)",
        r"(?:selv om|mens|enda) jeg (?:hadde|holdt|fulgte) \w* ?\w*(?:avtalen?|planen?)\b",
    ),
    Subject.TOTALLED: (
        r"total+ed|total+ loss|wrote (?:it )?off|(?:insurance|insurer) paid (?:out )?(?:less|only|too little)",
        r"\bgap\b.*(?:refus\w*|didnt|did not|wont|would not|denied|only paid|avsl\w*|nekt\w*|ikke|bare)",
        r"(?:insurance|insurer) (?:didnt|did not|doesnt|does not|wont) (?:cover|pay)",
        r"lanet (?:er|var) (?:storre|hoyere) enn forsikring\w*",
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
        r"set ?off|(?:emptied|drained|cleaned out) my (?:bank |checking |savings )?account|tomt? (?:bank)?konto\w*",
        r"(?:tok|trakk|tatt|trukket) .*(?:fra|pa|av) (?:bank)?konto\w*|motregn\w*",
    ),
    Subject.HANDED_BACK: (
        r"(?:handed|gave|turned|brought) (?:it|the (?:car|truck|boat|keys)|my (?:car|truck|boat)) (?:back|in)\b",
        r"handed (?:back|in) the|voluntar(?:y|ily)|surrendered",
        r"(?:leverte|levert|gitt|ga) (?:fra meg )?(?:den |bilen |baten |noklene )?(?:tilbake|inn)\b",
        r"(?:leverte|levert) (?:den|bilen|baten|noklene)? ?(?:selv|frivillig)|frivillig tilbakelever\w*",
    ),
    Subject.SURPLUS: (
        r"(?:sold|sell|brought|went|got|worth) .*more than (?:i|we|was|what|the loan|the debt)",
        r"surplus|(?:money|anything|something) left over",
        r"(?:solgt\w*|ga|innbrakte|verdt|verdi\w*) .*(?:mer|hoyere|over) enn (?:jeg|vi|det|lan\w*|gjeld\w*|krav\w*)",
        r"til overs|overskudd\w*",
    ),
    Subject.EXPLANATION: (
        r"(?:what|how much) (?!.*(?:less|more|too)).*(?:sold|sell)(?: it)? for\b|for how much|how much did (?:it|they)",
        r"how much (?:it|they) (?:sold|sell|get|got)|find out (?:if|whether|what) .*(?:sold|sale)",
        r"how (?:did|do) they (?:get|come|arrive)|how can (?:that|this|it) be|why is there (?:still )?a balance",
        r"where does (?:the|this|that) (?:number|figure|balance|amount|sum) come from",
        r"(?:hva|hvor mye) (?!.*(?:mindre|mer enn|for lite)).*solgt for|for hvor mye|finner jeg ut .*solgt",
        r"hvordan (?:kommer|kom|har) de (?:fram|frem|kommet|opp)|hvordan kan det (?:bli|vaere|ha)",
        r"hvor kommer (?:tallet|belopet|summen|kravet) fra|hvorfor skylder jeg (?:fortsatt|enna)",
    ),
    Subject.KEPT: (
        r"(?:kept|keeps?|keeping|still has|still have) (?:the|my) (?:car|truck|boat|vehicle)(?! .*payment)",
        r"strict foreclosure",
        r"(?:lender|bank|they) (?:kept|keeps?) it\b",
        r"(?:didnt|did not|never|havent|have not) (?:sell|sold) (?:it|the car|my car)",
        r"(?:beholder|beholdt) (?:de |banken |langiver\w* )?bilen|(?:har ikke|aldri) solgt bilen",
    ),
}
_CREDIT: Mapping[Subject, tuple[str, ...]] = {
    Subject.NEW_LOAN: (
        r"(?:buy|get|own) (?:a |another )?(?:house|home|mortgage|property) again|new (?:mortgage|home loan)",
        r"(?:when|how soon) (?:can|may|could) (?:i|we) buy|buy again|buy (?:a |another )?(?:house|home)",
        r"(?:kjope|fa) (?:ny |nytt )?(?:bolig|hus|boliglan) (?:igjen|pa nytt)|kjope igjen",
        r"kjope (?:ny|nytt) (?:bolig|hus)|nytt? (?:boliglan|lan)\b",
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
    Subject.FALLS_OFF: (
        r"(?:when|how long) .*(?:fall|drop|come|go|taken|gone) off",
        r"when (?:does|will|do) (?:it|this|they) (?:go|disappear)",
        r"how long .*(?:on|in) my (?:credit|report|file)|late date|seven years|7 years (?:from|count|start)",
        r"missed payment or|from the missed payment|nar (?:forsvinner|slettes|gar) (?:det|den|dette|bilen|lanet)",
        r"nar (?:blir|er) .*(?:slettet|borte)|hvor lenge star (?:det|den|dette|lanet|bilen)",
        r"(?:sju|syv|7) ar\w* (?:fra|regn)|regnes .*(?:sju|syv|7) ar\w*",
    ),
    Subject.LABELS: (
        r"credit (?:report|file|bureau)|on my (?:report|credit)|(?:shows?|report\w*|listed) (?:as )?open",
        r"account .*\bopen|open .*(?:account|balance)|judge?ment .*(?:report|credit|file)",
        r"kredittrapport\w*|kredittbyra\w*",
        r"(?:konto\w*|lan\w*|saldo) .*apen\w*|apen\w* .*(?:konto\w*|saldo)|star (?:som )?apen\w*|dommen? .*kreditt\w*",
        r"betalingsanmerkning\w*|anmerkning\w*|judgment on my",
    ),
}

ASKED: Mapping[Subject, tuple[str, ...]] = {**_THING, **TAX, **_CREDIT, **CLAIM}
"""In the order in which they are looked for: the first subject that is named is the one that is asked about."""
