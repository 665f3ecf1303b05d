// Single keys, and the list of them. A reader whose speech input types letters can turn them off there (WCAG 2.1.4).
import { recall, remember } from "./memory";

export interface Key {
  readonly key: string;
  readonly does: string;
  readonly press: () => void;
}

export function listen(keys: readonly Key[]): void {
  let dialog: HTMLDialogElement | undefined;
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
    const busy = event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey || event.altKey;
    if (busy || isTyping(event.target) || recall("keys") === "off") {
      return;
    }

    const known = event.key === "?" ? show : keys.find((k) => k.key === event.key)?.press;
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
  return target instanceof Element && target.closest("input, textarea, select, [contenteditable], dialog[open]") !== null;
}

function listOf(keys: readonly Key[]): HTMLDialogElement {
  const dialog = document.createElement("dialog");
  dialog.className = "keys";
  dialog.setAttribute("aria-labelledby", "fg:keys");
  const title = make("h2", "Keys");
  title.id = "fg:keys";
  const list = document.createElement("dl");
  for (const { key, does } of [...keys, { key: "?", does: "this list" }]) {
    const row = document.createElement("div");
    const name = document.createElement("dt");
    name.append(make("kbd", key));
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
