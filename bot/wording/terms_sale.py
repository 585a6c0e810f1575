"""The glossary: loans, liens, and the ways in which a home or a thing is lost, wherever it is."""

from bot.wording.mark import N_
from bot.wording.term import Term

TERMS: dict[str, Term] = {
    "collateral": Term(
        N_("Collateral (security)"),
        N_("Something of value that the lender can use to get paid if you do not pay, such as the home or the car."),
    ),
    "secured_loan": Term(
        N_("Secured loan"),
        N_(
            "A loan where the lender has a lien on a certain thing. Once the thing is sold, "
            "what the sale did not cover has no security any more."
        ),
    ),
    "unsecured_loan": Term(
        N_("Unsecured loan"),
        N_("A loan without a lien on anything. What is left to pay after a sale is unsecured too."),
    ),
    "mortgage": Term(
        N_("Mortgage"),
        N_("A loan secured on a home. The word is also used for the lender's right in the home."),
    ),
    "car_loan": Term(
        N_("Car loan"),
        N_("A loan to buy a car, usually secured on it. If it is not paid, the lender can ask to have the car back."),
    ),
    "lease": Term(
        N_("Leased car"),
        N_("The car belongs to the leasing company. There is no lien, so other rules decide what you owe."),
    ),
    "lien": Term(
        N_("Lien"),
        N_(
            "A right to be paid from a home or a thing. A lender who releases the lien has not let you off the debt: "
            "look for words that say so."
        ),
    ),
    "ranking": Term(
        N_("Ranking of liens"),
        N_(
            "The order in which lenders are paid out of the same sale. "
            "Whoever is last may get nothing, and that loan is then still owed."
        ),
    ),
    "underwater": Term(
        N_("Underwater (upside-down)"),
        N_(
            "You owe more than the home or thing is worth. You can be underwater and still pay on time: "
            "the word says nothing about default."
        ),
    ),
    "fair_value": Term(
        N_("Fair market value"),
        N_(
            "What the home or thing was worth when it was sold, whatever the price was. "
            "In some American states it limits what the lender can ask for. It also counts for tax."
        ),
    ),
    "foreclosure": Term(
        N_("Foreclosure (forced sale)"),
        N_(
            "The home or thing is sold so that the lender is paid. In Norway the court or the namsmann decides it. "
            "In the United States it goes through a court, or through a trustee without a court case. "
            "The debt may outlive the sale."
        ),
        (
            N_(
                "It is not the same as a take-back (tilbakelevering): then the lender gets the thing itself, "
                "and a value is set."
            ),
        ),
    ),
    "repossession": Term(
        N_("Repossession"),
        N_(
            "The lender takes back what was bought on credit, most often a car. In Norway a value is set, "
            "and that value comes off the debt. In the United States it is the price at the sale that comes off."
        ),
    ),
    "voluntary_surrender": Term(
        N_("Handing it back (voluntary surrender)"),
        N_(
            "You hand the car back yourself. The debt does not end with it. What is not covered is still owed, "
            "unless the lender writes that it is let off. The costs may be lower."
        ),
    ),
    "short_sale": Term(
        N_("Short sale"),
        N_(
            "You sell for less than the loan, and the lender agrees to release the lien. What is left is still owed, "
            "unless the lender writes that it is let off. The name is American. "
            "In Norway you can sell with the bank's consent."
        ),
    ),
    "redemption": Term(
        N_("Redemption"),
        N_(
            "You keep the thing, or get it back before it is sold, by paying all that is owed and the costs so far. "
            "To catch up on missed payments only is called reinstatement, where it is allowed."
        ),
    ),
}
