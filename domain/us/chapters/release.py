"""Whether the rest is let off: released in writing, kept, or not mentioned; and what to ask for."""

from collections.abc import Iterator
from decimal import Decimal

from domain.assessment import LiabilityRule
from domain.case import Case
from domain.choices import Collateral, Event, LoanProgram, Outcome
from domain.findings import us_home_release as says
from domain.findings.us_collection_time import WhatRestarts
from domain.findings.us_home_program import InsurerMayClaim
from domain.law import Conclusion, Section, rule
from domain.matter import Chapter, Matter
from domain.money import ZERO, to_cents
from domain.subjects import Subject
from domain.us import federal_sources as federal
from domain.us import sources_home as source
from domain.us.headline import sources
from domain.us.result import state_law
from domain.us.tax_forms import reported_from

SHARE = Decimal("0.40")
"""The share of the worked settlement, an example and no rule of any law."""

APPROVED = {Event.SHORT_SALE, Event.DEED_IN_LIEU}
ASKED = {Outcome.CLAIMED, Outcome.SUED, Outcome.JUDGMENT}
LET_OFF = {Outcome.RELEASED, Outcome.SETTLED}


@rule(federal.RELEASE_WORDS)
def headline(matter: Matter) -> Iterator[Conclusion]:
    """The rest is let off when the owner of the loan says so of the debt itself, in writing; never by silence."""
    outcome = matter.case.outcome
    if matter.statement.deficiency == ZERO:
        yield says.NothingToLetOff().citing(*matter.account_sources)
    elif outcome is Outcome.RELEASED:
        yield says.ReleasedIfWritten()
    elif outcome is Outcome.SETTLED:
        yield says.SettledIfWritten()
    elif outcome is Outcome.SILENT:
        yield says.SilentKeepsIt().citing(source.LIEN_RELEASE)
    elif outcome in ASKED:
        yield says.AskedForMeansKept()
    else:
        yield says.LetterDecides()


@rule(federal.RELEASE_WORDS)
def law_frees_anyway(matter: Matter) -> Iterator[Conclusion]:
    """Where the law of the state bars the rest, it is barred whatever the letter says."""
    result = state_law(matter)
    if result is not None and matter.liability.rule is LiabilityRule.BARRED:
        yield says.LawFreesAnyway(state=result.state.code).citing(*sources(result))


@rule(federal.RELEASE_WORDS)
def three_states(matter: Matter) -> Iterator[Conclusion]:
    """A letter lets the rest off, keeps it, or says neither; a release of the lien says nothing of the debt."""
    yield says.ReleaseWords()
    if matter.case.outcome not in LET_OFF:
        yield says.KeptOrSilent().citing(source.RESERVED)
    if _may_be_home(matter.case):
        yield says.LienReleaseOnly().citing(source.LIEN_RELEASE)


@rule(federal.RELEASE_WORDS)
def what_to_ask_for(matter: Matter) -> Iterator[Conclusion]:
    """The letter should name the debt, the amount and the date, and bind the owner of the loan."""
    yield says.PutInLetter()
    yield says.OwnerAgrees().citing(source.OWNER)
    if _owner_may_claim(matter):
        yield InsurerMayClaim().citing(source.FANNIE)


@rule(federal.RELEASE_WORDS)
def settling(matter: Matter) -> Iterator[Conclusion]:
    """A settlement for a part leaves the other part let off only where the paper says so."""
    owed, most = matter.statement.still_owed, matter.liability.most_collectible
    if matter.case.outcome in LET_OFF or owed == ZERO or matter.liability.rule is LiabilityRule.BARRED:
        return
    yield WhatRestarts().citing(federal.RESTART)
    if owed and most:
        owed = most
        paid = to_cents(SHARE * owed)
        yield says.SettlementSum(share=SHARE, owed=owed, paid=paid, let_off=owed - paid).citing(*matter.account_sources)
    yield says.AfterSettlement(reported_from=reported_from(matter)).citing(federal.REPORTING, federal.STATUS_USAGE)


@rule(source.NEW_NOTE)
def at_closing(matter: Matter) -> Iterator[Conclusion]:
    """A note signed at closing is a new debt."""
    case = matter.case
    if not _may_be_home(case) or case.event is Event.FORECLOSURE or case.outcome in LET_OFF:
        return
    yield says.NewNote()


@rule(source.BANKRUPTCY_BARS)
def after_bankruptcy(matter: Matter) -> Iterator[Conclusion]:
    """A debt discharged in bankruptcy may not be collected, unless it was reaffirmed."""
    asked = matter.case.event is Event.DEED_IN_LIEU and matter.case.discharged_in_bankruptcy is None
    if asked or matter.case.discharged_in_bankruptcy:
        yield says.BankruptcyStands()


def _owner_may_claim(matter: Matter) -> bool:
    """Whether a short sale of an ordinary home loan left a rest; after a deed in lieu the page on programs says it."""
    case = matter.case
    ordinary = case.loan_program in {None, LoanProgram.CONVENTIONAL}
    approved = case.collateral is Collateral.HOME and case.event is Event.SHORT_SALE
    return ordinary and approved and matter.liability.rule is not LiabilityRule.BARRED


def _may_be_home(case: Case) -> bool:
    return case.collateral in {None, Collateral.HOME}


def _concerns(case: Case) -> bool:
    return case.event in APPROVED or case.outcome in {Outcome.SILENT, *LET_OFF}


CHAPTER = Chapter(
    Subject.RELEASE,
    Section.LIABILITY,
    rules=(
        headline,
        law_frees_anyway,
        three_states,
        at_closing,
        what_to_ask_for,
        after_bankruptcy,
        settling,
    ),
    concerns=_concerns,
)
