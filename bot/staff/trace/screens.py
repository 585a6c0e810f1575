"""The pages of the trace: how many provisions spoke, by part; which, and which not; and one of them whole."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from bot.language import Language
from bot.pages import Page
from bot.screen.view import View, lines, pairs, paragraphs
from bot.screen_parts import Button, Document, Html, Screen
from bot.staff.screens import back_to, button
from bot.staff.trace.facts import part_name, part_words
from bot.staff.trace.lines import because, of_part, of_rule
from bot.staff.trace.text import as_json, as_text
from bot.wording import staff_trace as words
from bot.wording.subjects import TITLES
from domain.law import Section
from domain.subjects import Subject
from domain.tracing.trace import PartTrace, RuleTrace, Trace

MOST = 3400
"""Characters of a page, so that its heading and its foot have room below Telegram's 4096."""
ON_A_PAGE = 10
IN_A_ROW = 5


@dataclass(frozen=True)
class Place:
    """Where in the trace a button leads: a part of the answer or the number of a provision, a page, a subject."""

    what: str
    page: int = 0
    subject: Subject | None = None

    def packed(self) -> str:
        """Return it as a button carries it."""
        return ".".join([self.what, str(self.page), *([self.subject.value] if self.subject else [])])


def place(argument: str) -> Place:
    """Return where a button leads; one that is none of ours raises ValueError."""
    what, page, *subject = argument.split(".")
    return Place(what, int(page), Subject(subject[0]) if subject else None)


def first_page(view: View, found: Trace, *, plays: bool) -> Screen:
    """Return how many spoke and how many did not, by part of the answer."""
    say, language = view.say, view.language
    spoke = [rule for rule in found.rules if rule.spoke]
    counted = {"spoke": len(spoke), "all": len(found.rules), "silent": len(found.rules) - len(spoke)}
    parts = [part for part in Section if any(rule.section is part for rule in found.rules)]
    text = paragraphs(
        lines(say(words.TITLE), say(words.OF_PLAY if plays else words.OF_OWN, day=view.today)),
        lines(say(words.COUNTED, **counted), *(_counted(view, found, part) for part in parts)),
        lines(say(words.IN_ENGLISH), say(words.OPEN_ONE)),
    )
    opened = [
        button(language, part_words(view, part), "trace_spoke", Place(part.value, subject=found.subject).packed())
        for part in parts
    ]
    return Screen(
        text, (*pairs(opened), *_further(view, found), back_to(language, "trace" if found.subject else "menu"))
    )


def _further(view: View, found: Trace) -> Iterator[tuple[Button, ...]]:
    """Yield the way to the page of law that is open, and to the files."""
    language, subject = view.language, view.session.subject
    if found.subject is None and subject is not None and view.session.page is Page.SUBJECT:
        yield (button(language, words.SUBJECT_BUTTON, "trace_page", subject.value),)
    yield (button(language, words.FILE_BUTTON, "trace_file", found.subject.value if found.subject else ""),)


def _counted(view: View, found: Trace, part: Section) -> Html:
    rules = [rule for rule in found.rules if rule.section is part]
    spoke = sum(rule.spoke for rule in rules)
    return view.say(words.COUNTED_PART, part=part_name(view, part), spoke=spoke, silent=len(rules) - spoke)


def list_page(view: View, found: Trace, at: Place, *, spoke: bool) -> Screen:
    """Return the provisions of one part that spoke, one a line, or those that did not, each with its reason."""
    part, language = Section(at.what), view.language
    chosen = [(number, each) for number, each in enumerate(found.rules) if each.section is part and each.spoke is spoke]
    told = [_line(view, number, each) for number, each in chosen]
    pages = list(_parted(told)) or [[]]
    page = min(at.page, len(pages) - 1)
    before = sum(map(len, pages[:page]))
    heading = view.say(words.SPOKE_HERE if spoke else words.SILENT_HERE, part=part_name(view, part))
    none = None if told else view.say(words.NONE_SPOKE if spoke else words.NONE_SILENT)
    shown = chosen[before : before + len(pages[page])]
    numbers = [
        button(language, str(number + 1), "trace_rule", Place(str(number), subject=found.subject).packed())
        for number, _ in shown
    ]
    action = "trace_spoke" if spoke else "trace_silent"
    rows = (
        *(tuple(numbers[start : start + IN_A_ROW]) for start in range(0, len(numbers), IN_A_ROW)),
        *_next(language, action, Place(at.what, page, at.subject), len(pages)),
        *_beside(view, found, part, at, spoke=spoke),
        back_to(language, *_home(found.subject)),
    )
    return Screen(paragraphs(heading, none, *pages[page], _foot(view, page, len(pages))), rows)


def _home(subject: Subject | None) -> tuple[str, str]:
    """The first page of the trace, of the answer or of a page of law."""
    return ("trace_page", subject.value) if subject else ("trace", "")


def _beside(view: View, found: Trace, part: Section, at: Place, *, spoke: bool) -> Iterator[tuple[Button, ...]]:
    """Yield the way to the other list, and to how the part was worked out."""
    language, there = view.language, Place(at.what, subject=at.subject).packed()
    others = sum(each.section is part and each.spoke is not spoke for each in found.rules)
    words_of_it = words.SILENT_BUTTON if spoke else words.SPOKEN_BUTTON
    yield (button(language, words_of_it, "trace_silent" if spoke else "trace_spoke", there, count=others),)
    if any(each.part == part for each in found.parts):
        yield (button(language, words.WORKED_BUTTON, "trace_worked", Place(part.value).packed()),)


def _line(view: View, number: int, found: RuleTrace) -> Html:
    if found.spoke:
        return view.say(words.LINE, number=str(number + 1), provision=found.provision, name=found.id)
    return lines(
        view.say(words.SILENT_LINE, number=str(number + 1), provision=found.provision),
        *(clipped(each, MOST // ON_A_PAGE) for each in because(view, found)),
    )


def _parted(told: Sequence[Html]) -> Iterator[list[Html]]:
    """Yield the lines in pages."""
    page: list[Html] = []
    for each in told:
        if page and (len(page) == ON_A_PAGE or sum(len(one) + 2 for one in page) + len(each) > MOST):
            yield page
            page = []
        page.append(each)
    if page:
        yield page


def rule_page(view: View, found: RuleTrace, at: Place) -> Screen:
    """Return one provision with everything about it, in as many pages as that takes."""
    there = Place(found.section.value, subject=at.subject).packed()
    back = back_to(view.language, "trace_spoke" if found.spoke else "trace_silent", there)
    return _long(view, of_rule(view, found), "trace_rule", at, back)


def worked_page(view: View, found: PartTrace, at: Place) -> Screen:
    """Return how a part of the answer was worked out."""
    title = Html(f"<b>{part_name(view, Section(at.what))}</b>")
    back = back_to(view.language, "trace_spoke", Place(at.what).packed())
    return _long(view, (title, *of_part(view, found)), "trace_worked", at, back)


def _long(view: View, told: Iterable[Html], action: str, at: Place, back: tuple[Button, ...]) -> Screen:
    pages = list(_filled(told))
    page = min(at.page, len(pages) - 1)
    rows = (*_next(view.language, action, Place(at.what, page, at.subject), len(pages)), back)
    return Screen(paragraphs(pages[page], _foot(view, page, len(pages))), rows)


def _filled(told: Iterable[Html]) -> Iterator[Html]:
    """Yield the paragraphs in pages, parted between lines where one is too long."""
    page = ""
    for paragraph in told:
        for number, line in enumerate(paragraph.split("\n")):
            text = clipped(Html(line), MOST)
            gap = "\n" if number else "\n\n"
            if page and len(page) + len(gap) + len(text) > MOST:
                yield Html(page)
                page = ""
            page = f"{page}{gap}{text}" if page else text
    yield Html(page)


def clipped(text: Html, most: int) -> Html:
    """Return a line cut short between two words; tags and entities are never cut through."""
    if len(text) <= most:
        return text
    kept = text[:most].rsplit(" ", 1)[0]
    bare = kept.count("<b>") == kept.count("</b>") and kept.count("<i>") == kept.count("</i>")
    return Html(f"{kept} …" if bare else f"{kept.replace('<b>', '').replace('<i>', '')} …")


def _next(language: Language, action: str, at: Place, pages: int) -> Iterator[tuple[Button, ...]]:
    if pages > 1:
        following = Place(at.what, (at.page + 1) % pages, at.subject)
        yield (button(language, words.NEXT_PAGE, action, following.packed()),)


def _foot(view: View, page: int, pages: int) -> Html | None:
    return view.say(words.PAGE_OF, page=page + 1, pages=pages) if pages > 1 else None


def files(view: View, found: Trace) -> Screen:
    """Return the whole trace as two files: a text to read, and JSON."""
    title = view.language.message(TITLES[found.subject]) if found.subject else None
    documents = (Document("trace.txt", as_text(view, found).encode()), Document("trace.json", as_json(found)))
    return Screen(paragraphs(view.say(words.TITLE), title), documents=documents)
