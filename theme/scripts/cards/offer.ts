// Under a table that cards were made from, a button that turns the table into a drill. What it starts loads when it is pressed.
import { later } from "../later";

export const WantsDrill = "fieldguide:drill";

const Least = 3; // cells, below which hiding them asks nothing

export function offerDrills(): void {
  for (const table of document.querySelectorAll<HTMLTableElement>("table[data-cards]")) {
    const cells = (table.dataset["cards"] ?? "").split(/[|,]/).filter((id) => id !== "").length;
    if (cells < Least) {
      continue;
    }

    const button = document.createElement("button");
    button.type = "button";
    button.className = "drill-link drill-start";
    button.textContent = "Drill this table";
    button.addEventListener("click", () => {
      button.hidden = true;
      table.dataset["drill"] = "wanted";
      later("drill");
      dispatchEvent(new Event(WantsDrill));
    });
    (table.closest(".scroll") ?? table).after(button);
  }
}
