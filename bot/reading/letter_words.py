"""The names that lines of lenders' letters bear, in both languages; ``*`` stands for the rest of a word."""

from domain.letter_lines import LineKind

PHRASES: dict[LineKind, str] = {
    LineKind.CLAIM: (
        "claim|loan|car loan|owe|i owe|i owed|skylder|jeg skylder|"
        "balance|unpaid balance|outstanding balance|loan balance|account balance|payoff|payoff amount|"
        "payoff balance|principal|principal balance|amount owed|owed|you owed|aggregate amount*|"
        "amount of obligation*|total obligation*|obligation*|gross balance|balance before sale|"
        "unpaid principal balance|starting balance|restgjeld|restlan|restlanet|lan|lanet|utestaende|"
        "utestaende lan|utestaende belop|saldo|lanesaldo|hovedstol|hovedkrav|krav|kravet|vart krav|skyldig|"
        "skyldig belop|gjeld|restgjeld for salg|restgjeld for salget|gjenstaende lan|gjenstaende kreditt|"
        "restkreditt|rest av kreditten|innfrielsessum|restsaldo|owed before the sale|skyldte|skyldte for salget|"
        "lan for salget"
    ),
    LineKind.PRICE: (
        "sold|sold for|sale price|selling price|sales price|sale proceeds|proceeds|proceeds of sale|"
        "gross proceeds|net proceeds|proceeds of disposition|proceeds from sale|auction price|winning bid|"
        "bid|bid price|sale credit*|credit for sale*|credit from sale*|credit for vehicle*|credit for collateral*|"
        "amount of bid|credit bid|purchase price paid|sale amount|less sale*|price|resale price|solgt|"
        "solgt for|salgssum|salgssummen|salgspris|salgsprisen|salgsbelop|salgsproveny|salgsoppgjor|proveny|"
        "netto salgssum|netto proveny|brutto salgssum|kjopesum|kjopesummen|videresalg|videresalgspris|"
        "videresolgt|auksjonspris|pris|oppnadd pris|innbetalt fra salg|innkommet ved salg|utbetalt til banken|"
        "til banken|tilslag|bud"
    ),
    LineKind.VALUATION: (
        "value|fair value|market value|fair market value|appraised value|appraisal value|valuation|"
        "estimated value|credited value|verdi|verdien|verdsetting|verdsettelse|verdivurdering|takst|takstverdi|"
        "markedsverdi|namsmannens verdi*|bilens verdi|verdsatt til|tilbakeleveringsverdi|avtalt verdi|"
        "godskrevet verdi"
    ),
    LineKind.PRIOR_LIENS: (
        "prior lien*|senior lien*|first mortgage|first lien|prior mortgage|superior lien*|foranstaende pant*|"
        "bedre prioritet*|bedre prioriterte krav|andre panthavere|foranstaende heftelse*|1 prioritet"
    ),
    LineKind.PAID: (
        "paid|payments since*|paid since*|payments after*|payment received after*|payments received since*|"
        "innbetalt|innbetalt etter*|betalt etter*|innbetalinger etter*|betalt siden*"
    ),
    LineKind.COSTS_REPOSSESSION: (
        "repo|repo fee*|repossession*|repossession fee*|repossession cost*|repossession expense*|tow|towing*|tow fee|"
        "recovery fee*|recovery agent*|retaking*|transport*|transport fee|pickup fee|keys|key fee*|henting*|"
        "hentekostnad*|hentegebyr*|hentehonorar*|transportkostnad*|transport av*|tilbakelevering av*|"
        "kostnader ved tilbakelevering|"
        "bilberging|berging*|inndragning*|avhenting*"
    ),
    LineKind.COSTS_STORAGE: (
        "storage*|storage fee*|storage charge*|lot fee*|impound*|lagring*|lagerleie|lager|oppbevaring*|"
        "parkering*|oppstalling*"
    ),
    LineKind.COSTS_REPAIR: (
        "repair*|reconditioning*|recondition*|cleaning*|detail*|preparation*|prep|prep fee*|reparasjon*|"
        "klargjoring*|rengjoring*|vask|utbedring*"
    ),
    LineKind.COSTS_SALE: (
        "auction fee*|auction cost*|auction charge*|sale fee*|sale cost*|selling cost*|selling expense*|"
        "sale expense*|cost of sale|costs of sale|expenses of sale|disposition fee*|advertising*|advertisement*|"
        "marketing*|salgskostnad*|salgsomkostning*|auksjonskostnad*|auksjonsgebyr*|annons*|markedsforing*|"
        "omkostninger ved salg*|kostnader ved salg*|closing cost*"
    ),
    LineKind.COSTS_COURT: (
        "court|court cost*|court fee*|filing fee*|service of process|sheriff*|sheriffs fee*|rettsgebyr*|"
        "gebyr til namsmannen|namsmannsgebyr*|namsmannen|begjaering*|tvangssalgsgebyr*|gebyr til tingretten|"
        "tvangsfullbyrdelse*|gebyr tvangs*|behandlingsgebyr*"
    ),
    LineKind.COSTS_AGENT: (
        "agent*|broker*|brokers commission|commission*|realtor*|real estate agent*|trustee fee*|trustees fee*|"
        "oppgjor|oppgjorshonorar*|oppgjorsgebyr*|medhjelper*|megler*|meglerhonorar*|provisjon*|"
        "eiendomsmegler*|honorar medhjelper"
    ),
    LineKind.COSTS_LEGAL: (
        "attorney*|attorney fee*|attorneys fee*|lawyer*|legal*|legal fee*|legal cost*|counsel fee*|advokat*|"
        "advokatsal*|advokathonorar*|juridisk*|sakskostnad*|saksomkostning*|prosessfullmektig*"
    ),
    LineKind.COSTS_ADMINISTRATIVE: (
        "administrative*|admin|admin fee*|administration*|processing fee*|process* fee*|service fee*|"
        "document fee*|handling fee*|administrasjon*|behandlingskostnad*|termingebyr*|etablering*|"
        "ekspedisjon*|forvaltningsgebyr*"
    ),
    LineKind.COSTS_INSURANCE: (
        "insurance|force placed*|forced placed*|lender placed*|collateral protection*|cpi|insurance premium*|"
        "forsikring|forsikringen|forsikringspremie*|kaskoforsikring*|premie"
    ),
    LineKind.COSTS_DEFAULT_INTEREST: (
        "interest|default interest|accrued interest|late interest|unpaid interest|interest due|late fee*|"
        "late charge*|late payment*|finance charge*|forsinkelsesrente*|renter|rente|palopt* rente*|morarente*|"
        "palopne renter"
    ),
    LineKind.COSTS_COLLECTION: (
        "collector*|collection fee*|collection cost*|collection charge*|collection expense*|inkasso*|inkassosal*|"
        "inkassokostnad*|inkassogebyr*|inkassoomkostning*|utenrettslig*|"
        "inndrivingskostnad*|inndrivelseskostnad*|salaer*|salar|salaeret"
    ),
    LineKind.COSTS_REMINDER: (
        "purring*|purregebyr*|purresal*|inkassovarsel*|varselgebyr*|varsel om inkasso*|paminnelse*|"
        "betalingspaminnelse*|reminder*|reminder fee*"
    ),
    LineKind.COSTS_DEMAND: "betalingsoppfordring*|gebyr betalingsoppfordring*|gebyr for betalingsoppfordring*",
    LineKind.COSTS_OTHER: (
        "escrow advance*|escrow shortage*|escrow deficiency*|escrow overdraft*|negative escrow*|tax advance*|"
        "corporate advance*|advances|advance|property tax*|property inspection*|inspection*|property preservation*|"
        "mva|merverdiavgift*|vat|gebyrer|"
        "fee|fees|cost|costs|expense|expenses|charges|other fee*|other cost*|other charge*|misc*|total fee*|"
        "kostnad|kostnader|kostnadene|omkostning*|utgift*|diverse|andre kostnader|ovrige kostnader|"
        "ovrige omkostninger|palopne kostnader|palopte kostnader"
    ),
    LineKind.CREDITS_PAYMENT: (
        "payment|payments|payments received|payment received|less payment*|deposit*|down payment*|innbetaling|"
        "innbetalinger|innbetalinger for*|delbetaling*|avdrag|betalinger|mottatt betaling*"
    ),
    LineKind.CREDITS_INTEREST_REBATE: (
        "interest rebate|rebate of unearned interest|unearned interest|unearned finance*|rebate|rebates|"
        "interest refund|rebate of interest|unearned finance charge*|rentegodskriving|renterefusjon|"
        "godskrevne renter|tilbakeforte renter"
    ),
    LineKind.CREDITS_INSURANCE_REFUND: (
        "insurance refund|insurance rebate|refund of insurance|credit insurance*|credit life*|credit disability*|"
        "unearned insurance*|insurance premium refund|unearned premium*|forsikringsrefusjon|refusjon forsikring|"
        "refusjon av forsikring*|tilbakebetalt forsikring*|premierefusjon|refundert forsikring*|"
        "forsikring refusjon"
    ),
    LineKind.CREDITS_SERVICE_CONTRACT_REFUND: (
        "service contract*|service contract refund|refund of service contract*|refund of warranty*|"
        "refund of extended warranty*|warranty*|extended warranty*|warranty refund|vsc|"
        "vehicle service contract*|garanti*|serviceavtale*|refusjon serviceavtale|refusjon av garanti*"
    ),
    LineKind.CREDITS_GAP_REFUND: (
        "gap|gap refund|gap rebate|gap insurance*|gap insurance refund*|gap waiver*|unearned gap*|gap cancellation*|"
        "refund of gap*|refund of gap cover*|refund of gap insurance*|gap forsikring*|gapforsikring*|refusjon gap|"
        "refusjon av gap*"
    ),
    LineKind.CREDITS_ESCROW: ("escrow*|escrow balance|escrow refund|impound account*|depot|sperret konto"),
    LineKind.CREDITS_OTHER: (
        "refund*|credit|credits|less credit*|other credit*|discount*|refusjon|refundert|fradrag|kreditering*|"
        "kreditert|tilbakebetaling*|tilbakebetalt|til gode|rabatt*|godskrevet|godskriving|avslag"
    ),
    LineKind.SUBTOTAL: (
        "subtotal*|sub total|total cost*|total expense*|total fee*|total charge*|sum of costs|total credit*|"
        "delsum|mellomsum|sum kostnader|sum omkostninger|sum utgifter|sum gebyrer|kostnader i alt|sum fradrag|"
        "sum krav|samlet krav|krav i alt|total claim|balance after sale before*|left after sale|"
        "remaining obligation|sum kreditter|difference|differanse|balance before costs|udekket for kostnader|"
        "sum salgskostnader"
    ),
    LineKind.TOTAL: (
        "total|totalt|total due|total amount*|total balance*|total owed|amount due|balance due|deficiency|"
        "deficiency balance|deficiency amount|deficiency owed|amount of deficiency|remaining balance|"
        "balance remaining|balance owed|now due|you owe|you still owe|still owed|still owe|please pay|"
        "they say i owe|they say that i owe|say i owe|says i owe|they claim i owe|they want|"
        "de sier jeg skylder|de sier at jeg skylder|de mener jeg skylder|de krever|banken sier jeg skylder|"
        "pay this amount|amount demanded|demand*|balance after sale|sum|i alt|a betale|aa betale|belop a betale|"
        "sum a betale|totalt a betale|til betaling|sum til betaling|restkrav|restkravet|restgjeld etter*|"
        "gjeld etter salg*|saldo etter salg*|gjenstaende|gjenstaende gjeld|gjenstar|gjenstar etter salg*|"
        "skyldig etter salg*|totalbelop|totalsum|vi krever|krever|forfalt til betaling|innen forfall|"
        "net balance|"
        "rest etter salg*|restbelop|udekket|udekket restgjeld|udekket belop|tilgode hos deg|skyldig na|du skylder"
    ),
}
"""Folded: without accents, "ø" as "o", "å" as "a", "æ" as "ae", as much of scanned text is anyway."""

EITHER = frozenset(
    {
        "restgjeld",
        "restgjelden",
        "restlan",
        "restsaldo",
        "saldo",
        "utestaende",
        "utestaende belop",
        "skyldig",
        "skyldig belop",
        "gjeld",
        "skylder",
        "balance",
        "net balance",
        "balance owed",
        "outstanding balance",
        "unpaid balance",
        "account balance",
        "amount owed",
        "owed",
        "owe",
        "i owe",
        "total owed",
    }
)
"""Names of what was owed before the price, and of what is left after it: where the line stands decides."""
