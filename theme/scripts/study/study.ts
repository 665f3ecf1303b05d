// Studying flashcards in the browser. A deck's page is a list of questions whose answers open; this makes it a desk.
import { siteName } from "../memory";
import { root } from "../root";
import { make } from "./dom";
import { Desk, type Scope } from "./desk";
import type { Which } from "./plan";
import { fetchPage, Shelf } from "./shelf";
import { Store } from "./store";

const wanted = new URLSearchParams(location.search);

async function run(): Promise<void> {
  const deck = document.querySelector<HTMLElement>("[data-deck]:not(li)");
  const index = document.querySelector<HTMLElement>("[data-decks]") ?? document.querySelector("li[data-deck][data-cards]")?.parentElement ?? null;
  const store = await Store.open(siteName);
  if (deck !== null) {
    const shelf = Shelf.ofPage(deck);
    const place = make("div");
    deck.prepend(place);
    await openDesk(place, { name: "in this deck", shelf, cards: () => shelf.listed() }, store);
  } else if (index !== null) {
    const place = make("div");
    index.before(place);
    await openDesk(place, await indexScope(place), store);
  }
}

/** All cards, or those about the concept that the address names. */
async function indexScope(place: HTMLElement): Promise<Scope> {
  const shelf = Shelf.ofIndex(document, location.href);
  const concept = wanted.get("concept");
  if (concept === null) {
    return { name: "in all decks", shelf, cards: () => shelf.listed() };
  }

  try {
    place.textContent = "Looking for its cards …";
    const cards = (await shelf.all()).filter((c) => c.concepts.includes(concept));
    place.textContent = "";
    const name = await nameOf(concept);
    if (cards.length > 0) {
      return { name: `about ${name}`, shelf, cards: () => cards };
    }

    place.append(make("p", { class: "study-notice" }, `No card is about ${name}; these are all cards.`));
  } catch {
    place.textContent = "";
    place.append(make("p", { class: "study-notice" }, "The decks could not be loaded, so these are all cards."));
  }

  return { name: "in all decks", shelf, cards: () => shelf.listed() };
}

/** As the concept's own page has it; the words of its address where that page is missing. */
async function nameOf(concept: string): Promise<string> {
  const words = concept.replaceAll("-", " ");
  try {
    const page = await fetchPage(new URL(`concepts/${encodeURIComponent(concept)}/`, root).href);
    return page.querySelector("h1")?.textContent?.trim() ?? words;
  } catch {
    return words;
  }
}

async function openDesk(place: HTMLElement, scope: Scope, store: Store): Promise<void> {
  const which = wanted.get("study");
  const known: readonly Which[] = ["today", "due", "new", "all"];
  await new Desk(place, scope, store).open(known.find((w) => w === which) ?? null);
}

void run();
