"""The table of terms: each word, right or wrong, in bokmål, nynorsk and English, leads to its one plain definition."""

import pytest

from bot.language import Language
from bot.terms import find_term
from bot.wording.terms import TERMS

TABLE: dict[str, str] = {
    # the words of the article, with their right names
    "deficiency": "mangelbalanse, mangelsaldo, mangel, mangelen, restgjeld etter salget, restkrav, udekket restkrav, "
    "restgjeld etter salet, restgjeld, deficiency, deficiency balance",
    "collateral": "sikkerhet, sikkerheten, pant, pantet, trygd, sikkerheit, collateral, security",
    "secured_loan": "sikret lån, lån med pant, secured loan",
    "unsecured_loan": "usikret lån, forbrukslån, usikra lån, unsecured loan",
    "creditor": "kreditor, fordringshaver, den du skylder penger, fordringshavar, creditor",
    "lender": "utlåner, långiver, banken, långjevar, lender",
    "borrower": "låntaker, låntakar, borrower",
    "debtor": "skyldner, skyldnar, debtor",
    "foreclosure": "tvangsauksjon, foreclosure, foreclosures, tvangssalg, tvangssal, forced sale, tvangsutlegg",
    "utlegg": "utlegg, attachment, utleggspant",
    "repossession": "tilbaketak, tilbaketaket, tilbakelevering, repossession",
    "take_possession": "ta besittelse av, gjenvinne besittelse, ta tilbake, få tilbake, hente, take possession",
    "short_sale": "short salg, shortsalg, salg under lånet med bankens samtykke, sal under lånet med samtykke, "
    "short sale, salg med samtykke",
    "mortgage": "boliglån, pant i boligen, bustadlån, mortgage",
    "car_loan": "billån, car loan, auto loan",
    "auto_lender": "billångiver, finansieringsselskap, auto lender",
    "servicer": "lånebehandler, låneforhandler, tjenestemann, servicemann, den som forvalter lånet, "
    "den som forvaltar lånet, loan servicer",
    "deficiency_judgment": "mangelsdom, dom for restgjelden, dom for restgjelda, deficiency judgment",
    "charge_off": "avregning, avskriving, tapsføring, charge-off, chargeoff",
    "settlement": "oppgjør, lavere oppgjør, forlik, settlement",
    "deed_in_lieu": "gjerning i stedet for tvangsutlegg, skjøte i stedet for utlegg, "
    "frivillig overdragelse av boligen til långiver, frivillig overdraging, deed in lieu of foreclosure",
    "credit_report": "kredittrapport, kredittopplysning, kredittopplysninger, credit report, credit information",
    "reported_open": "kontoen rapporteres som åpen, reported as open",
    "paid_as_agreed": "betalt som avtalt, paid as agreed",
    "payment_remark": "betalingsanmerkning, betalingsmerknad, record of non-payment",
    "cancelled_debt": "opptjent inntekt, skattepliktig inntekt fra slettet gjeld, skattepliktig inntekt, "
    "cancellation of debt, cod income, earnedincome",
    "earned_income": "arbeidsinntekt, earned income",
    "waived_deficiency": "frafalte mangler, slettet restgjeld, ettergjeven restgjeld, waived deficiency",
    "forgiveness": "gi avkall på, ettergi, ettergje, waive, forgiven debt, ettergivelse av gjeld, "
    "ettergjeving av gjeld, debt forgiveness",
    "underwater": "opp-ned, lånet er større enn verdien, negativ egenkapital, upside-down, underwater",
    "absorb": "absorberes, långiver tar tapet, långjevar tek tapet, absorb",
    "pass_through": "overføre ansvaret tilbake, sende utgiften tilbake, kreve pengene av låntakeren, krevje pengane, "
    "pass through, pass back",
    "fees": "administrative gebyrer, gebyrer, gebyr, administrative fees",
    "legal_costs": "juridiske kostnader, sakskostnader, advokatutgifter, sakskostnad, legal costs",
    "sale_costs": "kostnader knyttet til salg, salgskostnader, salskostnader, sale costs",
    "recovery": "gjenopprette lånesaldoen, inndrive, få inn, drive inn, recover the balance",
    "liable_balance": "ansvarlige saldo, det låntakeren må svare for, det låntakaren svarer for, liable balance",
    "closing": "stengingen, overtakelsen og oppgjøret, overtakinga og oppgjeret, closing",
    "irs": "internal revenue service, skattemyndighetene i USA, skattestyresmaktene i USA, irs",
    "tax_adviser": "sertifisert skattespesialist, skatterådgiver, skatterådgjevar, tax professional, enrolled agent",
    "agent": "tredjepartsagent, fullmektig, rådgiver, third-party agent",
    "default": "misligholde, mislighold, ikke betale som avtalt, mishalde, default",
    "principal": "hovedstol, hovedkrav, hovudkrav, principal",
    # what Norway has and the article does not
    "gjeldsordning": "gjeldsordning, frivillig gjeldsordning, tvungen gjeldsordning, debt settlement arrangement",
    "debt_negotiation": "gjeldsforhandling, debt negotiation",
    "out_of_court_arrangement": "utenrettslig gjeldsordning, utanrettsleg gjeldsordning, out-of-court arrangement",
    "namsmannen": "namsmannen, namsfogd, namsfut, enforcement officer",
    "tingretten": "tingretten, district court",
    "medhjelper": "medhjelper, medhjelpar, sales assistant",
    "debt_collection": "inkasso, debt collection",
    "collection_notice": "inkassovarsel, betalingsoppfordring, betalingsoppmoding, collection notice",
    "default_interest": "forsinkelsesrente, forseinkingsrente, default interest",
    "limitation": "foreldelse, forelding, limitation of debt, statute of limitations",
    "outstanding_balance": "outstanding balance, loan balance, lånesaldo, restgjeld før salget",
    "valuation": "verdsetting, økonomisk oppgjør, verdioppgjør, verdsetjing, valuation",
    "salgspant": "salgspant, salspant, retention pledge",
    "lien": "panterett, lien, security interest",
    "ranking": "prioritet, ranking, priority",
    "encumbrance": "heftelse, hefte, encumbrance",
    "loan_note": "gjeldsbrev, loan note, promissory note",
    "garnishment": "utleggstrekk, trekk i lønn, wage deduction, garnishment",
    "subsistence_rate": "livsoppholdssats, livsopphaldssats, subsistence rate",
    "voluntary_settlement": "frivillig forlik, voluntary settlement",
    "forliksradet": "forliksråd, forliksrådet, conciliation board",
    "co_borrower": "medlåntaker, samskyldner, medlåntakar, co-borrower, cosigner",
    "guarantor": "kausjonist, guarantor",
    "third_party_pledgor": "realkausjonist, third-party pledgor",
    "joint_liability": "solidaransvar, joint and several liability",
    "claim_back": "regress, recourse between debtors",
    "insolvency": "insolvens, insuffisiens, insolvency",
    "recourse": "personlig ansvar, personleg ansvar, recourse",
    "nonrecourse": "uten personlig ansvar, utan personleg ansvar, nonrecourse",
    "credit_freeze": "kredittsperre, credit freeze",
    "debt_register": "gjeldsregister, gjeldsregisteret, debt register",
    "credit_check": "kredittsjekk, credit check",
    "credit_score": "kredittscore, credit score",
    "tax_return": "skattemelding, tax return",
    "ordinary_income": "alminnelig inntekt, alminneleg inntekt, ordinary income",
    "loss_carried_forward": "underskudd til fremføring, underskot til framføring, loss carried forward",
    "finansklagenemnda": "finansklagenemnda, complaints board",
    "nav": "NAV, økonomi- og gjeldsrådgivning, økonomi- og gjeldsrådgjeving, gjeldsrådgivning, debt advice",
    "tvangsdekning": "tvangsdekning",
    "court_fee": "rettsgebyr",
    "confirmation": "stadfestelse, confirmation of the sale",
    "set_off": "motregning, set-off",
    "acceleration": "acceleration, oppsigelse av lånet",
    "exempt": "exempt, exempt property, beslagsfritt",
    # what people meet in the United States
    "form_1099_c": "1099-C, form 1099-c, skjema 1099-c",
    "form_1099_a": "1099-A",
    "form_982": "form 982, 982",
    "commercially_reasonable": "commercially reasonable",
    "notice_of_sale": "notice of sale",
    "explanation": "explanation of the deficiency, 9-616",
    "one_action_rule": "one action rule, one-action rule",
    "strict_foreclosure": "strict foreclosure",
    "judicial_foreclosure": "judicial foreclosure",
    "nonjudicial_foreclosure": "nonjudicial foreclosure, trustee's sale, trustee sale",
    "credit_bid": "credit bid",
    "fair_value": "fair value, fair market value, fmv",
    "purchase_money": "purchase money",
    "anti_deficiency": "anti-deficiency law, antideficiency",
    "junior_lien": "junior lien, second mortgage, second lien",
    "heloc": "HELOC, home equity line of credit",
    "reinstatement": "reinstatement, reinstate",
    "redemption": "redemption, redeem",
    "loss_mitigation": "loss mitigation, forbearance",
    "validation": "validation notice, debt validation",
    "time_barred": "time-barred, time-barred debt, foreldet, forelda",
    "debt_buyer": "debt buyer",
    "original_creditor": "original creditor",
    "credit_bureau": "credit bureau, kredittopplysningsbyrå",
    "court_papers": "summons, court papers",
    "default_judgment": "default judgment",
    "hoa": "HOA, homeowners association",
    "reaffirmation": "reaffirmation, reaffirmation agreement",
    "chapter_7": "chapter 7, Chapter 7 bankruptcy",
    "chapter_13": "chapter 13",
    "discharge": "discharge, bankruptcy discharge",
    "satisfied": "satisfied in full, satisfaction",
    "lien_release": "release of the lien, lien release",
    "main_home_exclusion": "QPRI, qualified principal residence",
    "adjusted_basis": "adjusted basis, inngangsverdi",
    "amount_realized": "amount realized",
    "surplus": "surplus, overskudd",
    "voluntary_surrender": "voluntary surrender, frivillig tilbakelevering",
    "lease": "leasing, leased car",
    "gap": "GAP, gap insurance",
}
LINKS: dict[str, str] = {
    "/collateral": "collateral",
    "/creditor": "creditor",
    "/mortgage": "mortgage",
    "/foreclosure": "foreclosure",
    "/creditreport": "credit_report",
    "/chargeoff": "charge_off",
    "/deed_in_lieu_of_foreclosure": "deed_in_lieu",
    "/earnedincome": "cancelled_debt",
    "/real-estate-short-sale": "short_sale",
    "/loan_servicing": "servicer",
    "/deficiency-judgment": "deficiency_judgment",
}
WORDS = [(word, slug) for slug, words in TABLE.items() for word in words.split(", ")]


@pytest.mark.parametrize(("word", "slug"), [*WORDS, *LINKS.items()])
def test_every_word_of_the_table_leads_to_its_definition(word: str, slug: str) -> None:
    assert find_term(word) == slug


def test_every_definition_stands_in_the_table() -> None:
    assert set(TABLE) == set(TERMS)


@pytest.mark.parametrize("locale", ["en", "nb"])
def test_every_definition_begins_with_one_plain_sentence(locale: str) -> None:
    language = Language(locale)
    for slug, term in TERMS.items():
        first = language.message(term.text).removeprefix("United States. ").removeprefix("USA. ")
        sentence = first.removeprefix("Norway. ").removeprefix("Norge. ").split(". ")[0]
        assert len(sentence.split()) <= 36, slug
        assert "<" not in sentence, slug


def test_a_forced_sale_a_take_back_and_the_name_for_both_are_told_apart() -> None:
    norwegian = Language("nb")
    both, sale = TERMS["tvangsdekning"], TERMS["foreclosure"]
    told = " ".join(norwegian.message(words) for words in (both.text, *both.more))
    assert "tvangssalg og tilbakelevering" in told
    assert "prisen trekkes fra" in told
    assert "verdien namsmannen setter" in told
    assert "ikke det samme som tilbakelevering" in " ".join(norwegian.message(words) for words in sale.more)
