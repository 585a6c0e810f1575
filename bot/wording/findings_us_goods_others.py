"""Sentences on who else owes the rest."""

from bot.wording.mark import N_, Words
from domain.findings import us_goods_others as says
from domain.law import Finding

SENTENCES: dict[type[Finding], Words] = {
    says.EachOwesAll: N_("Each of you who signed answers for all of it, not a share."),
    says.OnlyYouSigned: N_("On your answers nobody else signed, so as a rule nobody else has to pay."),
    says.SignersOwe: N_("Whoever signed the loan answers for all of it. As a rule nobody else does."),
    says.AnyOneOfYou: N_(
        "The lender may ask any one of those who signed for all of the {most}, but gets it only once."
    ),
    says.CosignerOfGoods: N_(
        "<b>Cosigner?</b> You answer for all of it, even if you never used it. The notices before the sale are "
        "owed to you too. If yours did not come, that may be your own defense."
    ),
    says.CosignerOfHome: N_("<b>Cosigner?</b> You answer for all of it, even if you never lived there."),
    says.FileOfCosigner: N_("<b>The credit file</b> of each of you can show it."),
    says.GuarantorByPaper: N_(
        "<b>Guarantor?</b> The paper you signed says how much you answer for, and when. Show it to a lawyer."
    ),
    says.GuarantorMayRedeem: N_(
        "Until it is sold, a guarantor too can get it back by paying all that is owed and the costs."
    ),
    says.GuarantorNotLetOff: N_("In {state} the rule that helps the borrower does not help a guarantor."),
    says.GuarantorLetOffToo: N_("In {state} the rule that helps the borrower helps a guarantor too."),
    says.FormerSpouse: N_(
        "<b>Divorced?</b> The decree binds the two of you, not the lender. If you signed, it can still ask you. "
        "Ask the lawyer of the divorce how to make the other one pay."
    ),
    says.SpouseWhoDidNotSign: N_(
        "<b>Married, but did not sign?</b> As a rule you do not owe the loan. I do not know what each state "
        "says of spouses. Ask legal aid before you pay."
    ),
    says.EstateOwes: N_(
        "<b>Has the borrower died?</b> The estate owes it. Heirs do not owe it themselves, unless they signed. "
        "Ask legal aid before you pay or sign."
    ),
    says.LetterNamesAll: N_(
        "<b>The letter</b> that lets off the rest should name each of you. If it does not, ask for that in writing."
    ),
    says.BarredForOne: N_(
        "<b>In your case:</b> {state} law does not let the lender collect the rest from you. I do not know if "
        "that holds for each of you. Ask a lawyer."
    ),
}
