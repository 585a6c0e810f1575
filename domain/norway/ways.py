"""The ways in which a pledged thing is turned into money in Norway; each has rules and fees of its own."""

from enum import Enum, auto

from domain.case import Case
from domain.choices import Collateral, Event


class Way(Enum):
    """How the thing was, or would be, turned into money."""

    COURT_SALE = auto()
    TAKE_BACK = auto()
    HAND_BACK = auto()
    GOODS_SALE = auto()
    OWN_SALE = auto()
    BOAT = auto()
    UNKNOWN = auto()


_BY_EVENT = {
    Event.SHORT_SALE: Way.OWN_SALE,
    Event.REPOSSESSION: Way.TAKE_BACK,
    Event.VOLUNTARY_SURRENDER: Way.HAND_BACK,
}
_BY_FORCE = {
    Collateral.HOME: Way.COURT_SALE,
    Collateral.BOAT: Way.COURT_SALE,
    Collateral.VEHICLE: Way.GOODS_SALE,
    Collateral.OTHER_GOODS: Way.GOODS_SALE,
}
_OTHERWISE = {
    Collateral.HOME: Way.COURT_SALE,
    Collateral.BOAT: Way.BOAT,
    Collateral.VEHICLE: Way.TAKE_BACK,
    Collateral.OTHER_GOODS: Way.TAKE_BACK,
}


def way_of(case: Case) -> Way:
    """Return the way of this case, or the one that the pledge leads to where nothing has happened yet.

    A boat that was sold by force is taken to be one in the ship register; before that its register decides.
    """
    if case.event in _BY_EVENT:
        return _BY_EVENT[case.event]
    if case.collateral is None:
        return Way.UNKNOWN
    return (_BY_FORCE if case.event is Event.FORECLOSURE else _OTHERWISE)[case.collateral]
