"""Sentences for what can still be done before a sale or a take-back in Norway."""

from bot.wording.mark import N_, Words
from domain.findings import norway_before_sale as says
from domain.law import Finding

SENTENCES: dict[type[Finding], Words] = {
    says.StopsWhenPaid: N_(
        "Yes, the sale can be stopped: by paying the claim, interest and costs before the court confirms a bid."
    ),
    says.TakeBackFirstAnswer: N_(
        "Bought for private use with a seller's pledge? You can demand that the lender takes {thing} back first."
    ),
    says.PayOrTakeBack: N_(
        "A forced sale of a home stops if all is paid in time. For a car you can demand that it is taken back first."
    ),
    says.StopsUntilConfirmed: N_(
        "Until the court has confirmed the sale (stadfestelse), it stops if all is paid. "
        "After that it cannot be stopped."
    ),
    says.TooLateToStop: N_("The sale is done, so it cannot be stopped now. This is what should have come before it."),
    says.WarnedAndHeard: N_(
        "<b>The deadlines:</b> The lender warns you in writing and waits two weeks. The district court then gives "
        "you one month to comment, and tells other adults in the home."
    ),
    says.MonthFromLetter: N_(
        "<b>Was the letter you got on {served_on} the lender's request for a sale, from the court?</b> "
        "Then the month to comment ends on {last_day}. A date in the letter itself comes first."
    ),
    says.CalledInWithNotice: N_(
        "<b>Is the whole loan called in?</b> First you must get a written notice with two weeks to put things right. "
        "Late interest on what is called in runs only after those weeks."
    ),
    says.FifthOfClaim: N_(
        "<b>Trouble that will pass?</b> The sale can be postponed if you pay one fifth, of {claim} that is {fifth}, "
        "and promise installments. It lapses if you miss one. For a needed home the court can at times go without "
        "the fifth."
    ),
    says.SellItYourself: N_(
        "<b>Sell it yourself?</b> A forced sale often brings less. If the price will not cover the loans, "
        "everybody with a pledge must agree."
    ),
    says.HelperMayNegotiate: N_(
        "<b>The court's agent (medhjelper)</b> may negotiate to avoid the sale if you and the lender ask. "
        "If it then helps you sell within six months, its claim for the forced sale is halved."
    ),
    says.AskYourBankFirst: N_(
        "<b>Your own bank first:</b> Ask for a pause in installments (avdragsfrihet) or a payment plan, "
        "best before you miss a payment."
    ),
    says.NavBeforeBrokers: N_(
        "<b>Free help:</b> NAV, +47 {phone}, advises on money and debt at no cost. Do not pay anybody for a new loan "
        "or for talking to the bank."
    ),
    says.NoReplacementHome: N_(
        "<b>A replacement home</b> (erstatningsbolig) is not given when the sale is for interest or installments on "
        "the home's own loan."
    ),
    says.TakeBackExceptions: N_(
        "<b>You cannot demand it</b> if {thing} is not with you, or if it has lost unusually much value for a reason "
        "you answer for, so that the lender may not be covered."
    ),
    says.TakeBackGround: N_(
        "<b>What the lender must have:</b> a judgment, or a written agreement on the pledge with the credit "
        "information the law asks for. For a car the pledge must be in the register of movables (Løsøreregisteret)."
    ),
    says.HandBackInWriting: N_(
        "<b>Hand {thing} back yourself?</b> Get the value agreed in writing first. "
        "If you do not agree, ask for the enforcement officer's (namsmannens) valuation."
    ),
}
