"""``python -m bot``: the bot on Telegram or in the sandbox, and the commands beside it, such as ``examples``."""

import argparse
import io
import os
import sys
from datetime import date
from pathlib import Path
from time import time
from typing import TYPE_CHECKING

from bot.arguments import FAULT, UNREADABLE, Parser, day, told
from bot.scenarios import rows
from bot.settings import BadSettings, Settings, settings_from

if TYPE_CHECKING:
    from bot.screen.view import View

# Each command imports what it needs when it runs: `read` and `keygen` must not wait for the whole bot to load.

LOCALES = ("nb", "en")


def main() -> int:
    """Return the exit status: 1 for what the operator must put right, 2 for an argument or a case; one line each."""
    for stream in (sys.stdin, sys.stdout):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="replace")
    arguments = _parser().parse_args()
    today = getattr(arguments, "today", None) or date.today()  # noqa: DTZ011 - days count where the person is
    match arguments.command:
        case "keygen":
            return _keygen()
        case "read":
            return _read(arguments.locale, arguments.kind, today)
        case "explain":
            return _explain(arguments.locale, today, arguments.pdf, trace=arguments.trace)
        case "check":
            return _check(today)
        case "migrate" | "health" as command:
            return _operate(command)
        case "poster" | "texts" | "backup" as command:
            return _file(command, arguments)
        case "examples":
            return _examples(arguments.names, arguments.locale, arguments.today)
        case command:
            return _run(sandbox=command == "sandbox")


def _parser() -> argparse.ArgumentParser:
    parser = Parser(prog="python -m bot", description=__doc__)
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")
    commands.add_parser("sandbox", help="a chat page on this machine, without Telegram")
    explain = commands.add_parser("explain", help="the whole report of a case, JSON on stdin, as plain text")
    read = commands.add_parser("read", help="what typed lines on stdin are read as")
    check = commands.add_parser("check", help="faults in settings, catalogs, rule tables and review dates")
    commands.add_parser("keygen", help="a fresh key for DATA_KEYS")
    commands.add_parser("migrate", help="make or update the tables of the database; the bot does so too when it starts")
    commands.add_parser("health", help="whether the bot runs well on this machine: exit 0 or 1, one line")
    poster = commands.add_parser("poster", help="a poster with the bot's link as a QR code, for printing")
    examples = commands.add_parser(
        "examples", help="run the worked examples and the scenarios: pass or fail, a line each"
    )
    examples.add_argument("names", nargs="*", metavar="NAME", help="of an example or a scenario; all without")
    examples.add_argument("--locale", choices=LOCALES, help="of the scenarios; both without")
    texts = commands.add_parser("texts", help="every text in both languages, with lengths, limits and where it is used")
    texts.add_argument("file", type=Path, metavar="FILE", help="ends in .csv or .html")
    backup = commands.add_parser("backup", help="a copy of the SQLite database, also while the bot runs")
    backup.add_argument("file", type=Path, metavar="FILE", help="a new file; one that is there is not overwritten")
    for command in (explain, read, poster, texts):
        command.add_argument("--locale", choices=LOCALES, default="nb")
    for command in (explain, read, check):
        command.add_argument("--today", type=day, metavar="YYYY-MM-DD", help="the day it is done on; today without")
    of_rows = f"from {rows.FIRST_DAY} to {rows.LAST_DAY}; without, the day that each was written for"
    examples.add_argument("--today", type=day, metavar="YYYY-MM-DD", help=of_rows)
    explain.add_argument("--trace", action="store_true", help="below it, what each provision read and concluded")
    explain.add_argument("--pdf", type=Path, metavar="FILE", help="write the full record as a PDF as well")
    read.add_argument("--as", dest="kind", choices=("amount", "date"), required=True)
    poster.add_argument("--bot", default="", metavar="NAME", help="the bot's name on Telegram")
    poster.add_argument("--two-languages", action="store_true", help="Norwegian and English side by side")
    poster.add_argument("file", type=Path, metavar="FILE", help="ends in .pdf, or in .png for the code alone")
    return parser


def _file(command: str, given: argparse.Namespace) -> int:
    from bot.file_commands import backup, poster, texts

    match command:
        case "poster":
            return poster(given)
        case "texts":
            return texts(given.file, given.locale)
        case _:
            try:
                return backup(_settings().database_url, given.file)
            except BadSettings as bad:
                return told(bad.lines, FAULT)


def _operate(command: str) -> int:
    from bot.operating import Unwell, health, migrated
    from bot.store import StoreFault

    try:
        settings = _settings()
        print(migrated(settings.database_url) if command == "migrate" else health(settings, int(time())))
    except BadSettings as bad:
        return told(bad.lines, FAULT)
    except (StoreFault, Unwell) as fault:
        return told([str(fault)], FAULT)
    return 0


def _keygen() -> int:
    from bot.store.sealing import new_key

    print(new_key())
    return 0


def _read(locale: str, kind: str, today: date) -> int:
    from bot.reading import as_line, read_amount, read_date

    for line in sys.stdin:
        text = line.rstrip("\r\n")
        reading = read_amount(text, locale) if kind == "amount" else read_date(text, locale, today)
        print(as_line(reading), flush=True)
    return 0


def _explain(locale: str, today: date, pdf: Path | None, *, trace: bool) -> int:
    from bot.explain import stated, text_report

    try:
        view = stated(sys.stdin.read(), locale, today)
    except ValueError as unreadable:
        return told([str(unreadable)], UNREADABLE)
    print(text_report(view), end="", flush=True)
    if trace:
        from bot.staff.trace.text import trace_text

        print(f"\n{trace_text(view)}", end="", flush=True)
    return _pdf(view, pdf) if pdf else 0


def _pdf(view: "View", file: Path) -> int:
    from bot.picture.press import Press
    from bot.picture.report import report

    try:
        file.write_bytes(Press(threads=1).drawn(report(view)))
    except OSError as fault:
        return told([f"--pdf: cannot write {file}: {fault.strerror}"], UNREADABLE)
    return 0


def _check(today: date) -> int:
    from bot.check import faults

    try:
        _settings()
    except BadSettings as bad:
        return told([*bad.lines, *faults(today)], FAULT)
    return told(faults(today), FAULT)


def _examples(names: list[str], locale: str | None, on: date | None) -> int:
    from bot.scenarios.names import meant
    from bot.scenarios.runner import report, runs

    called, strange = meant(names)
    if strange:
        return told(strange, UNREADABLE)
    if on and not rows.FIRST_DAY <= on <= rows.LAST_DAY:
        return told([f"--today: expected a day from {rows.FIRST_DAY} to {rows.LAST_DAY}"], UNREADABLE)
    outcomes = [run() for run in runs(called, (locale,) if locale else rows.LOCALES, on)]
    print("\n".join(report(outcomes, on)), flush=True)
    return 0 if all(outcome.passed for outcome in outcomes) else FAULT


def _run(*, sandbox: bool) -> int:
    try:
        settings = _settings()
    except BadSettings as bad:
        return told(bad.lines, FAULT)
    from bot import log
    from bot.app import run
    from bot.store import StoreFault
    from bot.telegram.start import CannotStart

    keys = [key.get_secret_value() for key in settings.data_keys[:1]]
    log.set_up(settings.log_level, settings.log_format, *keys)
    log.quiet_crashes()
    try:
        run(settings, sandbox=sandbox)
    except (CannotStart, StoreFault) as fault:
        return told([str(fault)], FAULT)
    except Exception as fault:  # noqa: BLE001 - a traceback would quote what people wrote
        log.log.critical("the bot has failed", fault=log.place_of(fault))
        return FAULT
    return 0


def _settings() -> Settings:
    return settings_from(os.environ, Path(".env"))


if __name__ == "__main__":
    sys.exit(main())
