"""The American letters to the lender; and, gathered here, every American letter."""

from collections.abc import Callable, Mapping

from bot.letters.draft import ANSWER_DAYS, Body, Draft, denied, opening, sentences, why_released
from bot.letters.kinds import Letter
from bot.letters.us_disputes import bureau_dispute, objection, validation
from bot.letters.us_facts import answer, due, lender, state_name
from bot.wording import letters_frame as frame
from bot.wording import letters_us as us
from domain.choices import Collateral, Event, Outcome
from domain.us.federal import EXPLANATION_DAYS

BEFORE_A_SALE_DAYS = 7
"""Days for an answer where a sale may be near."""


def explanation(draft: Draft) -> Body:
    """The request for an explanation of the deficiency, UCC § 9-616."""
    unnoticed = draft.case.notices_received is False
    notices = draft.say(us.NOTICES, thing=draft.thing)
    paragraphs = (
        opening(draft),
        draft.say(us.EXPLANATION_ASK, state=state_name(draft)),
        draft.say(us.EXPLANATION_ITEMS),
        draft.say(us.REFUNDS),
        sentences(draft.say(us.NO_NOTICE) if unnoticed else None, notices),
        draft.say(us.EXPLANATION_DUE, due=due(draft, EXPLANATION_DAYS)),
        denied(draft),
    )
    return Body(lender(draft), us.EXPLANATION_SUBJECT, paragraphs)


def account(draft: Draft) -> Body:
    """The request for an itemized account, where no law gives a right to an explanation."""
    judged = draft.case.outcome is Outcome.JUDGMENT
    paragraphs = (
        opening(draft),
        draft.say(us.ACCOUNT_ASK),
        draft.say(us.ACCOUNT_ITEMS),
        draft.say(us.ACCOUNT_JUDGMENT if judged else us.ACCOUNT_PAPERS),
        answer(draft),
        denied(draft),
    )
    return Body(lender(draft), us.ACCOUNT_SUBJECT, paragraphs)


def release(draft: Draft) -> Body:
    """The request for the words that nothing more is owed."""
    by_consent = draft.case.event in {Event.SHORT_SALE, Event.DEED_IN_LIEU, Event.NOT_SOLD_YET}
    paragraphs = (
        opening(draft),
        why_released(draft),
        draft.say(us.RELEASE_ASK),
        draft.say(frame.LIEN_ALONE) if by_consent else None,
        answer(draft),
        denied(draft),
    )
    return Body(lender(draft), us.RELEASE_SUBJECT, paragraphs)


def settlement(draft: Draft) -> Body:
    """The offer of a smaller sum against a release of the rest."""
    paragraphs = (
        opening(draft),
        draft.say(us.SETTLEMENT_OFFER),
        draft.say(us.SETTLEMENT_TERMS),
        draft.say(us.SETTLEMENT_UNTIL, due=due(draft, ANSWER_DAYS)),
        draft.say(frame.ONLY_AN_OFFER),
    )
    return Body(lender(draft), us.SETTLEMENT_SUBJECT, paragraphs)


def surplus(draft: Draft) -> Body:
    """The request for the surplus; for goods it is the debtor's under UCC § 9-615."""
    goods = draft.case.collateral not in {None, Collateral.HOME}
    left_over = draft.assessment.statement.surplus
    paragraphs = (
        opening(draft),
        sentences(
            draft.say(frame.SURPLUS_SUM, surplus=left_over) if left_over else draft.say(frame.SURPLUS_MAYBE),
            draft.say(us.SURPLUS_LAW, state=state_name(draft)) if goods else None,
        ),
        draft.say(frame.SURPLUS_ASK),
        answer(draft),
    )
    return Body(draft.language.message(frame.WHO_SETTLED), us.SURPLUS_SUBJECT, paragraphs)


def redemption(draft: Draft) -> Body:
    """The question what it takes to get goods back, UCC § 9-623."""
    paragraphs = (
        draft.say(frame.ABOUT[None], thing=draft.thing),
        draft.say(us.REDEMPTION_ASK, thing=draft.thing, state=state_name(draft)),
        draft.say(us.REDEMPTION_ITEMS),
        answer(draft, BEFORE_A_SALE_DAYS),
        draft.say(frame.NO_ACKNOWLEDGMENT),
    )
    return Body(lender(draft), us.REDEMPTION_SUBJECT, paragraphs)


BODIES: Mapping[Letter, Callable[[Draft], Body]] = {
    Letter.VALIDATION: validation,
    Letter.OBJECTION: objection,
    Letter.EXPLANATION: explanation,
    Letter.ACCOUNT: account,
    Letter.RELEASE: release,
    Letter.SETTLEMENT: settlement,
    Letter.BUREAU_DISPUTE: bureau_dispute,
    Letter.SURPLUS: surplus,
    Letter.REDEMPTION: redemption,
}
