"""The sources that have no name of their own, as a source list shows them; all others stand as the law names them."""

from bot.wording.mark import N_

LABELS = (
    N_("arithmetic on the stated amounts"),
    N_("contract law: consent to a sale is no release of the debt"),
    N_("release of a lien and of a debt (Freddie Mac short sale terms)"),
    N_("scope of this program: Norway, the 50 states and D.C."),
    N_("review of state law"),
    N_("general knowledge of court practice"),
    N_("federal minimum wage"),
    N_("the papers, as stated"),
    N_("HUD housing counselors"),
    N_("California Franchise Tax Board on mortgage debt relief"),
    N_("Metro 2 account status codes (CFPB Metro2 tool)"),
    N_("how lenders use the Metro 2 codes"),
    N_("15 U.S.C. § 1681c(c)(1): that nothing restarts it"),
    N_("UCC § 9-616(c)(5); CFPB supervision of refunds (2022)"),
    N_("IRS Topic 431 and Publication 4681 (2025), as last reported 2026-10-06"),
    N_("that a court may decide without an answer (general knowledge)"),
    N_("that a payment or a promise restarts the time to sue (state law)"),
    N_("wording to ask for in a release"),
    N_("gjeldsinformasjonsloven § 2 (our inference)"),
    N_("kredittopplysningsloven § 24 (our inference for a part that is let off)"),
    N_("tvangsfullbyrdelsesloven §§ 9-1, 9-7 (our inference)"),
    N_("Skatte-ABC 2021-22, Gjeldsettergivelse, foreldelse mv. (examples partly our inference)"),
)
