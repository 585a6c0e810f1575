"""What an American credit file calls the loan, before and after it is paid or settled."""

from collections.abc import Iterator

from domain.assessment import Label, LiabilityRule
from domain.calendar import add_years, plain
from domain.case import Case
from domain.choices import Event, Outcome
from domain.findings import us_credit_labels as says
from domain.findings.us_credit import NoCodeForShortSale, ShownAs
from domain.law import Conclusion, Section, rule
from domain.matter import Chapter, Matter
from domain.rest import LET_GO, nothing_left
from domain.subjects import Subject
from domain.us import federal_sources as federal
from domain.us import sources_credit as source
from domain.us.federal import OLDER_SHOWN_FROM, OLDER_SHOWN_FROM_PAY, REPORTABLE_YEARS

PAID = says.ShownWhenPaid
WHEN_PAID = {
    Event.REPOSSESSION: (PAID.REPOSSESSED, PAID.CHARGE_OFF),
    Event.VOLUNTARY_SURRENDER: (PAID.VOLUNTARY_SURRENDER, PAID.CHARGE_OFF),
    Event.FORECLOSURE: (PAID.FORECLOSURE, PAID.CHARGE_OFF),
}
GIVEN_BACK = {None, Event.REPOSSESSION, Event.VOLUNTARY_SURRENDER}


@rule(federal.STATUS_USAGE)
def answer(matter: Matter) -> Iterator[Conclusion]:
    """A line has a status by code, and a balance until it is paid, settled or discharged."""
    case = matter.case
    shown = tuple(ShownAs[label.name] for label in matter.credit.reported_as if label is not Label.OPEN_BALANCE)
    if case.discharged_in_bankruptcy:
        yield says.LineDischarged()
    elif case.event is None:
        yield says.LineDependsOn()
    elif case.event is Event.NOT_SOLD_YET:
        yield says.LineForNow(labels=shown).citing(federal.STATUS_CODES)
    elif nothing_left(matter):
        yield says.LineWithZero(labels=shown)
    else:
        yield _with_rest(matter, shown)


def _with_rest(matter: Matter, shown: tuple[ShownAs, ...]) -> Conclusion:
    if matter.liability.rule is LiabilityRule.BARRED:
        return says.LineBarred(labels=shown)
    owed = matter.statement.still_owed
    return says.LineWithOpenBalance(labels=shown) if owed is None else says.LineWithBalance(labels=shown, balance=owed)


def _open(matter: Matter) -> bool:
    return not nothing_left(matter) and not matter.case.discharged_in_bankruptcy


def _let_go(matter: Matter) -> bool:
    return matter.case.outcome in LET_GO and nothing_left(matter)


@rule(federal.STATUS_USAGE)
def once_paid(matter: Matter) -> Iterator[Conclusion]:
    """Once it is paid the status says what it was; a charge-off does not end the debt before."""
    if not _open(matter) or matter.case.event is Event.NOT_SOLD_YET:
        return
    yield says.OpenUntilPaid()
    of_event = WHEN_PAID.get(matter.case.event) if matter.case.event else None
    yield says.OncePaid(labels=of_event or (PAID.CLOSED, PAID.COLLECTION, PAID.CHARGE_OFF))


@rule(federal.RESTART)
def before_paying(matter: Matter) -> Iterator[Conclusion]:
    """A payment starts the time to sue again in many states."""
    if _open(matter) and matter.case.event is not Event.NOT_SOLD_YET:
        yield says.BeforePayingOldDebt()


@rule(federal.STATUS_CODES)
def special_names(matter: Matter) -> Iterator[Conclusion]:
    """There is no code for a short sale, and none that makes a surrender mild."""
    if matter.case.event is Event.SHORT_SALE:
        yield NoCodeForShortSale()
    if matter.case.event in GIVEN_BACK:
        yield says.SurrenderNoBetter().citing(federal.STATUS_USAGE)


@rule(source.NEVER_LATE)
def never_late(matter: Matter) -> Iterator[Conclusion]:
    """The seven years are counted from a delinquency; without one their start is not known here."""
    case = matter.case
    if not _let_go(matter) or case.first_missed_payment is not None:
        return
    day = case.release_date or case.sale_date
    if day is None:
        yield says.NeverLate()
    else:
        yield says.NeverLateFrom(day=plain(day), until=add_years(day, REPORTABLE_YEARS))


@rule(federal.STATUS_USAGE)
def sold_on(matter: Matter) -> Iterator[Conclusion]:
    """A debt that was sold is owed once: the first lender's line says sold, the buyer's the balance."""
    if _open(matter) and matter.case.event is not Event.NOT_SOLD_YET:
        yield says.SoldToBuyer()


@rule(federal.JUDGMENTS_UNLISTED)
def judgments(_: Matter) -> Iterator[Conclusion]:
    """Since July 2017 the three bureaus list no civil judgments, which can be enforced all the same."""
    yield says.JudgmentsNotShown()


@rule(federal.REPORT_EXCEPTIONS)
def older_items(_: Matter) -> Iterator[Conclusion]:
    """The limits do not hold for large credit and life insurance, nor for jobs that pay well."""
    yield says.OlderForLargeSums(credit=OLDER_SHOWN_FROM, pay=OLDER_SHOWN_FROM_PAY)


@rule(source.BANKRUPTCY_SHOWN)
def bankruptcy(matter: Matter) -> Iterator[Conclusion]:
    """A bankruptcy may be reported for ten years."""
    if matter.case.discharged_in_bankruptcy is not False:
        yield says.BankruptcyShown()


@rule(source.SCORE_STUDY)
def points(matter: Matter) -> Iterator[Conclusion]:
    """No study tells what one person's score will do."""
    if _let_go(matter):
        yield says.NoPointsPromised()


def _concerns(case: Case) -> bool:
    return case.event is not Event.NOT_SOLD_YET or case.outcome is Outcome.JUDGMENT


RULES = (
    answer,
    once_paid,
    before_paying,
    special_names,
    never_late,
    points,
    sold_on,
    judgments,
    older_items,
    bankruptcy,
)
CHAPTER = Chapter(Subject.LABELS, Section.CREDIT, rules=RULES, concerns=_concerns)
