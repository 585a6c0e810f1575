"""Free help by telephone, with the day by which each number is to be looked up again."""

from datetime import date

from domain.law import Citation, Dated, Status
from domain.us.federal_sources import HUD, NFCC

CFPB = Citation(label="CFPB complaints", url="https://www.consumerfinance.gov/complaint", status=Status.UNVERIFIED)

REVIEW_BY = date(2027, 5, 22)
"""Half a year after the numbers were looked up."""


def _number(number: str, source: Citation) -> Dated[str]:
    # No value of law: it is shown whatever the day.
    return Dated(entries=((date.min, number),), review_by=REVIEW_BY, citation=source)


NFCC_PHONE = _number("800-388-2227", NFCC)
HUD_PHONE = _number("800-569-4287", HUD)
CFPB_PHONE = _number("855-411-2372", CFPB)
