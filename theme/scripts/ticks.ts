// Boxes that stay ticked: the guide's own task lists and the sheets made from them share one memory, by the item's id.
import { recall, remember } from "./memory";

/** Sent by the document after ticks changed, here or in another tab. */
export const TicksChanged = "fieldguide:ticks";

interface Tick {
  readonly at: string; // ISO 8601
  readonly on: boolean;
}

/** What was remembered of an item; undefined where nobody ever touched its box. */
export function ticked(item: string): boolean | undefined {
  try {
    const tick = JSON.parse(recall(nameOf(item)) ?? "null") as Partial<Tick> | null;
    return typeof tick?.on === "boolean" ? tick.on : undefined;
  } catch {
    return undefined; // somebody else's text under our name
  }
}

/** Remembers and shows it, in every place of the page that has the item. */
export function tick(states: ReadonlyMap<string, boolean>): void {
  const at = new Date().toISOString();
  for (const [item, on] of states) {
    remember(nameOf(item), JSON.stringify({ at, on } satisfies Tick));
  }

  showTicks();
}

export function boxesIn(root: ParentNode): HTMLInputElement[] {
  return [...root.querySelectorAll<HTMLInputElement>("input[data-item]")];
}

/** Makes the boxes of the page show what is remembered. */
export function showTicks(root: ParentNode = document): void {
  for (const box of boxesIn(root)) {
    box.checked = ticked(itemOf(box)) ?? box.defaultChecked;
  }

  document.dispatchEvent(new Event(TicksChanged));
}

export function itemOf(box: HTMLInputElement): string {
  return box.dataset["item"] ?? "";
}

export function rememberTicks(): void {
  for (const box of boxesIn(document)) {
    box.disabled = false;
    labelOf(box);
  }

  document.addEventListener("change", (event) => {
    if (event.target instanceof HTMLInputElement && event.target.dataset["item"] !== undefined) {
      tick(new Map([[itemOf(event.target), event.target.checked]]));
    }
  });

  // Another tab ticked; or the browser brought this page back as it was when it was left.
  addEventListener("storage", (event) => {
    if (event.key === null || event.key.includes(":tick:")) {
      showTicks();
    }
  });
  addEventListener("pageshow", () => {
    showTicks();
  });
  showTicks();
}

/** The text beside a box in the guide's text becomes its label, so that it can be clicked as well. */
function labelOf(box: HTMLInputElement): void {
  if (box.labels?.length !== 0) {
    return;
  }

  const label = document.createElement("label");
  for (let next = box.nextSibling; next !== null && !(next instanceof HTMLElement && isBlock(next)); next = box.nextSibling) {
    label.append(next);
  }

  label.htmlFor = box.id = `fg:item-${itemOf(box)}`;
  box.removeAttribute("aria-label");
  box.after(label);
}

function isBlock(element: HTMLElement): boolean {
  return /^(UL|OL|P|DIV|FIGURE|PRE|BLOCKQUOTE|TABLE|DL|DETAILS)$/.test(element.tagName);
}

function nameOf(item: string): string {
  return `tick:${item}`;
}
