// What a reader chose, kept in this browser for this site alone: two sites on one host (user.github.io/a and /b) must not
// share a choice, and the style sheet's address names the site.
const sheet = document.querySelector<HTMLLinkElement>('link[rel="stylesheet"]');
const ofThisPage = new Map<string, string>(); // where storage is forbidden, a choice holds for the page
const site = `fieldguide:${new URL("..", sheet?.href ?? location.href).pathname}`;

export function recall(name: string): string | null {
  try {
    return localStorage.getItem(`${site}:${name}`);
  } catch {
    return ofThisPage.get(name) ?? null;
  }
}

export function remember(name: string, value: string): void {
  try {
    localStorage.setItem(`${site}:${name}`, value);
  } catch {
    ofThisPage.set(name, value);
  }
}
