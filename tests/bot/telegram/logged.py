"""The lines that the bot writes to its log, as an operator reads them."""

import logging
from types import TracebackType

import pytest

from bot import log


class Log:
    """Written to until the end of the block; then logging is as it was."""

    def __init__(self, capsys: pytest.CaptureFixture[str]) -> None:
        self._capsys = capsys

    def __enter__(self) -> "Log":
        root = logging.getLogger()
        self._before, self._level = root.handlers[:], root.level
        log.set_up("INFO", "text")
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        root = logging.getLogger()
        root.handlers[:] = self._before
        root.setLevel(self._level)

    def lines(self) -> list[str]:
        """What was written since the last look."""
        return self._capsys.readouterr().err.splitlines()
