"""The words by which people ask about a subject, in both languages: patterns for folded text, the narrow ones first."""

from collections.abc import Mapping

from domain.subjects import Subject

ASKED: Mapping[Subject, tuple[str, ...]] = {
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
    Subject.FORM_WRONG: (
        r"(?:1099|form|amount|fmv|box)\b.*\b(?:wrong|incorrect|mistake|too high|not ticked|unticked|not checked)",
        r"(?:wrong|incorrect) (?:1099|form|amount on)",
        r"1099.*(?:still (?:collect|call|demand|want|ask)|but they|late|never came)",
        r"(?:got|received|sent)\b.*\b1099.*(?:anyway|still|bankruptcy)|personally liable|cp ?2000",
        r"(?:bankruptcy|discharged).*\b1099|1099.*(?:feil|for sent|krever fortsatt)",
        r"(?:skjema\w*|belopet) .*feil",
    ),
    Subject.FORMS: (
        r"1099|form 982|\b982\b|schedule 1|which (?:tax )?forms?|what (?:tax )?forms?",
        r"hvilke (?:skatte)?skjema\w*|skattemelding\w*",
    ),
    Subject.JOINT_DEBT: (
        r"(?:spouse|wife|husband|joint|both of us).*(?:insolven|1099|tax|forgiven)",
        r"(?:tax|forgiven).*(?:joint|spouse)",
        r"(?:ektefelle|kone|mann)\w*.*(?:skatt|slettet gjeld)",
    ),
    Subject.INSOLVENCY: (r"insolven\w*", r"worksheet|count (?:the )?(?:cancell?ed|forgiven) debt|retirement .*count"),
    Subject.WORKOUT: (
        r"(?:loan|principal|balance) (?:was )?(?:cut|reduced|lowered|modified)|modification|workout",
        r"principal reduction",
        r"(?:lanet|hovedstolen) (?:ble )?(?:satt ned|redusert)",
    ),
    Subject.RENTAL: (
        r"rental|rented (?:it )?out|(?:turned|became).*rental|tenants?|vacation (?:home|house)|second home",
        r"timeshare|investment",
        r"utlei\w*|leide (?:den |det )?ut|leid ut|fritidsbolig|hytt[ea]\w*|naeringseiendom",
    ),
    Subject.MAIN_HOME: (
        r"(?:forgiven|cancell?ed) (?:home|mortgage|house) debt.*(?:tax|2026|this year)",
        r"(?:still )?tax free this year",
        r"mortgage (?:debt )?(?:relief|forgiveness) act|qpri|main home (?:exclusion|rule)|qualified principal",
    ),
    Subject.STATE_TAX: (
        r"(?:my )?state (?:income )?tax(?:es)?|(?:does|will) my state tax|state.*tax it",
        r"delstat\w* .*skatt|skatt i delstaten",
    ),
    Subject.GAIN: (
        r"capital gains?|(?:tax|gain|profit|loss) on (?:the )?(?:sale|house|home)|deduct (?:the|my) loss",
        r"gevinst\w*|(?:fradrag|trekke fra) (?:for )?(?:tap\w*|et)|skatt pa (?:salget|boligsalg\w*)",
    ),
    Subject.INTEREST: (r"deduct (?:the |my )?interest|interest deduction", r"rentefradrag\w*|fradrag for rente\w*"),
    Subject.CANCELLED: (
        r"(?:is|are|does|do|will|have to|must) .*(?:forgiven|cancell?ed|written off|let off).*(?:tax\w*|income)",
        r"(?:tax\w*|income) .*(?:forgiven|cancell?ed|written off)|charge[d ]*off.*(?:tax|income|still owe)",
        r"relocation",
        r"(?:skatt\w*|inntekt) .*(?:slett\w*|ettergi\w*|stryk\w*)",
        r"(?:slett\w*|ettergi\w*) .*(?:skatt\w*|inntekt)",
    ),
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
    Subject.WAY_OUT: (
        r"bankrupt\w*|chapter (?:7|13|seven|thirteen)|reaffirm\w*|gjeldsordning\w*|konkurs\w*",
        r"personlig konkurs",
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
        r"(?:sued|suing|sues?) me|summons|court papers|(?:served|got) (?:with )?(?:papers|a lawsuit)",
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
        r"full satisfaction|silent on",
        r"ettergi\w*|slett\w* (?:resten|restgjeld\w*|gjeld\w*)|(?:banken|de) (?:har )?godt(?:ok|att) salget",
        r"samtykke",
        r"is there a short sale|finnes (?:det )?short ?sale|forlik\b|gar med pa .*(?:prosent|mindre)",
    ),
    Subject.BEFORE_SALE: (
        r"(?:stop|prevent|avoid|delay) (?:the )?(?:foreclosure|auction|sale|repo)",
        r"get (?:it|the car|my car) back|redeem|reinstat\w*",
        r"(?:sell it myself|trade (?:it )?in|surrender or|hand it back or)",
        r"before (?:the|it is|they) (?:sale|sold|sell)|can the second foreclose",
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
        r"er (?:dette|det) lovlig",
    ),
    Subject.SALE: (
        r"(?:no|never|without|didnt|did not) .*notice",
        r"(?:sold|price|auction\w*) .*(?:too (?:low|little|cheap)|less than|below|under|far)",
        r"(?:book|market) value|commercially reasonable|how much (?:it|did it|they) (?:sold|sell|get)",
        r"if and for how much|bid the full",
        r"verdi\w* .*(?:lav\w*|feil|hoy\w*|satt)|verdset\w*|takst\w*",
        r"(?:solgt|gikk) .*(?:for lite|for billig|under)|klage pa",
        r"hva skjer (?:na|videre)|hentet bilen|bilen (?:er|ble) hentet",
    ),
    Subject.TIME: (
        r"how long (?:can|do|does|will) (?:they|the lender|the bank|it)|statute of limitations?|time ?barred",
        r"too old|limitation",
        r"(?:if i )?pay .*(?:restart|start|clock|what happens)|(?:still|after) .*years",
        r"(?:hvor lenge|nar) .*(?:krev\w*|foreld\w*)",
        r"foreld(?:et|else|es|elsesfrist)\w*|(?:for )?gammelt? (?:krav|gjeld)",
        r"(?:hvis|om) jeg betaler .*(?:na|litt|kr|kroner)",
    ),
    Subject.TAX_SUMS: (
        r"how (?:is|did|do) .*tax .*(?:work|calculat|figur)\w*",
        r"hvordan .*skatten? .*(?:regn|beregn)\w*",
    ),
}
