"""Numbers in a letter that are no amounts: dates, counts and unit prices, references, telephones, shares."""

import re

APART = " ¦ "
"""Stands where such a number was, so that what is on either side of it is not read as one."""

_COUNT = r"[0-9]{1,4}(?:[.,][0-9]{1,3})?"
_PRICE = r"[0-9]{1,6}(?:,[0-9]{3})?(?:[.,][0-9]{1,2})?"
_UNITS = (
    r"days?|dager|dagar|dag|døgn|dogn|d\.|weeks?|uker|uke|veker|months?|mos?\.?|måneder|maneder|mnd\.?|hours?|hrs?\.?|"
    r"timer|time|miles?|km|mil|stk\.?|keys?|units?|payments?|terminer|termin|avdrag|years?|yrs?|år"
)
_PER = r"(?:/|\bper\b|\bpr\.?|\ba\b|\beach\b)"
_PERIOD = r"(?:day|diem|dag|døgn|dogn|week|uke|month|mnd\.?|måned|maned|year|år|annum|hour|time|mile|km|stk\.?|each)"
_REFERENCE = (
    r"kid|konto|kontonr|kontonummer|account|acct|a/c|acc|ref|reference|referanse|vår ref|deres ref|your ref|our ref|"
    r"sak|saks|saksnr|saksnummer|case|file|invoice|faktura|fakturanr|loan|lånenr|lånenummer|lanenr|låne|contract|"
    r"kontrakt|avtale|vin|org|orgnr|organisasjonsnummer|kunde|kundenr|kundenummer|customer|stock|check|claim|"
    r"reg|regnr|registration|plate|routing|iban|swift|policy|polise|document|dok|id|postboks|p\.?o\.? box|box|unit|apt"
)
_STREET = (
    r"street|st|avenue|ave|road|rd|drive|dr|lane|ln|blvd|boulevard|suite|ste|floor|highway|hwy|way|court rd|"
    r"gata|gate|gaten|veien|vegen|vei|veg|plass|allé|alle|brygge|torg"
)
_DAY = r"(?:0?[1-9]|[12][0-9]|3[01])"
_DAY_AND_MONTH = rf"(?:{_DAY}[./](?:0?[1-9]|1[0-2])|(?:0?[1-9]|1[0-2])/{_DAY})"
_UNTIL = r"(?:-|–|til og med|t\.?o\.?m\.?|til|to|through|thru|until|og|and)"
_NO_WORD = r"(?!(?:kr|of|to|is|at|by|or|er|av|ca|me|no|on|in|as|so|be|we|us|på|vi|om|og)\s?[0-9])"
"""A state before its ZIP code, or the letters of a plate, and not "kr 10000" or "is 10000"."""
_NOISE = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        r"^\s*(?:\([0-9]{1,2}\)|[0-9]{1,2}[.)])\s+(?!prioritet|pri\b|lien|mortgage)(?=[^\W\d_])",
        rf"\b(?:{_DAY_AND_MONTH}|{_DAY})\.?\s?{_UNTIL}\s?{_DAY_AND_MONTH}"
        r"(?:[./](?:[0-9]{4}|[0-9]{2})\b|\.|\b(?![.,]?[0-9]))(?![0-9])",
        r"\b[0-9]{1,2}([./-])[0-9]{1,2}\1(?:[0-9]{4}|[0-9]{2})\b(?![.,]?[0-9])",
        rf"\b(?:fra|from|pr|per|til|siden|since)\b\.?\s(?:og med\s)?{_DAY_AND_MONTH}\.?(?![0-9.,])",
        r"\b(?:19|20)[0-9]{2}\s?(?:-|–|til|to)\s?(?:19|20)[0-9]{2}\b(?![.,]?[0-9])",
        r"\b[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}\b",
        r"\b[0-9]{1,2}/[0-9]{1,2}\b(?=\s+\D)",
        rf"\b{_COUNT}\s?(?:%|‰|prosent\b|percent\b|pct\b|pst\b)(?:\s?(?:p\.?a\.?|apr|per år))?",
        rf"\b{_COUNT}\s?(?:{_UNITS})(?![\w])(?:\s?(?:@|x|×|\*|à|á|at\b|a\b)\s?(?:\$|kr\.?)?\s?{_PRICE}(?:\s?kr\b)?"
        rf"(?:\s?{_PER}\s?{_PERIOD}\b)?)?",
        rf"\b{_COUNT}\s?(?:@|x|×|à)\s?(?:\$|kr\.?)?\s?{_PRICE}(?:\s?kr\b)?(?:\s?{_PER}\s?{_PERIOD}\b)?",
        rf"@\s?(?:\$|kr\.?)?\s?{_PRICE}",
        rf"(?:\$|kr\.?)?\s?\b{_PRICE}\s?(?:kr\b)?\s?{_PER}\s?{_PERIOD}\b",
        rf"\b(?:per diem|daily(?: rate| interest)?|dagsrente|rente per dag)\D{{0,20}}{_PRICE}",
        rf"\b(?:{_REFERENCE})(?:\s?(?:no|nr|number|nummer|num|id|#))?\s?[.:#]{{1,2}}\s?[a-z]{{0,4}}[-/]?"
        rf"[0-9*x][0-9a-z*./-]*(?:[ -][0-9*]{{2,}}(?![.,][0-9]))*",
        rf"\b(?:{_REFERENCE})\s(?:no|nr|number|nummer|num)\b\.?\s?[a-z]{{0,4}}[-/]?[0-9*x][0-9a-z*./-]*",
        r"\b(?:kid|iban|vin|org ?nr|kontonr|kontonummer|kundenr|fakturanr|saksnr|lånenr)\b\s?[0-9a-z][0-9a-z./-]*"
        r"(?: [0-9]{2,}(?![.,][0-9]))*",
        r"\b(?:account|acct|konto|loan|lån|lånet)\.?\s[0-9*x]{6,}\b(?![.,][0-9])(?!\s?(?:kr|nok|usd)\b)",
        r"\b(?:case|sak|invoice|faktura|customer|kunde|file|policy|polise)\s[0-9]{4,}\b(?![.,][0-9])",
        r"(?:\*|x|•){2,}[ -]?[0-9]{2,}",
        r"\borg(?:anisasjons)?\.?\s?(?:nr|nummer)\.?:?\s?(?:no\s?)?[0-9]{3}\s?[0-9]{3}\s?[0-9]{3}\b",
        r"\b(?:postboks|pb|p\.? ?o\.? ?box)\.?\s[0-9]{1,6}\b(?![.,][0-9])",
        r"\b(?:ending|ends|slutter|som ender)(?: (?:in|with|på|med))?\s[0-9]{3,6}\b(?![.,][0-9])",
        r"\b[0-9]{4}[. ][0-9]{2}[. ][0-9]{5}\b",
        r"(?:\+?[0-9]{1,2}[ .-])?\(?\b[0-9]{3}\)?[ .-][0-9]{3}[.-][0-9]{4}\b",
        r"\(\d{3}\)\s?\d{3}[ .-]\d{4}",
        r"\b1?-?8[0-9]{2}-[0-9]{3}-[0-9a-z]{4}\b",
        r"\+[0-9]{2}[0-9 ]{8,}",
        r"\b(?:tlf|telefon|phone|tel|call|ring|mobil|fax|faks)\b\.?:?\s?[0-9+(][0-9 ().-]{5,}",
        r"§{1,2}\s?[0-9][0-9a-z.()-]*",
        r"\b(?:ucc|section|sec\.|art(?:icle)?\.?|chapter|kapittel|kap\.|form|skjema|page|side|item|line|linje|note)"
        r"\s?[0-9][0-9a-z.()-]*(?:\s?(?:of|av|/)\s?[0-9]+)?",
        r"\b1099-?[a-z]\b",
        rf"\b{_NO_WORD}[a-z]{{2}}\s[0-9]{{5}}(?:-[0-9]{{4}})?\b",
        rf"\b[0-9]{{1,5}}\s(?:[a-zæøå]+\s){{1,3}}(?:{_STREET})\b\.?",
        r"\b\w*(?:gata|gate|gaten|veien|vegen|vei|plass|street|avenue|road)\s[0-9]{1,4}[a-z]?\b",
        rf"\b{_NO_WORD}[a-z]{{2}}\s?[0-9]{{5}}\b(?![ .,][0-9])",
        r"\b(?=[a-z]{0,16}[0-9])(?=[0-9]{0,16}[a-z])[a-z0-9]{8,24}\b",
        r"(?<![0-9])[0-9]{6}[ .-]?[0-9]{5}(?![0-9])",
        r"(?<![0-9-])[0-9]{3}-[0-9]{2}-[0-9]{4}(?![0-9-])",
        r"\b[0-9]{12,}\b",
    )
)
_MONTH = (
    r"(?:jan\w*|feb\w*|mars|march|mar|apr\w*|mai|may|juni|june|jun|juli|july|jul|aug\w*|sep\w*|okt\w*|oct\w*|nov\w*|"
    r"des\w{0,6}|dec\w{0,6})\b\.?"
)
_WITH_MONTH = re.compile(
    rf"\b(?:[0-9]{{1,2}}\.?\s?(?:-|–|til|to)\s?)?[0-9]{{1,2}}(?:st|nd|rd|th)?\.?\s?{_MONTH}"
    r"(?:\s?(?:19|20)?[0-9]{2}\b(?![ .,]?[0-9]{3}\b))?|"
    rf"\b{_MONTH}\s[0-9]{{1,2}}(?:st|nd|rd|th)?\b(?:\s?(?:-|–|to|through)\s?[0-9]{{1,2}}\b)?"
    r"(?:,?\s(?:19|20)[0-9]{2}\b)?(?![.,][0-9])|"
    rf"\b{_MONTH}\s(?:19|20)[0-9]{{2}}\b(?![.,][0-9])"
)
_CENTS_APART = re.compile(r"(?<=[0-9])\s([.,])(?=[0-9]{2}(?![0-9]))|(?<=[0-9])([.,])\s(?=[0-9]{2}(?![0-9])\s*(?:kr|$))")
_THOUSANDS_APART = re.compile(r"(?<=[0-9])\s?([.,])\s?(?=[0-9]{3}(?!\1)[.,][0-9]{2}(?![0-9]))")
_LETTERS_FOR_DIGITS = re.compile(r"(?<![^\W\d_])[0-9OolI|](?:[ .,]?[0-9OolI|])+(?![^\W\d_])")
_DIGITS = str.maketrans("OolI|", "00111")


def without_noise(line: str) -> str:
    """Return the line with every number that is no amount taken out, and what scanning does to digits put right."""
    mended = _CENTS_APART.sub(lambda found: found[1] or found[2], _LETTERS_FOR_DIGITS.sub(_as_digits, line))
    mended = _THOUSANDS_APART.sub(r"\1", mended)
    for noise in _NOISE:
        mended = noise.sub(APART, mended)
    return _WITH_MONTH.sub(APART, mended)


def _as_digits(found: re.Match[str]) -> str:
    """ "1O 000" is 10 000; letters alone stay letters."""
    return found[0].translate(_DIGITS) if any(map(str.isdigit, found[0])) else found[0]
