"""The glossary: what exists in Norway only."""

from bot.wording.mark import N_
from bot.wording.term import Term

TERMS: dict[str, Term] = {
    "gjeldsordning": Term(
        N_("Debt settlement by law (gjeldsordning)"),
        N_("Norway. You pay what you can for a time, normally five years. The rest is then let off."),
        (
            N_("<b>For whom:</b> you cannot pay within a reasonable time, and that will last. No least amount is set."),
            N_("<b>After a sale:</b> what is left counts like other debt without a lien."),
            N_("<b>Four months' calm</b> from the day it is opened: no demands, no deductions."),
            N_("<b>It can be refused,</b> for example if much of the debt is new. Others who owe it are not let off."),
            N_("<b>How:</b> a form to the namsmann where you live. NAV helps free, phone 55 55 33 39."),
        ),
    ),
    "out_of_court_arrangement": Term(
        N_("Agreement with your creditors"),
        N_(
            "Norway. You agree directly with those you owe: installments, or less to pay. The municipality is to help "
            "as far as it can, free. Get the agreement in writing."
        ),
    ),
    "namsmannen": Term(
        N_("Enforcement officer (namsmannen)"),
        N_(
            "Norway. The one who carries out claims: sets the value of a car that is taken back, takes a lien on what "
            "you own, and orders deductions from pay. In large towns the office is called namsfogd."
        ),
    ),
    "tingretten": Term(
        N_("District court (tingretten)"),
        N_("Norway. The court that handles the forced sale of a home, and complaints about the namsmann."),
    ),
    "medhjelper": Term(
        N_("The court's seller (medhjelper)"),
        N_("Norway. An estate agent or a lawyer who sells the home for the court."),
    ),
    "forliksradet": Term(
        N_("Conciliation board (forliksrådet)"),
        N_(
            "Norway. The first and simplest step when someone claims money. "
            "Answer its letter by the date in it, also when you disagree."
        ),
    ),
    "utlegg": Term(
        N_("Attachment (utlegg)"),
        N_(
            "Norway. The namsmann takes a lien on something you own, or orders a deduction from your pay. "
            "It is not the same as a forced sale."
        ),
    ),
    "valuation": Term(
        N_("Valuation (verdsetting)"),
        N_(
            "Norway. When a car is taken back, the namsmann sets its value, and that value comes off the debt. "
            "A later resale changes nothing. You can complain to the district court within one month, "
            "if at least 20,000 kroner is at stake or something was done wrong."
        ),
    ),
    "salgspant": Term(
        N_("Sales lien (salgspant)"),
        N_(
            "Norway. A lien on what you bought on credit, until it is paid. It lapses at the latest five years after "
            "you got the thing, unless the lender took steps. The debt can live on."
        ),
    ),
    "subsistence_rate": Term(
        N_("Living allowance (livsoppholdssats)"),
        N_(
            "Norway. A guide to what you keep each month for food, clothes and the like. Housing comes on top. "
            "The rates change each July."
        ),
    ),
    "payment_remark": Term(
        N_("Record of non-payment (betalingsanmerkning)"),
        N_(
            "Norway. A registered note that a claim was not paid. It can be used for at most four years, and no longer "
            "once the claim is paid or settled. A collection letter alone gives none."
        ),
    ),
    "debt_register": Term(
        N_("Debt register (gjeldsregisteret)"),
        N_(
            "Norway. A list of what you owe without a registered lien. "
            "What is left to pay to a bank after a sale should probably be listed too. Check this."
        ),
    ),
    "credit_freeze": Term(
        N_("Credit freeze (kredittsperre)"),
        N_("A block that stops credit checks on you. In Norway it is free."),
    ),
    "tax_return": Term(
        N_("Tax return (skattemelding)"),
        N_("What you file with the tax office each year. Check that debts and interest in it are right."),
    ),
    "ordinary_income": Term(
        N_("Ordinary income (alminnelig inntekt)"),
        N_("Norway. Your income after deductions. It is what the income tax is worked out from."),
    ),
    "loss_carried_forward": Term(
        N_("Loss carried forward"),
        N_("Norway. A loss that can be used in later years. It can shrink when creditors let you off debt in a deal."),
    ),
    "finansklagenemnda": Term(
        N_("Complaints board (Finansklagenemnda)"),
        N_("Norway. Gives opinions when you disagree with a bank or a collection firm. Complain to the firm first."),
    ),
    "nav": Term(
        N_("Free debt advice (NAV)"),
        N_("Norway. Free help with money and debt where you live. Phone 55 55 33 39."),
    ),
    "tvangsdekning": Term(
        N_("Enforced cover (tvangsdekning)"),
        N_(
            "Norway. The common name for the ways in which a lender gets its money out of a lien by force: forced "
            "sale (tvangssalg) and take-back (tilbakelevering)."
        ),
        (
            N_("<b>Forced sale:</b> the home or thing is sold, and the price comes off the debt."),
            N_(
                "<b>Take-back:</b> the lender gets back what was bought on credit, and the value set by the namsmann "
                "comes off."
            ),
            N_(
                "<b>Attachment (utlegg)</b> is another step: a creditor gets a lien on what you own, or a deduction "
                "from your pay."
            ),
        ),
    ),
    "debt_negotiation": Term(
        N_("Opened debt negotiation (gjeldsforhandling)"),
        N_(
            "Norway. Four months' calm while a debt settlement by law is worked out. Meanwhile creditors cannot "
            "demand, take or enforce anything."
        ),
    ),
    "encumbrance": Term(
        N_("Encumbrance (heftelse)"),
        N_(
            "Something that rests on a home or a thing, most often a lien. It follows the thing to a buyer until it "
            "is deleted."
        ),
    ),
    "credit_check": Term(
        N_("Credit check"),
        N_(
            "A lender looks at information about you before it lends. In Norway you normally get a letter with what "
            "was given out."
        ),
    ),
    "credit_score": Term(
        N_("Credit score"),
        N_(
            "A figure for how likely it is that you will pay. In Norway you can have it explained, free. Nobody can "
            "promise you points."
        ),
    ),
    "court_fee": Term(
        N_("Court fee (rettsgebyr)"),
        N_(
            "Norway. A fixed fee for a step in court or at the namsmann. It is set anew each year, and can be added "
            "to what you owe when the step was necessary."
        ),
    ),
}
