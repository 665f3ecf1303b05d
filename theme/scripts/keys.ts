// Single keys, and the list of them. A reader whose speech input types letters can turn them off there (WCAG 2.1.4).
import { recall, remember } from "./memory";

export interface Key {
  readonly key: string; // as KeyboardEvent.key; letters in lower case
  readonly shown?: string; // in the list; the key itself where it is left out
  readonly does: string;
  readonly press: () => void;
  readonly when?: () => boolean; // always where it is left out
}

/** Scripts that are loaded later offer their keys by an event of this name, whose detail is a list of keys. */
export const MoreKeys = "fieldguide:keys";

export function listen(first: readonly Key[]): void {
  let keys = first;
  let dialog: HTMLDialogElement | undefined;
  addEventListener(MoreKeys, (event) => {
    keys = [...(event as CustomEvent<readonly Key[]>).detail, ...keys];
    dialog?.remove();
    dialog = undefined;
  });
  const show = (): void => {
    dialog ??= listOf(keys);
    if (!dialog.open) {
      dialog.showModal();
    }
  };

  const button = document.querySelector<HTMLButtonElement>("[data-keys]");
  if (button !== null) {
    button.hidden = false;
    button.addEventListener("click", show);
  }

  addEventListener("keydown", (event) => {
    // A key held down is one press: else it would turn a card and grade it in one go.
    const busy = event.defaultPrevented || event.isComposing || event.repeat || event.ctrlKey || event.metaKey || event.altKey;
    if (busy || isTyping(event.target) || isOverlaid() || (isWriting(event.key) && recall("keys") === "off") || (isPressing(event.key) && isControl(event.target))) {
      return;
    }

    const pressed = event.key.length === 1 ? event.key.toLowerCase() : event.key;
    const known = pressed === "?" ? show : keys.find((k) => k.key === pressed && (k.when?.() ?? true))?.press;
    if (known !== undefined) {
      event.preventDefault();
      known();
    }
  });
}

/** Follows a link of the page, where there is one. */
export function follow(selector: string): () => void {
  return () => {
    document.querySelector<HTMLAnchorElement>(selector)?.click();
  };
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest("input, textarea, select, [contenteditable]") !== null;
}

/** Something lies over the page, and keys mean that. */
function isOverlaid(): boolean {
  return document.querySelector("dialog[open]") !== null || (CSS.supports("selector(:popover-open)") && document.querySelector(":popover-open") !== null);
}

/** Keys that speech input types. */
function isWriting(key: string): boolean {
  return key.length === 1 && key !== " ";
}

/** Keys that press whatever has the focus. */
function isPressing(key: string): boolean {
  return key === " " || key === "Enter";
}

function isControl(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest("a[href], button, summary, label") !== null;
}

function listOf(keys: readonly Key[]): HTMLDialogElement {
  const dialog = document.createElement("dialog");
  dialog.className = "keys";
  dialog.setAttribute("aria-labelledby", "fg:keys");
  const title = make("h2", "Keys");
  title.id = "fg:keys";
  const list = document.createElement("dl");
  for (const { key, shown, does } of [...keys, { key: "?", shown: "?", does: "this list" }]) {
    const row = document.createElement("div");
    const name = document.createElement("dt");
    name.append(make("kbd", shown ?? key));
    row.append(name, make("dd", does));
    list.append(row);
  }

  const choice = document.createElement("label");
  const box = document.createElement("input");
  box.type = "checkbox";
  box.checked = recall("keys") !== "off";
  box.addEventListener("change", () => {
    remember("keys", box.checked ? "on" : "off");
  });
  choice.append(box, " Single keys work");

  const close = make("button", "Close");
  close.className = "btn";
  close.autofocus = true;
  close.addEventListener("click", () => {
    dialog.close();
  });
  dialog.append(title, list, choice, close);
  document.body.append(dialog);
  return dialog;
}

function make<T extends keyof HTMLElementTagNameMap>(tag: T, text: string): HTMLElementTagNameMap[T] {
  const element = document.createElement(tag);
  element.textContent = text;
  return element;
}
