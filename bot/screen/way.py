"""One way out on the phone: its name, what it costs and leaves, who can claim it, the file, the tax, and its days."""

from collections.abc import Collection
from decimal import Decimal

from bot.language import Language
from bot.screen.certain import begun, bounded
from bot.screen.finding import sentence
from bot.screen.result import protected
from bot.screen.subject import bare
from bot.screen.view import View, lines
from bot.screen_parts import Html
from bot.wording import ways as words
from bot.wording.dates import NAMES
from bot.wording.findings import CHECK_THIS
from bot.wording.findings_us_credit import CHOICES as FILE_WORDS
from domain.assessment import Label
from domain.certainty import Sure, certainty_of_capped
from domain.choices import Event
from domain.findings.us_credit import ShownAs
from domain.law import Deadline, Status
from domain.money import ZERO
from domain.way_out import BY_COURT, LETTING_OFF, Claimant, Way, WayOut

AMERICAN_NAMES = {WayOut.SHORT_SALE: words.SHORT_SALE_US, WayOut.FORECLOSURE: words.FORECLOSURE_US}
CAN_BE_LET_OFF = frozenset(
    {WayOut.SHORT_SALE, WayOut.DEED_IN_LIEU, WayOut.HAND_BACK, WayOut.FORECLOSURE, WayOut.REPOSSESSION}
)
"""Ways out before a sale that leave a rest which the lender may let off."""
MOST_DAYS = 2


def name_of(view: View, way: Way, share: Decimal) -> str:
    """Return the name of the way, with the share of a settlement that is an example."""
    if way.kind is WayOut.SETTLE and not way.own:
        return view.say(words.AT_SHARE, share=view.language.percent(share))
    american = view.case.state is not None and way.kind in AMERICAN_NAMES
    return view.language.message(AMERICAN_NAMES[way.kind] if american else words.WAYS[way.kind])


def titled(view: View, way: Way, share: Decimal) -> Html:
    """Return the name as the title of the block; the person's own way says that it is."""
    return view.say(words.YOURS if way.own else words.OTHER, way=name_of(view, way, share))


def amount(view: View, way: Way) -> Html:
    """Return what the way costs and leaves in one line, the number first."""
    return begun(_amount(view, way))


def _amount(view: View, way: Way) -> Html:
    if way.claimant is Claimant.NOBODY_BY_LAW and way.out_of_reach:
        return view.say(words.OUT_OF_REACH, amount=depending(view, way, way.out_of_reach))
    if way.pay is None:
        return view.say(words.PRICE_NOT_KNOWN if way.kind in BY_COURT else words.NOT_KNOWN)
    if way.left is None:
        return view.say(words.NOT_KNOWN)
    if way.left:
        left = depending(view, way, way.left)
        return view.say(words.ON_A_NEW_LOAN if way.kind is WayOut.TRADE_IN else words.LEFT, amount=left)
    if way.pay:
        return view.say(_to_pay(way), amount=paid(view, way, way.pay))
    return view.say(words.NOTHING_TO_PAY)


def _to_pay(way: Way) -> str:
    """How it is paid; that nothing is left then is only said of a sum that is known."""
    if way.kind is WayOut.PAYMENT_PLAN:
        return words.IN_PARTS
    if way.kind is WayOut.SELL:
        return words.READY_AT_SALE
    return words.TO_PAY if way.own or way.sure is Sure.EXACT else words.TO_PAY_NOT_ALL_KNOWN


def depending(view: View, way: Way, amount: Decimal) -> str:
    """Return an amount that depends on the rest, with what is certain of it."""
    return bounded(view.language, amount, _sure(view, way, amount))


def _sure(view: View, way: Way, amount: Decimal) -> Sure:
    """The cap of the law is named as on the answer; what is only a part of it is bounded by it."""
    capped = amount == view.assessment.liability.most_collectible if protected(view) and view.assessment else False
    return certainty_of_capped(view.case) if capped else way.sure


def paid(view: View, way: Way, amount: Decimal) -> str:
    """Return what is paid; what one has paid oneself is certain."""
    return bounded(view.language, amount, Sure.EXACT if way.own else _sure(view, way, amount))


def block(view: View, way: Way, share: Decimal, said_before: Collection[Label], days: Collection[Deadline]) -> Html:
    """Return the way as a short block. What every way has in common, and days already shown, are left out."""
    example = way.kind is WayOut.SETTLE and not way.own
    return lines(
        titled(view, way, share),
        amount(view, way),
        view.say(words.EXAMPLE, share=view.language.percent(share)) if example else None,
        None if way.claimant is Claimant.NOBODY else view.say(words.WHO, who=who(view, way)),
        _file(view, way, said_before),
        _tax(view, way),
        *(bare(sentence(view.language, finding)) for finding in way.findings),
        *(_day(view.language, day) for day in [each for each in way.deadlines if each not in days][:MOST_DAYS]),
    )


def who(view: View, way: Way) -> str:
    """Return who can still claim it, as a phrase."""
    return view.language.message(words.CLAIMANTS[way.claimant])


def in_words(view: View, labels: Collection[Label]) -> str:
    """Return what a file may say, as a list."""
    return view.language.listed(tuple(view.language.message(FILE_WORDS[ShownAs[label.name]]) for label in labels))


def _file(view: View, way: Way, said_before: Collection[Label]) -> Html | None:
    labels = [label for label in way.labels if label not in said_before]
    if view.case.state is None:
        return None  # a Norwegian report holds no history of each account
    if not labels:
        known = way.labels or view.case.event is not Event.NOT_SOLD_YET
        return None if known else view.say(words.FILE_NOT_KNOWN)
    return view.say(words.FILE, labels=in_words(view, labels))


def _tax(view: View, way: Way) -> Html | None:
    """What counts as income of what this way lets off; elsewhere the rule stands once, below all of them."""
    if way.kind in CAN_BE_LET_OFF and view.case.state is not None:
        return _tax_if_let_off(view, way)
    if way.kind not in LETTING_OFF or view.case.jurisdiction is None:
        return None
    if way.cancelled is None:
        return view.say(words.TAX_NOT_CLEAR)
    if way.taxable is None:
        return view.say(
            words.TAX_UP_TO if way.sure is Sure.EXACT else words.TAX_MAY, amount=depending(view, way, way.cancelled)
        )
    if way.taxable > ZERO:
        return view.say(words.TAX_COUNTS, amount=depending(view, way, way.taxable))
    return None if view.case.in_norway or way.let_off == ZERO else view.say(words.TAX_NONE)


def _tax_if_let_off(view: View, way: Way) -> Html | None:
    """Before a sale nothing is let off yet; how a rest that the law bars is taxed is for a tax professional."""
    if way.left:
        return view.say(words.TAX_IF_LET_OFF, amount=way.left)
    return view.say(words.TAX_NOT_CLEAR) if way.out_of_reach else None


def _day(language: Language, day: Deadline) -> Html:
    text = language.text(words.DEADLINE, day=day.date, what=language.message(NAMES[day.kind]))
    sure = all(source.status is Status.READ for source in day.citations)
    return text if sure else Html(f"{text}. {language.message(CHECK_THIS)}")
