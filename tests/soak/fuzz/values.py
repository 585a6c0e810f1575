"""What stands in forged updates: callback data, payloads, files, dates and states that no phone sends."""

from typing import Final

from bot.staff.actions import COMMANDS as DESK
from domain import Case

FIELDS: Final = tuple(Case.model_fields)
VALUES: Final = (
    "?", "no", "yes", "NO", "US", "US-OH", "US-ZZ", "vehicle", "home", "repossession", "judgment", "0", "10000",
    "-5", "items",
    "9" * 40, "1e999999", "NaN", "Infinity", "٣٤٥", "10000.999", "2026-11-22", "9999-99-99", "2026-13", "0000", "",
    ":", "::",
    "true", "None", "0.22", "1e-400", "0x10", "1_000", "+7", " 7", "7 ", "--", "sNaN", "-Infinity", "1" * 50, "²",
)  # fmt: skip
ARGUMENTS: Final = (
    "", "0", "1", "2", "-1", "99", "9" * 45, "x", "nb", "en", "zz", "²", "٣", "1.5", "claim", "outcome",
    "statement", "t_tax",
    "auto", "yes", "no", "amounts", "nb_1001", "own_1001", "all_0", "en_" + "9" * 30, "_", "__", "1_2", "\u202e",
    "%s", "../..",
)  # fmt: skip
STAFF: Final = (
    *DESK.values(), "menu", "leave", "rehearse_new", "rehearse_as", "rehearse_outage", "rehearse_group", "trace_of",
    "ex_open",
    "ex_play", "ex_step", "ex_watch", "ex_next", "ex_run", "ex_day", "ex_today", "texts_sort", "texts_open",
    "wish", "code",
    "feedback_page", "fault", "correction", "correction_mark", "correction_hold", "belongs", "group_would",
    "lapsed", "nothing",
)  # fmt: skip
NAMED: Final = (
    "start", "start", "term", "ord", "new", "edit", "cases", "result", "help", "settings", "delete", "export", *DESK,
)  # fmt: skip
"""Commands: those of the staff, from whoever they may come, too."""
MIMES: Final = (
    None, "", "application/pdf", "image/png", "image/svg+xml", "text/html", "application/x-sh", "x" * 300,
    "image/../../x",
    "application/pdf; x=<b>",
)  # fmt: skip
SIZES: Final = (None, 0, 1, -1, 20 * 1024 * 1024 + 1, 2**31, 2**52, 2**63)
NAMES: Final = (
    "a.pdf",
    "../../etc/passwd",
    "<b>.pdf",
    "\u202efdp.exe",
    "x" * 5_000,
    "",
    "a\x00.pdf",
    "nul",
    "{name}",
    "%n.pdf",
)
STATES: Final = ("creator", "administrator", "member", "restricted", "left", "kicked", "unheard_of")
PAYLOADS: Final = (
    "ex_home", "ex_car", "ex_shortsale", "ex_", "term_deficiency", "term_" + "x" * 80, "term_../../x", "term_%00",
    "c_", "c_x",
    "c_" + "A" * 62, "c_" + "_" * 60, "c_" + "9" * 400, "c_\u0663", "private", "group", "start", "<b>", "a b c",
    "{0}", "c_AQ==",
)  # fmt: skip
DATES: Final = (0, 1, -1, 2**31, 2**32, 2**40, 1_795_348_800)
