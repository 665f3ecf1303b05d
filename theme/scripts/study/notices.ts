// What a learner must know about the keeping of progress, said where the study is.
import { button, count, make } from "./dom";
import { loadRest } from "./loadRest";
import { wantsBackup } from "./reminder";
import type { Store, Trouble } from "./store";

const Reasons: Record<Trouble, string> = {
  denied: "This browser keeps nothing for this site: storage is blocked, or this is a private window. You can study, but it is forgotten when the page closes, unless you save it to a file.",
  full: "The browser could not save: its storage is full. You can go on; each grade tries again. Free some space and keep this page open until then, or save to a file.",
  newer: "A newer version of this site saved your progress in this browser. It stays as it is, and what you do on this page is not added. Reload to get the newer version.",
  lost: "Another tab of this site took over or deleted the stored progress. What you do on this page from now on is not saved: reload it, or save to a file.",
};

/** Fills a place with what there is to say now; empties it when there is nothing. */
export function showNotices(place: HTMLElement, store: Store): void {
  const notices: HTMLElement[] = [];
  if (store.trouble !== null) {
    notices.push(notice(Reasons[store.trouble], button("Save to a file", () => void save(store))));
  }

  if (store.held.size > 0) {
    notices.push(notice(`${count(store.held.size, "card was", "cards were")} saved by a newer version of this site. Their schedule is kept, and they are not asked here.`));
  }

  if (store.trouble === null && wantsBackup(store.backup, Date.now())) {
    const later = { ...store.backup, asked: Date.now() };
    notices.push(notice(
      `${count(store.backup.grades, "grade")} since the last backup. Browsers may delete what a site keeps, Safari after seven days without a visit.`,
      button("Save a backup", () => void save(store).then(() => showNotices(place, store))),
      button("Not now", () => void store.saveBackup(later).then(() => showNotices(place, store)), "quiet"),
    ));
  }

  const said = notices.map((n) => n.textContent).join("");
  if (said !== place.textContent) {
    place.replaceChildren(...notices);
  }
}

async function save(store: Store): Promise<void> {
  await (await loadRest())?.saveBackup(store);
}

function notice(text: string, ...controls: HTMLElement[]): HTMLElement {
  return make("div", { class: "study-notice" }, make("p", {}, text), ...controls);
}
