"""Sentences on the lender's letter as a whole: the first line of its check."""

from bot.wording.mark import N_, Words
from domain.findings import letter_check_sums as says
from domain.law import Finding

SENTENCES: dict[type[Finding], Words] = {
    says.LetterAgrees: N_("The letter asks for {total}. That is what your account here comes to."),
    says.LetterAsksMore: N_("The letter asks for {total}. Your account here comes to {ours}: {difference} less."),
    says.LetterAsksLess: N_("The letter asks for {total}. Your account here comes to {ours}: {difference} more."),
    says.LetterAgreesRounded: N_(
        "The letter asks for {total}. Your account here comes to {ours}: the same, but for rounding."
    ),
    says.LinesAgree: N_("The letter shows no total. Its lines come to {lines}, as your account here does."),
    says.LinesAskMore: N_(
        "The letter shows no total. Its lines come to {lines}. Your account here comes to {ours}: {difference} less."
    ),
    says.LinesAskLess: N_(
        "The letter shows no total. Its lines come to {lines}. Your account here comes to {ours}: {difference} more."
    ),
    says.LetterAsksMoreThanKnown: N_(
        "The letter asks for {total}. Your account here comes to at least {ours}: up to {difference} less."
    ),
    says.LetterAsksLessThanKnown: N_(
        "The letter asks for {total}. Your account here comes to at least {ours}: at least {difference} more."
    ),
    says.LinesAskMoreThanKnown: N_(
        "The letter shows no total. Its lines come to {lines}. Your account here comes to at least {ours}: "
        "up to {difference} less."
    ),
    says.LinesAskLessThanKnown: N_(
        "The letter shows no total. Its lines come to {lines}. Your account here comes to at least {ours}: "
        "at least {difference} more."
    ),
    says.NoTotal: N_("<b>The letter shows no total.</b> Its lines come to {lines}. Ask for the total in writing."),
    says.LetterNotCompared: N_("I cannot compare the sums yet: one of them is not known."),
    says.LetterBarred: N_("The letter asks for {total}, but the law does not let them collect what is left."),
    says.LetterCapped: N_("The letter asks for {total}. By law they can collect at most {most}."),
    says.LetterAfterRelease: N_(
        "The letter asks for {total}, but what was left is let off or settled, by your answers."
    ),
    says.LetterBesideSurplus: N_("The letter asks for {total}. By your account the sale left {surplus} over for you."),
    says.WhatWasCompared: N_("<b>Compared, and the same:</b> {kinds}. The lines add up."),
    says.LinesCompared: N_("<b>Compared, and the same:</b> {kinds}. Ask for the total in writing."),
}
