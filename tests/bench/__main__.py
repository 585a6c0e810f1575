"""``make bench``: every benchmark, one after the other. Each measures its rivals in the same run; none is a test."""

import asyncio
from importlib import import_module
from pkgutil import iter_modules

from tests import bench


def main() -> None:
    """Run each benchmark of this folder."""
    for module in iter_modules(bench.__path__):
        if module.name != "__main__":
            print(f"== {module.name}")
            asyncio.run(import_module(f"{bench.__name__}.{module.name}").main())


if __name__ == "__main__":
    main()
