// A button on each piece of code that copies it. It takes no room of its own, so that nothing moves when it comes.
export function addCopyButtons(): void {
  // Only where the browser lets a page write to the clipboard: https, or this machine.
  if (navigator.clipboard === undefined) {
    return;
  }

  // Screen readers do not notice that a button's own words changed.
  const spoken = document.createElement("div");
  spoken.className = "unseen";
  spoken.setAttribute("role", "status");
  document.body.append(spoken);

  for (const figure of document.querySelectorAll<HTMLElement>("figure.code")) {
    const code = figure.querySelector("code");
    if (code === null) {
      continue;
    }

    const button = document.createElement("button");
    button.type = "button";
    button.className = "quiet";
    button.textContent = "Copy";
    const say = (word: string): void => {
      button.textContent = word;
      spoken.textContent = word;
      setTimeout(() => {
        button.textContent = "Copy";
        spoken.textContent = "";
      }, 2000);
    };
    button.addEventListener("click", () => {
      void navigator.clipboard.writeText(code.textContent ?? "").then(() => say("Copied"), () => say("Not allowed"));
    });
    figure.append(button);
  }
}
