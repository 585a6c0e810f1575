"""The questions about days. Month and year are enough where the law counts in years."""

from bot.wording.ask import Ask
from bot.wording.mark import N_

SERVED_ON = Ask(
    label=N_("Court papers"),
    button=N_("Court papers"),
    question=N_(
        "Have you had papers from a court about this? If yes, type the day you got them, for example November 2, 2026."
    ),
    why=N_("Court papers have a deadline, and it comes before everything else."),
    where=N_("The day they were handed to you or came by mail."),
)
SERVED_ON_NORWAY = Ask(
    label=N_("Letter"),
    button=N_("Letter"),
    question=N_(
        "Have you had a letter from the court, the conciliation board (forliksrådet) or namsmannen? "
        "Type the day you got the last one, for example November 2, 2026. Such letters can have a deadline."
    ),
    why=N_("A deadline that is missed costs more than a wrong sum."),
    where=N_("The day it reached you. If you do not remember, use the date on the letter."),
)
ANSWER_DUE = Ask(
    label=N_("Answer due"),
    button=N_("Answer due"),
    question=N_(
        "By which day do the papers say you must answer? Type the date as printed, for example November 28, 2026."
    ),
    why=N_("If nobody answers, the court may decide without hearing you."),
    where=N_("The first page of the papers (the summons)."),
)
FIRST_MISSED = Ask(
    label=N_("First missed"),
    button=N_("First missed"),
    question=N_("When did you first miss a payment that you never caught up on? Month and year are enough."),
    why=N_("The credit file's clock starts there, and so may the time limit for suing."),
    where=N_("Your bank statements, the lender's letters, or your credit report."),
)
SALE_DATE = Ask(
    label=N_("Day of the sale"),
    button=N_("Day of the sale"),
    question=N_("When was it sold? Month and year are enough if you do not have the day."),
    why=N_("Some deadlines are counted from the sale."),
    where=N_("The letter after the sale, or the deed."),
)
RELEASE_DATE = Ask(
    label=N_("Let off on"),
    button=N_("Let off on"),
    question=N_("When did the lender let you off? Month and year are enough."),
    why=N_("The tax rule changed at a turn of the year, so the date decides."),
    where=N_("The lender's last letter, or box 1 of Form 1099-C."),
)
WRITTEN_AGREEMENT = Ask(
    label=N_("Agreed in writing on"),
    button=N_("Agreed on"),
    question=N_("When was the agreement about it put in writing? Month and year are enough."),
    why=N_("An agreement in writing from before the rule ended can still count."),
    where=N_("The approval or settlement letter has the date."),
)
LAST_PAYMENT = Ask(
    label=N_("Last payment"),
    button=N_("Last payment"),
    question=N_("When did you last pay anything on the loan? For example January 15, 2025."),
    why=N_("The time limit for the claim may be counted from there."),
    where=N_("Your bank statements."),
)
JUDGMENT_DATE = Ask(
    label=N_("Day of the judgment"),
    button=N_("Judgment day"),
    question=N_("When did the court decide? Month and year are enough."),
    why=N_("A judgment lasts a set number of years from that day."),
    where=N_("The first or last page of the judgment."),
)
REPOSSESSION_DATE = Ask(
    label=N_("Day it was taken"),
    button=N_("Day taken"),
    question=N_("When did the lender take it? Month and year are enough."),
    why=N_("Some deadlines for the lender are counted from there."),
    where=N_("The notice the lender sent after taking it."),
)
CONTRACT_DATE = Ask(
    label=N_("Day of the contract"),
    button=N_("Contract date"),
    question=N_("When did you sign the contract? Month and year are enough."),
    why=N_("The law sets an amount that changes over the years. The year of the contract decides which one."),
    where=N_("The last page of the contract."),
)
COLLECTOR_NOTICE = Ask(
    label=N_("Collector's first notice"),
    button=N_("Collector's notice"),
    question=N_("When did you get the first letter from a collector? Type the day."),
    why=N_("You have a set time from that letter to dispute the debt in writing."),
    where=N_("The date on the collector's first letter."),
)
ENFORCEMENT_ENDED = Ask(
    label=N_("Case ended"),
    button=N_("Case ended"),
    question=N_("When was the case at namsmannen or the court finished? Type the date."),
    why=N_("A new time limit may be counted from that day."),
    where=N_("The last letter from namsmannen or tingretten."),
)
REMARK_REGISTERED = Ask(
    label=N_("Payment remark"),
    button=N_("Payment remark"),
    question=N_(
        "Have you had a letter that a payment remark (betalingsanmerkning) was registered? Type the date on it."
    ),
    why=N_("It may be used for a set number of years from that day."),
    where=N_("The letter from the credit bureau."),
)
