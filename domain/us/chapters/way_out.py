"""Bankruptcy: what it does to what is left of an American debt, and what it does not."""

from collections.abc import Iterator

from domain.calendar import add_days, plain
from domain.case import Case
from domain.choices import Collateral, Event, Outcome
from domain.findings import us_collection_way_out as says
from domain.law import Conclusion, Section, rule
from domain.matter import Chapter, Matter
from domain.subjects import Subject
from domain.us import federal_sources as federal
from domain.us import sources_collection as source
from domain.us.helplines import NFCC_PHONE
from domain.us.sources_credit import BANKRUPTCY_SHOWN

CUT_AFTER_DAYS = 910
"""A loan that bought a car within so many days before the filing is not cut, 11 U.S.C. § 1325(a)."""


@rule(source.ORDINARY_DEBT, source.DISCHARGE)
def answer(matter: Matter) -> Iterator[Conclusion]:
    """What a sale leaves is unsecured debt; a discharge bars its collection."""
    done = matter.case.discharged_in_bankruptcy
    yield says.BankruptcyWipedOut().citing(source.DISCHARGE) if done else says.BankruptcyMayWipeOut()


@rule(source.REAFFIRMED)
def holds_if(matter: Matter) -> Iterator[Conclusion]:
    """A discharge reaches debts that were listed and not reaffirmed."""
    yield says.IfListedAndNotReaffirmed()
    home = matter.case.collateral in {None, Collateral.HOME}
    if home and matter.case.discharged_in_bankruptcy is not False:
        yield says.SignAfterBankruptcy().citing(source.SIGNING)


@rule(source.AGAIN)
def two_ways(matter: Matter) -> Iterator[Conclusion]:
    """Chapter 7 is open again after eight years; chapter 13 after four, or two."""
    if not matter.case.discharged_in_bankruptcy:
        yield says.ChapterSevenOrThirteen()


@rule(source.SURRENDER)
def before_the_sale(matter: Matter) -> Iterator[Conclusion]:
    """Until the sale the thing can be given up, redeemed, or its loan cut to its value."""
    if matter.case.event is not Event.NOT_SOLD_YET:
        return
    yield says.HandItOver()
    if matter.case.collateral is Collateral.HOME:
        return
    yield says.KeepTheThing().citing(source.REDEEM)
    signed = matter.case.contract_date
    if signed is None:
        yield says.LoanOnThingCut(days=CUT_AFTER_DAYS).citing(source.CRAM_DOWN)
    elif matter.case.collateral is Collateral.VEHICLE:
        day = add_days(signed, CUT_AFTER_DAYS)
        yield says.LoanOnThingCutFrom(signed=plain(signed), day=day).citing(source.CRAM_DOWN)


@rule(source.REAFFIRMED)
def cosigner(matter: Matter) -> Iterator[Conclusion]:
    """What a bankruptcy does for a cosigner is left to the lawyer."""
    if matter.case.co_signers:
        yield says.AskAboutCosigner()


@rule(BANKRUPTCY_SHOWN, federal.BANKRUPTCY)
def afterwards(_: Matter) -> Iterator[Conclusion]:
    """A bankruptcy may be reported for ten years; debt discharged in it is no income."""
    yield says.AfterwardsInFileAndTax()


@rule(federal.LAW_HELP, federal.NFCC)
def talk_first(matter: Matter) -> Iterator[Conclusion]:
    """Legal aid and debt advice are free."""
    yield says.TalkFirst(debt_advice=NFCC_PHONE.on(matter.today))


def _concerns(case: Case) -> bool:
    return case.discharged_in_bankruptcy is True or case.outcome in {Outcome.SUED, Outcome.JUDGMENT}


RULES = (answer, holds_if, talk_first, two_ways, before_the_sale, cosigner, afterwards)
CHAPTER = Chapter(Subject.WAY_OUT, Section.NEXT_STEPS, rules=RULES, concerns=_concerns)
