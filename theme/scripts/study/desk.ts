// The desk: where cards are asked, one at a time. It knows the sitting and its way back; what it shows is in the files beside it.
import { MoreKeys, type Key } from "../keys";
import { recall, remember } from "../memory";
import { root } from "../root";
import type { StudyCard } from "./card";
import { dayAt, localOffset, steadyOffset } from "./day";
import { button, make } from "./dom";
import { openEdit } from "./edit";
import { endView } from "./end";
import { faceOf, type Face } from "./face";
import { leechView } from "./leech";
import { showNotices } from "./notices";
import { chosen, dueOn, familyOf, planFor, todayOf, type Listed, type Plan, type Which } from "./plan";
import { NewPerDay } from "./parameters";
import { Version, type CardState, type Grade, type LogEntry } from "./records";
import { runView } from "./run";
import { hasChanged, isDue, outcomes, type Moment } from "./schedule";
import { answer, begin, drop, isBuried, next, summaryOf, type Session } from "./session";
import type { Shelf } from "./shelf";
import { startView } from "./start";
import type { Graded, Store } from "./store";

export interface Scope {
  readonly name: string; // "this deck"
  readonly shelf: Shelf;
  readonly cards: () => readonly Listed[];
}

interface Step {
  readonly session: Session;
  readonly graded: Graded | null;
}

const LongestTake = 60_000; // ms: a longer pause was not spent on the card
const BeforeAsking = 3; // grades, before the browser is asked to keep the site's storage

export class Desk {
  private readonly stage = make("div");
  private readonly notices = make("div");
  private readonly tools = make("div", { class: "study-tools" });
  private readonly spoken = make("div", { class: "unseen", role: "status" });
  private readonly asked = new Map<string, StudyCard>();
  private readonly pace: number[] = [];
  private session: Session | null = null;
  private history: Step[] = [];
  private card: StudyCard | null = null;
  private face: Face | null = null;
  private turned = false;
  private busy = false;
  private shownAt = 0;
  private extra = 0; // new cards beyond the day's number

  /** @param place on the page, empty; what follows it there is out of sight while cards are asked */
  constructor(private readonly place: HTMLElement, private readonly scope: Scope, private readonly store: Store) {
    place.classList.add("study");
    place.append(this.notices, this.stage, this.tools, this.spoken);
    this.tools.hidden = true;
    this.setGrades(this.grades());
    store.onChange = () => void this.follow();
    document.addEventListener("visibilitychange", () => {
      if (!document.hidden && this.session === null) {
        void this.showStart(); // a new day may have begun
      }
    });
    dispatchEvent(new CustomEvent<readonly Key[]>(MoreKeys, { detail: this.keys() }));
  }

  async open(which: Which | null): Promise<void> {
    await this.showStart();
    if (which !== null) {
      await this.begin(which);
    }
  }

  private keys(): readonly Key[] {
    const asking = (): boolean => this.face !== null;
    const sitting = (): boolean => this.session !== null;
    const go = (): void => {
      if (this.turned) {
        void this.grade(3);
      } else {
        this.turn();
      }
    };
    const graded = ([1, 2, 3, 4] as const).map((g): Key => ({
      key: String(g),
      does: ["Again: I did not know it", "Hard: I knew it, barely", "Good: I knew it", "Easy: I knew it at once"][g - 1] ?? "",
      press: () => void this.grade(g),
      when: () => this.turned,
    }));
    return [
      { key: " ", shown: "Space", does: "turn the card, then Good", press: go, when: asking },
      { key: "Enter", does: "the same", press: go, when: asking },
      ...graded,
      { key: "u", does: "undo", press: () => void this.undo(), when: sitting },
      { key: "s", does: "skip the card", press: () => this.skip(), when: asking },
      { key: "e", does: "suggest an edit of the card", press: () => this.edit(), when: asking },
      { key: "Escape", shown: "Esc", does: "leave the cards", press: () => void this.leave(), when: sitting },
    ];
  }

  private moment(): Moment & { readonly offset: number } {
    const time = Date.now();
    const offset = steadyOffset(this.store.offset, localOffset(time), time);
    return { time, offset, day: dayAt(time, offset) };
  }

  private async plan(): Promise<Plan> {
    const moment = this.moment();
    const today = todayOf(await this.store.logOf(moment.day));
    const settings = { ...this.store.settings, newPerDay: this.store.settings.newPerDay + this.extra };
    return planFor(this.scope.cards(), { cards: this.store.cards, held: this.store.held, today, settings }, moment);
  }

  private async showStart(): Promise<void> {
    const plan = await this.plan();
    if (this.session !== null) {
      return;
    }

    showNotices(this.notices, this.store);
    this.stage.replaceChildren(startView({
      plan,
      cards: this.scope.cards().length,
      tomorrow: this.tomorrow(),
      scope: this.scope.name,
      begin: (which) => void this.begin(which),
      more: () => {
        this.extra += Math.max(NewPerDay, this.store.settings.newPerDay);
        void this.begin("new");
      },
      bringBack: (card) => void this.store.suspend(card.id, false, Date.now()).then(() => this.showStart()),
      find: (card) => this.scope.shelf.card(card),
    }));
  }

  private async begin(which: Which): Promise<void> {
    const cards = chosen(which, await this.plan(), this.scope.cards(), this.moment().day);
    this.session = begin(cards, which === "all", (id) => this.store.cards.get(id)?.at ?? null);
    this.history = [];
    this.asked.clear();
    document.documentElement.toggleAttribute("data-studying", true);
    this.place.scrollIntoView({ block: "start" });
    await this.showNext();
  }

  /** Asks the next card, after leaving out those that may not or cannot come. */
  private async showNext(): Promise<void> {
    this.clear();
    for (;;) {
      const session = this.session;
      const entry = session === null ? null : next(session, Date.now());
      if (session === null) {
        return;
      }

      if (entry === null) {
        this.showEnd(session);
        return;
      }

      let card: StudyCard | undefined;
      try {
        card = await this.scope.shelf.card(entry.card);
      } catch {
        this.leaveOut(entry.card.deck);
        continue;
      }

      if (this.session !== session) {
        return; // left meanwhile, or undone
      }

      if (card === undefined || isBuried(session, entry, card) || (entry.at === null && !session.cram && await this.hadSibling(card))) {
        this.session = drop(session, entry.card.id);
        continue;
      }

      this.show(card);
      const after = next(drop(session, card.id), Date.now());
      if (after !== null) {
        this.scope.shelf.load(after.card.deck).catch(() => undefined);
      }

      return;
    }
  }

  /** Whether a card cut from the same place was asked earlier today, as only its deck's page can tell. */
  private async hadSibling(card: StudyCard): Promise<boolean> {
    const { day } = this.moment();
    const deck = await this.scope.shelf.load(card.deck);
    return [...deck.values()].some((c) => c.id !== card.id && familyOf(c) === familyOf(card) && this.store.cards.get(c.id)?.day === day);
  }

  private show(card: StudyCard): void {
    const session = this.session;
    if (session === null) {
      return;
    }

    const state = this.store.cards.get(card.id) ?? null;
    this.card = card;
    this.asked.set(card.id, card);
    this.face = faceOf({
      card,
      outcomes: session.cram ? null : outcomes(state, card, this.moment(), this.store.settings.retention),
      changed: state !== null && hasChanged(state, card.rev),
      turn: () => this.turn(),
      grade: (grade) => void this.grade(grade),
    });
    this.stage.replaceChildren(runView(session, this.pace), this.face.element, this.sayings(session));
    this.showTools(true);
    this.shownAt = Date.now();
    if (this.place.getBoundingClientRect().top < 0) {
      this.place.scrollIntoView({ block: "start" });
    }

    this.face.turner.focus({ preventScroll: true });
    this.say(`Question ${session.finished.length + 1} of ${session.finished.length + session.waiting.length}: ${this.face.question}`);
  }

  private turn(): void {
    if (this.face !== null && !this.turned) {
      this.turned = true;
      this.face.turn();
      this.face.answer.focus();
      this.say(`Answer: ${this.face.answer.textContent?.trim() ?? ""}`);
    }
  }

  private async grade(grade: Grade): Promise<void> {
    const { session, card } = this;
    if (session === null || card === null || !this.turned || this.busy) {
      return;
    }

    if (session.cram) {
      if (grade === 1 || grade === 3) {
        this.history.push({ session, graded: null });
        this.session = answer(session, card, grade, grade === 1 ? null : undefined);
        await this.showNext();
      }

      return;
    }

    this.busy = true;
    const { offset, day, time } = this.moment();
    const took = Math.min(time - this.shownAt, LongestTake);
    const graded = await this.store.grade(card.id, (before) => {
      const moment = { day, time: time === before?.last ? time + 1 : time };
      const after = outcomes(before, card, moment, this.store.settings.retention)[grade - 1] as CardState; // one a grade
      return { after, entry: entryOf(before, after, grade, offset, took) };
    });
    await this.store.saveOffset(offset);
    this.busy = false;
    this.pace.push(took);
    this.history.push({ session, graded });
    const { after } = graded;
    this.session = answer(session, card, grade, after.at === null ? undefined : after.at);
    showNotices(this.notices, this.store);
    if (this.pace.length === BeforeAsking) {
      void navigator.storage?.persist?.();
    }

    if (after.suspended) {
      this.showLeech(card, after);
    } else {
      await this.showNext();
    }
  }

  private async undo(): Promise<void> {
    const step = this.history.at(-1);
    if (step === undefined || this.busy) {
      return;
    }

    this.busy = true;
    const undone = step.graded === null || await this.store.undo(step.graded);
    this.busy = false;
    this.history.pop();
    if (!undone) {
      this.say("Not undone: the card was graded again in another tab.");
      return;
    }

    const last = step.graded?.after.id ?? this.changedBetween(step.session);
    this.session = step.session;
    this.clear();
    const card = last === undefined ? undefined : this.asked.get(last);
    if (card === undefined) {
      await this.showNext();
    } else {
      this.show(card);
    }
  }

  /** The card that the step after a session was about: one that waited then, and does not now or is answered since. */
  private changedBetween(before: Session): string | undefined {
    const answered = this.session?.answers[before.answers.length]?.card.id;
    const waiting = new Set(this.session?.waiting.map((e) => e.card.id));
    return answered ?? before.waiting.find((e) => !waiting.has(e.card.id) && this.asked.has(e.card.id))?.card.id;
  }

  private skip(): void {
    if (this.session !== null && this.card !== null && !this.busy) {
      this.history.push({ session: this.session, graded: null });
      this.session = drop(this.session, this.card.id);
      void this.showNext();
    }
  }

  private edit(): void {
    if (this.card !== null) {
      void openEdit(this.card).then((opened) => {
        if (!opened) {
          this.say("This site names no place for edits.");
        }
      });
    }
  }

  private async leave(): Promise<void> {
    this.session = null;
    this.clear();
    this.showTools(false);
    document.documentElement.toggleAttribute("data-studying", false);
    await this.showStart();
    this.stage.querySelector<HTMLElement>("button")?.focus();
  }

  private showEnd(session: Session): void {
    this.showTools(false);
    showNotices(this.notices, this.store);
    this.stage.replaceChildren(endView({
      summary: summaryOf(session),
      cram: session.cram,
      tomorrow: this.tomorrow(),
      cards: this.asked,
      progress: new URL(location.protocol === "file:" ? "progress/index.html" : "progress/", root).href,
      undo: () => void this.undo(),
      leave: () => void this.leave(),
    }));
    this.focusHeading();
  }

  private showLeech(card: StudyCard, state: CardState): void {
    this.clear();
    this.stage.replaceChildren(leechView({
      card,
      lapses: state.lapses,
      keep: () => void this.store.suspend(card.id, false, Date.now()).then(() => this.showNext()),
      edit: card.edit === null ? null : () => void openEdit(card),
      goOn: () => void this.showNext(),
    }));
    this.focusHeading();
  }

  /** Another tab graded something, or trouble came or went. */
  private async follow(): Promise<void> {
    showNotices(this.notices, this.store);
    const session = this.session;
    if (session === null) {
      await this.showStart();
    } else if (!session.cram && !this.busy) {
      const moment = this.moment();
      this.session = {
        ...session,
        waiting: session.waiting.flatMap((entry) => {
          const state = this.store.cards.get(entry.card.id);
          return state === undefined ? [entry] : isDue(state, this.asked.get(entry.card.id)?.rev ?? entry.card.rev, moment) ? [{ ...entry, at: state.at }] : [];
        }),
      };
      if (this.card !== null && this.face !== null && !this.session.waiting.some((e) => e.card.id === this.card?.id)) {
        await this.showNext();
      }
    }
  }

  /** Cards of a deck that cannot be loaded are left out, and that is said. */
  private leaveOut(deck: string): void {
    const title = this.scope.shelf.decks.find((d) => d.name === deck)?.title ?? deck;
    const reason = location.protocol === "file:" ? "opened from a disk, a page may read no other; study each deck on its own page" : "try again when you are online";
    this.say(`“${title}” could not be loaded: ${reason}.`, true);
    if (this.session !== null) {
      this.session = { ...this.session, waiting: this.session.waiting.filter((e) => e.card.deck !== deck) };
    }
  }

  private tomorrow(): number {
    const { day } = this.moment();
    return dueOn(this.scope.cards().flatMap((c) => this.store.cards.get(c.id) ?? []), day + 1, day);
  }

  private sayings(session: Session): HTMLElement {
    const four = session.cram ? "Cramming: your schedule stays as it is." : "Hard still means you knew it. If you did not, choose Again.";
    const two = session.cram ? four : "Choose Again if you did not know it, even if it was close.";
    return make("p", { class: "study-say" }, make("span", { class: "by-four" }, four), make("span", { class: "by-two" }, two));
  }

  private showTools(shown: boolean): void {
    this.tools.hidden = !shown;
    if (shown && this.tools.childElementCount === 0) {
      const tool = (text: string, key: string, press: () => void): HTMLElement => {
        const element = button(text, press, "quiet");
        element.append(make("kbd", { "aria-hidden": "true" }, key));
        return element;
      };
      const choice = button("", () => this.setGrades(this.grades() === "two" ? "four" : "two"), "quiet study-choice");
      this.tools.append(
        tool("Undo", "U", () => void this.undo()), tool("Skip", "S", () => this.skip()), tool("Suggest an edit", "E", () => this.edit()),
        tool("Leave", "Esc", () => void this.leave()), choice);
      this.setGrades(this.grades());
    }
  }

  private grades(): "two" | "four" {
    const kept = recall("grades");
    return kept === "two" || kept === "four" ? kept : matchMedia("(max-width: 50rem), (pointer: coarse)").matches ? "two" : "four";
  }

  private setGrades(grades: "two" | "four"): void {
    if (grades !== this.grades()) {
      remember("grades", grades);
    }

    this.place.dataset["grades"] = grades;
    const choice = this.tools.querySelector(".study-choice");
    if (choice !== null) {
      choice.textContent = grades === "two" ? "Four grades" : "Two grades";
    }
  }

  private clear(): void {
    this.face = null;
    this.card = null;
    this.turned = false;
  }

  private focusHeading(): void {
    this.stage.querySelector<HTMLElement>("h2")?.focus();
  }

  private say(text: string, visibly = false): void {
    this.spoken.textContent = text;
    if (visibly) {
      this.notices.replaceChildren(make("div", { class: "study-notice" }, make("p", {}, text)));
    }
  }
}

function entryOf(before: CardState | null, after: CardState, grade: Grade, offset: number, took: number): LogEntry {
  const interval = after.at === null ? after.interval : -Math.round((after.at - after.last) / 1000);
  return { v: Version, id: after.id, time: after.last, day: after.day, offset, grade, interval, phase: before?.phase ?? "new", rev: after.rev, took };
}
