"""Sentences for more than one loan on an American home."""

from bot.wording.mark import N_, Words
from domain.findings import us_home_loans as says
from domain.law import Finding

SENTENCES: dict[type[Finding], Words] = {
    says.PaidInOrder: N_("With two loans on a home, the first is paid first. The second gets only what is left."),
    says.NothingForThisLoan: N_(
        "Nothing is left for this loan: the loans ahead of it take {ahead}, and the home brings {price}."
    ),
    says.ThisLoanGets: N_("Others are paid first out of the price, and this loan gets {gets}."),
    says.AheadTakes: N_("{price} for the home\n− {ahead} to others first\n= {left} for this loan"),
    says.LeftOnThisLoan: N_("{owed} owed on this loan\n− {got} from the price\n= <b>{short}</b> left on it"),
    says.ShortTogether: N_(
        "{ahead} on the loans ahead\n+ {owed} on this loan\n− {price} for the home\n= <b>{short}</b> short in all"
    ),
    says.AfterThisLoan: N_("{price} for the home\n− {paid} to this loan first\n= {left} for a second loan"),
    says.TellTheFirst: N_(
        "<b>This is a second loan.</b> The first loan is paid before it, and I do not know how much that takes. "
        "Tell me what was paid first out of the price."
    ),
    says.MoreThanThisLoan: N_(
        "<b>Two debts.</b> {own} of this is left on your loan. "
        "{other} is what the loans ahead are short of, and that is a debt to them."
    ),
    says.SecondMaySell: N_(
        "<b>Can a second lender have the home sold?</b> As a rule yes, even if the first loan is paid on time. "
        "The buyer then takes the home with the first loan still on it."
    ),
    says.SecondSaleBringsNothing: N_(
        "<b>It rarely pays.</b> At a value of {value}, with {ahead} ahead of it, "
        "the second lender would get nothing from a sale."
    ),
    says.SecondBarred: N_("On your answers, {state} law bars what a second loan leaves unpaid after such a sale."),
    says.SecondMaySue: N_(
        "I found no {state} rule that stops a second lender from suing on the loan after another lender's sale."
    ),
    says.SecondExcepted: N_(
        "If another lender's sale wiped out a second loan's lien, that second lender may still sue in {state}. "
        "The rule that bars the rest leaves it out."
    ),
    says.SecondDepends: N_(
        "Whether a second lender may sue in {state} after another lender's sale depends on the loan."
    ),
    says.SecondUnclear: N_(
        "I do not know whether a second lender may sue in {state} after another lender's sale. "
        "The rules I have there may be only for the loan that the home was sold for. Ask a lawyer."
    ),
    says.OnlySomeLoans: N_(
        "<b>“Non-recourse” states</b> protect only some loans, often the one that bought the home. "
        "A second loan that lost its lien may still be a debt. Tell me the state."
    ),
    says.NoSuitOnSecondLoanYet: N_(
        "<b>No lawsuit yet?</b> That proves nothing. A lender may wait until its time to sue ends."
    ),
    says.LettersEveryDay: N_(
        "<b>Letters or visits every day?</b> Keep them all, and dispute the debt in writing. "
        "You can complain at consumerfinance.gov/complaint."
    ),
    says.BothMustAgree: N_(
        "<b>Handing the home over with two loans.</b> The second loan stays on the home, so both lenders must agree."
    ),
    says.OneLenderTwoLoans: N_(
        "<b>One lender for both loans?</b> Ask for a letter that names both. "
        "A release of one says nothing of the other."
    ),
    says.EachLoanByItself: N_(
        "<b>Work out each loan by itself.</b> Enter what that loan was, and the whole price. "
        "Enter what other loans got as paid first, and money you brought as taken off."
    ),
    says.OneFormEach: N_(
        "<b>Two tax forms.</b> Each lender sends its own Form 1099-C. Add them up, "
        "and compare with what both loans were short of. If it differs, ask both lenders."
    ),
}
