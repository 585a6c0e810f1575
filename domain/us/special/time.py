"""The states with a period of their own, or one place only where the rest may be asked for."""

from collections.abc import Iterator, Mapping

from domain.findings import us_special_time as says
from domain.findings.us_liability import LiabilityFinding
from domain.law import Citation, Status
from domain.matter import Matter
from domain.us.lengths import within
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
    redeeming,
    years,
)
from domain.us.states import State, state_of
from domain.us.vocabulary import Lift, Need, Process
from domain.us.vocabulary_goods import RedemptionOnly
from domain.us.vocabulary_special import Special
from domain.us.vocabulary_time import Act

SMALL_HOME_UNITS = 2
LONG, SHORT = RedemptionOnly.UNDER_TWO_THIRDS_OWED_OR_LARGE_TRACT, RedemptionOnly.ABANDONED


def _strict(_: Matter, state: State) -> Iterator[LiabilityFinding]:
    """After a strict foreclosure the lender must move soon, and the court finds the value."""
    entry = deadline(state, Act.MOTION)
    yield says.StrictForeclosure(state=state.code, within=within(entry)).citing(*cited(entry))


def _note(_: Matter, state: State) -> Iterator[LiabilityFinding]:
    """A promissory note may be sued on for longer than another contract."""
    own = state.limitation
    on_note = Citation(label=own.note_citation or "", status=own.note_status or Status.UNVERIFIED)
    on_contract = Citation(label=own.contract_citation, status=own.contract_status)
    found = says.NoteLivesLonger(
        state=state.code, note=years(own.note_years or own.contract_years), other=years(own.contract_years)
    )
    yield found.citing(on_note, on_contract)


def _short_judgment(_: Matter, state: State) -> Iterator[LiabilityFinding]:
    """A foreclosure judgment on a small home has no force after two years."""
    entry, other = deadline(state, Act.COLLECT), years(state.limitation.judgment_years)
    yield says.JudgmentOnHomeShort(state=state.code, other=other).citing(*cited(entry))


def _waiver(_: Matter, state: State) -> Iterator[LiabilityFinding]:
    """The rest of a small home cannot be collected after two years, unless it had begun or was waived."""
    yield says.DoNotSignWaiver(state=state.code).citing(*cited(deadline(state, Act.COLLECT)))


def _small_home(matter: Matter) -> bool:
    case = matter.case
    return case.owner_occupied is not False and (case.units or 1) <= SMALL_HOME_UNITS


def _cheap(_: Matter, state: State) -> Iterator[LiabilityFinding]:
    """A home that brought less than two thirds of its appraisal can be redeemed."""
    entry = redeeming(state, RedemptionOnly.PRICE_UNDER_TWO_THIRDS_OF_APPRAISAL)
    yield says.BuyBackIfCheap(state=state.code, within=within(entry)).citing(*cited(entry))


def _cheap_in_time(matter: Matter) -> bool:
    """Whether the time to redeem is not known to be over."""
    entry = redeeming(state_of(matter.case.state or ""), RedemptionOnly.PRICE_UNDER_TWO_THIRDS_OF_APPRAISAL)
    until = stated_end(entry, matter.case)
    return until is None or until >= matter.today


def _same_case(_: Matter, state: State) -> Iterator[LiabilityFinding]:
    """A motion within the foreclosure is the only remedy for the rest of a home lived in."""
    yield says.OnlyInSameCase(state=state.code).citing(*cited(deadline(state, Act.MOTION)))


def _lived_in(matter: Matter) -> bool:
    return matter.case.owner_occupied is not False


def _redemption_decides(_: Matter, state: State) -> Iterator[LiabilityFinding]:
    """After a sale with the short time to redeem there is no deficiency; after the long one there may be."""
    usual, short, long = redeeming(state, None), redeeming(state, SHORT), redeeming(state, LONG)
    found = says.BuyBackTimeDecides(state=state.code, usual=within(usual), short=within(short), long=within(long))
    yield found.citing(*cited(*protecting(state, Need.SHORT_REDEMPTION_CHOSEN), usual, short, long))


def _installments(_: Matter, state: State) -> Iterator[LiabilityFinding]:
    """A suit on a secured installment note must begin within a year of the sale."""
    entry = deadline(state, Act.SUIT)
    yield says.OneYearForInstallments(state=state.code, within=within(entry)).citing(*cited(entry))


def _reopens(_: Matter, state: State) -> Iterator[LiabilityFinding]:
    """A judgment for the rest opens the time to redeem anew."""
    entry = redeeming(state, RedemptionOnly.DEFICIENCY_JUDGMENT_ENTERED)
    yield says.JudgmentReopensBuyBack(state=state.code, within=within(entry)).citing(*cited(entry))


def _motion_or_paid(_: Matter, state: State) -> Iterator[LiabilityFinding]:
    """Without a motion in time the proceeds are full satisfaction of the debt."""
    yield says.MotionOrPaid(state=state.code).citing(*cited(deadline(state, Act.MOTION)))


NOTES: Mapping[Special, Note] = {
    Special.STRICT_FORECLOSURE: Note(BY_COURT, _strict),
    Special.STRICT_FORECLOSURE_ONLY_WITHOUT_EQUITY: Note(
        BY_COURT, plainly(says.StrictOnlyWithoutEquity, Need.NO_SUBSTANTIAL_EQUITY)
    ),
    Special.NOTES_SIX_YEARS: Note(frozenset(Process), _note),
    Special.TWO_YEAR_JUDGMENT_LIFE: Note(BY_COURT, _short_judgment, matters=_small_home, after_judgment=True),
    Special.TWO_YEAR_COLLECTION_LIMIT: Note(BY_COURT, _waiver, matters=_small_home, after_judgment=True),
    Special.TWO_THIRDS_VALUE_REDEMPTION: Note(BY_COURT, _cheap, matters=_cheap_in_time),
    Special.WARNING_NOTICE_REQUIRED: Note(WITHOUT_COURT, plainly(says.WarningLetter, Lift.DEFICIENCY_NOTICE_SENT)),
    Special.MOTION_IS_ONLY_REMEDY: Note(FORECLOSED, _same_case, matters=_lived_in),
    Special.REDEMPTION_PERIOD_DECIDES: Note(WITHOUT_COURT, _redemption_decides),
    Special.INSTALLMENT_NOTE_ONE_YEAR: Note(FORECLOSED, _installments),
    Special.DEFICIENCY_REOPENS_REDEMPTION: Note(BY_COURT, _reopens, after_judgment=True),
    Special.MOTION_OR_DEBT_PAID: Note(BY_COURT, _motion_or_paid),
}
