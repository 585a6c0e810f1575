"""More words by which people ask about a home: two loans, a deed in lieu, a short sale, who may claim the rest."""

from collections.abc import Mapping

from domain.subjects import Subject

_SECOND = (
    r"(?:second|2nd|junior|heloc|home equity|lan(?:et)? (?:nummer|nr) (?:to|2)|andrelan\w*|"
    r"(?:den )?andre (?:bank\w*|langiver\w*))"
)
_FIRM = r"(?:lender|bank|servicer|they|bank\w*|langiver\w*|de)"

HOME: Mapping[Subject, tuple[str, ...]] = {
    Subject.COLLECTORS: (
        r"(?:ask\w*|validat\w*|verif\w*|proof|prove)\b.*\b(?:provoke|make them|sue|suit|lawsuit)",
        r"(?:bevis\w*|dokument\w*|spor\w*) .*saksok\w*|saksok\w* .*(?:bevis\w*|dokument\w*|(?:ber|spor) )",
        r"who (?:really )?owns (?:my|the|this) (?:loan|debt|mortgage)",
        r"hvem eier (?:egentlig )?(?:lan|gjeld|krav)\w*",
        r"two (?:companies|firms|banks|servicers) .*(?:ask|want|bill|claim|demand)",
        r"to (?:selskap\w*|firma\w*|bank\w*) .*(?:krever|vil ha|ber om)",
    ),
    Subject.DUES: (r"(?:home ?)?owners association|eierforening\w*|velforening\w*",),
    Subject.WAY_OUT: (
        r"deed in lieu .*(?:bankruptcy|discharge|konkurs)\w*|(?:bankruptcy|discharge\w*|konkurs\w*) .*deed in lieu",
    ),
    Subject.TIME: (
        r"(?:sued?|suing) (?:me )?.*\b(?:years?|months?) (?:later|after)",
        r"saksok\w* .*\b(?:ar|maneder) (?:etter|senere)",
        r"(?:why|hvorfor) .*(?:not|never|havent|hasnt|didnt|ikke) .*(?:sued?|saksok\w*)",
    ),
    Subject.MAIN_HOME: (
        r"(?:forgiv\w*|cancell?ed|waived|mortgage|home|house|slettet|boliglan\w*) .*(?:tax free|skattefri\w*)",
        r"(?:tax free|skattefri\w*) .*(?:forgiv\w*|cancell?ed|mortgage|home|house|slettet|boliglan\w*)",
    ),
    Subject.CANCELLED: (
        r"relocation|(?:moving|move out) (?:money|cash|help)|cash for keys|flyttepenger|flyttehjelp|flyttestotte",
        r"(?:waived?|forgave|forgiven|frafalt|slettet|ettergitt|strok)\b.*(?:tax|skatt)\w*",
        r"money .*for moving|(?:got|paid|fikk) .*(?:moving|flytt\w*) .*(?:tax|skatt)\w*",
    ),
    Subject.RELEASE: (
        r"(?:sign|skrive under (?:pa )?)(?: \w+)? deed in lieu",
        r"(?:what|which|hvilke) (?:words|ord) .*(?:waive|release|slett|ettergi|frafal)\w*|in full satisfaction",
        r"(?:lien|pant\w*) (?:is |was |er |ble |blir )?(?:released?|slettet) .*(?:debt|gjeld\w*)|lien release",
        r"releas\w* (?:the|its|their) lien",
        r"(?:nok|enough) .*(?:pant\w*|lien) |(?:pant\w*|lien) .*(?:nok|enough)",
        r"(?:silent|nothing|not a word|ingenting|ikke noe) (?:on|about|om) .*(?:deficiency|rest\w*|debt|gjeld\w*)",
        r"reserv\w+ .*right|forbeholder seg|forbehold om|(?:new|nytt) (?:note|gjeldsbrev)|promissory note",
        r"short ?sale .*(?:benefit|get out of|point|worth|vits|fordel)|(?:benefit|fordel\w*) .*short ?sale",
    ),
    Subject.SECOND_LOAN: (
        rf"{_SECOND}\b.*(?:foreclos\w*|letters?|adjuster|calls?|brev|tvangss[eo]l\w*|tvangssalg\w*|selge)",
        rf"{_SECOND}\b.*(?:still )?(?:reports?|reporting|star fortsatt)|non ?recourse",
        r"(?:two|both|to|begge) (?:lenders|loans|mortgages|lan|langiver\w*)",
        r"purchase money|80 20|20 (?:second|percent|per ?cent|prosent)",
        r"(?:krever|kreve) .*lan(?:et)? (?:nummer|nr) (?:to|2)",
        rf"{_SECOND}\b.*\b1099|1099.*(?:{_SECOND}|both loans|begge lan\w*)",
    ),
    Subject.SALE: (
        rf"{_FIRM} (?:bought|bid|kjopte|bod) (?:it|on it|the (?:house|home)|huset|boligen|selv|the full|den)\b",
        r"(?:auction|auksjon\w*|sold|solgt) .*(?:apprais\w*|takst\w*)|under takst\w*",
    ),
    Subject.OTHERS: (
        r"(?:mother|father|mom|dad|parents?|husband|wife|brother|sister|owner)\b.*(?:died|dead|passed)",
        r"(?:moren|faren|mor|far|mannen|kona|broren|sosteren|eieren) .*(?:dod\w*|gikk bort)|\barv(?:et|er|inger)\b",
    ),
    Subject.PROGRAM: (r"\b(?:va|fha|usda) ?lan\w*|(?:va|fha|usda) (?:came|garant\w*)",),
    Subject.INSOLVENCY: (
        r"(?:401 ?k|pens[ij]on\w*|retirement|ira)\b.*(?:count|asset|insolven|teller|regnes)\w*",
        r"(?:count|teller|regnes)\w* .*(?:401 ?k|pens[ij]on\w*|retirement)",
    ),
}
"""Looked for after the narrowest words of all, and before the wide ones."""
