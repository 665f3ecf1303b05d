// A sheet as Markdown, with the ticks it has now.
export function markdownOf(sheet: HTMLElement): string {
  const lines = [`## ${text(sheet.querySelector(".sheet-head :is(h1, h2)"))}`, "", `From ${inline(sheet.querySelector(".sheet-head p a"))}`];
  for (const group of sheet.querySelectorAll(".sheet-part")) {
    const heading = group.querySelector(":scope > h2");
    const lead = group.querySelector(":scope > h3");
    lines.push(...(heading === null ? [] : ["", `### ${title(heading)}`]), ...(lead === null ? [] : ["", `**${title(lead)}:**`]), "");
    const list = group.querySelector(":scope > .ticks");
    if (list !== null) {
      items(list, "", lines);
    }
  }

  return `${lines.join("\n")}\n`;
}

function items(list: Element, indent: string, lines: string[]): void {
  for (const item of list.children) {
    const box = item.querySelector<HTMLInputElement>(":scope > .tick > input");
    const words = inline(item.querySelector(":scope > .tick > span, :scope > .beside"));
    lines.push(`${indent}- ${box === null ? "" : box.checked ? "[x] " : "[ ] "}${words}`);
    const below = item.querySelector(":scope > .ticks");
    if (below !== null) {
      items(below, `${indent}  `, lines);
    }
  }
}

/** A heading with its minutes, without the clock beside them. */
function title(heading: Element): string {
  const minutes = heading.querySelector(".clock > span");
  const words = [...heading.childNodes].filter((n) => n instanceof Text).map((n) => n.data).join("").trim();
  return escaped(words) + (minutes === null ? "" : ` (${text(minutes)})`);
}

function inline(node: Node | null): string {
  if (node instanceof Text) {
    return escaped(node.data.replace(/\s+/g, " "));
  }

  if (!(node instanceof Element)) {
    return "";
  }

  const inner = node.tagName === "CODE" ? `\`${text(node)}\`` : [...node.childNodes].map(inline).join("");
  switch (node.tagName) {
    case "A":
      return `[${inner}](<${(node as HTMLAnchorElement).href}>)`;
    case "STRONG":
      return `**${inner}**`;
    case "EM":
      return `*${inner}*`;
    case "DEL":
      return `~~${inner}~~`;
    default:
      return inner;
  }
}

function text(node: Element | null): string {
  return (node?.textContent ?? "").trim();
}

function escaped(words: string): string {
  return words.replace(/[\\`*_[\]<~]/g, "\\$&");
}
