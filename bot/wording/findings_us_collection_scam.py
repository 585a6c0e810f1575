"""Sentences for offers of help with an American debt for money up front."""

from bot.wording.mark import N_, Words
from domain.findings import us_collection_scam as says
from domain.law import Finding

SENTENCES: dict[type[Finding], Words] = {
    says.PayNobodyFirst: N_("Do not pay anybody up front for help with a debt. Good help is free."),
    says.RealHelpIsFree: N_(
        "<b>Free help:</b> debt advice, NFCC {debt_advice}. Housing advice, HUD {housing}. Legal aid, LawHelp.org."
    ),
    says.SignsOfATrap: N_(
        "<b>Signs of a trap:</b> money first, a promise that the debt or a true entry goes away, advice not to answer "
        "the lender or the court, or a paper that signs your home over."
    ),
    says.NobodyBuysAnEntryOut: N_(
        "<b>Credit repair?</b> You can dispute a wrong entry yourself, free. The bureau has 30 days."
    ),
    says.RuleOnFeesFirst: N_(
        "<b>The law:</b> a federal rule limits fees taken before a debt is settled. I have not read it myself."
    ),
    says.AlreadyPaid: N_(
        "<b>Paid already?</b> Ask for the money back in writing, and keep the contract. Complain at "
        "consumerfinance.gov/complaint, {phone}."
    ),
    says.PapersStillCount: N_(
        "<b>Court papers?</b> The day to answer runs, whatever a firm says. Without an answer the court may decide."
    ),
}
