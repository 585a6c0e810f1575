"""``python -m bot.scan.child``: reads the letters that come on stdin, and can do nothing else.

It takes what strangers send, so before the first of them it gives up what it does not need: it can open no file and no
connection, write nothing, and grow no further. It ends when stdin does.
"""

import os
import sys
from typing import BinaryIO, Final

from bot.scan import confined
from bot.scan.engine import Engine
from bot.scan.frames import framed, next_frame, packed
from bot.scan.lines import in_lines
from bot.scan.pages import Unreadable, pages
from bot.scan.samples import PDFS, PICTURES
from bot.scan.scan import MOST_LINES, Scan, ScanFault

SECONDS_A_FILE: Final = 60
"""Processor time; the bot waits less, this is for when the bot itself is gone."""


def main() -> None:
    """Answer each file with its scan."""
    asked, answers = sys.stdin.buffer, os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    confined.quiet()
    engine = Engine()
    for sample in (*PICTURES, *PDFS):  # what is loaded late is loaded here
        scanned(engine, sample)
    confined.confine()
    serve(engine, asked, answers)


def serve(engine: Engine, asked: BinaryIO, answers: BinaryIO) -> None:
    """Answer until there is nothing more to read."""
    while (content := next_frame(asked.read)) is not None:
        confined.limit_processor(SECONDS_A_FILE)
        answers.write(framed(packed(scanned(engine, content))))
        answers.flush()


def scanned(engine: Engine, content: bytes) -> Scan:
    """Return the lines of a file, or the fault it has."""
    try:
        found = [line for page in pages(content) for line in in_lines(engine.pieces(page))]
    except Unreadable as unreadable:
        return Scan(fault=unreadable.fault)
    except MemoryError:
        return Scan(fault=ScanFault.TOO_BIG)
    except Exception:  # noqa: BLE001 - whatever is wrong with a stranger's file, its owner is told that it cannot be read
        return Scan(fault=ScanFault.BROKEN)
    return Scan(tuple(found[:MOST_LINES])) if found else Scan(fault=ScanFault.NOTHING_READ)


if __name__ == "__main__":
    main()
