// Elements, made by hand: pages allow no inline script or style, and text never passes for HTML.
type Child = Node | string | null;

export function make<T extends keyof HTMLElementTagNameMap>(tag: T, attributes: Record<string, string> = {}, ...children: Child[]): HTMLElementTagNameMap[T] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    element.setAttribute(name, value);
  }

  element.append(...children.filter((c) => c !== null));
  return element;
}

export function button(text: string, press: () => void, className = "btn"): HTMLButtonElement {
  const element = make("button", { type: "button", class: className }, text);
  element.addEventListener("click", press);
  return element;
}

/** `text` with its number: "1 card", "2 cards". */
export function count(n: number, one: string, many = `${one}s`): string {
  return `${n.toLocaleString("en")} ${n === 1 ? one : many}`;
}
