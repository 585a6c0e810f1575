"""What may be suggested, how it is exported, and that a patch changes what the bot says."""

import shutil
import subprocess
import sys
from datetime import date
from io import BytesIO
from pathlib import Path

import polib
import pytest
from babel.messages.pofile import read_po

from bot.language import Language
from bot.screen_parts import Html
from bot.staff.texts.catalog import Text, by_id, every_text, identity
from bot.staff.texts.kinds import Kind, placeholders
from bot.staff.texts.po import patch
from bot.staff.texts.wishes import Suggestion, fault, suggested, tidied

ROOT = Path(__file__).parents[3]
TODAY = date(2026, 11, 22)
OWED = "<b>Your cases</b>"
READY = "answer ready. Left to pay: {amount}."
PLURAL = "This is about {count} case."


def text(english: str) -> Text:
    return by_id()[identity(english)]


def wrong(english: str, locale: str, typed: str) -> Html | None:
    """What is said of a wording, in English."""
    return fault(Language("en"), text(english), suggested(text(english), locale, typed, TODAY))


def test_a_wording_with_the_same_names_and_tags_can_be_filed() -> None:
    assert wrong(OWED, "en", "<b>All your cases</b>") is None
    assert wrong(READY, "nb", "Svaret ditt er klart, og {amount} står igjen.") is None
    assert wrong(PLURAL, "en", "One: {count}.\n/\nMany: {count}.") is None


@pytest.mark.parametrize(
    ("english", "typed", "said"),
    [
        (READY, "answer ready.", "Please keep {amount}"),
        (READY, "{amount} and {day} are left.", "nothing to put in place of {day}"),
        (READY, "{amount} and {amount} are left.", "use {amount} once only"),
        (READY, "{{amount}} {amount} is left.", "use {amount} once only"),
        (READY, "{amount} and {amount} or {day}.", "nothing to put in place of {day}"),
        (READY, "\u202e{amount} is left.", "nobody sees, or which turns the writing round"),
        (READY, "{amount} is\u200b left.", "nobody sees"),
        (READY, "{amount} is\x07 left.", "nobody sees"),
        (READY, "{amount} {is left.", "Braces can only stand around a name"),
        (READY, "{amount} {Left}", "Braces can only stand around a name"),
        (READY, "<b>{amount}</b> is left.", "has no tags"),
        (READY, "{amount} is < 5", "has no tags"),
        (READY, "{amount} &nbsp; is left", "has no tags"),
        (OWED, "Your cases", "keep the tags of the present text: &lt;b&gt; &lt;/b&gt;"),
        (OWED, "<b>Your <i>cases</i></b>", "Only the tags of the present text"),
        (OWED, '<a href="x">Your cases</a>', "Only the tags of the present text"),
        (OWED, "</b>Your cases<b>", "Each tag must be closed again"),
        (OWED, "<b>See www.example.org</b>", "leave out web addresses"),
        (OWED, "<b>https://t.me/x</b>", "leave out web addresses"),
        (OWED, "<b>lovdata.no</b>", "leave out web addresses"),
        (OWED, "<b>Your cases!</b>", "no exclamation marks"),
        (OWED, "<b>Your cases \U0001f3e0</b>", "no emoji"),
        (OWED, f"<b>{'x' * 300}</b>", "A text has 300 at most"),
        (OWED, "   ", "There were no words"),
        (OWED, OWED, "how it reads already"),
        (OWED, "<b>One</b>\n/\n<b>Two</b>", "has one form"),
        (PLURAL, "One: {count}.", "needs both forms"),
        (PLURAL, "One: {count}.\n/\nMany.", "Please keep {count}"),
    ],
)
def test_what_cannot_be_filed_is_answered_with_one_sentence(english: str, typed: str, said: str) -> None:
    answer = wrong(english, "en", typed)
    assert answer is not None
    assert said in answer


def test_what_telegram_would_not_take_is_said_at_once() -> None:
    button = next(each for each in every_text() if each.kinds == (Kind.BUTTON,) and not placeholders(each.english[0]))
    assert "Telegram takes 64" in str(wrong(button.english[0], "en", "long " * 20))
    paragraph = next(each for each in every_text() if each.kind is Kind.DESCRIPTION)
    assert "Telegram takes" in str(wrong(paragraph.english[0], "en", "long " * 60))


def test_a_telephone_writes_what_the_catalog_needs() -> None:
    assert tidied("  Du  skylder 20 000 kr, se § 9-8 ...  ", "nb") == "Du skylder 20\u00a0000\u00a0kr, se §\u00a09-8 …"
    assert tidied('Det står "restgjeld"', "nb") == "Det står «restgjeld»"
    assert tidied("Rest -500", "nb") == "Rest \u2212500"
    assert tidied("one\n two ", "en") == "one\ntwo"


def test_the_same_wording_has_the_same_name_and_no_staff_member() -> None:
    first = suggested(text(OWED), "en", "<b>Cases</b>", TODAY)
    again = suggested(text(OWED), "en", " <b>Cases</b> ", date(2026, 11, 25))
    assert first.name == again.name
    assert set(Suggestion.model_fields) == {"text", "english", "locale", "wording", "before", "day", "at"}
    assert len(f"s:texts_withdraw:{first.name}".encode()) <= 64


def filed(source: str, locale: str, typed: str, **changes: object) -> Suggestion:
    return suggested(text(source), locale, typed, TODAY).model_copy(update=changes)


def test_a_patch_is_one_valid_po_file_for_each_language() -> None:
    wishes = [
        filed(OWED, "nb", "<b>Alle sakene dine</b>"),
        filed(PLURAL, "nb", "Det gjelder {count} sak.\n/\nDet gjelder {count} saker."),
        filed(OWED, "en", "<b>All of your cases</b>"),
    ]
    norwegian = polib.pofile(patch("nb", wishes, TODAY).decode(), wrapwidth=0)
    assert {entry.msgid for entry in norwegian} == {OWED, PLURAL}
    entry = norwegian.find(OWED)
    assert entry.msgstr == "<b>Alle sakene dine</b>"
    assert f"Before: {text(OWED).forms('nb')[0]}" in entry.tcomment
    assert "2026-11-22" in entry.tcomment
    assert entry.occurrences[0][0] == "bot/wording/cases.py"
    assert norwegian.find(PLURAL).msgstr_plural == {0: "Det gjelder {count} sak.", 1: "Det gjelder {count} saker."}
    english = read_po(BytesIO(patch("en", wishes, TODAY)), locale="en", abort_invalid=True)
    assert {message.id: message.string for message in english if message.id} == {OWED: "<b>All of your cases</b>"}


def test_of_two_for_one_text_the_newest_counts_and_the_other_is_a_comment() -> None:
    older = filed(OWED, "nb", "<b>Eldre</b>", day=date(2026, 11, 1))
    newer = filed(OWED, "nb", "<b>Nyere</b>")
    entry = polib.pofile(patch("nb", [newer, older], TODAY).decode()).find(OWED)
    assert entry.msgstr == "<b>Nyere</b>"
    assert "<b>Eldre</b>" in entry.tcomment


def test_a_suggestion_whose_english_has_changed_is_a_comment_only() -> None:
    stale = filed(OWED, "nb", "<b>Gammelt</b>", text="aaaaaa", english=("<b>It was this</b>",))
    fresh = filed(READY, "nb", "Klart: {amount}.")
    assert stale.outdated
    assert not fresh.outdated
    written = patch("nb", [stale, fresh], TODAY).decode()
    assert [entry.msgid for entry in polib.pofile(written)] == [READY]
    assert "# Suggested: <b>Gammelt</b>" in written
    assert "# English then: <b>It was this</b>" in written


def test_a_patch_changes_what_the_bot_says_and_the_check_accepts_it(tmp_path: Path) -> None:
    copy = tmp_path / "copy"
    for folder in ("bot", "domain", "locales"):
        shutil.copytree(ROOT / folder, copy / folder, ignore=shutil.ignore_patterns("__pycache__"))
    wishes = [
        filed(OWED, "nb", "<b>Alle sakene dine</b>"),
        filed(PLURAL, "nb", "Det gjelder {count} sak i alt.\n/\nDet gjelder {count} saker i alt."),
        filed(OWED, "en", "<b>All of your cases</b>"),
    ]
    before = _run(copy, "check")
    catalog = polib.pofile(str(copy / "locales/nb/LC_MESSAGES/messages.po"), wrapwidth=0)
    _merge(catalog, polib.pofile(patch("nb", wishes, TODAY).decode(), wrapwidth=0))
    catalog.save()
    tried = copy / "locales/en/LC_MESSAGES/messages.po"
    tried.parent.mkdir(parents=True)
    tried.write_bytes(patch("en", wishes, TODAY))
    assert _run(copy, "check") == before
    assert _says(copy, "nb") == ["<b>Alle sakene dine</b>", "Det gjelder 2 saker i alt."]
    assert _says(copy, "en")[0] == "<b>All of your cases</b>"


def _merge(catalog: polib.POFile, patched: polib.POFile) -> None:
    for new in patched:
        entry = catalog.find(new.msgid)
        entry.msgstr, entry.msgstr_plural = new.msgstr, new.msgstr_plural


def _run(copy: Path, command: str) -> str:
    ran = subprocess.run(  # noqa: S603 - our own program
        [sys.executable, "-m", "bot", command, "--today", "2026-11-22"],
        cwd=copy,
        capture_output=True,
        text=True,
        check=False,
        env={"BOT_TOKEN": "1:a"},
    )
    return ran.stderr


def _says(copy: Path, locale: str) -> list[str]:
    said = (
        "from bot.language import Language; from bot.wording.cases import TITLE, DELETE_ALL; "
        f"says = Language({locale!r}); print(says.text(TITLE)); print(says.text(DELETE_ALL, count=2))"
    )
    ran = subprocess.run(  # noqa: S603 - our own program
        [sys.executable, "-c", said], cwd=copy, capture_output=True, text=True, check=True, env={"PYTHONUTF8": "1"}
    )
    return ran.stdout.splitlines()
