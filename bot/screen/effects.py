"""What another number does to the answer: each figure that changes, old and new beside each other."""

from collections.abc import Iterator
from decimal import Decimal

from bot.conversation.settlement_base import not_all_claimable, tax_not_clear
from bot.conversation.tried import BOTH_ENDS
from bot.screen.answers import label, small
from bot.screen.certain import bounded
from bot.screen.trial_certain import sure_of, sure_of_difference
from bot.screen.trial_figures import Figures, figures
from bot.screen.view import View
from bot.screen_parts import Html
from bot.wording import pages
from bot.wording import trial as words
from bot.wording.certain import BOUNDED
from bot.wording.facts import ASKS
from bot.wording.ways import TAX_NOT_CLEAR
from domain.assessment import LiabilityRule
from domain.certainty import Sure
from domain.choices import Event
from domain.questions import turns_on
from domain.rest import LET_GO

ROWS = {
    "left": words.LEFT,
    "most": words.MOST,
    "gap": words.GAP,
    "over": words.OVER,
    "surplus": words.LEFT_OVER,
    "let_off": words.LET_OFF,
    "taxed": words.TAXED,
}
OF_THE_DEBT = frozenset({"left", "most"})
"""Where "not known" is news, also beside a 0."""

MOST_NAMED = 3
BEFORE_A_SALE = ("claim", "fair_value")
NONE_UNLESS_SAID = frozenset({"costs", "credits", "prior_liens", "paid_since_sale"})
"""What counts as none where it was not asked: no answer is open for the want of it."""


def effects(view: View, found: list[View]) -> Iterator[Html]:
    """Yield what changes from the answer as it was to the answer, or the two ends, as it would be; none is nothing."""
    old, *new = [figures(each.assessment, each.case) for each in (view, *found)]
    yield from _changed(view, found, old, new)
    yield from _may_be_taxed(view, found, old, new)


def difference(view: View, found: list[View]) -> Iterator[Html]:
    """Yield the change in what is left to pay, or in what they can collect where that is less, in words."""
    old, *new = [figures(each.assessment, each.case) for each in (view, *found)]
    name = "most" if _protected((old, *new)) else "left"
    after = {each[name] for each in new}
    before, now = old[name], next(iter(after))
    sure = sure_of_difference(view, found[0], name)
    if len(after) == 1 and before is not None and now is not None and before != now and sure is not None:
        amount = bounded(view.language, abs(before - now), sure)
        yield view.say(words.LESS if now < before else words.MORE, amount=amount)


def law_changed(view: View, found: list[View]) -> Html | None:
    """Return what the law then says where that is something else, and the same at both ends."""
    rules = [each.assessment.liability.rule for each in (view, *found) if each.assessment]
    if len(rules) < 2 or len(set(rules[1:])) > 1 or rules[0] is rules[1]:
        return None
    return view.say(words.LAW[rules[1]])


def nothing_changed(view: View, found: list[View]) -> Html:
    """Return that nothing changes; where something is not known, that it cannot be said, and what it turns on."""
    known = all(_settled(each) for each in (view, *found))
    case = found[0].case
    before_a_sale = BEFORE_A_SALE if case.event is Event.NOT_SOLD_YET else ()
    compared = tuple(field for field in before_a_sale if getattr(case, field) is None)
    open_facts = [field for field in dict.fromkeys((*compared, *turns_on(case, view.today))) if field in ASKS]
    open_facts = [field for field in open_facts if field not in NONE_UNLESS_SAID or field in found[0].known.answered]
    if open_facts and not known:
        names = tuple(small(label(found[0], field)) for field in open_facts[:MOST_NAMED])
        return view.say(words.TURNS_ON, facts=view.language.listed(names))
    return view.say(words.SAME if known else words.SAME_SUMS)


def _settled(view: View) -> bool:
    if view.assessment is None:
        return True
    law, now = view.assessment.liability, figures(view.assessment, view.case)
    before_a_sale = view.case.event is Event.NOT_SOLD_YET
    sums = now["gap"] is not None if before_a_sale else now["left"] is not None and now["most"] is not None
    return sums and law.rule is not LiabilityRule.UNKNOWN


def _changed(view: View, found: list[View], old: Figures, new: list[Figures]) -> Iterator[Html]:
    """Where the law lets them collect less than the sums say, that figure stands there also if it is unchanged."""
    protected, left_out = _protected((old, *new)), _not_said(view, found)
    for name, row in ROWS.items():
        values = [each[name] for each in new]
        if name not in OF_THE_DEBT and not any((old[name], *values)):
            continue
        words_of = words.AFTER_SALE if protected and name == "left" else row
        before, after = sure_of(view, name), sure_of(found[0], name)
        if name in left_out:
            continue
        if any(value != old[name] for value in values) and (protected or name != "most"):
            yield view.say(words_of, before=_shown(view, [old[name]], before), after=_shown(view, values, after))
        elif name == "most" and protected and old[name] is not None:
            yield view.say(words.MOST_SAME, amount=_shown(view, [old[name]], after))


def _may_be_taxed(view: View, found: list[View], old: Figures, new: list[Figures]) -> Iterator[Html]:
    """Where the tax on what is let off is open, the most that may count as income is said, if there is a most."""
    if any(_not_clear(each) for each in found):
        yield view.say(TAX_NOT_CLEAR)
        return
    most = max((each["may_be_taxed"] or Decimal(0) for each in new), default=Decimal(0))
    if not most or most == old["may_be_taxed"]:
        return
    if any(sure_of(each, "let_off") in {Sure.AT_LEAST, Sure.SO_FAR} for each in found):
        yield view.say(words.LET_OFF_MAY_BE_TAXED)
    else:
        yield view.say(words.MAY_BE_TAXED, amount=most)


def _not_clear(view: View) -> bool:
    """Whether something is let off of what could not all be claimed: how that is taxed is for a tax professional."""
    if view.case.outcome not in LET_GO or view.case.state is None or view.assessment is None:
        return False
    cancelled = view.assessment.tax.cancelled_debt
    return tax_not_clear(view.session.answers, cancelled, view.case.settlement_paid, view.today)


def _not_said(view: View, found: list[View]) -> frozenset[str]:
    """Of what could not all be claimed anyway nobody can say how much was let off, and perhaps not how it is taxed."""
    over = any(each.case.outcome in LET_GO for each in found)
    unsaid = (
        {"let_off"} if over and any(not_all_claimable(each.session.answers, view.today) for each in found) else set()
    )
    return frozenset(unsaid | ({"taxed"} if any(map(_not_clear, found)) else set()))


def _protected(all_figures: tuple[Figures, ...]) -> bool:
    both = ((each["most"], each["left"]) for each in all_figures)
    return any(most is not None and left is not None and most < left for most, left in both)


def _shown(view: View, values: list[Decimal | None], sure: Sure) -> str:
    """One amount, or the lowest and the highest of several, with what is certain of it."""
    known = sorted(value for value in values if value is not None)
    if len(known) < len(values):
        return view.language.message(pages.NOT_KNOWN)
    ends = dict.fromkeys((known[0], known[-1]))
    shown = in_words(view, BOTH_ENDS.join(str(end) for end in ends))
    return shown if sure is Sure.EXACT or not any(known) else view.language.message(BOUNDED[sure]).format(amount=shown)


def in_words(view: View, value: str) -> str:
    """Return an amount or a range as text."""
    ends = [view.language.money(Decimal(end)) for end in value.split(BOTH_ENDS)]
    if len(ends) == 1:
        return ends[0]
    return view.language.message(words.FROM_TO).format(low=ends[0], high=ends[1])
