"""All that was ever answered, as a case reads it, whether it counts or not."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Self

from pydantic import ValidationError

from bot.session import NOT_HAPPENED
from domain.case import Case


@dataclass(frozen=True)
class Told:
    """The answers, and the case of all of them that can be read; a day that has not happened is left out of it."""

    answers: Mapping[str, Any]
    case: Case

    @classmethod
    def of(cls, answers: Mapping[str, Any]) -> Self:
        """Return the answers as they are read, all at once."""
        stated = {field: value for field, value in answers.items() if value != NOT_HAPPENED}
        try:
            return cls(answers, Case.model_validate(stated))
        except ValidationError as fault:
            unread = {error["loc"][0] for error in fault.errors(include_url=False, include_input=False)}
        return cls(answers, Case.model_validate({field: stated[field] for field in stated if field not in unread}))

    def has(self, field: str) -> bool:
        """Whether the fact was answered, and the answer can be read."""
        return self.case.asked(field) or self.answers.get(field) == NOT_HAPPENED

    def adding(self, field: str, case: Case) -> Case:
        """Return the case with this fact as it was answered; it was checked when it was read."""
        return case.model_copy(update={field: getattr(self.case, field)}) if self.case.asked(field) else case
