// The log below a plan: what each phase took, to compare, save and print.
import { button, make } from "../study/dom";
import { csv, entriesOf, removeEntries, restoreEntries, type Entry } from "./log";
import type { Plan } from "./plan";
import type { Run } from "./run";
import { isWhole, planOf, splitsOf, total } from "./splits";
import { difference, duration } from "./words";

export class LogView {
  private readonly page: HTMLElement;
  private readonly plan: Plan;
  private readonly takeUp: (run: Run) => void;
  private readonly element = make("section", { class: "script-log", "aria-labelledby": "fg:log" });
  private readonly heading = make("h2", { id: "fg:log", tabindex: "-1" }, "Your rehearsals");
  private readonly said = make("p", { class: "log-said" });

  constructor(page: HTMLElement, plan: Plan, takeUp: (run: Run) => void) {
    this.page = page;
    this.plan = plan;
    this.takeUp = takeUp;
  }

  open(): void {
    this.page.append(this.element);
    const which = this.page.querySelector<HTMLSelectElement>("select[data-prints]");
    const print = (what: string): void => {
      document.body.dataset["prints"] = what;
      window.print();
    };
    this.page.querySelector("[data-print]")?.addEventListener("click", () => print(which?.value ?? "card"));
    addEventListener("afterprint", () => delete document.body.dataset["prints"]);
    this.element.addEventListener("click", (event) => {
      if (event.target instanceof Element && event.target.matches("[data-print-log]")) {
        print("log");
      }
    });
    this.show();
  }

  show(said = ""): void {
    const entries = entriesOf(this.plan.slug);
    this.element.hidden = entries.length === 0 && said === "";
    this.said.textContent = said;
    this.element.replaceChildren(this.heading, this.said);
    if (entries.length > 0) {
      const printing = make("button", { type: "button", class: "btn", "data-print-log": "" }, "Print this log");
      this.element.append(
        splitsOf(this.plan, entries),
        make("div", { class: "log-acts" }, printing, button("Save as a table (CSV)", () => this.save(entries)), button("Delete this log", () => this.remove(entries))));
    }
  }

  /** @param run as it was when it ended, to take up again */
  showEnded(entry: Entry, run: Run): void {
    const plan = planOf(entry);
    const all = isWhole(entry);
    const off = difference(total(entry) - plan);
    this.show(all ? `Done in ${duration(total(entry))}, for a plan of ${duration(plan)}: ${off}.` : `Ended after ${duration(total(entry))} in ${entry.phases.filter((p) => p.took !== null && !p.skipped).length} of ${entry.phases.length} phases.`);
    this.said.append(" ", button("Go on with it", () => {
      const others = entriesOf(this.plan.slug).filter((e) => e.began !== entry.began);
      removeEntries(this.plan.slug);
      restoreEntries(others);
      this.show();
      this.takeUp(run);
    }, "link"));
    this.element.scrollIntoView({ block: "start" });
    this.heading.focus({ preventScroll: true });
  }

  private remove(entries: readonly Entry[]): void {
    removeEntries(this.plan.slug);
    this.show("The log is deleted.");
    this.said.append(" ", button("Undo", () => {
      restoreEntries(entries);
      this.show();
    }, "link"));
    this.said.querySelector("button")?.focus();
  }

  private save(entries: readonly Entry[]): void {
    const address = URL.createObjectURL(new Blob([csv(entries)], { type: "text/csv" }));
    const link = make("a", { href: address, download: `rehearsal-${this.plan.slug}.csv` });
    link.click();
    setTimeout(() => URL.revokeObjectURL(address), 10_000);
  }
}
