"""Sentences for papers from an American court."""

from bot.wording.mark import N_, Words
from domain.findings import us_collection_court as says
from domain.law import Finding

SENTENCES: dict[type[Finding], Words] = {
    says.IfPapersCome: N_("If court papers come, find the day to answer first. Then answer in writing by that day."),
    says.CourtHasDecided: N_(
        "A court has decided. Ask the court clerk or legal aid today whether that can still be changed."
    ),
    says.AnswerInWriting: N_(
        "<b>Answer in writing, also when you are right.</b> Without an answer the court may decide without hearing you "
        "(default judgment). A letter to the lender is no answer."
    ),
    says.AskForProof: N_(
        "<b>Ask for proof:</b> how the sum came about, the notices before the sale, and the papers that show who owns "
        "the debt."
    ),
    says.NoNoticeInCourt: N_(
        "<b>No notice before the sale of a car?</b> Say so in the answer. It must say how it is sold, that you may owe "
        "the rest, and how to get it back. Without it the rest can shrink or be lost: states differ."
    ),
    says.RaiseTheTime: N_(
        "<b>Sued very late?</b> Say in the answer that the time to sue is over, if it may be. The court may not look "
        "at it by itself."
    ),
    says.SayItInTheAnswer: N_(
        "<b>{state} law may bar or limit this debt.</b> Say so in the answer, and show a lawyer."
    ),
    says.ShowTheJudgment: N_(
        "<b>Show a lawyer</b> the judgment, the loan papers and the notices, and say how and when the court papers "
        "reached you."
    ),
    says.SayWhatIsPaid: N_(
        "<b>On your answers nothing is left to pay.</b> Say so in the answer, with a copy of the letter that shows it."
    ),
    says.WhereTheyMaySue: N_(
        "<b>The wrong court?</b> A debt collector may sue you only where you live or signed the contract. "
        "A suit to take a home or land belongs where that is."
    ),
    says.InTheMilitary: N_(
        "<b>In the military?</b> If the home loan is from before your service, a sale during it or in the year after "
        "is not valid without a court order or your written consent. Tell the court."
    ),
    says.LegalAidForCourt: N_(
        "<b>Free help:</b> legal aid, LawHelp.org. Many courts have a form for the answer: ask the clerk."
    ),
}
