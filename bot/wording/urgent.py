"""The findings with a fixed place: those that cannot wait, and the conditions that go wherever their headline goes."""

from domain.findings import (
    court,
    norway_before_sale,
    norway_liability,
    norway_limitation,
    norway_others,
    norway_release,
    norway_remarks,
    norway_sale,
    norway_time,
    statement,
    us_collection,
    us_collection_collectors,
    us_collection_pay,
    us_collection_set_off,
    us_collection_time,
    us_collection_way_out,
    us_credit_labels,
    us_goods_others,
    us_goods_special,
    us_home_loans,
    us_home_release,
    us_judgment,
    us_liability,
    us_special_time,
    us_tax_forms,
)
from domain.law import Finding

URGENT: frozenset[type[Finding]] = frozenset(
    {
        court.AnswerCourt,
        court.CourtPapers,
        court.CourtPapersSometime,
        court.CourtPapersWeeksAgo,
        norway_liability.AnswerLetterBy,
        norway_liability.ComplainBy,
        norway_liability.LetterCameWeeksAgo,
        norway_liability.PapersSometime,
        norway_liability.ReadLetterFirst,
    }
)
"""A day is running out, so these stand above everything else."""

_CONDITIONS: tuple[type[Finding], ...] = (us_liability.HoldsIf, us_liability.HoldsNotFor, us_liability.YouMust)
CONDITIONS = frozenset(_CONDITIONS)
"""A headline that says the law protects is never shown without what it depends on."""

WARNINGS: frozenset[type[Finding]] = frozenset(
    {
        norway_before_sale.MonthFromLetter,
        norway_liability.LetterDatePassed,
        norway_liability.OtherLetterOtherDate,
        norway_limitation.LimitationDateBehind,
        norway_limitation.PaidSinceThen,
        norway_limitation.PayingRestarts,
        norway_others.GuarantorGetsAdvice,
        norway_release.OfferLowerSum,
        norway_release.OfferLowerSumUnknown,
        norway_remarks.AskForCorrectionBy,
        norway_sale.TwoWeeksEndBy,
        norway_time.PayingALittleNow,
        norway_time.TenYearsAfterLegalSteps,
        norway_time.TenYearsForThisLoan,
        norway_time.ThreeOrTenYears,
        norway_time.ThreeYearsWithoutNote,
        statement.AgreedSumToPay,
        us_collection.SueBy,
        us_collection.SueWithin,
        us_collection.YouActWithin,
        us_collection_collectors.PayNothingYet,
        us_collection_pay.ClaimExemption,
        us_collection_set_off.BankAfterJudgment,
        us_collection_time.LastPaymentCounts,
        us_collection_time.WhatRestarts,
        us_collection_way_out.TalkFirst,
        us_credit_labels.BeforePayingOldDebt,
        us_goods_others.EstateOwes,
        us_goods_others.SpouseWhoDidNotSign,
        us_goods_special.AskItBackNow,
        us_judgment.JudgmentAsleep,
        us_judgment.JudgmentEnded,
        us_liability.AnswerAnyway,
        us_special_time.JudgmentOnHomeShort,
        us_tax_forms.NotCorrected,
    }
)
"""A day to keep, or what must be known before paying or promising: left out of no page, however short."""

BESIDE_THE_SUM: frozenset[type[Finding]] = frozenset(
    {us_home_loans.TellTheFirst, us_home_loans.MoreThanThisLoan, us_home_release.WipedOutForYou}
)
"""A sum is never shown without whose debt it is, nor without the bankruptcy that wiped it out."""
