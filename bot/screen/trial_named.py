"""What is tried in words, as it stands in a sentence and on a button."""

from dataclasses import replace
from decimal import Decimal
from typing import Any

from bot.conversation import tried
from bot.conversation.settlement_base import of_the_claim, part_let_off
from bot.reading.what_if import LET_GO, SETTLEMENT
from bot.reading.what_if_let_off import OFF
from bot.screen.answers import label, small
from bot.screen.effects import in_words
from bot.screen.trial_certain import whole_rest
from bot.screen.view import View
from bot.wording import trial as words
from bot.wording.certain import BOUNDED
from domain.certainty import Sure
from domain.money import to_cents


def small_one(view: View, field: str, value: str) -> str:
    """Return one number that is tried, as it stands in a sentence and on a button."""
    if field == LET_GO:
        return view.language.message(words.LETS_GO)
    if field == SETTLEMENT:
        return _settled(view, value)
    shown = in_words(view, value)
    return view.language.message(words.ONE).format(label=small(label(view, field)), amount=shown)


def _settled(view: View, value: str) -> str:
    if not tried.depends(value):
        return view.language.message(words.SETTLED_FOR).format(amount=in_words(view, value))
    trial = tried.joined(view.session.trial, SETTLEMENT, value)
    found = tried.answers_tried(view.session.answers, trial, view.today)
    off, claim = value.endswith(OFF), of_the_claim(found[0], view.today)
    if off and "%" not in value:
        return view.language.message(words.SETTLED_OFF).format(amount=in_words(view, value.removesuffix(OFF)))
    share = _percent(view, value)
    sums = {_let_off(view, stated) if off else stated.get("settlement_paid") for stated in found}
    if None in sums:
        alone = words.OFF_SHARE_ALONE if off else words.SETTLED_SHARE_ALONE
        return view.language.message(alone).format(share=share)
    ends = tuple(dict.fromkeys(sorted(Decimal(str(each)) for each in sums)))
    shown = in_words(view, tried.BOTH_ENDS.join(str(end) for end in (ends[0], ends[-1])[: len(ends)]))
    sure = whole_rest(would_be(view, found[0]))
    amount = shown if sure is Sure.EXACT else view.language.message(BOUNDED[sure]).format(amount=shown)
    said = words.SETTLED_SHARE_OF_CLAIM if claim else words.SETTLED_SHARE
    return view.language.message(words.OFF_SHARE if off else said).format(share=share, amount=amount)


def _percent(view: View, value: str) -> str:
    return view.language.percent(to_cents(tried.share(value) * 100) / 100)


def _let_off(view: View, stated: dict[str, Any]) -> Decimal | None:
    """How much the share that is tried comes to, without what was let off before."""
    before, now = part_let_off(view.session.answers), stated.get("amount_released")
    return None if now is None else Decimal(str(now)) - before


def all_tried(view: View) -> str:
    """The numbers first, since what the lender does is a sentence of its own."""
    tried_last = sorted(view.session.trial.items(), key=lambda each: each[0] in {SETTLEMENT, LET_GO})
    return view.language.listed(tuple(small_one(view, field, value) for field, value in tried_last))


def share_or_sum(view: View, found: list[tuple[str, str | None]]) -> list[str]:
    """One number as a share and as a sum, as it was said."""
    values = [value or "" for field, value in found if field == SETTLEMENT]
    if len(values) < len(found) or {"%" in value for value in values} != {True, False}:
        return []
    return [_percent(view, value) if "%" in value else in_words(view, value.removesuffix(OFF)) for value in values]


def would_be(view: View, stated: dict[str, Any]) -> View:
    return replace(view, session=view.session.to(answers=stated), stated=None)
