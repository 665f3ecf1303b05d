// The table on paper with its cells empty, and overleaf the answers.
import { make } from "../study/dom";
import type { DrillCell } from "./cells";

export function printBlank(table: HTMLTableElement, cells: readonly DrillCell[]): void {
  const title = titleOf(table);
  const blank = copyOf(table);
  const bodies = [...(blank.tBodies[0]?.rows ?? [])];
  const rows = [...(table.tBodies[0]?.rows ?? [])];
  for (const { row, column } of cells) {
    const cell = bodies[rows.indexOf(row)]?.cells[column];
    cell?.replaceChildren();
    cell?.classList.add("gap");
  }

  const sheet = make("section", { class: "drill-sheet" },
    make("div", { class: "drill-page" }, make("h1", {}, title),
      make("p", { class: "blanks" }, make("span", {}, "Date"), make("span", {}, `Right, of ${cells.length}`)), blank),
    make("div", { class: "drill-page" }, make("h1", {}, `${title}: answers`), copyOf(table)));
  document.body.append(sheet);
  document.documentElement.dataset["prints"] = "drill";
  const done = (): void => {
    delete document.documentElement.dataset["prints"];
    sheet.remove();
  };
  addEventListener("afterprint", done, { once: true });
  print();
}

function copyOf(table: HTMLTableElement): HTMLTableElement {
  const copy = table.cloneNode(true) as HTMLTableElement;
  delete copy.dataset["cards"];
  delete copy.dataset["drill"];
  copy.querySelectorAll(".drill-open, .drill-grades, .drill-row").forEach((b) => b.remove());
  for (const element of [copy, ...copy.querySelectorAll("[id]")]) {
    element.removeAttribute("id");
  }

  for (const cell of copy.querySelectorAll("td, th")) {
    cell.classList.remove("covered");
    cell.removeAttribute("data-knew");
  }

  return copy;
}

/** The heading the table stands under. */
function titleOf(table: HTMLTableElement): string {
  let found = document.querySelector("h1")?.textContent ?? document.title;
  for (const heading of document.querySelectorAll("main :is(h1, h2, h3, h4)")) {
    if ((heading.compareDocumentPosition(table) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0) {
      found = heading.textContent ?? found;
    }
  }

  return found.replace(/#$/, "").trim();
}
