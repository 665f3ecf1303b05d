// The sidebar, where the browser alone opens and closes it: the page one is on stays in sight.
export function keepPlaceInMenu(): void {
  const nav = document.querySelector<HTMLElement>(".nav");
  const current = nav?.querySelector<HTMLElement>("[aria-current=page]");
  if (!nav || !current) {
    return;
  }

  const show = (): void => {
    const box = nav.getBoundingClientRect();
    const link = current.getBoundingClientRect();
    if (link.top < box.top || link.bottom > box.bottom) {
      nav.scrollTop += link.top - box.top - nav.clientHeight / 3;
    }
  };
  show();
  nav.addEventListener("toggle", show);

  // A page the browser brings back from memory must not come with the menu it was left by.
  addEventListener("pagehide", () => {
    if (nav.matches(":popover-open")) {
      nav.hidePopover();
    }
  });
}
