"""What everybody needs of a page, asked in the browser: names, room to tap, contrast; each lists what falls short."""

UNNAMED = """[...document.querySelectorAll("button, a, select, textarea, summary")]
  .filter((part) => !(part.textContent.trim() || part.ariaLabel || part.labels?.length))
  .map((part) => part.outerHTML)"""

SMALL = """(least) => [...document.querySelectorAll("button:not(.text *), select, textarea, summary")]
  .filter((part) => part.offsetParent && Math.min(part.offsetWidth, part.offsetHeight) < least)
  .map((part) => `${part.outerHTML} ${part.offsetWidth}x${part.offsetHeight}`)"""

FAINT = """(() => {
  const light = (channel) => (channel /= 255) <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  const parts = (colour) => colour.match(/[\\d.]+/g).map(Number);
  const luminance = ([r, g, b]) => 0.2126 * light(r) + 0.7152 * light(g) + 0.0722 * light(b);
  const ground = (part) => {
    for (let at = part; at; at = at.parentElement) {
      const [r, g, b, a = 1] = parts(getComputedStyle(at).backgroundColor);
      if (a > 0.9) return [r, g, b];
    }
    return [255, 255, 255];
  };
  const faint = [];
  for (const part of document.querySelectorAll(".bubble *, .key, .top *, .menu, .tools summary, .tools summary *")) {
    if (!part.offsetParent || part.closest(".hidden, .avatar, svg") || !part.innerText?.trim()) continue;
    const colours = [parts(getComputedStyle(part).color), ground(part)];
    const [one, other] = colours.map(luminance).sort((a, b) => b - a);
    const ratio = (one + 0.05) / (other + 0.05);
    if (ratio < 4.5) faint.push(`${ratio.toFixed(2)} ${part.outerHTML}`);
  }
  return faint;
})()"""
