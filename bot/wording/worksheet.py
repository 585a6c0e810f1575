"""The words of the insolvency worksheet: each kind of thing owned and of debt, in at most thirty characters."""

from collections.abc import Mapping

from bot.wording.mark import N_
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
