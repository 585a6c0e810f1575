// One message: bubble, file, time, inline keyboard.

import { element, formatted, link } from "./text.js";

const WORDS = { voice: "Voice message", contact: "Contact", location: "Location" };

export function clock(seconds) {
  return new Date(seconds * 1000).toLocaleTimeString("nb", { hour: "2-digit", minute: "2-digit" });
}

export function day(seconds) {
  return new Date(seconds * 1000).toLocaleDateString("en", { day: "numeric", month: "long" });
}

export function bubble(message, around, open) {
  const item = element("li", { tabindex: "-1" });
  const box = element("div", { class: "bubble" });
  const showName = around.group && !message.mine && around.turn;
  box.append(element("span", { class: showName ? "sender" : "hidden" }, message.mine ? "You: " : `${message.sender}${showName ? "" : ": "}`));
  if (message.from) box.append(element("span", { class: "sender" }, `Forwarded from ${message.from}`));
  if (message.answers) box.append(quote(message.answers));
  if (message.file) box.append(file(message.file));
  if (message.other) box.append(element("span", { class: "kind" }, WORDS[message.other]));
  if (message.text) box.append(element("span", { class: "text" }, formatted(message.text, message.entities, open)));
  box.append(stamp(message));
  item.append(box);
  if (around.group) item.append(reply(message, open));
  if (message.rows.length) item.append(keyboard(message, open));
  return item;
}

// What may change around a message that itself stays the same: changed in place, so that nothing is read aloud again.
export function surround(item, message, { turn, last, waiting }) {
  const names = {
    mine: message.mine, turn, last, "with-keys": message.rows.length || message.file?.kind === "document",
    sticker: message.file?.kind === "sticker",
  };
  item.className = Object.keys(names).filter((name) => names[name]).join(" ");
  for (const key of item.querySelectorAll("button.key")) {
    if (waiting.includes(key.dataset.sends)) key.setAttribute("aria-busy", "true");
    else key.removeAttribute("aria-busy");
  }
}

function quote(answered) {
  return element("span", { class: "answered" }, element("strong", {}, answered.sender), answered.text);
}

function reply(message, open) {
  const name = `Reply to ${message.sender}`;
  return element("button", { type: "button", class: "reply", "aria-label": name, title: name, onclick: () => open.reply(message) }, "↩");
}

function stamp(message) {
  const via = message.via ? `via @${message.via} ` : "";
  const time = element("time", { datetime: new Date(message.date * 1000).toISOString() }, clock(message.date));
  return element("span", { class: "stamp" }, via, message.edited ? "edited " : "", time);
}

function file(sent) {
  const address = `/file/${encodeURIComponent(sent.id)}`;
  if (sent.kind === "photo" || sent.kind === "sticker") {
    const picture = element("img", { src: address, alt: sent.kind, width: sent.width, height: sent.height });
    return element("a", { class: "picture", href: address, target: "_blank", rel: "noopener" }, picture);
  }
  const words = element("span", {}, element("strong", {}, WORDS[sent.kind] ?? sent.name), element("small", {}, size(sent.size)));
  return element("a", { class: "file", href: address, download: sent.name }, words);
}

function size(bytes) {
  return bytes < 1024 ? `${bytes} B` : bytes < 1024 * 1024 ? `${Math.round(bytes / 1024)} KB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}

function keyboard(message, open) {
  const rows = message.rows.map((row) => element("div", { class: "row" }, ...row.map((key) => button(message, key, open))));
  return element("div", { class: "keys", role: "group", "aria-label": "Buttons" }, ...rows);
}

function button(message, key, open) {
  const look = { class: ["key", key.style, key.url && "leads", key.copy_text && "copies"].filter(Boolean).join(" "), title: key.text };
  if (key.url) return link(key.url, key.text, open, look);
  return element("button", { ...look, type: "button", onclick: () => open.button(message, key), "data-sends": key.callback_data }, key.text);
}
