// How far a sitting has come: one mark a card, or one for several when they are many.
import { make } from "./dom";
import { numberOf, type Session } from "./session";
import { about } from "./wording";

const Marks = 40;
const PerCard = 12_000; // ms, until this learner's own pace is known

export function runView(session: Session, card: string, pace: readonly number[]): HTMLElement {
  const total = session.finished.length + session.waiting.length;
  const at = session.finished.length;
  const marks = Math.min(total, Marks);
  const list = make("ol", { "aria-hidden": "true" });
  for (let i = 0; i < marks; i++) {
    const from = Math.floor((i * total) / marks);
    const to = Math.floor(((i + 1) * total) / marks);
    const cards = session.finished.slice(from, to);
    const kind = at >= from && at < to ? "now" : at < from ? "" : cards.includes("again") ? "again" : "done";
    list.append(make("li", kind === "" ? {} : { class: kind }));
  }

  const each = pace.length < 3 ? PerCard : pace.reduce((a, b) => a + b, 0) / pace.length;
  return make("div", { class: "study-run" }, list, make("span", {}, `${numberOf(session, card).toLocaleString("en")} of ${total.toLocaleString("en")}, ${about(each * session.waiting.length)} left`));
}

/** What the grades mean: learners who say Hard for "forgot" get intervals that are too long. */
export function sayings(cram: boolean): HTMLElement {
  const four = cram ? "Cramming: your schedule stays as it is." : "Hard still means you knew it. If you did not, choose Again.";
  const two = cram ? four : "Choose Again if you did not know it, even if it was close.";
  return make("p", { class: "study-say" }, make("span", { class: "by-four" }, four), make("span", { class: "by-two" }, two));
}
