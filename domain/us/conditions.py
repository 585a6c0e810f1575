"""What a protection of the home turns on, as far as a person can be told: the tests of a rule, one word for each."""

from enum import StrEnum

from domain.assessment import LiabilityRule
from domain.us.rows import HomeProtection
from domain.us.vocabulary import Lien, Loan, Need, Occupancy, Process


class Condition(StrEnum):
    """A test that is not a need: the kind of loan, who lived there, the size, which loan."""

    LOAN_BOUGHT_HOME = "loan_bought_home"
    LOAN_BOUGHT_OR_REPLACED = "loan_bought_or_replaced"
    SELLER_LENT = "seller_lent"
    LOAN_ON_EQUITY = "loan_on_equity"
    RESIDENTIAL_DEED = "residential_deed"
    COSTLY_LOAN = "costly_loan"
    LIVED_IN = "lived_in"
    LIVED_IN_OR_FAMILY = "lived_in_or_family"
    A_DWELLING = "a_dwelling"
    NOT_LIVED_IN = "not_lived_in"
    ONE_UNIT = "one_unit"
    UP_TO_TWO_UNITS = "up_to_two_units"
    UP_TO_FOUR_UNITS = "up_to_four_units"
    LOAN_THAT_WAS_FORECLOSED = "loan_that_was_foreclosed"
    SECOND_LOAN = "second_loan"
    SECOND_LOAN_SAME_LENDER = "second_loan_same_lender"
    RECENT_ENOUGH = "recent_enough"
    YOU_ASK_COURT = "you_ask_court"
    YOU_SUED_IN_TIME = "you_sued_in_time"
    YOU_ASKED_APPRAISAL = "you_asked_appraisal"
    NOTICE_REACHED_LENDER = "notice_reached_lender"


class Way(StrEnum):
    """How the home can have been lost, for a line each."""

    WITHOUT_COURT = "sold_without_court"
    BY_COURT = "sold_by_court"
    WITH_CONSENT = "sold_with_consent"
    HANDED_OVER = "handed_over"


class WayLeads(StrEnum):
    """What a way of losing the home leads to."""

    BARS_REST = "bars_rest"
    LIMITS_REST = "limits_rest"
    LEAVES_REST = "leaves_rest"
    DEPENDS = "depends"


Test = Condition | Need

WAYS = {
    Process.NONJUDICIAL: Way.WITHOUT_COURT,
    Process.JUDICIAL: Way.BY_COURT,
    Process.SHORT_SALE: Way.WITH_CONSENT,
    Process.DEED_IN_LIEU: Way.HANDED_OVER,
}
LEADS = {
    LiabilityRule.BARRED: WayLeads.BARS_REST,
    LiabilityRule.LIMITED: WayLeads.LIMITS_REST,
    LiabilityRule.ALLOWED: WayLeads.LEAVES_REST,
    LiabilityRule.UNKNOWN: WayLeads.DEPENDS,
}

LOANS = {
    Loan.PURCHASE_MONEY: Condition.LOAN_BOUGHT_HOME,
    Loan.REFINANCE_OF_PURCHASE_MONEY: Condition.LOAN_BOUGHT_OR_REPLACED,
    Loan.SELLER_FINANCED: Condition.SELLER_LENT,
    Loan.HOME_EQUITY: Condition.LOAN_ON_EQUITY,
    Loan.RESIDENTIAL_TRUST_DEED: Condition.RESIDENTIAL_DEED,
    Loan.RATE_SPREAD_OR_NONTRADITIONAL: Condition.COSTLY_LOAN,
}
OCCUPANCIES = {
    Occupancy.OWNER_OCCUPIED: Condition.LIVED_IN,
    Occupancy.OWNER_OR_FAMILY_OCCUPIED: Condition.LIVED_IN_OR_FAMILY,
    Occupancy.USED_AS_DWELLING: Condition.A_DWELLING,
    Occupancy.USED_AS_HOME: Condition.LIVED_IN,
    Occupancy.NOT_HOMESTEAD: Condition.NOT_LIVED_IN,
    Occupancy.NOT_OWNER_OCCUPIED: Condition.NOT_LIVED_IN,
}
SIZES = {1: Condition.ONE_UNIT, 2: Condition.UP_TO_TWO_UNITS, 4: Condition.UP_TO_FOUR_UNITS}
LIENS = {
    Lien.FORECLOSED_LIEN: Condition.LOAN_THAT_WAS_FORECLOSED,
    Lien.JUNIOR: Condition.SECOND_LOAN,
    Lien.SAME_SALE_LENDER: Condition.SECOND_LOAN_SAME_LENDER,
}

DONE = {
    Need.BORROWER_ASKS_COURT: Condition.YOU_ASK_COURT,
    Need.BORROWER_SUES_FOR_VALUE: Condition.YOU_SUED_IN_TIME,
    Need.BORROWER_PETITIONS_APPRAISAL: Condition.YOU_ASKED_APPRAISAL,
    Need.BORROWER_SERVED_NOTICE_IN_TIME: Condition.NOTICE_REACHED_LENDER,
}
"""What the person must do, told as a condition: on a list of things to do it is a verb."""


def as_condition(test: Test) -> Test:
    """Return the test as it is told after an "if"."""
    return DONE.get(test, test) if isinstance(test, Need) else test


def loan_condition(rule: HomeProtection) -> Condition | None:
    """Return the kind of loan that the rule asks for, the widest kind it names, or None where any will do."""
    if Loan.ANY in rule.loan:
        return None
    widest = Loan.REFINANCE_OF_PURCHASE_MONEY
    return LOANS[widest if widest in rule.loan else rule.loan[0]]
