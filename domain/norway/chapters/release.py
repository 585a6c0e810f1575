"""Is the rest let off? Consent to delete the pledge is not; a written yes is; and how to ask for one."""

from collections.abc import Iterator

from domain.account_rules import CONSENT
from domain.case import Case
from domain.choices import Event, Outcome
from domain.findings import norway_release as says
from domain.law import Conclusion, Section, rule
from domain.matter import Chapter, Matter
from domain.norway import sources, sources_claim
from domain.norway.rates import NAV_PHONE
from domain.rest import LET_GO, nothing_left
from domain.subjects import Subject

NOT_SAID = frozenset({Outcome.SILENT, Outcome.RELEASED, Outcome.SETTLED})


@rule(CONSENT)
def headline(matter: Matter) -> Iterator[Conclusion]:
    """A debt stands until the creditor gives it up; consent to delete a pledge gives up no debt."""
    case = matter.case
    if case.outcome in LET_GO:
        yield says.LetOffIfWritten()
    elif case.event is Event.SHORT_SALE:
        yield says.ConsentDoesNotLetOff()
    else:
        yield says.OwedUntilWritten()


@rule(sources.PANTEL_1_11)
def no_special_procedure(matter: Matter) -> Iterator[Conclusion]:
    """What is pledged may be sold, but the pledge follows it unless every unpaid holder deletes its own."""
    if matter.case.event in {Event.SHORT_SALE, Event.NOT_SOLD_YET, None}:
        yield says.NoSpecialProcedure()


@rule(CONSENT)
def words(_: Matter) -> Iterator[Conclusion]:
    """Only words about the debt itself let it off; a loss booked by the lender is none of the debtor's doing."""
    yield says.WordsThatLetOff()
    yield says.BookedAsLoss()


@rule(sources.FINAVTL_2_12, sources_claim.FINAVTL_2_12_INFERRED)
def deleting_the_pledge(matter: Matter) -> Iterator[Conclusion]:
    """A pledge is deleted when it is paid; no duty to delete it was found when it is not."""
    if matter.case.event in {Event.SHORT_SALE, Event.NOT_SOLD_YET}:
        yield says.NoDutyToDelete()


@rule(sources.FINAVTL_2_9, sources.FINAVTL_2_11)
def asking(matter: Matter) -> Iterator[Conclusion]:
    """The debtor can ask for the account, interest apart, and for a receipt."""
    if matter.case.outcome in LET_GO:
        yield says.KeepReceipt().citing(sources.FINAVTL_2_11)
    else:
        yield says.AskInWriting().citing(sources.FINAVTL_2_9)


@rule(sources.GOL_1_5, sources.FORELD_14)
def agreement(matter: Matter) -> Iterator[Conclusion]:
    """Any agreement with the creditor can be made; a payment or a promise acknowledges the debt."""
    if nothing_left(matter):
        return
    owed = matter.statement.still_owed
    yield says.OfferLowerSumUnknown() if owed is None else says.OfferLowerSum(owed=owed)


@rule(sources.TVFBL_11_31, sources_claim.GOL_4_8)
def without_a_pledge(matter: Matter) -> Iterator[Conclusion]:
    """When the pledge is gone the rest is an ordinary claim, also in a gjeldsordning."""
    if nothing_left(matter):
        return
    yield says.RestIsUnsecured()
    phone = NAV_PHONE.on(matter.today)
    yield says.NavHelpsToAgree(phone=phone).citing(sources.GOL_1_5, sources.SOSTJL_17)


@rule(sources.FINAVTL_5_22, sources.UTLAN_3)
def only_the_thing_answers(matter: Matter) -> Iterator[Conclusion]:
    """A pawn loan, and an equity-release loan whose contract says so, is answered for by the thing alone."""
    if not nothing_left(matter):
        yield says.OnlyThingLoans()


def _covered(case: Case) -> bool:
    """Whether the value or the price covers the loan on its face, so that there is no rest to let off."""
    brought_in = case.fair_value if case.event is not Event.FORECLOSURE else case.sale_price
    return case.claim is not None and brought_in is not None and brought_in >= case.claim


CHAPTER = Chapter(
    Subject.RELEASE,
    Section.LIABILITY,
    rules=(
        headline,
        no_special_procedure,
        words,
        deleting_the_pledge,
        asking,
        agreement,
        without_a_pledge,
        only_the_thing_answers,
    ),
    concerns=lambda case: case.event is Event.SHORT_SALE or (case.outcome in NOT_SAID and not _covered(case)),
)
