"""The desk's way to the phones: turns in the order of their chats, and messages whose fate is known."""

from telegram.error import BadRequest, Forbidden, RetryAfter, TelegramError

from bot.events import Key
from bot.screen_parts import Screen, Turn
from bot.staff.office import NotReached, Refused, TooSoon, Unsure
from bot.telegram.courier import Courier
from bot.telegram.delivery import Parcel
from bot.telegram.limits import seconds
from bot.telegram.messages import Messages


class CourierPost:
    """``Post`` over the courier."""

    def __init__(self, courier: Courier, messages: Messages) -> None:
        self._courier = courier
        self._messages = messages

    def hand(self, key: Key, turn: Turn) -> None:
        """Show a turn when its place in the chat's order comes."""
        self._courier.hand(Parcel(key, turn))

    async def send(self, chat: int, screen: Screen) -> None:
        """Send one message now; a 429 is waited out by the limits below, and raised where that takes too long."""
        try:
            await self._messages.send(chat, screen)
        except Forbidden:
            raise NotReached from None
        except BadRequest:
            raise Refused from None
        except RetryAfter as later:
            raise TooSoon(seconds(later)) from None
        except TelegramError:
            raise Unsure from None

    def waiting(self) -> int:
        """Return how many turns are on their way."""
        return self._courier.waiting()
