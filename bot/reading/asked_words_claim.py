"""The words by which people ask about the claim, the sale and collection: patterns for folded text, narrow first."""

from collections.abc import Mapping

from domain.subjects import Subject

CLAIM: Mapping[Subject, tuple[str, ...]] = {
    Subject.WAY_OUT: (
        r"bankrupt\w*|chapter (?:7|13|seven|thirteen)|reaffirm\w*|gjeldsordning\w*|konkurs\w*",
        r"personlig konkurs|insolven\w*",
        r"(?:gjeldsforhandling|gjeldsradgiv)\w*|debt (?:settlement|relief) (?:arrangement|order)",
    ),
    Subject.PAY: (
        r"garnish\w*",
        r"(?:take|taken?|taking|touch|get at) (?:some of |part of )?my (?:pay|wages?|salary|pay ?check)",
        r"(?:take|taken?|taking|touch|get at) (?:some of |part of )?my (?:benefits?|social security)",
        r"(?:trekk\w*|ta) (?:fra |av |i )?(?:lonn\w*|trygd\w*|nav|ytelse\w*)|lonnstrekk|utleggstrekk",
        r"livsopphold\w*",
        r"(?:kan de )?trekke meg i lonn|hva (?:far|kan) jeg beholde",
    ),
    Subject.COURT: (
        r"^(?!(?:how long|when|hvor lenge|nar)\b).*\b(?:sue[ds]?|suing|saksok\w*)\b",
        r"summons|court papers|(?:served|got) (?:with )?(?:papers|a lawsuit)",
        r"answer (?:the|a) (?:suit|lawsuit|complaint)",
        r"lawsuit|forliks(?:rad|klage)\w*|stevn(?:ing|et)\w*|rettsbok|papirer fra (?:retten|namsmannen)",
        r"namsmann\w*|utleggsbegjaering\w*|uenig i kravet|bestrid\w*",
    ),
    Subject.COLLECTORS: (
        r"collector\w*|collection agency|validat\w*|debt buyer|sold my (?:debt|loan)|two companies|harass\w*",
        r"letters? (?:daily|every day)",
        r"keeps? calling|inkasso\w*|solgt (?:gjelda|gjelden|kravet|lanet)|to (?:firma|selskaper) krever",
    ),
    Subject.OTHERS: (
        r"co ?sign\w*|guarantor|co ?borrower|ex (?:husband|wife|spouse)|my ex\b|divorc\w*|spouse|heirs?",
        r"(?:died|dead|passed away|deceased)",
        r"medlantaker\w*|kausjon\w*|eks(?:en|mann|kone|samboer)?\b.*(?:betale|lan)|skil(?:t|smisse)\w*",
        r"samboer\w*|arving\w*|dod(?:e|sfall|sbo)\w*",
        r"never (?:drove|used|had) (?:it|the car)|aldri (?:kjort|brukt|hatt) (?:den|bilen)|skrev (?:bare )?under pa",
        r"signed for (?:my|him|her|a|them)\b",
        r"ektefelle\w*|who else (?:must|has to) pay|hvem (?:andre )?(?:ma|skal) betale",
    ),
    Subject.PROGRAM: (
        r"\b(?:fha|usda)\b|\bva (?:loan|mortgage|guarant\w*)|fannie|freddie|veterans? (?:loan|affairs)",
        r"government loan",
    ),
    Subject.SECOND_LOAN: (
        r"second (?:mortgage|lien|loan)|my second\b|2nd (?:mortgage|lien|loan)|heloc|home equity|junior lien",
        r"two (?:lenders|loans|mortgages)|80 20",
        r"(?:to|flere) (?:lan|pant)\b|andre prioritet|2 prioritet|utlegg\w* .*(?:salg|huset|boligen)",
        r"kredittkort\w*.*utlegg",
    ),
    Subject.RELEASE: (
        r"waive[rd]?\b|(?:is|was) (?:the rest|it) (?:waived|forgiven|released)|lien release",
        r"approval (?:letter|is)|reserves? the right",
        r"promissory note|(?:accept|settle|offer\w*) .*(?:percent|40|for less|lower)|settle(?:ment)?\b",
        r"full satisfaction|silent on|what (?:happens to|happens with|about) the rest|hva skjer med resten",
        r"(?:accept\w*|take|agree\w*|settle\w*|offer\w*) .*(?:per ?cent|half|\b\d\d of|\b\d\d what)",
        r"(?:godta\w*|aksepter\w*|tilby\w*|tilbud\w*|med pa) .*(?:prosent|halvparten|mindre|resten)",
        r"ettergi\w*|slett\w* (?:resten|restgjeld\w*|gjeld\w*)|(?:banken|de) (?:har )?godt(?:ok|att) salget",
        r"samtykke",
        r"is there a short sale|finnes (?:det )?short ?sale|forlik\b|gar med pa .*(?:prosent|mindre)",
    ),
    Subject.BEFORE_SALE: (
        r"(?:stop|prevent|avoid|delay) (?:the )?(?:foreclosure|auction|sale|repo)",
        r"get (?:it|the car|my car) back|redeem|reinstat\w*",
        r"(?:sell it myself|trade (?:it )?in|surrender or|hand it back or)",
        r"^(?!.*(?:notice|told|letter|letting)).*\bbefore (?:the|it is|they) (?:sale|sold|sell)",
        r"can the second foreclose",
        r"(?:better|best) to (?:sell|give|hand|surrender|wait)|(?:bor|skal) jeg (?:selge|levere|bytte)",
        r"(?:fa|far jeg|kan jeg fa) (?:den|bilen|baten) (?:igjen|tilbake)",
        r"(?:stopp\w*|hindre|unnga|utsette) (?:tvangssalg\w*|salget|auksjon\w*)",
        r"(?:fa|kan jeg fa) bilen tilbake|selge (?:den|det|bilen|huset|boligen) selv",
        r"(?:huset|boligen|leiligheten) .*(?:pa tvangssalg|skal selges)",
    ),
    Subject.IRRESPONSIBLE: (
        r"irresponsible|should never have (?:lent|given|got)|shouldnt have (?:lent|given)",
        r"uforsvarlig|frarad\w*|avslagsplikt\w*|aldri (?:burde|skulle) (?:ha )?(?:fatt|gitt|lant)",
    ),
    Subject.COSTS: (
        r"(?:what|which|these|their|all the) (?:fees|costs|charges)",
        r"(?:fees?|costs?|charges?) .*(?:allowed|legal|put on|add|twice|too high)",
        r"(?:warranty|service contract|gap)\b.*(?:refund|come off|back)|storage (?:fee|cost)|late fees?",
        r"gebyr\w*|(?:salaer|kostnad\w*|omkostning\w*) .*(?:lov\w*|hoy\w*|rett|kan de)",
        r"er (?:dette|det) lovlig|\w+gebyr\w*|omkostning\w*|lagerleie|lov (?:til )?a (?:kreve|ta|legge)|dobbelt opp",
        r"(?:repo|repossession|towing|storage|attorney|lawyer|auction|collection) (?:fees?|costs?|charges?)",
        r"(?:counted|charged|listed|billed|lists?) (?:it |them |this )?(?:twice|again)|\w*(?:garanti|serviceavtale)\w*",
    ),
    Subject.SALE: (
        r"(?:no|never|without|didnt|did not) .*notice|without (?:telling|warning)|(?:never|didnt) (?:told|tell) me",
        r"(?:ikke|aldri|uten|ingen) .*varsel\w*|uten a (?:si|varsle|gi)|(?:ikke|aldri) (?:ble |blitt )?varslet",
        r"(?:sold|price|auction\w*) .*(?:too (?:low|little|cheap)|less than|below|under|far)",
        r"(?:book|market) value|commercially reasonable|bid the full",
        r"verdi\w* .*(?:lav\w*|feil|hoy\w*|satt)|verdset\w*|takst\w*",
        r"(?:solgt|gikk) .*(?:for lite|for billig|under)|klage pa",
        r"hva skjer (?:na|videre)|hentet bilen|bilen (?:er|ble) hentet",
    ),
    Subject.TIME: (
        r"how long (?:can|do|does|will) (?:they|the lender|the bank|it)|statute of limitations?|time ?barred",
        r"too old|limitation",
        r"(?:if i )?pay .*(?:restart|start|clock|what happens)|(?:still|after) .*years",
        r"(?:hvor lenge|nar) .*(?:krev\w*|foreld\w*|saksok\w*|vente)|(?:how long|when) .*\b(?:sue|collect)\b",
        r"foreld(?:et|else|es|elsesfrist)\w*|(?:for )?gammelt? (?:krav|gjeld)",
        r"(?:hvis|om) jeg betaler .*(?:na|litt|kr|kroner)",
    ),
}
