"""Telegram on your own machine: a fake that keeps to the Bot API, and a phone-sized page over it."""
