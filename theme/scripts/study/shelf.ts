// The decks of the site. On a deck's page its cards are at hand; elsewhere a deck's page is fetched when its cards are needed.
import { readCards, type StudyCard } from "./card";
import type { Listed } from "./plan";

export interface Deck {
  readonly name: string;
  readonly title: string;
  readonly href: string;
  readonly ids: readonly string[];
  readonly revs?: ReadonlyMap<string, number>; // of cards whose text changed since they were first published
}

export class Shelf {
  private readonly loading = new Map<string, Promise<ReadonlyMap<string, StudyCard>>>();
  private readonly loaded = new Map<string, ReadonlyMap<string, StudyCard>>();

  constructor(readonly decks: readonly Deck[]) {}

  /** The deck of the page one is on. */
  static ofPage(section: HTMLElement): Shelf {
    const cards = readCards(section, location.href);
    const name = section.dataset["deck"] ?? "";
    const title = document.querySelector("h1")?.textContent?.trim() ?? name;
    const shelf = new Shelf([{ name, title, href: location.href, ids: cards.map((c) => c.id) }]);
    shelf.keep(name, byId(cards));
    return shelf;
  }

  /** The decks that an index names, from that page or from another. */
  static ofIndex(page: Document, base: string): Shelf {
    return new Shelf([...page.querySelectorAll<HTMLElement>("li[data-deck][data-cards]")].map((item) => {
      const link = item.querySelector("a");
      return {
        name: item.dataset["deck"] ?? "",
        title: link?.textContent?.trim() ?? item.dataset["deck"] ?? "",
        href: new URL(link?.getAttribute("href") ?? "", base).href,
        ids: words(item.dataset["cards"]),
        revs: new Map(words(item.dataset["revs"]).map((w) => w.split(".")).map(([id, rev]) => [id ?? "", Number(rev)])),
      };
    }));
  }

  /** All cards in the order of the guide; of decks that are not loaded, no more than the index says. */
  listed(): readonly Listed[] {
    return this.decks.flatMap((d): readonly Listed[] => {
      const cards = this.loaded.get(d.name);
      return cards === undefined ? d.ids.map((id) => ({ id, deck: d.name, rev: d.revs?.get(id) ?? 1 })) : [...cards.values()];
    });
  }

  /** Undefined for a card that is on no page any more. */
  async card(listed: Listed): Promise<StudyCard | undefined> {
    return (await this.load(listed.deck)).get(listed.id);
  }

  async all(): Promise<readonly StudyCard[]> {
    const cards = await Promise.all(this.decks.map((d) => this.load(d.name)));
    return cards.flatMap((c) => [...c.values()]);
  }

  load(name: string): Promise<ReadonlyMap<string, StudyCard>> {
    let found = this.loading.get(name);
    if (found === undefined) {
      found = fetchDeck(this.decks.find((d) => d.name === name));
      this.loading.set(name, found);
      found.then((cards) => this.keep(name, cards), () => this.loading.delete(name)); // may be asked for again
    }

    return found;
  }

  private keep(name: string, cards: ReadonlyMap<string, StudyCard>): void {
    this.loaded.set(name, cards);
    this.loading.set(name, Promise.resolve(cards));
  }
}

async function fetchDeck(deck: Deck | undefined): Promise<ReadonlyMap<string, StudyCard>> {
  if (deck === undefined) {
    return new Map();
  }

  const page = await fetchPage(deck.href);
  const section = page.querySelector("[data-deck]:not(li)");
  return byId(section === null ? [] : readCards(section, deck.href));
}

export async function fetchPage(href: string): Promise<Document> {
  const response = await fetch(href);
  if (!response.ok) {
    throw new Error(`${href}: ${response.status}`);
  }

  return new DOMParser().parseFromString(await response.text(), "text/html");
}

function byId(cards: readonly StudyCard[]): ReadonlyMap<string, StudyCard> {
  return new Map(cards.map((c) => [c.id, c]));
}

function words(text: string | undefined): readonly string[] {
  return (text ?? "").split(" ").filter((w) => w !== "");
}
