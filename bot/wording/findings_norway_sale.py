"""Sentences for whether a Norwegian sale or valuation was done right."""

from bot.wording.mark import N_, Words
from domain.findings import norway_sale as says
from domain.law import Finding

SENTENCES: dict[type[Finding], Words] = {
    says.TwoWeeksToObject: N_(
        "You can object to a bid, or to how the money is shared out, within two weeks of the notice."
    ),
    says.TwoWeeksFromNotice: N_(
        "<b>The two weeks</b> count from when the notice of the bid, or of the sharing out, was sent. See its date."
    ),
    says.TwoWeeksEndBy: N_(
        "<b>The two weeks</b> count from when the notice was sent. "
        "Was it the letter you got on {served_on}? Then they end on {last_day} at the latest."
    ),
    says.TwoWeeksEnded: N_(
        "<b>The two weeks</b> count from when the notice was sent. "
        "Was it the letter you got on {served_on}? Then they ended on {last_day} at the latest."
    ),
    says.LowestBid: N_(
        "<b>No lowest price in percent.</b> The price must cover the claims ranking ahead of the one "
        "who asked for the sale (dekningsprinsippet). There is no other floor."
    ),
    says.CourtTestsPrice: N_(
        "<b>The court tests the price.</b> It picks what will probably bring most: a sale by an agent or a lawyer "
        "(medhjelper), or an auction. It turns a bid down if a new try will probably bring more."
    ),
    says.TimeToSettlement: N_(
        "<b>How long it takes:</b> Bids normally bind for six weeks. The settlement day (oppgjørsdagen) is "
        "three months after the bid is put to the court. Interest runs until then, so what is left to pay grows."
    ),
    says.OrderOfPayment: N_(
        "<b>Who gets the money:</b> First the court fees, the agent and some costs of the takeover. "
        "Then the loans by rank (prioritet), with interest and costs. What is left after that is yours."
    ),
    says.LenderBoughtBelowValue: N_(
        "<b>Did the lender buy it itself?</b> The price was {price}, and the value you gave is {value}. "
        "If the price was clearly too low for the value, the rest can be reduced. You must be able to show it."
    ),
    says.PaidOutFirst: N_("You are to be paid {surplus} before the lender gets {thing}."),
    says.ValueAtTakeBackCounts: N_(
        "What counts is the value of {thing} when it was taken back, not the price at a later sale."
    ),
    says.NamsmannSetsValue: N_(
        "<b>The value</b> is what a suitable sale could bring, if need be after a reasonable repair. "
        "The enforcement officer (namsmannen) sets it. You and the lender can each demand one or two lay valuers."
    ),
    says.DifferenceEitherWay: N_(
        "<b>Is the value lower than the claim?</b> You owe the difference. "
        "<b>Higher?</b> Then the lender must pay you the difference before it gets {thing}."
    ),
    says.LaterSaleIsTheirs: N_(
        "<b>A later sale:</b> Once the lender owns {thing}, a poor price is its loss, and a good price its gain."
    ),
    says.ResaleShowsStake: N_(
        "<b>It was sold for {price} later,</b> {difference} above the valuation. At least {threshold} must be "
        "at stake before the value can be attacked, so that may be enough."
    ),
    says.ResaleShowsTooLittle: N_(
        "<b>It was sold for {price} later,</b> {difference} above the valuation. To attack the value, "
        "at least {threshold} must be at stake. Errors of procedure or law can be raised whatever the amount."
    ),
    says.ComplaintRules: N_(
        "<b>Was the value set too low?</b> You can complain to the district court (tingretten) within one month of "
        "being told the outcome. At least {threshold} must be at stake, or an error of procedure or law."
    ),
    says.TakeBackStepByStep: N_(
        "<b>Step by step:</b>\n1. The lender asks the enforcement officer (namsmannen).\n"
        "2. Namsmannen sees to the pick-up and sets the value.\n3. A value above the claim is paid to you.\n"
        "4. The lender becomes the owner.\n5. You are told the outcome. Then the month to complain begins."
    ),
    says.NoFixedTime: N_(
        "<b>How long?</b> The sections I have read set no time from the pick-up to the settlement. "
        "Ask namsmannen when the value will be set."
    ),
    says.HandBackValue: N_("The value you and the lender agreed on when you handed {thing} back counts."),
    says.NothingInWriting: N_(
        "<b>Nothing in writing about the value?</b> You can ask for the enforcement officer's (namsmannens) valuation."
    ),
    says.GoodsSoldByForce: N_(
        "A thing taken by attachment (utlegg) is sold only if the price covers the claims that rank ahead."
    ),
    says.GoodsOrderOfPayment: N_(
        "<b>Who gets the money:</b> The fees come off the price first. Then the pledges are paid by rank (prioritet)."
    ),
    says.BoatRegisterDecides: N_("The ship register (NOR) decides which rules hold for the boat."),
    says.SoldItYourself: N_("You sold it yourself, so no court tested the price."),
    says.PledgeDecidesHow: N_(
        "A home is sold by the district court. A car or other thing bought on credit is taken back at a set value."
    ),
}
