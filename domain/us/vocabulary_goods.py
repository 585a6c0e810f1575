"""The words of states.toml for goods, redemption, judgments and wages."""

from enum import StrEnum


class GoodsEffect(StrEnum):
    """What a rule for repossessed goods does."""

    BARRED = "barred"
    LIMITED_TO_FAIR_VALUE = "limited_to_fair_value"
    NOTICE_REQUIRED = "notice_required"
    GOOD_FAITH_SALE_REQUIRED = "good_faith_sale_required"
    PUBLIC_SALE_REQUIRED = "public_sale_required"
    APPRAISAL_REQUIRED = "appraisal_required"
    SUIT_DEADLINE = "suit_deadline"
    VALUE_BY_AGREEMENT = "value_by_agreement"
    UCC_ONLY = "ucc_only"


class CreditKind(StrEnum):
    """The kind of credit that a rule for goods names."""

    ANY = "any"
    SALE = "sale"
    LOAN = "loan"
    DEALER_LINKED_LOAN = "dealer_linked_loan"
    FINANCE_COMPANY_LOAN = "finance_company_loan"
    TITLE_LOAN = "title_loan"


class Measure(StrEnum):
    """Which amount a rule for goods looks at."""

    CASH_PRICE = "cash_price"
    AMOUNT_FINANCED = "amount_financed"
    AMOUNT_OF_CREDIT_EXTENDED = "amount_of_credit_extended"
    PRINCIPAL = "principal"
    NET_LOAN_PROCEEDS = "net_loan_proceeds"
    UNPAID_BALANCE_AT_DEFAULT = "unpaid_balance_at_default"


class Goods(StrEnum):
    """Which goods a rule names."""

    VEHICLE = "vehicle"
    VEHICLE_OR_BOAT = "vehicle_or_boat"
    NOT_VEHICLES = "not_vehicles"


class SaleKind(StrEnum):
    """Which kind of sale a rule for goods names."""

    JUDICIAL_SALE_ONLY = "judicial_sale_only"
    PRIVATE_SALE_ONLY = "private_sale_only"


class Notice(StrEnum):
    """The notice that the lender must send."""

    NOTICE_OF_INTENT_TO_SELL = "notice_of_intent_to_sell"
    NOTICE_OF_INTENT_TO_CLAIM_DEFICIENCY = "notice_of_intent_to_claim_deficiency"
    NOTICE_OF_REDEMPTION_AND_DEFICIENCY = "notice_of_redemption_and_deficiency"
    NOTICE_OF_DEFAULT_AND_CURE = "notice_of_default_and_cure"
    NOTICE_OF_REPOSSESSION = "notice_of_repossession"
    DEFICIENCY_NOTICE = "deficiency_notice"
    UCC_9_614_NOTICE = "ucc_9_614_notice"


class IfNoNotice(StrEnum):
    """What follows when the notice did not come."""

    BARRED = "barred"
    SUIT_BLOCKED = "suit_blocked"
    NOT_STATED = "not_stated"


class AmountBasis(StrEnum):
    """Where a moving amount was taken from."""

    PUBLISHED = "published"
    DERIVED = "derived"


class AmountFixedBy(StrEnum):
    """Which day decides a moving amount."""

    CONTRACT_DATE = "contract_date"
    NOT_STATED = "not_stated"


class RedemptionKind(StrEnum):
    """When a lost home can be bought back."""

    NONE = "none"
    AFTER_SALE = "after_sale"
    BEFORE_SALE = "before_sale"
    UNTIL_CONFIRMATION = "until_confirmation"


class RedemptionOnly(StrEnum):
    """What limits a time to buy the home back."""

    HOMESTEAD = "homestead"
    NOT_HOMESTEAD_OR_OLDER_MORTGAGE = "not_homestead_or_older_mortgage"
    MORTGAGE_DATED_FROM_2016 = "mortgage_dated_from_2016"
    MORTGAGE_DATED_FROM_2016_04_27 = "mortgage_dated_from_2016_04_27"
    MORTGAGE_BEFORE_2016_04_27 = "mortgage_before_2016_04_27"
    SHORTER_IF_ABANDONED = "shorter_if_abandoned"
    ABANDONED = "abandoned"
    DEFICIENCY_KEPT = "deficiency_kept"
    DEFICIENCY_WAIVED = "deficiency_waived"
    PRICE_COVERED_DEBT = "price_covered_debt"
    FILED_FROM_2008 = "filed_from_2008"
    LAW_DAY_OR_CONFIRMATION = "law_day_or_confirmation"
    UNTIL_CERTIFICATE_OF_SALE_FILED = "until_certificate_of_sale_filed"
    UNDER_10_ACRES = "under_10_acres"
    TWENTY_ACRES_OR_LESS = "20_acres_or_less"
    OVER_20_ACRES = "over_20_acres"
    NOT_FARM = "not_farm"
    AGRICULTURAL_LAND = "agricultural_land"
    UNDER_ONE_THIRD_OF_DEBT_PAID = "under_one_third_of_debt_paid"
    UNDER_TWO_THIRDS_OWED_OR_LARGE_TRACT = "under_two_thirds_owed_or_large_tract"
    PRICE_UNDER_TWO_THIRDS_OF_APPRAISAL = "price_under_two_thirds_of_appraisal"
    LENDER_BOUGHT = "lender_bought"
    LENDER_BOUGHT_BELOW_DEBT = "lender_bought_below_debt"
    RESIDENTIAL = "residential"
    OR_3_MONTHS_FROM_JUDGMENT_IF_LATER = "or_3_months_from_judgment_if_later"
    BORROWER_GAVE_NOTICE_WITHIN_10_DAYS_BEFORE_SALE = "borrower_gave_notice_within_10_days_before_sale"
    BOND_WITHIN_20_DAYS = "bond_within_20_days"
    TRUST_INDENTURE = "trust_indenture"
    ORDINARY_MORTGAGE = "ordinary_mortgage"
    UPSET_BID_PERIOD = "upset_bid_period"
    DEFICIENCY_JUDGMENT_ENTERED = "deficiency_judgment_entered"
    SHORTENED_IN_MORTGAGE = "shortened_in_mortgage"
    FORECLOSED_BY_ENTRY_OR_COURT = "foreclosed_by_entry_or_court"
    BIDDING_OPEN_30_DAYS_IF_DEFICIENCY_ASKED = "bidding_open_30_days_if_deficiency_asked"
    SHORT_TERM_REDEMPTION_MORTGAGE = "short_term_redemption_mortgage"
    NOT_WAIVED_IN_DEED_OF_TRUST = "not_waived_in_deed_of_trust"
    COURT_MAY_SHORTEN = "court_may_shorten"


class RedemptionLost(StrEnum):
    """What ends the time to buy the home back early."""

    NO_SURRENDER_WITHIN_10_DAYS_OF_DEMAND = "no_surrender_within_10_days_of_demand"


class JudgmentKind(StrEnum):
    """What the years of a judgment mean."""

    LIFE = "life"
    LIEN = "lien"
    DORMANCY = "dormancy"  # the first period; the judgment can be revived
    EXECUTION = "execution"
    ENFORCEMENT = "enforcement"


class WageRule(StrEnum):
    """How the cap on taking pay is worked out."""

    NONE_FOR_CONSUMER_DEBT = "none_for_consumer_debt"
    FEDERAL_CAP = "federal_cap"
    LESSER_OF_PERCENT_OR_EXCESS = "lesser_of_percent_or_excess"
    LESSER_OF_PERCENT_OR_PART_OF_EXCESS = "lesser_of_percent_or_part_of_excess"
    PERCENT_OF_EXCESS = "percent_of_excess"
    PERCENT_ONLY = "percent_only"
    PERCENT_OF_GROSS_WITH_FLOOR = "percent_of_gross_with_floor"
    FLOOR_ONLY = "floor_only"
    TIERED_PERCENT = "tiered_percent"
    ANNUAL_DOLLAR_CAP = "annual_dollar_cap"
    WEEKLY_DOLLAR_FLOOR = "weekly_dollar_floor"


class WageBase(StrEnum):
    """What a percentage is taken of."""

    DISPOSABLE = "disposable"
    GROSS = "gross"
    EXCESS = "excess"


class FloorWage(StrEnum):
    """Whose minimum wage counts."""

    FEDERAL = "federal"
    STATE = "state"
    STATE_OR_LOCAL = "state_or_local"
    LOCAL = "local"
    HIGHER_OF_FEDERAL_STATE = "higher_of_federal_state"
    HIGHEST_FEDERAL_STATE_LOCAL = "highest_federal_state_local"


class TierUnit(StrEnum):
    """What the steps of a scale are counted in."""

    USD_MONTH = "usd_month"
    STATE_MINIMUM_WAGE_HOURS_WEEK = "state_minimum_wage_hours_week"


class WageNote(StrEnum):
    """What else a wage rule says."""

    AMOUNT_RAISED_BY_REGULATION = "amount_raised_by_regulation"
    HIGHER_IF_ONLY_EARNER = "higher_if_only_earner"
    HEAD_OF_FAMILY_ABOVE_NEEDS_WRITTEN_CONSENT = "head_of_family_above_needs_written_consent"
    COURT_MAY_LOWER_TO_10_PERCENT = "court_may_lower_to_10_percent"
    FIRST_30_DAYS_FULLY_EXEMPT = "first_30_days_fully_exempt"
    ONLY_WAGES_ALREADY_EARNED = "only_wages_already_earned"
    UP_TO_25_PERCENT_ABOVE_250_PERCENT_OF_POVERTY = "up_to_25_percent_above_250_percent_of_poverty"
    FROM_JULY_2027_30_TIMES_STATE_MINIMUM = "from_july_2027_30_times_state_minimum"
    NONE_BELOW_POVERTY_LINE = "none_below_poverty_line"
