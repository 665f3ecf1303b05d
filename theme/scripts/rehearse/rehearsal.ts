// One plan's page: starts the clock, keeps it going, and shows the log when it is over.
import type { Key } from "../keys";
import { MoreKeys } from "../keys";
import { recall, remember } from "../memory";
import { make } from "../study/dom";
import { stayAwake } from "./awake";
import { Hour } from "./hour";
import { addEntry, entryOf } from "./log";
import { LogView } from "./logView";
import type { Plan } from "./plan";
import { back, begin, clock, current, follow, goOn, isDone, next, pause, planned, skip, tick, type Run } from "./run";
import { onOtherTab, savedRun, saveRun } from "./saved";
import { date, spoken } from "./words";

const Often = 200; // milliseconds between two looks at the clock
const Minute = 60_000;

export class Rehearsal {
  private readonly page: HTMLElement;
  private readonly plan: Plan;
  private readonly title = document.title;
  private readonly log: LogView;
  private readonly status = make("p", { class: "unseen", role: "status" });
  private run: Run | null = null;
  private hour: Hour | null = null;
  private timer = 0;
  private told = ""; // the last thing said of the clock, so that each is said once
  private follows = recall("rehearse-follow") === "on";

  constructor(page: HTMLElement, plan: Plan) {
    this.page = page;
    this.plan = plan;
    this.log = new LogView(page, plan, (run) => this.takeUp(run));
  }

  open(): void {
    this.page.append(this.status);
    this.page.querySelector(".script-tools")?.classList.add("ready");
    this.page.querySelector("[data-start]")?.addEventListener("click", () => this.start());
    this.log.open();
    dispatchEvent(new CustomEvent<readonly Key[]>(MoreKeys, { detail: this.keys() }));
    onOtherTab(this.plan.slug, () => this.load());
    document.addEventListener("visibilitychange", () => this.look());
    this.load();
  }

  /** Goes on with what was saved, unless it was left so long ago that nobody is rehearsing any more. */
  private load(): void {
    const saved = savedRun(this.plan.slug);
    const fits = saved !== null && saved.plan.join() === this.plan.phases.map((p) => p.seconds).join() && !isDone(saved);
    if (saved !== null && saved.paused === null && (!fits || clock(saved, Date.now()) > 2 * planned(saved, saved.plan.length) + 30 * Minute)) {
      saveRun(this.plan.slug, null);
      addEntry(entryOf(saved, this.plan.slug, this.plan.title));
      this.log.show(`The rehearsal of ${date(saved.began)} was left before its end.`);
      return;
    }

    if (fits) {
      this.run = saved;
      this.show();
    } else if (this.run !== null) {
      this.close();
    }
  }

  private start(): void {
    if (this.run === null) {
      this.step(begin(this.plan.phases.map((p) => p.name), this.plan.phases.map((p) => p.seconds), Date.now()));
      this.hour?.heading.focus();
      scrollTo({ top: 0 });
    }
  }

  /** Takes an ended rehearsal up again; the time since then counts as a pause. */
  private takeUp(run: Run): void {
    this.step(goOn(isDone(run) ? back(run) : run, Date.now()));
    this.hour?.heading.focus();
  }

  private step(run: Run): void {
    const moved = this.run === null || current(run) !== current(this.run);
    this.run = run;
    saveRun(this.plan.slug, run);
    if (isDone(run)) {
      this.end();
      return;
    }

    this.show();
    if (moved) {
      const phase = this.plan.phases[current(run)];
      this.tell(`${current(run)}`, phase === undefined ? "" : phase.seconds === 0 ? `${phase.name}.` : `${phase.name}: ${spoken(phase.seconds * 1000)}.`);
    }
  }

  private show(): void {
    if (this.run === null) {
      return;
    }

    if (this.hour === null) {
      this.hour = new Hour(this.plan, {
        next: () => this.change(next),
        pause: () => this.pause(),
        skip: () => this.change(skip),
        back: () => this.change(back),
        end: () => this.end(),
        tick: (box, on) => this.change((run) => tick(run, box, on)),
        follow: (on) => {
          this.follows = on;
          remember("rehearse-follow", on ? "on" : "off");
        },
      }, this.follows);
      this.page.prepend(this.hour.element);
      document.body.dataset["rehearsing"] = "";
      this.timer = window.setInterval(() => this.look(), Often);
    }

    stayAwake(this.run.paused === null);
    this.hour.show(this.run, Date.now());
  }

  private look(): void {
    if (this.run === null) {
      return;
    }

    const now = Date.now();
    const moved = this.follows ? follow(this.run, now) : this.run;
    if (moved !== this.run) {
      this.step(moved);
      return;
    }

    this.hour?.show(this.run, now);
    this.tellTime(this.run, now);
  }

  private tellTime(run: Run, now: number): void {
    const at = current(run);
    const phase = this.plan.phases[at];
    if (phase === undefined || phase.seconds === 0 || run.paused !== null) {
      return;
    }

    const left = planned(run, at + 1) - clock(run, now);
    if (left <= 0) {
      this.tell(`${at} over`, `Time for ${phase.name} is up.`);
    } else if (left <= Minute && phase.seconds >= 180) {
      this.tell(`${at} minute`, "One minute left.");
    }
  }

  private pause(): void {
    const run = this.run;
    if (run !== null) {
      this.step(run.paused === null ? pause(run, Date.now()) : goOn(run, Date.now()));
      this.status.textContent = run.paused === null ? "Paused." : "Going on.";
    }
  }

  private change(how: (run: Run, now: number) => Run): void {
    if (this.run !== null) {
      this.step(how(this.run, Date.now()));
    }
  }

  private end(): void {
    const run = this.run;
    if (run === null) {
      return;
    }

    const last = pause(run, Date.now());
    this.close();
    saveRun(this.plan.slug, null);
    if (run.ends.length > 0 || clock(last, Date.now()) >= Minute) {
      const entry = entryOf(last, this.plan.slug, this.plan.title);
      addEntry(entry);
      this.log.showEnded(entry, last);
    }
  }

  private close(): void {
    clearInterval(this.timer);
    stayAwake(false);
    this.hour?.element.remove();
    this.hour = null;
    this.run = null;
    this.told = "";
    this.status.textContent = "";
    delete document.body.dataset["rehearsing"];
    document.title = this.title;
  }

  private tell(what: string, text: string): void {
    if (this.told !== what) {
      this.told = what;
      this.status.textContent = text;
    }
  }

  private keys(): readonly Key[] {
    const running = (): boolean => this.run !== null;
    return [
      { key: " ", shown: "Space", does: "pause the clock, and go on", press: () => this.pause(), when: running },
      { key: "n", does: "next phase", press: () => this.change(next), when: running },
      { key: "s", does: "start the clock; then skip a phase", press: () => (this.run === null ? this.start() : this.change(skip)) },
      { key: "b", does: "back to the phase before", press: () => this.change(back), when: running },
      { key: "w", does: "other words to say", press: () => this.hour?.sayAnother(), when: running },
    ];
  }
}
