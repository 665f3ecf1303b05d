// On the page of all lists: how far each is, and boxes to choose those that are to be printed together.
import { ticked, TicksChanged } from "../ticks";

export function chooseLists(): void {
  const lists = document.querySelector<HTMLElement>("[data-lists]");
  if (lists === null) {
    return;
  }

  const rows = [...lists.querySelectorAll<HTMLElement>("li[data-list]")];
  const chosen = new Set<string>();
  const bar = document.createElement("p");
  bar.className = "chosen";
  bar.setAttribute("role", "status");
  const go = document.createElement("a");
  go.className = "btn main";
  const show = (): void => {
    go.textContent = chosen.size === 1 ? "Print 1 list" : `Print ${chosen.size} lists`;
    go.href = `${lists.dataset["printPage"] ?? ""}?lists=${rows.map((r) => r.dataset["list"] ?? "").filter((l) => chosen.has(l)).join(",")}`;
    bar.replaceChildren(...(chosen.size === 0 ? [] : [go]));
  };

  for (const row of rows) {
    const link = row.querySelector("a");
    const box = document.createElement("input");
    box.type = "checkbox";
    box.autocomplete = "off";
    box.setAttribute("aria-label", `Print ${link?.textContent ?? ""}`);
    box.addEventListener("change", () => {
      chosen[box.checked ? "add" : "delete"](row.dataset["list"] ?? "");
      show();
    });
    row.prepend(box);
  }

  const hint = document.createElement("p");
  hint.className = "choose-hint";
  hint.textContent = "Tick several to print them together.";
  lists.before(hint);
  lists.classList.add("choosable");
  lists.after(bar);
  const count = (): void => {
    for (const row of rows) {
      progress(row);
    }
  };
  document.addEventListener(TicksChanged, count);
  addEventListener("storage", count);
  addEventListener("pageshow", count);
  count();
  show();
}

function progress(row: HTMLElement): void {
  const items = (row.dataset["items"] ?? "").split(" ");
  const on = items.filter((i) => ticked(i) === true).length;
  let words = row.querySelector<HTMLElement>(".done");
  if (on > 0 && words === null) {
    words = document.createElement("span");
    words.className = "done";
    row.append(words);
  }

  if (words !== null) {
    words.textContent = on > 0 ? ` ${on} ticked` : "";
  }
}
