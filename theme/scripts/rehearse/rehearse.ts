// Rehearsing a plan by the clock. Its page is the whole plan, to read and to print; this makes it run.
import { markIndex } from "./index";
import { readPlan } from "./plan";
import { Rehearsal } from "./rehearsal";

const page = document.querySelector<HTMLElement>("[data-script]");
if (page !== null) {
  new Rehearsal(page, readPlan(page)).open();
}

markIndex();
