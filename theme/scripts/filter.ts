// Shortens a long list of names to those that hold what is typed.
export function addFilter(): void {
  const box = document.querySelector<HTMLElement>("[data-filter]");
  const input = box?.querySelector("input");
  const status = box?.querySelector("[role=status]");
  if (!box || !input || !status) {
    return;
  }

  const entries = [...document.querySelectorAll<HTMLElement>(box.dataset["filter"] ?? "")];
  const names = entries.map((entry) => plain(entry.dataset["name"] ?? ""));
  const holders = [...document.querySelectorAll<HTMLElement>(":is(.concept-index, .deck-index) :is(.group, .part)")];
  const filter = (): void => {
    const words = plain(input.value).split(" ").filter((word) => word !== "");
    const found = new Set<string>();
    entries.forEach((entry, i) => {
      const name = names[i] ?? "";
      const closed = name.replaceAll(" ", ""); // "fanout" finds "fan-out"
      entry.hidden = !words.every((word) => name.includes(word) || closed.includes(word));
      if (!entry.hidden) {
        found.add(entry.querySelector("a")?.href ?? name);
      }
    });
    for (const holder of holders) {
      holder.hidden = holder.querySelector("li:not([hidden])") === null;
    }

    status.textContent = words.length === 0 ? "" : found.size === 0 ? "None has such a name" : `${found.size} found`;
  };

  box.hidden = false;
  input.addEventListener("input", filter);
  // A browser that goes back may bring what was typed.
  addEventListener("pageshow", filter);
}

/** Accents, hyphens and case make no difference. */
function plain(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim();
}
