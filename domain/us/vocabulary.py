"""The words of the home rules in states.toml; a word that is not here is refused at load."""

from enum import StrEnum


class Effect(StrEnum):
    """What a rule does to the claim for the rest."""

    BARRED = "barred"
    LIMITED_TO_FAIR_VALUE = "limited_to_fair_value"
    LIMITED_OTHER = "limited_other"


class Process(StrEnum):
    """How the home was lost, as the statutes tell it apart."""

    NONJUDICIAL = "nonjudicial"
    JUDICIAL = "judicial"
    STRICT = "strict"  # title passes without a sale
    SHORT_SALE = "short_sale"
    DEED_IN_LIEU = "deed_in_lieu"
    VOLUNTARY = "voluntary"  # a statutory procedure by written agreement


FORCED = frozenset({Process.JUDICIAL, Process.NONJUDICIAL, Process.STRICT})
"""The ways in which a lender takes the home whether the owner will or not."""


class Loan(StrEnum):
    """The kind of home loan that a rule names."""

    ANY = "any"
    PURCHASE_MONEY = "purchase_money"
    REFINANCE_OF_PURCHASE_MONEY = "refinance_of_purchase_money"
    SELLER_FINANCED = "seller_financed"
    HOME_EQUITY = "home_equity"
    RESIDENTIAL_TRUST_DEED = "residential_trust_deed"
    RATE_SPREAD_OR_NONTRADITIONAL = "rate_spread_or_nontraditional"


class Occupancy(StrEnum):
    """Who must have lived in the home."""

    ANY = "any"
    OWNER_OCCUPIED = "owner_occupied"
    OWNER_OR_FAMILY_OCCUPIED = "owner_or_family_occupied"
    USED_AS_DWELLING = "used_as_dwelling"
    USED_AS_HOME = "used_as_home"
    NOT_HOMESTEAD = "not_homestead"
    NOT_OWNER_OCCUPIED = "not_owner_occupied"


class Lien(StrEnum):
    """Which loan on the home a rule speaks of."""

    ANY = "any"
    FORECLOSED_LIEN = "foreclosed_lien"
    JUNIOR = "junior"
    SAME_SALE_LENDER = "same_sale_lender"


class Need(StrEnum):
    """What must also be true for a rule to hold."""

    BORROWER_ASKS_COURT = "borrower_asks_court"
    BORROWER_RAISES_DEFENSE = "borrower_raises_defense"
    BORROWER_SUES_FOR_VALUE = "borrower_sues_for_value"
    BORROWER_PROVES_MATERIALLY_LOWER = "borrower_proves_materially_lower"
    BORROWER_PETITIONS_APPRAISAL = "borrower_petitions_appraisal"
    BORROWER_SERVED_NOTICE_IN_TIME = "borrower_served_notice_in_time"
    NO_BORROWER_DELAY_REQUEST = "no_borrower_delay_request"
    OWNER_WAIVED_PRESALE_WAIT = "owner_waived_presale_wait"
    LENDER_BOUGHT_AT_SALE = "lender_bought_at_sale"
    LENDER_ELECTED_WAIVER = "lender_elected_waiver"
    LENDER_CHOSE_NO_REDEMPTION = "lender_chose_no_redemption"
    LENDER_BID_BELOW_GOOD_FAITH_VALUE = "lender_bid_below_good_faith_value"
    LENDER_IS_BANK = "lender_is_bank"
    LENDER_OFFERS_CONSENT_FORECLOSURE = "lender_offers_consent_foreclosure"
    LENDER_REPORTS_CANCELLED_DEBT = "lender_reports_cancelled_debt"
    SIGNED_LENDER_WAIVER = "signed_lender_waiver"
    WRITTEN_LENDER_CONSENT = "written_lender_consent"
    WRITTEN_MUTUAL_AGREEMENT = "written_mutual_agreement"
    TITLE_AND_PROCEEDS_PASS = "title_and_proceeds_pass"  # noqa: S105 - a title to land
    JUDICIAL_CASE_WITH_DEFICIENCY_ASKED = "judicial_case_with_deficiency_asked"
    MORTGAGE_SAYS_SO = "mortgage_says_so"
    NOTE_SAYS_PURCHASE_MONEY = "note_says_purchase_money"
    TRUST_INDENTURE = "trust_indenture"
    POWER_OF_SALE_USED = "power_of_sale_used"
    SHORT_REDEMPTION_CHOSEN = "short_redemption_chosen"
    FIRST_SALE = "first_sale"
    NEVER_REFINANCED = "never_refinanced"
    CONTINUOUS_OCCUPANCY = "continuous_occupancy"
    PRIMARY_HOME_200_DAYS = "primary_home_200_days"
    CREATED_SAME_DAY = "created_same_day"
    PRINCIPAL_CAP_50000 = "principal_cap_50000"
    LOW_INCOME_HOUSEHOLD = "low_income_household"
    AGRICULTURAL_PROPERTY = "agricultural_property"
    OTHER_PROPERTY = "other_property"
    NO_SUBSTANTIAL_EQUITY = "no_substantial_equity"
    NO_SUIT_IN_TIME = "no_suit_in_time"
    BID_GROSSLY_LOW = "bid_grossly_low"
    BID_SUBSTANTIALLY_INADEQUATE = "bid_substantially_inadequate"
    PRICE_NOT_FAIR_AND_REASONABLE = "price_not_fair_and_reasonable"
    PRICE_SO_LOW_IT_IMPLIES_FRAUD = "price_so_low_it_implies_fraud"
    SEPARATE_SUIT_TO_VOID_SALE = "separate_suit_to_void_sale"


class Lift(StrEnum):
    """What takes a protection away; each is a fact about the lender or the court."""

    COURT_CONFIRMED_VALUE = "court_confirmed_value"
    DEFICIENCY_NOTICE_SENT = "deficiency_notice_sent"
    TIMELY_MOTION = "timely_motion"
    PERSONAL_SERVICE_OR_APPEARANCE = "personal_service_or_appearance"
    LENDER_PROVED_VALUE = "lender_proved_value"
    APPRAISED_SALE = "appraised_sale"


class Exemption(StrEnum):
    """For whom or after what a protection does not hold."""

    WASTE = "waste"
    FRAUD = "fraud"
    SOLD_OUT_JUNIOR = "sold_out_junior"  # a second loan whose lien another lender's sale wiped out
    GUARANTOR = "guarantor"
    BUSINESS_LOAN = "business_loan"
    COMMERCIAL_LOAN = "commercial_loan"
    CASH_OUT_PART = "cash_out_part"
    OTHER_COLLATERAL = "other_collateral"
    BUILDER_OWNED = "builder_owned"
    UNFINISHED_DWELLING = "unfinished_dwelling"
    NEVER_LIVED_IN = "never_lived_in"
    CORPORATION_BORROWER = "corporation_borrower"
    THIRD_PARTY_BOUGHT = "third_party_bought"
    AGRICULTURAL_LAND = "agricultural_land"
    ASSOCIATION_LIEN = "association_lien"
    TWELVE_MONTH_REDEMPTION = "twelve_month_redemption"
    RESERVED_IN_SIMULTANEOUS_WRITING = "reserved_in_simultaneous_writing"
    FORECLOSURE_BY_MARKET_SALE = "foreclosure_by_market_sale"
    FEDERAL_LENDER = "federal_lender"
    WAIVER_FILED_BY_BORROWER = "waiver_filed_by_borrower"
    COLLECTION_ALREADY_STARTED = "collection_already_started"
    CONCEALED_PROPERTY = "concealed_property"
    DIRECT_VEHICLE_LOAN_CHAPTER_36 = "direct_vehicle_loan_chapter_36"
    GOODS_SIGNIFICANTLY_DAMAGED = "goods_significantly_damaged"


class OneActionRule(StrEnum):
    """What a one-action rule asks of the lender."""

    SECURITY_FIRST = "security_first"
    ONE_AT_A_TIME = "one_at_a_time"


class CreditBasis(StrEnum):
    """What is taken off the debt."""

    HIGHER_OF_PRICE_AND_VALUE = "higher_of_price_and_value"
    COURT_VALUE = "court_value"
    APPRAISED_VALUE = "appraised_value"
    PRICE_PLUS_HALF_GAP = "price_plus_half_gap"
    VALUE_IF_PROVED = "value_if_proved"
    MINIMUM_BID_TWO_THIRDS = "minimum_bid_two_thirds"
    COURT_DISCRETION = "court_discretion"
    PRICE = "price"
    NOT_STATED = "not_stated"
    FAIR_VALUE = "fair_value"
    GUIDE_VALUE_OR_HIGHER_PRICE = "guide_value_or_higher_price"


class Covered(StrEnum):
    """Whom a rule protects."""

    BORROWER = "borrower"
    SURETY = "surety"
    GUARANTOR = "guarantor"


class Compare(StrEnum):
    """How an amount is compared with a limit."""

    LE = "le"
    LT = "lt"
    GT = "gt"
    GE = "ge"


class SinceBasis(StrEnum):
    """What a first day is compared with."""

    LOAN = "loan"
    MORTGAGE = "mortgage"
    SALE = "sale"
