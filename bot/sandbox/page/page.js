// The page: shows what the server says the phone shows, and tells it what the person does.

import { clock } from "./bubbles.js";
import { composer } from "./composer.js";
import { history } from "./history.js";
import { element } from "./text.js";

const $ = (id) => document.getElementById(id);
const TOAST_MS = 3500;
const DOING_MS = 5000;
const DOING = { typing: "typing…", upload_photo: "sending photo…", upload_document: "sending file…" };

let here = place();
let shown = null;
let events = null;
let told = null;
let toastTimer = 0;
let doingTimer = 0;

function place() {
  const [person, chat] = location.hash.slice(1).split("/").map(Number);
  return { person: person || 0, chat: chat || 0 };
}

async function act(name, more = {}) {
  const body = JSON.stringify({ ...here, ...more });
  try {
    const answer = await fetch(`/do/${name}`, { method: "POST", headers: { "Content-Type": "application/json" }, body });
    if (!answer.ok) toast(await answer.text());
  } catch {
    toast("The sandbox does not answer.");
  }
}

async function upload(file) {
  const query = new URLSearchParams({ ...here, name: file.name, mime: file.type });
  try {
    const answer = await fetch(`/upload?${query}`, { method: "POST", body: file });
    if (!answer.ok) toast(await answer.text());
  } catch {
    toast("The sandbox does not answer.");
  }
}

function goTo(person, chat) {
  window.history.replaceState(null, "", `#${person}/${chat}`);
  here = { person, chat };
  told = null;
  shown = null;
  listen();
}

function listen() {
  events?.close();
  events = new EventSource(`/events?person=${here.person}&chat=${here.chat}`);
  events.onmessage = (event) => show(JSON.parse(event.data));
}

function toast(words) {
  clearTimeout(toastTimer);
  $("toast").textContent = words;
  $("toast").hidden = !words;
  toastTimer = setTimeout(() => { $("toast").hidden = true; }, TOAST_MS);
}

function alertBox(words) {
  $("alert-text").textContent = words;
  if (!$("alert").open) $("alert").showModal();
}

const open = {
  command: (words) => act("types", { text: words }),
  button: (message, key) => {
    if (key.callback_data) return act("taps", { message: message.id, data: key.callback_data });
    if (key.copy_text) return copy(key.copy_text.text);
    const inline = key.switch_inline_query_current_chat ?? key.switch_inline_query;
    return inline === undefined ? toast("This button does nothing in the sandbox.") : write.search(inline);
  },
  // A link to this bot opens its chat, as in Telegram; every other link opens a new tab.
  address: (address) => {
    const url = new URL(address);
    if (!["t.me", "telegram.me"].includes(url.hostname) || url.pathname.slice(1) !== shown.bot.username) return false;
    const payload = url.searchParams.get("start");
    if (shown.chat.id !== here.person) goTo(here.person, here.person);
    act("types", { text: payload ? `/start ${payload}` : "/start" });
    return true;
  },
};

async function copy(words) {
  try {
    await navigator.clipboard.writeText(words);
    toast("Copied to clipboard.");
  } catch {
    alertBox(words);
  }
}

const write = composer(act, upload, () => shown, open);
const past = history($("messages"), $("scroll"), $("down"), open);

function show(view) {
  here = { person: view.person.id, chat: view.chat.id };
  shown = view;
  const title = view.chat.private ? view.bot.name : view.chat.title;
  document.title = title;
  $("title").textContent = title;
  $("avatar").textContent = [...title][0];
  subtitle(view);
  tools(view);
  const fresh = view.chat.private && !view.messages.length;
  $("about").hidden = !fresh || !view.bot.description;
  $("description").textContent = view.bot.description;
  past.show(view);
  write.show(view);
  answers(view);
}

function subtitle(view) {
  clearTimeout(doingTimer);
  const still = view.chat.private ? "bot" : `${view.chat.members} people${view.chat.has_bot ? " and the bot" : ""}`;
  const doing = view.chat.doing && (DOING[view.chat.doing[1]] ?? "busy…");
  $("subtitle").textContent = doing ?? still;
  $("subtitle").classList.toggle("busy", Boolean(doing));
  if (doing) doingTimer = setTimeout(() => { $("subtitle").textContent = still; $("subtitle").classList.remove("busy"); }, DOING_MS);
}

// What was answered before the page came is not shown again.
function answers(view) {
  const unseen = told === null ? [] : view.answers.filter((answer) => !told.has(answer.id));
  told = new Set(view.answers.map((answer) => answer.id));
  for (const answer of unseen) {
    if (answer.url) open.address(answer.url);
    else if (answer.text && answer.alert) alertBox(answer.text);
    else if (answer.text) toast(answer.text);
  }
}

function tools(view) {
  choices($("people"), view.people, view.person.id, (person) => person.name, (person) => (
    goTo(person.id, shown.chat.private ? person.id : shown.chat.id)));
  choices($("chats"), view.chats, view.chat.id, (chat) => (chat.private ? "Private" : "Group"), (chat) => (
    goTo(shown.person.id, chat.id)));
  $("language").value = view.person.language;
  $("messages").lang = view.person.language;
  $("where").textContent = `${view.person.name} · ${view.chat.private ? "private" : "group"} · ${view.person.language}`;
  $("block").textContent = view.chat.blocked ? "Unblock the bot" : "Block the bot";
  $("block").hidden = !view.chat.private;
}

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

$("language").addEventListener("change", (event) => act("speaks", { language: event.target.value }));
$("block").addEventListener("click", () => act(shown.chat.blocked ? "unblocks" : "blocks"));
$("restart").addEventListener("click", async () => {
  await act("restart");
  toast(`The bot was restarted at ${clock(Date.now() / 1000)}.`);
});
$("tools").open = window.matchMedia("(min-width: 800px)").matches;
window.addEventListener("pagehide", () => events?.close());
listen();
