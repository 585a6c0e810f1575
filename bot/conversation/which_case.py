"""An amount that is put right where there are several cases: the case that it stands in, or which one is meant."""

from collections.abc import Iterator
from decimal import Decimal

from bot import cases, reading
from bot.facts import total
from bot.pages import Page
from bot.session import Session

OF_ONE_SUM = frozenset(
    {"claim", "sale_price", "fair_value", "costs", "credits", "prior_liens", "lender_figure", "paid_since_sale"}
    | {"settlement_paid", "judgment_amount", "amount_released"}
)
"""Facts that are one amount, so that an amount said to be wrong can be found among them."""


def states(session: Session, field: str, amount: Decimal) -> bool:
    """Return whether the answer to this question is just the amount."""
    return total(session.answers.get(field)) == amount


def elsewhere(session: Session, amount: Decimal) -> Session | None:
    """Return the session at the list of cases where the amount stands in another case, and nowhere in this one."""
    held = holding(session, amount)
    return asking_which(session, held) if held and session.number not in held else None


def holding(session: Session, amount: Decimal) -> tuple[int, ...]:
    """Return the numbers of the cases that have the amount."""
    every = (session, *session.others)
    return tuple(sorted(case.number for case in every if amount in set(_amounts(case))))


def _amounts(case: Session) -> Iterator[Decimal | None]:
    yield from (total(case.answers.get(field)) for field in OF_ONE_SUM)
    yield from (Decimal(item["amount"]) for item in case.answers.get("costs") or () if item["amount"])
    yield from (Decimal(entry.amount) for entry in case.letter_lines if entry.amount)
    yield from (Decimal(amount) for field, amount in case.offered.items() if field in OF_ONE_SUM)


def asking_which(session: Session, held: tuple[int, ...]) -> Session:
    """Return the session at the list of cases, which says that nothing is changed, and where the amount stands."""
    return session.to(page=Page.CASES, echoes=(), dropping=None, misnamed=False, misplaced=held)


def of_which_case(session: Session, text: str) -> tuple[int, ...] | None:
    """Return the cases that a text with an amount may be about, none where it tells none; None for another text."""
    if not session.others or not cases.all_cases(session) or reading.is_question(text):
        return None
    if pair := reading.read_contrast(text):
        wrong = reading.read_amount(pair[1], session.language)
        return holding(session, wrong.value) if isinstance(wrong, reading.Amount) else ()
    said = reading.read_correction(text) or text
    read = reading.find_amount(said, session.language)
    return None if isinstance(read, reading.Misread) and read.why is not reading.Fault.SEVERAL else ()
