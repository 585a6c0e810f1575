"""The sources of the pages on sales, costs, others who owe, and loans, section by section, and how sure each is."""

from domain.law import Citation, Status
from domain.norway.acts import (
    CONTRACTS,
    COURT_FEES,
    COVER,
    DISPUTES,
    ENFORCEMENT,
    INKASSO_REGULATION,
    PLEDGES,
    REGULATIONS,
    SELLER_FOR_THE_COURT,
    SETTLEMENT,
    Act,
)

TVFBL_3_2 = ENFORCEMENT("§ 3-2")
TVFBL_8_16 = ENFORCEMENT("§ 8-16")
TVFBL_8_19 = ENFORCEMENT("§ 8-19")
TVFBL_9_2 = ENFORCEMENT("§ 9-2")
TVFBL_11_1 = ENFORCEMENT("§ 11-1")
TVFBL_11_3 = ENFORCEMENT("§ 11-3")
TVFBL_11_12 = ENFORCEMENT("§ 11-12")
TVFBL_11_13 = ENFORCEMENT("§ 11-13")
TVFBL_11_26 = ENFORCEMENT("§ 11-26")
TVFBL_11_27 = ENFORCEMENT("§ 11-27")
TVFBL_11_30 = ENFORCEMENT("§ 11-30")

FINAVTL_2_7 = CONTRACTS("§ 2-7")
FINAVTL_2_12_INFERRED = CONTRACTS("§ 2-12 (our inference)", Status.SECONDARY)
FINAVTL_2_16 = CONTRACTS("§ 2-16")
FINAVTL_3_51 = CONTRACTS("§ 3-51")
FINAVTL_3_52 = CONTRACTS("§ 3-52")
FINAVTL_5_2 = CONTRACTS("§ 5-2")
FINAVTL_5_4 = CONTRACTS("§ 5-4")
FINAVTL_5_5 = CONTRACTS("§ 5-5")
FINAVTL_6_1 = CONTRACTS("§ 6-1")
FINAVTL_6_6 = CONTRACTS("§ 6-6")
FINAVTL_8_2 = CONTRACTS("§ 8-2")
FINAVTL_8_2_INFERRED = CONTRACTS("§ 8-2 (our inference)", Status.SECONDARY)

LEASE_NOT_PAID = Citation(label="general knowledge: a leased car whose rent is not paid", status=Status.UNVERIFIED)

PANTEL_1_5 = PLEDGES("§ 1-5")
PANTEL_1_9 = PLEDGES("§ 1-9")
PANTEL_3_8 = PLEDGES("§ 3-8")
PANTEL_3_14 = PLEDGES("§ 3-14")
PANTEL_3_17 = PLEDGES("§ 3-17")
PANTEL_3_21 = PLEDGES("§ 3-21")

DEKNL_2_2 = COVER("§ 2-2")
DEKNL_2_10 = COVER("§ 2-10")
EKTL_40 = Act("ekteskapsloven", "1991-07-04-47")("§ 40")
EKTL_41 = Act("ekteskapsloven", "1991-07-04-47")("§ 41")
GOL_4_6 = SETTLEMENT("§ 4-6")
GOL_4_8 = SETTLEMENT("§ 4-8")
UTLAN_5 = Act("utlånsforskriften", "2020-12-09-2648", REGULATIONS)("§ 5")
UTLAN_7 = Act("utlånsforskriften", "2020-12-09-2648", REGULATIONS)("§ 7")
UTLAN_9 = Act("utlånsforskriften", "2020-12-09-2648", REGULATIONS)("§ 9")

RGEBL_7 = COURT_FEES("§ 7")
RGEBL_15 = COURT_FEES("§ 15")
TVL_6_13 = DISPUTES("§ 6-13")
MEDHJ_3_2 = SELLER_FOR_THE_COURT("§ 3-2")
MEDHJ_3_3_VAT = SELLER_FOR_THE_COURT("§ 3-3 (VAT on top was not confirmed)", Status.UNVERIFIED)
MEDHJ_3_5 = SELLER_FOR_THE_COURT("§ 3-5")
MEDHJ_3_6 = SELLER_FOR_THE_COURT("§ 3-6")
MEDHJ_3_7 = SELLER_FOR_THE_COURT("§ 3-7")

RENTEL_3_READ = Act("forsinkelsesrenteloven", "1976-12-17-100")("§ 3")
RENTEL_3_DAYS = Act("forsinkelsesrenteloven", "1976-12-17-100")("§ 3 (365 days a year: custom)", Status.SECONDARY)
RENTEL_4 = Act("forsinkelsesrenteloven", "1976-12-17-100")("§ 4")
INKFOR_1_2 = INKASSO_REGULATION("§ 1-2", Status.SECONDARY)
INKFOR_2_2 = INKASSO_REGULATION("§ 2-2")
INKFOR_2_3 = INKASSO_REGULATION("§ 2-3")
INKFOR_VAT = INKASSO_REGULATION("§ 2-2 (VAT on a bank's claim: our inference)", Status.SECONDARY)

LOWER_PRICES = Citation(
    label="Ræder Bing advokatfirma (2024): forced sales tend to bring less",
    url="https://raederbing.no/aktuelt/2024/nar-bankens-sikkerhet-blir-usikker",
    status=Status.SECONDARY,
)
