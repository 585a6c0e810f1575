"""What people type for a term of the United States, in English and bokmål, wrong words too."""

UNITED_STATES: dict[str, tuple[str, ...]] = {
    "nonrecourse": ("non-recourse", "nonrecourse loan", "uten personlig ansvar"),
    "anti_deficiency": ("antideficiency", "anti deficiency statute"),
    "deed_in_lieu": (
        "deed in lieu", "frivillig overdragelse", "frivillig overdragelse av boligen",
        "frivillig overdragelse av boligen til långiver", "gjerning i stedet for tvangsutlegg",
        "gjerning i stedet for utlegg", "skjøte i stedet for utlegg", "skjøte i stedet for tvangsutlegg",
        "skjøte i stedet",
    ),
    "deficiency_judgment": ("judgment", "judgement", "mangelsdom", "mangeldom", "dom for restgjelden", "dom"),
    "servicer": (
        "servicing", "loan servicing", "mortgage servicer", "låneforvalter", "lånebehandler", "låneforhandler",
        "låneforhandleren", "tjenestemann", "tjenestemannen", "servicemann", "servicemannen",
        "den som forvalter lånet",
    ),
    "closing": ("stengingen", "stenging", "overtakelse", "overtakelsen", "overtakelse og oppgjør"),
    "credit_report": (
        "credit information", "credit file", "kredittrapport", "kredittrapporten", "kredittopplysning",
        "kredittopplysninger", "creditreport",
    ),
    "reported_open": (
        "åpen på kredittrapporten", "rapporteres som åpen", "kontoen rapporteres som åpen", "open account",
    ),
    "paid_as_agreed": ("betalt som avtalt",),
    "cancelled_debt": (
        "cod income", "cancellation of debt", "cancelled debt", "canceled debt", "opptjent inntekt",
        "skattepliktig inntekt", "skattepliktig inntekt fra slettet gjeld", "earnedincome",
    ),
    "irs": ("internal revenue service", "skattemyndighetene i usa", "skattemyndighetene"),
    "form_1099_c": ("1099-c", "1099c", "skjema 1099-c"),
    "form_1099_a": ("1099-a", "1099a", "skjema 1099-a"),
    "form_982": ("982", "skjema 982"),
    "validation": (
        "validation notice", "verification", "bekreftelse av kravet", "debt validation", "validation letter",
    ),
    "gap": ("gap insurance", "gap-forsikring"),
    "commercially_reasonable": (
        "commercially reasonable", "reasonable sale", "forsvarlig salg", "kommersielt rimelig",
        "kommersielt rimelig salg",
    ),
    "notice_of_sale": (
        "notice of sale", "notice before the sale", "notice of our plan to sell property", "varsel om salg",
        "varsel om salget", "varsel før salget",
    ),
    "explanation": (
        "explanation of deficiency", "explanation of surplus or deficiency", "9-616", "ucc 9-616",
        "forklaring på restgjelden", "forklaring på summen",
    ),
    "one_action_rule": ("one action rule", "single action rule", "regelen om én sak", "security first rule"),
    "strict_foreclosure": (
        "långiveren beholder pantet", "acceptance of collateral", "kept the car", "lender kept the car",
        "acceptance in satisfaction",
    ),
    "judicial_foreclosure": (
        "judicial sale", "judicial foreclosure", "tvangssalg gjennom domstol", "sheriff sale", "sheriff's sale",
    ),
    "nonjudicial_foreclosure": (
        "non-judicial foreclosure", "nonjudicial", "power of sale", "trustee sale", "trustee's sale", "trustees sale",
        "tvangssalg uten domstol",
    ),
    "credit_bid": ("full credit bid", "lender's bid", "bud med eget krav"),
    "junior_lien": (
        "junior lien", "second lien", "second mortgage", "second loan", "sold-out junior", "annenprioritet",
        "andreprioritet", "lån nummer to", "dårligere prioritet",
    ),
    "heloc": ("heloc", "home equity loan", "home equity line of credit", "rammelån", "rammelån på boligen"),
    "loss_mitigation": ("loss mitigation", "forbearance", "loan modification", "hjelp før salget"),
    "hoa": (
        "hoa", "homeowners association", "homeowners' association", "condo association", "eierforening",
        "huseierforening",
    ),
    "court_papers": (
        "summons", "summons and complaint", "lawsuit", "complaint", "served", "papirer fra retten", "stevning",
        "søksmål",
    ),
    "default_judgment": ("default judgement", "fraværsdom", "uteblivelsesdom", "dom fordi svaret uteble"),
    "time_barred": ("time barred", "time-barred debt", "foreldet", "foreldet gjeld", "zombie debt", "old debt"),
    "chapter_7": ("chapter 7", "chapter seven", "liquidation", "kapittel 7", "konkurs etter kapittel 7"),
    "chapter_13": (
        "chapter 13", "chapter thirteen", "kapittel 13", "betalingsplan etter kapittel 13", "wage earner plan",
    ),
    "reaffirmation": ("reaffirmed", "reaffirmation agreement", "reaffirm", "nytt løfte under konkurs"),
    "discharge": ("discharged", "bankruptcy discharge", "sletting i konkurs", "gjeldssletting i konkurs"),
    "satisfied": (
        "satisfied", "satisfaction", "full satisfaction", "paid in full", "gjort opp fullt ut", "fullt oppgjør",
        "release of the debt",
    ),
    "lien_release": (
        "lien release", "release of lien", "release of mortgage", "sletting av pantet", "slette pantet",
        "pantet er slettet",
    ),
    "earned_income": ("earned income", "arbeidsinntekt", "wages", "lønn"),
    "main_home_exclusion": (
        "qpri", "qualified principal residence", "principal residence exclusion", "mortgage forgiveness",
        "main home exclusion", "unntaket for egen bolig",
    ),
    "adjusted_basis": ("basis", "cost basis", "tax basis", "inngangsverdi", "kostpris"),
    "amount_realized": ("amount realised", "amount realized", "det du regnes å ha fått", "salgssum for skatt"),
}  # fmt: skip
