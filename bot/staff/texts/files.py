"""Every text as a table and as one page to read or print; both stand alone."""

import csv
import html
import io
from collections.abc import Callable, Iterator, Mapping

from bot.language import Language
from bot.staff.texts.beside import NAMES, kinds, size
from bot.staff.texts.catalog import LOCALES, Measured, Text, every_text
from bot.staff.texts.where import area_name, areas, areas_of, used_for, written_in
from bot.wording import staff_texts as words
from bot.wording import staff_texts_wishes as columns

BETWEEN_FORMS = "\n/\n"
BYTE_ORDER_MARK = "\ufeff"
"""Without it a spreadsheet reads the Norwegian letters wrong."""
FORMULA = ("=", "+", "-", "@", "\t", "\r")
STYLE = """
:root{color-scheme:light dark;--line:#d5d5d5;--quiet:#5c5c5c;--flag:#a33c00;--back:#fff;--fill:#f5f5f3;--ink:#1a1a1a}
@media(prefers-color-scheme:dark){:root{--line:#444;--quiet:#b5b5b5;--flag:#ffa366;--back:#181818;--fill:#242424;
--ink:#eee}}
*{box-sizing:border-box}
body{font:16px/1.5 system-ui,sans-serif;margin:0 auto;max-width:72rem;padding:1rem;background:var(--back);
color:var(--ink);overflow-wrap:anywhere}
h1{font-size:1.5rem;margin:.5rem 0}h2{font-size:1.2rem;margin:2rem 0 .5rem;padding-top:.5rem}
nav ul{columns:16rem;padding-left:1.2rem}a{color:inherit}
article{border-top:1px solid var(--line);padding:.75rem 0;break-inside:avoid}
.two{display:grid;grid-template-columns:1fr 1fr;gap:1rem}
.two>div{background:var(--fill);border-radius:.4rem;padding:.6rem .75rem;min-width:0}
p{margin:.25rem 0;white-space:pre-line}
.quiet{color:var(--quiet);font-size:.85rem}.flag{color:var(--flag);font-size:.85rem;font-weight:600}
code{font-size:.85em}
@media(max-width:40rem){.two{grid-template-columns:1fr;gap:.5rem}}
@media print{:root{--back:#fff;--fill:#fff;--ink:#000;--quiet:#333;--line:#999;--flag:#000}
body{font-size:10pt;padding:0;max-width:none}.two>div{border:1px solid var(--line)}nav{display:none}}
"""


def table(language: Language) -> bytes:
    """Return every text as CSV, in UTF-8 with a mark that spreadsheets know."""
    file = io.StringIO(newline="")
    written = csv.writer(file)
    written.writerow(_heads(language))
    written.writerows([_cell(value) for value in _row(language, text)] for text in every_text())
    return (BYTE_ORDER_MARK + file.getvalue()).encode()


def _heads(language: Language) -> Iterator[str]:
    for head in (columns.COLUMN_ID, columns.COLUMN_KIND, columns.COLUMN_ENGLISH, columns.COLUMN_NORWEGIAN):
        yield language.message(head)
    for locale in LOCALES:
        named = language.message(NAMES[locale])
        yield language.message(columns.COLUMN_LONGEST).format(language=named)
        yield language.message(columns.COLUMN_LENGTH).format(language=named)
    for head in (columns.COLUMN_LIMIT, columns.COLUMN_FLAGS, columns.COLUMN_USED, columns.COLUMN_PLACE):
        yield language.message(head)


def _row(language: Language, text: Text) -> Iterator[str]:
    yield text.id
    yield kinds(language, text)
    for locale in LOCALES:
        yield BETWEEN_FORMS.join(text.forms(locale))
    for locale in LOCALES:
        forms = text.measured_in(locale)
        yield BETWEEN_FORMS.join(form.filled for form in forms)
        yield str(max(form.length for form in forms))
    limit = text.limit("nb")
    yield "" if limit is None else str(limit)
    yield "; ".join(language.message(words.FLAGS[flag]) for flag in text.flags)
    yield "; ".join(used_for(language, text))
    yield " ".join(written_in(text))


def _cell(value: str) -> str:
    """A text that a spreadsheet would take for a formula is marked as a text."""
    return f"'{value}" if value.startswith(FORMULA) else value


def page(language: Language) -> bytes:
    """Return every text as one page of HTML, both languages side by side, by the parts they belong to."""
    parts: dict[str, list[Text]] = {area: [] for area in areas()}
    for text in every_text():
        parts.setdefault(areas_of(text)[0], []).append(text)
    names = {area: html.escape(area_name(language, area)) for area in parts}
    title = html.escape(language.message(columns.PAGE_TITLE))
    listed = "".join(
        f'<li><a href="#{area}">{names[area]}</a> ({len(parts[area])})</li>' for area in filter(parts.get, parts)
    )
    shown = "".join(
        f'<h2 id="{area}">{names[area]}</h2>' + "".join(_article(language, text) for text in parts[area])
        for area in filter(parts.get, parts)
    )
    return (
        f'<!DOCTYPE html><html lang="{language.locale}"><head><meta charset="utf-8">'
        f'<meta name="viewport" content="width=device-width,initial-scale=1"><title>{title}</title>'
        f"<style>{STYLE}</style></head><body><h1>{title}</h1>"
        f"<nav><ul>{listed}</ul></nav>{shown}</body></html>\n"
    ).encode()


def _article(language: Language, text: Text) -> str:
    flags = "".join(f'<p class="flag">{_said(language, words.FLAGS[flag])}</p>' for flag in text.flags)
    columns_ = "".join(_column(language, text, locale) for locale in LOCALES)
    used = html.escape("; ".join(used_for(language, text)))
    places = html.escape(" ".join(written_in(text)))
    return (
        f'<article id="t-{text.id}"><p class="quiet"><code>{text.id}</code> {html.escape(kinds(language, text))}</p>'
        f'{flags}<div class="two">{columns_}</div><p class="quiet">{used}</p><p class="quiet"><code>{places}</code></p>'
        "</article>"
    )


def _column(language: Language, text: Text, locale: str) -> str:
    return f'<div lang="{locale}">' + "".join(_form(language, form) for form in text.measured_in(locale)) + "</div>"


def _form(language: Language, form: Measured) -> str:
    filled = f'<p class="quiet">{form.filled}</p>' if form.filled != form.words else ""
    return f'<p>{form.words}</p>{filled}<p class="quiet">{size(language, form)}</p>'


def _said(language: Language, sentence: str) -> str:
    return html.escape(language.message(sentence))


WRITERS: Mapping[str, Callable[[Language], bytes]] = {".csv": table, ".html": page}
"""What is written into a file, by how its name ends."""
