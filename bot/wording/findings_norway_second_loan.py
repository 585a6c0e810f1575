"""Sentences for several claims on one Norwegian home or thing."""

from bot.wording.mark import N_, Words
from domain.findings import norway_second_loan as says
from domain.law import Finding

SENTENCES: dict[type[Finding], Words] = {
    says.BestRankFirst: N_("The claim with the best rank (prioritet) is paid first, and the next gets what is left."),
    says.LeftForYourLender: N_(
        "<b>On your figures:</b>\n{price} price\n− {costs} costs\n− {ahead} ranked ahead\n= {left} to your lender"
    ),
    says.NothingForYourLender: N_(
        "<b>On your figures</b> {ahead} ranked ahead, and the price was {price}. After the costs nothing was left for "
        "your lender. Had this lender asked for the sale? It must cover what ranks ahead of the one who asks."
    ),
    says.AttachmentBehind: N_(
        "<b>A card company with an attachment (utlegg)?</b> It is paid after those ranked ahead. It can force a sale "
        "only if the price covers all of them (dekningsprinsippet)."
    ),
    says.LeftAtValue: N_(
        "<b>At today's value, before costs:</b>\n{value} value\n− {ahead} ranks ahead\n= {left} for your lender"
    ),
    says.NothingAtValue: N_(
        "<b>On your figures</b> {ahead} ranks ahead of your lender, and the value is {value}. At that price a sale "
        "that your lender asks for cannot go through."
    ),
    says.PledgeCoversTwoYears: N_(
        "<b>What a pledge covers:</b> the loan, collection costs, and interest from the last two years before the sale "
        "was asked for. Older interest is still owed, but without a pledge."
    ),
    says.EachRestIsOwed: N_(
        "<b>What is not covered</b> of each loan is still owed. The pledge is gone, so it is an ordinary debt."
    ),
    says.EveryPledgeMustAgree: N_(
        "<b>Selling {thing} yourself for less than the loans?</b> Everybody with a pledge who is not paid in full "
        "must agree to delete it."
    ),
    says.PledgesLapseInNegotiation: N_(
        "<b>In a debt negotiation (gjeldsforhandling)</b> the enforcement officer (namsmannen) can give notice of a "
        "sale of your own. Pledges the price does not cover then lapse, if nobody objects in at least one week."
    ),
    says.CarLoanIsSellersPledge: N_(
        "<b>A pledge in the car for another loan?</b> A private person cannot give one. A private car loan with "
        "security is normally a seller's pledge (salgspant) from the purchase."
    ),
    says.SellersPledgeLapses: N_(
        "<b>An old pledge?</b> A seller's pledge (salgspant) lapses one year after the last due date, and at the "
        "latest five years after you got the thing, unless it was interrupted. The debt can still stand."
    ),
    says.SellersPledgeLapsesBy: N_(
        "<b>The pledge from {signed_on}</b> lapses one year after the last due date. If you got the thing that day, "
        "it lapses on {last_day} at the latest, unless it was interrupted. The debt can still stand."
    ),
}
