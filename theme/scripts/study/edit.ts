// The way from a card to the text it was made from, where the site says where that is edited.
import type { StudyCard } from "./card";
import { fetchPage } from "./shelf";

/** False when the site names no place for edits. */
export async function openEdit(card: StudyCard): Promise<boolean> {
  const address = card.edit ?? await editLinkOf(card.source?.href);
  if (address === null) {
    return false;
  }

  open(address, "_blank", "noopener");
  return true;
}

/** A guide's page links to where it can be edited. */
async function editLinkOf(href: string | undefined): Promise<string | null> {
  if (href === undefined) {
    return null;
  }

  try {
    const page = await fetchPage(href);
    return page.querySelector(".colophon a[href]")?.getAttribute("href") ?? null;
  } catch {
    return null;
  }
}
