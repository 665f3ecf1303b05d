// A card as a deck's page holds it.
import type { Listed } from "./plan";

export interface StudyCard extends Listed {
  readonly rev: number;
  readonly explain: boolean; // to be said aloud, against key points
  readonly concepts: readonly string[];
  readonly path: readonly string[]; // headings above it
  readonly front: readonly Node[];
  readonly back: readonly Node[];
  readonly points: readonly (readonly Node[])[];
  readonly source: { readonly href: string; readonly text: string } | null;
  readonly edit: string | null; // address where its text can be changed
}

/** @param base address of the deck's page, from which its links are meant */
export function readCards(section: Element, base: string): StudyCard[] {
  const deck = section.getAttribute("data-deck") ?? "";
  const edit = section.getAttribute("data-edit");
  let path: readonly string[] = [];
  return [...section.querySelectorAll<HTMLElement>("[data-card]")].map((item) => {
    const own = item.querySelector(".path")?.textContent; // said once for the cards that share it
    path = own == null ? path : own.split("›").map((p) => p.trim()).filter((p) => p !== "");
    return readCard(item, deck, base, edit, path);
  });
}

function readCard(item: HTMLElement, deck: string, base: string, edit: string | null, path: readonly string[]): StudyCard {
  const clone = item.cloneNode(true) as HTMLElement;
  for (const element of clone.querySelectorAll("[id]")) {
    element.removeAttribute("id"); // the list on the page keeps them
  }

  for (const link of clone.querySelectorAll("a[href]")) {
    link.setAttribute("href", new URL(link.getAttribute("href") ?? "", base).href);
  }

  for (const picture of clone.querySelectorAll("img[src]")) {
    picture.setAttribute("src", new URL(picture.getAttribute("src") ?? "", base).href);
  }

  const source = clone.querySelector<HTMLAnchorElement>("a.source");
  source?.remove();
  const back = clone.querySelector(".back");
  const points = [...(back?.querySelectorAll(".points > li") ?? [])].map((p) => [...p.childNodes]);
  back?.querySelector(".points")?.remove();
  return {
    id: item.dataset["card"] ?? "",
    deck,
    group: item.dataset["group"],
    rev: Number(item.dataset["rev"] ?? 1) || 1,
    explain: item.dataset["kind"] === "explain" || points.length > 0,
    concepts: (item.dataset["concepts"] ?? "").split(" ").filter((c) => c !== ""),
    path,
    front: [...(clone.querySelector(".front")?.childNodes ?? [])],
    back: [...(back?.childNodes ?? [])],
    points,
    source: source === null ? null : { href: source.getAttribute("href") ?? "", text: source.textContent?.trim() ?? "" },
    edit: item.dataset["edit"] ?? edit,
  };
}
