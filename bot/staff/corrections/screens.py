"""The pages of corrections on the desk, and what people will read, as it will look."""

from collections.abc import Iterator, Mapping
from dataclasses import replace

from bot.callback import MOST_BYTES, staff
from bot.language import OFFERED, Language
from bot.screen.correction import corrected
from bot.screen.spoken import mark
from bot.screen.view import lines, paragraphs
from bot.screen_parts import Button, Document, Html, Screen
from bot.staff.asked import Asked
from bot.staff.corrections.kept import Whole
from bot.staff.corrections.record import LONGEST_NOTE, BadNote, Correction, State, left
from bot.staff.corrections.rules import labels_of, sentence_of, sources_of
from bot.staff.screens import back_to, button
from bot.store.memo_protocol import Outcome
from bot.wording import staff_corrections as words

ON_A_PAGE = 6
MOST_LISTED = 12
Counts = Mapping[Outcome, int]


def listed(language: Language, corrections: tuple[Whole, ...]) -> Screen:
    """Return the newest corrections, each with how far it is."""
    shown = corrections[:MOST_LISTED]
    told = (
        language.text(words.LISTED, day=each.correction.day, rule=each.correction.rule, state=_state(language, each))
        for each in shown
    )
    text = paragraphs(
        lines(language.text(words.TITLE), language.text(words.WHAT)),
        lines(*told) if shown else language.text(words.NONE),
    )
    opened = ((Button(each.correction.rule, data=staff("correction", each.correction.id)),) for each in shown)
    return Screen(text, ((button(language, words.NEW, "correction_new"),), *opened, back_to(language)))


def _state(language: Language, whole: Whole) -> str:
    return language.message(words.STATES[whole.state])


def ask_rule(language: Language) -> Screen:
    """Return the question for the rule."""
    return Screen(language.text(words.FIND), (back_to(language, "corrections"),))


def rules_found(language: Language, query: str, found: tuple[str, ...], page: int) -> Screen:
    """Return a page of the rules that fit, each as a button; the words searched for ride on the buttons."""
    if not found:
        return Screen(
            lines(language.text(words.NOT_FOUND), language.text(words.FIND)), (back_to(language, "corrections"),)
        )
    shown = found[page * ON_A_PAGE : (page + 1) * ON_A_PAGE]
    told = (language.text(f"<b>{rule}</b>\n{{said}}", said=sentence_of(rule)) for rule in shown)
    rows = [(Button(rule, data=staff("correction_rule", mark(rule))),) for rule in shown]
    more = [button(language, words.EARLIER, "correction_find", f"{page - 1} {query}")] if page else []
    if len(found) > (page + 1) * ON_A_PAGE:
        more.append(button(language, words.NEXT, "correction_find", f"{page + 1} {query}"))
    ways = [tuple(more)] if more else []
    text = paragraphs(language.text(words.FOUND, count=len(found)), *told)
    return Screen(text, (*rows, *ways, back_to(language, "corrections")))


def searched(text: str) -> str:
    """Return as much of the words searched for as a button can carry."""
    room = MOST_BYTES - len(staff("correction_find", "99 ").encode())
    return " ".join(text.split()).encode()[:room].decode(errors="ignore").strip()


def ask_note(language: Language, correction: Correction, locale: str, fault: BadNote | None, length: int = 0) -> Screen:
    """Return the question for what has changed, below why a text before was not taken."""
    why = language.text(words.FAULTS[fault], length=length, most=LONGEST_NOTE) if fault else None
    asked = language.text(words.ASK_NOTE[locale], most=LONGEST_NOTE)
    return Screen(
        paragraphs(why, _rule(language, correction), asked), (back_to(language, "correction", correction.id),)
    )


def _rule(language: Language, correction: Correction) -> Html:
    labels = "; ".join(dict.fromkeys(language.message(cited.label) for cited in sources_of(correction.rule)))
    said = sentence_of(correction.rule)
    return lines(
        language.text(words.RULE, rule=correction.rule),
        language.text("<i>{said}</i>", said=said) if said else language.text(words.GONE_ID),
        language.text(words.SOURCE, source=labels) if labels else None,
    )


def previews(correction: Correction) -> tuple[Screen, ...]:
    """Return what people get in each language, with buttons that do nothing."""
    if not correction.is_written:
        return ()
    labels = labels_of(correction.rule)
    real = (corrected(Language(locale), labels, correction.notes[locale], 1, None) for locale in reversed(OFFERED))
    return tuple(replace(screen, rows=tuple(tuple(map(_inert, row)) for row in screen.rows)) for screen in real)


def _inert(shown: Button) -> Button:
    return Button(shown.label, data=staff("correction_seen"))


def correction_page(asked: Asked, whole: Whole, counts: Counts, staff_number: int) -> Screen:
    """Return how far the correction is, whom it reaches, and what can be done with it now."""
    language, correction = asked.language, whole.correction
    text = paragraphs(
        language.text(words.HEADLINE, state=_state(language, whole)),
        _rule(language, correction),
        language.text(words.PREVIEW) if correction.is_written else language.text(words.NO_TEXT),
        lines(*_people(language, whole, counts)),
        _second(asked, whole, staff_number),
    )
    rows = ((each,) for each in _ways(asked, whole, counts))
    return Screen(text, (*rows, back_to(language, "corrections")))


def _people(language: Language, whole: Whole, counts: Counts) -> Iterator[Html]:
    progress, waiting = whole.progress, left(counts)
    if whole.state is State.COUNTING:
        yield language.text(words.COUNTED_SO_FAR, count=waiting)
    elif whole.state is State.READY:
        yield language.text(words.PEOPLE, count=waiting) if waiting else language.text(words.NOBODY)
    if whole.state is not State.DRAFT:
        yield from outcomes(language, whole, counts)
        if progress.opted_out:
            yield language.text(words.OPTED_OUT, count=progress.opted_out)
        if progress.unreadable:
            yield language.text(words.UNREADABLE, count=progress.unreadable)


def outcomes(language: Language, whole: Whole, counts: Counts) -> Iterator[Html]:
    """Yield how many of each outcome there are, once sending has begun."""
    found = by_outcome(whole, counts)
    if whole.state is State.COUNTING or not any(number for outcome, number in found.items() if _settled(outcome)):
        return
    for outcome, words_of in words.OUTCOMES.items():
        if number := found.get(Outcome(outcome)):
            yield language.text(words.OUTCOME, outcome=language.message(words_of), count=number)


def _settled(outcome: Outcome) -> bool:
    return outcome is not Outcome.WAITING


def by_outcome(whole: Whole, counts: Counts) -> Counts:
    """Return how many there are of each outcome; who is no longer in the list has deleted everything."""
    if whole.ended:
        counts = whole.ended.counts
    gone = max(0, whole.progress.enlisted - sum(counts.values()))
    return {**counts, Outcome.GONE: counts.get(Outcome.GONE, 0) + gone}


def _second(asked: Asked, whole: Whole, staff_number: int) -> Html | None:
    if whole.state is not State.READY:
        return None
    if staff_number < 2:
        return asked.language.text(words.ONLY_ONE)
    return asked.language.text(words.SECOND_NEEDED)


def _ways(asked: Asked, whole: Whole, counts: Counts) -> Iterator[Button]:
    language, correction, state = asked.language, whole.correction, whole.state
    waiting = left(counts)
    if state is State.READY and waiting:
        label = language.message(words.SEND, waiting).format(count=language.value(waiting))
        yield Button(label, data=staff("correction_send", correction.counting))
    if state is State.DRAFT and correction.is_written:
        yield button(language, words.ASK_SECOND, "correction_ask", correction.id)
    if state in {State.DRAFT, State.READY, State.STOPPED}:
        yield from (
            button(language, label, "correction_write", f"{correction.id}.{locale}")
            for locale, label in words.WRITE.items()
        )
    if state is State.STOPPED:
        yield button(language, words.GO_ON, "correction_go", correction.id)
    if state in {State.COUNTING, State.READY, State.SENDING}:
        yield button(language, words.AGAIN, "correction_again", correction.id)
        yield button(language, words.STOP, "correction_stop", correction.id)
    if state is State.DRAFT and not counts:
        yield button(language, words.DELETE, "correction_delete", correction.id)
    if state in {State.SENDING, State.STOPPED, State.DONE} and (counts or whole.ended):
        yield button(language, words.SHOW_FILE, "correction_file", correction.id)


def waits(language: Language, correction: Correction) -> Screen:
    """Return what the other staff are told."""
    return Screen(language.text(words.WAITS), ((button(language, words.READ, "correction", correction.id),),))


def outcome_file(language: Language, whole: Whole, counts: Counts) -> Screen:
    """Return one line for each person, which says what became of the message and not whose it was."""
    found = by_outcome(whole, counts)
    each = (words_of for outcome, words_of in words.OUTCOMES.items() for _ in range(found.get(Outcome(outcome), 0)))
    rows = (
        language.message(words.FILE_LINE).format(number=number, outcome=language.message(said))
        for number, said in enumerate(each, 1)
    )
    text = "".join(f"{row}\n" for row in rows)
    file = Document(f"correction_{whole.correction.id}.txt", text.encode())
    return Screen(language.text(words.FILE), (back_to(language, "correction", whole.correction.id),), (file,))
