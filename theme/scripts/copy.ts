// A button on each piece of code that copies it.
export function addCopyButtons(): void {
  // Only where the browser lets a page write to the clipboard: https, or this machine.
  if (navigator.clipboard === undefined) {
    return;
  }

  for (const figure of document.querySelectorAll<HTMLElement>("figure.code")) {
    const code = figure.querySelector("code");
    if (code === null) {
      continue;
    }

    const button = document.createElement("button");
    button.type = "button";
    button.className = "quiet";
    button.textContent = "Copy";
    button.addEventListener("click", () => {
      void navigator.clipboard.writeText(code.textContent ?? "").then(
        () => say(button, "Copied"),
        () => say(button, "Not allowed"),
      );
    });
    let caption = figure.querySelector("figcaption");
    if (caption === null) {
      caption = document.createElement("figcaption");
      figure.prepend(caption);
    }

    caption.append(button);
  }
}

function say(button: HTMLButtonElement, word: string): void {
  button.textContent = word;
  setTimeout(() => {
    button.textContent = "Copy";
  }, 2000);
}
