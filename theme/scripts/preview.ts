// A concept's card beside a link to it: on hover, on focus by key, after a long press. It can be left with Escape, the
// pointer can move onto it, and it stays until it is left (WCAG 2.2, 1.4.13). All it says is on the concept's page.
import { build } from "./preview/card";
import { load } from "./preview/load";
import { place } from "./preview/place";

type Cause = "pointer" | "key" | "press";
interface Shown {
  readonly link: HTMLAnchorElement;
  readonly card: HTMLElement;
  readonly leader: HTMLElement | null;
  readonly cause: Cause;
}

const Rest = 250; // ms a pointer or the focus rests on a link before its card comes
const Grace = 300; // ms a card stays when the pointer left it, and longer while the pointer comes nearer
const Press = 500; // ms a finger rests
const Slip = 10; // px a finger may slip meanwhile

let shown: Shown | null = null;
let opening = 0;
let closing = 0;
let turn = 0; // a card that arrives late belongs to a turn that is over
let left: HTMLAnchorElement | null = null; // closed by Escape, and not to open again before it was left
let pressing: { readonly link: HTMLAnchorElement; readonly x: number; readonly y: number; readonly timer: number } | null = null;
let pressed = false;
let spoken: HTMLElement | null = null;

export function showPreviews(): void {
  // From disk a page may not read a file; the links work as they are.
  if (location.protocol === "file:" || document.querySelector(".text a.concept") === null) {
    return;
  }

  document.documentElement.classList.add("previews");
  spoken = document.createElement("div");
  spoken.className = "unseen";
  spoken.setAttribute("role", "status");
  document.body.append(spoken);
  byPointer();
  byKey();
  byPress();
  let width = innerWidth;
  addEventListener("resize", () => {
    // A phone's address bar comes and goes: that changes the height alone.
    if (innerWidth !== width) {
      width = innerWidth;
      close();
    }
  });
  addEventListener("pagehide", close);
}

async function open(link: HTMLAnchorElement, cause: Cause, y: number | null = null): Promise<void> {
  const mine = ++turn;
  const data = await load(link);
  const host = link.closest<HTMLElement>(".text");
  if (data === null || host === null || mine !== turn) {
    return;
  }

  close();
  const card = build(data, link, cause === "key");
  const { leader } = place(card, link, host, cause === "press", y);
  if (leader !== null) {
    leader.dataset["family"] = data.family;
  }

  shown = { link, card, leader, cause };
  link.classList.add("previewed");
  card.querySelector("button")?.addEventListener("click", () => {
    leave(link);
  });
  if (cause === "key" && spoken !== null) {
    // Said politely after the link itself; a description that comes late would not be read.
    spoken.textContent = data.definition;
    link.setAttribute("aria-keyshortcuts", "Alt+ArrowDown");
  } else if (cause === "press") {
    card.focus({ preventScroll: true });
  }
}

function close(): void {
  clearTimeout(opening);
  clearTimeout(closing);
  turn++;
  if (shown !== null) {
    shown.card.remove();
    shown.leader?.remove();
    shown.link.classList.remove("previewed");
    shown.link.removeAttribute("aria-keyshortcuts");
    shown = null;
  }

  if (spoken !== null) {
    spoken.textContent = "";
  }
}

/** Closes, and the focus goes back to where it came from. */
function leave(link: HTMLAnchorElement): void {
  left = link;
  if (shown?.card.contains(document.activeElement) === true) {
    // Before the card goes: a key that moves on would otherwise start where the card was.
    link.focus({ preventScroll: true });
  }

  close();
}

function closeSoon(): void {
  clearTimeout(closing);
  closing = setTimeout(close, Grace);
}

function linkAt(target: EventTarget | null): HTMLAnchorElement | null {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>("a.concept") : null;
  return link === null || link.closest(".preview") !== null ? null : link;
}

function byPointer(): void {
  let distance = Infinity;
  document.addEventListener("pointerover", (event) => {
    if (event.pointerType === "touch") {
      return;
    }

    const link = linkAt(event.target);
    const onCard = shown !== null && shown.card.contains(event.target as Node);
    if (onCard || (link !== null && link === shown?.link)) {
      clearTimeout(closing);
      clearTimeout(opening);
    } else if (link !== null && link !== left) {
      clearTimeout(opening);
      opening = setTimeout(() => void open(link, "pointer", event.clientY), Rest);
    }
  });
  document.addEventListener("pointerout", (event) => {
    if (event.pointerType === "touch") {
      return;
    }

    const link = linkAt(event.target);
    const to = event.relatedTarget as Node | null;
    if (link !== null && !link.contains(to)) {
      clearTimeout(opening);
      turn = shown === null ? turn + 1 : turn;
      left = left === link && document.activeElement !== link ? null : left;
    }

    const own = link === shown?.link || shown?.card.contains(event.target as Node) === true;
    if (shown?.cause === "pointer" && own && !shown.card.contains(to) && !shown.link.contains(to)) {
      distance = Infinity;
      closeSoon();
    }
  });
  document.addEventListener("pointermove", (event) => {
    if (shown?.cause !== "pointer" || closing === 0) {
      return;
    }

    const box = shown.card.getBoundingClientRect();
    const now = Math.hypot(
      Math.max(box.left - event.clientX, 0, event.clientX - box.right), Math.max(box.top - event.clientY, 0, event.clientY - box.bottom));
    if (now > 0 && now < distance && !shown.link.matches(":hover")) {
      closeSoon();
    }

    distance = now;
  }, { passive: true });
}

function byKey(): void {
  document.addEventListener("focusin", (event) => {
    const link = linkAt(event.target);
    if (link !== null && link !== left && link.matches(":focus-visible")) {
      clearTimeout(opening);
      opening = setTimeout(() => void open(link, "key"), Rest);
    }
  });
  document.addEventListener("focusout", (event) => {
    const link = linkAt(event.target);
    const to = event.relatedTarget as Node | null;
    if (link !== null) {
      left = left === link ? null : left;
      clearTimeout(opening);
    }

    // A window that loses the focus keeps its card.
    if (shown !== null && shown.cause !== "pointer" && document.hasFocus() && !shown.card.contains(to) && !shown.link.contains(to)) {
      close();
    }
  });
  document.addEventListener("keydown", (event) => {
    const link = linkAt(event.target);
    if (event.key === "Escape" && shown !== null) {
      leave(shown.link);
    } else if (event.key === "ArrowDown" && event.altKey && link !== null && link === shown?.link) {
      event.preventDefault();
      shown.card.querySelector("a")?.focus();
    } else if (event.key === "Tab" && shown?.card.contains(event.target as Node) === true) {
      leaveByTab(shown, event);
    }
  });
}

/** From the card's ends the way goes on at its link, not at the end of the page where the card lies. */
function leaveByTab({ card, link }: Shown, event: KeyboardEvent): void {
  const stops = [...card.querySelectorAll<HTMLElement>("a, button")].filter((stop) => stop.getClientRects().length > 0);
  if (event.shiftKey && (event.target === stops[0] || event.target === card)) {
    event.preventDefault();
    leave(link);
  } else if (!event.shiftKey && event.target === stops.at(-1)) {
    leave(link); // and the key moves on from there
  }
}

function byPress(): void {
  const release = (): void => {
    clearTimeout(pressing?.timer);
    pressing = null;
  };
  const press = (link: HTMLAnchorElement): void => {
    release();
    pressed = true;
    void open(link, "press");
  };
  document.addEventListener("pointerdown", (event) => {
    pressed = false;
    if (shown?.cause === "press" && !shown.card.contains(event.target as Node)) {
      close();
    }

    const link = linkAt(event.target);
    if (link !== null && event.pointerType === "touch" && event.isPrimary) {
      release();
      pressing = { link, x: event.clientX, y: event.clientY, timer: setTimeout(() => { press(link); }, Press) };
    }
  });
  document.addEventListener("pointermove", (event) => {
    if (pressing !== null && Math.hypot(event.clientX - pressing.x, event.clientY - pressing.y) > Slip) {
      release();
    }
  }, { passive: true });
  document.addEventListener("pointerup", release);
  document.addEventListener("pointercancel", release);

  // The system answers a long press with its menu, some a little sooner than we do.
  document.addEventListener("contextmenu", (event) => {
    if (pressing !== null) {
      event.preventDefault();
      press(pressing.link);
    } else if (pressed) {
      event.preventDefault();
    }
  });
  document.addEventListener("click", (event) => {
    if (pressed && linkAt(event.target) !== null) {
      event.preventDefault();
      pressed = false;
    }
  });
}
