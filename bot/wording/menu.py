"""The words of Telegram's own menus: what each command does, and what an empty chat says."""

from bot.wording.mark import N_

COMMANDS: dict[str, str] = {
    "start": N_("Begin, or go on where you were"),
    "help": N_("What I can do, and who can help"),
    "new": N_("Begin a new case"),
    "cases": N_("See your cases, or begin another"),
    "edit": N_("Change an answer"),
    "result": N_("See the answer again"),
    "compare": N_("See the other ways out side by side"),
    "term": N_("Explain a word, for example /term short sale"),
    "language": N_("Norsk or English"),
    "privacy": N_("What I keep, and until when"),
    "export": N_("Get a copy of what I keep"),
    "delete": N_("Delete your answers"),
    "cancel": N_("Take a break; your answers are kept"),
}
DESCRIPTION = N_(
    "Has a home or a car been sold or taken back, and somebody still asks for money? See what is left to pay, whether "
    "you can be made to pay, and what to do first. About three minutes, free, without your name. "
    "This is general information, not legal or tax advice."
)
SHORT_DESCRIPTION = N_(
    "What is left to pay after a home or a car is lost, and what to do first. Free, without your name."
)
