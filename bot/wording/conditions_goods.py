"""The words of the rules for repossessed goods and of periods, inside a sentence."""

from collections.abc import Mapping
from enum import StrEnum

from bot.wording.mark import N_
from domain.us.shown import CreditName, From
from domain.us.vocabulary_goods import Measure, Notice
from domain.us.vocabulary_time import Act

CHOICES: Mapping[StrEnum, str] = {
    Measure.CASH_PRICE: N_("the cash price in the contract"),
    Measure.AMOUNT_FINANCED: N_("the amount financed in the contract"),
    Measure.AMOUNT_OF_CREDIT_EXTENDED: N_("the credit you were given at first"),
    Measure.PRINCIPAL: N_("the amount you borrowed at first"),
    Measure.NET_LOAN_PROCEEDS: N_("the money the loan paid out"),
    Measure.UNPAID_BALANCE_AT_DEFAULT: N_("what you owed when you stopped paying"),
    CreditName.SALE: N_("a dealer's contract, also after it was sold to a bank"),
    CreditName.LOAN: N_("a loan straight from a lender"),
    CreditName.DEALER_LINKED_LOAN: N_("a loan that the dealer led you to"),
    CreditName.FINANCE_COMPANY_LOAN: N_("a loan from a licensed finance company"),
    CreditName.TITLE_LOAN: N_("a loan on the title of a vehicle you already owned"),
    Notice.NOTICE_OF_INTENT_TO_SELL: N_("a notice that it was going to sell"),
    Notice.NOTICE_OF_INTENT_TO_CLAIM_DEFICIENCY: N_("a notice that it was going to claim the rest"),
    Notice.NOTICE_OF_REDEMPTION_AND_DEFICIENCY: N_("a notice on how to get it back and on the rest"),
    Notice.NOTICE_OF_DEFAULT_AND_CURE: N_("a notice on the missed payments and how to make them up"),
    Notice.NOTICE_OF_REPOSSESSION: N_("a notice that it was taken"),
    Notice.DEFICIENCY_NOTICE: N_("a notice of the rest after the sale"),
    Notice.UCC_9_614_NOTICE: N_("the full notice before the sale"),
    Act.MOTION: N_("ask the court for the rest"),
    Act.SUIT: N_("sue for the rest"),
    Act.COLLECT: N_("collect the rest"),
    Act.CONFIRMATION_PETITION: N_("ask a court to confirm the sale"),
    Act.AFFIDAVIT_OF_NOTICE: N_("swear and record that it warned you"),
    Act.APPRAISAL_PETITION: N_("ask the court for an appraisal"),
    Act.FAIR_VALUE_SUIT: N_("sue to have the market value counted"),
    From.SALE: N_("the sale"),
    From.SALE_OR_CONFIRMATION: N_("the sale or its confirmation"),
    From.CONFIRMATION: N_("the court confirmed the sale"),
    From.DEED_DELIVERED: N_("the deed was delivered"),
    From.TITLE_TRANSFER: N_("the title passed"),
    From.REDEMPTION_END: N_("the time to buy back ended"),
    From.AUDITOR_RATIFICATION: N_("the court approved the auditor's report"),
    From.JUDGMENT: N_("the judgment"),
    From.DEFAULT_OR_MATURITY: N_("the missed payment, or the loan's last day"),
    From.DECREE: N_("the court's decree"),
    From.SERVICE: N_("the court papers came"),
}
