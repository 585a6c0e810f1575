"""The words of the bot in groups. No sentence has room for what anybody typed."""

from bot.wording.mark import N_

JOINED = N_("I explain what is owed after a home or a car is sold for less than the loan.")
JOINED_HOW = N_(
    "Here I answer one thing: /term and a word, for example /term short sale. Otherwise I stay silent. "
    "Amounts only in private."
)
HELP = N_("Write /term and a word, for example /term short sale, and I explain it.")
HELP_PRIVATE = N_("For your own case and amounts, write to me in private.")
HOW_TO_ASK = N_("Write the word after /term, for example /term foreclosure.")
TO_BEGIN_WITH = N_("Some words I explain: {terms}.")
NEAR = N_("I did not find that word. Did you mean one of these? {terms}.")
WRITE_IT = N_("Write it after /term, and I explain it.")
UNKNOWN = N_("I did not find that word. Try another word for it, or ask me in private.")
FIGURES = N_("Please keep amounts out of the group. I have not used or kept these. You can delete your message.")
GO_ON_IN_PRIVATE = N_("We can go on in private.")
OWN_CASE = N_("Let us take your own case in private, where the group cannot see it. Here I only explain words.")
ONE_AT_A_TIME = N_("Those are too many words for one answer. Ask for one at a time: {terms}.")
OWN_DATA = N_("I keep nothing that you write here.")
OWN_DATA_PRIVATE = N_("If you have answered me in private, you can see, fetch or delete your answers there.")
HEAVY = N_("That sounds heavy. You do not have to be alone with it.")
MANY = N_("Many are asking at once. Write to me in private, and I answer there right away.")

SETTINGS = N_("<b>My settings in this group</b>")
LANGUAGE = N_("Language: {language}")
ANSWERS = N_("I answer: {who}")
ONLY_ADMINS_CHANGE = N_("Only the group's administrators can change this.")
EACH_OWN = N_("each person's own")
EVERYONE = N_("everyone")
ADMINS = N_("administrators only")

CHOOSE_EACH_OWN = N_("Each person's own")
CHOOSE_EVERYONE = N_("Answer everyone")
CHOOSE_ADMINS = N_("Answer admins only")
CONTINUE = N_("Continue in private")
ASK = N_("Ask in private")

NOT_AN_ADMIN = N_("Only the group's administrators can choose my settings here.")
CANNOT_CHECK = N_(
    "I could not ask Telegram who the administrators are. Nothing is changed. Try again in a little while."
)
NOT_YOURS = N_("Only the administrator who opened this can use these buttons.")
