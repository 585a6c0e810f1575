"""Sentences for whether a Norwegian lender should have said no."""

from bot.wording.mark import N_, Words
from domain.findings import norway_irresponsible as says
from domain.law import Finding

SENTENCES: dict[type[Finding], Words] = {
    says.MustRefuse: N_(
        "A lender must say no if its check does not make it likely that you can repay. If it did not, you may owe less."
    ),
    says.CanBeReduced: N_(
        "<b>What it can lead to:</b> What you owe can be reduced as far as that is reasonable. "
        "That the home or the car was worth enough does not make the loan right."
    ),
    says.BeforeTheDuty: N_(
        "<b>Yours is from {signed_on}.</b> The duty to say no came on {since}. Before it there was a duty to advise "
        "against (frarådingsplikt). Which of them counts for you should be looked into."
    ),
    says.DutySince: N_(
        "<b>For loans from {since}.</b> Before that there was a duty to advise against (frarådingsplikt). "
        "Find the date of your agreement."
    ),
    says.LendingLimits: N_(
        "<b>The limits now:</b> debt up to {times_income} times your yearly income, room for {points} percentage "
        "points more in interest and at least {least}, and a home loan up to {of_value} of the value since {since}. A "
        "breach alone frees nobody."
    ),
    says.WorseCoverInSettlement: N_(
        "<b>In a debt settlement arrangement (gjeldsordning)</b> a loan that clearly should have been refused can get "
        "less than the others."
    ),
    says.GuarantorToo: N_("<b>A guarantor (kausjonist)</b> must be turned down on the same grounds."),
    says.FaultsInThing: N_(
        "<b>Was something wrong with {thing}?</b> If the seller arranged the loan, what you can claim from the seller "
        "can be raised against the lender too, up to the credit it has got."
    ),
    says.ComplainToBoard: N_(
        "<b>How:</b> Write to the lender and ask for its credit check. If you do not agree, "
        "complain to Finansklagenemnda, finkn.no. It gives advisory opinions."
    ),
}
