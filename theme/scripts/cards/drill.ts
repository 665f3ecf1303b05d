// Tables as drills: cells are covered and answered one by one, each feeding the card that was made from it.
import { siteName } from "../memory";
import { button, make } from "../study/dom";
import { Store } from "../study/store";
import { cellsOf, type DrillCell } from "./cells";
import { Grader } from "./grader";
import { WantsDrill } from "./offer";
import { printBlank } from "./blank";

let grader: Promise<Grader> | undefined;

function start(): void {
  for (const table of document.querySelectorAll<HTMLTableElement>('table[data-drill="wanted"]')) {
    table.dataset["drill"] = "on";
    new Drill(table).open();
  }
}

class Drill {
  private readonly cells: readonly DrillCell[];
  private readonly status = make("span", { role: "status", class: "num" });
  private readonly tools = make("div", { class: "drill-tools", role: "group", "aria-label": "Drill" });
  private known = 0;
  private missed = 0;

  constructor(private readonly table: HTMLTableElement) {
    this.cells = cellsOf(table);
  }

  open(): void {
    const columns = [...new Set(this.cells.map((c) => c.column))];
    const heads = [...(this.table.tHead?.rows[0]?.cells ?? [])];
    const covers = make("span", { class: "drill-covers" }, "Cover ", button("all", () => this.cover(() => true), "drill-link"));
    for (const column of columns.length > 1 ? columns : []) {
      covers.append(button(heads[column]?.textContent?.trim() ?? "", () => this.cover((c) => c.column === column), "drill-link"));
    }

    this.tools.append(covers,
      button("Print it blank", () => printBlank(this.table, this.cells), "drill-link"),
      button("Leave the drill", () => this.close(), "drill-link"),
      this.status);
    (this.table.closest(".scroll") ?? this.table).before(this.tools);
    for (const row of new Set(this.cells.map((c) => c.row))) {
      this.rowCover(row);
    }

    this.cover(() => true);
    this.cells[0]?.cell.querySelector("button")?.focus();
  }

  /** The name of a row covers that row alone. */
  private rowCover(row: HTMLTableRowElement): void {
    const name = row.cells[0];
    if (name !== undefined && this.cells.every((c) => c.cell !== name)) {
      name.append(button("cover row", () => this.cover((c) => c.row === row), "drill-link drill-row"));
    }
  }

  private cover(which: (cell: DrillCell) => boolean): void {
    this.known = this.missed = 0;
    for (const cell of this.cells) {
      this.show(cell);
      if (which(cell)) {
        this.hide(cell);
      }
    }

    this.say();
  }

  private hide(cell: DrillCell): void {
    const open = make("button", { type: "button", class: "drill-open", "aria-label": `${cell.question}: show the answer` }, "?");
    open.addEventListener("click", () => this.reveal(cell));
    cell.cell.classList.add("covered");
    cell.cell.append(open);
  }

  private reveal(cell: DrillCell): void {
    this.show(cell);
    const grades = make("span", { class: "drill-grades" });
    const grade = (knew: boolean): void => {
      grades.remove();
      cell.cell.dataset["knew"] = String(knew);
      this.known += knew ? 1 : 0;
      this.missed += knew ? 0 : 1;
      this.say();
      grader ??= Store.open(siteName).then((store) => new Grader(store));
      void grader.then((g) => g.grade(cell.card, cell.rev, knew));
      this.next(cell)?.focus();
    };
    const knew = button("Knew it", () => grade(true), "btn");
    grades.append(knew, button("Not yet", () => grade(false), "btn"));
    cell.cell.append(grades);
    knew.focus();
  }

  private next(after: DrillCell): HTMLButtonElement | null {
    const from = this.cells.indexOf(after);
    const order = [...this.cells.slice(from + 1), ...this.cells.slice(0, from)];
    return order.map((c) => c.cell.querySelector<HTMLButtonElement>(".drill-open")).find((b) => b !== null) ?? null;
  }

  private show(cell: DrillCell): void {
    cell.cell.classList.remove("covered");
    delete cell.cell.dataset["knew"];
    for (const extra of cell.cell.querySelectorAll(":scope > :is(.drill-open, .drill-grades)")) {
      extra.remove();
    }
  }

  private say(): void {
    const left = this.cells.filter((c) => c.cell.classList.contains("covered")).length;
    const done = this.known + this.missed;
    this.status.textContent = done === 0 ? `${left} to answer` : `${this.known} of ${done} known${left > 0 ? `, ${left} to answer` : ""}`;
  }

  private close(): void {
    this.cells.forEach((c) => this.show(c));
    this.tools.remove();
    this.table.querySelectorAll(".drill-row").forEach((b) => b.remove());
    delete this.table.dataset["drill"];
    const offer = (this.table.closest(".scroll") ?? this.table).nextElementSibling;
    if (offer instanceof HTMLButtonElement) {
      offer.hidden = false;
      offer.focus();
    }
  }
}

addEventListener(WantsDrill, start);
start();
