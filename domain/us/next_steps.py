"""What to do first in an American case: at most four steps, the most urgent first, and then free help."""

from collections.abc import Iterator
from itertools import islice

from domain.assessment import LiabilityRule
from domain.choices import Collateral, Event, Outcome
from domain.findings import us_next_steps as says
from domain.law import Citation, Conclusion, rule
from domain.matter import Matter
from domain.rest import first_loan_open, nothing_left
from domain.us import federal_sources as source
from domain.us import steps_of_account, steps_of_court, steps_of_dispute
from domain.us.helplines import HUD_PHONE, NFCC_PHONE

MOST = 4


@rule()
def steps(matter: Matter) -> Iterator[Conclusion]:
    """What cannot wait comes first: the court, then what stops a sale, then the account, then the letters."""
    yield from islice(_steps(matter), MOST)
    yield _free_help(matter)


def _steps(matter: Matter) -> Iterator[Conclusion]:
    yield from steps_of_court.court_papers(matter)
    if matter.case.event is Event.NOT_SOLD_YET:
        yield from _before_the_sale(matter)
    elif matter.statement.surplus and not first_loan_open(matter.case):
        yield says.AskForSurplus(surplus=matter.statement.surplus).citing(*_surplus_source(matter))
    elif matter.case.outcome is Outcome.RELEASED:
        yield from steps_of_account.after_release(matter)
    elif nothing_left(matter):
        yield from steps_of_account.after_payment(matter)
    else:
        yield from _while_it_is_owed(matter)


def _surplus_source(matter: Matter) -> tuple[Citation, ...]:
    return () if matter.case.collateral in {None, Collateral.HOME} else (source.SURPLUS,)


def _before_the_sale(matter: Matter) -> Iterator[Conclusion]:
    home = matter.case.collateral is Collateral.HOME
    yield says.AskServicerBeforeSale().citing(source.LOSS_MITIGATION) if home else _redeem()
    yield says.AskForReleaseBeforeSale().citing(source.RELEASE_WORDS)
    yield says.CheckFile().citing(source.FREE_REPORT)


def _redeem() -> Conclusion:
    return says.RedeemBeforeSale().citing(source.REDEMPTION)


def _while_it_is_owed(matter: Matter) -> Iterator[Conclusion]:
    if matter.case.outcome is Outcome.JUDGMENT:
        yield from steps_of_court.judgment(matter)
    if matter.case.outcome is Outcome.SUED:
        yield says.AskLawyer()
    if matter.liability.rule is LiabilityRule.BARRED:
        yield from steps_of_dispute.barred(matter)
        return
    yield from steps_of_dispute.with_the_account(matter)
    if matter.case.outcome not in {Outcome.SUED, Outcome.JUDGMENT}:
        yield says.PaymentMayRestart().citing(source.RESTART)
    yield says.GetSettlementInWriting().citing(source.RELEASE_WORDS)


def _free_help(matter: Matter) -> Conclusion:
    if matter.case.collateral is Collateral.HOME:
        return says.FreeHelpHome(housing=HUD_PHONE.on(matter.today)).citing(source.LAW_HELP, source.HUD)
    return says.FreeHelp(debt_advice=NFCC_PHONE.on(matter.today)).citing(source.LAW_HELP, source.NFCC)


RULES = (steps,)
