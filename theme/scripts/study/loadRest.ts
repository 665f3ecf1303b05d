// Loads what studying needs once the first question is shown, so that the first question comes soon.
import { later } from "../later";
import type { saveBackup } from "./backup";
import type { openEdit } from "./edit";
import type { endView } from "./end";
import type { leechView } from "./leech";
import type { outcomes } from "./schedule";

export interface Rest {
  readonly outcomes: typeof outcomes;
  readonly endView: typeof endView;
  readonly leechView: typeof leechView;
  readonly openEdit: typeof openEdit;
  readonly saveBackup: typeof saveBackup;
}

/** Sent to the window by the loaded file, with a `Rest` as its detail. */
export const RestLoaded = "fieldguide:study";

let rest: Rest | null = null;
addEventListener(RestLoaded, (event) => {
  rest = (event as CustomEvent<Rest>).detail;
});

/** Null when it cannot be loaded now. */
export async function loadRest(): Promise<Rest | null> {
  if (rest === null) {
    await later("rest");
  }

  return rest;
}
