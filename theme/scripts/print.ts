// Paper cannot be unfolded or clicked: what is folded is opened for printing, and an address that is its own text is not
// printed twice. A line all in bold is the heading of what follows, which a style sheet cannot see.
export function prepareForPrint(): void {
  let opened: HTMLDetailsElement[] = [];
  addEventListener("beforeprint", () => {
    opened = [...document.querySelectorAll<HTMLDetailsElement>(":is(.prose, .place, .mentions) details:not([open])")];
    for (const details of opened) {
      details.open = true;
    }

    for (const link of document.querySelectorAll<HTMLAnchorElement>(".prose a[href^='http']")) {
      const text = link.textContent ?? "";
      link.classList.toggle("bare", text === link.getAttribute("href") || text === link.href);
    }

    for (const bold of document.querySelectorAll(".prose p > strong:only-child")) {
      const line = bold.parentElement;
      line?.classList.toggle("leads", line.textContent?.trim() === bold.textContent?.trim());
    }
  });
  addEventListener("afterprint", () => {
    for (const details of opened) {
      details.open = false;
    }
  });
}
