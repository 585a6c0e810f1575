"""What the bot is run as while it is killed: how updates come, where answers are kept, how many replicas."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Combination:
    """One way to run the bot."""

    webhook: bool
    postgres: bool
    replicas: int = 1

    @property
    def name(self) -> str:
        """How the table calls it."""
        ways = "webhook" if self.webhook else "polling", "PostgreSQL" if self.postgres else "SQLite"
        return " ".join((*ways, str(self.replicas)))


COMBINATIONS = (
    Combination(webhook=False, postgres=False),
    Combination(webhook=False, postgres=True),
    Combination(webhook=True, postgres=False),
    Combination(webhook=True, postgres=True),
    Combination(webhook=True, postgres=True, replicas=2),
)
