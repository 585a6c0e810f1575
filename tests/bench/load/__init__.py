"""This bot against other ways to build it: the same conversation over loopback HTTP, in the same run."""


async def main() -> None:
    """Run the short form of the benchmark, and print its tables."""
    # The rivals live in here too, and run where nothing of ours is installed.
    from tests.bench.load.arguments import parsed
    from tests.bench.load.run import benchmark

    await benchmark(parsed([]))
