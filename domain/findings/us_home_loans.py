"""More than one loan on a home: who is paid first, and what a second lender may still claim."""

from domain.findings.us_liability import LiabilityFinding
from domain.money import Signed
from domain.places import State


class PaidInOrder(LiabilityFinding):
    """The first loan is paid first."""


class NothingForThisLoan(LiabilityFinding):
    """The loans ahead take everything."""

    price: Signed
    ahead: Signed


class ThisLoanGets(LiabilityFinding):
    """What the loans ahead leave for this one."""

    gets: Signed


class AheadTakes(LiabilityFinding):
    """The sum: what the loans ahead take out of the price."""

    price: Signed
    ahead: Signed
    left: Signed


class LeftOnThisLoan(LiabilityFinding):
    """The sum: what this loan is still short of."""

    owed: Signed
    got: Signed
    short: Signed


class ShortTogether(LiabilityFinding):
    """The sum: what all the loans together are short of, where the price does not even cover those ahead."""

    ahead: Signed
    owed: Signed
    price: Signed
    short: Signed


class AfterThisLoan(LiabilityFinding):
    """The sum: what this loan, as the first, leaves for a second."""

    price: Signed
    paid: Signed
    left: Signed


class TellTheFirst(LiabilityFinding):
    """This is a second loan, and what the first one takes was not stated."""


class MoreThanThisLoan(LiabilityFinding):
    """What is left of this loan, and what the loans ahead did not get; the account holds both."""

    own: Signed
    other: Signed


class SecondMaySell(LiabilityFinding):
    """A second lender may have the home sold, subject to the first loan."""


class SecondSaleBringsNothing(LiabilityFinding):
    """A sale by the second lender would bring it nothing at this value."""

    value: Signed
    ahead: Signed


class SecondBarred(LiabilityFinding):
    """The law bars what a second loan leaves unpaid."""

    state: State


class SecondMaySue(LiabilityFinding):
    """No rule was found that stops a second lender that lost its lien."""

    state: State


class SecondExcepted(LiabilityFinding):
    """A protection of the state does not hold for a second loan that another lender's sale wiped out."""

    state: State


class SecondDepends(LiabilityFinding):
    """Whether a second lender may sue depends on the loan."""

    state: State


class SecondUnclear(LiabilityFinding):
    """The state has a rule for the sale; whether it covers a second loan of another lender is not known."""

    state: State


class OnlySomeLoans(LiabilityFinding):
    """A state that protects, protects only some loans."""


class NoSuitOnSecondLoanYet(LiabilityFinding):
    """That nobody has sued yet proves nothing."""


class LettersEveryDay(LiabilityFinding):
    """What to do about letters and visits."""


class BothMustAgree(LiabilityFinding):
    """With two lenders both must agree before the home can be handed over."""


class OneLenderTwoLoans(LiabilityFinding):
    """One lender with both loans: one letter must name both."""


class EachLoanByItself(LiabilityFinding):
    """How to state each of two loans here."""


class OneFormEach(LiabilityFinding):
    """Each lender reports what it let off by itself."""
