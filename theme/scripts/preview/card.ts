// A concept's card as elements; all of its text is set as text.
import { root } from "../root";
import type { Card } from "./load";

export function build(card: Card, link: HTMLAnchorElement, byKey: boolean): HTMLElement {
  const box = make("div", "preview");
  box.setAttribute("role", "dialog");
  box.setAttribute("aria-labelledby", "fg:preview-name");
  box.tabIndex = -1;
  box.dataset["family"] = card.family;
  if (link.dataset["hue"] !== undefined) {
    box.dataset["hue"] = link.dataset["hue"];
  }

  const family = make("p", "family", card.familyTitle);
  const glyph = `fg:g-${card.family}`;
  if (document.getElementById(glyph) !== null) {
    family.prepend(drawn(glyph));
  }

  const name = make("p", "preview-name", card.name);
  name.id = "fg:preview-name";
  box.append(family, name);
  if (typeof card.definition === "string") {
    box.append(make("p", "", card.definition));
  }

  if (card.related.length > 0) {
    const list = make("ul", "");
    list.setAttribute("aria-label", "Related");
    for (const related of card.related) {
      const to = anchor(related.name, addressOf(related.url, link));
      to.className = "concept";
      to.dataset["family"] = related.family;
      const item = make("li", "");
      item.append(to);
      list.append(item);
    }

    box.append(list);
  }

  box.append(foot(card, link, byKey));
  return box;
}

function foot(card: Card, link: HTMLAnchorElement, byKey: boolean): HTMLElement {
  const row = make("div", "preview-foot");
  const close = make("button", "link", "Close");
  close.type = "button";
  const note = make("span", "");
  if (byKey) {
    note.append(make("kbd", "", "Alt"), " ", make("kbd", "", "↓"), " goes in, ", make("kbd", "", "Esc"), " closes");
  } else if (card.mentions > 0) {
    note.textContent = card.mentions === 1 ? "comes up once" : `comes up ${card.mentions} times`;
  }

  row.append(anchor("Open the concept", link.href), note, close);
  return row;
}

/** Where links name index.html, as for reading from disk, these do too. */
function addressOf(url: string, link: HTMLAnchorElement): string {
  return new URL(link.pathname.endsWith("/index.html") ? `${url}index.html` : url, root).href;
}

function drawn(symbol: string): SVGElement {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.setAttribute("class", "g");
  svg.setAttribute("aria-hidden", "true");
  const use = document.createElementNS("http://www.w3.org/2000/svg", "use");
  use.setAttribute("href", `#${symbol}`);
  svg.append(use);
  return svg;
}

function anchor(text: string, href: string): HTMLAnchorElement {
  const link = make("a", "", text);
  link.href = href;
  return link;
}

function make<T extends keyof HTMLElementTagNameMap>(tag: T, name: string, text = ""): HTMLElementTagNameMap[T] {
  const element = document.createElement(tag);
  element.className = name;
  element.textContent = text;
  return element;
}
