// Backup, restore, and starting over.
import { addTicks, clearTicks, saveBackup, saveCsv } from "./backup";
import { button, count, make } from "./dom";
import { readBackup, type Backup } from "./progress";
import { addBackup, deleteAll } from "./restore";
import type { Store } from "./store";

export function keepingView(store: Store, redraw: () => void): HTMLElement {
  const status = make("p", { role: "status", class: "study-status" });
  const confirm = make("div");
  const file = make("input", { type: "file", accept: ".json,application/json", class: "unseen", tabindex: "-1", "aria-label": "Backup file" });
  file.addEventListener("change", () => {
    const chosen = file.files?.[0];
    file.value = "";
    void chosen?.text().then((text) => {
      const backup = readBackup(text);
      status.textContent = typeof backup === "string" ? backup : "";
      confirm.replaceChildren(...(typeof backup === "string" ? [] : [restoreView(store, backup, status, confirm, redraw)]));
      confirm.querySelector("button")?.focus();
    });
  });
  const dialog = resetDialog(store, status, redraw);
  return make("section", { class: "study-keeping" }, make("h2", {}, "Keep it"),
    make("p", {}, "Your progress is in this browser alone, and a browser may delete it: when you clear its data, when space is short, and in Safari after seven days without a visit, unless the site is on your Home Screen (Share, Add to Home Screen). A backup holds your cards, all grades, the ticks of your checklists and these settings."),
    make("div", { class: "study-acts" },
      button("Save a backup", () => void saveBackup(store), "btn main"),
      button("Restore a backup", () => file.click()),
      button("Grades as CSV", () => void saveCsv(store)),
      button("Start over", () => dialog.showModal())),
    file, confirm, status, dialog);
}

function restoreView(store: Store, backup: Backup, status: HTMLElement, place: HTMLElement, redraw: () => void): HTMLElement {
  const { cards, log, ticks } = backup.progress;
  const from = [backup.title, backup.made.slice(0, 10)].filter((t) => t !== "").join(", ");
  const holds = `${count(cards.length, "card")}, ${count(log.length, "grade")}, ${count(Object.keys(ticks).length, "tick")}`;
  const unread = backup.unread === 0 ? "" : ` ${count(backup.unread, "entry", "entries")} in it cannot be read and will be left out.`;
  const restore = async (): Promise<void> => {
    place.replaceChildren();
    const saved = await addBackup(store, backup.progress);
    const ticked = addTicks(ticks);
    status.textContent = saved && ticked ? `Restored: ${holds}.` : "The browser could not save all of it; its storage is full or blocked. Free some space and restore again.";
    redraw();
  };
  return make("div", { class: "study-notice" },
    make("p", {}, `${from === "" ? "The backup" : `The backup of ${from}`} holds ${holds}. What is here stays: of each card the newer review counts.${unread}`),
    button("Restore", () => void restore(), "btn main"),
    button("Cancel", () => place.replaceChildren(), "quiet"));
}

function resetDialog(store: Store, status: HTMLElement, redraw: () => void): HTMLDialogElement {
  const dialog = make("dialog", { class: "study-dialog", "aria-labelledby": "fg:start-over" });
  const clear = async (): Promise<void> => {
    dialog.close();
    const cleared = await deleteAll(store);
    clearTicks();
    status.textContent = cleared ? "All progress of this site is deleted from this browser." : "The browser could not delete it.";
    redraw();
  };
  const keep = button("Keep it", () => dialog.close(), "btn main");
  keep.autofocus = true;
  dialog.append(
    make("h2", { id: "fg:start-over" }, "Start over?"),
    make("p", {}, "This deletes every card's schedule, all grades, the ticks of the checklists and the settings of study, for this site in this browser. Only a backup brings them back."),
    make("div", { class: "study-acts" }, keep, button("Save a backup first", () => void saveBackup(store)), button("Delete my progress", () => void clear(), "btn danger")));
  return dialog;
}
