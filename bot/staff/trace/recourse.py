"""Whether the law of the state leaves a kind of loan to the thing alone, in plain words."""

import ast

from bot.screen.view import View
from bot.screen_parts import Html
from bot.wording import staff_trace as words
from domain.places import STATE_NAMES

BY_LAW = {"treatment(matter)", "recourse_by_law(matter)"}
NONRECOURSE = "Recourse.NONRECOURSE"


def of_the_law(view: View, source: str, right: ast.expr, *, so: bool) -> Html | None:
    """Return what the law of the state says of the loan; None where the case says it, or this is not asked for."""
    state = view.case.state
    if source not in BY_LAW or ast.unparse(right) != NONRECOURSE or state is None or view.case.asked("recourse"):
        return None
    return view.say(words.NONRECOURSE if so else words.NOT_NONRECOURSE, state=STATE_NAMES[state])
