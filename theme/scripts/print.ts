// Paper cannot be unfolded or clicked: what is folded is opened for printing, and an address that is its own text is not
// printed twice.
export function prepareForPrint(): void {
  let opened: HTMLDetailsElement[] = [];
  addEventListener("beforeprint", () => {
    opened = [...document.querySelectorAll<HTMLDetailsElement>(":is(.prose, .place) details:not([open])")];
    for (const details of opened) {
      details.open = true;
    }

    for (const link of document.querySelectorAll<HTMLAnchorElement>(".prose a[href^='http']")) {
      const text = link.textContent ?? "";
      link.classList.toggle("bare", text === link.getAttribute("href") || text === link.href);
    }
  });
  addEventListener("afterprint", () => {
    for (const details of opened) {
      details.open = false;
    }
  });
}
