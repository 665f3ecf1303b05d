// Cards on sheets. A page of every layout is 190 mm wide and at most 259 mm high, which A4 and Letter both hold at 10 mm margins.
import { make } from "../study/dom";

export type Layout = "fold" | "duplex" | "dense";

export const Layouts: Record<Layout, { readonly name: string; readonly rows: number; readonly how: string }> = {
  fold: { name: "Fold over, one side", rows: 4, how: "Cut along the corner ticks, fold on the dashed line, and the answer is on the back. Print at 100 %." },
  duplex: { name: "Both sides", rows: 4, how: "Print on both sides, turned along the long edge, at 100 %. Answers lie behind their questions. Cut along the ticks." },
  dense: { name: "Both sides, small", rows: 5, how: "Ten to a sheet. Print on both sides, turned along the long edge, at 100 %. Cut along the ticks." },
};

const Columns = 2;
const FoldRows = 4;

export function folded(units: readonly HTMLElement[]): HTMLElement[] {
  return chunks(units, FoldRows).map((four) => make("div", { class: "sheet-page fold-page" }, ...four));
}

/** Questions on one page, answers on the next with their columns changed, so that each lies behind its question. */
export function twoSided(units: readonly HTMLElement[], rows: number, test: boolean, place: HTMLElement): { pages: HTMLElement[]; cut: HTMLElement[] } {
  const { fits, cut } = rows === FoldRows ? { fits: units, cut: [] } : split(units, place);
  const pages = test && fits.length > 0 ? [crosses("Front"), crosses("Back")] : [];
  for (const sheet of chunks(fits, rows * Columns)) {
    const fronts = page(rows);
    const backs = page(rows);
    for (let row = 0; row < rows; row++) {
      const cells = Array.from({ length: Columns }, (_, c) => sheet[row * Columns + c]);
      fronts.append(...cells.map((unit) => side(unit, ".ask")));
      backs.append(...cells.reverse().map((unit) => side(unit, ".reply")));
    }

    pages.push(fronts, backs);
  }

  return { pages, cut };
}

function page(rows: number): HTMLElement {
  return make("div", { class: `sheet-page two-page rows-${rows}` });
}

/** A face on its own; nothing for the places that fill the last sheet, whose backs must stay behind their fronts. */
function side(unit: HTMLElement | undefined, face: string): HTMLElement {
  return make("div", { class: unit === undefined ? "cut empty" : "cut" }, unit?.querySelector(face)?.cloneNode(true) ?? null);
}

/** What overflows the small faces goes with the long answers. */
function split(units: readonly HTMLElement[], place: HTMLElement): { fits: HTMLElement[]; cut: HTMLElement[] } {
  const trial = make("div", { class: "sheet-page two-page rows-5 trial" });
  place.replaceChildren(trial);
  const fits: HTMLElement[] = [];
  const cut: HTMLElement[] = [];
  for (const unit of units) {
    trial.replaceChildren(side(unit, ".ask"), side(unit, ".reply"));
    const over = [...trial.querySelectorAll<HTMLElement>(".say")].some((say) => say.scrollHeight > (say.parentElement?.clientHeight ?? 0) - Frame(say));
    (over ? cut : fits).push(unit);
  }

  return { fits, cut };
}

/** Height of a face that its margins and its two small lines take. */
function Frame(say: HTMLElement): number {
  const face = say.parentElement!;
  const style = getComputedStyle(face);
  const small = [...face.querySelectorAll<HTMLElement>(":scope > :is(.where, .low)")].reduce((sum, e) => sum + e.offsetHeight, 0);
  return small + parseFloat(style.paddingBlockStart) + parseFloat(style.paddingBlockEnd);
}

/** Held against the light, crosses of front and back lie on each other. */
function crosses(name: string): HTMLElement {
  const points = Array.from({ length: 9 }, () => make("span", { class: "cross" }));
  return make("div", { class: "sheet-page test-page" }, ...points, make("p", {}, `${name} of the test sheet: hold it against the light. Where the crosses do not meet, the cards will not either.`));
}

function chunks<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, i) => items.slice(i * size, (i + 1) * size));
}
