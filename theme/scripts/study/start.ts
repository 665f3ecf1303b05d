// Before a sitting: what is due, how much it is, and what to begin with.
import type { StudyCard } from "./card";
import { button, count, make } from "./dom";
import type { Listed, Plan, Which } from "./plan";

export interface StartOptions {
  readonly plan: Plan;
  readonly cards: number; // in all
  readonly tomorrow: number; // due then
  readonly scope: string; // "in this deck", "in all decks", "about cache aside"
  readonly begin: (which: Which) => void;
  readonly more: () => void; // further new cards today
  readonly bringBack: (card: Listed) => void;
  readonly progress: string; // address of the page with all figures
  readonly find: (card: Listed) => Promise<StudyCard | undefined>;
}

export function startView(options: StartOptions): HTMLElement {
  const { plan, begin } = options;
  const due = plan.steps.length + plan.reviews.length;
  const today = due + plan.fresh.length;
  const acts = make("div", { class: "study-acts" });
  if (today > 0) {
    const main = button(`Study ${count(today, "card")}`, () => begin("today"), "btn main");
    acts.append(main);
  }

  if (due > 0 && plan.fresh.length > 0) {
    acts.append(button(`Only the ${due} due`, () => begin("due")), button(`Only ${plan.fresh.length} new`, () => begin("new")));
  }

  const further = plan.newInAll - plan.fresh.length;
  if (plan.fresh.length === 0 && further > 0) {
    acts.append(button("Learn more new cards", options.more));
  }

  acts.append(button(`Cram ${options.cards === 1 ? "the card" : `all ${options.cards.toLocaleString("en")}`}`, () => begin("all")));
  const view = make("div", { class: "study-start" }, make("p", { class: "study-sum" }, sum(options)), acts,
    make("p", { class: "study-small" }, notes(options), make("a", { href: options.progress }, "Your progress"), "."));
  if (plan.aside.length > 0) {
    view.append(asideOf(options));
  }

  return view;
}

function sum({ plan, tomorrow, scope, cards }: StartOptions): string {
  const due = plan.steps.length + plan.reviews.length;
  const fresh = plan.fresh.length;
  if (due > 0) {
    const reviews = due === plan.dueInAll ? `${count(due, "review")} due` : `${due} of ${count(plan.dueInAll, "review")} due`;
    return fresh > 0 ? `${reviews} and ${count(fresh, "new card")} ${scope}.` : `${reviews} ${scope}.`;
  }

  if (fresh > 0) {
    return fresh === cards ? `${count(fresh, "new card")} ${scope}.` : `${count(fresh, "new card")} today, of ${count(cards, "card")} ${scope}.`;
  }

  return `Nothing is due ${scope}.${tomorrow > 0 ? ` Tomorrow: ${count(tomorrow, "card")}.` : ""}`;
}

function notes({ plan }: StartOptions): string {
  const buried = plan.buried === 0 ? "" : `${count(plan.buried, "card waits", "cards wait")} for another day, because one from the same place is asked today. `;
  return `${buried}Cramming asks every card, again until you know it, and leaves the schedule as it is. `;
}

function asideOf({ plan, bringBack, find }: StartOptions): HTMLElement {
  const list = make("ul", {});
  const details = make("details", { class: "study-aside" }, make("summary", {}, `${count(plan.aside.length, "card")} set aside, forgotten too often`), list);
  details.addEventListener("toggle", () => {
    if (list.childElementCount === 0) {
      for (const listed of plan.aside) {
        const item = make("li", {});
        list.append(item);
        void find(listed).then((card) => {
          item.append(
            make("span", {}, ...(card?.front.map((n) => n.cloneNode(true)) ?? [listed.id])),
            card?.source == null ? "" : make("a", { href: card.source.href }, "Read it in place"),
            button("Bring it back", () => bringBack(listed), "quiet"));
        });
      }
    }
  });
  return details;
}
