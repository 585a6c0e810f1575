"""Can it be stopped? What can still be done before a home is sold or a car is taken back."""

from collections.abc import Iterator

from domain.choices import Collateral, Event
from domain.findings import norway_before_sale as says
from domain.findings import norway_liability as core
from domain.law import Conclusion, Section, rule
from domain.matter import Chapter, Matter
from domain.norway import home_forced_sale, sources, sources_claim
from domain.norway.account import thing
from domain.norway.rates import NAV_PHONE
from domain.subjects import Subject

OPEN = frozenset({Event.NOT_SOLD_YET, None})
"""Nothing has happened yet, or nothing was said of it."""


@rule(sources.TVFBL_11_7, sources.TVFBL_11_8)
def headline(matter: Matter) -> Iterator[Conclusion]:
    """A home's sale is avoided by paying; for what was bought on credit a take-back first can be demanded."""
    case = matter.case
    if case.event is Event.FORECLOSURE and case.collateral is Collateral.HOME:
        yield says.StopsUntilConfirmed()
    elif case.event not in OPEN:
        yield says.TooLateToStop()
    elif case.collateral is Collateral.HOME:
        yield says.StopsWhenPaid()
    elif case.collateral is None:
        yield says.PayOrTakeBack().citing(sources.TVFBL_11_7, sources.TVFBL_11_8, sources.TVFBL_9_1)
    else:
        yield says.TakeBackFirstAnswer(thing=thing(case)).citing(sources.TVFBL_9_1)


@rule(sources.TVFBL_9_1)
def take_back_first(matter: Matter) -> Iterator[Conclusion]:
    """Not where the thing is elsewhere, nor where a loss of value the debtor answers for puts cover at risk."""
    case = matter.case
    if case.collateral is not Collateral.HOME and case.event in OPEN:
        yield says.TakeBackExceptions(thing=thing(case))
    if case.collateral is Collateral.BOAT:
        yield core.BoatRegister().citing(sources.PANTEL_3_15, sources.TVFBL_9_1)
    if case.collateral not in {Collateral.HOME, None}:
        yield says.TakeBackGround().citing(sources_claim.TVFBL_9_2, sources_claim.PANTEL_3_17)


@rule(sources.AGREED_HAND_BACK)
def hand_back(matter: Matter) -> Iterator[Conclusion]:
    """A hand-back without the namsmann goes by the agreed value; his valuation can be asked for."""
    case = matter.case
    if case.collateral not in {Collateral.HOME, None} and case.event in OPEN:
        yield says.HandBackInWriting(thing=thing(case))


@rule(sources_claim.UTLAN_9)
def own_bank(matter: Matter) -> Iterator[Conclusion]:
    """A lender may grant a payment holiday."""
    if matter.case.event in OPEN:
        yield says.AskYourBankFirst()


@rule(sources.SOSTJL_17, sources.GOL_1_5)
def free_help(matter: Matter) -> Iterator[Conclusion]:
    """The municipality gives free advice on money and debt, and helps to reach an agreement."""
    yield says.NavBeforeBrokers(phone=NAV_PHONE.on(matter.today))


CHAPTER = Chapter(
    Subject.BEFORE_SALE,
    Section.LIABILITY,
    rules=(
        headline,
        home_forced_sale.warnings,
        home_forced_sale.called_in,
        home_forced_sale.postponement,
        home_forced_sale.own_sale,
        take_back_first,
        hand_back,
        own_bank,
        free_help,
        home_forced_sale.replacement_home,
    ),
    concerns=lambda case: case.event is Event.NOT_SOLD_YET,
)
