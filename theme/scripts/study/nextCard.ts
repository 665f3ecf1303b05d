// The next card of a sitting, as its deck's page has it.
import type { StudyCard } from "./card";
import { momentNow } from "./clock";
import { familyOf } from "./plan";
import { drop, isBuried, next, type Session } from "./session";
import type { Shelf } from "./shelf";
import type { Store } from "./store";

export interface Next {
  readonly session: Session; // without the cards that may not come, or cannot be loaded
  readonly card: StudyCard | null;
  readonly missing: readonly string[]; // decks that cannot be loaded
}

export async function nextCard(session: Session, shelf: Shelf, store: Store): Promise<Next> {
  const missing: string[] = [];
  for (let left = session; ;) {
    const entry = next(left, Date.now());
    if (entry === null) {
      return { session: left, card: null, missing };
    }

    let card: StudyCard | undefined;
    try {
      card = await shelf.card(entry.card);
    } catch {
      missing.push(entry.card.deck);
      left = { ...left, waiting: left.waiting.filter((e) => e.card.deck !== entry.card.deck) };
      continue;
    }

    if (card === undefined || isBuried(left, entry, card) || (entry.at === null && !left.cram && await hadSibling(card, shelf, store))) {
      left = drop(left, entry.card.id);
      continue;
    }

    return { session: left, card, missing };
  }
}

/** Whether a card cut from the same place was asked earlier today, as only its deck's page can tell. */
async function hadSibling(card: StudyCard, shelf: Shelf, store: Store): Promise<boolean> {
  const { day } = momentNow(store.offset);
  const deck = await shelf.load(card.deck);
  return [...deck.values()].some((c) => c.id !== card.id && familyOf(c) === familyOf(card) && store.cards.get(c.id)?.day === day);
}
