"""Sentences on whether the lender's sale was done right."""

from bot.wording.mark import N_, Words
from domain.findings import us_goods_sale as says
from domain.law import Finding

SENTENCES: dict[type[Finding], Words] = {
    says.HandingBackIsNoRelease: N_(
        "<b>Handing it back does not let you off.</b> What the sale did not cover can be claimed as if the "
        "lender had taken it."
    ),
    says.SaleRulesAhead: N_("A notice has to come before the sale, and every part of the sale must be reasonable."),
    says.SoldWithConsent: N_(
        "You sold it yourself, so the rules for a lender's sale do not fit. What the lender agreed to in "
        "writing decides."
    ),
    says.NoNoticeCame: N_("Maybe not. A notice has to come before the sale, and you say that none did."),
    says.SaleAfterJudgment: N_(
        "A court has decided. I do not know if a sale that was done wrong still helps you. Ask a lawyer."
    ),
    says.HowItWasSold: N_(
        "The figures alone cannot show it. What counts is how it was sold, and what you were told first."
    ),
    says.NoticeOfSale: N_(
        "<b>The notice</b> must say who sells what, how, and when or after which day. It must say that you can "
        "have the sums, and what that costs."
    ),
    says.NoticeOfConsumerSale: N_(
        "<b>The notice</b> must say who sells what, how and when, that you can have the sums, that you may owe "
        "the rest, and a phone number for what it takes to get it back."
    ),
    says.NoFixedDays: N_(
        "<b>In good time.</b> No number of days is fixed for private use. A New York court found 11 too short. "
        "The ten days that lenders name are a rule for business."
    ),
    says.TenDaysForBusiness: N_(
        "<b>In good time.</b> For business goods a notice ten days before the sale is early enough."
    ),
    says.LowPriceNoProof: N_(
        "<b>A low price</b> alone proves nothing. The method, manner, time, place and terms of the sale must be "
        "reasonable."
    ),
    says.PriceBesideValue: N_(
        "<b>A low price</b> alone proves nothing, even {sale_price} for a value of {fair_value}. The method, "
        "manner, time, place and terms must be reasonable."
    ),
    says.CollectEvidence: N_(
        "<b>Collect</b> photos, repair bills, and price guides and ads for the same model that month. Ask how "
        "it was advertised, who bid and who bought it."
    ),
    says.SoldToItself: N_(
        "<b>Bought far too cheaply</b> by the lender, its own company or a guarantor? Then the price that "
        "others would have paid counts."
    ),
    says.SoldToItselfProved: N_(
        "<b>Bought far too cheaply</b> by the lender, its own company or a guarantor? If you prove it, the "
        "price that others would have paid counts."
    ),
    says.SixLines: N_(
        "<b>The explanation</b> must list all that was owed and on which day, the price, what that left, each "
        "kind of cost, each credit, and the rest."
    ),
    says.ExplanationTerms: N_(
        "It is due with the first written demand, and within 14 days after you ask, or the lender gives up the "
        "rest in writing. One in six months is free. If it does not answer, that can cost it $500."
    ),
    says.ForHomesOtherwise: N_(
        "<b>A home?</b> These rules are for cars, boats and other goods. The sale of a home follows state law."
    ),
    says.NotTooEarly: N_(
        "<b>Too early?</b> For a home you live in, the first notice or court filing may come only when the loan "
        "is more than 120 days behind."
    ),
    says.ApplicationFirst: N_(
        "<b>Did you apply for help?</b> A complete application that came more than 37 days before the sale must "
        "be decided before the sale."
    ),
    says.InTheService: N_(
        "<b>In the military?</b> For a loan from before the service, a sale during it or in the year after "
        "needs a court order or your written consent."
    ),
}
