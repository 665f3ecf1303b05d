// Where the site begins: the style sheet's address says it on every page, at any depth.
const sheet = document.querySelector<HTMLLinkElement>('link[rel="stylesheet"]');

export const root = new URL("..", sheet?.href ?? location.href);
