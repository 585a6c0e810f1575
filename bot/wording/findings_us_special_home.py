"""Sentences for what else belongs to a protection of the home."""

from collections.abc import Mapping
from enum import StrEnum

from bot.wording.mark import N_, Words
from domain.findings import us_special_home as says
from domain.law import Finding
from domain.us.vocabulary import Covered, CreditBasis
from domain.us.vocabulary_goods import RedemptionOnly
from domain.us.vocabulary_time import IfLate

CHOICES: Mapping[StrEnum, str] = {
    Covered.BORROWER: N_("the borrower"),
    Covered.SURETY: N_("a cosigner (surety)"),
    Covered.GUARANTOR: N_("a guarantor"),
    CreditBasis.HIGHER_OF_PRICE_AND_VALUE: N_("the price or the market value, whichever is higher"),
    CreditBasis.COURT_VALUE: N_("the value that the court finds"),
    CreditBasis.APPRAISED_VALUE: N_("the value that the appraisal finds"),
    CreditBasis.PRICE_PLUS_HALF_GAP: N_("the price, and half of what the value was above it"),
    CreditBasis.VALUE_IF_PROVED: N_("the market value, if you prove it"),
    CreditBasis.MINIMUM_BID_TWO_THIRDS: N_("the price, at least two-thirds of the appraisal"),
    CreditBasis.COURT_DISCRETION: N_("what the court finds fair"),
    CreditBasis.PRICE: N_("the price"),
    CreditBasis.NOT_STATED: N_("something that the law does not name"),
    CreditBasis.FAIR_VALUE: N_("the market value, not the price"),
    CreditBasis.GUIDE_VALUE_OR_HIGHER_PRICE: N_("the value in a price guide, or the price if it is higher"),
    IfLate.DEBT_SATISFIED: N_("the debt counts as paid"),
    IfLate.BARRED: N_("the rest is barred"),
    IfLate.UNENFORCEABLE: N_("the rest can no longer be collected"),
    IfLate.WAIVED: N_("it has given up the rest"),
    IfLate.VALUE_OFFSET_LOST: N_("the price counts, not the value"),
    RedemptionOnly.HOMESTEAD: N_("it was your own home (homestead)"),
    RedemptionOnly.NOT_HOMESTEAD_OR_OLDER_MORTGAGE: N_("it was not your own home, or the mortgage is older"),
    RedemptionOnly.MORTGAGE_DATED_FROM_2016: N_("the mortgage is from 2016 or later"),
    RedemptionOnly.MORTGAGE_DATED_FROM_2016_04_27: N_("the mortgage is from April 27, 2016, or later"),
    RedemptionOnly.MORTGAGE_BEFORE_2016_04_27: N_("the mortgage is from before April 27, 2016"),
    RedemptionOnly.SHORTER_IF_ABANDONED: N_("earlier if the home stood empty (abandoned)"),
    RedemptionOnly.ABANDONED: N_("the home stood empty (abandoned)"),
    RedemptionOnly.DEFICIENCY_KEPT: N_("the lender keeps its claim for the rest"),
    RedemptionOnly.DEFICIENCY_WAIVED: N_("the lender gave up the rest"),
    RedemptionOnly.PRICE_COVERED_DEBT: N_("the price covered the debt"),
    RedemptionOnly.FILED_FROM_2008: N_("the foreclosure was begun in 2008 or later"),
    RedemptionOnly.LAW_DAY_OR_CONFIRMATION: N_("on the law day that the court set, or when the sale is confirmed"),
    RedemptionOnly.UNTIL_CERTIFICATE_OF_SALE_FILED: N_(
        "when the certificate of sale is filed, or when the judgment says"
    ),
    RedemptionOnly.UNDER_10_ACRES: N_("the land is under 10 acres"),
    RedemptionOnly.TWENTY_ACRES_OR_LESS: N_("the land is 20 acres or less"),
    RedemptionOnly.OVER_20_ACRES: N_("the land is over 20 acres"),
    RedemptionOnly.NOT_FARM: N_("it is not a farm"),
    RedemptionOnly.AGRICULTURAL_LAND: N_("it is farm land"),
    RedemptionOnly.UNDER_ONE_THIRD_OF_DEBT_PAID: N_("less than a third of the loan was paid back"),
    RedemptionOnly.UNDER_TWO_THIRDS_OWED_OR_LARGE_TRACT: N_(
        "less than two-thirds of the loan was still owed, or the land is large"
    ),
    RedemptionOnly.PRICE_UNDER_TWO_THIRDS_OF_APPRAISAL: N_("the price was under two-thirds of the appraisal"),
    RedemptionOnly.LENDER_BOUGHT: N_("the lender itself bought the home"),
    RedemptionOnly.LENDER_BOUGHT_BELOW_DEBT: N_("the lender bought it for less than the debt"),
    RedemptionOnly.RESIDENTIAL: N_("it is a home"),
    RedemptionOnly.OR_3_MONTHS_FROM_JUDGMENT_IF_LATER: N_("three months after the judgment, if that is later"),
    RedemptionOnly.BORROWER_GAVE_NOTICE_WITHIN_10_DAYS_BEFORE_SALE: N_(
        "you gave notice of it in the 10 days before the sale"
    ),
    RedemptionOnly.BOND_WITHIN_20_DAYS: N_("you put up a bond within 20 days"),
    RedemptionOnly.TRUST_INDENTURE: N_("the loan was a trust indenture"),
    RedemptionOnly.ORDINARY_MORTGAGE: N_("the loan was an ordinary mortgage"),
    RedemptionOnly.UPSET_BID_PERIOD: N_("when the time for higher bids ends"),
    RedemptionOnly.DEFICIENCY_JUDGMENT_ENTERED: N_("the court gave a judgment for the rest"),
    RedemptionOnly.SHORTENED_IN_MORTGAGE: N_("the loan papers shorten it"),
    RedemptionOnly.FORECLOSED_BY_ENTRY_OR_COURT: N_("the lender took it through a court, or by moving in (entry)"),
    RedemptionOnly.BIDDING_OPEN_30_DAYS_IF_DEFICIENCY_ASKED: N_(
        "bids stay open for 30 days if the lender asked for the rest"
    ),
    RedemptionOnly.SHORT_TERM_REDEMPTION_MORTGAGE: N_("the loan papers call it a short-term redemption mortgage"),
    RedemptionOnly.NOT_WAIVED_IN_DEED_OF_TRUST: N_("the deed of trust did not take it away"),
    RedemptionOnly.COURT_MAY_SHORTEN: N_("earlier if the court shortened it"),
}

SENTENCES: dict[type[Finding], Words] = {
    says.LandAtMost: N_("The land may be at most {acres} acres."),
    says.LandBelow: N_("The land must be under {acres} acres."),
    says.LoanFrom: N_("It is only for a loan from {since} or later."),
    says.SaleFrom: N_("It is only for a sale on {since} or later."),
    says.DatedExceptions: N_("For a loan from before {since} it holds also for {exemptions}."),
    says.CoversAlso: N_("It also protects {who}."),
    says.TakenOff: N_("<b>What is taken off the debt:</b> {basis}."),
    says.ButNotIf: N_("<b>But not if</b> {lifts}."),
    says.CourtMayLowerIf: N_("<b>A court in {state} may lower the rest if</b> {conditions}."),
    says.ByAgreement: N_(
        "<b>A foreclosure by agreement?</b> {state} has a procedure where the lender takes the home and "
        "gives up the rest, if {conditions}. Look for such a paper."
    ),
    says.MustIfLenderBought: N_(
        "<b>If the lender itself bought the home,</b> it must {act} within {within} after {start}. If it "
        "is late, {late}."
    ),
    says.BuyBackShorter: N_("<b>It can be as short as {within}</b> if {conditions}."),
    says.BuyBackLonger: N_("<b>But it is {within}</b> if {conditions}."),
}
