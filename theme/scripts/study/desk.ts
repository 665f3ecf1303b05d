// The desk: where cards are asked, one at a time. It knows the sitting and its way back; what it shows is in the files beside it.
import { MoreKeys, type Key } from "../keys";
import { root } from "../root";
import type { StudyCard } from "./card";
import { momentNow } from "./clock";
import { deskKeys } from "./deskKeys";
import { make } from "./dom";
import { hasChanged, type Moment } from "./due";
import { faceOf, type Face } from "./face";
import { gradeCard } from "./grading";
import { loadRest, type Rest } from "./loadRest";
import { nextCard } from "./nextCard";
import { showNotices } from "./notices";
import { NewPerDay } from "./parameters";
import { chosen, dueOn, planFor, todayOf, type Listed, type Plan, type Which } from "./plan";
import type { CardState, Grade } from "./records";
import { runView, sayings } from "./run";
import { answer, begin, drop, next, numberOf, stillDue, summaryOf, type Session } from "./session";
import type { Shelf } from "./shelf";
import { startView } from "./start";
import type { Graded, Store } from "./store";
import { toolsView, type Tools } from "./tools";

export interface Scope {
  readonly name: string; // "in this deck"
  readonly shelf: Shelf;
  readonly cards: () => readonly Listed[];
}

interface Step {
  readonly session: Session;
  readonly graded: Graded | null;
}

const ProgressPage = new URL(location.protocol === "file:" ? "progress/index.html" : "progress/", root).href;
const LongestTake = 60_000; // ms: a longer pause was not spent on the card
const BeforeAsking = 3; // grades, before the browser is asked to keep the site's storage

export class Desk {
  private readonly stage = make("div");
  private readonly notices = make("div");
  private readonly tools: Tools;
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
    const actions = { undo: () => void this.undo(), skip: () => this.skip(), edit: () => void this.edit(), leave: () => void this.leave() };
    this.tools = toolsView(place, actions);
    place.classList.add("study");
    place.append(this.notices, this.stage, this.tools.element, this.spoken);
    this.tools.element.hidden = true;
    store.onChange = () => void this.follow();
    document.addEventListener("visibilitychange", () => {
      if (!document.hidden && this.session === null) {
        void this.showStart(); // a new day may have begun
      }
    });
    const keys = deskKeys({
      ...actions,
      go: () => void (this.turned ? this.grade(3) : this.turn()),
      grade: (grade) => void this.grade(grade),
      isAsking: () => this.face !== null,
      isTurned: () => this.turned,
      isSitting: () => this.session !== null,
    });
    dispatchEvent(new CustomEvent<readonly Key[]>(MoreKeys, { detail: keys }));
  }

  async open(which: Which | null): Promise<void> {
    await this.showStart();
    if (which !== null) {
      await this.begin(which);
    }
  }

  private moment(): Moment {
    return momentNow(this.store.offset);
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
      progress: ProgressPage,
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
    void loadRest();
  }

  private async showNext(): Promise<void> {
    this.clear();
    const { session } = this;
    if (session === null) {
      return;
    }

    const found = await nextCard(session, this.scope.shelf, this.store);
    if (this.session !== session) {
      return; // left meanwhile, or undone
    }

    this.session = found.session;
    if (found.card === null) {
      await this.showEnd(found.session);
    } else {
      this.show(found.card);
      const after = next(drop(found.session, found.card.id), Date.now());
      if (after !== null) {
        this.scope.shelf.load(after.card.deck).catch(() => undefined);
      }
    }

    for (const deck of found.missing) {
      this.sayMissing(deck);
    }
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
      changed: state !== null && hasChanged(state, card.rev),
      turn: () => void this.turn(),
      grade: (grade) => void this.grade(grade),
    });
    this.stage.replaceChildren(runView(session, card.id, this.pace), this.face.element, sayings(session.cram));
    this.tools.offer(this.history.length > 0, card.edit !== null);
    this.tools.element.hidden = false;
    this.shownAt = Date.now();
    if (this.place.getBoundingClientRect().top < 0) {
      this.place.scrollIntoView({ block: "start" });
    }

    this.face.turner.focus({ preventScroll: true });
    this.say(`Question ${numberOf(session, card.id)} of ${session.finished.length + session.waiting.length}: ${this.face.question}`);
  }

  private async turn(): Promise<void> {
    const { session, card, face } = this;
    const rest = await loadRest();
    if (session === null || card === null || face === null || this.face !== face || this.turned) {
      return;
    }

    if (rest === null) {
      this.say("A part of this page is missing, so no grade can be given. Turn the card again when you are online.", true);
      return;
    }

    this.turned = true;
    face.turn(session.cram ? null : rest.outcomes(this.store.cards.get(card.id) ?? null, card, this.moment(), this.store.settings.retention));
    face.answer.focus();
    this.say(`Answer: ${face.answer.textContent?.trim() ?? ""}`);
  }

  private async grade(grade: Grade): Promise<void> {
    const { session, card } = this;
    const rest = await loadRest();
    if (session === null || card === null || rest === null || !this.turned || this.busy || this.card !== card) {
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
    const took = Math.min(Date.now() - this.shownAt, LongestTake);
    const graded = await gradeCard(this.store, rest.outcomes, card, grade, took);
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
      this.showLeech(card, after, rest);
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

  private async edit(): Promise<void> {
    const rest = await loadRest();
    if (this.card !== null && !(await rest?.openEdit(this.card))) {
      this.say("This site names no place for edits.");
    }
  }

  private async leave(): Promise<void> {
    this.session = null;
    this.clear();
    this.tools.element.hidden = true;
    document.documentElement.toggleAttribute("data-studying", false);
    await this.showStart();
    this.stage.querySelector<HTMLElement>("button")?.focus();
  }

  private async showEnd(session: Session): Promise<void> {
    const rest = await loadRest();
    if (rest === null) {
      await this.leave();
      return;
    }

    this.tools.element.hidden = true;
    showNotices(this.notices, this.store);
    this.stage.replaceChildren(rest.endView({
      summary: summaryOf(session),
      cram: session.cram,
      tomorrow: this.tomorrow(),
      cards: this.asked,
      progress: ProgressPage,
      undo: () => void this.undo(),
      leave: () => void this.leave(),
    }));
    this.focusHeading();
  }

  private showLeech(card: StudyCard, state: CardState, rest: Rest): void {
    this.clear();
    this.stage.replaceChildren(rest.leechView({
      card,
      lapses: state.lapses,
      keep: () => void this.store.suspend(card.id, false, Date.now()).then(() => this.showNext()),
      edit: card.edit === null ? null : () => void rest.openEdit(card),
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
      this.session = stillDue(session, this.store.cards, (listed) => this.asked.get(listed.id)?.rev ?? listed.rev, this.moment());
      if (this.card !== null && this.face !== null && !this.session.waiting.some((e) => e.card.id === this.card?.id)) {
        await this.showNext();
      }
    }
  }

  private sayMissing(deck: string): void {
    const title = this.scope.shelf.decks.find((d) => d.name === deck)?.title ?? deck;
    const reason = location.protocol === "file:" ? "opened from a disk, a page may read no other; study each deck on its own page" : "try again when you are online";
    this.say(`“${title}” could not be loaded: ${reason}.`, true);
  }

  private tomorrow(): number {
    const { day } = this.moment();
    return dueOn(this.scope.cards().flatMap((c) => this.store.cards.get(c.id) ?? []), day + 1, day);
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
