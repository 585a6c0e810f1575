"""Between Telegram and the conversation: the only folder, beside the sandbox, that speaks Telegram."""

import os

# python-telegram-bot's switch for durations as timedelta; without it every RetryAfter warns that int will go away.
os.environ.setdefault("PTB_TIMEDELTA", "true")  # noqa: TID251 - set, not read
