// Light and dark follow the system until the reader chooses; the choice is kept for this site alone.
const root = document.documentElement;
const system = matchMedia("(prefers-color-scheme: dark)");

// Two sites on one host (user.github.io/a and /b) must not share a choice: the style sheet's address names the site.
const sheet = document.querySelector<HTMLLinkElement>('link[rel="stylesheet"]');
const key = `fieldguide:${new URL("..", sheet?.href ?? location.href).pathname}:scheme`;

function read(): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null; // storage may be forbidden; the switch still works for this page
  }
}

function write(scheme: string): void {
  try {
    localStorage.setItem(key, scheme);
  } catch {
    // as above
  }
}

export function rememberScheme(): void {
  const kept = read();
  if (kept === "light" || kept === "dark") {
    root.dataset["scheme"] = kept;
  }

  const button = document.querySelector<HTMLButtonElement>("[data-scheme-switch]");
  if (button === null) {
    return;
  }

  button.hidden = false;
  button.addEventListener("click", () => {
    const shown = root.dataset["scheme"] ?? (system.matches ? "dark" : "light");
    const next = shown === "dark" ? "light" : "dark";
    root.dataset["scheme"] = next;
    write(next);
  });
}
