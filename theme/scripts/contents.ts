// Marks, in the list of contents, the section that is being read.
export function markContents(): void {
  const entries = [...document.querySelectorAll<HTMLAnchorElement>(".rail .toc a")];
  const sections = entries.map((a) => document.getElementById(decodeURIComponent(a.hash.slice(1))));
  if (entries.length === 0) {
    return;
  }

  let waiting = false;
  const mark = (): void => {
    waiting = false;
    const line = 160; // px below the top: a heading just scrolled under the bar counts as reached
    const at = sections.findLastIndex((s) => s !== null && s.getBoundingClientRect().top < line);
    entries.forEach((a, i) => {
      if (i === Math.max(at, 0)) {
        a.setAttribute("aria-current", "location");
      } else {
        a.removeAttribute("aria-current");
      }
    });
  };
  addEventListener("scroll", () => {
    if (!waiting) {
      waiting = true;
      requestAnimationFrame(mark);
    }
  }, { passive: true });
  mark();
}
