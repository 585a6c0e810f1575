"""People with names, numbers and words that nothing else here could hold, who go through whole conversations."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from bot.events import Key
from bot.sandbox.chats import Chat as Room
from bot.sandbox.chats import Person
from bot.sandbox.refused import bad_request
from tests.bot.staff.trouble import SECRET, stumble, until_given_up
from tests.bot.telegram.planted import AMOUNTS, NAME, planted
from tests.chat import Chat
from tests.whole import Whole

CAR = {
    "jurisdiction": "ohio", "collateral": "a:collateral:vehicle", "event": "a:event:repossession",
    "outcome": "a:outcome:judgment", "credits": "a:credits:0",
}  # fmt: skip


@dataclass
class Crowd:
    """Everybody who was there, what of theirs nobody may see, and what staff may read."""

    ids: dict[str, int] = field(default_factory=dict)
    names: set[str] = field(default_factory=set)
    secrets: set[str] = field(default_factory=set)
    amounts: set[str] = field(default_factory=set)
    let: set[str] = field(default_factory=set)
    codes: list[str] = field(default_factory=list)


class Town:
    """The people of one bot."""

    def __init__(self, bot: Whole) -> None:
        self._bot = bot
        self.crowd = Crowd()

    def somebody(self, name: str, person_id: int, language: str = "en") -> Chat:
        """Somebody whose name and number are remembered as not to be seen."""
        person = Person(person_id, name, language)
        self._bot.telegram.people[person_id] = person
        self._bot.telegram.chats[person_id] = Room(person_id, "private", name, [person_id])
        self.crowd.names.add(name)
        self.crowd.ids[name] = person_id
        return self._bot.chat(person)

    def unseen(self, text: str) -> str:
        """A text that nobody may see."""
        self.crowd.secrets.add(text)
        return text

    def amount(self, digits: str) -> str:
        """An amount that nobody may see."""
        self.crowd.amounts.add(digits)
        return digits

    async def interviewed(self, chat: Chat, amounts: Mapping[str, str] = MappingProxyType({})) -> Chat:
        """Go to the answer with a car in Ohio; what is not stated is not known."""
        await says(chat, "/start", "n:begin", "a:jurisdiction:US")
        while field := next((data.split(":")[1] for data in chat.choices() if data.endswith(":?")), None):
            await says(chat, amounts.get(field) or CAR.get(field, f"a:{field}:?"))
        await says(chat, "n:confirm")
        return chat

    async def live(self) -> None:
        """Let everybody do what they do."""
        await self._says_nothing()
        await self._lets_staff_read()
        await self._takes_it_back()
        await self._does_not_send()
        await self._walks_away()
        await self._meets_dead_ends()
        await self._meets_a_fault()
        await self._is_refused()
        await self._in_a_group()
        await self._deletes_everything()

    async def _says_nothing(self) -> None:
        """Votes, and lets nobody read anything."""
        chat = self.somebody("Frøydis", 7_318_264_951, "nb")
        self.crowd.secrets.add(NAME)
        self.crowd.amounts.update(AMOUNTS)
        await planted(self._bot, chat.person, "nb")
        await says(chat, "/result", "n:helpful", "n:feedback_back", "t:statement", "n:unhelpful")

    async def _lets_staff_read(self) -> None:
        chat = self.somebody("Tikvahelena", 7_318_264_952)
        await self.interviewed(chat, {"claim": "73911", "sale_price": "41873", "costs": "1237"})
        await says(chat, "n:unhelpful", "the zircon paragraph lost me")
        await says(chat, "n:feedback_amounts", "n:feedback_send")
        self.crowd.let.add("the zircon paragraph lost me")

    async def _takes_it_back(self) -> None:
        chat = self.somebody("Zebulonius", 7_318_264_953)
        amounts = {"claim": self.amount("64283"), "sale_price": self.amount("37519")}
        await self.interviewed(chat, amounts)
        await says(chat, "n:unhelpful", self.unseen("quokka fence is unclear to me"))
        await says(chat, "n:feedback_amounts", "n:feedback_send", "n:feedback_takeback", "n:feedback_back")

    async def _does_not_send(self) -> None:
        chat = self.somebody("Ottoline", 7_318_264_954)
        await self.interviewed(chat, {"claim": self.amount("58367")})
        await says(chat, "t:statement", "n:unhelpful", self.unseen("wombat sums are hard"), "n:feedback_drop")
        await says(chat, self.unseen("wombat once more"), "n:feedback_amounts", "n:feedback_back")
        await says(chat, "t:next", "n:unhelpful", "the yapok line is missing", "n:feedback_send", "n:feedback_back")
        self.crowd.let.add("the yapok line is missing")

    async def _walks_away(self) -> None:
        chat = self.somebody("Peregrinus", 7_318_264_955)
        await self.interviewed(chat, {"claim": self.amount("47293")})
        await says(
            chat, "n:unhelpful", self.unseen("axolotl is what I think"), "/start", self.unseen("narwhal question")
        )

    async def _meets_dead_ends(self) -> None:
        chat = self.somebody("Wilhelmetta", 7_318_264_956)
        await says(chat, "/start", self.unseen("blobfish and nothing else"))
        if "n:unhelpful" in chat.choices():
            await says(chat, "n:unhelpful", self.unseen("pangolin is my word"))
        await says(chat, f"/{self.unseen('dugongcommand')} {self.unseen('manatee 35719')}")
        await says(chat, "n:unhelpful", "n:feedback_back", f"/term {self.unseen('okapi clause')}")
        await says(chat, "/start", "n:begin", self.unseen("tapirland"), self.unseen("kakapoland"))
        if "n:unhelpful" in chat.choices():
            await says(chat, "n:unhelpful", self.unseen("lemurs everywhere"), "n:feedback_back")

    async def _meets_a_fault(self) -> None:
        """The bot stumbles over what is kept of them, and what they write then."""
        chat = self.somebody("Hyacinthus", 7_318_264_957)
        await says(chat, "/start", "n:begin")
        session = self._bot.session(chat.person)
        assert session
        self.crowd.secrets.add(SECRET)
        stumble(self._bot, Key(chat.person.id, chat.person.id), session)
        self.crowd.codes.append(await until_given_up(self._bot, chat, self.unseen("ocelot 91357 is mine")))

    async def _is_refused(self) -> None:
        """Telegram takes none of the screens, and quotes what it does not take."""
        chat = self.somebody("Marigoldina", 7_318_264_958)
        await says(chat, "/start", "n:begin")
        quoted = f'can\'t parse entities: Unsupported start tag "{self.unseen("caracal")}" at byte offset 3'
        self._bot.telegram.faults.next("sendMessage", bad_request(quoted))
        await says(chat, "ohio")

    async def _in_a_group(self) -> None:
        chat = self.somebody("Evangelista", 7_318_264_959)
        title = "Bandicoot Street Owners"
        self.crowd.names.add(title)
        room = self._bot.telegram.group(title, [chat.person])
        self.crowd.ids[title] = room.id
        in_group = self._bot.chat(chat.person, group=room)
        for text in ("what is a deficiency", f"/term {self.unseen('platypus')}", self.unseen("echidna 82461 owed")):
            await says(in_group, f"{self._bot.name} {text}" if text[0] != "/" else text)
        await chat.searches(self.unseen("ocelotte 73519"))

    async def _deletes_everything(self) -> None:
        chat = self.somebody("Desideriana", 7_318_264_960)
        await self.interviewed(chat, {"claim": self.amount("86243")})
        await says(chat, "n:helpful", self.unseen("numbat was here"), "/delete", "n:delete")


async def says(chat: Chat, *said: str) -> None:
    """Tap what is a button, type all else."""
    for each in said:
        await (chat.taps(each) if each[:2] in {"a:", "n:", "t:", "s:"} else chat.types(each))
