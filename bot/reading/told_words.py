"""The words by which people say, in a sentence, what it was and what happened: patterns for folded text."""

from collections.abc import Mapping

from domain.choices import Collateral, Event, Outcome

THING: Mapping[Collateral, str] = {
    Collateral.HOME: (
        r"(?:rekke|bo|enebolig|smabruks?|vanings?)?hus(?:et|a|ene)?|heimen|hjemmet|\w*bolig(?:en|a|lan\w*)?"
        r"|borettslag\w*"
        r"|(?:\w*leilighet|\w*leilegheit|\w*leilighe[dt])(?:en|a|er)?|\w*hytt[ea]n?|tomt[ae]?n?|eiendom(?:men)?"
        r"|eigedom(?:men)?"
        r"|hybel(?:en)?|gard(?:en)?|smabruk(?:et)?|andelen|house|home|mobile home|manufactured home"
        r"|condo(?:minium)?|townhouse"
        r"|town home|duplex|apartment|appartment|flat|cabin|cottage|lot|land|property|real estate|farm|mortgage"
        r"|trailer home"
    ),
    Collateral.VEHICLE: (
        r"(?:el|vare|laste|bo|person|diesel|bruk[ts]?|familie|stasjons|lease?)?bil(?:en|a|ar|er)?|billan(?:et)?"
        r"|mc(?:en)?"
        r"|motorsyk(?:kel|kelen|lene)|motorsykel(?:en)?|moped(?:en)?|van|minivan|car|truck|pickup|pick up|suv"
        r"|rv|motor ?home"
        r"|motorcycle|motorbike|motor bike|vehicle|auto|automobile|jeep|sedan|tesla(?:en)?|kjoretoy(?:et)?"
        r"|camper van|harley"
    ),
    Collateral.BOAT: r"\w*bat(?:en|ar|er)?|sjark(?:en)?|seilbat(?:en)?|boat|sailboat|speedboat|yacht|houseboat",
    Collateral.OTHER_GOODS: (
        r"campingvogn\w*|husvogn\w*|sno(?:o)?scooter\w*|snoskuter\w*|vannscooter\w*|vasscooter\w*|jet ?ski\w*"
        r"|snowmobile"
        r"|caravan|travel trailer|camper|trailer|tilhenger\w*|hengar\w*|traktor\w*|tractor|atv|firehjuling\w*"
        r"|gravemaskin\w*"
        r"|mobbel\w*|furniture|mobil(?:en)?|mobiltelefon\w*|phone"
    ),
}

_BUYER_TOOK = (
    r"(?:tok|tatt|teke|teken|tatte|hent(?:et|a)|took|taken|repo(?:d|ed|ssessed)?|reposs?ess?ed|towed"
    r"|picked (?:it |the \w+ )?up"
    r"|beslagla|beslaglagt|drog med|kjorte bort)"
)
_HANDED_BACK = (
    r"(?:inn)?lever(?:te|t|a|er)|tilbakelevert|(?:gav|ga) (?:fra meg|den|han|det|bilen|baten|huset"
    r"|noklene)(?: \w+)? ?(?:tilbake|fra meg)?"
    r"|(?:handed|gave|turned|brought|took|drove) (?:it|the \w+|them the \w+|my \w+)(?: \w+)? (?:back|in|over)"
    r"|(?:handed|gave|turned) (?:back|in|over)|returned (?:it|the \w+|my \w+)|surrendered|voluntary|voluntarily"
    r"|frivil+ig(?! sal)"
)
_SOLD_BY_FORCE = (
    r"tvangs(?:auksjon\w*|s[ae]lg\w*|sal\w*|sol[gd]t\w*|selt|seld\w*)|(?:namsmann(?:en)?|tingretten"
    r"|medhjelper(?:en)?) "
    r"(?:har |hadde )?(?:solgt\w*|selde|sel[dt]e?)|foreclos(?:ed|ure)|pa tvang|auksjon(?:en)?|auction(?:ed)?"
    r"|sheriffs? sale|trustees? sale"
)
_WE_SOLD = (
    r"(?:jeg|eg|vi|me) (?:matte |fikk |har |hadde |fekk )?(?:sjolv |selv )?(?:solgte|selde|solgt|seld|selge|selje)"
    r"|(?:i|we) (?:had to |have |also )?(?:sold|sell)|(?:gjennom|via|med|av) (?:en "
    r"|ein )?(?:eiendoms)?mekl?[ea]r(?:en)?|megler(?:en)?"
    r"|(?:realtor|real estate agent)|for mindre enn|for mindre enn lanet|less than (?:the |what |i |we )"
)
_AGREED_SALE = (
    r"sam?tyk+e|short ?sale|godkjen\w* (?:av banken|salget|salet)|banken (?:godkjente|godkjende|godtok"
    r"|samtykket|var enig)"
    r"|(?:lender|bank|they) (?:agreed|approved|consented)|solg?te? (?:\w+ )?(?:selv|sjol|sjolv)|selde (?:\w+ )?sjolv"
    r"|sold (?:it |the \w+ )?(?:myself|ourselves|privately)|(?:approved|agreed) sale"
)
NOT_SOLD = (
    r"ikk(?:e|je) (?:er |blitt |vorte |bli |ble |vart )?(?:tvangs)?(?:solgt|seld|selt)|usolgt|begjaer(?:t|te"
    r"|ing|inga|er)\b"
    r"|star (?:her|hjemme|heime|i garasjen|pa tunet)|bor (?:her|der|i det|i huset) (?:fortsatt|enda|enna|enno|ennaa)"
    r"|(?:har|eig|eier) (?:den|det|han|bilen|huset|baten|leiligheten)? ?(?:fortsatt|enda|enna|enno|framleis"
    r"|fremdeles)"
    r"|(?:fortsatt|framleis|fremdeles) (?:har|eier|bor|eig|bur|usolgt)|(?:not|never) (?:been )?(?:yet )?sold"
    r"|(?:hasnt|wasnt|isnt|havent) (?:been )?sold"
    r"|unsold|still (?:have|own|live|living|got|driving|drive|for sale)|ikk(?:e|je) (?:blitt |vorte )?(?:tatt"
    r"|hentet|henta|teken)"
    r"|(?:hasnt|havent|not) (?:been )?(?:taken|repossessed|foreclosed)"
)
HAPPENED_TO_HOME: Mapping[Event, str] = {
    Event.FORECLOSURE: f"{_SOLD_BY_FORCE}|{_BUYER_TOOK}|(?:bank(?:en)?|they|de|dei) (?:solgte|selde|sold)",
    Event.SHORT_SALE: f"{_AGREED_SALE}|{_WE_SOLD}",
    Event.DEED_IN_LIEU: rf"{_HANDED_BACK}|deed in lieu|signed (?:over )?the deed\w*",
}
HAPPENED_TO_GOODS: Mapping[Event, str] = {
    Event.FORECLOSURE: _SOLD_BY_FORCE,
    Event.SHORT_SALE: _AGREED_SALE,
    Event.REPOSSESSION: _BUYER_TOOK,
    Event.VOLUNTARY_SURRENDER: _HANDED_BACK,
}

CAME_OF_IT: Mapping[Outcome, str] = {
    Outcome.CLAIMED: (
        r"krev\w*|krav(?:et)?|inkas+o\w*|inkaso\w*|purr(?:ing|ingen|et|a|er)|purrebrev\w*"
        r"|betalingsop+fordring\w*|betalingsop+mod\w*"
        r"|hele summen|heile summen|(?:vil|skal) ha (?:penger?|pengar|pengene|pengane|betalt|resten|alt)"
        r"|faktura|regning(?:en)?"
        r"|wants? (?:the |my |me to |their )?(?:money|pay|payment|full|whole|rest|all|balance)|collections?"
        r"|collectors?"
        r"|demand(?:s|ed|ing)?|billed|bill|invoice|claims? i owe|say i (?:still )?owe|asking (?:me )?(?:for|to pay)"
        r"|wants? (?:me to pay |another |about )?\d+|(?:vil|skal) (?:(?:de|dei|banken) )?ha \d+"
        r"|(?:sier|seier|mener|meiner|hevder|hevdar) (?:at )?(?:jeg|eg|vi) (?:fortsatt |framleis )?skyld\w*"
    ),
    Outcome.SUED: (
        r"forliks? ?klag[ea]n?|forliksrad(?:et)?|stevn(?:et|ing|ingen|a|inga)|saksok(?:t|te)|saksokt"
        r"|soksmal(?:et)?|til retten|i retten"
        r"|(?:til|fra) namsmann(?:en)?|utlegg(?:et)?|utleggsbegjaering|sued?|suing|law ?suit|summons|court papers"
        r"|papers from (?:the |a )?court"
        r"|took me to court|taking me to court|papirer fra retten"
    ),
    Outcome.JUDGMENT: (
        r"dom|dommen|domt|domd|fravaersdom(?:men)?|uteblivelsesdom(?:men)?|judge?ment|default judge?ment"
        r"|garnish(?:ed|ing|ment)"
        r"|the court (?:has )?(?:decided|ruled)"
    ),
    Outcome.RELEASED: (
        r"(?:gjeld\w*|rest\w*|lan\w*|belop\w*)(?: \w+){0,3} (?:slett(?:et|a)|ettergitt|ettergjeve|stroket)"
        r"|slett(?:et|a) (?:hele |heile )?(?:gjeld\w*|rest\w*|lan\w*)|(?:slett(?:et|a)"
        r"|ettergitt)\b.*\b(?:skriftlig|skriftleg|brev|epost|e post)"
        r"|(?:skriftlig|skriftleg|brev|epost|e post)\b.*\b(?:slett(?:et|a)|ettergitt)|etterga|ettergav|ettergitt"
        r"|forg(?:ave|iven|ive it)|waived|cancell?ed (?:the |my )?(?:debt|rest|balance)|let me off|debt (?:is"
        r"|was) (?:gone|cancell?ed)"
    ),
    Outcome.SETTLED: (
        r"(?:ble|blei|vart|vi er|er blitt) (?:\w+ )?(?:enige?|samde|einige?)|forlik(?:et)?|settled|(?:a "
        r"|the )settlement|agreed (?:on|to) (?:pay )?\S*\d\S*"
    ),
    Outcome.SILENT: (
        r"(?:ikk(?:e|je)|aldri) (?:hort|hoyrt|fatt|horer|hoyrer)(?: \w+)?|hort ingenting|hoyrt ingenting"
        r"|(?:ingen|ingenting|inkje) (?:brev|hort|krav)"
        r"|helt stille|heilt stille|stille|no word|(?:havent|have not|not|never|didnt|did not) (?:heard?|gotten"
        r"|got)(?: \w+)?|heard nothing|radio silence"
    ),
}

NOT_SERVED = (
    r"(?:nei |neida |nope |no )?(?:(?:jeg |eg )?(?:har )?(?:ikk(?:e|je)|aldri) (?:fatt|mottatt|motteke|sett"
    r"|faatt|hort|hoyrt)"
    r"|(?:har )?ingen (?:slike )?(?:papirer|brev)|(?:i )?(?:havent|have not|not|never|didnt"
    r"|did not) (?:got(?:ten)?|get|received?|had|heard|seen))\b.*"
    r"|(?:nei |no |nope )?(?:(?:har|jeg|eg|i|fatt|have|got|fikk|ive) )*(?:bare|berre|kun|just"
    r"|only) .*(?:inkas+o|purr|collect|collector|demand|bill|faktura).*"
    r"|(?:nei|no) (?:ikk(?:e|je)|not) (?:enda|enna|enno|yet|fatt|noe|noko)|(?:ingenting|ikk(?:e|je) noe|ikk(?:e"
    r"|je) noko|nothing) (?:enda|enna|enno|yet|so far)"
)
