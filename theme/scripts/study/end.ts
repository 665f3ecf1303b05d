// After a sitting: what it came to. No streaks; a day off is a day off.
import type { StudyCard } from "./card";
import { button, count, make } from "./dom";
import type { Summary } from "./session";
import { percent } from "./wording";

export interface EndOptions {
  readonly summary: Summary;
  readonly cram: boolean;
  readonly tomorrow: number;
  readonly cards: ReadonlyMap<string, StudyCard>; // those that were asked
  readonly progress: string; // address of the page with all figures
  readonly undo: () => void;
  readonly leave: () => void;
}

const Shown = 3;

export function endView(options: EndOptions): HTMLElement {
  const { summary } = options;
  const figure = (name: string, value: string): HTMLElement => make("div", {}, make("dt", {}, name), make("dd", {}, value));
  const figures = make("dl", { class: "study-figures" }, figure("Reviewed", count(summary.reviewed, "card")), figure("Again", percent(summary.again)));
  if (!options.cram) {
    figures.append(figure("Due tomorrow", count(options.tomorrow, "card")));
  }

  const title = make("h2", { tabindex: "-1" }, summary.reviewed === 0 ? "Nothing to ask" : options.cram ? "Through once" : "Done for now");
  const view = make("div", { class: "study-end" }, title, figures);
  const worst = sections(summary, options.cards);
  if (worst.length > 0) {
    view.append(make("h3", {}, "Worth reading again"), make("ul", { class: "study-worst" }, ...worst));
  }

  view.append(make("div", { class: "study-acts" },
    button("Back to the cards", options.leave, "btn main"),
    summary.reviewed === 0 ? null : button("Undo the last", options.undo),
    make("a", { class: "btn", href: options.progress }, "Your progress")));
  return view;
}

/** The sections whose cards were forgotten most. */
function sections(summary: Summary, cards: ReadonlyMap<string, StudyCard>): HTMLElement[] {
  const found = new Map<string, { times: number; card: StudyCard }>();
  for (const { id, times } of summary.worst) {
    const card = cards.get(id);
    if (card !== undefined) {
      const key = card.path.join(" › ");
      found.set(key, { times: (found.get(key)?.times ?? 0) + times, card: found.get(key)?.card ?? card });
    }
  }

  return [...found].sort((a, b) => b[1].times - a[1].times).slice(0, Shown).map(([path, { times, card }]) => {
    const name = path === "" ? card.source?.text ?? card.id : path;
    return make("li", {}, card.source === null ? name : make("a", { href: card.source.href }, name), ` forgotten ${times === 1 ? "once" : `${times} times`}`);
  });
}
