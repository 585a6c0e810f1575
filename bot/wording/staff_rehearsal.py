"""The words of the dress rehearsal."""

from bot.wording.mark import N_

ANNOUNCED = N_(
    "This is a rehearsal; nothing of it is kept or counted. To end it, write /staff and tap “End the rehearsal”."
)
LAPSED = N_("The rehearsal has ended, because nobody went on with it for a day.")
NOT_USED = N_("What you just sent was not used.")
OWN_BELOW = N_("Your own case is below, as it was.")

TITLE = N_("<b>Dress rehearsal</b>")
WHAT_IT_IS = N_("You meet the bot as somebody else would. Your own case waits as it is.")
AS_NEW = N_("See it as a new user")
AS_MEMBER = N_("As a member of a group")
IN_AN_OUTAGE = N_("In an outage")
ANOTHER_DAY = N_("As of another day")

CHOOSE_PHONE = N_("Which language is the new user's phone in?")
CHOOSE_WAY = N_("How do they come to the bot?")
BY_START = N_("They press Start")
BY_EXAMPLE_HOME = N_("A link: sold home")
BY_EXAMPLE_CAR = N_("A link: lost car")
BY_TERM = N_("A link to a term")
BY_CASE = N_("A link to a shared case")
WRITE_TERM = N_("Write the term, such as {term}.")
NO_SUCH_TERM = N_("The bot does not explain this term. Write another, or choose another way.")
PASTE_LINK = N_("Paste the link of a shared case here.")
NO_LINK = N_("This is no link to a shared case. Paste the whole link, or choose another way.")

GROUP_TITLE = N_("<b>As a member of a group</b>")
GROUP_HOW = N_("Write here as you would in the group. Below it you read what the group would see.")
GROUP_NOW = N_("You write: {addressed}. You are: {who}.")
GROUP_SETTINGS = N_("Privacy mode: {private}. Answers: {answers}. Language: {language}.")
BY_MENTION = N_("with the bot's name")
BY_REPLY = N_("in answer to the bot")
TO_OTHERS = N_("to the others")
A_MEMBER = N_("an ordinary member")
AN_ADMIN = N_("an administrator")
MODE_ON = N_("on")
MODE_OFF = N_("off")
TO_EVERYBODY = N_("to everybody")
TO_ADMINS = N_("to administrators only")
EACH_OWN = N_("each person's own")
CHOOSE_MENTION = N_("Name the bot")
CHOOSE_REPLY = N_("Answer the bot")
CHOOSE_NOT = N_("Write to the others")
CHOOSE_MEMBER = N_("Be a member")
CHOOSE_ADMIN = N_("Be an administrator")
CHOOSE_PRIVATE = N_("Privacy mode on")
CHOOSE_OPEN = N_("Privacy mode off")
CHOOSE_EVERYBODY = N_("Answer everybody")
CHOOSE_ADMINS = N_("Administrators only")
CHOOSE_EACH_OWN = N_("Each person's own")

SILENT = N_("In the group the bot would be silent.")
NOT_SHOWN_TO_BOT = N_("Telegram would not show it this message: privacy mode is on.")
NOT_FOR_BOT = N_("The message is not meant for it, or asks for nothing.")
NOT_AN_ADMIN = N_("Only administrators are answered there.")

LEADS_TO_PRIVATE = N_("In the group this button opens the private chat with the bot. Here it does nothing.")
WOULD_CHOOSE = N_("In the group this button changes the settings of the group. Here it does nothing.")
OWN_BUTTON = N_(
    "This button belongs to your own case, which waits. To end the rehearsal, write /staff and tap “End the rehearsal”."
)
OLD_PLAY = N_("This button belongs to a rehearsal that has ended. It does nothing.")

OUTAGE_TITLE = N_("<b>In an outage</b>")
OUTAGE_HOW = N_("Choose what goes wrong, then go on as the person below. It happens to nobody but the person you play.")
NO_PLAY_YET = N_("An outage happens to a person you play. Begin as a new user or with an example first.")
ENDS_BY_ITSELF = N_("It ends after ten minutes at the latest, and when you end the rehearsal.")
ONE_COPY = N_("Where the bot runs as several copies, only one of them has the outage. The others answer as usual.")
END_OUTAGE = N_("End the outage")
NOT_PLANNED = N_("This outage cannot be planned here.")

TIMEOUT = N_("Telegram does not answer")
TIMEOUT_LONG = N_("No answer for a while")
SERVER = N_("Telegram answers 500")
TOO_MANY = N_("Telegram says: too many")
BLOCKED = N_("The person has blocked us")
REFUSED = N_("A message is refused")
LATE_TAP = N_("A tap is answered late")
DATABASE = N_("The database is away")

WILL_TIMEOUT = N_("Telegram will not answer the next tries ({number}). The screen comes late, but it comes.")
WILL_SERVER = N_("Telegram will answer the next tries with fault 500 ({number}). The screen comes late, but it comes.")
WILL_TOO_MANY = N_("Telegram will take no message for {number} seconds. The screen comes after that.")
WILL_BLOCKED = N_("The next screen will not reach them. Nothing comes until they write again.")
WILL_REFUSED = N_("Telegram will not take the next screen. Nothing comes; they must write or tap again.")
WILL_LATE_TAP = N_("The next tap will look unanswered for {number} seconds.")
WILL_DATABASE = N_(
    "The database will be away for the next tries ({number}). What they write is kept and answered late."
)
