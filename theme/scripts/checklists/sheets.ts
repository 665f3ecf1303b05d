// The tools above a sheet, or above several that were brought together.
import { boxesIn, itemOf, tick, TicksChanged } from "../ticks";
import { markdownOf } from "./markdown";
import { nameMargins } from "./margins";

export function useSheets(): void {
  const tools = document.querySelector<HTMLElement>("[data-sheet-tools]");
  const sheets = [...document.querySelectorAll<HTMLElement>(".sheet")];
  if (tools === null || sheets.length === 0) {
    return;
  }

  const count = tools.querySelector<HTMLElement>("[data-count]");
  const reset = tools.querySelector<HTMLButtonElement>("[data-reset]");
  const boxes = sheets.flatMap((s) => boxesIn(s));
  let undo: ReadonlyMap<string, boolean> | undefined;

  const show = (): void => {
    const on = boxes.filter((b) => b.checked).length;
    if (count !== null) {
      count.textContent = `${on} of ${boxes.length}`;
    }

    // What was undone can be done again: undo is offered until the next tick.
    if (reset !== null) {
      undo = on === 0 ? undo : undefined;
      reset.textContent = undo === undefined ? "Reset" : "Undo reset";
      reset.hidden = on === 0 && undo === undefined;
    }
  };

  reset?.addEventListener("click", () => {
    if (undo !== undefined) {
      tick(undo);
      return;
    }

    const before = new Map(boxes.filter((b) => b.checked).map((b) => [itemOf(b), true]));
    tick(new Map([...before.keys()].map((item) => [item, false])));
    undo = before;
    show();
  });

  tools.addEventListener("change", (event) => {
    if (event.target instanceof HTMLInputElement && event.target.name === "prints") {
      document.body.dataset["prints"] = event.target.value;
    }
  });
  tools.querySelector("[data-print]")?.addEventListener("click", () => {
    print();
  });
  offerCopy(tools, sheets);
  document.addEventListener(TicksChanged, show);
  nameMargins(sheets);
  tools.hidden = false;
  show();
}

function offerCopy(tools: HTMLElement, sheets: HTMLElement[]): void {
  const copy = tools.querySelector<HTMLButtonElement>("[data-copy-list]");
  if (copy === null) {
    return;
  }

  // Only where the browser lets a page write to the clipboard: https, or this machine.
  copy.hidden = navigator.clipboard === undefined;
  const words = copy.textContent;
  copy.addEventListener("click", () => {
    const say = (word: string): void => {
      copy.textContent = word;
      setTimeout(() => {
        copy.textContent = words;
      }, 2000);
    };
    void navigator.clipboard.writeText(sheets.map(markdownOf).join("\n")).then(() => say("Copied"), () => say("Not allowed"));
  });
}
