// Keeps a served page up to date: reloads it when the site changed, and tells when the newest source could not be built.
{
  const version = document.currentScript.dataset.version;
  let bar;

  const style = `
    :host { all: initial; position: fixed; inset: auto 0 0 0; z-index: 2147483647; }
    section { box-sizing: border-box; max-block-size: 60vh; overflow: auto; padding: 12px 16px; background: #fff; color: #1a1a1a;
      border-block-start: 3px solid #b3261e; font: 14px/1.5 system-ui, sans-serif; }
    h2 { margin: 0 0 4px; font-size: 14px; }
    ul { margin: 0; padding-inline-start: 20px; font-family: ui-monospace, monospace; font-size: 13px; overflow-wrap: anywhere; }
    button { float: inline-end; font: inherit; padding: 4px 12px; min-block-size: 32px; }
    @media (prefers-color-scheme: dark) { section { background: #1d1d1f; color: #eee; border-color: #f2b8b5; } }
    @media print { :host { display: none; } }`;

  const show = (problems) => {
    bar?.remove();
    bar = undefined;
    if (problems.length === 0) {
      return;
    }
    bar = document.createElement("div");
    const root = bar.attachShadow({ mode: "open" });
    // A constructed sheet is no inline style, so the page's policy allows it.
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(style);
    root.adoptedStyleSheets = [sheet];
    const section = document.createElement("section");
    section.setAttribute("role", "alert");
    const close = document.createElement("button");
    close.type = "button";
    close.textContent = "Close";
    close.addEventListener("click", () => show([]));
    const title = document.createElement("h2");
    title.textContent = "Not rebuilt: this is the last good page";
    const list = document.createElement("ul");
    for (const problem of problems) {
      const item = document.createElement("li");
      item.textContent = problem;
      list.append(item);
    }
    section.append(close, title, list);
    root.append(section);
    document.body.append(bar);
  };

  const events = new EventSource("/_fieldguide/events");
  events.addEventListener("message", (event) => {
    const state = JSON.parse(event.data);
    if (state.version !== version) {
      events.close();
      location.reload();
    } else if (version !== "none") {
      show(state.problems);
    }
  });
  // A page that is kept for "back" keeps no connection: browsers allow six to one host.
  addEventListener("pagehide", () => events.close());
  addEventListener("pageshow", (event) => event.persisted && location.reload());
}
