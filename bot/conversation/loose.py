"""An amount that no question asked for: the fact that its words name is offered, else it is asked what it is."""

from datetime import date
from decimal import Decimal

from bot import reading
from bot.additions import extras
from bot.conversation.answering import accept, itemised
from bot.conversation.moves import ask, home
from bot.conversation.reply import Reply, Toast
from bot.interview import fits, replay
from bot.language import OFFERED, Language
from bot.pages import Page
from bot.reading.loose_amounts import facts_meant, is_offer
from bot.reading.text import fold
from bot.session import Asking, Session
from bot.wording.facts import ask_for
from domain.case import Case
from domain.choices import Event, Outcome
from domain.statement import credited_field

Step = tuple[Session, Reply]
OLD = Reply(silent=True, toast=Toast.OLD)


def possible(case: Case) -> tuple[str, ...]:
    """Return the facts of the case that an amount may be, the letter's figure first."""
    if case.event is Event.NOT_SOLD_YET:
        return "lender_figure", "claim", "fair_value"
    judged = ("judgment_amount",) if case.outcome is Outcome.JUDGMENT else ()
    return "lender_figure", *judged, credited_field(case), "claim", "costs", "credits", "paid_since_sale"


def named_in(text: str, case: Case) -> tuple[str, ...]:
    """Return the facts of the case that the words name; a price where the law counts a value is not that value."""
    can = {*possible(case), *extras(case)} & {*possible(case), "fair_value"}
    return tuple(field for field in sorted(facts_meant(text)) if field in can)


def unasked(session: Session, text: str, today: date) -> Step | None:
    """Return what an amount leads to that is typed after the answer; None where there is none, or only an offer."""
    figure = _figure(text, session.language)
    if not session.confirmed or figure is None or is_offer(text):
        return None
    case = replay(session.answers, today).case
    return offered_or_asked(session, text, figure.value, case)


def offered_or_asked(session: Session, text: str, amount: Decimal, case: Case) -> Step:
    """Return the session with the amount offered for the one fact that the words name, or at the choice of facts."""
    if value := _price_not_counted(text, case):
        return session.to(asking=Asking(field=value, changing=True), page=Page.QUESTION, topic=None), Reply()
    named = named_in(text, case)
    field = named[0] if len(named) == 1 else None
    if field and fits(field, itemised(field, str(amount)), case):
        asking = Asking(field=field, changing=True, readings=(str(amount),), offered=True)
        return session.to(asking=asking, page=Page.QUESTION, topic=None), Reply()
    return session.to(asking=None, page=Page.WHICH_AMOUNT, loose=str(amount), topic=None), Reply()


def _price_not_counted(text: str, case: Case) -> str | None:
    """The value that the law counts, to be asked for, where the words name the price that it does not count."""
    if facts_meant(text) != {"sale_price"} or "sale_price" in possible(case):
        return None
    return "fair_value"


def _figure(text: str, language: str) -> reading.Amount | None:
    """Return the only amount, or the one that the sentence says is asked for."""
    figure = reading.find_amount(text, language)
    return figure if isinstance(figure, reading.Amount) else reading.read_several(text, language).get("lender_figure")


def meant(session: Session, field: str, fresh: bool, today: date) -> Step:
    """Return the session with the amount taken for the fact that was chosen."""
    case = replay(session.answers, today).case
    known = session.loose is not None and session.page is Page.WHICH_AMOUNT
    if not fresh or not known or field not in possible(case):
        return session, OLD
    return _taken(session, field, today), Reply()


def _taken(session: Session, field: str, today: date) -> Session:
    chosen = ask(session.to(loose=None, echoes=()), field, changing=True)
    return accept(chosen, field, session.loose, today, echo=True)


def chosen_by_name(session: Session, text: str, today: date) -> Step | None:
    """Return what a text leads to on the page that asks what an amount is: a name of a fact, or a no."""
    if reading.is_back(text) or reading.is_dont_know(text) or reading.read_yes_no(text) is False:
        return home(session.to(loose=None), today), Reply()
    case = replay(session.answers, today).case
    said = fold(text)
    labelled = [field for field in possible(case) if said in _labels(field, case)]
    named = labelled or named_in(text, case)
    if len(named) != 1 or session.loose is None or any(map(str.isdigit, text)):
        return None
    return _taken(session, named[0], today), Reply()


def _labels(field: str, case: Case) -> set[str]:
    return {fold(Language(locale).message(ask_for(field, case).label)) for locale in OFFERED}
