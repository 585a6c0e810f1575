"""The words of the staff's page about the bot's health, its faults and its alarms."""

from bot.wording.mark import N_, NN_

WELL = N_("<b>All is well</b>")
NOT_WELL = NN_("<b>One thing needs a look</b>", "<b>{number} things need a look</b>", "number")
OK = N_("OK")
LOOK = N_("Look at this")

DATABASE = N_("The database ({kind}) answered after {milliseconds} ms. Conversations kept: {kept}.")
DATABASE_AWAY = N_("The database does not answer. Nothing can be stored, and people get no answers.")
DATABASE_SLOW = N_("The database ({kind}) took {seconds} to answer. People wait that long for every answer.")
SIZE = N_("It takes up {size}.")
FREE = N_("Its disk has {size} left.")
DISK_FULL = N_("The disk of the database has only {size} left. When it is full, nothing can be stored.")
QUEUE = N_("Messages on their way: {number}. Screens still owed to people: {owed}.")
OWED_SINCE = N_("The longest wait so far is {waited}.")
OWED = NN_(
    "One screen has not reached its person. It has waited {waited}.",
    "{number} screens have not reached people. The longest wait so far is {waited}.",
    "number",
)
LAG = N_("The newest message was stored {last} after it was written. The slowest of the last ten minutes took {worst}.")
NO_LAG = N_("No message has come in the last ten minutes.")
LATE = N_(
    "Messages are stored {last} after they were written. People wait that long. The slowest of the last ten minutes "
    "took {worst}."
)
TELEGRAM = N_("Messages waiting at Telegram: {number}.")
TELEGRAM_WELL = N_("Telegram has had no trouble handing them over lately.")
TELEGRAM_AWAY = N_("Telegram does not say how it sees the bot.")
TELEGRAM_WAITS = N_("Messages waiting at Telegram: {number}. They do not come through fast enough.")
WEBHOOK_CONNECTION = N_("Telegram could not connect to the bot's address. Last time: {moment}.")
WEBHOOK_TIMEOUT = N_("The bot's address did not answer Telegram in time. Last time: {moment}.")
WEBHOOK_CERTIFICATE = N_("Telegram does not accept the certificate of the bot's address. Last time: {moment}.")
WEBHOOK_ANSWER = N_("The bot's address answered Telegram with an error. Last time: {moment}.")
WEBHOOK_OTHER = N_("Telegram could not hand messages over to the bot. Last time: {moment}.")
FAULTS = N_("Faults today: {today}. This week: {week}.")
FAULT_HERE = N_("There was a fault in the program: {place}. Code {code}.")
REVIEWS = N_("Review dates that have passed: {late}. Coming within 30 days: {soon}.")
REVIEW_LATE = NN_(
    "The law in one place should have been checked again by {day}: {names}.",
    "The law in {number} places should have been checked again by {day}: {names}.",
    "number",
)
AND_MORE = N_("and others")
CATALOG = N_("{language}: {sentences} of {all} sentences are there.")
CATALOG_MISSING = N_("{language}: {missing} of {all} sentences are not translated. People see these in English.")
ENGLISH = N_("English")
NORWEGIAN = N_("Norwegian")
STANDS_STILL = N_("The correction {name} has not reached anybody new for {waited}. Still to be reached: {left}.")

VERSION = N_("Version {version}. This process has run since {moment}.")
DEPLOYED = N_("This version first started here on {moment}.")
RUNNING = NN_("One process runs now.", "{number} processes run now.", "number")
RUNNING_MIXED = N_("{number} processes run now, not all of the same version: {versions}.")
COUNTED = NN_(
    "Since the start, without the staff desk: {events} message taken, {repeats} of them twice. Tries that failed: "
    "{failed}.",
    "Since the start, without the staff desk: {events} messages taken, {repeats} of them twice. Tries that failed: "
    "{failed}.",
    "events",
)
MOMENT = N_("{day} at {time} UTC")
SECONDS = N_("{number} seconds")
MINUTES = NN_("one minute", "{number} minutes", "number")
HOURS = NN_("one hour", "{number} hours", "number")
DAYS = NN_("one day", "{number} days", "number")
MEGABYTES = N_("{number} MB")
GIGABYTES = N_("{number} GB")

REFRESH = N_("Look again")
REVIEWS_BUTTON = N_("Review dates")
FAULTS_BUTTON = N_("Faults")
LOOK_UP = N_("Look up a code")
ALARMS_ON = N_("Turn alarms on")
ALARMS_OFF = N_("Turn alarms off")
ALARMS_ARE_ON = N_("Alarms are on. You get a message here, once for each thing that goes wrong.")
ALARMS_ARE_OFF = N_("Alarms are off.")

REVIEWS_TITLE = N_("<b>Review dates</b>")
REVIEWS_LATE = N_("<b>Review dates that have passed</b>")
REVIEWS_SOON = N_("<b>Within 30 days</b>")
REVIEWS_NONE = N_("No review date has passed, and none comes within 30 days.")
REVIEW_VALUE = N_("{day}: {name}. Check {source}.")
REVIEW_SOURCES = N_("{day}: {module}. Check the sources {names}.")
REVIEWS_REST = N_("The whole list is in the file.")

FAULTS_TITLE = N_("<b>Faults this week</b>")
FAULTS_NONE = N_("No fault this week.")
FAULTS_AT = N_("{place}\nToday {today}, this week {week}. Newest code: {code}")
FAULTS_AT_OLD = N_("{place}\nToday {today}, this week {week}.")
FAULTS_REST = N_("Places with fewer faults are left out: {number}.")

ASK_CODE = N_("Write the code that the person was shown. It has six letters and digits.")
NO_CODE = N_("There is no such code here in the last 90 days.")
CODE_LENGTH = NN_("That has one sign. A code has six.", "That has {number} signs. A code has six.", "number")
CODES_NEAR = N_("These codes come near it:")
CODE_FOUND = N_("<b>Code {code}</b>")
CODE_AT = N_("It happened on {moment}.")
CODE_BETWEEN = N_("It happened between {first} and {last}.")
CODE_PLACE = N_("Where in the program: {place}")
CODE_VERSION = N_("Version: {version}")
CODE_DOING = N_("What was going on: {doing}")
CODE_FIELD = N_("The open question: {label} ({field})")
CODE_PAGE = N_("The page: {page}")
CODE_WEEK = N_("Faults at this place today: {today}. This week: {week}.")
CODE_SHOWN = N_("A person was shown this code after the bot had tried five times.")
CODE_NOT_SHOWN = N_("No person was shown this code. It stands for all faults at this place that day.")
CODE_PLAYED = N_("It happened while staff tried the bot. It counts in no figure.")

DOING_COMMAND = N_("a command was sent")
DOING_TEXT = N_("a text was written")
DOING_TAP = N_("a button was tapped")
DOING_OTHER = N_("something that is no text was sent")
DOING_LETTER = N_("a photo or a file was read")
DOING_SCREEN = N_("a page was being sent")
DOING_GROUP = N_("a group was being answered")
DOING_INLINE = N_("a search with the bot's name was being answered")
DOING_UPDATE = N_("something that came in was being sorted")
DOING_DRAWING = N_("a picture or a file was being made ({name})")
DOING_WORK = N_("something beside the chat ({name})")
DOING_DESK = N_("a page of the staff desk ({name})")

ALARM = N_("<b>Alarm</b>")
SINCE = N_("Since {moment}.")
OPEN_HEALTH = N_("Open Health")
DO_DATABASE = N_("Check that the database runs and that the bot reaches it.")
DO_SLOW = N_("Check what else uses the database or its disk.")
DO_DISK = N_("Make room on the disk, or move the database to a larger one.")
DO_OWED = N_("Check that the bot reaches Telegram. What is owed goes out by itself once it does.")
DO_LATE = N_("Check that the bot keeps up: the load of its machine, and the database.")
DO_TELEGRAM = N_("Check the bot's address and what stands between it and Telegram.")
DO_FAULT = N_("Look up the code under Health and tell whoever maintains the bot.")
DO_REVIEW = N_("Check the law again at its source and set a new review date.")
DO_CATALOG = N_("Have the missing sentences translated before the next start.")
DO_CORRECTION = N_("Open Corrections to see how far it is.")
