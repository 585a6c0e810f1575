"""The words around a letter, in the language of the chat: its name, what it says, and what to know before it goes."""

from bot.letters.kinds import Letter
from bot.wording.mark import N_

TITLE = N_("<b>Letters you can send</b>")
HOW_MANY = N_("They are filled in from your answers. What stands in [brackets] you fill in yourself.")
NOT_FOR_COURT = N_(
    "<b>A letter does not answer a court.</b> Papers from a court need an answer of their own, by the date on them."
)
NONE_FIT = N_("No letter fits these answers.")
NO_PLACE = N_("A letter depends on the law of the place. Tell me first where the home or thing was.")
ALL = N_("All letters")
USE = N_(
    "Tap the letter to copy it. Fill in what stands in [brackets]. Keep a copy, and send it so that you can show "
    "the day it went."
)
SEND_BY = N_("<b>Send it in time:</b> the collector must have it by {until}. Then it must stop until it has verified.")
TOO_LATE_TO_STOP = N_("<b>The 30 days ended on {until}.</b> You can still dispute, but the collector need not stop.")
OTHER_LANGUAGE = {
    "en": N_(
        "The letter is in English, for whoever gets it. The second file says the same in the language of this chat. "
        "It is only to read."
    ),
    "nb": N_(
        "The letter is in Norwegian, for whoever gets it. The second file says the same in the language of this chat. "
        "It is only to read."
    ),
}
FILE = N_("letter.txt")
FILE_TO_READ = N_("letter_only_to_read.txt")

NAMES: dict[Letter, str] = {
    Letter.EXPLANATION: N_("Ask how they counted"),
    Letter.ACCOUNT: N_("Ask for the account"),
    Letter.VALIDATION: N_("Dispute: collector"),
    Letter.OBJECTION: N_("Dispute the claim"),
    Letter.BUREAU_DISPUTE: N_("Dispute: credit file"),
    Letter.RELEASE: N_("Ask for a release"),
    Letter.SETTLEMENT: N_("Offer a lower sum"),
    Letter.SURPLUS: N_("Ask for the surplus"),
    Letter.REDEMPTION: N_("Ask to get it back"),
    Letter.FORGIVENESS: N_("Ask to be let off"),
    Letter.PAYMENT_PLAN: N_("Offer installments"),
    Letter.VALUATION: N_("Ask about the value"),
}

ABOUT_US: dict[Letter, str] = {
    Letter.EXPLANATION: N_(
        "It asks the lender to show, line by line, how it reached its figure, and where refunds went. "
        "The law gives the lender 14 days."
    ),
    Letter.ACCOUNT: N_(
        "It asks the lender to show, line by line, how it reached its figure, with papers for the sale and the costs."
    ),
    Letter.VALIDATION: N_(
        "It tells the debt collector that you dispute the debt, and asks who owns it, how the amount came about, "
        "and for copies."
    ),
    Letter.OBJECTION: N_(
        "It tells the lender that you dispute the claim, and asks which law and which part of the contract it rests on."
    ),
    Letter.BUREAU_DISPUTE: N_(
        "It asks a credit bureau to look into an entry, free, and to correct or delete it within 30 days. "
        "Send one to each bureau that shows it."
    ),
    Letter.RELEASE: N_(
        "It asks for the words that count: satisfied in full, the rest given up, the exact amount and the date. "
        "Check this. Debt that is let off can count as income."
    ),
    Letter.SETTLEMENT: N_(
        "It offers a lower sum that ends the debt, and says that nothing is paid before the agreement is in writing. "
        "Debt that is let off can count as income."
    ),
    Letter.SURPLUS: N_("It asks for the account, and for what the sale brought in beyond the debt."),
    Letter.REDEMPTION: N_(
        "It asks what you must pay to get it back, until when, and when it will be sold. "
        "After the sale it is too late, so be quick."
    ),
}
ABOUT_NORWAY: dict[Letter, str] = {
    Letter.OBJECTION: N_(
        "It says that you disagree, and why. It asks them to stop collecting, and for the ground for the claim."
    ),
    Letter.ACCOUNT: N_(
        "It asks for the account in writing: what was counted, what was taken off, and the interest and costs apart."
    ),
    Letter.VALUATION: N_(
        "It goes to the namsmann, and is about the value that comes off the debt: what it is, or that it be set."
    ),
    Letter.RELEASE: N_("It asks for a letter that says that the rest is deleted, how much, and when."),
    Letter.FORGIVENESS: N_(
        "It asks them to delete the rest, and shows your finances. Deleted debt is usually no income when you "
        "cannot pay. NAV can help you with the letter, free."
    ),
    Letter.PAYMENT_PLAN: N_(
        "It proposes installments. Offer only what you can keep paying: if an agreement with a collection firm is "
        "broken, a payment remark can come sooner."
    ),
    Letter.SETTLEMENT: N_("It offers a lower sum that ends the debt, once they have agreed to it in writing."),
    Letter.SURPLUS: N_("It asks for the account, and for what was left over."),
}

LIMITATION_US = N_(
    "<b>Before you send it:</b> In many states a payment, or a promise to pay, can start the lender's time to sue "
    "again. Check this. Get the agreement in writing before you pay anything."
)
LIMITATION_NORWAY = N_(
    "<b>Before you send it:</b> If you pay, or promise to pay, the limitation period can start again (foreldelse). "
    "The letter is worded so that it acknowledges nothing. Keep those words in."
)
WARNINGS_US: dict[Letter, str] = {
    Letter.SETTLEMENT: LIMITATION_US,
    Letter.OBJECTION: N_("<b>Before you send it:</b> Show it to a lawyer. It rests on your answers alone."),
}
WARNINGS_NORWAY: dict[Letter, str] = {
    Letter.PAYMENT_PLAN: LIMITATION_NORWAY,
    Letter.SETTLEMENT: LIMITATION_NORWAY,
    Letter.FORGIVENESS: LIMITATION_NORWAY,
    Letter.VALUATION: N_(
        "<b>Check this:</b> The namsmann's valuation is part of a take-back. After a hand-back of your own, "
        "ask the namsmann first whether it can be had."
    ),
}
