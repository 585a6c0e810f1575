"""Exact amounts and rates: decimals that never pass through a float."""

import re
from decimal import ROUND_HALF_UP, Decimal
from typing import Annotated, Any

from pydantic import BeforeValidator, PlainSerializer, WithJsonSchema

ZERO = Decimal("0.00")
CENT = Decimal("0.01")
_AMOUNT = re.compile(r"[0-9]{1,12}(\.[0-9]{1,2})?")
_RATE = re.compile(r"0?\.[0-9]{1,6}|[01](\.[0-9]{1,6})?")


def to_cents(amount: Decimal) -> Decimal:
    """Return the amount rounded half up to cents or øre, the one rounding this program does."""
    return amount.quantize(CENT, rounding=ROUND_HALF_UP)


def parse_amount(value: Any) -> Decimal:
    """Return the exact amount written in a decimal string such as ``"250000.00"``; a float raises ValueError."""
    if isinstance(value, Decimal):
        value = str(value)
    if not isinstance(value, str) or not _AMOUNT.fullmatch(value):
        raise ValueError('expected an amount as a decimal string of at least 0, such as "250000.00"')
    return to_cents(Decimal(value))


def parse_rate(value: Any) -> Decimal:
    """Return the share between 0 and 1 written in a decimal string such as ``"0.22"``."""
    if isinstance(value, Decimal):
        value = str(value)
    if not isinstance(value, str) or not _RATE.fullmatch(value) or Decimal(value) > 1:
        raise ValueError('expected a share from 0 to 1 as a decimal string, such as "0.22"')
    return Decimal(value)


class MoneyUnit:
    """Marks a decimal as an amount of money, in the currency of the case's place."""


class RateUnit:
    """Marks a decimal as a share: ``0.22`` is 22 percent."""


Money = Annotated[
    Decimal,
    MoneyUnit(),
    BeforeValidator(parse_amount),
    PlainSerializer(lambda amount: str(to_cents(amount)), return_type=str),
    WithJsonSchema({"type": "string", "pattern": r"^\d{1,12}(\.\d{1,2})?$"}),
]
"""An amount of at least zero, stated by a person."""

Signed = Annotated[
    Decimal,
    MoneyUnit(),
    PlainSerializer(lambda amount: str(to_cents(amount)), return_type=str),
    WithJsonSchema({"type": "string"}),
]
"""A computed amount; may be negative."""

Rate = Annotated[
    Decimal,
    RateUnit(),
    BeforeValidator(parse_rate),
    PlainSerializer(str, return_type=str),
    WithJsonSchema({"type": "string", "pattern": r"^(0?\.\d{1,6}|[01](\.\d{1,6})?)$"}),
]
"""A share between 0 and 1."""
