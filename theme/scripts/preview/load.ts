// The small file beside each concept's page.
export interface Card {
  readonly name: string;
  readonly family: string;
  readonly familyTitle: string;
  readonly definition: string | null;
  readonly mentions: number;
  readonly related: readonly { readonly name: string; readonly family: string; readonly url: string }[];
}

const asked = new Map<string, Promise<Card | null>>();

/** Null when there is nothing to show: the link still leads to the page. */
export function load(link: HTMLAnchorElement): Promise<Card | null> {
  const address = new URL("card.json", link.href).href;
  const known = asked.get(address);
  if (known !== undefined) {
    return known;
  }

  const answer = fetch(address)
    .then(async (response) => (response.ok ? read(await response.json()) : null))
    .catch(() => {
      asked.delete(address); // the network may come back
      return null;
    });
  asked.set(address, answer);
  return answer;
}

function read(value: unknown): Card | null {
  const card = value as Partial<Card> | null;
  const whole = typeof card?.name === "string" && typeof card.family === "string" && Array.isArray(card.related);
  return whole && (typeof card.definition === "string" || card.related.length > 0) ? (card as Card) : null;
}
