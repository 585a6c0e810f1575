"""The questions on the way to the answer: place, thing, event, outcome, and the amounts of the account."""

from bot.wording.ask import Ask
from bot.wording.mark import N_

JURISDICTION = Ask(
    label=N_("Place"),
    button=N_("Place"),
    question=N_("Where was the home or car?"),
    why=N_("The law of the place decides, not the language you read."),
    where=N_("Where the home stood, or where you lived when you took the loan for the car."),
)
STATE = Ask(
    label=N_("State"),
    button=N_("State"),
    question=N_("Which state? Type it, for example Ohio or OH."),
    why=N_("Each state has its own rules about what may be claimed, and until when."),
    where=N_("For a home, the state it stood in. For a car, as a rule the state you lived in."),
)
COLLATERAL = Ask(
    label=N_("Loan on"),
    button=N_("Home or car"),
    question=N_("What was the loan on?"),
    why=N_("The rules for a home and for a car are different."),
    where=N_("The loan agreement says what stood as security (collateral)."),
)
EVENT_HOME = Ask(
    label=N_("What happened"),
    button=N_("What happened"),
    question=N_("What happened to the home?"),
    why=N_("How it was lost decides which rules protect you."),
    where=N_("The lender's or the court's letters say how the sale was made."),
)
EVENT_CAR = Ask(
    label=N_("What happened"),
    button=N_("What happened"),
    question=N_("What happened to the car?"),
    why=N_("How it was lost decides which rules protect you."),
    where=N_("The lender's letters after the car was gone."),
)
EVENT_BOAT = Ask(
    label=N_("What happened"),
    button=N_("What happened"),
    question=N_("What happened to the boat?"),
    why=N_("How it was lost decides which rules protect you."),
    where=N_("The lender's letters after the boat was gone."),
)
EVENT_THING = Ask(
    label=N_("What happened"),
    button=N_("What happened"),
    question=N_("What happened to it?"),
    why=N_("How it was lost decides which rules protect you."),
    where=N_("The lender's letters after it was gone."),
)
OUTCOME = Ask(
    label=N_("Where it stands"),
    button=N_("Where it stands"),
    question=N_("Where do things stand with the lender?"),
    why=N_("A court's deadline must come first. And a debt that was let off is no longer owed, but it may be taxed."),
    where=N_("The newest letter from the lender, a collector or a court."),
)
CLAIM = Ask(
    label=N_("Owed before the sale"),
    button=N_("Owed"),
    question=N_("How much was owed on the loan just before the sale, with interest? You can write 12500 or 12,500."),
    why=N_("Every other amount is added to this or taken from it."),
    where=N_(
        'The letter after the sale, first line. It may say "payoff" or "total obligation". '
        "Use the figure from before the price was taken off."
    ),
)
CLAIM_TAKEN_BACK = Ask(
    label=N_("Owed before it was taken back"),
    button=N_("Owed"),
    question=N_(
        "How much was left of the loan just before it was taken back? Include ordinary interest. "
        "I ask about late interest and fees next. You can write 100,000 or 100k."
    ),
    why=N_("Every other amount is added to this or taken from it."),
    where=N_("The lender's letter about the settlement, or your last statement of the loan."),
)
CLAIM_TODAY = Ask(
    label=N_("Owed today"),
    button=N_("Owed"),
    question=N_("How much is owed on the loan today, with interest? You can write 1.5 million or 1,500,000."),
    why=N_("I compare it with what the thing is worth."),
    where=N_("Your last statement, or ask the lender for a payoff figure."),
)
SALE_PRICE = Ask(
    label=N_("Sale price"),
    button=N_("Sale price"),
    question=N_("What was it sold for? For example 8,500."),
    why=N_("The price is taken from what was owed."),
    where=N_("The letter after the sale, or the settlement sheet. You may ask the lender for it."),
)
VALUATION = Ask(
    label=N_("Valuation"),
    button=N_("Valuation"),
    question=N_("What value did the enforcement officer (namsmannen) set? Do not use the price it was sold for later."),
    why=N_("This value is taken from the claim, whatever it is sold for later."),
    where=N_("The letter from namsmannen. Look for «verdsetting» or «verdi»."),
)
AGREED_VALUE = Ask(
    label=N_("Agreed value"),
    button=N_("Value"),
    question=N_("What value did you and the lender agree on when you handed it back? For example 80,000."),
    why=N_("This value is taken from the claim."),
    where=N_("The agreement you signed. If there is none, you can ask for a valuation by namsmannen."),
)
VALUE_TODAY = Ask(
    label=N_("Value today"),
    button=N_("Value"),
    question=N_("About what would it sell for today? A rough figure is enough, for example 85,000."),
    why=N_("It shows whether a sale would cover the loan."),
    where=N_("Prices asked for similar ones, or a free valuation by an agent or a dealer."),
)
FAIR_VALUE = Ask(
    label=N_("Market value"),
    button=N_("Value"),
    question=N_("What was it worth on the market on the day of the sale? For example 240,000."),
    why=N_("In some places the lender must count the value even where the price was lower. Tax looks at it too."),
    where=N_("An appraisal, the tax value, or box 7 of Form 1099-C."),
)
PRIOR_LIENS = Ask(
    label=N_("Paid first to others"),
    button=N_("Other loans"),
    question=N_("Was anybody else paid first out of the price, such as an older loan or a tax lien? Type the total."),
    why=N_("What goes to them does not lower what you owe this lender."),
    where=N_("The settlement sheet, or the court's list of who was paid."),
)
PRIOR_LIENS_TODAY = Ask(
    label=N_("Owed to others first"),
    button=N_("Loans ahead"),
    question=N_("What is owed on loans or taxes that are paid before this loan? Type the total."),
    why=N_("What goes to them does not lower what you owe this lender."),
    where=N_("The newest statement of each of those loans."),
)
COSTS = Ask(
    label=N_("Costs"),
    button=N_("Costs"),
    question=N_("What costs did the lender add? Towing, storage, the sale, a lawyer. One total is enough."),
    why=N_("Costs raise what is owed. Each one must be real and allowed, and you can ask to see it."),
    where=N_("The lender's letter after the sale lists them by type."),
)
COSTS_HOME = Ask(
    label=N_("Costs"),
    button=N_("Costs"),
    question=N_("What costs did the lender add? The court, a lawyer, the sale. One total is enough."),
    why=N_("Costs raise what is owed. Each one must be real and allowed, and you can ask to see it."),
    where=N_("The lender's letter after the sale lists them by type."),
)
COSTS_COUNTED = Ask(
    label=N_("Costs inside the amount owed"),
    button=N_("Costs inside"),
    question=N_("Are these costs already inside the amount owed before the sale, or taken from the price?"),
    why=N_("A cost may be counted once. If it is inside already, it must not be added again."),
    where=N_("Compare the letter's first line with your last statement before the sale."),
)
CREDITS = Ask(
    label=N_("Taken off"),
    button=N_("Taken off"),
    question=N_(
        "Did the lender take anything off? If you had GAP cover, a service contract or insurance with the loan, "
        "unused parts may be refunded. Type the total."
    ),
    why=N_("Refunds and payments lower what you owe. They are often forgotten."),
    where=N_('The letter after the sale, under "credits" or "rebates". The contracts you got with the loan.'),
)
LENDER_FIGURE = Ask(
    label=N_("The letter asks for"),
    button=N_("Check the letter"),
    question=N_("How much does the letter say you still owe? Type the amount."),
    why=N_("I lay it beside your own answers and name the difference."),
    where=N_("The newest letter from the lender or the collector, usually in bold or at the bottom."),
)
AMOUNT_RELEASED = Ask(
    label=N_("Let off"),
    button=N_("Let off"),
    question=N_("How much did the lender let off? If it was all of it, tap “All of it”."),
    why=N_("What was let off is no longer owed."),
    where=N_("The lender's letter, or box 2 of Form 1099-C."),
)
SETTLEMENT_PAID = Ask(
    label=N_("Paid to settle"),
    button=N_("Settlement"),
    question=N_("How much did you pay, or agree to pay, to settle it? Type the amount."),
    why=N_("The rest beyond that sum was let off."),
    where=N_("The settlement letter."),
)
PAID_SINCE = Ask(
    label=N_("Paid since the sale"),
    button=N_("Paid since"),
    question=N_("How much have you paid since the sale? Type the total, or 0."),
    why=N_("It is taken from what is left."),
    where=N_("Your bank statements since the sale."),
)
JUDGMENT_AMOUNT = Ask(
    label=N_("Judgment"),
    button=N_("Judgment"),
    question=N_("What amount does the judgment say, without later interest? Type the amount."),
    why=N_("After a judgment, its figure is the one that counts."),
    where=N_("The last page of the judgment."),
)
