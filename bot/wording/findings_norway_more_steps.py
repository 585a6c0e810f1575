"""Sentences for the steps of Norwegian cases that need more than the usual ones."""

from bot.wording.mark import N_, Words
from domain.findings import norway_more_steps as says
from domain.law import Finding

SENTENCES: dict[type[Finding], Words] = {
    says.CallSender: N_(
        "<b>On {on}:</b> Call the one who sent the letter. Its date, {last_day}, has passed. Ask what you can still do."
    ),
    says.FindCourtPapers: N_(
        "<b>Today, {today}:</b> Find the papers from the conciliation board or the court. Look for the day to "
        "answer, and answer by it."
    ),
    says.FreeLegalAid: N_(
        "<b>Before you answer:</b> Ask for free legal aid, for example from Jussbuss, JURK (for women) or Gatejuristen."
    ),
    says.DisputeAmount: N_(
        "<b>If you disagree:</b> Write to the one who claims the money, and say why. If that does not help, "
        "complain to Finansklagenemnda (finkn.no)."
    ),
    says.KeepPapers: N_(
        "<b>While you hear nothing:</b> Keep the papers, and find the day of your last payment. It can decide how "
        "long the claim lives."
    ),
    says.AskSkatteetaten: N_(
        "<b>Before you file your tax return:</b> Ask Skatteetaten whether what was deleted counts as income."
    ),
}
