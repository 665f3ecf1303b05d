// Light and dark follow the system until the reader chooses.
import { recall, remember } from "./memory";

const root = document.documentElement;
const system = matchMedia("(prefers-color-scheme: dark)");

export function rememberScheme(): void {
  const kept = recall("scheme");
  if (kept === "light" || kept === "dark") {
    root.dataset["scheme"] = kept;
  }

  const button = document.querySelector<HTMLButtonElement>("[data-scheme-switch]");
  if (button !== null) {
    button.hidden = false;
    button.addEventListener("click", switchScheme);
  }
}

export function switchScheme(): void {
  const shown = root.dataset["scheme"] ?? (system.matches ? "dark" : "light");
  const next = shown === "dark" ? "light" : "dark";
  root.dataset["scheme"] = next;
  remember("scheme", next);
}
