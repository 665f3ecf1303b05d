// A card forgotten so often that asking again will not help: read its section, or have it rewritten.
import type { StudyCard } from "./card";
import { button, make } from "./dom";

export interface LeechOptions {
  readonly card: StudyCard;
  readonly lapses: number;
  readonly keep: () => void;
  readonly edit: (() => void) | null;
  readonly goOn: () => void;
}

export function leechView({ card, lapses, keep, edit, goOn }: LeechOptions): HTMLElement {
  return make("div", { class: "study-leech" },
    make("h2", { tabindex: "-1" }, "Set aside"),
    make("p", {}, `Forgotten ${lapses} times. More asking rarely helps: read it again in its place, or split it into smaller questions.`),
    make("div", { class: "study-ask" }, make("div", {}, ...card.front.map((n) => n.cloneNode(true)))),
    card.source === null ? null : make("p", {}, make("a", { href: card.source.href }, card.source.text === "" ? "Read it in place" : card.source.text)),
    make("div", { class: "study-acts" },
      button("Go on", goOn, "btn main"),
      button("Keep asking it", keep),
      edit === null ? null : button("Suggest an edit", edit)));
}
