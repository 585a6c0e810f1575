"""Is the lender's letter right? Its account beside the one made up here, each difference named, and what to ask for."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from domain.account_rules import ARITHMETIC
from domain.assess import assess, law_of
from domain.assessment import Assessment, LiabilityRule
from domain.case import Case
from domain.certainty import Sure, certainty_of_rest
from domain.findings import letter_check as says
from domain.findings import letter_check_sums as sums
from domain.law import Finding, Section
from domain.letter_accounts import Account, Letter, letter, matched, ours
from domain.letter_apart import ROUNDING
from domain.letter_differences import counted_once, differences
from domain.letter_lines import COLLECTING, LetterLine, LineKind
from domain.matter import Matter
from domain.money import ZERO
from domain.norway import letter_check as norway
from domain.rest import LET_GO, first_loan_open
from domain.statement import credited_field
from domain.us import letter_check as us

__all__ = ["Beside", "LetterCheck", "LetterLine", "LineKind", "check_letter"]

WITHOUT_TOTAL = (
    sums.LinesAgree,
    sums.LinesAskMore,
    sums.LinesAskLess,
    sums.LinesAskMoreThanKnown,
    sums.LinesAskLessThanKnown,
)
AGREE = (sums.LetterAgrees, sums.LetterAgreesRounded, sums.LinesAgree)


@dataclass(frozen=True)
class Beside:
    """One line of both accounts; None where that account has no such line."""

    kind: LineKind
    theirs: Decimal | None
    ours: Decimal | None


@dataclass(frozen=True)
class LetterCheck:
    """The two accounts side by side, and what parts them.

    ``headline`` comes first; ``unlawful`` are costs above what the law lets count; ``differences`` name each amount
    that parts the accounts, once; ``asks`` are what to have explained, or to ask for, whether or not anything differs.
    """

    rows: tuple[Beside, ...]
    theirs: Decimal | None
    ours: Decimal | None
    headline: Finding
    compared: tuple[Finding, ...]
    unlawful: tuple[Finding, ...]
    differences: tuple[Finding, ...]
    asks: tuple[Finding, ...]

    @property
    def agrees(self) -> bool:
        """Whether both accounts are the same, line by line, and no cost is above what the law lets count."""
        return isinstance(self.headline, AGREE) and not (self.unlawful or self.differences)

    @property
    def difference(self) -> Decimal | None:
        """How much more the letter asks for, below zero where it is less; None where one sum is not known."""
        return None if self.theirs is None or self.ours is None else self.theirs - self.ours

    @property
    def findings(self) -> tuple[Finding, ...]:
        """Everything found, in the order in which it is said."""
        return (self.headline, *self.compared, *self.unlawful, *self.differences, *self.asks)


def check_letter(case: Case, lines: Sequence[LetterLine], today: date) -> LetterCheck:
    """Return what the letter's lines show beside the case's own account; facts that cannot all hold raise Refused."""
    found = assess(case, today)
    own, theirs = ours(case, found.statement), letter(case, lines)
    matter, own_matter = (Matter(each, today, law_of(case)) for each in (_with_their_costs(case, lines), case))
    once = counted_once(case, theirs, own, lines)
    unlawful = tuple(_unlawful(case, own, once, today)) if case.in_norway else ()
    apart = tuple(differences(case, theirs, own, ((norway.ABOUT[type(each)], norway.over(each)) for each in unlawful)))
    more = frozenset(_only_theirs(apart, theirs))
    owed = None if first_loan_open(case) else found.statement.still_owed
    head = _headline(case, found, theirs, owed)
    return LetterCheck(
        rows=tuple(_rows(theirs, own, valued=credited_field(case) == "fair_value")),
        theirs=theirs.asked,
        ours=owed,
        headline=head,
        compared=tuple(_compared(head, theirs, unlawful, apart)),
        unlawful=unlawful,
        differences=apart,
        asks=tuple(
            norway.asks(matter, once, own, more)
            if case.in_norway
            else us.asks(matter, own_matter, theirs.account, more)
        ),
    )


def _unlawful(case: Case, own: Account, once: Sequence[LetterLine], today: date) -> Iterator[Finding]:
    return norway.unlawful(Matter(_with_their_costs(case, once), today, law_of(case)), once, own)


def _only_theirs(apart: Sequence[Finding], theirs: Letter) -> Iterator[LineKind]:
    """The kinds of cost that only the letter counts; where they are compared as a sum, all that it names."""
    for found in apart:
        if isinstance(found, says.CostsOnTheirSide):
            yield from found.kinds
        elif isinstance(found, says.CostSumsApart):
            yield from theirs.account.costs


def _with_their_costs(case: Case, lines: Sequence[LetterLine]) -> Case:
    """Return the case as the letter states its costs; what collecting costs has rules of its own."""
    stated = [
        {"kind": line.kind.cost, "amount": line.amount}
        for line in lines
        if line.kind.cost and line.kind not in COLLECTING
    ]
    return case.stating(costs=stated, costs_already_counted=False)


def _headline(case: Case, found: Assessment, theirs: Letter, owed: Decimal | None) -> Finding:
    """What the law takes away is said before any sum; then how far the sums are apart."""
    asked, liability, surplus = theirs.asked, found.liability, found.statement.surplus
    by_law = next((each.citations for each in found.findings if each.section is Section.LIABILITY), ())
    if asked is None:
        return sums.LetterNotCompared().citing(ARITHMETIC)
    if liability.rule is LiabilityRule.BARRED and asked:
        return sums.LetterBarred(total=asked).citing(*by_law)
    if case.outcome in LET_GO and owed == ZERO and asked:
        return sums.LetterAfterRelease(total=asked).citing(ARITHMETIC)
    if owed is None:
        return sums.LetterNotCompared().citing(ARITHMETIC)
    if surplus and asked:
        return sums.LetterBesideSurplus(total=asked, surplus=surplus).citing(ARITHMETIC)
    most = liability.most_collectible
    if liability.rule is LiabilityRule.LIMITED and most is not None and most < min(owed, asked):
        return sums.LetterCapped(total=asked, most=most).citing(*by_law)
    least = certainty_of_rest(case) is Sure.AT_LEAST
    apart = _lines_apart(asked, owed, least=least) if theirs.total is None else _sums_apart(asked, owed, least=least)
    return apart.citing(ARITHMETIC)


def _sums_apart(asked: Decimal, owed: Decimal, *, least: bool) -> Finding:
    if asked == owed:
        return sums.LetterAgrees(total=asked)
    if abs(asked - owed) < ROUNDING:
        return sums.LetterAgreesRounded(total=asked, ours=owed)
    more, less = (
        (sums.LetterAsksMoreThanKnown, sums.LetterAsksLessThanKnown)
        if least
        else (sums.LetterAsksMore, sums.LetterAsksLess)
    )
    kind = more if asked > owed else less
    return kind(total=asked, ours=owed, difference=abs(asked - owed))


def _lines_apart(lines: Decimal, owed: Decimal, *, least: bool) -> Finding:
    if abs(lines - owed) < ROUNDING:
        return sums.LinesAgree(lines=lines)
    more, less = (
        (sums.LinesAskMoreThanKnown, sums.LinesAskLessThanKnown) if least else (sums.LinesAskMore, sums.LinesAskLess)
    )
    kind = more if lines > owed else less
    return kind(lines=lines, ours=owed, difference=abs(lines - owed))


def _compared(
    head: Finding, theirs: Letter, unlawful: tuple[Finding, ...], apart: tuple[Finding, ...]
) -> Iterator[Finding]:
    """Where everything agrees, what was compared is said; a headline that is law leaves open that no total stands."""
    if isinstance(head, AGREE) and not (unlawful or apart):
        kinds = tuple(kind for kind, amount in _sums(theirs.account, theirs.valued).items() if amount is not None)
        said = sums.LinesCompared if theirs.total is None else sums.WhatWasCompared
        yield said(kinds=kinds).citing(ARITHMETIC)
    elif theirs.total is None and theirs.asked is not None and not isinstance(head, WITHOUT_TOTAL):
        yield sums.NoTotal(lines=theirs.asked).citing(ARITHMETIC)


def _rows(theirs: Letter, own: Account, *, valued: bool) -> Iterator[Beside]:
    their_account, own_account = _beside(theirs.account, own)
    left, right = _sums(their_account, theirs.valued), _sums(own_account, valued)
    for kind in LineKind:
        amounts = left.get(kind), right.get(kind)
        if any(amount is not None for amount in amounts):
            yield Beside(kind, *amounts)


def _beside(theirs: Account, own: Account) -> tuple[Account, Account]:
    """A sum that one side does not divide up is shown as the other's lines where it comes to them."""
    left, right = matched(theirs, own)
    if set(left.costs) == set(theirs.costs) or set(theirs.costs) == {LineKind.COSTS_OTHER}:
        theirs, own = replace(theirs, costs=left.costs), replace(own, costs=right.costs)
    if set(left.credits) == set(theirs.credits) or set(theirs.credits) == {LineKind.CREDITS_OTHER}:
        theirs, own = replace(theirs, credits=left.credits), replace(own, credits=right.credits)
    return theirs, own


def _sums(account: Account, valued: bool) -> dict[LineKind, Decimal | None]:
    """Return the lines of an account by kind; amounts of nothing are no lines."""
    return {
        LineKind.CLAIM: account.claim,
        LineKind.VALUATION if valued else LineKind.PRICE: account.value,
        LineKind.PRIOR_LIENS: account.liens or None,
        LineKind.PAID: account.paid or None,
        **account.costs,
        **account.credits,
    }
