"""The states where a paper, the kind of lender, or the household decides."""

from collections.abc import Iterator, Mapping

from domain.choices import Event, LoanPurpose, PropertyUse
from domain.findings import us_special_papers as says
from domain.findings.us_liability import LiabilityFinding
from domain.length import Length, Unit
from domain.matter import Matter
from domain.us.lengths import within
from domain.us.special.note import (
    BY_COURT,
    FORECLOSED,
    WITHOUT_COURT,
    Note,
    cited,
    deadline,
    plainly,
    protecting,
)
from domain.us.states import State
from domain.us.vocabulary import Exemption, Lift, Loan, Need, Process
from domain.us.vocabulary_special import Special
from domain.us.vocabulary_time import Act


def _bought_with_it(matter: Matter) -> bool:
    case = matter.case
    return case.owner_occupied is not False and case.loan_purpose in {None, LoanPurpose.PURCHASE}


def _homestead(matter: Matter, state: State) -> Iterator[LiabilityFinding]:
    """A certified notice before the sale lets the owner of a homestead elect."""
    unsold = matter.case.event is Event.NOT_SOLD_YET
    for entry in protecting(state, Need.BORROWER_SERVED_NOTICE_IN_TIME):
        kind = says.HomesteadNotice if unsold else says.HomesteadNoticeSent
        days = Length(count=entry.notice_days or 1, unit=Unit.DAYS)
        yield kind(state=state.code, within=days).citing(*cited(entry))


def _seller_or_bank(_: Matter, state: State) -> Iterator[LiabilityFinding]:
    """A seller's loan is barred; another lender that bought at the sale must prove the value."""
    sources = (*protecting(state, Loan.SELLER_FINANCED), *protecting(state, Lift.LENDER_PROVED_VALUE))
    yield says.SellerOrBank(state=state.code).citing(*cited(*sources))


def _commercial(_: Matter, state: State) -> Iterator[LiabilityFinding]:
    """A commercial loan may be sued on after a trustee sale within a year."""
    entry = deadline(state, Act.SUIT)
    sources = cited(*protecting(state, Exemption.COMMERCIAL_LOAN), entry)
    yield says.CommercialLoan(state=state.code, within=within(entry)).citing(*sources)


def _may_be_commercial(matter: Matter) -> bool:
    return matter.case.property_use is not PropertyUse.PERSONAL and matter.case.owner_occupied is not True


def _seller_may_have_lent(matter: Matter) -> bool:
    return matter.case.seller_financed is not False


def _lived_in(matter: Matter) -> bool:
    return matter.case.owner_occupied is not False


def _may_be_equity(matter: Matter) -> bool:
    return matter.case.loan_purpose not in {LoanPurpose.PURCHASE, LoanPurpose.REFINANCE}


NOTES: Mapping[Special, Note] = {
    Special.RESERVATION_MUST_BE_SIMULTANEOUS: Note(
        frozenset({Process.DEED_IN_LIEU}),
        plainly(says.ReservedSameDay, Exemption.RESERVED_IN_SIMULTANEOUS_WRITING),
        though_barred=True,
    ),
    Special.OWNER_WAIVES_WAIT: Note(BY_COURT, plainly(says.WaitGivenUp, Need.OWNER_WAIVED_PRESALE_WAIT)),
    Special.TRUST_INDENTURE_ONLY: Note(
        FORECLOSED, plainly(says.TrustIndenture, Need.TRUST_INDENTURE), before_sale=True
    ),
    Special.SELLER_NOTE_LABEL: Note(
        FORECLOSED,
        plainly(says.SellerNoteSays, Need.NOTE_SAYS_PURCHASE_MONEY),
        matters=_seller_may_have_lent,
        before_sale=True,
    ),
    Special.LOW_INCOME_HOUSEHOLD: Note(
        FORECLOSED, plainly(says.LowIncomeHousehold, Need.LOW_INCOME_HOUSEHOLD), matters=_lived_in, before_sale=True
    ),
    Special.BANK_LENDER_ONLY: Note(
        FORECLOSED, plainly(says.BankLoanOnly, Need.LENDER_IS_BANK), matters=_bought_with_it, before_sale=True
    ),
    Special.HOMESTEAD_ELECTION: Note(WITHOUT_COURT, _homestead, matters=_lived_in, before_sale=True),
    Special.CANCELLED_DEBT_REPORT: Note(
        frozenset({Process.SHORT_SALE}), plainly(says.ReportToTaxOffice, Need.LENDER_REPORTS_CANCELLED_DEBT)
    ),
    Special.SELLER_FINANCING_ONLY: Note(FORECLOSED, _seller_or_bank, before_sale=True),
    Special.HOME_EQUITY_NONRECOURSE: Note(
        FORECLOSED,
        plainly(says.HomeEquityOnlyHome, Loan.HOME_EQUITY),
        matters=_may_be_equity,
        before_sale=True,
        though_barred=True,
    ),
    Special.COMMERCIAL_EXCEPTIONS: Note(WITHOUT_COURT, _commercial, matters=_may_be_commercial, though_barred=True),
    Special.WAIVE_TO_SHORTEN_WAIT: Note(BY_COURT, plainly(says.WaivedInComplaint, Need.LENDER_ELECTED_WAIVER)),
}
