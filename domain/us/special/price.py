"""The states where the bid, the price or the value of the home has a rule of its own."""

from collections.abc import Iterator, Mapping
from datetime import date

from domain.findings import us_special_price as says
from domain.findings.us_liability import LiabilityFinding
from domain.matter import Matter
from domain.us.limits import stated_end
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
from domain.us.states import State, state_of
from domain.us.vocabulary import Effect, Lift, Need
from domain.us.vocabulary_special import Special
from domain.us.vocabulary_time import Act

LOW_PRICE_NO_DEFENSE = date(2015, 6, 11)
"""From this day a price below the market value is no defense in West Virginia, W. Va. Code § 38-1-7."""


def _confirmation(_: Matter, state: State) -> Iterator[LiabilityFinding]:
    """A sale under power must be reported and confirmed, or the lender may not sue."""
    sources = cited(deadline(state, Act.CONFIRMATION_PETITION), *protecting(state, Lift.COURT_CONFIRMED_VALUE))
    yield says.CourtMustConfirm(state=state.code).citing(*sources)


def _appraisal(_: Matter, state: State) -> Iterator[LiabilityFinding]:
    """An appraisal asked for in time replaces the bid."""
    sources = cited(deadline(state, Act.APPRAISAL_PETITION), *protecting(state, Need.BORROWER_PETITIONS_APPRAISAL))
    yield says.AppraisalReplacesBid(state=state.code).citing(*sources)


def _appraisal_in_time(matter: Matter) -> bool:
    """Whether the person's time to ask is not known to be over."""
    until = stated_end(deadline(state_of(matter.case.state or ""), Act.APPRAISAL_PETITION), matter.case)
    return until is None or until >= matter.today


def _no_defense(_: Matter, state: State) -> Iterator[LiabilityFinding]:
    """That the sale did not bring the market value is no defense; the row keeps the section with its redemption."""
    sources = cited(*state.redemption)
    yield says.LowPriceNoDefense(state=state.code, since=LOW_PRICE_NO_DEFENSE).citing(*sources)


NOTES: Mapping[Special, Note] = {
    Special.GOOD_FAITH_BID_DUTY: Note(WITHOUT_COURT, plainly(says.BidMustBeHonest, Need.BID_GROSSLY_LOW)),
    Special.GOOD_FAITH_BID_RULE: Note(
        WITHOUT_COURT, plainly(says.BidBelowEstimate, Need.LENDER_BID_BELOW_GOOD_FAITH_VALUE)
    ),
    Special.COURT_DISCRETION: Note(BY_COURT, plainly(says.JudgeMayGiveLess, Effect.LIMITED_OTHER)),
    Special.CONFIRMATION_REQUIRED: Note(WITHOUT_COURT, _confirmation),
    Special.COURT_MAY_CREDIT_VALUE: Note(
        BY_COURT, plainly(says.FairValueBeforeConfirmation, Need.BID_SUBSTANTIALLY_INADEQUATE)
    ),
    Special.NO_APPRAISAL_NO_DEFICIENCY: Note(BY_COURT, plainly(says.NoAppraisalNoRest, Lift.APPRAISED_SALE)),
    Special.PRICE_ONLY_NO_VALUE_CAP: Note(
        WITHOUT_COURT, plainly(says.OnlyThePrice, Need.PRICE_SO_LOW_IT_IMPLIES_FRAUD), before_sale=True
    ),
    Special.GOOD_FAITH_PRICE_DUTY: Note(
        WITHOUT_COURT, plainly(says.FairPriceNotFullValue, Need.PRICE_NOT_FAIR_AND_REASONABLE)
    ),
    Special.APPRAISAL_PETITION: Note(BY_COURT, _appraisal, matters=_appraisal_in_time),
    Special.SALE_PRICE_PRESUMED_FAIR: Note(
        FORECLOSED, plainly(says.PricePresumedFair, Need.BORROWER_PROVES_MATERIALLY_LOWER)
    ),
    Special.VALUE_DEFENSE_ABOLISHED: Note(WITHOUT_COURT, _no_defense, before_sale=True),
}
