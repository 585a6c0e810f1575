"""The pages of one correction on the desk, and what people will read, as it will look."""

from collections.abc import Iterator, Mapping, Set
from dataclasses import replace

from bot.callback import staff
from bot.language import OFFERED, Language
from bot.screen.correction import corrected
from bot.screen.view import lines, paragraphs
from bot.screen_parts import Button, Document, Html, Screen
from bot.staff.asked import Asked
from bot.staff.corrections.kept import Whole
from bot.staff.corrections.list_screens import state_word
from bot.staff.corrections.record import LONGEST_NOTE, BadNote, Correction, Second, State, is_untouched, left
from bot.staff.corrections.rules import labels_of, sentence_of, sources_of
from bot.staff.screens import back_to, button
from bot.store.memo_protocol import Outcome
from bot.wording import staff_corrections as words

CHANGEABLE = frozenset({State.DRAFT, State.NOBODY, State.READY, State.STOPPED})
"""How far a correction may be to get another text, or to be forgotten."""
Counts = Mapping[Outcome, int]


def ask_note(
    language: Language, rule: str, name: str | None, locale: str, fault: BadNote | None, length: int = 0
) -> Screen:
    """Return the question for what has changed, below why a text before was not taken; no ``name``: it is new."""
    why = language.text(words.FAULTS[fault], length=length, most=LONGEST_NOTE) if fault else None
    asked = language.text(words.ASK_NOTE[locale], most=LONGEST_NOTE)
    back = back_to(language, "correction", name) if name else back_to(language, "corrections")
    return Screen(paragraphs(why, _rule(language, rule), lines(asked, language.text(words.NO_EDITS))), (back,))


def _rule(language: Language, rule: str) -> Html:
    labels = "; ".join(dict.fromkeys(language.message(cited.label) for cited in sources_of(rule)))
    said = sentence_of(rule)
    return lines(
        language.text(words.RULE, rule=rule),
        language.text("<i>{said}</i>", said=said) if said else language.text(words.GONE_ID),
        language.text(words.SOURCE, source=labels) if labels else None,
    )


def previews(correction: Correction) -> tuple[Screen, ...]:
    """Return what people get in each language, with buttons that do nothing."""
    if not correction.is_written:
        return ()
    labels = labels_of(correction.rule)
    real = (corrected(Language(locale), labels, correction.notes[locale], {1: None}) for locale in reversed(OFFERED))
    return tuple(replace(screen, rows=tuple(tuple(map(_inert, row)) for row in screen.rows)) for screen in real)


def _inert(shown: Button) -> Button:
    return Button(shown.label, data=staff("correction_seen"))


def correction_page(asked: Asked, whole: Whole, counts: Counts, staff_ids: Set[int]) -> Screen:
    """Return how far the correction is, whom it reaches, and what can be done with it now."""
    language, correction = asked.language, whole.correction
    who = correction.second(asked.staff, staff_ids)
    text = paragraphs(
        language.text(words.HEADLINE, state=state_word(language, whole)),
        _rule(language, correction.rule),
        language.text(words.PREVIEW) if correction.is_written else language.text(words.NO_TEXT),
        lines(*_people(language, whole, counts)),
        language.text(words.SECOND[who]) if _tells_who(whole, counts, who) else None,
    )
    rows = ((each,) for each in _ways(asked, whole, counts, who))
    return Screen(text, (*rows, back_to(language, "corrections")))


def _people(language: Language, whole: Whole, counts: Counts) -> Iterator[Html]:
    progress, waiting = whole.progress, left(counts)
    if whole.state is State.COUNTING:
        yield language.text(words.COUNTED_SO_FAR, count=waiting)
    elif whole.state is State.READY:
        yield language.text(words.PEOPLE, count=waiting) if waiting else language.text(words.NOBODY_LEFT)
    elif whole.state is State.NOBODY:
        yield language.text(words.NOBODY)
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


def _tells_who(whole: Whole, counts: Counts, who: Second) -> bool:
    """Whether the page says who can confirm it; that nobody ever can is said as soon as it is so."""
    if who == Second.ALL_WROTE:
        return whole.state in CHANGEABLE and whole.correction.is_written and not whole.correction.is_confirmed
    return whole.state is State.READY and left(counts) > 0


def _ways(asked: Asked, whole: Whole, counts: Counts, who: Second) -> Iterator[Button]:
    language, correction, state = asked.language, whole.correction, whole.state
    waiting = left(counts)
    if state is State.READY and waiting and who == Second.YOU:
        label = language.message(words.SEND, waiting).format(count=language.value(waiting))
        yield Button(label, data=staff("correction_send", correction.counting))
    if state is State.DRAFT and correction.is_written and who != Second.ALL_WROTE:
        yield button(language, words.ASK_SECOND, "correction_ask", correction.id)
    if state is State.NOBODY:
        yield button(language, words.LOOK_AGAIN, "correction_ask", correction.id)
    if state in CHANGEABLE:
        yield from (
            button(language, label, "correction_write", f"{correction.id}.{locale}")
            for locale, label in words.WRITE.items()
        )
    if state is State.STOPPED:
        yield button(language, words.GO_ON, "correction_go", correction.id)
    if state in {State.COUNTING, State.READY, State.SENDING}:
        yield button(language, words.AGAIN, "correction_again", correction.id)
        yield button(language, words.STOP, "correction_stop", correction.id)
    can_go_out = state is State.READY and waiting and who != Second.ALL_WROTE
    if state in CHANGEABLE and is_untouched(counts) and not can_go_out:
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
