// Telegram's entities as elements. Text only ever becomes text nodes, never markup.

const TAGS = {
  bold: "b", italic: "i", underline: "u", strikethrough: "s", code: "code", pre: "pre",
  spoiler: "span", blockquote: "span", expandable_blockquote: "span",
};
const CLASSES = { spoiler: "spoiler", blockquote: "quote", expandable_blockquote: "quote" };

export function element(tag, attributes = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith("on")) made.addEventListener(name.slice(2), value);
    else if (value !== undefined && value !== null && value !== false) made.setAttribute(name, value === true ? "" : value);
  }
  made.append(...children);
  return made;
}

export function safeAddress(address) {
  try {
    const url = new URL(address);
    return ["http:", "https:"].includes(url.protocol) ? url.href : null;
  } catch {
    return null;
  }
}

// Offsets and lengths are UTF-16 units, which is how JavaScript counts too. Entities come sorted, outer before inner.
export function formatted(text, entities, open) {
  const parts = document.createDocumentFragment();
  let at = 0;
  for (let i = 0; i < entities.length; i += 1) {
    const entity = entities[i];
    if (entity.offset < at) continue;
    const end = entity.offset + entity.length;
    const inside = entities.slice(i + 1).filter((other) => other.offset < end && other.offset + other.length <= end);
    const inner = formatted(
      text.slice(entity.offset, end),
      inside.map((other) => ({ ...other, offset: other.offset - entity.offset })),
      open,
    );
    parts.append(text.slice(at, entity.offset), wrapped(entity, text.slice(entity.offset, end), inner, open));
    at = end;
  }
  parts.append(text.slice(at));
  return parts;
}

function wrapped(entity, words, inner, open) {
  if (entity.type === "bot_command") {
    return element("button", { type: "button", onclick: () => open.command(words) }, inner);
  }
  if (entity.type === "url" || entity.type === "text_link") return link(entity.url ?? words, inner, open);
  const tag = TAGS[entity.type];
  return tag ? element(tag, { class: CLASSES[entity.type] }, inner) : inner;
}

export function link(address, inner, open, attributes = {}) {
  const safe = safeAddress(address);
  if (safe === null) return element("span", attributes, inner);
  const follow = (event) => {
    if (open.address(safe)) event.preventDefault();
  };
  return element("a", { href: safe, target: "_blank", rel: "noopener noreferrer", onclick: follow, ...attributes }, inner);
}
