"""The words of the desk for suggestions of a better wording, and of the files that hold the texts."""

from bot.wording.mark import N_, NN_

SUGGEST_ENGLISH = N_("Suggest English")
SUGGEST_NORWEGIAN = N_("Suggest Norwegian")
ASK = N_("Type the new wording in {language}. Keep what stands in braces, and the tags. This is the present one:")
ASK_TWO = N_(
    "This text has two forms. Type the one for a single thing, then a line with only a slash (/), then the other."
)
IN_ENGLISH = N_("English")
IN_NORWEGIAN = N_("Norwegian")

TWO_FORMS = N_("This text needs both forms, with a line that holds only a slash (/) between them.")
ONE_FORM = N_("This text has one form, so leave out the line with only a slash (/).")
EMPTY = N_("There were no words in that.")
TOO_LONG = N_("That is {length} characters. A text has {most} at most; two short sentences often read better.")
MISSING = N_("Please keep {names}: the bot puts the figures and names of a case there.")
ADDED = N_("I have nothing to put in place of {names}. Leave it out, or use the names in the present text.")
TOO_OFTEN = NN_("Please use {name} once only.", "Please use {name} {count} times only.", "count")
BRACES = N_("Braces can only stand around a name, as in the present text.")
KEEP_TAGS = N_("Please keep the tags of the present text: {tags}.")
OTHER_TAGS = N_("Only the tags of the present text can be used: {tags}.")
NO_TAGS = N_("The present text has no tags, so please write it without.")
CROSSED_TAGS = N_("Each tag must be closed again, in the order in which they were opened.")
NO_ADDRESS = N_("Please leave out web addresses. Sources stand in a list of their own.")
NO_SHOUT = N_("The bot's texts have no exclamation marks and no emoji. Please write it without.")
NO_UNSEEN = N_("There is a sign in that which nobody sees, or which turns the writing round. Please type it without.")
SAME = N_("That is how it reads already.")
TOO_WIDE = N_("With the longest values that is {length} characters. Telegram takes {limit} there.")
TRY_AGAIN = N_("Type it again")
TO_TEXT = N_("Back to the text")

PREVIEW = N_("<b>Is this what you suggest?</b>")
NOW = N_("<b>Now</b>")
NEW = N_("<b>Suggested</b>")
FILE = N_("File the suggestion")
DROP = N_("Do not file it")
FILED = N_("<b>Filed.</b> It is in the list of suggestions, with the time and without your name.")
FILED_BEFORE = N_("Somebody has suggested the same already. It is in the list once.")
DROPPED = N_("Nothing was filed.")
FORGOTTEN = N_("That suggestion was not kept any more. Type it again from the page of the text.")

LIST = NN_("<b>{count} suggestion</b>", "<b>{count} suggestions</b>", "count")
NONE = N_("There are no suggestions yet. Open a text to make one.")
LINE = N_("{number}. {language}, {day}, text {id}: {wording}")
OUTDATED = N_("Outdated: the English has changed since.")
WITHDRAW = N_("Withdraw {number}")
WITHDRAWN = N_("Withdrawn.")

CSV_READY = N_("<b>All texts as a table.</b> {count} texts, with ids, lengths, limits and where they are used.")
HTML_READY = N_("<b>All texts on one page.</b> It opens in any browser, and needs no network.")
PATCH_READY = N_(
    "<b>The suggestions as .po files.</b> A maintainer merges the Norwegian one into the catalog. The English one can "
    "be tried as a catalog; to stay, the sentence is changed in the file that is named."
)
COLUMN_ID = N_("Id")
COLUMN_KIND = N_("What it is")
COLUMN_ENGLISH = N_("English")
COLUMN_NORWEGIAN = N_("Norwegian")
COLUMN_LENGTH = N_("Length, {language}")
COLUMN_LONGEST = N_("With the longest values, {language}")
COLUMN_LIMIT = N_("Limit")
COLUMN_FLAGS = N_("To look at")
COLUMN_USED = N_("Where it is used")
COLUMN_PLACE = N_("File and line")
PAGE_TITLE = N_("The bot's texts")
