"""How an amount is written that is not certain: it stands inside a sentence, in place of the amount."""

from collections.abc import Mapping

from bot.wording.mark import N_
from domain.certainty import Sure

BETWEEN = N_("between {low} and {high}")
BOUNDED: Mapping[Sure, str] = {
    Sure.AT_LEAST: N_("at least {amount}"),
    Sure.AT_MOST: N_("at most {amount}"),
    Sure.SO_FAR: N_("perhaps {amount}"),
    Sure.AND_COSTS: N_("{amount} and the costs"),
}
