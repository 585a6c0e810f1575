"""The words of the pages that are no question and no finding."""

from bot.wording.mark import N_, NN_

WELCOME = N_(
    "<b>What you still owe after losing a home or a car</b>\n"
    "I check whether the lender's figure adds up, whether you can be made to pay, and what to do first."
)
WELCOME_HOW = N_(
    "Up to {most} short questions, about three minutes, free. Have at hand what you have: the lender's last letter, "
    "the loan agreement, papers from a court. “Don't know” is always an answer."
)
WELCOME_PRIVACY = N_("I ask for no name and no account number. Write /delete when you want your answers deleted.")
DISCLAIMER = N_("This is general information, not legal or tax advice.")

PROGRESS = N_("{number} of {total}")
FOR_THIS_PAGE = N_("For this page.")
WHY = N_("<b>Why:</b> {why}")
WHERE = N_("<b>Where:</b> {where}")
NOW = N_("Now: {answer}.")
DO_YOU_MEAN = N_("Do you mean <b>{readings}</b>?")
OR = N_(" or ")
UNLIKELY = N_("I read {amount}. That is far from the other amounts. Which is right?")
OFFERED = N_("{label}: I read <b>{answer}</b>. Is that right?")
PART = N_("Part {number} of {total}: {part}. Type the amount.")
FILL_IN = N_("{label}: fill in")
CHANGE_LIST = N_("{label}: change")
GO_ON_IN_LIST = N_("{label}: go on")
SHEET_LINE = N_("{amount} {kind}")
SHEET_TOTAL = N_("= <b>{amount}</b> {label}")
SHEET_HALF = N_("{label}: {amount} so far. The list waits for you where you left it.")
SHEET_LEFT_OUT = N_(
    "<b>Left out of “{label}”:</b> {kinds}, because you do not know the amount. Find out before you use the result."
)
SHEET_TAP = N_("To change one line only, tap it.")
SO_FAR = N_("So far: {amount}")
LET_OFF_ALONE = N_("The part let off was {released}.")
LET_OFF_COUNTS = N_("Count the debt let off too, {released}. Just before, you still owed it.")
STILL_YOURS_HOME = N_("Count the home too, if it was still yours just before.")
STILL_YOURS = N_("Count the one you lost too, if it was still yours just before.")
YOUR_ANSWER = N_("Your answer: {answer}")

MISS_AMOUNT = N_("I was looking for an amount. Type it in numbers, for example 12500.")
MISS_DAY = N_("I was looking for a date. Type it like this: {example}.")
MISS_CHOICE = N_("I did not find that among the choices. Tap the one that fits.")
MISS_PLACE = N_("I was looking for a place. Tap a button, or type a state, for example Ohio.")
MISS_NUMBER = N_("I was looking for a whole number, for example 1.")
MISS_FUTURE = N_("That day has not come yet. Type a day up to today.")
MISS_DAY_NEEDED = N_("I need it a little more exactly. Type it like this: {example}.")
MISS_IMPOSSIBLE = N_("These answers do not fit together. Please look at this one again.")
MISS_NOTED = N_("I have read the amounts, and ask about each when its turn comes.")
MISS_NOT_COUNTED = N_("I do not use that price in this sum. I use the value instead.")
MISS_COMES_LATER = N_("That comes with the answer, after the last question.")
MISS_NOT_TEXT = N_(
    "I can read text, and photos or PDFs of the letter. I cannot read stickers, voice or video. "
    "I have not kept what you sent."
)
STILL_MISSED = N_(
    "That is all right. Tap what fits, or “Don't know” to go on. Would you rather talk to somebody? {help}"
)

ECHO = N_("{label}: <b>{answer}</b>")
ECHO_WORDS = N_("{label}: <b>{answer}</b> ({spelled})")
ECHO_ZERO_FOR_NOW = N_("{label}: <b>not known</b>. I count 0 for now and say so in the answer.")
ECHO_LEFT_OUT = N_("{label}: <b>not known</b>. I leave it out of the list.")
ECHO_MONTH = N_("{label}: <b>{answer}</b>. I count from {day}, the last possible day.")
ECHO_DOLLARS = N_("State: <b>{state}</b>. From here I count in dollars (USD).")
CORRECTED = N_("Put right. {label}: {answer}, not {before}.")
DONT_KNOW = N_("don't know")
NOT_KNOWN = N_("not known")
NOT_HAPPENED = N_("no")
NOTHING = N_("nothing")

SUMMARY = N_("<b>Check your answers</b>")
SUMMARY_LINE = N_("{label}: {answer}")
CHANGED = N_("<b>Changed</b>")
CHANGED_LINE = N_("{label}: {before} → <b>{after}</b>")
CHANGED_REST = N_("Everything else is as before.")

BASED_ON = N_("<b>Based on</b> your answers, and on this: {assumptions}.")
EXAMPLE_BASED_ON = N_("<b>Based on</b> the figures in this example, and on this: {assumptions}.")
COSTS_NOT_ASKED = N_("<b>I did not ask about costs.</b> The lender may add them, so you may owe more than this.")
TELL_COSTS = N_("Tell me the costs")
BASED_ON_ANSWERS = N_("<b>Based on</b> your answers.")
NOT_KNOWN_LIST = N_("<b>Not known:</b> {labels}. What is not known counts as 0, or is left open.")
PLACE_AND_DAY = N_("{place}, {day}")
EXAMPLE_MARK = N_("<b>EXAMPLE.</b> This is not your case, and nothing of yours is changed.")
SHORT_HELP = N_("Call for free help: {help}")

SUBJECT_SOURCES = N_("<i>Sources: {labels}. Checked {day}.</i>")
SUBJECT_NOT_HERE = N_("I have no page about this for your place. /help shows what I can do.")
MORE_SUBJECTS = N_("<b>More to read</b>\nTap what you wonder about, or type your question.")

TOPIC_NEXT = N_("What you can do now")
TOPIC_SOURCES = N_("Sources")
NO_FINDINGS = N_("I have nothing to say about this yet.")
ASSUMED_HERE = N_("<b>I assumed:</b> {assumptions}.")
SOURCES_READ = N_("<b>Read in the law or on an official page:</b> {labels}")
SOURCES_SECONDARY = N_("<b>From other pages, check this:</b> {labels}")
SOURCES_UNVERIFIED = N_("<b>Not confirmed, check this:</b> {labels}")
SOURCES_CHECKED = N_("Checked {day}.")
SOURCES_OVERDUE = N_("Some of these were to be checked again by {day}, and the law may have changed. Check this.")

HELP = N_(
    "I explain what is left to pay after a home or a car is lost, and what you can do. Write /start to begin or go on."
)
HELP_COMMANDS = N_(
    "/edit changes an answer. /result shows the answer. /term explains a word. /language changes the language. "
    "/privacy, /export and /delete are about what I keep. /cancel takes a break."
)
HELP_LIMITS = N_("I know the law of Norway, the 50 American states and D.C. I am a program, not a lawyer.")
HELP_PEOPLE = N_("Free help from people: {help}")
PRIVACY = N_(
    "<b>What I keep</b>\nYour answers and where you are in the conversation, sealed with a key, "
    "under your Telegram number. No name, no address, no account number. Nobody reads them."
)
PRIVACY_UNTIL = NN_(
    "They are deleted when you write /delete, or when you have not written for {days} day.",
    "They are deleted when you write /delete, or when you have not written for {days} days.",
    "days",
)
PRIVACY_CHAT = N_("The messages in this chat are on your phone and with Telegram. Delete the chat to remove them.")
PRIVACY_COPY = N_("/export gives you a copy of everything.")
LANGUAGE = N_("Which language do you want? Your answers stay as they are.")
DELETE = N_(
    "<b>Delete everything I hold about you?</b>\nYour answers go at once. It cannot be undone. "
    "You can take a copy first with /export."
)
DELETED = N_(
    "<b>Deleted.</b> I hold nothing about you now. The messages are still on your phone. "
    "To remove them, delete the chat in Telegram. To begin again, write /start."
)
CANCELLED = N_("We stop here. Your answers are kept, and you can go on when you want. /delete removes them.")
RESUME = N_("<b>Here are your answers so far:</b>")
RESUME_NEXT = N_("Next: {label}, question {number} of {total}")
RESUME_DONE = N_("All questions are answered.")
EXPORT = N_("Here is everything I hold about you, once for programs and once to read.")
EXPORT_EMPTY = N_("I hold no answers from you.")
UNKNOWN_COMMAND = N_("I do not know that command. /help shows those I know.")
NOT_UNDERSTOOD = N_(
    "I did not understand that. Use the buttons, or write /edit to change an answer and /help for more."
)
NOT_TEXT = MISS_NOT_TEXT
PERSONAL_NUMBER = N_(
    "That looks like a personal number. I do not need it and have not kept it. "
    "You can delete your message here in the chat."
)
HUMAN = N_(
    "I am a program and cannot call you. These people can talk with you, free: {help} You need not write any more here."
)
OVERWHELMED = N_(
    "You are doing nothing wrong. Let us pause: your answers are kept. From here I use short words, "
    "and one short question at a time. You can also call for free help: {help}"
)
ASHAMED = N_(
    "Many people end up here, and it says nothing about who you are. This is a private chat: nobody where you live "
    "sees what you write. "
    "If you want to talk to somebody: {help}"
)
THANKS = N_("You are welcome. Your answers are kept, and you can go on when you want.")
THANKS_ALONE = N_("You are welcome. You can begin when you want.")
NOT_A_LAWYER = N_(
    "I am a program, not a lawyer, and this is not legal advice. I can work out the figures, show what the law says "
    "with its source, and tell you what to ask. For advice on your case: {help}"
)
LAW_DATE = N_(
    "I use the law as it was checked on {day}. Amounts and dates that may have changed since are marked “Check this”."
)
LAW_REVIEW = N_(
    "What I read in the law itself is to be checked again by {read}, and the rest by {others}. "
    "Rates that change more often have dates of their own."
)
OTHER_COUNTRY = N_(
    "I only know the law of Norway and the United States, so I cannot work this one out. "
    "If the home or car was in one of them, go on."
)
OTHER_HELP = N_("<b>Where to go:</b> free debt advice or legal aid in that country.")
OTHER_HELP_BRITAIN = N_(
    "<b>Where to go in the United Kingdom:</b> StepChange or National Debtline, free debt advice. Check this."
)
OTHER_RESTART = N_(
    "<b>Paying can start the clock again:</b> In many countries each payment, also a small one, gives the lender "
    "new time to claim. Ask before you pay more. Check this."
)
OTHER_COURT = N_("<b>Papers from a court?</b> Answer by the date in them, also when you think the debt is too old.")
SHORT_WORDS = N_(
    "I use short words and short pages from here. Write “longer” for the whole answer. "
    "You can also stop here and call for free help: {help}"
)
DISTRESS = N_("That sounds heavy. You can stop here. Your answers are kept, and nothing has to be done here today.")
DISTRESS_US = N_(
    "To talk to someone now, call or text <b>{to_talk}</b> (US, day and night). In danger now: <b>{in_danger}</b>."
)
DISTRESS_NORWAY = N_(
    "To talk to someone now: Mental Helse <b>{to_talk}</b>, day and night, free. In danger now: <b>{in_danger}</b>."
)
DISTRESS_DEBT = N_("You need not sort out the debt alone. {help}")
HELP_US = N_("NFCC debt advice, {nfcc} (check the number).")
HELP_US_HOME = N_("HUD housing counselor, {hud} (check the number).")
HELP_NORWAY = N_("NAV, economic and debt advice, {nav}. It is free.")
HELP_ANY = N_("In Norway NAV, {nav}. In the US NFCC, {nfcc} (check the number).")
TERMS = N_("<b>Words I can explain</b>\nWrite /term and a word, for example /term short sale.")
TERM_NOT_FOUND = N_("I did not find that word. These may be near it:")
OUR_FAULT = N_("Something failed on my side. What you answered before is kept. Try again in a little while.")
NO_FILE = N_("The file could not be made. That is my fault, not yours. What you answered is kept.")
NO_ROOM = N_("I am making many files right now. Ask for this one again in a minute.")
HASTE = N_(
    "You send more than I can answer. For the next {seconds} seconds I do not read what you send. "
    "What you answered before is kept. Then go on as usual."
)
WAIT = N_("That was a lot at once. Wait {seconds} seconds, then tap again.")
FAULT_CODE = N_("Code if you ask for help: {code}")
LOST = N_("I cannot read what I kept from you any more, so we begin again. I am sorry for the extra work.")

TOAST_ANSWERED = N_("Already answered: {label} {answer}. To change it, use Change or /edit.")
TOAST_OLD = N_("That button is from an earlier message. Nothing is changed.")
TOAST_NOT_YET = N_("A few answers are needed first.")
