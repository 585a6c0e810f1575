"""Money taken out of one's own bank account. The rules on set-off were not read, and the page says so."""

from collections.abc import Iterator

from domain.findings import norway_pay as says
from domain.law import Conclusion, Section, rule
from domain.matter import Chapter, Matter
from domain.norway import sources_collection
from domain.subjects import Subject


@rule(sources_collection.SET_OFF)
def not_read(_: Matter) -> Iterator[Conclusion]:
    """When a bank may set off was not looked up."""
    yield says.SetOffNotRead()


@rule(sources_collection.FINKN)
def ask_and_complain(_: Matter) -> Iterator[Conclusion]:
    """A bank can be asked for its ground, and complained about to the complaints board."""
    yield says.AskBankWhy()


@rule(sources_collection.DEKNL_2_5)
def money_until_next_pay(_: Matter) -> Iterator[Conclusion]:
    """An attachment leaves the money needed until the next pay, about two months' at most."""
    yield says.MoneyUntilNextPay()


@rule(sources_collection.GOL_3_4)
def negotiations(_: Matter) -> Iterator[Conclusion]:
    """While debt is negotiated, creditors cannot set off in unrelated claims."""
    yield says.NoSetOffInNegotiation()


CHAPTER = Chapter(
    Subject.SET_OFF,
    Section.LIABILITY,
    rules=(not_read, ask_and_complain, money_until_next_pay, negotiations),
    concerns=lambda _: False,
)
