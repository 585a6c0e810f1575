"""What a state lets be taken from pay for an ordinary judgment, with a worked week where it can be worked out."""

from datetime import date

from domain.findings.us_liability import LiabilityFinding
from domain.money import Rate, Signed
from domain.places import State
from domain.us.vocabulary_goods import FloorWage


class AsFederal(LiabilityFinding):
    """The general cap of the state is the federal one."""

    state: State


class ShareOrAboveFloor(LiabilityFinding):
    """A share of pay, or what is above a floor in dollars: worked out."""

    state: State
    share: Rate
    floor: Signed
    pay: Signed
    part: Signed
    above: Signed
    most: Signed


class ShareOrAboveHours(LiabilityFinding):
    """A share of pay, or what is above hours of a minimum wage that is not kept here."""

    state: State
    share: Rate
    hours: int
    wage: FloorWage
    pay: Signed
    most: Signed


class ShareOrPartAbove(LiabilityFinding):
    """A share of pay, or a share of what is above hours of a minimum wage."""

    state: State
    share: Rate
    part_of: Rate
    hours: int
    wage: FloorWage
    pay: Signed
    most: Signed


class PartAboveOnly(LiabilityFinding):
    """Only a share of what is above hours of a minimum wage."""

    state: State
    share: Rate
    hours: int
    wage: FloorWage


class ShareOnly(LiabilityFinding):
    """A share of pay alone: worked out."""

    state: State
    share: Rate
    pay: Signed
    most: Signed


class GrossAndFloor(LiabilityFinding):
    """A share of pay before deductions, with a floor in dollars."""

    state: State
    share: Rate
    floor: Signed
    pay: Signed
    most: Signed


class GrossAndHours(LiabilityFinding):
    """A share of pay before deductions, with hours of a minimum wage that is not kept here."""

    state: State
    share: Rate
    hours: int
    wage: FloorWage
    pay: Signed
    most: Signed


class AndOfNetPay(LiabilityFinding):
    """A second cap on pay after deductions."""

    share: Rate


class HoursOnly(LiabilityFinding):
    """Only hours of the federal minimum wage are protected; the federal cap holds besides."""

    state: State
    hours: int
    floor: Signed
    pay: Signed
    most: Signed


class WeekKept(LiabilityFinding):
    """Only dollars of a week are protected; the federal cap holds besides."""

    state: State
    floor: Signed
    pay: Signed
    most: Signed


class WeekKeptOutOfDate(LiabilityFinding):
    """The share, and the last known dollars of a week after their last sure day."""

    state: State
    share: Rate
    floor: Signed
    sure_until: date


class MonthlyScale(LiabilityFinding):
    """A scale by the month, worked out."""

    state: State
    first: Rate
    first_to: Signed
    second: Rate
    second_to: Signed
    rest: Rate
    pay: Signed
    most: Signed


class HourlyScale(LiabilityFinding):
    """A scale by hours of the state's minimum wage."""

    state: State
    free: int
    low: Rate
    low_to: int
    middle: Rate
    middle_to: int
    high: Rate


class YearlyCap(LiabilityFinding):
    """A cap in dollars for the whole year, by what is earned."""

    state: State
    earned: Signed
    cap: Signed


class YearlyShareAbove(LiabilityFinding):
    """Above an income the yearly cap is a share of it."""

    above: Signed
    share: Rate


class WeekOfYearlyCap(LiabilityFinding):
    """For consumer credit a weekly floor holds besides."""

    hours: int
    floor: Signed
