"""Whether a cost can be charged in Norway: each against the table, the scale or the rule that it must keep to."""

from datetime import date
from enum import StrEnum

from domain.findings.norway_account import AboutThing
from domain.findings.norway_liability import LiabilityFinding
from domain.findings.statement import StatementFinding
from domain.money import Signed


class Proceeding(StrEnum):
    """What the court or the namsmann was asked to do, as a sentence names it."""

    TAKE_BACK = "take_back"
    COURT_SALE = "court_sale"
    GOODS_SALE = "goods_sale"


class Item(StrEnum):
    """A kind of cost, as a sentence names it."""

    REPOSSESSION = "repossession_item"
    STORAGE = "storage_item"
    REPAIR = "repair_item"
    SALE = "sale_item"
    AGENT = "agent_item"
    ADMINISTRATIVE = "administrative_item"
    INSURANCE = "insurance_item"


class CostsAboveTables(LiabilityFinding):
    """So much of the costs is above the tables."""

    over: Signed


class CostsNotCounted(LiabilityFinding):
    """So much of the costs is not among what counts at a take-back."""

    amount: Signed


class CostsNeedAgreement(LiabilityFinding):
    """So much of the costs needs an agreement."""

    amount: Signed


class CostsWithinTables(LiabilityFinding):
    """What could be compared is not above the tables."""


class OnlyFourThings(LiabilityFinding, AboutThing):
    """What the lender may count at a take-back, in one sentence."""


class CostsNeedGround(LiabilityFinding):
    """A cost must be agreed, set by a table, or fixed by the court or the namsmann."""


class CourtFeesOver(LiabilityFinding):
    """The court fees are above the table."""

    charged: Signed
    by_table: Signed
    over: Signed
    proceeding: Proceeding
    day: date


class CourtFeesWithin(LiabilityFinding):
    """The court fees are not above the table."""

    charged: Signed
    by_table: Signed
    proceeding: Proceeding
    day: date


class CourtFeesTableUnread(LiabilityFinding):
    """The table of that day was not read."""

    charged: Signed
    day: date


class CourtFeesBelongToSteps(LiabilityFinding):
    """A court fee belongs to a step; which one must be asked."""

    charged: Signed


class AgentFeeOver(LiabilityFinding):
    """The agent's fee is above the scale for a home at this price, paying out included."""

    charged: Signed
    price: Signed
    by_scale: Signed
    over: Signed


class AgentFeeWithin(LiabilityFinding):
    """The agent's fee is not above the scale."""

    charged: Signed
    price: Signed
    by_scale: Signed


class GoodsAgentFeeOver(LiabilityFinding):
    """The fee for selling a thing is above the scale without paying out."""

    charged: Signed
    price: Signed
    by_scale: Signed
    over: Signed


class AgentFeeNotCompared(LiabilityFinding):
    """The scale cannot be compared here: no price, an agreed fee, or a scale that was not read."""

    charged: Signed


class AgentFeeAgreed(LiabilityFinding):
    """In an owner's own sale the fee is agreed, and an earlier forced sale's helper gets half."""

    charged: Signed


class NecessaryOnly(LiabilityFinding):
    """Only what was necessary is paid back."""

    items: tuple[Item, ...]
    charged: Signed


class NotAmongFour(LiabilityFinding):
    """These are not among what counts at a take-back."""

    items: tuple[Item, ...]
    charged: Signed


class OnlyIfAgreed(LiabilityFinding):
    """These can be charged only if they were agreed."""

    items: tuple[Item, ...]
    charged: Signed


class CostsInOneSum(LiabilityFinding):
    """Nobody can see what this sum is for until it is divided up."""

    charged: Signed


class InsuranceAtTakeBack(LiabilityFinding):
    """Insurance counts if the debtor had to pay it and the price does not hold it."""

    charged: Signed


class LegalCostsWithin(LiabilityFinding):
    """Legal costs no higher than a case in the forliksråd can give."""

    charged: Signed
    cap: Signed


class LegalCostsOver(LiabilityFinding):
    """Legal costs higher than a case in the forliksråd can give."""

    charged: Signed
    cap: Signed
    over: Signed


class LegalCostsFixed(LiabilityFinding):
    """Legal costs count as far as the court or the forliksråd fixed them."""

    charged: Signed


class ForcedSaleFeeTable(StatementFinding):
    """The fees charged are more than the table gives for a forced sale."""

    charged: Signed
    by_table: Signed


class AgentFeeTable(StatementFinding):
    """The agent's fee is more than the scale gives at this price."""

    charged: Signed
    by_scale: Signed
