"""Lengths of time in the unit of the law, since three months are not ninety days; and land in acres."""

from decimal import Decimal
from enum import StrEnum
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, PlainSerializer


class Unit(StrEnum):
    """What a length is counted in."""

    DAYS = "days"
    WEEKS = "weeks"
    MONTHS = "months"
    YEARS = "years"


class Length(BaseModel):
    """So many days, weeks, months or years."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    count: int = Field(ge=1)
    unit: Unit


class AcresUnit:
    """Marks a decimal as acres of land."""


Acres = Annotated[Decimal, AcresUnit(), PlainSerializer(str, return_type=str)]
"""An area of land, as the law counts it."""
