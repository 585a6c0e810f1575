"""The shape of a question's words."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Ask:
    """The words of one fact: its name in a list, its button, the question, why it is asked, where it is found."""

    label: str
    button: str
    question: str
    why: str
    where: str
