// A plan as its page tells it.
export interface Phase {
  readonly name: string;
  readonly seconds: number; // 0: no minutes given
  readonly least: number; // what the guide gives it at least and at most; both the plan's seconds where it gives one length
  readonly most: number;
  readonly place: HTMLElement; // its part of the page, with what to do, tick and say
}

export interface Plan {
  readonly slug: string;
  readonly title: string;
  readonly phases: readonly Phase[]; // one after the other
  readonly along: readonly Phase[]; // beside all of them
}

export function readPlan(page: HTMLElement): Plan {
  const phases = [...page.querySelectorAll<HTMLElement>("[data-phase]")];
  return {
    slug: page.dataset["script"] ?? "",
    title: page.dataset["title"] ?? "",
    phases: phases.filter((p) => p.dataset["phase"] !== "along").map(phase),
    along: phases.filter((p) => p.dataset["phase"] === "along").map(phase),
  };
}

function phase(place: HTMLElement): Phase {
  const number = (name: string): number => Number(place.dataset[name] ?? 0);
  return { name: place.dataset["name"] ?? "", seconds: number("seconds"), least: number("least"), most: number("most"), place };
}
