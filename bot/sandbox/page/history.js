// The messages: changes only what differs, keeps focus and place.

import { bubble, day, surround } from "./bubbles.js";
import { element } from "./text.js";

const NEAR = 80;

export function history(list, scroll, down, open) {
  const known = new Map();
  let chat = "";

  // The newest message stays in sight, whatever grows, until somebody scrolls up.
  let follows = true;
  let top = 0;

  const atEnd = () => scroll.scrollHeight - scroll.scrollTop - scroll.clientHeight < NEAR;
  const toEnd = () => {
    follows = true;
    scroll.scrollTop = scroll.scrollHeight;
    down.hidden = true;
  };
  down.addEventListener("click", toEnd);
  scroll.addEventListener("scroll", () => {
    if (scroll.scrollTop < top || atEnd()) follows = atEnd();
    top = scroll.scrollTop;
    down.hidden = follows;
  });
  const sizes = new ResizeObserver(() => { if (follows) toEnd(); });
  sizes.observe(scroll);
  sizes.observe(list);

  function show(view) {
    const now = `${view.person.id}/${view.chat.id}/${view.chat.topic}`;
    if (now !== chat) {
      chat = now;
      follows = true;
      known.clear();
    }
    const before = known.size;
    const items = rendered(view);
    replace(items);
    const own = view.messages.at(-1)?.mine && known.size > before;
    if (follows || own) toEnd();
  }

  function rendered(view) {
    const items = [];
    const kept = new Set();
    view.messages.forEach((message, i) => {
      const [before, after] = [view.messages[i - 1], view.messages[i + 1]];
      const today = day(message.date);
      if (!before || day(before.date) !== today) {
        kept.add(today);
        items.push(renewed(today, today, () => element("li", { class: "day" }, today)));
      }
      kept.add(message.id);
      if (message.service) {
        items.push(renewed(message.id, message.service, () => element("li", { class: "day" }, message.service)));
        return;
      }
      items.push(item(message, {
        group: !view.chat.private, turn: before?.sender !== message.sender, last: after?.sender !== message.sender,
        waiting: view.waiting.filter(([id]) => id === message.id).map(([, data]) => data),
      }));
    });
    for (const id of known.keys()) if (!kept.has(id)) known.delete(id);
    return items;
  }

  function item(message, around) {
    const state = JSON.stringify([message, around.group, around.turn]);
    const made = renewed(message.id, state, () => bubble(message, around, open));
    surround(made, message, around);
    return made;
  }

  function renewed(id, state, make) {
    const old = known.get(id);
    if (old?.state === state) return old.item;
    const made = make();
    known.set(id, { state, item: made });
    if (old) refocus(old.item, made);
    return made;
  }

  // Only what differs is taken out or put in: a screen reader reads what is new, and focus is not lost.
  function replace(items) {
    const wanted = new Set(items);
    for (const child of [...list.children]) if (!wanted.has(child)) child.remove();
    let at = list.firstChild;
    for (const made of items) {
      if (made === at) at = at.nextSibling;
      else list.insertBefore(made, at);
    }
  }

  // The element that had the keyboard's focus is gone: its successor takes it, else the message.
  function refocus(old, item) {
    if (!old.contains(document.activeElement)) return;
    const place = [...old.querySelectorAll("a, button")].indexOf(document.activeElement);
    const heir = item.querySelectorAll("a, button")[place] ?? item;
    queueMicrotask(() => heir.focus({ preventScroll: true }));
  }

  return { show };
}
