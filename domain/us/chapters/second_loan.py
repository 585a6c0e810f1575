"""More than one loan on a home: who is paid first, and whether a second lender can sell or sue."""

from collections.abc import Iterator

from domain.case import Case
from domain.choices import Collateral, Event, LienPosition, LoanPurpose
from domain.findings import us_home_loans as says
from domain.findings.us_home_before_sale import ForcedSaleWorse
from domain.findings.us_home_release import LienReleaseOnly
from domain.findings.us_liability import LiabilityFinding
from domain.law import Conclusion, Section, rule
from domain.matter import Chapter, Matter
from domain.money import ZERO
from domain.subjects import Subject
from domain.us import federal_sources as federal
from domain.us import sources_home as source
from domain.us.helplines import CFPB
from domain.us.liability_sources import PRACTICE, SURVEY
from domain.us.loan_rank import Shares, first_not_stated, shares
from domain.us.wiped_out import after_anothers_sale

GIVEN_UP = {Event.SHORT_SALE, Event.DEED_IN_LIEU}


@rule(SURVEY)
def sued_after_the_sale(matter: Matter) -> Iterator[Conclusion]:
    """After the sale the question is whether the state lets a second lender that lost its lien sue on the loan."""
    if _second_after_sale(matter.case):
        yield from _law_of_state(matter)


@rule(source.RANK)
def order_of_payment(matter: Matter) -> Iterator[Conclusion]:
    """Out of the price the loans are paid in the order of their rank, each in full before the next gets anything."""
    found = shares(matter)
    if found is not None and found.ahead:
        yield from _behind(found)
        return
    yield says.PaidInOrder()
    if first_not_stated(matter.case):
        yield says.TellTheFirst().citing(source.SUMS)
    elif found is not None and matter.case.lien_position is not LienPosition.JUNIOR:
        after = says.AfterThisLoan(price=found.price, paid=found.got, left=found.left - found.got)
        yield after.citing(source.SUMS)


def _behind(found: Shares) -> Iterator[Conclusion]:
    if found.left == ZERO:
        yield says.NothingForThisLoan(price=found.price, ahead=found.ahead)
    else:
        yield says.ThisLoanGets(gets=found.got)
    for line in _sums(found):
        yield line.citing(source.SUMS)


def _sums(found: Shares) -> Iterator[LiabilityFinding]:
    if found.ahead_short:
        together = found.short + found.ahead_short
        yield says.ShortTogether(ahead=found.ahead, owed=found.owed, price=found.price, short=together)
        yield says.MoreThanThisLoan(own=found.short, other=found.ahead_short)
        return
    yield says.AheadTakes(price=found.price, ahead=found.ahead, left=found.left)
    yield says.LeftOnThisLoan(owed=found.owed, got=found.got, short=found.short)


@rule(source.RANK)
def asked_before_a_sale(matter: Matter) -> Iterator[Conclusion]:
    """Before a sale a second lender may have the home sold too; a buyer then takes it with the first loan on it."""
    if matter.case.event is Event.NOT_SOLD_YET:
        yield from _selling_for_the_second(matter)


@rule(source.RANK)
def asked_at_large(matter: Matter) -> Iterator[Conclusion]:
    """Where nothing is said of a sale, the order of payment comes first."""
    if matter.case.event is None:
        yield from _selling_for_the_second(matter)


def _selling_for_the_second(matter: Matter) -> Iterator[Conclusion]:
    found = shares(matter)
    yield says.SecondMaySell()
    if found is not None and found.ahead and found.left == ZERO:
        yield says.SecondSaleBringsNothing(value=found.price, ahead=found.ahead)
        yield ForcedSaleWorse().citing(source.FORCED_SALE)


@rule(SURVEY)
def suing_after_a_sale(matter: Matter) -> Iterator[Conclusion]:
    """A second loan whose lien another lender's sale wiped out is still a debt, unless the state bars it."""
    if not _second_after_sale(matter.case) and matter.case.event not in GIVEN_UP:
        yield from _law_of_state(matter)
    if matter.case.state is None:
        yield says.OnlySomeLoans()


def _second_after_sale(case: Case) -> bool:
    return case.lien_position is LienPosition.JUNIOR and case.event is Event.FORECLOSURE


def _law_of_state(matter: Matter) -> Iterator[Conclusion]:
    if matter.case.state is not None and matter.case.collateral in {None, Collateral.HOME}:
        yield from after_anothers_sale(matter, matter.case.state)


@rule(federal.RELEASE_WORDS)
def letting_go(matter: Matter) -> Iterator[Conclusion]:
    """A release of the lien lets the home be sold; it does not end the debt. Two lenders must both agree."""
    event = matter.case.event
    if event in {None, Event.NOT_SOLD_YET, Event.DEED_IN_LIEU}:
        yield says.BothMustAgree().citing(source.TWO_LENDERS)
    if event in {None, Event.NOT_SOLD_YET, *GIVEN_UP}:
        yield LienReleaseOnly().citing(source.LIEN_RELEASE)
    if event in GIVEN_UP:
        yield says.OneLenderTwoLoans()


@rule(CFPB)
def letters(matter: Matter) -> Iterator[Conclusion]:
    """That nobody has sued yet does not end a debt, and letters do not prove that it can be collected."""
    if matter.case.event is Event.FORECLOSURE:
        yield says.NoSuitOnSecondLoanYet().citing(PRACTICE)
        yield says.LettersEveryDay()


@rule(source.RANK)
def each_by_itself(matter: Matter) -> Iterator[Conclusion]:
    """Each loan is a debt of its own, with an account and a tax form of its own."""
    yield says.EachLoanByItself().citing(source.SUMS)
    if matter.case.event is not Event.NOT_SOLD_YET:
        yield says.OneFormEach().citing(federal.REPORTING)


def _concerns(case: Case) -> bool:
    behind = case.lien_position is LienPosition.JUNIOR or bool(case.prior_liens)
    return case.collateral is Collateral.HOME and (behind or case.loan_purpose is LoanPurpose.HOME_EQUITY)


CHAPTER = Chapter(
    Subject.SECOND_LOAN,
    Section.LIABILITY,
    rules=(
        sued_after_the_sale,
        asked_before_a_sale,
        order_of_payment,
        asked_at_large,
        suing_after_a_sale,
        letting_go,
        letters,
        each_by_itself,
    ),
    concerns=_concerns,
)
