// Where a card stands, never over the line that is being read: in the margin at the height of its link, tied to it by a
// hairline; without a margin below that line, or above it; after a long press at the edge of the screen.
const Air = 8; // px between the card and what it must not touch
const Dock = 56; // px from the text to a card in the margin

export interface Place {
  readonly leader: HTMLElement | null;
}

/** @param y Where the pointer is, for a link that runs over two lines; null for the end of the link. */
export function place(card: HTMLElement, link: HTMLElement, host: HTMLElement, pressed: boolean, y: number | null): Place {
  const lines = [...link.getClientRects()];
  const line = lines.find((r) => y !== null && r.top <= y && y <= r.bottom) ?? lines.at(-1) ?? link.getBoundingClientRect();
  const text = host.getBoundingClientRect();
  const bar = document.querySelector(".bar")?.getBoundingClientRect().bottom ?? 0;

  host.append(card);
  card.classList.add("margin");
  if (text.right + Dock + card.offsetWidth + Air <= innerWidth) {
    const lowest = innerHeight - Air - card.offsetHeight;
    const top = Math.max(bar + Air, Math.min(line.bottom - 2, lowest));
    move(card, text.width + Dock, top - text.top);
    return { leader: tie(host, line, text) };
  }

  card.classList.remove("margin");
  if (pressed) {
    card.classList.add("sheet");
    card.classList.toggle("above", line.bottom > innerHeight - card.offsetHeight - Air);
    return { leader: null };
  }

  const left = Math.max(0, Math.min(line.left - text.left, text.width - card.offsetWidth));
  const above = line.top - Air - card.offsetHeight;
  const fitsBelow = line.bottom + Air + card.offsetHeight <= innerHeight;
  move(card, left, (fitsBelow || above < bar ? line.bottom + Air : above) - text.top);
  return { leader: null };
}

function tie(host: HTMLElement, line: DOMRect, text: DOMRect): HTMLElement {
  const leader = document.createElement("span");
  leader.className = "leader";
  move(leader, line.right - text.left, line.bottom - text.top - 2);
  leader.style.width = `${text.right + Dock - line.right}px`;
  host.append(leader);
  return leader;
}

function move(element: HTMLElement, left: number, top: number): void {
  element.style.left = `${left}px`;
  element.style.top = `${top}px`;
}
