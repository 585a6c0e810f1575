"""The page of the poster: the code as a picture, the files to print, and the link to copy; nothing of the case."""

from bot.callback import go
from bot.picture.poster import PAYLOAD, code_picture, poster
from bot.screen.view import View, pairs, paragraphs
from bot.screen_parts import Button, Screen
from bot.wording import buttons
from bot.wording import poster as words

LINK = f"?start={PAYLOAD}"
"""Completed with the bot's address where the button is made."""


def poster_page(view: View) -> Screen:
    """Return the code and the posters; where the bot has no name that a code could hold, a sentence that says so."""
    on = view.button(buttons.GO_ON, go("back"))
    if not view.bot:
        return Screen(view.say(words.NO_NAME), ((on,),))
    locale = view.session.language
    made = (
        code_picture(view.bot, locale),
        poster(view.bot, locale),
        poster(view.bot, locale, two_languages=True),
    )
    copy = Button(view.language.message(words.COPY_LINK), copy_text=LINK)
    return Screen(paragraphs(view.say(words.PAGE), view.say(words.PAGE_FILES)), pairs([copy, on]), made)
