"""Sentences for what a state lets be taken from pay."""

from collections.abc import Mapping
from enum import StrEnum

from bot.wording.mark import N_, Words
from domain.findings import us_special_pay as says
from domain.law import Finding
from domain.us.vocabulary_goods import FloorWage

CHOICES: Mapping[StrEnum, str] = {
    FloorWage.FEDERAL: N_("the federal minimum wage"),
    FloorWage.STATE: N_("the state's minimum wage"),
    FloorWage.STATE_OR_LOCAL: N_("the minimum wage of the state or the city"),
    FloorWage.LOCAL: N_("the local minimum wage"),
    FloorWage.HIGHER_OF_FEDERAL_STATE: N_("the higher of the federal and the state's minimum wage"),
    FloorWage.HIGHEST_FEDERAL_STATE_LOCAL: N_("the highest minimum wage where you live"),
}

SENTENCES: dict[type[Finding], Words] = {
    says.AsFederal: N_("<b>In {state}</b> the general limit is the federal one."),
    says.ShareOrAboveFloor: N_(
        "<b>In {state}</b> at most {share} of pay after required deductions, or what is above {floor} a "
        "week, whichever is less. At {pay} a week:\n{share} of it = {part}\nabove {floor} = {above}\nat "
        "most <b>{most}</b>"
    ),
    says.ShareOrAboveHours: N_(
        "<b>In {state}</b> at most {share} of pay after required deductions, and you keep pay for "
        "{hours} hours at {wage}. At {pay} a week that is at most <b>{most}</b>. I do not have that "
        "wage, so it can be less."
    ),
    says.ShareOrPartAbove: N_(
        "<b>In {state}</b> at most {share} of pay after required deductions, or {part_of} of what is "
        "above {hours} hours at {wage}, whichever is less. At {pay} a week that is at most "
        "<b>{most}</b>. I do not have that wage, so it can be less."
    ),
    says.PartAboveOnly: N_(
        "<b>In {state}</b> they can take only {share} of what is above {hours} hours at {wage}. I do not "
        "have that wage, so ask legal aid for the sum."
    ),
    says.ShareOnly: N_(
        "<b>In {state}</b> at most {share} of pay after required deductions. At {pay} a week that is <b>{most}</b>."
    ),
    says.GrossAndFloor: N_(
        "<b>In {state}</b> at most {share} of pay before deductions, and you keep {floor} a week. At "
        "{pay} before deductions that is at most <b>{most}</b>."
    ),
    says.GrossAndHours: N_(
        "<b>In {state}</b> at most {share} of pay before deductions, and you keep pay for {hours} hours "
        "at {wage}. At {pay} before deductions that is at most <b>{most}</b>. I do not have that wage, "
        "so it can be less."
    ),
    says.AndOfNetPay: N_("It is never more than {share} of pay after required deductions."),
    says.HoursOnly: N_(
        "<b>In {state}</b> you keep pay for {hours} hours at the federal minimum wage, {floor} a week. "
        "The federal limit holds too. At {pay} a week they can take at most <b>{most}</b>."
    ),
    says.WeekKept: N_(
        "<b>In {state}</b> you keep at least {floor} of each week's pay. The federal limit holds too. At "
        "{pay} a week they can take at most <b>{most}</b>."
    ),
    says.WeekKeptOutOfDate: N_(
        "<b>In {state}</b> at most {share} of pay after required deductions, and you keep a weekly "
        "amount. The last one I have is {floor}, sure until {sure_until}. It may be out of date. Check "
        "this."
    ),
    says.MonthlyScale: N_(
        "<b>In {state}</b> it goes by the month, after required deductions: {first} of pay up to "
        "{first_to}, {second} from there up to {second_to}, and {rest} above. At {pay} a month they can "
        "take at most <b>{most}</b>."
    ),
    says.HourlyScale: N_(
        "<b>In {state}</b> it goes by pay before deductions, in hours at the state's minimum wage: "
        "nothing up to {free} hours, {low} up to {low_to}, {middle} up to {middle_to}, and {high} above. "
        "I do not have that wage, so ask legal aid for the sum."
    ),
    says.YearlyCap: N_(
        "<b>In {state}</b> each lender can take only so much in a year. If you earn about {earned} a "
        "year, that is at most <b>{cap}</b> for the whole year."
    ),
    says.YearlyShareAbove: N_("If you earn {above} or more a year, it is {share} of that."),
    says.WeekOfYearlyCap: N_(
        "For consumer credit you also keep pay for {hours} hours at the federal minimum wage, {floor}, each week."
    ),
}
