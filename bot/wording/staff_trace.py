"""The words of the trace: what each provision read, used and concluded, and why the others did not apply."""

from collections.abc import Mapping

from bot.wording import staff_examples
from bot.wording.buttons import CREDIT_NORWAY
from bot.wording.mark import N_
from domain.assessment import LiabilityRule
from domain.law import Section, Status

TITLE = N_("<b>Why this answer</b>")
OF_PLAY = N_("Of the case that you are trying, as of {day}.")
OF_OWN = N_("Of your own case, as of {day}.")
COUNTED = N_("{spoke} of {all} provisions spoke. {silent} had nothing to say on this case.")
COUNTED_PART = N_("{part}: {spoke} spoke, {silent} did not")
IN_ENGLISH = N_("The provision's sentence and the conditions are from the program, in English.")
NO_CASE = N_("There is no case to look into. Try an example, or begin a case of your own.")
CANNOT_HOLD = N_("These answers cannot all hold, so no provision was asked.")
OPEN_ONE = N_("To open one by its name, write /trace and the name after it.")
NO_SUCH = N_("The law of this place has no provision named {name}.")
NEAR = N_("These come near:")
NOT_HERE_NOW = N_("That provision is not on this list now. The case was changed meanwhile.")

SPOKE_HERE = N_("<b>{part}: what spoke</b>")
SILENT_HERE = N_("<b>{part}: what did not speak, and why</b>")
NONE_SPOKE = N_("No provision of this part spoke.")
NONE_SILENT = N_("Every provision of this part spoke.")
PAGE_OF = N_("Page {page} of {pages}")
LINE = N_("{number}. {provision} <i>{name}</i>")
SILENT_LINE = N_("{number}. {provision}")

SILENT_BUTTON = N_("Not spoken ({count})")
SPOKEN_BUTTON = N_("Spoken ({count})")
WORKED_BUTTON = N_("How it was worked out")
FILE_BUTTON = N_("Everything as a file")
SUBJECT_BUTTON = N_("The open page")
NEXT_PAGE = N_("Next page")
WHY_BUTTON = N_("Why this answer")

PROVISION = N_("<b>The provision:</b> {provision}")
SINCE = N_("It applies from {day}.")
SOURCE = N_("Source: {label} ({status}, checked {day})")
SPOKE = N_("<b>It spoke:</b>")
SILENT = N_("<b>It did not apply:</b>")
CONCLUDED = N_("<i>{code}: {values}</i>")
CONCLUDED_PLAIN = N_("<i>{code}</i>")
LAST_DAY = N_("{kind}: {day}")
READ = N_("<b>What it read of the case</b>")
READ_NOTHING = N_("It read nothing of the case.")
READ_THROUGH = N_("For the {part}: {facts}")
FACT = N_("{fact}: {value}")
NOT_ASKED = N_("not asked")
NOT_KNOWN = N_("unknown")
TODAY = N_("The day: {day}")
FIGURES = N_("<b>Figures it used</b>")
VALUES = N_("<b>Values of the law it used</b>")
VALUE = N_("{name}: {value}. In force since {since}, asked for {day}, sure until {until}. {source}")
VALUE_BEFORE = N_("{name}: no value is known for {day}. {source}")
VALUE_OPEN = N_("{name}: the value from {since} was not found. Asked for {day}. {source}")
VALUE_ALWAYS = N_("{name}: {value}. Asked for {day}, sure until {until}. {source}")
A_VALUE = N_("Value")
ROWS = N_("<b>Read in the table of states</b>")
ROW = N_("{state}, {key}: {values}")
ROW_SOURCED = N_("{state}, {key}: {values}. {source}")
ROW_EMPTY = N_("{state}, {key}: no entry")
ROW_OTHERS = N_("{state}, {key}. Other entries of the table: {count}")
COMES_TO = N_("<b>What it comes to</b>")
NOT_WORKED_OUT = N_("no value")

IN_SOURCE = N_("In the program: {source}")
HELD = N_("{source} held")
HELD_NOT = N_("{source} did not hold")
WHERE = N_("where {name} is {source}")
FIXED = N_("where {name} is: {values}")
SAYS_OF_ITSELF = N_("{name}: {said}")
HERE = N_("Here, {facts}")
NOTHING_TO_GO_OVER = N_("There is none of this in the case.")
NOTHING_UNDER = N_("{fact}: there is nothing here.")
NOT_TO_BE_WORKED_OUT = N_("A value was not known: {said}")
ANOTHER_SAID_NOTHING = N_("It hands over to another provision, which had nothing to say.")

IS = N_("{fact} is: {value}.")
IS_NOT = N_("{fact} is not: {value}.")
ONE_OF = N_("{fact} is one of these: {values}.")
ONE_OF_STATED = N_("{fact} is one of these: {values}. Here it is: {stated}.")
NONE_OF = N_("{fact} is none of these: {values}.")
IS_KNOWN = N_("{fact} is known.")
IS_NOT_KNOWN = N_("{fact} was not asked, or is not known.")
HAS_VALUE = N_("{fact} has a value here.")
HAS_NO_VALUE = N_("{fact} has no value here.")
YES = N_("{fact}: yes.")
NOT_YES = N_("{fact}: not a yes.")
ABOVE_ZERO = N_("{fact} is more than 0.")
NOT_ABOVE_ZERO = N_("{fact} is 0, or not known.")
BEFORE = N_("{fact} is before {other}.")
NOT_BEFORE = N_("{fact} is not before {other}.")
AFTER = N_("{fact} is after {other}.")
NOT_AFTER = N_("{fact} is not after {other}.")
NOT_OVER = N_("Charged: {charged}. By the table: {lawful}. So no more was charged than the table gives.")
OVER = N_("Charged: {charged}. By the table: {lawful}. So more was charged than the table gives.")
WITH_VALUE = N_("{name} ({value})")
LAST_DAY_NAME = N_("The last day")
NO_ENTRY = N_("No entry of the table for {state} fits this case.")
NOTHING_FOUND = N_("Nothing of this kind was found.")
OTHER_WAY = N_("The way in which the thing was sold or taken is another one.")
NO_PLAIN_WORDS = N_("It turned on a test of the program that has no plain words.")
LESS = N_("{fact} is less than {other}.")
AT_MOST = N_("{fact} is not more than {other}.")
MORE = N_("{fact} is more than {other}.")
AT_LEAST = N_("{fact} is not less than {other}.")
EQUAL = N_("{fact} equals {other}.")
UNEQUAL = N_("{fact} does not equal {other}.")
NAMED = N_("“{name}”")
THE_DAY = N_("the day")
NOT_NONRECOURSE = N_("The law of {state} does not bar collecting the rest on this kind of loan, or is not known to.")
NONRECOURSE = N_("The law of {state} bars collecting the rest on this kind of loan.")
NO_STATE_LAW = N_("The state or the thing is not known, so there is no law of a state to use.")
STATE_LAW = N_("The state and the thing are known.")

ASKED: Mapping[str, tuple[str, str]] = {
    "is_home": (N_("It is a home."), N_("It is not a home.")),
    "nothing_left": (
        N_("The sale is done, and nothing is left to pay."),
        N_("The sale is not done, or something is or may be left to pay."),
    ),
    "rest_open": (
        N_("The sale is done, and something is or may be left to pay."),
        N_("The sale is not done, or nothing is left to pay."),
    ),
    "home_not_sold": (N_("A home is at stake and not sold yet."), N_("No home is at stake, or it is sold.")),
    "by_court": (N_("The court sells or sold the thing."), N_("The court does not sell the thing.")),
    "home_sold_by_force": (N_("The court sold a home."), N_("The court did not sell a home.")),
    "capped_at_value": (
        N_("The law of the state caps the claim at the value."),
        N_("No law of the state caps the claim at the value."),
    ),
    "_is_disputed": (
        N_("It is disputed whether the person answers for the rest."),
        N_("It is not disputed whether the person answers for the rest."),
    ),
    "is_main_home": (N_("It was the main home."), N_("It was not the main home, or that is not known.")),
    "forgiven_in_time": (
        N_("The debt was let off while the law left it out of income."),
        N_("The debt was not let off while the law left it out of income, or that is not known."),
    ),
    "new_periods": (N_("A new time of ten years has begun."), N_("No new time of ten years has begun.")),
    "home_at_stake": (N_("The thing is, or may be, a home."), N_("The thing is not a home.")),
}
"""What a test of that name means: where it holds, and where it does not."""
EITHER = {("nothing_left", False), ("rest_open", False), ("home_not_sold", False), ("_is_disputed", False)}
"""Tests that fail for one of two reasons: which one it was is told where that has words."""

STATUSES = {
    Status.READ: N_("read in the law or on an official page"),
    Status.SECONDARY: N_("seen elsewhere"),
    Status.UNVERIFIED: N_("not confirmed"),
}
PARTS = {
    Section.STATEMENT: N_("Account"),
    Section.LIABILITY: N_("What may be claimed"),
    Section.CREDIT: N_("Credit file"),
    Section.TAX: N_("Tax"),
    Section.NEXT_STEPS: N_("Next steps"),
}
WITHIN = {
    "statement": N_("account"),
    "liability": N_("claim that the law allows"),
    "credit": N_("credit file"),
    "tax": N_("tax figures"),
}
NORWEGIAN_PARTS = PARTS | {Section.CREDIT: CREDIT_NORWAY}
RULES = {rule: staff_examples.RULES[rule.value] for rule in LiabilityRule}
FIGURE_NAMES: Mapping[tuple[str, str], str] = {
    **{(path.partition(".")[0], path.partition(".")[2]): name for path, name in staff_examples.FIGURES.items()},
    ("statement", "lender_difference"): N_("Difference to the lender's figure"),
    ("statement", "lines"): N_("Lines of the account"),
}
NORWEGIAN_FIGURE_NAMES: Mapping[tuple[str, str], str] = {
    ("credit", "clock_start"): N_("The payment remark runs from"),
    ("credit", "reportable_until"): N_("The payment remark stands until"),
    ("credit", "reported_as"): N_("How the payment remark names it"),
}
"""The deadlines of the claim stand with the provisions that draw them, and are no figure."""

ROW_KEYS = {
    "as_of": N_("read in"),
    "special": N_("special rule"),
    "usual_foreclosure": N_("usual way of foreclosure"),
    "nonjudicial_sale": N_("sale without a court"),
    "one_action": N_("one-action rule"),
    "short_sale_protection": N_("protection after a short sale"),
    "deed_in_lieu_protection": N_("protection after a deed in lieu"),
    "state_income_tax": N_("income tax of the state"),
    "home_protection": N_("protection of a home"),
    "home_deadline": N_("times after a home is lost"),
    "redemption": N_("buying back"),
    "auto_rule": N_("rules for goods"),
    "limitation": N_("time to sue"),
    "wages": N_("taking pay"),
}
"""The keys of the table of states."""
