"""The lines that the bot writes to its log, as an operator reads them."""

import logging
from types import TracebackType
from typing import Self

import pytest

from bot import log


class Logging:
    """Written to stderr until the end of the block; then logging is as it was."""

    def __init__(self, level: str = "INFO") -> None:
        self._wanted = level

    def __enter__(self) -> Self:
        root = logging.getLogger()
        self._before, self._level = root.handlers[:], root.level
        log.set_up(self._wanted, "text")
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        root = logging.getLogger()
        root.handlers[:] = self._before
        root.setLevel(self._level)


class Log(Logging):
    """The same, and what was written can be read."""

    def __init__(self, capsys: pytest.CaptureFixture[str]) -> None:
        super().__init__()
        self._capsys = capsys

    def lines(self) -> list[str]:
        """What was written since the last look."""
        return self._capsys.readouterr().err.splitlines()
