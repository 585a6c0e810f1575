"""The words of states.toml for periods: where they start, what must be done, and by whom."""

from enum import StrEnum


class Start(StrEnum):
    """Where a period starts."""

    SALE = "sale"
    SALE_OR_CONFIRMATION = "sale_or_confirmation"
    CONFIRMATION = "confirmation"
    DEED_DELIVERED = "deed_delivered"
    TITLE_TRANSFER = "title_transfer"
    REDEMPTION_END = "redemption_end"
    AUDITOR_RATIFICATION = "auditor_ratification"
    JUDGMENT = "judgment"
    DEFAULT_OR_MATURITY = "default_or_maturity"
    DECREE = "decree"
    SERVICE = "service"


class Act(StrEnum):
    """What must be done within a period."""

    MOTION = "motion"
    SUIT = "suit"
    COLLECT = "collect"
    CONFIRMATION_PETITION = "confirmation_petition"
    AFFIDAVIT_OF_NOTICE = "affidavit_of_notice"
    APPRAISAL_PETITION = "appraisal_petition"
    FAIR_VALUE_SUIT = "fair_value_suit"


class Side(StrEnum):
    """Who must do it."""

    LENDER = "lender"
    BORROWER = "borrower"


class IfLate(StrEnum):
    """What happens when it was not done in time."""

    DEBT_SATISFIED = "debt_satisfied"
    BARRED = "barred"
    UNENFORCEABLE = "unenforceable"
    WAIVED = "waived"
    VALUE_OFFSET_LOST = "value_offset_lost"


class Only(StrEnum):
    """What limits a deadline to some cases."""

    MORE_THAN_4_UNITS = "more_than_4_units"
    HOME_OF_BORROWER = "home_of_borrower"
    AGRICULTURAL_PROPERTY = "agricultural_property"
    INSTALLMENT_NOTE_OR_THREE_OR_MORE_NOTES = "installment_note_or_three_or_more_notes"
    LENDER_BOUGHT = "lender_bought"
    COMMERCIAL_LOAN_ONLY = "commercial_loan_only"
