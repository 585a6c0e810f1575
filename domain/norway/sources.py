"""The sources of Norwegian law that the rules cite, section by section, and how sure each is."""

from domain.law import Citation, Status

LAWS = "https://lovdata.no/dokument/NL/lov/"
REGULATIONS = "https://lovdata.no/dokument/SF/forskrift/"


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


def _limitation(section: str) -> Citation:
    return _act("foreldelsesloven", "1979-05-18-18", section)


def _credit_files(section: str, status: Status = Status.READ) -> Citation:
    return _act("kredittopplysningsloven", "2019-12-20-109", section, status)


def _tax(section: str) -> Citation:
    return _act("skatteloven", "1999-03-26-14", section)


TVFBL_3_1 = _enforcement("§ 3-1")
TVFBL_4_18 = _enforcement("§ 4-18")
TVFBL_5_12 = _enforcement("§ 5-12")
TVFBL_7_2 = _enforcement("§ 7-2")
TVFBL_7_6 = _enforcement("§ 7-6")
TVFBL_8_1 = _enforcement("§ 8-1")
TVFBL_9_1 = _enforcement("§ 9-1")
TVFBL_9_7 = _enforcement("§ 9-7")
TVFBL_9_8 = _enforcement("§ 9-8")
TVFBL_9_10 = _enforcement("§ 9-10")
TVFBL_9_12 = _enforcement("§ 9-12")
TVFBL_11_2 = _enforcement("§ 11-2")
TVFBL_11_7 = _enforcement("§ 11-7")
TVFBL_11_8 = _enforcement("§ 11-8")
TVFBL_11_20 = _enforcement("§ 11-20")
TVFBL_11_29 = _enforcement("§ 11-29")
TVFBL_11_31 = _enforcement("§ 11-31")
TVFBL_11_36 = _enforcement("§ 11-36")

FINAVTL_2_9 = _contracts("§ 2-9")
FINAVTL_2_11 = _contracts("§ 2-11")
FINAVTL_2_12 = _contracts("§ 2-12")
FINAVTL_5_10 = _contracts("§ 5-10")
FINAVTL_5_17 = _contracts("§ 5-17")
FINAVTL_5_18 = _contracts("§ 5-18")
FINAVTL_5_21 = _contracts("§ 5-21")
FINAVTL_5_22 = _contracts("§ 5-22")
FINAVTL_5_23 = _contracts("§ 5-23")
FINAVTL_6_3 = _contracts("§ 6-3")
FINAVTL_6_7 = _contracts("§ 6-7")
FINAVTL_6_10 = _contracts("§ 6-10")

PANTEL_1_11 = _pledges("§ 1-11")
PANTEL_1_15 = _pledges("§ 1-15")
PANTEL_3_15 = _pledges("§ 3-15")

DEKNL_2_3 = _act("dekningsloven", "1984-06-08-59", "§ 2-3")
DEKNL_2_7 = _act("dekningsloven", "1984-06-08-59", "§ 2-7")
LIVSOPP = _regulation("forskrift om livsoppholdssatser", "2014-06-13-724", "§ 2", Status.UNVERIFIED)

FORELD_2 = _limitation("§ 2")
FORELD_3 = _limitation("§ 3")
FORELD_5 = _limitation("§ 5")
FORELD_14 = _limitation("§ 14")
FORELD_15 = _limitation("§ 15")
FORELD_17 = _limitation("§ 17")
FORELD_20 = _limitation("§ 20")
FORELD_21 = _limitation("§ 21")
FORELD_29 = _limitation("§ 29")

GOL_1_3 = _act("gjeldsordningsloven", "1992-07-17-99", "§ 1-3")
GOL_1_5 = _act("gjeldsordningsloven", "1992-07-17-99", "§ 1-5")
SOSTJL_17 = _act("sosialtjenesteloven", "2009-12-18-131", "§ 17")

INKL_9 = _act("inkassoloven", "1988-05-13-26", "§ 9")
INKL_10 = _act("inkassoloven", "1988-05-13-26", "§ 10")
INKL_17 = _act("inkassoloven", "1988-05-13-26", "§ 17")

KREDOPPL_10 = _credit_files("§ 10")
KREDOPPL_11 = _credit_files("§ 11")
KREDOPPL_19 = _credit_files("§ 19")
KREDOPPL_20 = _credit_files("§ 20")
KREDOPPL_21 = _credit_files("§ 21")
KREDOPPL_22 = _credit_files("§ 22")
KREDOPPL_24 = _credit_files("§ 24")
KREDOPPL_24_INFERRED = _credit_files("§ 24 (our inference for a part that is let off)", Status.SECONDARY)
GJELDINFO_2 = _act("gjeldsinformasjonsloven", "2017-06-16-47", "§ 2 (our inference)", Status.SECONDARY)

SKTL_5_1 = _tax("§ 5-1")
SKTL_9_3 = _tax("§ 9-3")
SKTL_9_4 = _tax("§ 9-4")
SKTL_14_2 = _tax("§ 14-2")
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

RGEBL_14 = _act("rettsgebyrloven", "1982-12-17-86", "§ 14")
RETTSGEBYR = _regulation("forskrift til rettsgebyrloven", "1983-02-15-86", "§ 2-1")
MEDHJ_3_3 = _regulation("forskrift om tvangssalg ved medhjelper", "1992-12-04-895", "§ 3-3")
RENTEL_3 = _act("forsinkelsesrenteloven", "1976-12-17-100", "§ 3", Status.UNVERIFIED)
UTLAN_3 = _regulation("utlånsforskriften", "2020-12-09-2648", "§ 3", Status.SECONDARY)

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
