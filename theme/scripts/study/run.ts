// How far a sitting has come: one mark a card, or one for several when they are many.
import { make } from "./dom";
import type { Session } from "./session";
import { minutes } from "./wording";

const Marks = 40;
const PerCard = 12_000; // ms, until this learner's own pace is known

export function runView(session: Session, pace: readonly number[]): HTMLElement {
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
  return make("div", { class: "study-run" }, list, make("span", {}, `${Math.min(at + 1, total)} of ${total}, ${minutes(each * session.waiting.length)} left`));
}
