"""Reading letters: the share of amounts read right in each condition and language, the time, and the memory."""

import gc
from pathlib import Path
from statistics import median
from time import perf_counter

from bot.scan.reader import LetterReader, Patience
from tests.bot.scan.counting import right
from tests.bot.scan.letters import letter
from tests.bot.scan.weather import CONDITIONS

SEEDS = range(4)
"""One for each layout: with two languages and six conditions, 48 letters."""
FIRST_SEED = 100
"""Others than those that the tests read."""


async def main() -> None:
    """Print a row for each condition and language, then what reading costs."""
    reader = LetterReader(Patience(waiting=600, reading=600))
    before, times = _memory("self"), []
    began = perf_counter()
    await reader.read(letter(FIRST_SEED, "en").content)
    print(f"first page, with the process begun: {perf_counter() - began:.1f} s")
    print("condition            en     nb    seconds a page")
    for condition in CONDITIONS:
        shares = []
        spent: list[float] = []
        for language in ("en", "nb"):
            drawn = [letter(FIRST_SEED + seed, language, condition) for seed in SEEDS]
            read = 0
            for each in drawn:
                began = perf_counter()
                scan = await reader.read(each.content)
                spent.append(perf_counter() - began)
                read += right(each, scan.lines)
            shares.append(read / sum(len(each.rows) for each in drawn))
        times += spent
        print(f"{condition:19} {shares[0]:6.1%} {shares[1]:6.1%} {median(spent):6.1f}")
    gc.collect()
    print(f"median {median(times):.1f} s a page, slowest {max(times):.1f} s")
    most, least = _memory(reader.process_id, "VmHWM"), _memory(reader.process_id)
    print(f"memory, MB: reader at most {most}, between letters {least}")
    print(f"this process {before} before, {_memory('self')} after (the letters are drawn here too)")
    await reader.close()


def _memory(process: object, field: str = "VmRSS") -> int:
    """Megabytes of a process; 0 where the platform does not say."""
    status = Path(f"/proc/{process}/status")
    told = status.read_text("utf-8").splitlines() if status.is_file() else []
    return next((int(line.split()[1]) // 1024 for line in told if line.startswith(field)), 0)
