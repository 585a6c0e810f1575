"""How sure the figures of a trial are: unknown costs come on top of what is tried too."""

from bot.reading.what_if import SETTLEMENT
from bot.reading.what_if_let_off import OFF
from bot.screen.account import TURNED
from bot.screen.view import View
from domain.certainty import Sure, certainty_of_rest
from domain.choices import Event, Outcome
from domain.open_rest import OF_THE_OUTCOME
from domain.rest import LET_GO
from domain.way_out import instead

OF_THE_REST = frozenset({"left", "most"})


def whole_rest(view: View) -> Sure:
    """Return how sure what the sale left is, whatever became of it."""
    if view.case.event is Event.NOT_SOLD_YET:
        return Sure.EXACT
    return certainty_of_rest(instead(view.case, OF_THE_OUTCOME, outcome=Outcome.CLAIMED))


def _said(view: View) -> bool:
    """Whether it is said outright how much is let off."""
    value = view.session.trial.get(SETTLEMENT, "")
    return view.case.outcome is Outcome.RELEASED and value.endswith(OFF) and "%" not in value


def sure_of(view: View, name: str) -> Sure:
    """Return how sure a figure of the answer is; a sum to settle for is certain, a share only as what it is of."""
    if name in OF_THE_REST:
        share = view.case.outcome in LET_GO and "%" in view.session.trial.get(SETTLEMENT, "")
        return whole_rest(view) if share else certainty_of_rest(view.case)
    if name == "let_off" and not _said(view):
        return whole_rest(view)
    return TURNED[whole_rest(view)] if name == "surplus" else Sure.EXACT


def sure_of_difference(view: View, found: View, name: str) -> Sure | None:
    """Return how sure the change in a figure is, None where it cannot be told: what was not known is tried."""
    if found.case.outcome is not view.case.outcome and found.case.outcome in LET_GO:
        return Sure.EXACT if _said(found) else whole_rest(found)
    before, after = sure_of(view, name), sure_of(found, name)
    return Sure.EXACT if before is after else None
