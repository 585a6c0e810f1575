// What stands around the phone: which person, which chat and topic, what else a tester can do.

import { chatName } from "./links.js";
import { element } from "./text.js";

const $ = (id) => document.getElementById(id);

export function tools(act, shown, goTo) {
  $("language").addEventListener("change", (event) => act("speaks", { language: event.target.value }));
  $("block").addEventListener("click", () => act(shown().chat.blocked ? "unblocks" : "blocks"));
  $("bring").addEventListener("click", () => act(shown().chat.has_bot ? "removes" : "adds"));
  $("tools").open = window.matchMedia("(min-width: 800px)").matches;

  // Buttons are replaced only when something differs, so that the keyboard's focus stays where it is.
  function choices(box, offered, chosen, name, choose) {
    const state = JSON.stringify([offered.map((one) => [one.id, name(one)]), chosen]);
    if (box.dataset.state === state) return;
    const focused = [...box.children].indexOf(document.activeElement);
    box.dataset.state = state;
    box.replaceChildren(...offered.map((one) => element(
      "button", { type: "button", "aria-pressed": String(one.id === chosen), onclick: () => choose(one) }, name(one))));
    box.children[focused]?.focus();
  }

  function topics(view) {
    $("topics").hidden = !view.chat.forum;
    const all = [{ id: null, name: "General" }, ...view.chat.topics];
    choices($("topics"), view.chat.forum ? all : [], view.chat.topic, (topic) => topic.name, (topic) => (
      goTo(view.person.id, view.chat.id, topic.id)));
  }

  return {
    show(view) {
      choices($("people"), view.people, view.person.id, (person) => person.name, (person) => (
        goTo(person.id, shown().chat.private ? person.id : shown().chat.id, shown().chat.topic)));
      choices($("chats"), view.chats, view.chat.id, chatName, (chat) => goTo(shown().person.id, chat.id));
      topics(view);
      $("language").value = view.person.language;
      $("messages").lang = view.person.language;
      $("where").textContent = `${view.person.name} · ${view.chat.private ? "private" : view.chat.title} · ${view.person.language}`;
      $("block").textContent = view.chat.blocked ? "Unblock the bot" : "Block the bot";
      $("block").hidden = !view.chat.private;
      $("bring").textContent = view.chat.has_bot ? "Remove the bot" : "Add the bot";
      $("bring").hidden = view.chat.private;
    },
  };
}
