// The page that prints a deck: which cards, in which layout, and how many sheets that takes, before anything is printed.
import { siteName } from "../memory";
import { momentNow } from "../study/clock";
import { button, count, make } from "../study/dom";
import { isDue, isLeech } from "../study/due";
import { Store } from "../study/store";
import { folded, twoSided, type Layout, Layouts } from "./layouts";
import { paged } from "./long";

type Which = "all" | "due" | "leeches";

class Sheets {
  private readonly place: HTMLElement;
  private readonly state: HTMLElement;
  private readonly how: HTMLElement;
  private readonly units: readonly HTMLElement[];
  private readonly longs: readonly HTMLElement[];
  private readonly sections: readonly string[];
  private layout: Layout = "fold";
  private which: Which = "all";
  private readonly chosen: Set<string>;
  private test = false;

  constructor(private readonly page: HTMLElement, private readonly known: { readonly due: ReadonlySet<string>; readonly leeches: ReadonlySet<string> }) {
    const all = (selector: string): HTMLElement[] => [...page.querySelectorAll<HTMLElement>(selector)];
    this.place = page.querySelector<HTMLElement>(".print-sheets")!;
    this.state = page.querySelector<HTMLElement>(".state")!;
    this.how = page.querySelector<HTMLElement>(".how")!;
    this.units = all(".unit");
    this.longs = all(".long");
    this.sections = all(".print-sections > [data-section]").map((s) => s.textContent ?? "");
    this.chosen = new Set(this.sections.map((_, i) => String(i)));
  }

  open(): void {
    const choices = this.page.querySelector<HTMLElement>(".print-choices")!;
    const test = make("label", {}, make("input", { type: "checkbox" }), "Begin with a sheet to test how the printer turns the paper");
    const testBox = test.querySelector("input")!;
    testBox.addEventListener("change", () => {
      this.test = testBox.checked;
      this.draw();
    });
    choices.prepend(
      radios("Layout", Object.entries(Layouts).map(([value, { name }]) => ({ value, name })), this.layout, (value) => {
        this.layout = value as Layout;
        this.draw();
      }),
      radios("Cards", [
        { value: "all", name: `All ${this.units.length + this.longs.length}` },
        { value: "due", name: `Due today ${this.known.due.size}`, none: this.known.due.size === 0 },
        { value: "leeches", name: `Set aside ${this.known.leeches.size}`, none: this.known.leeches.size === 0 },
      ], this.which, (value) => {
        this.which = value as Which;
        this.draw();
      }));
    if (this.sections.length > 1) {
      choices.insertBefore(this.sectionBoxes(), this.state);
    }

    choices.insertBefore(test, this.state);
    test.dataset["for"] = "twoSided";
    choices.append(button("Print", () => print(), "btn main"));
    this.draw();
  }

  private sectionBoxes(): HTMLElement {
    const boxes = this.sections.map((name, i) => {
      const box = make("input", { type: "checkbox", checked: "" });
      box.addEventListener("change", () => {
        this.chosen[box.checked ? "add" : "delete"](String(i));
        this.draw();
      });
      return make("label", {}, box, name);
    });
    return make("details", {}, make("summary", {}, "Sections"), make("fieldset", {}, ...boxes));
  }

  private draw(): void {
    const wanted = (e: HTMLElement): boolean => this.chosen.has(e.dataset["section"] ?? "")
      && (this.which === "all" || (this.which === "due" ? this.known.due : this.known.leeches).has(e.dataset["card"] ?? ""));
    const units = this.units.filter(wanted);
    const longs = this.longs.filter(wanted);
    this.page.dataset["layout"] = this.layout;
    const { rows, how } = Layouts[this.layout];
    const made = this.layout === "fold" ? { pages: folded(units), cut: [] } : twoSided(units, rows, this.test, this.place);
    const pages = [...made.pages, ...paged([...made.cut, ...longs], this.place)];
    this.place.replaceChildren(...pages);
    this.how.textContent = how;
    for (const part of this.page.querySelectorAll<HTMLElement>('[data-for="twoSided"]')) {
      part.hidden = this.layout === "fold";
    }

    const longer = made.cut.length + longs.length;
    const sides = pages.length;
    const sheets = this.layout === "fold" ? sides : made.pages.length / 2 + (sides - made.pages.length);
    this.state.textContent = units.length + longs.length === 0 ? "No cards chosen."
      : `${count(units.length + longs.length, "card")}, ${count(Math.ceil(sheets), "sheet")} of A4 or Letter${longer > 0 ? `; ${count(longer, "card")} with long answers on sheets of their own` : ""}.`;
  }
}

interface Choice {
  readonly value: string;
  readonly name: string;
  readonly none?: boolean;
}

function radios(title: string, choices: readonly Choice[], first: string, choose: (value: string) => void): HTMLElement {
  const name = `fg-${title.toLowerCase()}`;
  return make("fieldset", {}, make("legend", {}, title), ...choices.map(({ value, name: text, none }) => {
    const input = make("input", { type: "radio", name, value });
    input.checked = value === first;
    input.disabled = none ?? false;
    input.addEventListener("change", () => choose(value));
    return make("label", {}, input, text);
  }));
}

async function start(page: HTMLElement): Promise<void> {
  const store = await Store.open(siteName);
  const moment = momentNow(store.offset);
  const here = new Set([...page.querySelectorAll<HTMLElement>("[data-card]")].map((e) => e.dataset["card"] ?? ""));
  const states = [...store.cards.values()].filter((s) => here.has(s.id));
  new Sheets(page, {
    due: new Set(states.filter((s) => isDue(s, undefined, moment)).map((s) => s.id)),
    leeches: new Set(states.filter((s) => s.suspended || isLeech(s.lapses)).map((s) => s.id)),
  }).open();
}

const page = document.querySelector<HTMLElement>("[data-deck-print]");
if (page !== null) {
  void start(page);
}
