// The page of a learner's own figures, with the settings of study and the backup.
import { siteName } from "../memory";
import { barsOf } from "./bars";
import { momentNow } from "./clock";
import { count, make } from "./dom";
import { byDeck, forecast, perDay, retention, type DeckFigures } from "./figures";
import { keepingView } from "./keeping";
import { showNotices } from "./notices";
import type { CardState, LogEntry } from "./records";
import { settingsView } from "./settings";
import { fetchPage, Shelf, type Deck } from "./shelf";
import { Store } from "./store";
import { percent } from "./wording";

const Back = 30; // days
const Ahead = 14;

async function showProgress(place: HTMLElement): Promise<void> {
  const store = await Store.open(siteName);
  const notices = make("div");
  const figures = make("div", { class: "study-figured" });
  const decks = await decksAt(place.dataset["decksAt"] ?? "");
  const draw = async (): Promise<void> => {
    showNotices(notices, store);
    figures.replaceChildren(...figuresOf(store, await store.log(), decks));
  };
  place.className = "study-progress"; // no longer prose
  place.replaceChildren(notices, figures, settingsView(store), keepingView(store, () => void draw()));
  store.onChange = () => void draw();
  await draw();
}

/** Null where a page may not read another: opened from a disk, or offline. */
async function decksAt(href: string): Promise<readonly Deck[] | null> {
  const address = new URL(href, location.href).href;
  try {
    return Shelf.ofIndex(await fetchPage(address), address).decks;
  } catch {
    return null;
  }
}

function figuresOf(store: Store, log: readonly LogEntry[], decks: readonly Deck[] | null): HTMLElement[] {
  const moment = momentNow(store.offset);
  const states = shown(store.cards, decks);
  const recent = retention(log, moment.day - Back + 1);
  const coming = forecast(states.values(), moment.day, Ahead);
  const figure = (name: string, value: string): HTMLElement => make("div", {}, make("dt", {}, name), make("dd", {}, value));
  const views: HTMLElement[] = [
    make("dl", { class: "study-figures" },
      figure("Cards begun", states.size.toLocaleString("en")),
      figure("Due today", String(coming[0]?.count ?? 0)),
      figure("Graded today", String(log.filter((e) => e.day === moment.day).length)),
      figure(`Remembered, ${Back} days`, recent === null ? "no reviews yet" : percent(recent))),
  ];
  if (log.length > 0) {
    views.push(
      section("Grades a day", barsOf(perDay(log, moment.day, Back), "grade", `Grades on each of the last ${Back} days`)),
      section(`Due in the next ${Ahead} days`, barsOf(coming, "review", `Reviews on each of the next ${Ahead} days`)));
  }

  if (decks !== null && decks.length > 0) {
    const rows = byDeck(decks, states, moment);
    const begun = rows.filter((r) => r.started > 0);
    const others = rows.filter((r) => r.started === 0);
    const rest = make("details", {}, make("summary", {}, `${count(others.length, "deck")} not begun`), tableOf(others));
    views.push(section("By deck", begun.length === 0 ? "" : tableOf(begun), others.length === 0 ? "" : rest));
  }

  return views;
}

/** States of cards that are still on a page. A card that went keeps its history and comes back with it. */
function shown(cards: ReadonlyMap<string, CardState>, decks: readonly Deck[] | null): ReadonlyMap<string, CardState> {
  const ids = decks === null ? null : new Set(decks.flatMap((d) => d.ids));
  return new Map([...cards].filter(([id]) => ids?.has(id) ?? true));
}

function tableOf(rows: readonly DeckFigures[]): HTMLElement {
  const head = ["Deck", "Cards", "Begun", "Due", "Set aside"].map((t) => make("th", { scope: "col" }, t));
  return make("div", { class: "scroll" }, make("table", {}, make("thead", {}, make("tr", {}, ...head)), make("tbody", {}, ...rows.map((r) => make("tr", {},
    make("th", { scope: "row" }, make("a", { href: r.deck.href, "aria-label": `${r.deck.title}, ${count(r.deck.ids.length, "card")}` }, r.deck.title)),
    ...[r.deck.ids.length, r.started, r.due, r.aside].map((n) => make("td", {}, String(n))))))));
}

function section(title: string, ...content: (HTMLElement | string)[]): HTMLElement {
  return make("section", {}, make("h2", {}, title), ...content);
}

const place = document.querySelector<HTMLElement>("[data-progress]");
if (place !== null) {
  void showProgress(place);
}
