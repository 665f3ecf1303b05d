// The print page: brings the sheets of the chosen lists together.
import { showTicks } from "../ticks";

export async function gatherSheets(): Promise<void> {
  const place = document.querySelector<HTMLElement>("[data-sheets]");
  const names = (new URLSearchParams(location.search).get("lists") ?? "").split(",").filter((n) => /^[\p{L}\p{N}._-]+$/u.test(n));
  if (place === null || names.length === 0) {
    return;
  }

  const missing: string[] = [];
  const page = new URL(place.dataset["listsPage"] ?? "..", location.href);
  const base = new URL(".", page);
  for (const name of names) {
    const address = new URL(`${encodeURIComponent(name)}/${page.pathname.endsWith("/index.html") ? "index.html" : ""}`, base);
    const sheet = await sheetAt(address);
    if (sheet === null) {
      missing.push(name);
      continue;
    }

    sheet.dataset["address"] = address.href;
    place.append(sheet);
  }

  const hint = document.querySelector<HTMLElement>("[data-print-hint]");
  if (hint !== null) {
    hint.hidden = missing.length === 0;
    hint.textContent = missing.length === 0 ? "" : `Could not be loaded: ${missing.join(", ")}. Each list prints from its own page.`;
  }

  showTicks(place);
}

async function sheetAt(address: URL): Promise<HTMLElement | null> {
  try {
    const response = await fetch(address);
    if (!response.ok) {
      return null;
    }

    const sheet = new DOMParser().parseFromString(await response.text(), "text/html").querySelector<HTMLElement>(".sheet");
    if (sheet === null) {
      return null;
    }

    // Its links were right for the page it comes from; here several sheets share one title.
    for (const link of sheet.querySelectorAll("a")) {
      link.href = new URL(link.getAttribute("href") ?? "", address).href;
    }

    const title = sheet.querySelector("h1");
    if (title !== null) {
      const heading = document.createElement("h2");
      heading.id = title.id;
      heading.append(...title.childNodes);
      title.replaceWith(heading);
    }

    return document.importNode(sheet, true);
  } catch {
    return null; // no network, or a site read straight from the disk
  }
}
