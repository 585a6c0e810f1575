"""The sources that have no name of their own, as a source list shows them; all others stand as the law names them."""

from bot.wording.mark import N_

LABELS = (
    N_("arithmetic on the stated amounts"),
    N_("contract law: consent to a sale is no release of the debt"),
    N_("release of a lien and of a debt (Freddie Mac short sale terms)"),
    N_("scope of this program: Norway, the 50 states and D.C."),
    N_("general knowledge of court practice"),
    N_("federal minimum wage"),
    N_("the papers, as stated"),
)
