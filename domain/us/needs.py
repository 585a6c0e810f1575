"""What else must be true for a protection: what the person can do, what the case implies, and what only others know."""

from collections.abc import Mapping
from datetime import date

from domain.choices import Event, LoanPurpose
from domain.us.facts import NO, NOT_KNOWN, YES, Answer, Facts
from domain.us.limits import stated_end
from domain.us.states import State
from domain.us.vocabulary import Need, Process
from domain.us.vocabulary_time import Act, Side

STEPS = (
    Need.BORROWER_ASKS_COURT,
    Need.BORROWER_RAISES_DEFENSE,
    Need.BORROWER_SUES_FOR_VALUE,
    Need.BORROWER_PROVES_MATERIALLY_LOWER,
    Need.BORROWER_PETITIONS_APPRAISAL,
    Need.BORROWER_SERVED_NOTICE_IN_TIME,
)
"""What the person does to be protected; taken as done while there is time."""

IMPLIED: Mapping[Need, Process] = {
    Need.WRITTEN_LENDER_CONSENT: Process.SHORT_SALE,
    Need.TITLE_AND_PROCEEDS_PASS: Process.SHORT_SALE,
    Need.POWER_OF_SALE_USED: Process.NONJUDICIAL,
    Need.JUDICIAL_CASE_WITH_DEFICIENCY_ASKED: Process.JUDICIAL,
}
"""What the way of the sale implies."""

ACTS = {
    Need.BORROWER_PETITIONS_APPRAISAL: Act.APPRAISAL_PETITION,
    Need.BORROWER_SUES_FOR_VALUE: Act.FAIR_VALUE_SUIT,
}


def need(word: Need, process: Process, state: State, facts: Facts, today: date) -> Answer:
    """Return whether what is needed is there."""
    if word in STEPS:
        return _step(word, process, state, facts, today)
    if word in IMPLIED:
        return YES if IMPLIED[word] is process else NOT_KNOWN
    if word is Need.NEVER_REFINANCED:
        return facts.test("loan_purpose", lambda purpose: True if purpose is LoanPurpose.PURCHASE else None)
    if word is Need.AGRICULTURAL_PROPERTY:
        # The person called it a home. A farm would have more protection, so the bound stays an upper one.
        return NO
    if word is Need.OTHER_PROPERTY:
        return facts.test("owner_occupied", lambda lived_there: not lived_there)
    return NOT_KNOWN


def _step(word: Need, process: Process, state: State, facts: Facts, today: date) -> Answer:
    if word is Need.BORROWER_SERVED_NOTICE_IN_TIME:
        # It had to be served before the sale, so after the sale it is done or lost, and only the person's papers tell.
        return YES if facts.case.event is Event.NOT_SOLD_YET else NOT_KNOWN
    for deadline in state.home_deadline:
        if deadline.who is Side.BORROWER and deadline.what is ACTS.get(word) and process in deadline.process:
            until = stated_end(deadline, facts.case)
            if until is None:
                return Answer(None if facts.case.asked("sale_date") else True, "sale_date")
            return YES if today <= until else NOT_KNOWN
    return YES
