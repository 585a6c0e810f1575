"""``python -m tests.bench.load``: the benchmark against rivals; ``--help`` says what it can be asked for."""

import asyncio

from tests.bench.load.arguments import parsed
from tests.bench.load.run import benchmark

if __name__ == "__main__":
    asyncio.run(benchmark(parsed()))
