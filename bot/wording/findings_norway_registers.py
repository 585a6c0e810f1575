"""Sentences for the Norwegian debt register and the credit score."""

from bot.wording.mark import N_, Words
from domain.findings import norway_registers as says
from domain.law import Finding

SENTENCES: dict[type[Finding], Words] = {
    says.RegisterShowsUnsecured: N_(
        "The debt register shows debt without a pledge, not home or car loans with a registered pledge."
    ),
    says.RestInRegister: N_(
        "<b>After the sale</b> the pledge is gone. If you owe a bank the rest, it should probably be reported, "
        "with interest and costs, and deleted when it is paid."
    ),
    says.WholeSumOnEach: N_("<b>Do more of you owe it?</b> Then the whole amount stands on each."),
    says.SoldDebtInRegister: N_(
        "<b>Was it sold to a firm that is no bank?</b> Then it is not clear whether it is reported."
    ),
    says.CollectionNotInRegister: N_("<b>Claims with a debt collector</b> are not in the register."),
    says.AskLenderToMend: N_(
        "<b>Is something wrong there?</b> Ask the lender that reported it to correct it. Ask also what it has "
        "reported, if you are not sure."
    ),
    says.RegisterIsNoRemark: N_(
        "<b>It is no payment remark.</b> Lenders see the register when you ask for a loan, beside the credit report."
    ),
    says.ScoreExplained: N_("I cannot work out your score, but the credit bureau has to explain it to you if you ask."),
    says.ChecksDoNotLower: N_(
        "<b>That lenders have checked you</b> does not lower the score. Earlier checks are not used."
    ),
    says.WhatScoreSees: N_(
        "<b>What a bureau can use:</b> payment remarks, public registers and tax figures. Banks also look in the "
        "debt register."
    ),
    says.FreeInsight: N_(
        "<b>Free insight:</b> you can see what the bureau holds about you. For most checks you also get a letter "
        "that tells who asked."
    ),
    says.FreezeIsFree: N_(
        "<b>A credit freeze</b> (kredittsperre) stops credit checks on you. It is free, and you need an electronic ID."
    ),
}
