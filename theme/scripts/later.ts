// Scripts that few pages need, loaded when one does. They are plain scripts, not modules: those a browser refuses to load
// from a disk. Their names hold a hash, so the page says them: data-later="study.0123abcd.js ...".
const own = document.currentScript instanceof HTMLScriptElement ? document.currentScript : null;
const begun = new Map<string, Promise<boolean>>();

/** True once the script ran; false when there is none or it could not be loaded, and then it may be asked for again. */
export function later(name: string): Promise<boolean> {
  const known = begun.get(name);
  if (known !== undefined) {
    return known;
  }

  const found = load(name);
  begun.set(name, found);
  void found.then((loaded) => loaded || begun.delete(name));
  return found;
}

function load(name: string): Promise<boolean> {
  const files = own?.dataset["later"];
  const file = files?.split(" ").find((f) => f.startsWith(`${name}.`));
  if (own === null || files === undefined || file === undefined) {
    return Promise.resolve(false);
  }

  const script = document.createElement("script");
  script.dataset["later"] = files; // it may need others
  script.src = new URL(file, own.src).href;
  return new Promise((resolve) => {
    script.onload = () => resolve(true);
    script.onerror = () => {
      script.remove();
      resolve(false);
    };
    document.head.append(script);
  });
}
