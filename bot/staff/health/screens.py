"""The page of the bot's health: what needs a look first, then every part in plain words."""

from collections.abc import Iterator, Mapping
from datetime import timedelta

from bot.language import Language
from bot.metrics import Metrics
from bot.screen.view import lines, pairs, paragraphs
from bot.screen_parts import Button, Html, Screen
from bot.staff.asked import Asked
from bot.staff.health.concerns import Concern, Part, concerns, owed_for
from bot.staff.health.vitals import Books, Vitals
from bot.staff.health.words import Named, Size, said
from bot.staff.screens import back_to, button
from bot.wording import staff_health as words
from bot.wording.mark import Words

BESIDE = frozenset({Part.FAULTS, Part.REVIEWS, Part.QUEUE})
"""Parts whose figures are worth reading also where something needs a look."""
MOST_TOLD = 3


def page(asked: Asked, vitals: Vitals, metrics: Metrics) -> Screen:
    """Return the whole page; whether alarms are on is not known while the database is away."""
    language, found = asked.language, concerns(vitals)
    parts = [(part, _part(language, part, told, found)) for part, told in _parts(language, vitals)]
    wrong = {concern.part for concern in found}
    looks, well = ([line for part, line in parts if (part in wrong) is first] for first in (True, False))
    about = [said(language, sentence, values) for sentence, values in _about(vitals, metrics)]
    alarms = asked.state.alarms if vitals.books else None
    told = words.ALARMS_ARE_ON if alarms else words.ALARMS_ARE_OFF
    remark = None if alarms is None else language.text(told)
    text = paragraphs(_headline(language, found), lines(*looks), lines(*well), lines(*about), remark)
    return Screen(text, (*pairs(_buttons(language, alarms)), back_to(language)))


def _headline(language: Language, found: tuple[Concern, ...]) -> Html:
    return language.text(words.NOT_WELL, number=len(found)) if found else language.text(words.WELL)


def _part(language: Language, part: Part, told: Html, found: tuple[Concern, ...]) -> Html:
    """A line with its mark; what needs a look stands in the place of what is usually said."""
    wrong = [said(language, concern.says, concern.values) for concern in found if concern.part is part]
    usual = () if wrong and part not in BESIDE else (told,)
    mark = language.text(words.LOOK if wrong else words.OK)
    return Html(f"<b>{mark}:</b> {' '.join((*usual, *wrong[:MOST_TOLD]))}")


def _parts(language: Language, vitals: Vitals) -> Iterator[tuple[Part, Html]]:
    books = vitals.books
    yield Part.DATABASE, _database(language, books) if books else Html("")
    if books:
        yield Part.QUEUE, _queue(language, vitals, books)
    yield Part.LAG, _lag(language, vitals)
    yield Part.TELEGRAM, _telegram(language, vitals)
    if books:
        counts = books.counts.values()
        told = {"today": sum(one.today for one in counts), "week": sum(one.week for one in counts)}
        yield Part.FAULTS, said(language, words.FAULTS, told)
        if books.still:
            yield Part.CORRECTIONS, Html("")
    told = {"late": len(vitals.overdue), "soon": len(vitals.soon)}
    yield Part.REVIEWS, said(language, words.REVIEWS, told)
    yield Part.CATALOGS, _catalogs(language, vitals)


def _database(language: Language, books: Books) -> Html:
    standing = books.standing
    told = {"kind": standing.kind, "milliseconds": round(books.seconds * 1000), "kept": standing.kept}
    sizes = ((words.SIZE, standing.bytes), (words.FREE, standing.free))
    known = [said(language, sentence, {"size": Size(size)}) for sentence, size in sizes if size is not None]
    return Html(" ".join((said(language, words.DATABASE, told), *known)))


def _queue(language: Language, vitals: Vitals, books: Books) -> Html:
    told = said(language, words.QUEUE, {"number": vitals.on_the_way, "owed": books.standing.owed})
    waited = owed_for(vitals, books)
    return told if waited is None else Html(f"{told} {said(language, words.OWED_SINCE, {'waited': waited})}")


def _lag(language: Language, vitals: Vitals) -> Html:
    if vitals.lag is None or vitals.worst_lag is None:
        return language.text(words.NO_LAG)
    told = {"last": timedelta(seconds=vitals.lag), "worst": timedelta(seconds=vitals.worst_lag)}
    return said(language, words.LAG, told)


def _telegram(language: Language, vitals: Vitals) -> Html:
    if vitals.own_view is None:
        return language.text(words.TELEGRAM_AWAY)
    told = said(language, words.TELEGRAM, {"number": vitals.own_view.pending})
    return Html(f"{told} {language.text(words.TELEGRAM_WELL)}")


def _catalogs(language: Language, vitals: Vitals) -> Html:
    told = (
        said(
            language,
            words.CATALOG,
            {"language": Named(locale), "sentences": one.sentences - one.missing, "all": one.sentences},
        )
        for locale, one in vitals.catalogs.items()
    )
    return Html(" ".join(told))


def _about(vitals: Vitals, metrics: Metrics) -> Iterator[tuple[Words, Mapping[str, object]]]:
    yield words.VERSION, {"version": vitals.version, "moment": vitals.started}
    if vitals.books:
        yield words.DEPLOYED, {"moment": vitals.books.deployed}
        running = vitals.books.running
        if len(running) > 1:
            versions = ", ".join(f"{version} ({number})" for version, number in sorted(running.items()))
            yield words.RUNNING_MIXED, {"number": sum(running.values()), "versions": versions}
        else:
            yield words.RUNNING, {"number": sum(running.values())}
    totals = {"events": "bot_events", "repeats": "bot_repeated_updates", "failed": "bot_faults"}
    yield words.COUNTED, {name: metrics.total(f"{counter}_total") for name, counter in totals.items()}


def _buttons(language: Language, alarms: bool | None) -> list[Button]:
    shown = [
        button(language, words.REFRESH, "health"),
        button(language, words.FAULTS_BUTTON, "health_faults"),
        button(language, words.REVIEWS_BUTTON, "health_reviews"),
        button(language, words.LOOK_UP, "health_ask"),
    ]
    if alarms is None:
        return shown
    turn, to = (words.ALARMS_OFF, "off") if alarms else (words.ALARMS_ON, "on")
    return [*shown, button(language, turn, "health_alarms", to)]
