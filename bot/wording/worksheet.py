"""The words of the insolvency worksheet: each kind of thing owned and of debt, in at most thirty characters."""

from collections.abc import Mapping

from bot.wording.mark import N_
from domain.choices import Collateral
from domain.worksheet import AssetKind, DebtKind

ASSETS: Mapping[AssetKind, str] = {
    AssetKind.CASH: N_("cash and bank accounts"),
    AssetKind.REAL_ESTATE: N_("homes and land"),
    AssetKind.VEHICLES: N_("cars and boats"),
    AssetKind.HOUSEHOLD_GOODS: N_("household goods"),
    AssetKind.TOOLS: N_("tools"),
    AssetKind.STOCKS_AND_BONDS: N_("stocks and bonds"),
    AssetKind.RETIREMENT_ACCOUNTS: N_("retirement accounts"),
    AssetKind.PENSION: N_("pension rights"),
    AssetKind.LIFE_INSURANCE: N_("cash value of life insurance"),
    AssetKind.BUSINESS: N_("share of a business"),
    AssetKind.OTHER: N_("other belongings"),
}
DEBTS: Mapping[DebtKind, str] = {
    DebtKind.CREDIT_CARDS: N_("credit cards"),
    DebtKind.HOME_LOANS: N_("home loans"),
    DebtKind.VEHICLE_LOANS: N_("car loans"),
    DebtKind.MEDICAL_BILLS: N_("medical bills"),
    DebtKind.STUDENT_LOANS: N_("student loans"),
    DebtKind.OVERDUE_BILLS: N_("overdue bills"),
    DebtKind.INCOME_TAXES: N_("income tax"),
    DebtKind.JUDGMENTS: N_("court judgments"),
    DebtKind.OTHER: N_("other debts"),
}
_OWNED, _OWED = "assets_before", "liabilities_before"

HINTS: Mapping[tuple[str, str], str] = {
    (_OWNED, AssetKind.HOUSEHOLD_GOODS.value): N_("With computers and clothing, at what it would sell for used."),
    (_OWNED, AssetKind.RETIREMENT_ACCOUNTS.value): N_("They count here, also where nobody can take them."),
    (_OWNED, AssetKind.PENSION.value): N_("What your rights were worth then. Your plan can tell you."),
    (_OWNED, AssetKind.OTHER.value): N_("Such as jewelry, collections, hobby things, a deposit."),
}
"""What is easily forgotten or overrated, said where the kind is asked for."""

HINTS_ON: Mapping[tuple[str, Collateral], str] = {
    (_OWNED, Collateral.HOME): AssetKind.REAL_ESTATE.value,
    (_OWNED, Collateral.VEHICLE): AssetKind.VEHICLES.value,
    (_OWNED, Collateral.BOAT): AssetKind.VEHICLES.value,
    (_OWED, Collateral.HOME): DebtKind.HOME_LOANS.value,
    (_OWED, Collateral.VEHICLE): DebtKind.VEHICLE_LOANS.value,
    (_OWED, Collateral.BOAT): DebtKind.VEHICLE_LOANS.value,
    (_OWED, Collateral.OTHER_GOODS): DebtKind.OTHER.value,
}
"""The kind under which what was lost, and the debt on it, are counted."""
