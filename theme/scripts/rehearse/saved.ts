// The rehearsal under way, saved at each step so that a page that is closed or loaded again goes on with it.
import { recall, remember, siteName } from "../memory";
import { readRun, type Run } from "./run";

export function savedRun(slug: string): Run | null {
  return readRun(recall(nameOf(slug)));
}

export function saveRun(slug: string, run: Run | null): void {
  remember(nameOf(slug), run === null ? "" : JSON.stringify(run));
}

/** Calls back when another tab moved this rehearsal on. */
export function onOtherTab(slug: string, then: () => void): void {
  addEventListener("storage", (event) => {
    if (event.key === `${siteName}:${nameOf(slug)}`) {
      then();
    }
  });
}

function nameOf(slug: string): string {
  return `rehearsing:${slug}`;
}
