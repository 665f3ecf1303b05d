// What each phase took, beside its plan: phases down, rehearsals across, the newest first.
import { make } from "../study/dom";
import type { Entry, Taken } from "./log";
import type { Plan } from "./plan";
import { date, difference, duration } from "./words";

const Columns = 5;

export function splitsOf(plan: Plan, entries: readonly Entry[]): HTMLElement {
  const shown = entries.slice(0, Columns);
  const table = make("table", {},
    make("thead", {}, make("tr", {}, head("Phase", "col"), head("Plan", "col"), ...shown.map((e) => head(date(e.began), "col")))),
    make("tbody", {}, ...plan.phases.map((phase, i) => make("tr", {},
      head(phase.name, "row"),
      make("td", {}, phase.seconds === 0 ? "–" : duration(phase.seconds * 1000)),
      ...shown.map((e) => split(e.phases.find((p, at) => p.name === phase.name && (at === i || e.phases.length !== plan.phases.length))))))),
    make("tfoot", {}, make("tr", {},
      head("Total", "row"),
      make("td", {}, duration(plan.phases.reduce((sum, p) => sum + p.seconds, 0) * 1000)),
      ...shown.map((e) => make("td", {}, duration(total(e)), wholeBeside(e))))));
  return make("div", { class: "splits", tabindex: "0", role: "group", "aria-label": "What each phase took" }, table);
}

/** Milliseconds of the phases that have minutes, pauses left out; in whole seconds, as the phases show them. */
export function total(entry: Entry): number {
  return entry.phases.reduce((sum, p) => sum + (p.plan === 0 ? 0 : whole(p.took ?? 0)), 0);
}

/** By the plan, milliseconds. */
export function planOf(entry: Entry): number {
  return entry.phases.reduce((sum, p) => sum + p.plan, 0) * 1000;
}

export function isWhole(entry: Entry): boolean {
  return entry.phases.every((p) => p.took !== null && !p.skipped);
}

function head(text: string, scope: "col" | "row"): HTMLElement {
  return make("th", { scope }, text);
}

function split(taken: Taken | undefined): HTMLElement {
  if (taken === undefined || taken.took === null) {
    return make("td", {}, "–");
  }

  return taken.skipped ? make("td", {}, "skipped") : make("td", {}, duration(taken.took), beside(whole(taken.took) - taken.plan * 1000, taken.plan === 0));
}

function beside(off: number, isOpen: boolean): HTMLElement | null {
  return isOpen ? null : make("small", off >= 5000 ? { class: "late" } : {}, difference(off));
}

function wholeBeside(entry: Entry): HTMLElement | null {
  return isWhole(entry) ? beside(total(entry) - planOf(entry), false) : make("small", {}, "not all of it");
}

function whole(milliseconds: number): number {
  return Math.floor(milliseconds / 1000) * 1000;
}
