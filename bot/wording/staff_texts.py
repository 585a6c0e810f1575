"""The words of the desk's pages about the bot's own texts."""

from collections.abc import Mapping

from bot.wording.mark import N_, NN_

TITLE = N_("<b>The bot's texts</b>")
HOW = N_("{count} texts in two languages. Open a part of them, or look for words: /texts and the words.")
FLAGGED_HOW = N_("{over} are longer than Telegram takes. {wide} are wider than a small phone shows beside others.")
SEARCH = N_("Look for words")
SEARCH_ASK = N_("Type the words to look for, in either language. The id of a text works too.")
FLAGGED = N_("Long or wide texts")
SUGGESTIONS = N_("Suggestions")
CSV = N_("All texts as CSV")
HTML = N_("All texts as a page")
PATCH = N_("Suggestions as .po")
ALL_TEXTS = N_("All parts")

LIST = N_("<b>{area}</b>, {first}–{last} of {count}")
FOUND = N_("<b>{count} with “{query}”</b>, {first}–{last}")
NEAREST = N_("<b>{count} with most of “{query}”</b>, {first}–{last}. Amounts, dates and names are put in later.")
NONE_FOUND = N_("No text has those words. Try fewer of them, or another form of the word.")
NOTHING_HERE = N_("Nothing here now.")
OPEN = N_("Open {number}")
NEXT = N_("The next ones")
BEFORE = N_("The ones before")
GONE = N_("That text is not there any more. Its English has changed since the button was made.")

HEAD = N_("<b>Text {id}</b>: {kind}")
ENGLISH = N_("<b>English</b>")
NORWEGIAN = N_("<b>Norwegian</b>")
LONGEST = N_("<i>With the longest values:</i>")
LENGTH = N_("{length} characters of {limit}")
LENGTH_FREE = N_("{length} characters, no limit of its own")
UNKNOWN = N_("It is not known what {names} can be. I counted 20 characters for each.")
WHERE = N_("<b>Where it is used</b>")
WRITTEN_IN = N_("Written in {place}.")
TAKEN_IN = N_("Taken in {places}.")
TAKEN_IN_MORE = NN_("Taken in {places} and {count} more place.", "Taken in {places} and {count} more places.", "count")
TWO_FORMS = N_("It has two forms: the first for one, the other for several.")

OF_FINDING = N_("What is said of the finding {finding}: {country}, {section}")
OF_SHARED_FINDING = N_("What is said of the finding {finding} in a case that is shared")
OF_QUESTION = N_("The question about “{label}” ({field}): {part}")
OF_TERM = N_("The word “{name}” in the glossary: {part}")
OF_CHOICE = N_("The choice {choice}")
OF_ANSWER = N_("An answer to the question about “{label}”: {choice}")
OF_HELD = N_("A word in what is said of the finding {finding}: {choice}")
OF_ASSUMED = N_("What is assumed of “{label}” where nothing was said")
OF_OTHER = N_("{area}: {name}")

ASK_PARTS: Mapping[str, str] = {
    "label": N_("its name in a list"),
    "button": N_("its name on a button"),
    "question": N_("the question itself"),
    "why": N_("why it is asked"),
    "where": N_("where the answer is found"),
}
TERM_PARTS: Mapping[str, str] = {
    "name": N_("the word itself"),
    "text": N_("what it means"),
    "more": N_("what is added where there is room"),
}
COUNTRIES: Mapping[str, str] = {"us": N_("United States"), "norway": N_("Norway"), "both": N_("both countries")}
SECTIONS: Mapping[str, str] = {
    "statement": N_("the account"),
    "liability": N_("can they make you pay"),
    "credit": N_("credit file"),
    "tax": N_("tax"),
    "next_steps": N_("what to do now"),
}
AREAS: Mapping[str, str] = {
    "pages": N_("Pages"),
    "buttons": N_("Buttons"),
    "questions": N_("Questions"),
    "answers": N_("Words in sentences"),
    "findings": N_("Findings"),
    "terms": N_("Glossary"),
    "letters": N_("Letters"),
    "pictures": N_("Pictures and PDFs"),
    "groups": N_("Groups"),
    "face": N_("Name and commands"),
    "sources": N_("Names of sources"),
    "staff": N_("Staff desk"),
}
FINDINGS_IN = N_("{country}: {section}")
KINDS: Mapping[str, str] = {
    "name": N_("the bot's name"),
    "button": N_("a button"),
    "short_description": N_("the short description"),
    "toast": N_("a note at the top"),
    "command": N_("a command's description"),
    "description": N_("the description in an empty chat"),
    "caption": N_("words below a picture"),
    "message": N_("a message"),
    "line": N_("a line of the account"),
    "picture": N_("words in a picture"),
    "file": N_("words in a file or letter"),
    "part": N_("a part of another text"),
}
FLAGS: Mapping[str, str] = {
    "over": N_("Longer than Telegram takes"),
    "long_line": N_("Wider than the 30 characters of a line"),
    "own_row": N_("Wider than 20 characters: it needs a row of its own"),
    "unknown_value": N_("Not all of its values are known"),
}
