// Cards whose answers need more room than a face, in pages of their own. Their heights are measured in the width they print in.
import { make } from "../study/dom";

const PageHeight = 255; // mm, a little less than A4 and Letter both hold

export function paged(cards: readonly HTMLElement[], place: HTMLElement): HTMLElement[] {
  if (cards.length === 0) {
    return [];
  }

  const title = (): HTMLElement => make("h2", {}, "Answers to say aloud");
  const trial = make("section", { class: "sheet-page long-cards trial" });
  const ruler = make("div", { class: "ruler" });
  place.replaceChildren(trial);
  trial.append(ruler, title());
  const room = (ruler.offsetHeight / 100) * PageHeight;
  const heading = trial.querySelector("h2")!.offsetHeight;
  const pages: HTMLElement[][] = [[]];
  let used = heading;
  for (const card of cards.map(asLong)) {
    trial.append(card);
    const height = card.offsetHeight;
    if (used + height > room && (pages.at(-1)?.length ?? 0) > 0) {
      pages.push([]);
      used = heading;
    }

    pages.at(-1)?.push(card);
    used += height;
  }

  return pages.map((page) => make("section", { class: "sheet-page long-cards" }, title(), ...page));
}

/** A card of two faces as question and answer side by side. */
function asLong(card: HTMLElement): HTMLElement {
  if (!card.classList.contains("unit")) {
    return card;
  }

  const ask = card.querySelector(".ask .say");
  const reply = card.querySelector(".reply .say");
  return make("article", { class: "long" },
    make("div", {}, make("h3", {}, ...(ask?.cloneNode(true).childNodes ?? [])), make("p", { class: "low" }, card.querySelector(".low span")?.textContent ?? "")),
    make("div", { class: "say" }, ...(reply?.cloneNode(true).childNodes ?? [])));
}
