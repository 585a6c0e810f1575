"""The sources of the pages on sales, costs, others who owe, and loans, section by section, and how sure each is."""

from domain.law import Citation, Status
from domain.norway.sources import LAWS, REGULATIONS


def _act(name: str, number: str, section: str, status: Status = Status.READ) -> Citation:
    return Citation(label=f"{name} {section}", url=LAWS + number, status=status)


def _regulation(name: str, number: str, section: str, status: Status = Status.READ) -> Citation:
    return Citation(label=f"{name} {section}", url=REGULATIONS + number, status=status)


def _enforcement(section: str) -> Citation:
    return _act("tvangsfullbyrdelsesloven", "1992-06-26-86", section)


def _contracts(section: str, status: Status = Status.READ) -> Citation:
    return _act("finansavtaleloven", "2020-12-18-146", section, status)


def _pledges(section: str) -> Citation:
    return _act("panteloven", "1980-02-08-2", section)


def _seller_for_the_court(section: str, status: Status = Status.READ) -> Citation:
    return _regulation("forskrift om tvangssalg ved medhjelper", "1992-12-04-895", section, status)


def _court_fees(section: str) -> Citation:
    return _act("rettsgebyrloven", "1982-12-17-86", section)


TVFBL_3_2 = _enforcement("§ 3-2")
TVFBL_8_16 = _enforcement("§ 8-16")
TVFBL_8_19 = _enforcement("§ 8-19")
TVFBL_9_2 = _enforcement("§ 9-2")
TVFBL_11_1 = _enforcement("§ 11-1")
TVFBL_11_3 = _enforcement("§ 11-3")
TVFBL_11_12 = _enforcement("§ 11-12")
TVFBL_11_13 = _enforcement("§ 11-13")
TVFBL_11_26 = _enforcement("§ 11-26")
TVFBL_11_27 = _enforcement("§ 11-27")
TVFBL_11_30 = _enforcement("§ 11-30")

FINAVTL_2_7 = _contracts("§ 2-7")
FINAVTL_2_12_INFERRED = _contracts("§ 2-12 (our inference)", Status.SECONDARY)
FINAVTL_2_16 = _contracts("§ 2-16")
FINAVTL_3_51 = _contracts("§ 3-51")
FINAVTL_3_52 = _contracts("§ 3-52")
FINAVTL_5_2 = _contracts("§ 5-2")
FINAVTL_5_4 = _contracts("§ 5-4")
FINAVTL_5_5 = _contracts("§ 5-5")
FINAVTL_6_1 = _contracts("§ 6-1")
FINAVTL_6_6 = _contracts("§ 6-6")
FINAVTL_8_2 = _contracts("§ 8-2")
FINAVTL_8_2_INFERRED = _contracts("§ 8-2 (our inference)", Status.SECONDARY)

LEASE_NOT_PAID = Citation(label="general knowledge: a leased car whose rent is not paid", status=Status.UNVERIFIED)

PANTEL_1_5 = _pledges("§ 1-5")
PANTEL_1_9 = _pledges("§ 1-9")
PANTEL_3_8 = _pledges("§ 3-8")
PANTEL_3_14 = _pledges("§ 3-14")
PANTEL_3_17 = _pledges("§ 3-17")
PANTEL_3_21 = _pledges("§ 3-21")

DEKNL_2_2 = _act("dekningsloven", "1984-06-08-59", "§ 2-2")
DEKNL_2_10 = _act("dekningsloven", "1984-06-08-59", "§ 2-10")
EKTL_40 = _act("ekteskapsloven", "1991-07-04-47", "§ 40")
EKTL_41 = _act("ekteskapsloven", "1991-07-04-47", "§ 41")
GOL_4_6 = _act("gjeldsordningsloven", "1992-07-17-99", "§ 4-6")
GOL_4_8 = _act("gjeldsordningsloven", "1992-07-17-99", "§ 4-8")
UTLAN_5 = _regulation("utlånsforskriften", "2020-12-09-2648", "§ 5")
UTLAN_7 = _regulation("utlånsforskriften", "2020-12-09-2648", "§ 7")
UTLAN_9 = _regulation("utlånsforskriften", "2020-12-09-2648", "§ 9")

RGEBL_7 = _court_fees("§ 7")
RGEBL_15 = _court_fees("§ 15")
TVL_6_13 = _act("tvisteloven", "2005-06-17-90", "§ 6-13")
MEDHJ_3_2 = _seller_for_the_court("§ 3-2")
MEDHJ_3_3_VAT = _seller_for_the_court("§ 3-3 (VAT on top was not confirmed)", Status.UNVERIFIED)
MEDHJ_3_5 = _seller_for_the_court("§ 3-5")
MEDHJ_3_6 = _seller_for_the_court("§ 3-6")
MEDHJ_3_7 = _seller_for_the_court("§ 3-7")

RENTEL_3_READ = _act("forsinkelsesrenteloven", "1976-12-17-100", "§ 3")
RENTEL_3_DAYS = _act("forsinkelsesrenteloven", "1976-12-17-100", "§ 3 (365 days a year: custom)", Status.SECONDARY)
RENTEL_4 = _act("forsinkelsesrenteloven", "1976-12-17-100", "§ 4")
INKFOR_1_2 = _regulation("inkassoforskriften", "1989-07-14-562", "§ 1-2", Status.SECONDARY)
INKFOR_2_2 = _regulation("inkassoforskriften", "1989-07-14-562", "§ 2-2")
INKFOR_2_3 = _regulation("inkassoforskriften", "1989-07-14-562", "§ 2-3")
INKFOR_VAT = _regulation(
    "inkassoforskriften", "1989-07-14-562", "§ 2-2 (VAT on a bank's claim: our inference)", Status.SECONDARY
)

LOWER_PRICES = Citation(
    label="Ræder Bing advokatfirma (2024): forced sales tend to bring less",
    url="https://raederbing.no/aktuelt/2024/nar-bankens-sikkerhet-blir-usikker",
    status=Status.SECONDARY,
)
