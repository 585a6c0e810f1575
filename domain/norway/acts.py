"""The Norwegian acts and regulations that the sources name, with the numbers by which Lovdata keeps them."""

from dataclasses import dataclass

from domain.law import Citation, Status

LAWS = "https://lovdata.no/dokument/NL/lov/"
REGULATIONS = "https://lovdata.no/dokument/SF/forskrift/"


@dataclass(frozen=True)
class Act:
    """One act or regulation; called with a section it is the source that names it."""

    name: str
    number: str
    kept_under: str = LAWS

    def __call__(self, section: str, status: Status = Status.READ) -> Citation:
        """Return the section as a source, with the address of the whole act."""
        return Citation(label=f"{self.name} {section}", url=self.kept_under + self.number, status=status)


ENFORCEMENT = Act("tvangsfullbyrdelsesloven", "1992-06-26-86")
CONTRACTS = Act("finansavtaleloven", "2020-12-18-146")
PLEDGES = Act("panteloven", "1980-02-08-2")
LIMITATION = Act("foreldelsesloven", "1979-05-18-18")
COVER = Act("dekningsloven", "1984-06-08-59")
SETTLEMENT = Act("gjeldsordningsloven", "1992-07-17-99")
CREDIT_FILES = Act("kredittopplysningsloven", "2019-12-20-109")
DISPUTES = Act("tvisteloven", "2005-06-17-90")
COLLECTION = Act("inkassoloven", "1988-05-13-26")
DEBT_REGISTER = Act("gjeldsinformasjonsloven", "2017-06-16-47")
COURT_FEES = Act("rettsgebyrloven", "1982-12-17-86")
TAX = Act("skatteloven", "1999-03-26-14")
SELLER_FOR_THE_COURT = Act("forskrift om tvangssalg ved medhjelper", "1992-12-04-895", REGULATIONS)
INKASSO_REGULATION = Act("inkassoforskriften", "1989-07-14-562", REGULATIONS)
