"""A typed sentence about a page: cleaned, cut, and refused where it leads to a person; and the buttons' words."""

import re

from bot.cases import cleaned
from bot.feedback.vote import LONGEST_SENTENCE
from bot.reading import personal_number
from bot.reading.text import LONGEST_MESSAGE, fold, folded, tidy

_LEADS = re.compile(
    r"\S@\S|(?<!\w)@\w{3,}"
    r"|\b(?:t\.me|wa\.me|m\.me|fb\.com|facebook\.com|instagram\.com|linkedin\.com|tiktok\.com)/\w"
    r"|\d{8,}"
    r"|(?<!\d)(?<!\d )\+\d(?:[ ().-]{0,2}\d){7,}"
    r"|(?<!\d)[2-9]\d(?:[ .-]\d{2}){3}(?!\d)|(?<!\d)[2-9]\d{2}[ .-]\d{2}[ .-]\d{3}(?!\d)|(?<!\d)[49]\d{2} \d{5}(?!\d)"
    r"|(?<!\d)\(?[2-9]\d{2}\)?[ .-]{0,2}\d{3}[ .-]\d{4}(?!\d)|(?<!\d)\d{3}[.-]\d{4}(?<!00)(?!\d)"
    r"|(?<!\d)\d{3}[ -]\d{2}[ -]\d{4}(?!\d)"
    r"|(?<!\d)\d{4}[ .-]\d{2}[ .-]\d{5}(?!\d)|\b[a-z]{2}\d{2}(?: ?\d{4}){2}"
    r"|(?<!\d)\d{4}(?:[ -]\d{4}){3}|(?<!\d)3\d{3}[ -]\d{6}[ -]\d{5}(?!\d)"
)
"""Addresses; long numbers; telephones of anywhere, Norway and the USA; a social security number; accounts; cards.

Amounts, years and days in a row are none of these.
"""
_ME = r"(?: me| meg)?"
_HELPED = re.compile(rf"(?:(?:this|it|that)(?: has)? )?(?:really )?helped{_ME}|(?:(?:dette|det) )?hjalp{_ME}")
_DID_NOT = re.compile(
    rf"(?:(?:this|it|that) )?(?:did not|didnt|has not|hasnt|does not|doesnt) help(?:ed)?{_ME}"
    rf"|(?:(?:dette|det) )?hjalp{_ME} ikke{_ME}"
)
TAKEN_BACK = folded(
    "take it back|take that back|take this back|take back|i take it back|i take that back|i want to take it back"
    "|i changed my mind|changed my mind|undo|undo it|undo that|unsend|unsend it|withdraw|withdraw it|retract it"
    "|delete|delete it|delete that|delete this|delete the sentence|delete my sentence|delete the feedback"
    "|delete my feedback|delete feedback|remove|remove it|remove that|remove this|remove the sentence"
    "|remove my sentence|remove the feedback|remove my feedback|forget it"
    "|don't send|don't send it|don't send that|do not send|do not send it|do not send that"
    "|ta det tilbake|ta den tilbake|ta tilbake|jeg tar det tilbake|ta tilbake setningen"
    "|trekk det tilbake|trekk den tilbake|trekk tilbake|jeg trekker det tilbake|trekk tilbake setningen"
    "|trekk tilbake tilbakemeldingen|angre|angre det|angrer|jeg angrer|jeg angrer meg|jeg ombestemte meg"
    "|jeg har ombestemt meg|slett|slett det|slett den|slett dette|slett setningen|slett setningen min"
    "|slett tilbakemeldingen|slett tilbakemeldingen min|fjern|fjern det|fjern den|fjern dette|fjern setningen"
    "|fjern setningen min|fjern tilbakemeldingen|fjern tilbakemeldingen min|glem det"
    "|ikke send|ikke send det|ikke send den|ikke send dette|ikke send setningen"
)
"""Said of the sentence on the page: do not send it, or take it back once it is sent."""
LEFT_OUT = folded(
    "skip|skip it|skip this|never mind|nevermind|hopp over|hopp over det|hopp over dette|drop it|dropp det"
)
"""The same of a sentence that is not sent; one that is sent stays, since this may be said of anything."""


def sentence_of(text: str) -> tuple[str, bool]:
    """Return a typed text as it would be kept, on one line and at most so long; and whether that is all of it."""
    whole = cleaned(text)
    return whole[:LONGEST_SENTENCE].rstrip(), len(whole) <= LONGEST_SENTENCE


def leads_to_somebody(text: str) -> bool:
    """Return whether a number or an address of a person stands in the text: of identity, account, telephone, mail."""
    return personal_number(text) or bool(_LEADS.search(tidy(text, LONGEST_MESSAGE)))


def said_to_help(text: str) -> bool | None:
    """Return what the text says where it is the words of one of the two buttons, and nothing else."""
    said = fold(text)
    if _DID_NOT.fullmatch(said):
        return False
    return True if _HELPED.fullmatch(said) else None
