// The list of plans says which of them one has been through.
import { make } from "../study/dom";
import { entriesOf } from "./log";
import { isWhole } from "./splits";
import { savedRun } from "./saved";
import { date } from "./words";

export function markIndex(): void {
  for (const item of document.querySelectorAll<HTMLElement>("[data-script-link]")) {
    const slug = item.dataset["scriptLink"] ?? "";
    const whole = entriesOf(slug).filter(isWhole);
    const last = whole[0];
    const text = savedRun(slug) !== null ? "under way"
      : last === undefined ? null
      : `rehearsed ${whole.length === 1 ? "once" : `${whole.length} times`}, last on ${date(last.began)}`;
    if (text !== null) {
      item.querySelector(".script-name")?.append(make("span", { class: "about done" }, text));
    }
  }
}
