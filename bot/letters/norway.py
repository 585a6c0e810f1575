"""The Norwegian letters, each made from the case."""

from collections.abc import Callable, Iterator, Mapping
from datetime import date

from bot.letters.draft import ANSWER_DAYS, Body, Draft, denied, opening, sentences, why_released
from bot.letters.kinds import Letter
from bot.screen_parts import Html
from bot.wording import letters_frame as frame
from bot.wording import letters_norway as norway
from domain.calendar import add_days
from domain.choices import Collateral, Event
from domain.norway.account import EXTRA_FEES, TAKE_BACKS
from domain.norway.calendar import working_day_from


def due(draft: Draft) -> date:
    """Return the working day by which an answer is asked for."""
    return working_day_from(add_days(draft.today, ANSWER_DAYS))


def _answer(draft: Draft) -> Html:
    return draft.say(frame.ANSWER_BY, due=due(draft))


def _lender(draft: Draft) -> str:
    return draft.language.message(frame.LENDER)


def time_may_be_over(draft: Draft) -> bool:
    """Whether every limitation date that follows from the case has passed."""
    found = [each.date for each in draft.assessment.liability.deadlines if each.kind.startswith("limitation_")]
    return bool(found) and max(found) < draft.today


def grounds(draft: Draft) -> Iterator[Html]:
    """Yield what the case itself says against the claim."""
    more = draft.assessment.statement.lender_difference
    if more is not None and more > 0:
        yield draft.say(norway.GROUND_AMOUNT, difference=more)
    if time_may_be_over(draft):
        yield draft.say(norway.GROUND_TIME)
    if any(cost.kind in EXTRA_FEES for cost in draft.case.costs or ()):
        yield draft.say(norway.GROUND_FEES)


def objection(draft: Draft) -> Body:
    """The objection to a claim: it should stop collection, collection costs, and use in credit files."""
    paragraphs = (
        opening(draft),
        draft.say(norway.OBJECTION),
        *(tuple(grounds(draft)) or (draft.say(norway.GROUND_OWN),)),
        draft.say(norway.OBJECTION_STOP),
        draft.say(norway.OBJECTION_CREDIT),
        draft.say(norway.OBJECTION_ANSWER, due=due(draft)),
        draft.say(norway.OBJECTION_BOARD),
        draft.say(frame.NO_ACKNOWLEDGMENT),
    )
    return Body(draft.language.message(frame.CLAIMANT), norway.OBJECTION_SUBJECT, paragraphs)


def account(draft: Draft) -> Body:
    """The request for the account: after a take-back four things only, else with the interest apart."""
    asked = _after_take_back(draft) if draft.case.event in TAKE_BACKS else _after_sale(draft)
    paragraphs = (opening(draft), *asked, _answer(draft), denied(draft))
    return Body(_lender(draft), norway.ACCOUNT_SUBJECT, paragraphs)


def _after_take_back(draft: Draft) -> tuple[Html, ...]:
    by_law = draft.case.event is Event.REPOSSESSION
    head = draft.say(norway.ACCOUNT_TAKE_BACK if by_law else norway.ACCOUNT_HAND_BACK)
    four = draft.say(norway.ACCOUNT_FOUR, thing=draft.thing)
    return Html(f"{head}\n{four}"), draft.say(norway.ACCOUNT_VALUE)


def _after_sale(draft: Draft) -> tuple[Html, ...]:
    return draft.say(norway.ACCOUNT_SALE), draft.say(norway.ACCOUNT_ITEMS)


def forgiveness(draft: Draft) -> Body:
    """The request to delete the rest, with the person's means."""
    paragraphs = (
        opening(draft),
        sentences(draft.say(norway.FORGIVENESS_ASK), draft.say(norway.FORGIVENESS_WHY)),
        draft.say(norway.BUDGET),
        draft.say(norway.CONFIRM_DELETED),
        _answer(draft),
        draft.say(frame.NO_ACKNOWLEDGMENT),
    )
    return Body(_lender(draft), norway.FORGIVENESS_SUBJECT, paragraphs)


def payment_plan(draft: Draft) -> Body:
    """The proposal for instalments, worded so that it acknowledges nothing (foreldelsesloven § 14)."""
    paragraphs = (
        opening(draft),
        draft.say(norway.PLAN_OFFER),
        draft.say(norway.BUDGET),
        draft.say(norway.PLAN_TERMS),
        _answer(draft),
        draft.say(frame.ONLY_AN_OFFER),
    )
    return Body(_lender(draft), norway.PLAN_SUBJECT, paragraphs)


def settlement(draft: Draft) -> Body:
    """The proposal of a smaller sum against deleting the rest, worded so that it acknowledges nothing."""
    paragraphs = (
        opening(draft),
        draft.say(norway.SETTLEMENT_OFFER),
        draft.say(norway.SETTLEMENT_TERMS),
        draft.say(norway.SETTLEMENT_REMARK),
        draft.say(norway.SETTLEMENT_UNTIL, due=due(draft)),
        draft.say(frame.ONLY_AN_OFFER),
    )
    return Body(_lender(draft), norway.SETTLEMENT_SUBJECT, paragraphs)


def release(draft: Draft) -> Body:
    """The request for a confirmation that nothing more is owed."""
    unsold = draft.case.event is Event.NOT_SOLD_YET
    open_rest = unsold or draft.owing
    paragraphs = (
        opening(draft),
        why_released(draft),
        draft.say(norway.RELEASE_ASK),
        draft.say(frame.LIEN_ALONE) if unsold or draft.case.event is Event.SHORT_SALE else None,
        sentences(None if open_rest else draft.say(norway.RELEASE_LAW), _answer(draft)),
        denied(draft),
    )
    subject = norway.RELEASE_BEFORE_SUBJECT if open_rest else norway.RELEASE_SUBJECT
    return Body(_lender(draft), subject, paragraphs)


def valuation(draft: Draft) -> Body:
    """The request to the namsmann about the value, tvangsfullbyrdelsesloven § 9-7."""
    asked = {Event.REPOSSESSION: norway.VALUATION_TOLD, Event.NOT_SOLD_YET: norway.VALUATION_AHEAD}
    words = asked.get(draft.case.event, norway.VALUATION_AFTER_HAND_BACK) if draft.case.event else norway.VALUATION_TOLD
    paragraphs = (
        opening(draft),
        draft.say(words, thing=draft.thing),
        draft.say(norway.VALUATION_MEASURE),
        draft.say(norway.VALUATION_FACTS),
        _answer(draft),
    )
    return Body(draft.language.message(frame.NAMSMANN), norway.VALUATION_SUBJECT, paragraphs)


def surplus(draft: Draft) -> Body:
    """The request for what was left over."""
    left_over = draft.assessment.statement.surplus
    law = norway.SURPLUS_TAKE_BACK if draft.case.event is Event.REPOSSESSION else norway.SURPLUS_SALE
    by_force = draft.case.event is Event.REPOSSESSION or _home_by_force(draft)
    paragraphs = (
        opening(draft),
        sentences(
            draft.say(frame.SURPLUS_SUM, surplus=left_over) if left_over else draft.say(frame.SURPLUS_MAYBE),
            draft.say(law) if by_force else None,
        ),
        draft.say(frame.SURPLUS_ASK),
        _answer(draft),
    )
    return Body(draft.language.message(frame.WHO_SETTLED), norway.SURPLUS_SUBJECT, paragraphs)


def _home_by_force(draft: Draft) -> bool:
    return draft.case.event is Event.FORECLOSURE and draft.case.collateral is Collateral.HOME


BODIES: Mapping[Letter, Callable[[Draft], Body]] = {
    Letter.OBJECTION: objection,
    Letter.ACCOUNT: account,
    Letter.VALUATION: valuation,
    Letter.RELEASE: release,
    Letter.FORGIVENESS: forgiveness,
    Letter.PAYMENT_PLAN: payment_plan,
    Letter.SETTLEMENT: settlement,
    Letter.SURPLUS: surplus,
}
