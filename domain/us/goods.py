"""What may be claimed after goods were taken back: the rules of the state beside article 9 of the UCC."""

from collections.abc import Iterator

from domain.case import Case
from domain.choices import Collateral, LoanPurpose
from domain.us.amount_test import within
from domain.us.facts import NO, NOT_KNOWN, YES, Answer, Facts
from domain.us.rows_goods import AutoRule
from domain.us.states import State
from domain.us.verdict import STRENGTH, Verdict, Weighed, weigh
from domain.us.vocabulary import Effect
from domain.us.vocabulary_goods import CreditKind, Goods, GoodsEffect, IfNoNotice

ON_BAR = {IfNoNotice.BARRED, IfNoNotice.SUIT_BLOCKED}


def goods_result(state: State, facts: Facts) -> Weighed[AutoRule]:
    """Return what the rules of the state come to for the case."""
    return weigh(_verdicts(state, facts))


def applicable(state: State, facts: Facts) -> Iterator[tuple[AutoRule, Answer]]:
    """Yield each rule for these goods and this credit that is not ruled out, and whether it surely is for them."""
    for rule in state.auto_rule:
        credit = _credit(rule.credit, facts)
        if credit.holds is not False and _goods(rule.goods, facts.case, state).holds is not False:
            yield rule, credit


def _verdicts(state: State, facts: Facts) -> Iterator[Verdict[AutoRule]]:
    for rule in state.auto_rule:
        if rule.effect in STRENGTH:
            yield Verdict(rule, tuple((None, answer) for answer in _answers(rule, state, facts)), rule.effect)
        elif rule.if_missed in ON_BAR and rule.effect is GoodsEffect.NOTICE_REQUIRED:
            answers = (*_answers(rule, state, facts), _notice_missed(facts))
            yield Verdict(rule, tuple((None, answer) for answer in answers), Effect.BARRED)


def _answers(rule: AutoRule, state: State, facts: Facts) -> Iterator[Answer]:
    yield _goods(rule.goods, facts.case, state)
    yield _credit(rule.credit, facts)
    yield within(rule, facts)
    if rule.applies_to is not None:
        yield NOT_KNOWN
    contract = facts.case.contract_date
    if rule.since is not None and contract is not None and contract < rule.since:
        yield NOT_KNOWN


def _goods(which: Goods | None, case: Case, state: State) -> Answer:
    if which is None:
        return YES
    if which is Goods.VEHICLE:
        return Answer(case.collateral is Collateral.VEHICLE)
    if which is Goods.VEHICLE_OR_BOAT:
        return Answer(case.collateral in {Collateral.VEHICLE, Collateral.BOAT})
    boats_apart = any(rule.goods is Goods.VEHICLE_OR_BOAT for rule in state.auto_rule)
    return Answer(case.collateral is Collateral.OTHER_GOODS or (case.collateral is Collateral.BOAT and not boats_apart))


def _credit(kind: CreditKind, facts: Facts) -> Answer:
    if kind is CreditKind.ANY:
        return YES
    by_dealer = facts.equals("seller_financed", True)
    if kind is CreditKind.SALE:
        return by_dealer
    if by_dealer.holds is not False:
        return NO if by_dealer.holds and by_dealer.firm else Answer(None, "seller_financed")
    if kind is CreditKind.LOAN:
        return Answer(True, by_dealer.field, by_dealer.assumed)
    return _title_loan(facts.case) if kind is CreditKind.TITLE_LOAN else NOT_KNOWN


def _title_loan(case: Case) -> Answer:
    """A title loan is borrowed on a vehicle already owned; a loan on a vehicle is taken to have bought it."""
    if case.loan_purpose is not None:
        return NO if case.loan_purpose is LoanPurpose.PURCHASE else NOT_KNOWN
    return NOT_KNOWN if case.asked("loan_purpose") else Answer(False, "loan_purpose", LoanPurpose.PURCHASE)


def _notice_missed(facts: Facts) -> Answer:
    """A notice that was not asked about counts as sent, and is looked for; one that is not known leaves it open."""
    if facts.case.notices_received is not None:
        return Answer(not facts.case.notices_received)
    if facts.case.asked("notices_received"):
        return Answer(None, "notices_received")
    return Answer(False, "notices_received")
