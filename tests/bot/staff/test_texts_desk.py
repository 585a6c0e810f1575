"""The desk's pages about texts, in the chat: looked through, searched, exported, suggestions filed and withdrawn."""

import csv
import io
import re
from datetime import timedelta

import polib
import pytest

from bot.staff.texts.catalog import by_id, every_text, identity
from bot.staff.texts.where import areas
from bot.staff.texts.wishes import DRAFT, KIND, Suggestion
from tests.chat import Chat
from tests.whole import Whole

TEXT = "answer ready. Left to pay: {amount}."
ID = identity(TEXT)


def sent(chat: Chat) -> dict[str, bytes]:
    """The files that the bot has sent to a chat, by name."""
    found = (message.file for message in chat.room.messages.values() if message.from_bot)
    return {file.name: file.content for file in found if file}


async def kept(bot: Whole, kind: str) -> dict[str, Suggestion]:
    """The suggestions that are kept."""
    return await bot.office.records.listed(kind, Suggestion)


async def suggests(chat: Chat, locale: str, typed: str) -> None:
    """Opens the text, and types a wording for it."""
    await chat.types(f"/texts {ID}")
    await chat.taps(f"s:texts_one:{ID}")
    await chat.taps(f"s:texts_wish:{locale}.{ID}")
    await chat.types(typed)


async def test_the_texts_are_looked_through_by_part(sara: Chat) -> None:
    await sara.types("/staff")
    await sara.taps("Texts")
    assert "texts in two languages" in sara.reads()
    await sara.taps("Findings")
    await sara.taps("Norway: tax")
    assert f"1–8 of {len(areas()['findings.norway.tax'])}" in sara.reads()
    await sara.taps("The next ones")
    assert "9–16 of" in sara.reads()
    await sara.taps("Open 9")
    assert "Norway, tax" in sara.reads()
    assert "characters of 4,096" in sara.reads()


async def test_every_part_and_the_flagged_ones_open(sara: Chat) -> None:
    await sara.types("/texts")
    for area in (*areas(), "flagged"):
        await sara.taps_on(sara.messages()[-1], f"s:texts_list:0.{area}")
        assert re.search(r"1–\d+ of \d+", sara.reads().replace(",", "")), area


async def test_words_are_looked_for_after_the_command_or_after_the_button(sara: Chat, tom: Chat) -> None:
    await sara.types("/texts restgjeld")
    assert "with “restgjeld”, 1–8" in sara.reads()
    await sara.taps("The next ones")
    assert ", 9–" in sara.reads()
    await tom.types("/texts")
    await tom.taps("Søk etter ord")
    await tom.types("what is left to pay")
    assert "med «what is left to pay»" in tom.reads()
    await tom.types("/texts kvantefysikk")
    assert "Ingen tekst har de ordene" in tom.reads()
    await tom.types("/texts " + "æ" * 200)
    assert "Ingen tekst har de ordene" in tom.reads()


async def test_a_text_is_shown_in_both_languages_with_its_longest_values(sara: Chat) -> None:
    await sara.types(f"/texts {ID}")
    await sara.taps("Open 1")
    page = sara.reads()
    for part in (TEXT, "Norwegian", "longest values", "NOK", "Where it is used", "bot/wording/cases.py:"):
        assert part in page


async def test_a_suggestion_is_filed_without_who_made_it(bot: Whole, sara: Chat) -> None:
    await suggests(sara, "nb", "Svaret er her. {amount} står igjen.")
    assert "Is this what you suggest?" in sara.reads()
    assert await kept(bot, KIND) == {}
    await sara.taps("File the suggestion")
    assert "Filed." in sara.reads()
    (wish,) = (await kept(bot, KIND)).values()
    assert wish.wording == ("Svaret er her. {amount} står igjen.",)
    assert wish.before == by_id()[ID].forms("nb")
    assert str(sara.person.id) not in wish.model_dump_json()
    assert sara.person.first_name not in wish.model_dump_json()
    assert await kept(bot, DRAFT) == {}


async def test_a_wording_that_cannot_stand_is_typed_again(bot: Whole, sara: Chat) -> None:
    await suggests(sara, "en", "ready.")
    assert "Please keep {amount}" in sara.reads()
    await sara.taps("Type it again")
    await sara.types("Ready: {amount}.")
    await sara.taps("Do not file it")
    assert "Nothing was filed" in sara.reads()
    assert await kept(bot, KIND) == await kept(bot, DRAFT) == {}


async def test_the_same_is_filed_once_and_can_be_withdrawn(bot: Whole, sara: Chat, tom: Chat) -> None:
    await suggests(sara, "en", "Ready: {amount}.")
    await sara.taps("File the suggestion")
    await suggests(tom, "en", "Ready: {amount}.")
    await tom.taps("Lagre forslaget")
    assert "Det står én gang i listen" in tom.reads()
    assert len(await kept(bot, KIND)) == 1
    await tom.taps("Forslag")
    assert "1 forslag" in tom.reads()
    await tom.taps("Ta bort 1")
    assert await kept(bot, KIND) == {}
    assert tom.toast() == "Tatt bort."


async def test_a_button_of_a_forgotten_suggestion_says_so(sara: Chat) -> None:
    await suggests(sara, "en", "Ready: {amount}.")
    page = sara.messages()[-1]
    await sara.taps("Do not file it")
    await sara.taps_on(page, str(page.markup["inline_keyboard"][0][0]["callback_data"]) if page.markup else "")
    assert "was not kept any more" in sara.reads()


async def test_suggestions_are_exported_as_patches(sara: Chat) -> None:
    await suggests(sara, "en", "Ready: {amount}.")
    await sara.taps("File the suggestion")
    await suggests(sara, "nb", "Klart: {amount}.")
    await sara.taps("File the suggestion")
    await sara.taps("Suggestions")
    await sara.taps("Suggestions as .po")
    files = sent(sara)
    assert set(files) == {"suggestions.en.po", "suggestions.nb.po"}
    for name, said in (("suggestions.en.po", "Ready: {amount}."), ("suggestions.nb.po", "Klart: {amount}.")):
        assert polib.pofile(files[name].decode()).find(TEXT).msgstr == said


async def test_all_texts_are_exported_as_a_table_and_a_page(sara: Chat, tom: Chat) -> None:
    await sara.types("/texts")
    await sara.taps("All texts as CSV")
    rows = list(csv.reader(io.StringIO(sent(sara)["texts.csv"].decode("utf-8-sig"))))
    assert len(rows) == len(every_text()) + 1
    assert {len(row) for row in rows} == {12}
    assert [row[0] for row in rows[1:]] == [text.id for text in every_text()]
    assert not [cell for row in rows for cell in row if cell.startswith(("=", "+", "-", "@"))]
    await tom.types("/texts")
    await tom.taps("Alle på én side")
    page = sent(tom)["texts.html"].decode()
    assert page.count("<article") == len(every_text())
    assert 'lang="nb"' in page
    assert not re.search(r"(?:src|href)=\"(?!#)|url\(|@import|<script", page)


@pytest.mark.parametrize(
    "action", ["texts", "texts_find", "texts_list", "texts_one", "texts_csv", "texts_filed", "texts_po"]
)
async def test_anybody_else_gets_nothing(anna: Chat, bot: Whole, action: str) -> None:
    await anna.types("/start")
    before = anna.messages()
    await anna.taps_on(before[-1], f"s:{action}:{ID}")
    of_staff = anna.toast()
    await anna.taps_on(before[-1], "x:nonsense")
    assert anna.toast() == of_staff
    assert anna.messages() == before
    await anna.types("/texts restgjeld")
    of_staff_command = anna.messages()[-1].text
    await anna.types("/nonsense")
    assert anna.messages()[-1].text == of_staff_command
    assert sent(anna) == {}
    assert await kept(bot, KIND) == {}


async def test_of_two_suggestions_of_a_day_the_later_one_counts_whichever_they_are(bot: Whole, sara: Chat) -> None:
    wordings = ("Svaret er klart. Da gjenstår {amount}.", "Klart. {amount} igjen.", "Svaret: {amount} igjen.")
    for wording in (*wordings, *reversed(wordings)):
        await suggests(sara, "nb", wording)
        bot.clock.now += timedelta(seconds=1)
        await sara.taps("File the suggestion")
        assert (await _listed(sara))[-1] == wording
        await sara.taps("s:texts_po:")
        (patched,) = (one for one in polib.pofile(sent(sara)["suggestions.nb.po"].decode()) if one.msgid == TEXT)
        assert patched.msgstr == wording
        if len(await kept(bot, KIND)) == len(wordings):
            for name in await kept(bot, KIND):
                await bot.office.records.remove(KIND, name)


async def _listed(chat: Chat) -> list[str]:
    await chat.types("/texts")
    await chat.taps("s:texts_filed:")
    return re.findall(rf"text {ID}: (.*)", chat.reads())


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("Left to pay: $2,000", "Left to pay: {before} → <b>{after}</b>"),
        ("answer ready. Left to pay: $2,000.", TEXT),
        ("svaret er klart. Igjen å betale: 20 000 kr.", TEXT),
    ],
)
async def test_a_text_is_found_as_it_stands_on_the_phone(sara: Chat, typed: str, meant: str) -> None:
    await sara.types(f"/texts {typed}")
    assert "with most of" in sara.reads()
    assert f"s:texts_one:{identity(meant)}" in sara.choices()


@pytest.mark.parametrize("typed", ["zzzzq qqqzz", "$2,000", "zzzzqqqqzzzzqqqq lender"])
async def test_what_is_hardly_in_any_text_is_not_found(sara: Chat, typed: str) -> None:
    await sara.types(f"/texts {typed}")
    assert "No text has those words." in sara.reads()
