"""The tests of a home protection, in three values, for one way in which the home was lost."""

from collections.abc import Iterator
from datetime import date

from domain.choices import Event, LienPosition, LoanPurpose, PropertyUse
from domain.us.conditions import LIENS, OCCUPANCIES, SIZES, Condition, Test, loan_condition
from domain.us.facts import NO, NOT_KNOWN, YES, Answer, Facts, either
from domain.us.needs import need
from domain.us.rows import HomeProtection
from domain.us.states import State
from domain.us.verdict import Verdict
from domain.us.vocabulary import FORCED, Effect, Exemption, Lien, Loan, Occupancy, Process, SinceBasis

LONGEST_LOAN_YEARS = 40
"""A home loan that began before this many years ago is not expected, so an older first day needs no question."""


def judge(rule: HomeProtection, process: Process, state: State, facts: Facts, today: date) -> Verdict[HomeProtection]:
    """Return the rule put to all its tests but the process, which the caller has matched."""
    tests: list[tuple[Test | None, Answer]] = [
        (loan_condition(rule), either(_loan(kind, rule, facts) for kind in rule.loan)),
        (OCCUPANCIES.get(rule.occupancy), _occupancy(rule.occupancy, facts)),
        (LIENS.get(rule.lien), _lien(rule.lien, facts)),
    ]
    if (most := rule.units_max) is not None:
        tests.append((SIZES[most], facts.test("units", lambda units: units <= most)))
    if _of_the_sale(rule, process) and facts.case.lien_position is LienPosition.JUNIOR:
        tests.append((Condition.LOAN_THAT_WAS_FORECLOSED, NOT_KNOWN))
    if rule.since is not None:
        tests.append((Condition.RECENT_ENOUGH, _since(rule.since, rule.since_basis, facts, today)))
    tests += [(word, need(word, process, state, facts, today)) for word in rule.needs]
    tests += [(None, NOT_KNOWN) for _ in rule.lifted_by]
    tests += [(None, answer) for answer in _exemptions(exceptions_for(rule, facts.case.contract_date), facts)]
    return Verdict(rule, tuple(tests), rule.effect)


def _loan(kind: Loan, rule: HomeProtection, facts: Facts) -> Answer:
    if kind is Loan.ANY:
        return YES
    if kind is Loan.SELLER_FINANCED or (kind is Loan.PURCHASE_MONEY and facts.case.seller_financed):
        return facts.equals("seller_financed", True)
    if kind is Loan.PURCHASE_MONEY:
        return facts.equals("loan_purpose", LoanPurpose.PURCHASE)
    if kind is Loan.REFINANCE_OF_PURCHASE_MONEY:
        return _refinance(rule, facts)
    if kind is Loan.HOME_EQUITY:
        return facts.test("loan_purpose", _on_equity)
    return NOT_KNOWN


def _refinance(rule: HomeProtection, facts: Facts) -> Answer:
    refinanced = facts.equals("loan_purpose", LoanPurpose.REFINANCE)
    if not refinanced.holds or rule.refinance_since is None:
        return refinanced
    first_day = rule.refinance_since
    if facts.case.contract_date is None and not facts.case.asked("contract_date"):
        return Answer(True, "contract_date")
    return facts.test("contract_date", lambda day: day >= first_day)


def _on_equity(purpose: LoanPurpose) -> bool | None:
    if purpose is LoanPurpose.CASH_OUT:
        return None
    return purpose is LoanPurpose.HOME_EQUITY


def _occupancy(who: Occupancy, facts: Facts) -> Answer:
    if who in {Occupancy.ANY, Occupancy.USED_AS_DWELLING}:
        return YES
    if who is Occupancy.OWNER_OCCUPIED:
        return facts.equals("owner_occupied", True)
    if who in {Occupancy.NOT_HOMESTEAD, Occupancy.NOT_OWNER_OCCUPIED}:
        return facts.equals("owner_occupied", False)
    return facts.test("owner_occupied", lambda lived_there: True if lived_there else None)


def _lien(which: Lien, facts: Facts) -> Answer:
    if which is Lien.ANY:
        return YES
    if which is Lien.FORECLOSED_LIEN:
        return facts.test("lien_position", lambda rank: True if rank is LienPosition.FIRST else None)
    if which is Lien.JUNIOR:
        return facts.equals("lien_position", LienPosition.JUNIOR)
    return facts.test("lien_position", lambda rank: None if rank is LienPosition.JUNIOR else False)


def _of_the_sale(rule: HomeProtection, process: Process) -> bool:
    """Whether a rule for every loan turns on the sale: it may be for the loan sold for alone, and not for a second."""
    turns = rule.effect == Effect.LIMITED_TO_FAIR_VALUE or (rule.effect == Effect.BARRED and process in FORCED)
    return turns and rule.lien is Lien.ANY and Loan.ANY in rule.loan


def _since(first_day: date, basis: SinceBasis | None, facts: Facts, today: date) -> Answer:
    field = "sale_date" if basis is SinceBasis.SALE else "contract_date"
    if facts.case.asked(field):
        return facts.test(field, lambda day: day >= first_day)
    if basis is SinceBasis.SALE or first_day.year < today.year - LONGEST_LOAN_YEARS:
        return YES
    return Answer(True, field)


def exceptions_for(rule: HomeProtection, contract: date | None) -> tuple[Exemption, ...]:
    """Return the exceptions that count for a loan of that day; for a day that is not known, all of them."""
    if rule.exceptions_since is None or contract is None or contract >= rule.exceptions_since:
        return rule.exceptions
    return tuple(word for word in rule.exceptions if word not in rule.exceptions_dated)


def _exemptions(exceptions: tuple[Exemption, ...], facts: Facts) -> Iterator[Answer]:
    """Yield a no for each exception that the case states; one that it does not state is shown, and blocks nothing."""
    case = facts.case
    for word in exceptions:
        if word is Exemption.CASH_OUT_PART and case.loan_purpose is LoanPurpose.CASH_OUT:
            yield NO
        if word in {Exemption.BUSINESS_LOAN, Exemption.COMMERCIAL_LOAN} and (
            case.property_use in {PropertyUse.BUSINESS, PropertyUse.INVESTMENT}
        ):
            yield NO
        if word is Exemption.SOLD_OUT_JUNIOR and case.event in {Event.FORECLOSURE, Event.NOT_SOLD_YET}:
            yield facts.equals("lien_position", LienPosition.FIRST)
