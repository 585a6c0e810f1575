"""What a Norwegian account rests on: whose value counts, which costs may be added, and what can still change it."""

from datetime import date
from enum import StrEnum

from domain.findings.statement import StatementFinding
from domain.law import Finding
from domain.money import Rate, Signed


class Thing(StrEnum):
    """What was pledged, as the sentences name it."""

    HOME = "home_in_norway"
    CAR = "car_in_norway"
    BOAT = "boat_in_norway"
    GOODS = "goods_in_norway"


class AboutThing(Finding):
    """A conclusion whose sentence names the thing."""

    thing: Thing


class AskForValuation(StatementFinding):
    """Without the namsmann's valuation there is no account of a take-back."""


class ResaleDoesNotCount(StatementFinding, AboutThing):
    """The difference is owed, and a later, cheaper resale does not raise it."""


class AgreedValueCounts(StatementFinding):
    """After a hand-back without the namsmann, a value agreed in writing counts."""


class PaidBeforeHandover(StatementFinding, AboutThing):
    """Where the value is higher than the claim, the lender pays the difference before it gets the thing."""


class SaleCostsFirst(StatementFinding):
    """The costs of a forced sale are taken first, then the pledges by priority."""


class InterestUntilSettlement(StatementFinding):
    """Interest on the claims runs to the settlement day."""


class DefaultInterestAdded(StatementFinding):
    """Default interest can be added; the rate is known until a day."""

    rate: Rate
    until: date


class FourItemsOnly(StatementFinding, AboutThing):
    """What the lender may count at a take-back."""


class FeesNeedGround(StatementFinding):
    """A fee needs an agreement, a table, or a decision."""


class UsualSaleCosts(StatementFinding):
    """What the tables give for the sale of a home at this price."""

    court_fees: Signed
    agent_fee: Signed


class TakeBackFeeTable(StatementFinding):
    """The fees charged are more than the table gives for a take-back."""

    charged: Signed
    by_table: Signed
