"""The words of the bot's face: its name, what an empty chat says, and what each command does."""

from bot.wording.mark import N_

NAME = N_("Still owed: home or car")
DESCRIPTION = (
    N_("Was your home or car sold or taken back, and somebody still wants money from you?"),
    N_(
        "I show what is left to pay, whether they can make you pay it, and what to do first. "
        "For Norway and the United States."
    ),
    N_(
        "It takes about three minutes and is free. I ask for no name and no account number. "
        "You can delete your answers at any time."
    ),
    N_("General information, not legal or tax advice."),
)
"""Its paragraphs; an empty chat shows them before anything is said."""
SHORT_DESCRIPTION = N_(
    "What is left to pay after a home or a car is lost, and what to do first. Free, without your name."
)

PRIVATE: dict[str, str] = {
    "start": N_("Begin, or go on where you were"),
    "result": N_("See the answer again"),
    "edit": N_("Change an answer"),
    "new": N_("Begin a new case"),
    "cases": N_("See your cases, or begin another"),
    "term": N_("Explain a word, for example /term short sale"),
    "language": N_("Norsk or English"),
    "privacy": N_("What I keep, and until when"),
    "delete": N_("Delete your answers"),
    "help": N_("What I can do, and who can help"),
}
"""The ten that somebody looks for; the page of /help names the others."""
IN_GROUPS: dict[str, str] = {
    "term": PRIVATE["term"],
    "help": N_("How to use me in this group"),
}
FOR_ADMINISTRATORS: dict[str, str] = {
    **IN_GROUPS,
    "settings": N_("Choose my language here, and who may ask me"),
}
