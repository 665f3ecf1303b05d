// The small buttons below a card, and how many grades there are: two on a phone, four elsewhere, or as the learner chose.
import { recall, remember } from "../memory";
import { button, make } from "./dom";

export interface Actions {
  readonly undo: () => void;
  readonly skip: () => void;
  readonly edit: () => void;
  readonly leave: () => void;
}

export interface Tools {
  readonly element: HTMLElement;
  readonly offer: (canUndo: boolean, canEdit: boolean) => void; // for the card that is shown
}

type Grades = "two" | "four";

/** @param place gets the number of grades as `data-grades` */
export function toolsView(place: HTMLElement, actions: Actions): Tools {
  const tool = (text: string, key: string, press: () => void): HTMLButtonElement => {
    const element = button(text, press, "quiet");
    element.append(make("kbd", { "aria-hidden": "true" }, key));
    return element;
  };
  const choice = button("", () => {
    remember("grades", other(chosenGrades()));
    show();
  }, "quiet study-choice");
  const show = (): void => {
    const grades = chosenGrades();
    place.dataset["grades"] = grades;
    choice.textContent = grades === "two" ? "Four grades" : "Two grades";
  };
  show();
  const undo = tool("Undo", "U", actions.undo);
  const edit = tool("Suggest an edit", "E", actions.edit);
  return {
    element: make("div", { class: "study-tools" }, undo, tool("Skip", "S", actions.skip), edit, tool("Leave", "Esc", actions.leave), choice),
    offer: (canUndo, canEdit) => {
      undo.disabled = !canUndo;
      edit.hidden = !canEdit;
    },
  };
}

function chosenGrades(): Grades {
  const kept = recall("grades");
  return kept === "two" || kept === "four" ? kept : matchMedia("(max-width: 50rem), (pointer: coarse)").matches ? "two" : "four";
}

function other(grades: Grades): Grades {
  return grades === "two" ? "four" : "two";
}
