"""Words of the table that a sentence shows, under names of their own, since a choice elsewhere has the same letters."""

from collections.abc import Mapping
from enum import StrEnum

from domain.us.vocabulary_goods import CreditKind
from domain.us.vocabulary_time import Start


class From(StrEnum):
    """What a period is counted from."""

    SALE = "from_sale"
    SALE_OR_CONFIRMATION = "from_sale_or_confirmation"
    CONFIRMATION = "from_confirmation"
    DEED_DELIVERED = "from_deed_delivered"
    TITLE_TRANSFER = "from_title_transfer"
    REDEMPTION_END = "from_redemption_end"
    AUDITOR_RATIFICATION = "from_auditor_ratification"
    JUDGMENT = "from_judgment"
    DEFAULT_OR_MATURITY = "from_default_or_maturity"
    DECREE = "from_decree"
    SERVICE = "from_service"


class CreditName(StrEnum):
    """The kind of credit that a rule is for."""

    SALE = "credit_from_dealer"
    LOAN = "credit_from_lender"
    DEALER_LINKED_LOAN = "credit_through_dealer"
    FINANCE_COMPANY_LOAN = "credit_from_finance_company"
    TITLE_LOAN = "credit_on_title"


FROM = {start: From[start.name] for start in Start}
CREDIT_NAMES: Mapping[CreditKind, CreditName] = {
    kind: CreditName[kind.name] for kind in CreditKind if kind is not CreditKind.ANY
}
