"""Which shared case is open in a conversation, and which of its pages: the link itself, and never a person's answer."""

from enum import StrEnum

from pydantic import BaseModel, ConfigDict


class Part(StrEnum):
    """The pages of a shared case."""

    CASE = "case"
    LINES = "lines"
    SOURCES = "sources"


class Opened(BaseModel):
    """A shared case that somebody opened: what its link carries, and the page that is shown."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    payload: str
    part: Part = Part.CASE
