"""The closed choices of a case, as the contract names them."""

from enum import StrEnum


class Collateral(StrEnum):
    """What the loan was secured on."""

    HOME = "home"
    VEHICLE = "vehicle"
    BOAT = "boat"
    OTHER_GOODS = "other_goods"


class Event(StrEnum):
    """How the collateral was lost."""

    FORECLOSURE = "foreclosure"
    SHORT_SALE = "short_sale"
    DEED_IN_LIEU = "deed_in_lieu"
    REPOSSESSION = "repossession"
    VOLUNTARY_SURRENDER = "voluntary_surrender"
    NOT_SOLD_YET = "not_sold_yet"


class Outcome(StrEnum):
    """What became of the rest."""

    CLAIMED = "claimed"
    SUED = "sued"
    JUDGMENT = "judgment"
    RELEASED = "released"
    SETTLED = "settled"
    SILENT = "silent"


class CostKind(StrEnum):
    """A kind of cost added by the lender."""

    REPOSSESSION = "repossession"
    STORAGE = "storage"
    REPAIR = "repair"
    SALE = "sale"
    COURT = "court"
    AGENT = "agent"
    LEGAL = "legal"
    ADMINISTRATIVE = "administrative"
    INSURANCE = "insurance"
    DEFAULT_INTEREST = "default_interest"
    OTHER = "other"


class CreditKind(StrEnum):
    """A kind of credit that lowers what is owed."""

    PAYMENT = "payment"
    INTEREST_REBATE = "interest_rebate"
    INSURANCE_REFUND = "insurance_refund"
    SERVICE_CONTRACT_REFUND = "service_contract_refund"
    GAP_REFUND = "gap_refund"
    ESCROW = "escrow"
    OTHER = "other"


class ForeclosureProcess(StrEnum):
    """Whether a court led the sale of the home."""

    JUDICIAL = "judicial"
    NONJUDICIAL = "nonjudicial"


class LoanPurpose(StrEnum):
    """What the loan was taken for."""

    PURCHASE = "purchase"
    REFINANCE = "refinance"
    CASH_OUT = "cash_out"
    HOME_EQUITY = "home_equity"


class LoanProgram(StrEnum):
    """Who stands behind the home loan."""

    CONVENTIONAL = "conventional"
    FHA = "fha"
    VA = "va"
    USDA = "usda"


class LienPosition(StrEnum):
    """The loan's rank on the collateral."""

    FIRST = "first"
    JUNIOR = "junior"


class PropertyUse(StrEnum):
    """What the collateral was used for."""

    PERSONAL = "personal"
    RENTAL = "rental"
    BUSINESS = "business"
    INVESTMENT = "investment"


class FilingStatus(StrEnum):
    """The federal filing status."""

    SINGLE = "single"
    JOINT = "joint"
    SEPARATE = "separate"
    HEAD = "head"


class ForgivenBy(StrEnum):
    """Who let the debt off (Norway)."""

    LENDER = "lender"
    EMPLOYER = "employer"
    OWN_COMPANY = "own_company"
    FAMILY = "family"
    BUSINESS_PARTNER = "business_partner"
