"""The glossary: American words about how a home or a thing is sold, and about loans in line."""

from bot.wording.mark import N_
from bot.wording.term import Term

TERMS: dict[str, Term] = {
    "commercially_reasonable": Term(
        N_("Commercially reasonable sale"),
        N_(
            "United States. Every part of a sale of goods must be fair: how, when, where and on what terms. That "
            "another way could have brought more is not enough to show that it was not."
        ),
    ),
    "notice_of_sale": Term(
        N_("Notice of the sale"),
        N_(
            "United States. Before the goods are sold, the lender must send you a notice: how they will be sold, "
            "that you may owe the rest, and whom to call to get them back."
        ),
    ),
    "explanation": Term(
        N_("Explanation of the deficiency"),
        N_(
            "United States. For goods bought for private use the lender must explain in writing how it reached its "
            "figure, within 14 days of your request."
        ),
    ),
    "one_action_rule": Term(
        N_("One-action rule"),
        N_(
            "United States. In a few states a home lender must use the home first, or may bring only one case. "
            "Otherwise it can lose the claim to the rest."
        ),
    ),
    "strict_foreclosure": Term(
        N_("Strict foreclosure"),
        N_(
            "United States. The lender keeps what was pledged instead of selling it. For goods bought for private "
            "use, that can only be in full payment. In a few states a court can do it with a home."
        ),
    ),
    "judicial_foreclosure": Term(
        N_("Judicial foreclosure"),
        N_("United States. The home is sold through a court case. You get court papers, and can answer them."),
    ),
    "nonjudicial_foreclosure": Term(
        N_("Nonjudicial foreclosure (trustee's sale)"),
        N_(
            "United States. The home is sold without a court case, usually by a trustee named in the loan papers. In "
            "some states the lender then cannot claim the rest."
        ),
    ),
    "credit_bid": Term(
        N_("Credit bid"),
        N_(
            "United States. The lender bids with what it is owed instead of with money. The bid counts as the price, "
            "so little or nothing may be left to pay. Check this."
        ),
    ),
    "junior_lien": Term(
        N_("Second mortgage (junior lien)"),
        N_(
            "A loan on the same home that is paid after the first. If the price does not reach it, its lender may "
            "still ask you for the money, unless a law or a release stops it."
        ),
    ),
    "heloc": Term(
        N_("Home equity line (HELOC)"),
        N_(
            "United States. Credit secured on the home, usually behind the first mortgage. A law that protects a "
            "loan for buying the home may not protect it."
        ),
    ),
    "loss_mitigation": Term(
        N_("Help before the sale (loss mitigation)"),
        N_(
            "United States. What a servicer can offer instead of foreclosure: a pause, a new plan, a short sale. It "
            "should decide a complete application that comes more than 37 days before the sale. Check this."
        ),
    ),
    "hoa": Term(
        N_("Owners' association (HOA)"),
        N_(
            "United States. Home owners share costs through it. Its dues are a debt of their own, and run on until "
            "the home is no longer yours. Check this."
        ),
    ),
}
