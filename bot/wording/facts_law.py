"""The questions that the law of a place may turn on."""

from bot.wording.ask import Ask
from bot.wording.mark import N_

LOAN_PURPOSE = Ask(
    label=N_("Loan taken to"),
    button=N_("Loan taken to"),
    question=N_("What was this loan taken for?"),
    why=N_("Some states protect a loan that bought the home, but not one that took cash out."),
    where=N_("The closing papers of the loan."),
)
OWNER_OCCUPIED = Ask(
    label=N_("Lived there"),
    button=N_("Lived there"),
    question=N_("Did you live in the home yourself?"),
    why=N_("Many rules protect the home you live in, and not a second home or one you rent out."),
    where=N_("You know this best. A tax record or a bill with the address shows it."),
)
FORECLOSURE_PROCESS = Ask(
    label=N_("Way of sale"),
    button=N_("Way of sale"),
    question=N_("Was the home sold by a trustee or the lender, without a court case?"),
    why=N_("Some states let the lender ask for more after a court case than after a sale without one."),
    where=N_("A court case has a case number and a judge's signature on the papers."),
)
LIEN_POSITION = Ask(
    label=N_("First or second loan"),
    button=N_("First or second"),
    question=N_("Was this the first loan on the home, or a second one (junior)?"),
    why=N_("A second loan can have other rules after the first lender has sold."),
    where=N_("The first page of the mortgage, or the date it was recorded."),
)
UNITS = Ask(
    label=N_("Dwellings"),
    button=N_("Dwellings"),
    question=N_("How many dwellings were there in the building? Type a number, for example 1."),
    why=N_("Some rules protect only small houses."),
    where=N_("The deed or the tax record."),
)
SELLER_FINANCED_HOME = Ask(
    label=N_("Credit from the seller"),
    button=N_("Seller's credit"),
    question=N_("Did the seller of the home give you the credit, rather than a bank?"),
    why=N_("A seller who gave the credit often cannot ask for the rest."),
    where=N_("The note names who you must pay."),
)
SELLER_FINANCED_CAR = Ask(
    label=N_("Dealer's contract"),
    button=N_("Dealer's contract"),
    question=N_("Did the dealer arrange the credit, so that you signed the contract there?"),
    why=N_("Some rules cover only a dealer's contract, also after it was sold to a bank."),
    where=N_('The contract. It may say "retail installment contract" and name the dealer.'),
)
CASH_PRICE = Ask(
    label=N_("Cash price"),
    button=N_("Cash price"),
    question=N_("What was the cash price when you bought it, before interest? For example 6,100."),
    why=N_("Some states do not let the lender ask for the rest of a small purchase."),
    where=N_('The contract, under "cash price".'),
)
PRINCIPAL_PAID = Ask(
    label=N_("Paid of the price"),
    button=N_("Paid of price"),
    question=N_("How much of the price had you paid before it was taken, down payment included? Type the amount."),
    why=N_("When most of it is paid, the lender must sell within a set time."),
    where=N_("Your statements up to the day it was taken."),
)
NOTICES_RECEIVED = Ask(
    label=N_("Notices before the sale"),
    button=N_("Notices"),
    question=N_("Did you get the lender's letters before the sale, saying it would be sold?"),
    why=N_("Where a required notice was not sent, the rest may be barred or lower."),
    where=N_('Letters between the day it was taken and the sale. One may say "notice of our plan to sell".'),
)
PROMISSORY_NOTE = Ask(
    label=N_("Loan note signed"),
    button=N_("Loan note"),
    question=N_("Did you sign a loan note (gjeldsbrev), a paper of its own where you promise to pay?"),
    why=N_("With a loan note the claim lasts ten years, without one it may be three."),
    where=N_("Look for the word «gjeldsbrev» on the papers you signed. You can ask the lender for a copy."),
)
CO_SIGNERS = Ask(
    label=N_("Others signed"),
    button=N_("Others signed"),
    question=N_("Did anybody else sign for the loan, such as a partner or a guarantor?"),
    why=N_("Everyone who signed can be asked for the rest, as a rule for all of it."),
    where=N_("The signatures on the loan agreement."),
)
LOAN_PROGRAM = Ask(
    label=N_("Loan program"),
    button=N_("Program"),
    question=N_("Was it an ordinary loan, or one backed by FHA, VA or USDA?"),
    why=N_("A federal program has rules of its own about what is left."),
    where=N_("The first page of the note, or your monthly statement."),
)
RECOURSE = Ask(
    label=N_("Answerable with all you own"),
    button=N_("Recourse"),
    question=N_("Did you answer for this loan with all you own (recourse), not only with the home or thing?"),
    why=N_("For tax, the two kinds are counted in different ways."),
    where=N_("Box 5 of Form 1099-C: ticked fits recourse. It is a signal, not proof."),
)
PROPERTY_USE = Ask(
    label=N_("Used for"),
    button=N_("Used for"),
    question=N_("What was it used for?"),
    why=N_("A loss on something private cannot be deducted. On a rental or in business it may be."),
    where=N_("Your tax return shows it, if it was rented out or in business."),
)
