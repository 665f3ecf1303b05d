// One card on the desk: the question above the fold, the answer and the grades below it.
import type { StudyCard } from "./card";
import { make } from "./dom";
import type { CardState, Grade } from "./records";
import { intervalOf } from "./wording";

export interface FaceOptions {
  readonly card: StudyCard;
  readonly changed: boolean; // its text has, since it was learned
  readonly turn: () => void;
  readonly grade: (grade: Grade) => void;
}

export interface Face {
  readonly element: HTMLElement;
  readonly turner: HTMLButtonElement;
  readonly question: string;
  readonly answer: HTMLElement;
  readonly turn: (outcomes: readonly CardState[] | null) => void; // null while cramming: the schedule does not move
}

const Names: readonly string[] = ["Again", "Hard", "Good", "Easy"];

export function faceOf(options: FaceOptions): Face {
  const { card } = options;
  const last = card.path.at(-1) ?? "";
  const above = card.path.slice(0, -1).join(", ");
  const where = make("p", { class: "study-where" },
    make("span", {}, above === "" ? null : `${above}, `, make("b", {}, last)),
    make("span", { class: "study-id" }, card.id));
  const ask = make("div", { class: "study-ask" }, make("div", {}, ...card.front.map((n) => n.cloneNode(true))));
  const hint = card.explain ? "Say it aloud, then turn the card" : "Turn the card";
  const turner = make("button", { type: "button", class: "study-turn" }, make("kbd", { "aria-hidden": "true" }, "Space"), make("span", {}, hint));
  turner.addEventListener("click", options.turn);

  const answer = make("div", { class: "study-back", tabindex: "-1", role: "group", "aria-label": "Answer" },
    card.back.every((n) => n instanceof Text && n.data.trim() === "") ? null : make("div", { class: "study-reply" }, ...card.back.map((n) => n.cloneNode(true))));
  if (card.points.length > 0) {
    answer.append(pointsOf(card));
  }

  if (card.source !== null) {
    answer.append(make("p", { class: "study-source" }, make("a", { href: card.source.href }, card.source.text === "" ? "Read it in place" : card.source.text)));
  }

  const changed = options.changed ? make("p", { class: "study-changed" }, "Changed since you learned it.") : null;
  const element = make("article", { class: "study-card" }, where, changed, ask, turner, answer);
  answer.hidden = true;
  return {
    element,
    turner,
    question: ask.textContent?.trim() ?? "",
    answer,
    turn: (outcomes) => {
      turner.hidden = true;
      answer.hidden = false;
      element.append(gradesOf(outcomes, options.grade));
    },
  };
}

/** The key points as a list to tick: how many were said is the learner's own measure. */
function pointsOf(card: StudyCard): HTMLElement {
  const state = make("p", { class: "study-said", role: "status" }, `Tick what you said: 0 of ${card.points.length}`);
  const list = make("ul", { class: "study-points" }, ...card.points.map((point) => {
    const box = make("input", { type: "checkbox" });
    return make("li", {}, make("label", {}, box, make("span", {}, ...point.map((n) => n.cloneNode(true)))));
  }));
  list.addEventListener("change", () => {
    state.textContent = `Tick what you said: ${list.querySelectorAll(":checked").length} of ${card.points.length}`;
  });
  return make("div", {}, list, state);
}

function gradesOf(outcomes: readonly CardState[] | null, grade: (grade: Grade) => void): HTMLElement {
  const group = make("div", { class: "study-grades", role: "group", "aria-label": "How well did you know it?" });
  Names.forEach((name, i) => {
    const middle = i === 1 || i === 3;
    if (outcomes === null && middle) {
      return;
    }

    const state = outcomes?.[i];
    const span = state !== undefined ? intervalOf(state) : i === 0 ? "once more" : "done";
    const press = make("button", { type: "button", class: i === 2 ? "main" : middle ? "more" : "" },
      make("b", {}, name), make("kbd", { "aria-hidden": "true" }, String(i + 1)), make("span", {}, span));
    press.addEventListener("click", () => grade((i + 1) as Grade));
    group.append(press);
  });
  return group;
}
