"""What parts the letter's account from the one made up here: each amount explained once, the rest said as such."""

from collections.abc import Iterable, Iterator

from domain.account_rules import ARITHMETIC
from domain.case import Case
from domain.choices import Event
from domain.findings import letter_check as says
from domain.law import Finding
from domain.letter_accounts import Account, Letter, total
from domain.letter_apart import LET_OFF, ROUNDING, SUM, Apart, Over
from domain.letter_lines import LetterLine, LineKind
from domain.money import ZERO
from domain.norway import sources
from domain.statement import credited_field
from domain.us.federal_sources import REFUNDS

COSTS = tuple(kind for kind in LineKind if kind.cost)
CREDITS = tuple(kind for kind in LineKind if kind.credit)


def differences(case: Case, theirs: Letter, own: Account, unlawful: Iterable[Over]) -> Iterator[Finding]:
    """Yield what parts the accounts; what the law does not let count is said already, and explains its own part."""
    apart = Apart(case, theirs, own)
    repeated = tuple(_twice(apart))
    for kinds, amount in unlawful:
        apart.explain_costs(kinds, amount)
    yield from (found.citing(ARITHMETIC) for found in repeated)
    for rule in (_in_the_sum, _start, _inside, _value, _taken_off, _others, _hidden, _costs, _sum, _missing):
        for found in rule(apart):
            yield found if found.citations else found.citing(ARITHMETIC)


def _twice(apart: Apart) -> Iterator[Finding]:
    """A line that stands there twice is owed once, unless the account here has both; reminders may be two."""
    for line in apart.letter.repeated:
        key = LineKind.COSTS_OTHER if apart.lumped else line.kind
        if _both_here(apart.case, line):
            continue
        if apart.more(key) >= line.amount and line.kind is not LineKind.COSTS_REMINDER:
            apart.explain(key, line.amount)
            yield says.CountedTwice(kind=line.kind, amount=line.amount)
        else:
            yield says.StandsTwice(kind=line.kind, amount=line.amount)


def counted_once(case: Case, theirs: Letter, own: Account, lines: Iterable[LetterLine]) -> tuple[LetterLine, ...]:
    """Return the lines without those that are said to be counted twice: what the law caps is what is left of them."""
    repeated = [
        LetterLine(found.kind, found.amount)
        for found in _twice(Apart(case, theirs, own))
        if isinstance(found, says.CountedTwice)
    ]
    kept = []
    for line in lines:
        if line in repeated:
            repeated.remove(line)
        else:
            kept.append(line)
    return tuple(kept)


def _both_here(case: Case, line: LetterLine) -> bool:
    alike = [cost for cost in case.costs or () if cost.kind is line.kind.cost and cost.amount == line.amount]
    return len(alike) > 1


def _in_the_sum(apart: Apart) -> Iterator[Finding]:
    """A sum that is too high by a line holds it twice; one that is too high by a refund left it out."""
    off, theirs = apart.more(SUM), apart.theirs
    if not off:
        return
    paid = {LineKind.PAID: theirs.paid} if theirs.paid else {}
    for kind, amount in {**theirs.credits, **paid}.items():
        if off in {amount, 2 * amount}:
            apart.explain(SUM, off)
            found = says.CreditOnlyListed if off == amount else says.CreditAdded
            yield found(kind=kind, amount=amount)
            return
    kinds = apart.part_of(dict(theirs.costs), off)
    if kinds:
        apart.explain(SUM, off)
        yield says.SumCountsTwice(kinds=kinds, amount=off)


def _start(apart: Apart) -> Iterator[Finding]:
    """What they begin with may hold costs already, or have refunds taken off; else it is another balance."""
    more, theirs, own = apart.more(LineKind.CLAIM), apart.theirs.claim, apart.own.claim
    if not more or theirs is None or own is None:
        return
    apart.explain(LineKind.CLAIM, more)
    elsewhere = apart.under(COSTS) if more > ZERO else apart.over(COSTS) or apart.over((*CREDITS, LineKind.PAID))
    if kinds := apart.part_of(elsewhere, abs(more)):
        apart.explain_all(kinds)
    elif more > ZERO and (kinds := apart.part_of(dict(apart.theirs.costs), more)):
        yield says.ClaimHoldsCosts(kinds=kinds, amount=more)
    elif more > ZERO:
        yield says.StartsHigher(theirs=theirs, ours=own, difference=more)
    else:
        yield says.StartsLower(theirs=theirs, ours=own)


def _inside(apart: Apart) -> Iterator[Finding]:
    """Costs that were said to be inside the claim, or taken out of the price, are not added again."""
    added = apart.over(COSTS)
    stated = sum((cost.amount or ZERO for cost in apart.case.costs or ()), ZERO)
    again = min(total(added), stated)
    if apart.case.costs_already_counted and again:
        apart.explain_costs(added, again)
        yield says.CostsInsideAlready(amount=again)


def _value(apart: Apart) -> Iterator[Finding]:
    """The price may have costs taken out already; at a Norwegian take-back the valuation counts, not a later price."""
    more, theirs, own = apart.more(LineKind.VALUATION), apart.theirs.value, apart.own.value
    if not more or theirs is None or own is None:
        return
    apart.explain(LineKind.VALUATION, more)
    by_valuation = credited_field(apart.case) == "fair_value"
    if kinds := apart.part_of(apart.under(COSTS), more):
        apart.explain_all(kinds)
    elif by_valuation and not apart.letter.valued and more > ZERO:
        taken_back = apart.case.event is Event.REPOSSESSION
        source = (sources.TVFBL_9_7, sources.TVFBL_9_10) if taken_back else (sources.AGREED_HAND_BACK,)
        yield says.ResalePriceUsed(price=theirs, valuation=own, difference=more).citing(*source)
    elif more > ZERO and (kinds := apart.part_of(dict(apart.theirs.costs), more)):
        yield says.PriceWithoutCosts(kinds=kinds, amount=more)
    elif by_valuation:
        yield says.ValueDiffers(theirs=theirs, ours=own).citing(sources.TVFBL_9_7)
    else:
        yield says.PriceDiffers(theirs=theirs, ours=own)


def _taken_off(apart: Apart) -> Iterator[Finding]:
    """A refund or a payment lowers the rest; where the sum already is lower by it, it was taken off unseen."""
    for kind, amount in apart.over((*CREDITS, LineKind.PAID)).items():
        apart.explain(kind, amount)
        if apart.more(SUM) == -amount:
            apart.explain(SUM, -amount)
        else:
            found = says.CreditNotTaken(kind=kind, amount=amount)
            yield found if apart.case.in_norway else found.citing(REFUNDS)
    for kind, amount in apart.under((*CREDITS, LineKind.PAID)).items():
        apart.explain(kind, -amount)
        yield says.MoreTakenOff(kind=kind, amount=amount)


def _others(apart: Apart) -> Iterator[Finding]:
    """What was paid first to others comes off the price before the lender."""
    if more := apart.more(LineKind.PRIOR_LIENS):
        apart.explain(LineKind.PRIOR_LIENS, more)
        yield says.LiensDiffer(theirs=apart.theirs.liens, ours=apart.own.liens)


def _hidden(apart: Apart) -> Iterator[Finding]:
    """A sum above its lines by just the costs that the account here has, holds them without showing them."""
    hidden = apart.under(COSTS)
    if hidden and apart.more(SUM) == total(hidden):
        apart.explain_all((*hidden, SUM))
        yield says.CostsWithoutLine(amount=total(hidden))


def _costs(apart: Apart) -> Iterator[Finding]:
    """Costs that only one side counts are named together, or as sums where one side does not divide them up."""
    over, under = apart.over(COSTS), apart.under(COSTS)
    apart.explain_all((*over, *under))
    if over and apart.lumped:
        yield says.CostSumsApart(amount=total(over))
    elif over:
        yield says.CostsOnTheirSide(kinds=tuple(over), amount=total(over))
    if under:
        yield says.CostsOnYourSide(kinds=tuple(under), amount=total(under))


def _sum(apart: Apart) -> Iterator[Finding]:
    """Lines that do not come to their sum; and a part that was let off."""
    off, printed = apart.more(SUM), apart.letter.total
    if off and printed is not None:
        apart.explain(SUM, off)
        found = says.SumTooHigh if off > ZERO else says.SumTooLow
        yield found(lines=printed - apart.letter.off_by, total=printed, difference=abs(off))
    if apart.more(LET_OFF) and apart.own.balance != ZERO:
        yield says.PartLetOff(amount=apart.more(LET_OFF))


def _missing(apart: Apart) -> Iterator[Finding]:
    """Without the claim or the value the sum cannot be followed, and what is not explained is said to be so."""
    value = LineKind.VALUATION if credited_field(apart.case) == "fair_value" else LineKind.PRICE
    shown = {LineKind.CLAIM: apart.theirs.claim, value: apart.theirs.value}
    missing = tuple(kind for kind, amount in shown.items() if amount is None)
    own, printed = apart.own.balance, apart.letter.total
    if missing:
        yield says.LinesMissing(kinds=missing)
        if printed is not None and own is not None and not apart.letter.bare:
            rest = printed - own - sum(apart.first.values(), ZERO)
            if abs(rest) >= ROUNDING:
                yield says.Unexplained(amount=abs(rest))
