"""Sentences for Norwegian default interest."""

from bot.wording.mark import N_, Words
from domain.findings import norway_late_interest as says
from domain.law import Finding

SENTENCES: dict[type[Finding], Words] = {
    says.InterestApart: N_(
        "<b>Ask for it apart:</b> Interest is to be shown for itself, not mixed with loan and costs."
    ),
    says.LateInterestOver: N_(
        "<b>Late interest: {over} over.</b> You were charged {charged}. Even on the whole {claim} from {start} to "
        "{end} the rates give {most}. Does the lender use the loan's own rate? Ask."
    ),
    says.LateInterestWithin: N_(
        "<b>Late interest, {charged}:</b> On the whole {claim} from {start} to {end} the rates would give {most}. "
        "Only what was due runs such interest, so ask for the sum and the days."
    ),
    says.LateInterestStated: N_(
        "<b>Late interest, {charged}:</b> Ask for the sum, the days and the rate of each period. "
        "The rate changes each January and July."
    ),
    says.LateInterestToday: N_(
        "<b>Late interest (forsinkelsesrente)</b> on {owed} from {start} to today would be about {total}. "
        "The lender may ask for the loan's own rate instead."
    ),
    says.LateInterestUntil: N_(
        "<b>Late interest (forsinkelsesrente)</b> on {owed} from {start} to {until} would be about {total}. I have not "
        "found the rate after that. The lender may ask for the loan's own rate instead."
    ),
    says.LateInterestPeriod: N_("{interest}: {rate} a year from {first} to {last}."),
}
