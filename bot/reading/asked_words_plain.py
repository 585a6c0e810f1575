"""Plain words by which people ask, where no narrower words were said: patterns for folded text."""

from collections.abc import Mapping

from domain.subjects import Subject

_PERSON = r"(?:kon[ae]|mann(?:en)?|ektefellen?|samboer(?:en)?|foreldre(?:ne)?|mor(?:en|a)?|far(?:en)?|barna)"
_SPOUSE = r"(?:wife|husband|spouse|partner|parents|mother|father|kids|children)"
_WAGES = r"(?:lonn|lonna|lonnen|lon|lona)"

_WHAT = "(?:hva|kva|ka)"
_DOES_NOT_PAY = (
    r"(?:(?:dont|do not|cant|cannot|can not|never|wont|will not|refuse to|am unable to) (?:ever )?(?:just |simply )?pay"
    r"|(?:stop|quit) paying|ignor\w*)"
)
_BETALER_IKKE = (
    r"(?:ikk(?:e|je) (?:(?:kan|vil|klarer?|orker?|greier?) (?:a )?)?(?:bare |berre )?betal\w*"
    r"|(?:(?:kan|vil|klarer|greier) (?:ikk(?:e|je)|aldri)|nekt(?:er?|ar)|aldri) (?:a )?betal\w*"
    r"|l(?:ar?|et) (?:vaere|vere) (?:a )?betal\w*|slutt\w* (?:a|og) betal\w*|ignorer\w*|blaser i|driter i)"
)

PLAIN: Mapping[Subject, tuple[str, ...]] = {
    Subject.PAY: (
        rf"(?:trekk\w*|ta) (?:meg )?(?:fra |av |i |pa )?(?:den )?{_WAGES}\b|^{_WAGES}$|^trekk\w*$",
        rf"trekk\w* (?:i|av|fra) (?:mi |min )?{_WAGES}\b",
        rf"(?:what|so what) (?:happens|if) (?:if |when )?(?:i|we) (?:just |simply |really )?{_DOES_NOT_PAY}",
        rf"(?:{_WHAT} (?:skjer|hender) |{_WHAT} |tenk |enn )(?:om|hvis|viss|nar|dersom) (?:jeg|eg|ae|e|vi) "
        rf"(?:bare |berre )?{_BETALER_IKKE}",
        r"what if they (?:win (?:in court|the case)|get a judge?ment)",
        r"(?:hva|kva|ka|tenk|enn) (?:om|hvis|viss|dersom) (?:det blir (?:en )?dom\b|(?:de|dei|dem|banken) vinn\w*)",
    ),
    Subject.OTHERS: (
        rf"(?:er|ma|skal|kan|hefter) {_PERSON}(?: m\w+| var)? .*(?:ansvar\w*|betale?|hefte?|skyld\w*|krev\w*)",
        rf"(?:is|are|does|do|must|will|can) (?:my|our) {_SPOUSE} .*(?:liable|responsible|pay|owe)",
        rf"hefter {_PERSON}",
    ),
    Subject.COURT: (
        r"(?:hva|kva|nar) er (?:svar)?fristen|^(?:svar)?fristen$|fri rettshj[ea]lp|free legal (?:aid|help)|^legal aid",
        r"(?:what is|whats|when is) (?:the|my) deadline",
    ),
    Subject.SCORE: (
        r"sperre? (?:\w+ )?kreditt\w*|kreditt\w* .*\bsperr\w*",
        r"(?:freeze|lock) my credit",
    ),
    Subject.COLLECTORS: (
        r"(?:kan|far|har) (?:banken|de|dei|langiver\w*) (?:lov (?:til )?a )?(?:selge|selje|solgt) "
        r"(?:gjeld\w*|krav\w*|lan\w*)",
        r"(?:can|may) (?:the bank|they|the lender) sell (?:the|my|this) (?:debt|loan|claim)",
    ),
    Subject.IRRESPONSIBLE: (
        r"(?:burde|skulle) aldri (?:ha )?(?:gitt|lant|innvilget)",
        r"(?:burde|skulle) ikke (?:ha )?(?:gitt meg|fatt) lan\w*",
    ),
    Subject.CANCELLED: (r"skatt\w*|\btax(?:es|ed|able)?\b",),
    Subject.COSTS: (r"rente(?:r|ne|n|a)?\b|forsink(?:else|ings)\w*rent\w*|\binterest\b",),
    Subject.TIME: (
        r"betale? .*(?:\blitt\b|med en gang|med ein gong|med det same|straks)",
        r"pay .*(?:a little|a bit|something|right away|at once|immediately|right now)",
    ),
}
"""Looked for before only the widest question of all: whether anything is owed."""
