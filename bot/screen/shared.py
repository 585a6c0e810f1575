"""A case that someone shared: marked on each page as not one's own, and worked out from its rounded numbers alone."""

from collections.abc import Callable, Iterator, Mapping
from html import escape

from bot.callback import go
from bot.cases import all_cases
from bot.screen.account import account
from bot.screen.answers import written
from bot.screen.finding import told as told_of
from bot.screen.result import bold, costs_not_asked
from bot.screen.rounded import in_view, said
from bot.screen.share_link import facts_told, years
from bot.screen.sources import by_status, checked, cited_by, links_to
from bot.screen.view import View, lines, pairs, paragraphs
from bot.screen_parts import Button, Html, Screen
from bot.shared_case.anonymous import WHAT_HAPPENED, Anonymous
from bot.shared_case.link import DAYS_KEPT, read_link, works
from bot.shared_case.opened import Part
from bot.wording import buttons
from bot.wording import shared as words


def shared_case(view: View) -> Screen:
    """Return the page of the shared case that is open; after its last day that the link no longer works."""
    opened = view.session.shared
    shared = read_link(opened.payload) if opened else None
    if opened is None or shared is None or not works(shared, view.today):
        return Screen(view.say(words.EXPIRED, days=DAYS_KEPT), ((_own(view),),))
    text, rows = PAGES[opened.part](in_view(view, shared.told), shared.told)
    marked = paragraphs(view.say(words.MARK), text, view.say(words.UNTOUCHED))
    parts = [view.button(NAMES[part], go(f"shared_{part.value}")) for part in Part if part is not opened.part]
    return Screen(marked, (*rows, *pairs([_own(view), *parts, view.button(words.CLOSE, go("back"))])))


def _own(view: View) -> Button:
    """The way to the person's own case, by whether there is one."""
    return view.button(words.GO_ON_WITH_MINE if all_cases(view.session) else words.START_MY_OWN, go("begin"))


Rows = tuple[tuple[Button, ...], ...]


def _case(shown: View, told: Anonymous) -> tuple[Html, Rows]:
    head, *notes = said(shown)
    text = paragraphs(
        lines(*_state(shown, told)),
        bold(shown, head),
        account(shown),
        shown.say(words.COSTS_LEFT_OUT) if costs_not_asked(shown) else None,
        *(told_of(shown, note) for note in notes),
        shown.say(words.LAW_OF, day=shown.today),
    )
    return text, ()


def _state(shown: View, told: Anonymous) -> Iterator[Html]:
    """Yield what happened and where, the years, and that no amount is exact."""
    happened = [written(shown.language, field, told.facts[field]) for field in WHAT_HAPPENED if field in told.facts]
    others = (each[:1].lower() + each[1:] for each in happened[1:])
    yield Html(escape(", ".join((*happened[:1], *others)), quote=False))
    yield from years(shown, told)
    yield shown.say(words.ROUNDED)


def _lines(shown: View, told: Anonymous) -> tuple[Html, Rows]:
    title = Html(f"<b>{shown.language.message(buttons.STATEMENT)}</b>")
    text = paragraphs(lines(title, shown.say(words.ROUNDED)), lines(*facts_told(shown, told)), account(shown))
    return text, ()


def _sources(shown: View, _: Anonymous) -> tuple[Html, Rows]:
    """The sources of what is said of the case, and of nothing else."""
    found = cited_by(said(shown))
    title = Html(f"<b>{shown.language.message(buttons.SOURCES)}</b>")
    named = lines(*by_status(shown, found)) if found else shown.say(words.ONLY_SUMS)
    return paragraphs(title, named, *checked(shown, found)), links_to(shown, found)


PAGES: Mapping[Part, Callable[[View, Anonymous], tuple[Html, Rows]]] = {
    Part.CASE: _case,
    Part.LINES: _lines,
    Part.SOURCES: _sources,
}
NAMES = {Part.CASE: words.BACK_TO_SHARED, Part.LINES: buttons.STATEMENT, Part.SOURCES: buttons.SOURCES}
