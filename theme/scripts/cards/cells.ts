// Which cell of a table belongs to which card: rows divided by "|", their cells by ",", nothing where there is no card. "id:3" is a card
// whose answer last changed at its third revision.
export interface DrillCell {
  readonly card: string;
  readonly rev: number;
  readonly row: HTMLTableRowElement;
  readonly column: number;
  readonly cell: HTMLTableCellElement;
  readonly question: string;
}

export function cellsOf(table: HTMLTableElement): readonly DrillCell[] {
  const heads = [...(table.tHead?.rows[0]?.cells ?? [])].map((h) => h.textContent?.trim() ?? "");
  const rows = [...(table.tBodies[0]?.rows ?? [])];
  return (table.dataset["cards"] ?? "").split("|").flatMap((ids, r) => ids.split(",").flatMap((named, column): DrillCell[] => {
    const [card = "", rev = "1"] = named.split(":");
    const row = rows[r];
    const cell = row?.cells[column];
    return card === "" || row === undefined || cell === undefined ? []
      : [{ card, rev: Number(rev), row, column, cell, question: [row.cells[0]?.textContent?.trim(), heads[column]].filter((t) => t !== "").join(", ") }];
  }));
}
