"""The American letters that dispute something: with a collector, with the lender, with a credit bureau."""

from collections.abc import Iterator

from bot.letters.draft import Body, Draft, opening, sentences
from bot.letters.us_facts import answer, barred, dispute_open, due, lender, state_name
from bot.screen_parts import Html
from bot.wording import letters_frame as frame
from bot.wording import letters_us as us
from domain.choices import Outcome
from domain.findings.us_liability import LawBars
from domain.law import Status
from domain.us.court import DAYS_TO_DISPUTE

INVESTIGATION_DAYS = 30
"""Days that a credit bureau has, 15 U.S.C. § 1681i(a)(1)."""


def validation(draft: Draft) -> Body:
    """The dispute with a debt collector, 15 U.S.C. § 1692g."""
    received = draft.case.collector_notice_received
    paragraphs = (
        sentences(
            draft.say(frame.ABOUT[None], thing=draft.thing),
            draft.say(us.VALIDATION_RECEIVED, received=received) if received else None,
        ),
        draft.say(us.VALIDATION_ASK if dispute_open(draft) else us.VALIDATION_LATE),
        _ended(draft),
        draft.say(us.VALIDATION_ITEMS, thing=draft.thing),
        draft.say(us.VALIDATION_TIME),
        answer(draft, DAYS_TO_DISPUTE),
        draft.say(frame.NO_ACKNOWLEDGMENT),
    )
    return Body(draft.language.message(frame.COLLECTOR), us.VALIDATION_SUBJECT, paragraphs)


def _ended(draft: Draft) -> Html | None:
    """Why nothing is owed, where the case says so."""
    if draft.let_go:
        return draft.say(us.VALIDATION_LET_OFF)
    return _bar(draft) if barred(draft) else None


def _bar(draft: Draft) -> Html:
    """That the law bars the claim, and under which provision where that was read."""
    provision = next(_provisions(draft), None)
    return sentences(
        draft.say(us.OBJECTION_BARRED, state=state_name(draft)),
        draft.say(us.OBJECTION_PROVISION, provision=provision) if provision else None,
    )


def _provisions(draft: Draft) -> Iterator[str]:
    for finding in draft.assessment.findings:
        if isinstance(finding, LawBars):
            yield from (source.label for source in finding.citations if source.status is Status.READ)


def objection(draft: Draft) -> Body:
    """The dispute with the lender of a claim that the law bars, or of one that is wrong for another reason."""
    paragraphs = (
        opening(draft),
        _bar(draft) if barred(draft) else draft.say(us.OBJECTION_OTHER),
        draft.say(us.OBJECTION_ASK),
        answer(draft),
        draft.say(frame.NO_ACKNOWLEDGMENT),
    )
    return Body(lender(draft), us.OBJECTION_SUBJECT, paragraphs)


def bureau_dispute(draft: Draft) -> Body:
    """The dispute with a credit bureau, 15 U.S.C. § 1681i."""
    missed = draft.case.first_missed_payment
    paragraphs = (
        draft.say(us.BUREAU_ASK),
        _wrong(draft),
        draft.say(us.BUREAU_CLOCK, first_missed=missed) if missed else None,
        draft.say(us.BUREAU_COPIES),
        draft.say(us.BUREAU_DUE, due=due(draft, INVESTIGATION_DAYS)),
    )
    return Body(draft.language.message(frame.BUREAU), us.BUREAU_SUBJECT, paragraphs, frame.REPORT_NUMBER)


def _wrong(draft: Draft) -> Html:
    """What the case itself says against an entry, or else a place for it; the bot has not seen the report."""
    case, until = draft.case, draft.assessment.credit.reportable_until
    if until is not None and until < draft.today:
        return draft.say(us.BUREAU_TOO_OLD, until=until)
    if case.discharged_in_bankruptcy:
        return draft.say(us.BUREAU_BALANCE_BANKRUPT)
    if draft.let_go:
        released = case.outcome is Outcome.RELEASED
        return draft.say(us.BUREAU_BALANCE_RELEASED if released else us.BUREAU_BALANCE_SETTLED)
    return draft.say(us.BUREAU_WRONG)
