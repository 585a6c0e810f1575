"""The Norwegian ways out: what the law says before them, of each, and after them."""

from collections.abc import Iterator

from domain.assessment import Assessment
from domain.choices import Collateral, Event
from domain.findings import (
    norway_account,
    norway_collection,
    norway_credit,
    norway_liability,
    norway_limitation,
    norway_way_out,
    statement,
)
from domain.findings import norway_ways as norway_says
from domain.findings import ways as says
from domain.law import Finding
from domain.matter import Matter
from domain.norway import sources, sources_claim, sources_collection
from domain.way_out import LETTING_OFF, LocalWays, WayOut, among

KNOWN_FIRST: frozenset[type[Finding]] = frozenset(
    {
        norway_liability.SaleStoppedByPaying,
        norway_liability.TakeBackFirst,
        statement.CompareJudgment,
        statement.JudgmentDiffers,
        norway_liability.SaidThingOnly,
        norway_limitation.LimitationDateBehind,
        norway_limitation.PayingRestarts,
    }
)
"""How a sale is stopped; that the thing alone may answer, or a time be over, before anybody pays or promises."""

OF_A_HOME = {
    WayOut.SELL: Event.SHORT_SALE,
    WayOut.SHORT_SALE: Event.SHORT_SALE,
    WayOut.FORECLOSURE: Event.FORECLOSURE,
}
OF_GOODS = {
    WayOut.SELL: Event.SHORT_SALE,
    WayOut.HAND_BACK: Event.VOLUNTARY_SURRENDER,
    WayOut.REPOSSESSION: Event.REPOSSESSION,
}


def _first(_: Matter, found: Assessment) -> Iterator[Finding]:
    return among(found, KNOWN_FIRST)


def _details(kind: WayOut, matter: Matter, found: Assessment) -> Iterator[Finding]:
    if kind is WayOut.DEBT_SETTLEMENT:
        yield from _debt_settlement(matter)
    elif kind in {*OF_A_HOME, *OF_GOODS}:
        yield _remark(kind, matter, found)
        yield from _before_sale(kind, matter)
    else:
        yield _remark(kind, matter, found)
    if kind is WayOut.JUDGMENT:
        yield says.InterestAndCourtCosts().citing(sources_claim.RENTEL_3_READ, sources_collection.TVISTEL_6_13)


def _debt_settlement(matter: Matter) -> Iterator[Finding]:
    yield norway_says.FiveYearsThenGone().citing(sources.GOL_1_3, sources_collection.GOL_5_2)
    yield norway_says.ShownWhileItLasts().citing(sources_collection.GOL_7_1, sources_collection.KREDOPPL_23)
    if matter.case.co_signers:
        yield norway_way_out.OthersNotFreed().citing(sources_collection.GOL_CO_DEBTORS)


def _before_sale(kind: WayOut, matter: Matter) -> Iterator[Finding]:
    if kind is WayOut.HAND_BACK:
        yield norway_account.AgreedValueCounts().citing(sources.AGREED_HAND_BACK)
    elif kind is WayOut.FORECLOSURE:
        yield norway_says.ForcedSaleBringsLess().citing(sources_claim.LOWER_PRICES, sources.TVFBL_11_36)
    elif kind is WayOut.REPOSSESSION:
        yield norway_says.ValuedAtTakeBack().citing(sources.TVFBL_9_7)
        if matter.case.collateral is Collateral.BOAT:
            yield norway_liability.BoatRegister().citing(sources.PANTEL_3_15, sources.TVFBL_9_1)


def _remark(kind: WayOut, matter: Matter, found: Assessment) -> Finding:
    """What a credit check can show after this way; there is no history of each account."""
    if kind in LETTING_OFF and not found.statement.still_owed:
        return norway_says.NoRemarkOnceSettled().citing(sources.KREDOPPL_24_INFERRED)
    if kind in {WayOut.PAY_IN_FULL, WayOut.SELL}:
        return norway_says.NoRemarkOnceSettled().citing(sources.KREDOPPL_24)
    until = found.credit.reportable_until
    if until is not None:
        current = until >= matter.today
        return (norway_credit.RemarkUntil if current else norway_credit.RemarkTooOld)(last_day=until).citing(
            sources.KREDOPPL_21
        )
    if kind is WayOut.PAYMENT_PLAN:
        return norway_says.UsuallyNoNewRemark().citing(sources.KREDOPPL_10, sources.KREDOPPL_21)
    return norway_says.RemarkAfterLegalSteps().citing(sources.KREDOPPL_10)


def _notes(matter: Matter) -> Iterator[Finding]:
    """Tax, and that whoever signed owes it too."""
    yield says.LetOffUsuallyNotIncome().citing(sources.SKTL_5_1, sources.SKATTE_ABC_FORGIVEN)
    if matter.case.co_signers:
        yield norway_collection.CoBorrowersOweAll().citing(sources.FINAVTL_5_17)


WAYS = LocalWays(
    first=_first,
    details=_details,
    notes=_notes,
    after_sale=(
        WayOut.RELEASE,
        WayOut.SETTLE,
        WayOut.PAY_IN_FULL,
        WayOut.PAYMENT_PLAN,
        WayOut.JUDGMENT,
        WayOut.DEBT_SETTLEMENT,
    ),
    of_a_home=OF_A_HOME,
    of_goods=OF_GOODS,
)
