"""What to do when an American debt collector, or a buyer of the debt, writes."""

from collections.abc import Iterator

from domain.case import Case
from domain.choices import Event, Outcome
from domain.findings import us_collection_collectors as says
from domain.law import Conclusion, Section, rule
from domain.matter import Chapter, Matter
from domain.rest import nothing_left
from domain.subjects import Subject
from domain.us import federal_sources as federal
from domain.us import sources_collection as source
from domain.us.court import dispute_end
from domain.us.helplines import CFPB, CFPB_PHONE
from domain.us.liability_sources import DISPUTE
from domain.us.state_defense import may_be_barred


@rule(DISPUTE)
def answer(matter: Matter) -> Iterator[Conclusion]:
    """A debt disputed in writing within 30 days of the notice may not be collected until it is verified."""
    until = dispute_end(matter.case)
    if until is None:
        yield says.DisputeWithinThirtyDays()
    else:
        yield (says.DisputeDaysOver if until < matter.today else says.WriteToCollectorBy)(until=until)


@rule(federal.RESTART)
def pay_nothing_yet(matter: Matter) -> Iterator[Conclusion]:
    """A payment or a signed promise starts the time to sue again in many states."""
    if not nothing_left(matter):
        yield says.PayNothingYet()


@rule(source.WHO_OWNS)
def who_owns_it(_: Matter) -> Iterator[Conclusion]:
    """Whoever asks for a debt must be able to show that it is theirs."""
    yield says.WhoOwnsIt()


@rule(federal.RESTART)
def will_it_provoke(matter: Matter) -> Iterator[Conclusion]:
    """To ask for the debt to be verified is neither a payment nor a promise."""
    if not nothing_left(matter):
        yield says.WillAskingProvoke()


@rule(source.DEFENSES)
def state_law(matter: Matter) -> Iterator[Conclusion]:
    """What the law of the state bars or limits is said in the dispute."""
    yield from may_be_barred(matter, says.SayItInTheDispute)


@rule(DISPUTE)
def notice(matter: Matter) -> Iterator[Conclusion]:
    """A collector sends a notice of the debt within five days of the first contact, itemised."""
    if matter.case.collector_notice_received is None:
        yield says.NoticeWithinFiveDays()
    yield says.NoticeItemised().citing(source.ITEMISED)


@rule(source.NO_LATE_SUIT)
def no_late_threat(_: Matter) -> Iterator[Conclusion]:
    """A collector may neither sue nor threaten to on a debt that can no longer be enforced."""
    yield says.NoLateThreat()


@rule(federal.TOPIC_431)
def tax_form(_: Matter) -> Iterator[Conclusion]:
    """A Form 1099-C is evidence, not proof: where collection goes on, the debt may not be cancelled."""
    yield says.FormNoProof()


@rule(CFPB)
def harassment(matter: Matter) -> Iterator[Conclusion]:
    """Complaints about collectors go to the CFPB."""
    yield says.LettersTooOften(phone=CFPB_PHONE.on(matter.today))


@rule(source.OWN_LENDER)
def own_lender(_: Matter) -> Iterator[Conclusion]:
    """The law on debt collectors is mostly not for the lender that made the loan."""
    yield says.LenderItself()


def _concerns(case: Case) -> bool:
    asked = case.outcome in {None, Outcome.CLAIMED, Outcome.SILENT} and case.event is not Event.NOT_SOLD_YET
    return asked or case.collector_notice_received is not None


RULES = (
    answer,
    pay_nothing_yet,
    who_owns_it,
    will_it_provoke,
    state_law,
    notice,
    no_late_threat,
    tax_form,
    harassment,
    own_lender,
)
CHAPTER = Chapter(Subject.COLLECTORS, Section.LIABILITY, rules=RULES, concerns=_concerns)
