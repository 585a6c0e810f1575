// Links of Telegram, as a phone follows them: into the bot's chat, into a group, to share.

import { element } from "./text.js";

const $ = (id) => document.getElementById(id);
const HOSTS = ["t.me", "telegram.me", "telegram.dog"];

export function links(act, shown, visit) {
  function choose(title, chats, then) {
    $("choose-title").textContent = title;
    $("choose-from").replaceChildren(...chats.map((chat) => element("button", {
      type: "button",
      onclick: () => {
        $("choose").close();
        then(chat);
      },
    }, chatName(chat))));
    if (!chats.length) $("choose-from").append(element("p", {}, "There is none."));
    $("choose").showModal();
  }

  async function into(name, address, chat) {
    if (await act(name, { address, into: chat.id })) visit(shown().person.id, chat.id);
  }

  return {
    choose,

    // A link to this bot opens its chat or asks for another one, as in Telegram; every other link opens a new tab.
    address(address) {
      const url = new URL(address);
      const { bot, chats, person } = shown();
      if (!HOSTS.includes(url.hostname)) return false;
      if (url.pathname === "/share/url") {
        choose("Send to", chats, (chat) => into("shares", address, chat));
        return true;
      }
      if (url.pathname.slice(1).toLowerCase() !== bot.username.toLowerCase()) return false;
      if (url.searchParams.has("startgroup")) {
        const own = chats.filter((chat) => !chat.private && chat.administers);
        choose("Add to a group", own, (chat) => into("brings", address, chat));
        return true;
      }
      act("follows", { address }).then((done) => { if (done) visit(person.id, person.id); });
      return true;
    },
  };
}

export function chatName(chat) {
  if (chat.private) return "Private";
  return chat.has_bot ? chat.title : `${chat.title} (no bot)`;
}
