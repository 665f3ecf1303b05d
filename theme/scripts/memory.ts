// What a reader chose, kept in this browser for this site alone: two sites on one host (user.github.io/a and /b) must not
// share a choice.
import { root } from "./root";

// Where storage is forbidden, a choice holds for the page: for all scripts on it, each of which is bundled with a copy of this file.
const shared = globalThis as { fieldguideMemory?: Map<string, string> };
const ofThisPage = (shared.fieldguideMemory ??= new Map<string, string>());

/** The name all of the site's storage goes by. */
export const siteName = `fieldguide:${root.pathname}`;

export function recall(name: string): string | null {
  try {
    return localStorage.getItem(`${siteName}:${name}`);
  } catch {
    return ofThisPage.get(name) ?? null;
  }
}

export function remember(name: string, value: string): void {
  try {
    localStorage.setItem(`${siteName}:${name}`, value);
  } catch {
    ofThisPage.set(name, value);
  }
}
