"""The words of the examples and scenarios on the staff's desk: the menu, playing one, and what a run says."""

from bot.wording.mark import N_, NN_

TITLE = N_("<b>Examples and questions</b>")
ABOUT = N_(
    "Worked examples have figures from a source. Questions are what people ask, with what the answer must give. Each "
    "can be played here, or run and compared."
)
FIND = N_("To find one, type /run and a part of its name. To play on another day, type /today and the day.")
PLAYED_ON = N_("What you play is on {day}.")
FOLDER_PAGE = N_("<b>{folder}</b>, page {page} of {pages}")

NORWAY = N_("Norway")
US_HOME = N_("USA: homes")
US_GOODS = N_("USA: cars and goods")
ASKED_CAR = N_("Asked: cars")
ASKED_HOME = N_("Asked: homes")
ASKED_SHORT_SALE = N_("Asked: short sales")
ASKED_TAX = N_("Asked: tax")
ASKED_CREDIT = N_("Asked: credit file")
ASKED_NORWAY = N_("Asked: Norway")
ASKED_ELSEWHERE = N_("Asked: elsewhere")
ASKED_BOT = N_("Asked: the bot")

RUN_ALL = N_("Run all")
EARLIER = N_("Page before")
LATER = N_("Next page")
AT_ONCE = N_("The answer at once")
STEP_BY_STEP = N_("Step by step")
WATCH = N_("Watch it all")
RUN = N_("Run the check")
IN_NORWEGIAN = N_("Play in Norwegian")
IN_ENGLISH = N_("Play in English")
ANOTHER_DAY = N_("Play on another day")
NEXT_STEP = N_("Next step")
WATCH_THE_REST = N_("Watch the rest")
TO_EXAMPLE = N_("About this example")

NAME = N_("<i>{name}</i>")
SOURCE = N_("Source: {source}")
EXPECTED = N_("<b>What must come out</b>")
EXPECTED_LINE = N_("{figure}: {value}")
MUST_FIND = N_("<b>What must also be said</b>")
MUST_SAY = N_("• {sentence} <i>({code})</i>")
ON_ITS_DAY = N_("Played on {day}, the day of its figures.")
ON_ANOTHER_DAY = N_("Played on {day}. The figures are for {own}, so they can rightly differ.")
PLAYED_NORWEGIAN = N_("Played in Norwegian.")
PLAYED_ENGLISH = N_("Played in English.")
SAID_THERE = N_("<b>What the person does</b>")
SAID_LINE = N_("• {text}")
TAPPED_LINE = N_("• <b>{button}</b> <i>({data})</i>")
AND_MORE = NN_("and {count} more", "and {count} more", count="count")

TYPES = N_("<i>They type:</i> {text}")
TAPS = N_("<i>They tap:</i> {button}")
TELLS = N_("<i>They also tell, all at once:</i> {facts}")
TOLD_FIRST = N_("<i>Told before this begins:</i>")
BUTTON_GONE = N_("an earlier button ({data})")
ONLY_A_LINE = N_("<i>The bot answers with a line:</i> {text}")
NOTHING_SHOWN = N_("<i>The bot shows nothing new.</i>")
TAKE_OVER = N_("You can type or tap yourself at any point. It then goes on as an ordinary conversation.")
EARLIER_STEP = N_("That button was for an earlier step. Use the newest one.")
ENDED = N_("This play has ended. Open the example to play it again.")

PASSES = N_("<b>Passes:</b> {name}")
FAILS = N_("<b>Does not pass:</b> {name}")
CHECK_PASSES = N_("<i>Check: all that must stand here is found.</i>")
CHECK_FAILS = N_("<i>Check: not all that must stand here is found.</i>")
FIGURE = N_("{figure}: {found} came out, not {wanted}.")
FIGURE_ASKED = N_("{figure}: {found} came out of the questions, not {wanted}.")
NOT_OPEN = N_("{figure}: {found} came out, though it cannot be computed.")
FINDING = N_("Not said: “{sentence}” ({code}).")
FINDING_ASKED = N_("Not said after the questions: “{sentence}” ({code}).")
NOT_SAID = N_("At “{where}” nothing fits {pattern}.")
SAID = N_("At “{where}” {pattern} stands, and must not.")
REFUSED = N_("The facts cannot all hold on this day.")
STAYS_OPEN = N_("{figure} stays open in the chat, because no question asks for it: {facts}.")
ADDED = N_(
    "The example says nothing of this, so the play answered none, no, or not happened: {facts}. "
    "The report of the bare example says there that it was not asked."
)
STAYS_UNSAID = N_("Not said in the chat, because no question asks for it ({facts}): “{sentence}” ({code}).")
CANNOT_BE_COMPUTED = N_("cannot be computed")

RUNNING = N_("All examples and questions are being run. This takes less than a minute. The result comes here.")
STILL_RUNNING = N_("A run is under way. Its result comes here when it is done.")
SUMMARY = N_("<b>Run of all examples and questions</b>\n{passed} passed, {failed} did not.")
SUMMARY_DAY = N_("Run as of {day}. The sources give their figures for a day of their own, so some can rightly differ.")
ALL_IN_FILE = N_("The file has every line, those that did not pass first.")
RUN_FAILED = N_("The run stopped before its end. Nothing was changed.")

NO_SUCH = N_("No example or question is called that. Open the list, or type another part of the name.")
WHICH = N_("Which one?")
TOO_MANY = NN_(
    "{count} more has this too. Type more of the name.",
    "{count} more have this too. Type more of the name.",
    count="count",
)

ASK_DAY = N_("Type the day to play on, for example 2030-01-01. It holds for your play only.")
BAD_DAY = N_("I was looking for a day from {first} to {last}, written like this: /today 2030-01-01.")
DAY_SET = N_("You now play on {day}. Nobody else’s day is changed.")
DAY_WAS = N_("You played on {day}. From now on you play on today’s date.")
DAY_IS = N_("You play on today’s date. For another day type for example /today 2030-01-01.")

FIGURES = {
    "statement.before_costs": N_("Left before costs"),
    "statement.deficiency": N_("Left after the sale"),
    "statement.surplus": N_("Too much paid"),
    "statement.released": N_("Let off"),
    "statement.still_owed": N_("Still owed"),
    "liability.rule": N_("What the lender may claim"),
    "liability.most_collectible": N_("The most that can be claimed"),
    "credit.clock_start": N_("The credit file’s clock starts"),
    "credit.reportable_until": N_("On the credit file until"),
    "credit.reported_as": N_("How the credit file names it"),
    "tax.amount_realized": N_("What the sale counts as for tax"),
    "tax.gain_or_loss": N_("Gain or loss"),
    "tax.loss_deductible": N_("The loss can be deducted"),
    "tax.gain_excluded": N_("Gain that is left out"),
    "tax.gain_taxable": N_("Gain that is taxed"),
    "tax.cancelled_debt": N_("Canceled debt"),
    "tax.excluded_bankruptcy": N_("Left out as bankruptcy"),
    "tax.excluded_home": N_("Left out as home debt"),
    "tax.excluded_insolvency": N_("Left out as insolvency"),
    "tax.taxable_cancelled_debt": N_("Canceled debt that counts as income"),
    "tax.estimated_tax": N_("Estimated tax"),
}
RULES = {
    "barred": N_("nothing"),
    "limited": N_("a part"),
    "allowed": N_("the rest"),
    "unknown": N_("not settled"),
}
