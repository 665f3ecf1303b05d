// The page of a learner's own figures, with the settings of study and the backup.
import { root } from "../root";
import { barsOf } from "./bars";
import { dayAt, localOffset, steadyOffset } from "./day";
import { count, make } from "./dom";
import { byDeck, forecast, perDay, retention, type DeckFigures } from "./figures";
import { keepingView } from "./keeping";
import { showNotices } from "./notices";
import type { CardState, LogEntry } from "./records";
import { settingsView } from "./settings";
import { fetchPage, Shelf, type Deck } from "./shelf";
import type { Store } from "./store";
import { percent } from "./wording";

const Back = 30; // days
const Ahead = 14;

export async function showProgress(place: HTMLElement, store: Store): Promise<void> {
  const notices = make("div");
  const figures = make("div", { class: "study-figured" });
  const decks = await decksOfSite();
  const draw = async (): Promise<void> => {
    showNotices(notices, store);
    figures.replaceChildren(...figuresOf(store, await store.log(), decks));
  };
  place.classList.add("study-progress");
  place.replaceChildren(notices, figures, settingsView(store), keepingView(store, () => void draw()));
  store.onChange = () => void draw();
  await draw();
}

/** Null where a page may not read another: opened from a disk, or offline. */
async function decksOfSite(): Promise<readonly Deck[] | null> {
  const address = new URL(location.protocol === "file:" ? "flashcards/index.html" : "flashcards/", root).href;
  try {
    return Shelf.ofIndex(await fetchPage(address), address).decks;
  } catch {
    return null;
  }
}

function figuresOf(store: Store, log: readonly LogEntry[], decks: readonly Deck[] | null): HTMLElement[] {
  const time = Date.now();
  const offset = steadyOffset(store.offset, localOffset(time), time);
  const moment = { time, day: dayAt(time, offset) };
  const states = shown(store.cards, decks);
  const recent = retention(log, moment.day - Back + 1);
  const coming = forecast(states.values(), moment.day, Ahead);
  const figure = (name: string, value: string): HTMLElement => make("div", {}, make("dt", {}, name), make("dd", {}, value));
  const views = [
    make("dl", { class: "study-figures" },
      figure("Cards begun", states.size.toLocaleString("en")),
      figure("Due today", String(coming[0]?.count ?? 0)),
      figure("Graded today", String(log.filter((e) => e.day === moment.day).length)),
      figure(`Remembered, ${Back} days`, recent === null ? "no reviews yet" : percent(recent))),
    section("Grades a day", barsOf(perDay(log, moment.day, Back), "grade", `Grades on each of the last ${Back} days`)),
    section(`Due in the next ${Ahead} days`, barsOf(coming, "review", `Reviews on each of the next ${Ahead} days`)),
  ];
  if (decks !== null && decks.length > 0) {
    views.push(section("By deck", tableOf(byDeck(decks, states, moment))));
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

function section(title: string, content: HTMLElement): HTMLElement {
  return make("section", {}, make("h2", {}, title), content);
}
