"""What a text belongs to, in words: finding, question, choice or page; and the parts to look through."""

from collections.abc import Iterator, Mapping
from functools import cache

from bot.facts import choices
from bot.language import Language
from bot.staff.texts.catalog import Text, country_of, every_text
from bot.staff.texts.kinds import Kind
from bot.staff.texts.source import Spot
from bot.staff.texts.values import members
from bot.wording import staff_texts as words
from bot.wording.facts import ASKS
from bot.wording.findings import SENTENCES
from bot.wording.impersonal import IMPERSONAL
from bot.wording.mark import Plural
from bot.wording.terms import TERMS
from domain.law import Finding

FINDINGS = "findings"
BOTH = "both"
OF_FINDINGS = ("SENTENCES", "IMPERSONAL")
CHOICES = ("CHOICES", "COUNTRIES", "ASSETS", "DEBTS")
_OF_FILE = {
    "buttons": "buttons", "subjects": "buttons", "choices": "answers", "lengths": "answers", "assumed": "answers",
    "certain": "answers", "worksheet": "answers", "menu": "face", "labels": "sources", "picture": "pictures",
    "poster": "pictures", "report": "pictures", "groups": "groups", "in_groups": "groups", "inline": "groups",
}  # fmt: skip
_OF_FILES_NAMED = {
    "facts": "questions",
    "conditions": "answers",
    "terms": "terms",
    "letters": "letters",
    "staff": "staff",
}
Area = str
"""A part of the texts: a key of ``AREAS``; of the findings ``findings.<country>.<section>``."""


def areas_of(text: Text) -> tuple[Area, ...]:
    """Return the parts that a text is found in."""
    found = [_section(finding) for finding in text.findings]
    found += [_area(spot) for spot in text.spots if spot.name not in OF_FINDINGS]
    if Kind.BUTTON in text.kinds and "answers" not in found:
        found.append("buttons")
    return tuple(dict.fromkeys(found))


@cache
def areas() -> Mapping[Area, tuple[Text, ...]]:
    """Return the texts of every part, in the order in which they are shown."""
    found: dict[Area, list[Text]] = {}
    for text in every_text():
        for area in areas_of(text):
            found.setdefault(area, []).append(text)
    order = list(words.AREAS)
    return {
        area: tuple(found[area]) for area in sorted(found, key=lambda area: (order.index(area.split(".")[0]), area))
    }


def area_name(language: Language, area: Area) -> str:
    """Return what a part is called."""
    if not area.startswith(f"{FINDINGS}."):
        return language.message(words.AREAS[area])
    _, country, section = area.split(".")
    return _country_and_section(language, country, section)


def used_for(language: Language, text: Text) -> tuple[str, ...]:
    """Return what a text belongs to, a line for each; there is always one."""
    said = [*_of_findings(language, text), *_of_questions(language, text), *_of_terms(language, text)]
    said += [_of_spot(language, spot) for spot in text.spots if _is_else(spot)]
    return tuple(dict.fromkeys(said)) or (_of_spot(language, text.spots[0]),)


def written_in(text: Text) -> tuple[str, ...]:
    """Return each file and line that a text is written in."""
    return tuple(f"{spot.file}:{spot.line}" for spot in text.spots)


def taken_in(text: Text) -> tuple[str, ...]:
    """Return each file and line that takes it from there."""
    return tuple(dict.fromkeys(f"{use.file}:{use.line}" for use in text.uses))


def _section(finding: type[Finding]) -> Area:
    return f"{FINDINGS}.{country_of(finding) or BOTH}.{finding.section}"


def _area(spot: Spot) -> Area:
    name = spot.stem
    if spot.name in CHOICES or name.startswith("findings_"):
        return "answers"
    return _OF_FILE.get(name) or _OF_FILES_NAMED.get(name.split("_")[0], "pages")


def _is_else(spot: Spot) -> bool:
    """Whether neither a finding, a question nor a term says it."""
    return spot.name not in OF_FINDINGS and _area(spot) not in ("questions", "terms")


def _of_findings(language: Language, text: Text) -> Iterator[str]:
    for finding in text.findings:
        country, section = country_of(finding) or BOTH, str(finding.section)
        shared = IMPERSONAL.get(finding)
        if shared and text.english == ((shared.one, shared.many) if isinstance(shared, Plural) else (shared,)):
            yield language.message(words.OF_SHARED_FINDING).format(finding=finding.__name__)
            continue
        yield language.message(words.OF_FINDING).format(
            finding=finding.__name__,
            country=language.message(words.COUNTRIES[country]),
            section=language.message(words.SECTIONS[section]),
        )


def _of_questions(language: Language, text: Text) -> Iterator[str]:
    for field, ask in ASKS.items():
        for part, said in words.ASK_PARTS.items():
            if getattr(ask, part) == text.english[0]:
                yield language.message(words.OF_QUESTION).format(
                    label=language.message(ask.label), field=field, part=language.message(said)
                )


def _of_terms(language: Language, text: Text) -> Iterator[str]:
    for term in TERMS.values():
        held = {"name": (term.name,), "text": (term.text,), "more": term.more}
        for part, texts in held.items():
            if text.english[0] in texts:
                said = language.message(words.TERM_PARTS[part])
                yield language.message(words.OF_TERM).format(name=language.message(term.name), part=said)


def _of_spot(language: Language, spot: Spot) -> str:
    key = next((step for step in reversed(spot.path) if not step.isdigit()), "")
    if spot.name in CHOICES or (key and _area(spot) == "answers"):
        return _of_choice(language, key.strip("'"))
    name = " ".join(part for part in (spot.name, key.strip("'")) if part).lower().replace("_", " ").replace(".", ": ")
    area, file = language.message(words.AREAS[_area(spot)]), spot.stem.replace("_", " ")
    return language.message(words.OF_OTHER).format(area=area, name=f"{file}, {name}")


def _of_choice(language: Language, key: str) -> str:
    """Of a word for a choice: the question it answers, or a finding that can hold it."""
    kind, _, member = key.removeprefix("says.").rpartition(".")
    if key in ASKS:
        return language.message(words.OF_ASSUMED).format(label=language.message(ASKS[key].label))
    choice = f"{kind}: {member}" if kind else key
    field, finding = _answered().get(kind), _held().get(kind)
    if field:
        return language.message(words.OF_ANSWER).format(label=language.message(ASKS[field].label), choice=choice)
    if finding:
        return language.message(words.OF_HELD).format(finding=finding, choice=choice)
    return language.message(words.OF_CHOICE).format(choice=choice)


@cache
def _answered() -> Mapping[str, str]:
    """The fact that each kind of choice answers, by the kind's name."""
    return {type(choice).__name__: field for field in ASKS for choice in choices(field)[:1]}


@cache
def _held() -> Mapping[str, str]:
    """A finding that each kind of choice can stand in, by the kind's name."""
    return {
        type(choice).__name__: finding.__name__
        for finding in SENTENCES
        for name in finding.parameters()
        for choice in members(finding.model_fields[name].annotation)
    }


def _country_and_section(language: Language, country: str, section: str) -> str:
    named = language.message(words.FINDINGS_IN).format(
        country=language.message(words.COUNTRIES[country]), section=language.message(words.SECTIONS[section])
    )
    return named[:1].upper() + named[1:]
