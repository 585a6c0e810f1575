"""One whole letter: sender, day, subject, what is asked for, and the close."""

from datetime import date

from bot.facts import currency
from bot.language import Language
from bot.letters import norway, united_states
from bot.letters.draft import Draft
from bot.letters.kinds import Letter
from bot.letters.offered import written_in
from bot.screen_parts import Html
from bot.wording import letters_frame as frame
from domain.assessment import Assessment
from domain.case import Case


def letter_text(letter: Letter, case: Case, assessment: Assessment, today: date, locale: str | None = None) -> Html:
    """Return the letter as it is sent, in the language of the place; with ``locale`` the same letter, to be read.

    The letter must be one of ``letters_of(case)``; another raises KeyError.
    """
    language = Language(locale or written_in(case), currency(case))
    body = (norway.BODIES if case.in_norway else united_states.BODIES)[letter](Draft(case, assessment, today, language))
    subject = language.text(frame.SUBJECT, subject=language.message(body.subject))
    parts = (
        language.text(frame.SENDER),
        Html(language.day(today)),
        language.text(frame.TO, recipient=body.recipient),
        Html(f"{subject}\n{language.text(body.reference)}"),
        language.text(frame.GREETING),
        *body.paragraphs,
        language.text(frame.CLOSING),
    )
    return Html("\n\n".join(part for part in parts if part))
