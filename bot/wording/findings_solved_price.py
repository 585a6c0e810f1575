"""Sentences for a price that follows from the lender's figure."""

from bot.wording.mark import N_, Words
from domain.findings import solved_price as says
from domain.law import Finding

SENTENCES: dict[type[Finding], Words] = {
    says.PriceLessCosts: N_(
        "<b>How can that be?</b> {owed} owed, less the {lender_figure} asked for, leaves {left}. That is what "
        "the sale must have brought after its costs. Ask the lender to explain both in writing."
    ),
    says.PriceSolved: N_(
        "<b>How can that be?</b> With the costs you stated, {lender_figure} is right only if the price was "
        "{price}. Ask the lender to explain the price and each cost in writing."
    ),
    says.ValueLessCosts: N_(
        "<b>How can that be?</b> {owed} owed, less the {lender_figure} asked for, leaves {left}. That is the "
        "value it must have been given, less the costs. Ask the lender to explain both in writing."
    ),
    says.ValueSolved: N_(
        "<b>How can that be?</b> With the costs you stated, {lender_figure} is right only if it was valued at "
        "{value}. Ask the lender for the valuation and each cost in writing."
    ),
    says.AsksMoreThanOwed: N_(
        "<b>How can that be?</b> They ask for {lender_figure}, and {owed} was owed. So at least {more} in costs "
        "or interest was added, whatever it sold for. Ask the lender to explain the price and each cost in "
        "writing."
    ),
}
