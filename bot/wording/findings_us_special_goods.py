"""Sentences for what else belongs to a rule for goods."""

from bot.wording.mark import N_, NN_, Words
from domain.findings import us_special_goods as says
from domain.law import Finding

SENTENCES: dict[type[Finding], Words] = {
    says.NoticeDaysBefore: N_("It must come at least {within} before the sale."),
    says.NoticeAfterTaking: N_("It must be sent within {within} after it was taken."),
    says.NoticeAfterTakingAndBefore: N_(
        "It must be sent within {within} after it was taken, and at least {before} before the sale."
    ),
    says.NoticeBusinessDays: NN_(
        "It must be sent within {days} business day after it was taken.",
        "It must be sent within {days} business days after it was taken.",
        "days",
    ),
    says.NoticeAfterSale: N_("It must be sent within {within} after the sale."),
    says.PrivateSaleOnly: N_("This is only for a private sale, not for an auction."),
    says.ValueAbove: N_("That is if {measure} was more than {limit}."),
    says.ValueFrom: N_("That is if {measure} was {limit} or more."),
    says.LimitWorkedOut: N_("I worked this figure out from another published one. Check this."),
    says.SureUntil: N_("That figure was sure until {sure_until}. It may be out of date. Check this."),
    says.DayOfLimitNotKnown: N_("I do not know which day decides the limit: the contract or later. Check this."),
    says.LimitSince: N_("The limit has been this high since {since}."),
}
