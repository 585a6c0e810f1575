"""What parts the lender's letter from the account: each difference, and why."""

from datetime import date

from domain.findings.statement import StatementFinding
from domain.letter_lines import LineKind
from domain.money import Signed


class CountedTwice(StatementFinding):
    """The same cost stands in the letter twice."""

    kind: LineKind
    amount: Signed


class StandsTwice(StatementFinding):
    """The same cost stands in the letter twice, and no more is asked for by it than here."""

    kind: LineKind
    amount: Signed


class SumCountsTwice(StatementFinding):
    """The letter's sum is too high by just one of its costs, or all of them."""

    kinds: tuple[LineKind, ...]
    amount: Signed


class ClaimHoldsCosts(StatementFinding):
    """What they begin with is higher by just the costs that are then added."""

    kinds: tuple[LineKind, ...]
    amount: Signed


class PriceWithoutCosts(StatementFinding):
    """The price is lower by just the costs that are then added."""

    kinds: tuple[LineKind, ...]
    amount: Signed


class CostsInsideAlready(StatementFinding):
    """Costs on top that were said to be inside the claim, or taken out of the price."""

    amount: Signed


class CreditNotTaken(StatementFinding):
    """A refund or credit that the letter does not take off."""

    kind: LineKind
    amount: Signed


class CreditOnlyListed(StatementFinding):
    """A refund or payment that the letter lists, and whose amount the sum does not take off."""

    kind: LineKind
    amount: Signed


class CreditAdded(StatementFinding):
    """A refund or payment that the sum adds instead of taking off."""

    kind: LineKind
    amount: Signed


class MoreTakenOff(StatementFinding):
    """They take off more than the account here does."""

    kind: LineKind
    amount: Signed


class ResalePriceUsed(StatementFinding):
    """A later sale's price stands where the value at the take-back counts."""

    price: Signed
    valuation: Signed
    difference: Signed


class ValueDiffers(StatementFinding):
    """The letter counts another value than the valuation."""

    theirs: Signed
    ours: Signed


class PriceDiffers(StatementFinding):
    """The letter counts another price."""

    theirs: Signed
    ours: Signed


class StartsHigher(StatementFinding):
    """They begin with more."""

    theirs: Signed
    ours: Signed
    difference: Signed


class StartsLower(StatementFinding):
    """They begin with less."""

    theirs: Signed
    ours: Signed


class CostsOnTheirSide(StatementFinding):
    """They count so much more in costs."""

    kinds: tuple[LineKind, ...]
    amount: Signed


class CostSumsApart(StatementFinding):
    """They count more in costs, and one side does not divide them up."""

    amount: Signed


class CostsOnYourSide(StatementFinding):
    """The account here counts so much more in costs."""

    kinds: tuple[LineKind, ...]
    amount: Signed


class LiensDiffer(StatementFinding):
    """What others were paid first differs."""

    theirs: Signed
    ours: Signed


class CostsWithoutLine(StatementFinding):
    """The sum holds costs that no line shows."""

    amount: Signed


class SumTooHigh(StatementFinding):
    """The lines come to less than the sum."""

    lines: Signed
    total: Signed
    difference: Signed


class SumTooLow(StatementFinding):
    """The lines come to more than the sum."""

    lines: Signed
    total: Signed
    difference: Signed


class LinesMissing(StatementFinding):
    """Lines that an account needs and the letter does not show."""

    kinds: tuple[LineKind, ...]


class Unexplained(StatementFinding):
    """A part of the difference that the lines do not explain."""

    amount: Signed


class ReminderAboveRate(StatementFinding):
    """A reminder, or a notice of collection, is charged above its rate."""

    charged: Signed
    rate: Signed
    over: Signed
    day: date


class DemandAboveRate(StatementFinding):
    """The lender's own demand for payment is charged above its rate."""

    charged: Signed
    rate: Signed
    over: Signed
    day: date


class RefundsNotShown(StatementFinding):
    """The letter takes off no refund, and whether one is due is not known."""


class InkassoAboveCap(StatementFinding):
    """What the collector charges is above what a consumer can be charged for a claim of this size."""

    charged: Signed
    cap: Signed
    over: Signed


class InkassoOnlyIfLate(StatementFinding):
    """What the collector charges is lawful only once the case has run for long."""

    charged: Signed
    simple: Signed


class PartLetOff(StatementFinding):
    """A part of the rest was let off, and the letter does not show it."""

    amount: Signed
