// In the margin of each printed page: what it is from and where that is. Style sheets cannot say it, since they know neither.
export function nameMargins(sheets: readonly HTMLElement[]): void {
  if (!("adoptedStyleSheets" in document)) {
    return; // the line at the end of the sheet says it too
  }

  // Margins know no custom properties.
  const look = `font: 8pt ${getComputedStyle(document.documentElement).getPropertyValue("--sans")};`;
  const rules = sheets.map((sheet, i) => {
    const name = `sheet-${i}`;
    const from = [sheet.dataset["source"] ?? "", addressOf(sheet)].filter((t) => t.length > 0).join(" · ");
    // The first names the body's pages: on an inner element alone it would cost a blank one.
    const where = i === 0 ? `body, .sheet[data-sheet="0"]` : `.sheet[data-sheet="${i}"]`;
    sheet.dataset["sheet"] = String(i);
    return `@page ${name} { margin: 12mm 16mm 16mm; @bottom-left { content: ${quoted(from)}; ${look} } @bottom-right { ${look} white-space: nowrap; } } @media print { ${where} { page: ${name}; } }`;
  });
  const style = new CSSStyleSheet();
  style.replaceSync(rules.join("\n"));
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, style];
  document.body.classList.add("names-margins");
}

function addressOf(sheet: HTMLElement): string {
  const here = sheet.dataset["address"] ?? location.href;
  const url = new URL(here, location.href);
  return url.protocol === "file:" ? sheet.dataset["printed"] ?? "" : url.host + url.pathname;
}

function quoted(text: string): string {
  return `"${text.replace(/["\\]/g, "\\$&").replace(/\s+/g, " ")}"`;
}
