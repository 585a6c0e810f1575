"""The sources of the Norwegian pages on time, papers, collection, pay, ways out, credit files and tax."""

from domain.law import Citation, Status
from domain.norway.acts import (
    COLLECTION,
    CONTRACTS,
    COVER,
    CREDIT_FILES,
    DEBT_REGISTER,
    DISPUTES,
    ENFORCEMENT,
    LAWS,
    LIMITATION,
    REGULATIONS,
    SETTLEMENT,
    TAX,
)
from domain.norway.sources import SKATTE_ABC_FORGIVEN

TVFBL_7_1 = ENFORCEMENT("§ 7-1")
TVFBL_7_7 = ENFORCEMENT("§ 7-7")
TVFBL_7_23 = ENFORCEMENT("§ 7-23")
TVFBL_7_24 = ENFORCEMENT("§ 7-24")
TVFBL_7_28 = ENFORCEMENT("§ 7-28")
DEKNL_2_5 = COVER("§ 2-5")
DEKNL_2_8 = COVER("§ 2-8")
LIVSOPP_RULES = Citation(label="forskrift om livsoppholdssatser", url=REGULATIONS + "2014-06-13-724")

FORELD_22 = LIMITATION("§ 22")
FORELD_24 = LIMITATION("§ 24")
FORELD_25 = LIMITATION("§ 25")
FORELD_27 = LIMITATION("§ 27")
FORELD_28 = LIMITATION("§ 28")
FORELD_INTEREST = LIMITATION("§§ 2, 5, 21 (our reading on interest)", Status.SECONDARY)

TVISTEL_6_10 = DISPUTES("§ 6-10")
TVISTEL_6_13 = DISPUTES("§ 6-13")
INKL_11 = COLLECTION("§ 11")
INKL_2026 = Citation(
    label="lov 22. mai 2026 nr. 19 (the day it begins was not found)",
    url=LAWS + "2026-05-22-19",
    status=Status.UNVERIFIED,
)
DISPUTED_COLLECTION = Citation(label="disputed claims in collection (bt.no)", status=Status.SECONDARY)
FINKN = Citation(label="Finansklagenemnda", url="https://www.finkn.no")
FINAVTL_2_13 = CONTRACTS("§ 2-13")
FINAVTL_2_14 = CONTRACTS("§ 2-14")
SET_OFF = Citation(label="rules on set-off (motregning), not read", status=Status.UNVERIFIED)

GOL_1_2 = SETTLEMENT("§ 1-2")
GOL_1_4 = SETTLEMENT("§ 1-4")
GOL_2_1 = SETTLEMENT("§ 2-1")
GOL_3_4 = SETTLEMENT("§ 3-4")
GOL_4_2 = SETTLEMENT("§ 4-2")
GOL_4_3 = SETTLEMENT("§ 4-3")
GOL_4_4 = SETTLEMENT("§ 4-4")
GOL_4_5 = SETTLEMENT("§ 4-5")
GOL_4_7 = SETTLEMENT("§ 4-7")
GOL_4_8 = SETTLEMENT("§ 4-8")
GOL_5_2 = SETTLEMENT("§ 5-2")
GOL_7_1 = SETTLEMENT("§ 7-1")
GOL_TRIED_FIRST = SETTLEMENT("§ 1-5 (NAV and politiet.no on trying first)", Status.SECONDARY)
GOL_CO_DEBTORS = SETTLEMENT("§§ 3-2, 4-2 (our reading on co-debtors)", Status.SECONDARY)
NAMSMANN_PAGES = Citation(
    label="politiet.no, namsmann og forliksråd", url="https://www.politiet.no/tjenester/namsmann-og-forliksrad/"
)
SIVILOMBUDET = Citation(
    label="Sivilombudet 2021",
    url="https://www.sivilombudet.no/uttalelser/eget-tiltak-%E2%88%92-saksbehandlingstiden-hos-namsmennene-i-saker-"
    "om-utlegg-og-gjeldsordning/",
)
HIDING_THINGS = Citation(label="general knowledge: moving things out of creditors' reach", status=Status.SECONDARY)
STUDENT_LEGAL_AID = Citation(label="names of free legal aid, not confirmed", status=Status.UNVERIFIED)

KREDOPPL_6 = CREDIT_FILES("§ 6")
KREDOPPL_9 = CREDIT_FILES("§ 9")
KREDOPPL_13 = CREDIT_FILES("§ 13")
KREDOPPL_16 = CREDIT_FILES("§ 16")
KREDOPPL_17 = CREDIT_FILES("§ 17")
KREDOPPL_18 = CREDIT_FILES("§ 18")
KREDOPPL_23 = CREDIT_FILES("§ 23")
DATATILSYNET = Citation(
    label="Datatilsynet",
    url="https://www.datatilsynet.no/regelverk-og-skjema/verktoy-skjema/sporsmal-svar/kredittopplysning/"
    "Hvor-lenge-kan-byraene-lagre-opplysningene-/",
)
GJELDINFO_2_READ = DEBT_REGISTER("§ 2")
GJELDINFO_INFERRED = DEBT_REGISTER("§§ 2, 10, 15 (our inference)", Status.SECONDARY)
REGISTER_PRACTICE = Citation(label="what the debt register leaves out (smartepenger.no)", status=Status.SECONDARY)

SKTL_4_1 = TAX("§ 4-1")
SKTL_5_15 = TAX("§ 5-15")
SKTL_6_40 = TAX("§ 6-40")
SKTL_14_6 = TAX("§ 14-6")
SKTL_14_20 = TAX("§ 14-20")
COURT_ON_RELEASE = Citation(label="Rt. 1928 s. 371, Rt. 1930 s. 328 (Skatte-ABC 2021-22)", url=SKATTE_ABC_FORGIVEN.url)
SAME_START = Citation(
    label="Skatte-ABC 2021-22, Gjeldsettergivelse, foreldelse mv. (for a settlement, our reading)",
    url=SKATTE_ABC_FORGIVEN.url,
    status=Status.SECONDARY,
)
TAX_DEBT = Citation(
    label="Skatteetaten, ettergivelse av skatt",
    url="https://www.skatteetaten.no/betalingsvansker/ettergivelse-av-skatt/",
)
WEALTH = Citation(
    label="Skatte-ABC, Gjeld, 3.2",
    url="https://www.skatteetaten.no/nn/rettskilder/type/handboker/skatte-abc/gjeldende/gjeld/G-6.003/G-6.005/",
)
ORDINARY_RATE = Citation(label="tax rate on ordinary income (advokatskatterett.no)", status=Status.SECONDARY)
TAX_RETURN = Citation(label="general knowledge of the Norwegian tax return", status=Status.UNVERIFIED)
STAMP_DUTY = Citation(label="general knowledge: who pays dokumentavgift", status=Status.SECONDARY)
WORLD_INCOME = Citation(label="general knowledge: tax on income from abroad", status=Status.UNVERIFIED)
IRS_431 = Citation(label="IRS Topic 431", url="https://www.irs.gov/taxtopics/tc431", status=Status.SECONDARY)
IRS_4681 = Citation(label="IRS Publication 4681", url="https://www.irs.gov/publications/p4681", status=Status.SECONDARY)
HOME_EXCLUSION_END = Citation(
    label="the end of the American home exclusion (TaxSlayer; Publication 4681)",
    url="https://support.taxslayer.com/hc/en-us/articles/360015704052",
    status=Status.SECONDARY,
)
