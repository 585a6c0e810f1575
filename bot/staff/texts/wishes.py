"""A suggestion for a better wording: whether it can stand, how it is kept, and whether it still fits."""

import hashlib
import re
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, time
from unicodedata import category

from pydantic import BaseModel, ConfigDict

from bot.language import MINUS, NO_BREAK, Language
from bot.screen_parts import Html
from bot.staff.texts.catalog import Text, by_id
from bot.staff.texts.kinds import PLACEHOLDER
from bot.wording import staff_texts_wishes as words
from bot.wording.mark import Words

KIND = "suggestion"
DRAFT = "suggestion_draft"
DRAFT_SECONDS = 24 * 60 * 60
"""How long a suggestion that is neither filed nor dropped is kept."""
MOST = 300
"""As long as a text may be in either language, before it is filled."""
BETWEEN_FORMS = re.compile(r"\n[ \t]*/[ \t]*\n")
TAG = re.compile(r"<[^<>]*>")
ADDRESS = re.compile(r"(?:https?://|www\.|\bt\.me/|\b[\w-]+\.(?:com|net|org|gov|edu|info|io|no)\b)", re.IGNORECASE)
UNSEEN = frozenset({"Cc", "Cf", "Co", "Cn", "Cs"})
"""The kinds of characters that nobody sees: some turn round the order in which the others are read."""
EMOJI = re.compile("[\u2300-\u27bf\u2b00-\u2bff\ufe0f\U0001f000-\U0001faff]")


class Suggestion(BaseModel):
    """A wording that somebody of the staff would like better, and since when in epoch seconds. Who is not kept."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    text: str
    english: tuple[str, ...]
    locale: str
    wording: tuple[str, ...]
    before: tuple[str, ...]
    day: date
    at: int = 0

    @property
    def moment(self) -> int:
        """When it was filed; of one that was filed before moments were kept, the beginning of its day."""
        return self.at or int(datetime.combine(self.day, time(), UTC).timestamp())

    @property
    def name(self) -> str:
        """The same for the same wording of the same text, whoever suggests it."""
        digest = hashlib.sha256("\n/\n".join(self.wording).encode()).hexdigest()[:8]
        return f"{self.text}-{self.locale}-{digest}"

    @property
    def outdated(self) -> bool:
        """Whether the English is no longer what it was; the suggestion may not fit any more."""
        text = by_id().get(self.text)
        return text is None or text.english != self.english


def suggested(text: Text, locale: str, typed: str, day: date) -> Suggestion:
    """Return what was typed as a suggestion, tidied as the catalogs are."""
    forms = tuple(tidied(form, locale) for form in BETWEEN_FORMS.split(typed))
    return Suggestion(
        text=text.id, english=text.english, locale=locale, wording=forms, before=text.forms(locale), day=day
    )


def tidied(typed: str, locale: str) -> str:
    """Return a typed text as the catalogs write it: one space, an ellipsis, and in Norwegian no-break spaces."""
    text = "\n".join(line.strip() for line in typed.strip().splitlines())
    text = re.sub(r" {2,}|\t+", " ", text).replace("...", "…")
    if locale != "nb":
        return text
    for pattern, written in (
        (r"§ ", f"§{NO_BREAK}"),
        (r"(?<=\d) (?=\d{3}(?!\d))", NO_BREAK),
        (r"(?<=\d) (?=(?:kr\b|kroner\b|%))", NO_BREAK),
        (r"(?<![\w\u00a0])-(?=\d)", MINUS),
        (r"[\"“”]([^\"“”]*)[\"“”]", r"«\1»"),
    ):
        text = re.sub(pattern, written, text)
    return text


def fault(language: Language, text: Text, suggestion: Suggestion) -> Html | None:
    """Return one sentence on what must change before the suggestion can be filed, or None where it can."""
    forms = len(text.english)
    if len(suggestion.wording) != forms:
        return language.text(words.TWO_FORMS if forms == 2 else words.ONE_FORM)
    if suggestion.wording == text.forms(suggestion.locale):
        return language.text(words.SAME)
    for source, wording in zip(text.english, suggestion.wording, strict=True):
        for check in (_size, _names, _tags, _style):
            found = next(check(source, wording), None)
            if found:
                return language.text(found[0], **found[1])
        measured = text.measure(suggestion.locale, wording)
        if measured.limit is not None and measured.length > measured.limit:
            return language.text(words.TOO_WIDE, length=measured.length, limit=measured.limit)
    return None


Fault = tuple[Words, dict[str, object]]
Check = Callable[[str, str], Iterator[Fault]]


def _size(_: str, wording: str) -> Iterator[Fault]:
    if not wording:
        yield words.EMPTY, {}
    if len(wording) > MOST:
        yield words.TOO_LONG, {"length": len(wording), "most": MOST}


def _names(source: str, wording: str) -> Iterator[Fault]:
    wanted, given = Counter(PLACEHOLDER.findall(source)), Counter(PLACEHOLDER.findall(wording))
    if wanted - given:
        yield words.MISSING, {"names": _braced(wanted - given)}
    added = Counter({name: number for name, number in (given - wanted).items() if name not in wanted})
    if added:
        yield words.ADDED, {"names": _braced(added)}
    for name in given - wanted:
        yield words.TOO_OFTEN, {"name": f"{{{name}}}", "count": wanted[name]}
    if re.search(r"[{}]", PLACEHOLDER.sub("", wording)):
        yield words.BRACES, {}


def _tags(source: str, wording: str) -> Iterator[Fault]:
    wanted, given = Counter(TAG.findall(source)), Counter(TAG.findall(wording))
    listed = " ".join(TAG.findall(source))
    if given - wanted or re.search(r"[<>]|&\w+;|&#", TAG.sub("", wording)):
        yield (words.OTHER_TAGS, {"tags": listed}) if listed else (words.NO_TAGS, {})
    if wanted - given:
        yield words.KEEP_TAGS, {"tags": listed}
    if not _nested(TAG.findall(wording)):
        yield words.CROSSED_TAGS, {}


def _style(_: str, wording: str) -> Iterator[Fault]:
    if any(category(sign) in UNSEEN and sign != "\n" for sign in wording):
        yield words.NO_UNSEEN, {}
    if ADDRESS.search(wording):
        yield words.NO_ADDRESS, {}
    if "!" in wording or EMOJI.search(wording):
        yield words.NO_SHOUT, {}


def _nested(tags: list[str]) -> bool:
    opened: list[str] = []
    for tag in tags:
        if not tag.startswith("</"):
            opened.append(tag)
        elif not opened or opened.pop() != tag.replace("/", ""):
            return False
    return not opened


def _braced(names: Counter[str]) -> str:
    return ", ".join(f"{{{name}}}" for name in names)
