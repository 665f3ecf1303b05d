// Scripts that few pages need, loaded when one does. They are plain scripts, not modules: those a browser refuses to load
// from a disk. Their names hold a hash, so the page says them: data-later="study.0123abcd.js ...".
const own = document.currentScript instanceof HTMLScriptElement ? document.currentScript : null;
const begun = new Set<string>();

export function later(name: string): void {
  const file = own?.dataset["later"]?.split(" ").find((f) => f.startsWith(`${name}.`));
  if (own === null || file === undefined || begun.has(name)) {
    return;
  }

  begun.add(name);
  const script = document.createElement("script");
  script.src = new URL(file, own.src).href;
  document.head.append(script);
}
