// The page: shows what the server says the phone shows, and tells it what the person does.

import { clock } from "./bubbles.js";
import { composer } from "./composer.js";
import { history } from "./history.js";
import { links } from "./links.js";
import { element } from "./text.js";
import { tools } from "./tools.js";

const $ = (id) => document.getElementById(id);
const TOAST_MS = 3500;
const DOING_MS = 5000;
const DOING = { typing: "typing…", upload_photo: "sending photo…", upload_document: "sending file…" };

let here = place();
let shown = null;
let events = null;
let told = null;
let onceShown = null;
let toastTimer = 0;
let doingTimer = 0;

function place() {
  const [person, chat, topic] = location.hash.slice(1).split("/").map(Number);
  return { person: person || 0, chat: chat || 0, topic: topic || 0 };
}

async function act(name, more = {}) {
  const body = JSON.stringify({ ...here, ...more });
  try {
    const answer = await fetch(`/do/${name}`, { method: "POST", headers: { "Content-Type": "application/json" }, body });
    if (!answer.ok) toast(await answer.text());
    return answer.ok;
  } catch {
    toast("The sandbox does not answer.");
    return false;
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

function goTo(person, chat, topic = null) {
  window.history.replaceState(null, "", `#${person}/${chat}/${topic ?? ""}`);
  here = { person, chat, topic: topic ?? 0 };
  told = null;
  shown = null;
  listen();
}

function visit(person, chat) {
  if (here.person !== person || here.chat !== chat || here.topic) goTo(person, chat);
}

function listen() {
  events?.close();
  events = new EventSource(`/events?${new URLSearchParams(here)}`);
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

const leads = links(act, () => shown, visit);
const open = {
  address: leads.address,
  reply: (message) => write.reply(message),
  // In a group a command that is tapped names the bot it is for.
  command: (words) => act("types", { text: shown.chat.private || words.includes("@") ? words : `${words}@${shown.bot.username}` }),
  button: (message, key) => {
    if (key.callback_data) return act("taps", { message: message.id, data: key.callback_data });
    if (key.copy_text) return copy(key.copy_text.text);
    if (key.switch_inline_query_current_chat !== undefined) return write.search(key.switch_inline_query_current_chat);
    if (key.switch_inline_query === undefined) return toast("This button does nothing in the sandbox.");
    return leads.choose("Search in", shown.chats, (chat) => {
      onceShown = () => write.search(key.switch_inline_query);
      goTo(shown.person.id, chat.id);
    });
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

const write = composer({ act, upload, visit }, () => shown, open);
const past = history($("messages"), $("scroll"), $("down"), open);
const around = tools(act, () => shown, goTo);

function show(view) {
  here = { person: view.person.id, chat: view.chat.id, topic: view.chat.topic ?? 0 };
  shown = view;
  const title = view.chat.private ? view.bot.name : view.chat.title;
  document.title = title;
  $("title").textContent = title;
  face(view, title);
  subtitle(view);
  around.show(view);
  const fresh = view.chat.private && !view.messages.length;
  $("about").hidden = !fresh || !view.bot.description;
  $("description").textContent = view.bot.description;
  past.show(view);
  write.show(view);
  answers(view);
  onceShown?.();
  onceShown = null;
}

// The bot's picture where it has one, else the first letter, as in Telegram.
function face(view, title) {
  const address = view.bot.picture && `/file/${encodeURIComponent(view.bot.picture)}`;
  const own = view.chat.private && address;
  const state = own || [...title][0];
  if ($("avatar").dataset.state !== state) {
    $("avatar").dataset.state = state;
    $("avatar").replaceChildren(own ? element("img", { src: own, alt: "", width: 42, height: 42 }) : state);
  }
  $("profile-name").textContent = view.bot.name;
  $("profile-user").textContent = `@${view.bot.username}`;
  $("profile-short").textContent = view.bot.short;
  $("profile-picture").hidden = !address;
  if (address && $("profile-picture").getAttribute("src") !== address) $("profile-picture").src = address;
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

$("avatar").addEventListener("click", () => $("profile").showModal());
$("restart").addEventListener("click", async () => {
  await act("restart");
  toast(`The bot was restarted at ${clock(Date.now() / 1000)}.`);
});
window.addEventListener("pagehide", () => events?.close());
listen();
