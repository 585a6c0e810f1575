// The text field and what opens above it: commands, inline results, other things to send.

import { element } from "./text.js";

const $ = (id) => document.getElementById(id);
const PAUSE_MS = 250;
const LONGEST_QUERY = 256;

export function composer({ act, upload, visit }, shown, open) {
  const text = $("text");
  let pause = 0;
  let started = false;
  let answered = null;

  const popups = { menu: $("open-menu"), kinds: $("open-kinds") };
  const toggle = (name, wanted) => {
    $(name).hidden = !wanted;
    popups[name].setAttribute("aria-expanded", String(wanted));
  };
  const closeAll = () => {
    Object.keys(popups).forEach((name) => toggle(name, false));
    $("results").hidden = true;
  };
  const grow = () => {
    text.style.height = "auto";
    text.style.height = `${text.scrollHeight}px`;
  };

  for (const name of Object.keys(popups)) {
    popups[name].addEventListener("click", () => {
      const wanted = $(name).hidden;
      closeAll();
      if (name === "menu" && wanted) commands("");
      toggle(name, wanted);
    });
  }
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    const opener = Object.keys(popups).find((name) => !$(name).hidden && $(name).contains(document.activeElement));
    closeAll();
    if (opener) popups[opener].focus();
  });
  $("kinds").addEventListener("click", (event) => {
    if (!event.target.dataset.kind) return;
    closeAll();
    act("sends", { kind: event.target.dataset.kind });
    text.focus();
  });
  $("own-file").addEventListener("click", () => $("chosen").click());
  $("chosen").addEventListener("change", () => {
    const [file] = $("chosen").files;
    if (file) upload(file);
    $("chosen").value = "";
    closeAll();
    text.focus();
  });

  function commands(typed) {
    const fitting = shown().commands.filter((known) => known.command.startsWith(typed));
    $("menu").replaceChildren(...fitting.map((known) => entry(`/${known.command}`, known.description, () => {
      closeAll();
      text.value = "";
      open.command(`/${known.command}`);
      text.focus();
    })));
    return fitting.length > 0;
  }

  function entry(title, note, onclick) {
    return element("button", { type: "button", onclick }, element("strong", {}, title), element("small", {}, note));
  }

  function send(words) {
    closeAll();
    if (words.trim()) act("types", { text: words, reply_to: answered ?? undefined });
    text.value = "";
    answer(null);
    grow();
    text.focus();
  }

  function answer(message) {
    answered = message?.id ?? null;
    $("answering").hidden = !message;
    $("answered").textContent = message ? `Reply to ${message.sender}: ${message.text}` : "";
  }
  $("no-answer").addEventListener("click", () => {
    answer(null);
    text.focus();
  });

  function typed() {
    grow();
    clearTimeout(pause);
    const query = inlineQuery();
    if (query !== null) pause = setTimeout(() => act("searches", { text: query }), PAUSE_MS);
    else $("results").hidden = true;
    const command = /^\/(\w*)$/.exec(text.value);
    if (command) toggle("menu", commands(command[1]));
    else toggle("menu", false);
  }

  function inlineQuery() {
    const start = `@${shown()?.bot.username} `;
    return text.value.startsWith(start) ? text.value.slice(start.length).slice(0, LONGEST_QUERY) : null;
  }

  text.addEventListener("input", typed);
  text.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    send(text.value);
  });
  $("composer").addEventListener("submit", (event) => {
    event.preventDefault();
    send(text.value);
  });
  $("start").addEventListener("click", async () => {
    if (shown().chat.blocked) await act("unblocks");
    act("types", { text: "/start" });
    started = true;
  });

  function results(search) {
    const wanted = search !== null && search.text === inlineQuery();
    $("results").hidden = !wanted || !(search.results.length || search.button);
    if (!wanted) return;
    const picks = search.results.map((found) => entry(found.title, found.description, () => {
      act("picks", { search: search.id, result: found.id });
      send("");
    }));
    if (search.button?.start_parameter) {
      picks.unshift(element("button", { type: "button", class: "above", onclick: () => above(search) }, search.button.text));
    }
    $("results").replaceChildren(...picks);
  }

  // The button above the results leads into the private chat, which starts with its word.
  async function above(search) {
    const { person } = shown();
    send("");
    if (await act("above", { search: search.id })) visit(person.id, person.id);
  }

  function replyKeys(keyboard) {
    $("reply-keys").hidden = !keyboard?.keyboard;
    const state = JSON.stringify(keyboard ?? null);
    if ($("reply-keys").dataset.state === state) return;
    $("reply-keys").dataset.state = state;
    const rows = (keyboard?.keyboard ?? []).map((row) => element("div", { class: "row" }, ...row.map((key) => (
      element("button", { type: "button", class: "key", onclick: () => send(key.text) }, key.text)))));
    $("reply-keys").replaceChildren(...rows);
  }

  return {
    reply(message) {
      answer(message);
      text.focus();
    },
    show(view) {
      if (answered !== null && !view.messages.some((message) => message.id === answered)) answer(null);
      const shut = view.chat.private && (view.chat.blocked || !view.messages.length);
      $("start").hidden = !shut;
      $("start").textContent = view.chat.blocked ? "Restart bot" : "Start";
      $("composer").hidden = shut;
      $("open-menu").hidden = !view.commands.length;
      $("open-menu").textContent = view.chat.private ? "Menu" : "/";
      text.placeholder = view.composer?.input_field_placeholder ?? "Message";
      replyKeys(view.composer);
      results(view.search);
      if (started && !shut) text.focus();
      started = started && shut;
    },
    search(words) {
      text.value = `@${shown().bot.username} ${words}`;
      text.focus();
      typed();
    },
  };
}
