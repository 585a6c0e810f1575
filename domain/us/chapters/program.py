"""Who stands behind a home loan (VA, FHA, USDA, Fannie Mae, Freddie Mac), and what they may claim."""

from collections.abc import Iterator

from domain.case import Case
from domain.choices import Collateral, Event, LoanProgram
from domain.findings import us_home_program as says
from domain.law import Conclusion, Section, rule
from domain.matter import Chapter, Matter
from domain.subjects import Subject
from domain.us import sources_home as source
from domain.us.federal_sources import HUD
from domain.us.helplines import HUD_PHONE
from domain.us.home_programs import FHA_PHONE, VA_PHONE, in_one_line

FEDERAL = (LoanProgram.VA, LoanProgram.FHA, LoanProgram.USDA)
APPROVED = {Event.SHORT_SALE, Event.DEED_IN_LIEU}
TEXAS = "TX"


@rule(source.OWNER)
def headline(matter: Matter) -> Iterator[Conclusion]:
    """Who stands behind the loan decides who may claim what is left."""
    case = matter.case
    if not _may_be_home(case):
        yield says.ProgramsForHomes()
    elif case.loan_program is LoanProgram.CONVENTIONAL:
        yield says.OrdinaryLoan()
    elif case.loan_program is None:
        yield says.WhoStandsBehind()
    else:
        yield from in_one_line(case, case.loan_program)


@rule(source.OWNER)
def each_in_a_line(matter: Matter) -> Iterator[Conclusion]:
    """Where the program is not known, each has its line."""
    if matter.case.loan_program is None and _may_be_home(matter.case):
        for program in FEDERAL:
            yield from in_one_line(matter.case, program)


@rule(source.VA_LOSS)
def veterans(matter: Matter) -> Iterator[Conclusion]:
    """The VA is owed nothing after fair play; assumed and manufactured-home loans differ, and so does the lender."""
    if matter.case.loan_program is LoanProgram.VA and _may_be_home(matter.case):
        yield says.VaExceptions()
        yield says.VaOnlyAgency()
        yield says.VaEntitlement().citing(source.VA_ENTITLEMENT)
        yield says.VaHelp(phone=VA_PHONE.on(matter.today)).citing(VA_PHONE.citation)


@rule(source.FHA_SHORT_SALE)
def housing_administration(matter: Matter) -> Iterator[Conclusion]:
    """After an approved short sale nobody asks for the rest; after a plain foreclosure HUD may."""
    if matter.case.loan_program is LoanProgram.FHA and _may_be_home(matter.case):
        if matter.case.event is Event.FORECLOSURE:
            yield says.FhaNobodyAsks()
        else:
            yield says.FhaMayAsk().citing(source.FHA_FORECLOSURE)
        yield says.FhaHelp(phone=FHA_PHONE.on(matter.today)).citing(FHA_PHONE.citation)


@rule(source.FANNIE)
def owners(matter: Matter) -> Iterator[Conclusion]:
    """Fannie Mae lets a servicer give up the rest, and Freddie Mac has it do so, after what they approved."""
    case = matter.case
    if case.loan_program in FEDERAL or not _may_be_home(case):
        return
    yield says.FreddieWaives().citing(source.FREDDIE)
    if case.event is not Event.DEED_IN_LIEU:
        yield says.FannieShortSale()
    if case.loan_program is LoanProgram.CONVENTIONAL or case.event is Event.DEED_IN_LIEU:
        yield says.FannieMayWaive()
        yield says.InsurerMayClaim()
    if case.state == TEXAS:
        yield says.FannieTexas()


@rule(HUD)
def counselor(matter: Matter) -> Iterator[Conclusion]:
    """Where no agency has a line of its own here, a housing counselor helps for free."""
    if _may_be_home(matter.case) and matter.case.loan_program not in {LoanProgram.VA, LoanProgram.FHA}:
        yield says.CounselorHelps(phone=HUD_PHONE.on(matter.today)).citing(HUD_PHONE.citation)


@rule(source.OWNER)
def who_owns_it(_matter: Matter) -> Iterator[Conclusion]:
    """The owner of the loan decides, not the company that takes the payments."""
    yield says.AskWhoOwns()


def _may_be_home(case: Case) -> bool:
    return case.collateral in {None, Collateral.HOME}


def _concerns(case: Case) -> bool:
    return case.collateral is Collateral.HOME and (case.loan_program in FEDERAL or case.event in APPROVED)


CHAPTER = Chapter(
    Subject.PROGRAM,
    Section.LIABILITY,
    rules=(headline, each_in_a_line, veterans, housing_administration, owners, who_owns_it, counselor),
    concerns=_concerns,
)
