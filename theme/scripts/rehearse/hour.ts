// The clock at work: what is left, what comes next, and what to do and say until then.
import { button, make } from "../study/dom";
import type { Phase, Plan } from "./plan";
import { begunAt, clock, current, drift, planned, type Run } from "./run";
import { countdown, duration, place, spoken } from "./words";

export interface Acts {
  readonly next: () => void;
  readonly pause: () => void;
  readonly skip: () => void;
  readonly back: () => void;
  readonly end: () => void;
  readonly tick: (box: string, on: boolean) => void;
  readonly follow: (on: boolean) => void;
}

export class Hour {
  readonly element = make("section", { class: "hour", "aria-label": "Clock" });
  readonly heading = make("h1", { class: "hour-name", tabindex: "-1" });

  private readonly plan: Plan;
  private readonly acts: Acts;
  private readonly track: readonly HTMLElement[];
  private readonly where = make("p", { class: "hour-phase" });
  private readonly face = make("p", { class: "clock-face", role: "timer" });
  private readonly marks = make("div", { class: "hour-marks", "aria-hidden": "true" });
  private readonly note = make("p", { class: "clock-note" });
  private readonly prompt = make("div", { class: "prompt" });
  private readonly list = make("section", { class: "hour-list", "aria-label": "In this phase" });
  private readonly nextButton: HTMLButtonElement;
  private readonly pauseButton: HTMLButtonElement;
  private readonly skipButton: HTMLButtonElement;
  private readonly backButton: HTMLButtonElement;
  private shown = -1;
  private said = 0;

  constructor(plan: Plan, acts: Acts, follows: boolean) {
    this.plan = plan;
    this.acts = acts;
    const rows = plan.phases.map((p, i) => make("li", {}, make("span", {}, p.name), make("b", {}, this.at(i))));
    const track = make("ol", { class: "hour-track", "aria-label": "All phases" }, ...rows);
    const sizes = plan.phases.map((p) => `minmax(0, ${Math.max(p.seconds, this.startOf(plan.phases.length) / 40_000)}fr)`).join(" ");
    track.style.gridTemplateRows = sizes;
    track.style.setProperty("--columns", sizes);
    this.track = rows;
    this.nextButton = withKey(button("Next phase", acts.next, "btn main"), "N");
    this.pauseButton = withKey(button("Pause", acts.pause), "Space");
    this.skipButton = withKey(button("Skip", acts.skip), "S");
    this.backButton = button("Back to the phase before", acts.back, "link");
    const box = make("input", { type: "checkbox" });
    box.checked = follows;
    box.addEventListener("change", () => acts.follow(box.checked));
    this.element.append(
      track,
      make("div", {},
        this.where, this.heading, this.face, this.marks, this.note, this.prompt,
        make("div", { class: "hour-acts" }, this.nextButton, this.pauseButton, this.skipButton),
        make("div", { class: "hour-more" }, make("label", {}, box, "Move on by itself"), this.backButton, button("End here", acts.end, "link"))),
      this.list);
  }

  /** Another of the sentences to say. */
  sayAnother(): void {
    this.said++;
    this.showPrompt(this.plan.phases[this.shown]);
  }

  show(run: Run, now: number): void {
    const at = current(run);
    const phase = this.plan.phases[at];
    if (phase === undefined) {
      return;
    }

    if (at !== this.shown) {
      this.shown = at;
      this.said = 0;
      this.showPhase(run, at, phase);
    }

    this.element.classList.toggle("paused", run.paused !== null);
    relabel(this.pauseButton, run.paused === null ? "Pause" : "Go on");
    this.showClock(run, now, at, phase);
  }

  private showPhase(run: Run, at: number, phase: Phase): void {
    const times = phase.seconds === 0 ? "" : `, ${this.at(at)} to ${this.at(at + 1)}`;
    this.where.textContent = `Phase ${at + 1} of ${this.plan.phases.length}${times}`;
    this.heading.textContent = phase.name;
    relabel(this.nextButton, at + 1 === this.plan.phases.length ? "Finish" : "Next phase");
    this.skipButton.hidden = phase.seconds === 0;
    this.backButton.hidden = at === 0;
    this.track.forEach((row, i) => {
      row.className = i < at ? (run.ends[i]?.skipped === true ? "past skipped" : "past") : i === at ? "now" : "";
      row.toggleAttribute("aria-current", i === at);
      if (i === at) {
        row.setAttribute("aria-current", "step");
      }
    });
    this.showPrompt(phase);
    this.showList(run, at, phase);
  }

  private showClock(run: Run, now: number, at: number, phase: Phase): void {
    const time = clock(run, now);
    const left = planned(run, at + 1) - time;
    const isOpen = phase.seconds === 0;
    const text = isOpen ? duration(time - begunAt(run)) : left >= 0 ? countdown(left) : `+${duration(-left)}`;
    this.face.textContent = text;
    this.face.setAttribute("aria-label", isOpen ? `${spoken(time - begunAt(run))} in this phase` : `${spoken(Math.abs(left))} ${left >= 0 ? "left" : "over"}`);
    this.face.classList.toggle("over", !isOpen && left < 0);
    this.face.classList.toggle("long", text.length > 5);
    document.title = `${run.paused === null ? text : "Paused"} · ${phase.name}`;

    const rest = planned(run, run.plan.length) - time;
    const off = drift(run, now);
    const isLate = off >= 5000 && !isOpen;
    this.note.replaceChildren(
      make("span", {}, isOpen ? "in this phase; no minutes are given for it" : left >= 0 ? "left in this phase" : "over the time of this phase"),
      make("span", {}, rest >= 0 ? `${countdown(rest)} left in all` : `${duration(-rest)} over in all`),
      make("span", isLate ? { class: "late" } : {}, run.paused !== null ? "paused" : isOpen && at + 1 === run.plan.length ? "" : Math.abs(off) < 5000 ? "on time" : `${duration(Math.abs(off))} ${isLate ? "late" : "early"}`));
    this.showMarks(run, time, at, phase);
    const share = isOpen ? 0 : Math.min(1, Math.max(0, (time - this.startOf(at)) / (phase.seconds * 1000)));
    this.track[at]?.style.setProperty("--done", `${(share * 100).toFixed(1)}%`);
  }

  /** The phase as a line: how much of it is gone, and between which marks the guide lets it end. */
  private showMarks(run: Run, time: number, at: number, phase: Phase): void {
    this.marks.hidden = phase.seconds === 0;
    const start = this.startOf(at);
    const from = Math.min(start, begunAt(run));
    const to = start + Math.max(phase.most, phase.seconds) * 1000;
    const percent = (t: number): string => `${(Math.min(1, Math.max(0, (t - from) / (to - from))) * 100).toFixed(2)}%`;
    const gone = make("i");
    gone.style.inlineSize = percent(time);
    this.marks.replaceChildren(make("div", { class: "line" }, gone));
    this.marks.classList.toggle("over", time > planned(run, at + 1));
    const isRange = phase.least < phase.most;
    const early = start + phase.least * 1000;
    const marks: [number, string][] = isRange ? [[early, `early ${this.written(early)}`], [to, `late ${this.written(to)}`]] : [[to, this.written(to)]];
    for (const [when, text] of marks) {
      const isEnd = when - from > (to - from) / 2; // its text then stands before it
      const mark = make("span", { class: `mark-at${isEnd ? " end" : ""}${when < to ? " early" : ""}` }, text);
      mark.style.insetInlineStart = percent(when);
      this.marks.append(mark);
    }
  }

  private showPrompt(phase: Phase | undefined): void {
    const sentences = [...(phase?.place.querySelectorAll(".phase-say q") ?? [])];
    const sentence = sentences[this.said % Math.max(1, sentences.length)];
    this.prompt.hidden = sentence === undefined;
    if (sentence === undefined) {
      return;
    }

    const more = sentences.length > 1 ? withKey(button(`Another (${(this.said % sentences.length) + 1} of ${sentences.length})`, () => this.sayAnother(), "link"), "W") : null;
    const words = make("p");
    words.append("“", ...copies(sentence), "”");
    const focused = this.prompt.contains(document.activeElement);
    this.prompt.replaceChildren(make("small", {}, make("span", {}, "Say"), more), words);
    if (focused) {
      more?.focus();
    }
  }

  private showList(run: Run, at: number, phase: Phase): void {
    const toTick = [...phase.place.querySelectorAll(".ticks .tick > span")];
    const toDo = [...phase.place.querySelectorAll(".phase-do > li")];
    const parts: Node[] = [];
    const boxes = toTick.length > 0 ? toTick : toDo;
    if (boxes.length > 0) {
      parts.push(make("h2", {}, "In this phase"), make("ul", { class: "ticks" }, ...boxes.map((b, i) => make("li", {}, this.box(run, `${at}:${i}`, b)))));
    }

    if (toTick.length > 0 && toDo.length > 0) {
      parts.push(make("h2", {}, "What to do"), listOf(toDo));
    }

    for (const beside of this.plan.along) {
      const points = [...beside.place.querySelectorAll(".ticks .tick > span, .phase-do > li")];
      parts.push(make("h2", {}, `All along: ${beside.name}`), ...(points.length > 0 ? [listOf(points)] : []));
    }

    const then = this.plan.phases[at + 1];
    parts.push(make("p", { class: "then" }, then === undefined ? `The last phase${phase.seconds === 0 ? "." : `; it all ends at ${this.at(at + 1)}.`}` : `Then, at ${this.at(at + 1)}: ${then.name}.`));
    this.list.replaceChildren(...parts);
  }

  private box(run: Run, id: string, text: Element): HTMLElement {
    const input = make("input", { type: "checkbox" });
    input.checked = run.ticked.includes(id);
    input.addEventListener("change", () => this.acts.tick(id, input.checked));
    const words = make("span");
    words.append(...copies(text));
    return make("label", { class: "tick" }, input, words);
  }

  private at(phase: number): string {
    return this.written(this.startOf(phase));
  }

  private written(milliseconds: number): string {
    return place(milliseconds, this.plan.phases.some((p) => p.seconds % 60 !== 0));
  }

  private startOf(phase: number): number {
    return this.plan.phases.slice(0, phase).reduce((sum, p) => sum + p.seconds, 0) * 1000;
  }
}

function listOf(points: readonly Element[]): HTMLElement {
  return make("ul", { class: "phase-do" }, ...points.map((p) => {
    const item = make("li");
    item.append(...copies(p));
    return item;
  }));
}

function copies(of: Element): Node[] {
  return [...of.childNodes].map((n) => n.cloneNode(true));
}

function withKey(of: HTMLButtonElement, key: string): HTMLButtonElement {
  const hint = make("kbd", { "aria-hidden": "true" }, key);
  of.replaceChildren(make("span", {}, of.textContent ?? ""), " ", hint);
  return of;
}

function relabel(of: HTMLButtonElement, text: string): void {
  const label = of.querySelector("span");
  if (label !== null && label.textContent !== text) {
    label.textContent = text;
  }
}
