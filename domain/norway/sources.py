"""The sources of Norwegian law that the rules cite, section by section, and how sure each is."""

from domain.law import Citation, Status
from domain.norway.acts import (
    COLLECTION,
    CONTRACTS,
    COURT_FEES,
    COVER,
    CREDIT_FILES,
    DEBT_REGISTER,
    ENFORCEMENT,
    LIMITATION,
    PLEDGES,
    REGULATIONS,
    SELLER_FOR_THE_COURT,
    SETTLEMENT,
    TAX,
    Act,
)

TVFBL_3_1 = ENFORCEMENT("§ 3-1")
TVFBL_4_18 = ENFORCEMENT("§ 4-18")
TVFBL_5_12 = ENFORCEMENT("§ 5-12")
TVFBL_7_2 = ENFORCEMENT("§ 7-2")
TVFBL_7_6 = ENFORCEMENT("§ 7-6")
TVFBL_8_1 = ENFORCEMENT("§ 8-1")
TVFBL_9_1 = ENFORCEMENT("§ 9-1")
TVFBL_9_7 = ENFORCEMENT("§ 9-7")
TVFBL_9_8 = ENFORCEMENT("§ 9-8")
TVFBL_9_10 = ENFORCEMENT("§ 9-10")
TVFBL_9_12 = ENFORCEMENT("§ 9-12")
TVFBL_11_2 = ENFORCEMENT("§ 11-2")
TVFBL_11_7 = ENFORCEMENT("§ 11-7")
TVFBL_11_8 = ENFORCEMENT("§ 11-8")
TVFBL_11_20 = ENFORCEMENT("§ 11-20")
TVFBL_11_29 = ENFORCEMENT("§ 11-29")
TVFBL_11_31 = ENFORCEMENT("§ 11-31")
TVFBL_11_36 = ENFORCEMENT("§ 11-36")

FINAVTL_2_9 = CONTRACTS("§ 2-9")
FINAVTL_2_11 = CONTRACTS("§ 2-11")
FINAVTL_2_12 = CONTRACTS("§ 2-12")
FINAVTL_5_10 = CONTRACTS("§ 5-10")
FINAVTL_5_17 = CONTRACTS("§ 5-17")
FINAVTL_5_18 = CONTRACTS("§ 5-18")
FINAVTL_5_21 = CONTRACTS("§ 5-21")
FINAVTL_5_22 = CONTRACTS("§ 5-22")
FINAVTL_5_23 = CONTRACTS("§ 5-23")
FINAVTL_6_3 = CONTRACTS("§ 6-3")
FINAVTL_6_7 = CONTRACTS("§ 6-7")
FINAVTL_6_10 = CONTRACTS("§ 6-10")

PANTEL_1_11 = PLEDGES("§ 1-11")
PANTEL_1_15 = PLEDGES("§ 1-15")
PANTEL_3_15 = PLEDGES("§ 3-15")

DEKNL_2_3 = COVER("§ 2-3")
DEKNL_2_7 = COVER("§ 2-7")
LIVSOPP = Act("forskrift om livsoppholdssatser", "2014-06-13-724", REGULATIONS)("§ 2", Status.UNVERIFIED)

FORELD_2 = LIMITATION("§ 2")
FORELD_3 = LIMITATION("§ 3")
FORELD_5 = LIMITATION("§ 5")
FORELD_14 = LIMITATION("§ 14")
FORELD_15 = LIMITATION("§ 15")
FORELD_17 = LIMITATION("§ 17")
FORELD_20 = LIMITATION("§ 20")
FORELD_21 = LIMITATION("§ 21")
FORELD_29 = LIMITATION("§ 29")

GOL_1_3 = SETTLEMENT("§ 1-3")
GOL_1_5 = SETTLEMENT("§ 1-5")
SOSTJL_17 = Act("sosialtjenesteloven", "2009-12-18-131")("§ 17")

INKL_9 = COLLECTION("§ 9")
INKL_10 = COLLECTION("§ 10")
INKL_17 = COLLECTION("§ 17")

KREDOPPL_10 = CREDIT_FILES("§ 10")
KREDOPPL_11 = CREDIT_FILES("§ 11")
KREDOPPL_19 = CREDIT_FILES("§ 19")
KREDOPPL_20 = CREDIT_FILES("§ 20")
KREDOPPL_21 = CREDIT_FILES("§ 21")
KREDOPPL_22 = CREDIT_FILES("§ 22")
KREDOPPL_24 = CREDIT_FILES("§ 24")
KREDOPPL_24_INFERRED = CREDIT_FILES("§ 24 (our inference for a part that is let off)", Status.SECONDARY)
GJELDINFO_2 = DEBT_REGISTER("§ 2 (our inference)", Status.SECONDARY)

SKTL_5_1 = TAX("§ 5-1")
SKTL_9_3 = TAX("§ 9-3")
SKTL_9_4 = TAX("§ 9-4")
SKTL_14_2 = TAX("§ 14-2")
SKATTE_ABC = Citation(
    label="Skatte-ABC, Gjeld",
    url="https://www.skatteetaten.no/en/rettskilder/type/handboker/skatte-abc/gjeldende/g-5-gjeld/G-5.001/",
)
SKATTE_ABC_FORGIVEN = Citation(
    label="Skatte-ABC 2021-22, Gjeldsettergivelse, foreldelse mv.",
    url="https://www.skatteetaten.no/nn/rettskilder/type/handboker/skatte-abc/2021-2022/"
    "gjeldsettergivelse-foreldelse-mv/G-7.007/G-7.008/",
)
SKATTE_ABC_CASH_TEST = Citation(
    label="Skatte-ABC 2021-22, Gjeldsettergivelse, foreldelse mv. (examples partly our inference)",
    url=SKATTE_ABC_FORGIVEN.url,
    status=Status.SECONDARY,
)
SKATTE_ABC_TIMING = Citation(label="Skatte-ABC 2017, Gjeldsettergivelse, 2.1", status=Status.SECONDARY)

RGEBL_14 = COURT_FEES("§ 14")
RETTSGEBYR = Act("forskrift til rettsgebyrloven", "1983-02-15-86", REGULATIONS)("§ 2-1")
MEDHJ_3_3 = SELLER_FOR_THE_COURT("§ 3-3")
RENTEL_3 = Act("forsinkelsesrenteloven", "1976-12-17-100")("§ 3", Status.UNVERIFIED)
UTLAN_3 = Act("utlånsforskriften", "2020-12-09-2648", REGULATIONS)("§ 3", Status.SECONDARY)

POLICE_TAKE_BACK = Citation(
    label="politiet.no, tilbakelevering",
    url="https://www.politiet.no/tjenester/namsmann-og-forliksrad/tvangsfullbyrdelse/tvangsdekning-og-tvangssalg/"
    "tilbakelevering/",
)
AGREED_HAND_BACK = Citation(
    label="tvangsfullbyrdelsesloven §§ 9-1, 9-7 (our inference)", url=TVFBL_9_1.url, status=Status.SECONDARY
)
PAPERS = Citation(label="the papers, as stated")
NAV_NUMBER = Citation(
    label="NAV 55 55 33 39 (Tromsø kommune, Hamar kommune)",
    url="https://www.tromso.kommune.no/gjeldsraadgivning.138740.no.html",
    status=Status.SECONDARY,
)
