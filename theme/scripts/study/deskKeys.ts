// The keys of the desk: Anki's, so that hands that know them need not learn others.
import type { Key } from "../keys";
import type { Grade } from "./records";
import type { Actions } from "./tools";

export interface KeyActions extends Actions {
  readonly go: () => void; // turns the card, then says Good
  readonly grade: (grade: Grade) => void;
  readonly isAsking: () => boolean;
  readonly isTurned: () => boolean;
  readonly isSitting: () => boolean;
}

const Meanings: readonly (readonly [Grade, string])[] = [
  [1, "Again: I did not know it"],
  [2, "Hard: I knew it, barely"],
  [3, "Good: I knew it"],
  [4, "Easy: I knew it at once"],
];

export function deskKeys({ go, grade, undo, skip, edit, leave, isAsking, isTurned, isSitting }: KeyActions): readonly Key[] {
  return [
    { key: " ", shown: "Space", does: "turn the card, then Good", press: go, when: isAsking },
    { key: "Enter", does: "the same", press: go, when: isAsking },
    ...Meanings.map(([g, does]): Key => ({ key: String(g), does, press: () => grade(g), when: isTurned })),
    { key: "u", does: "undo", press: undo, when: isSitting },
    { key: "s", does: "skip the card", press: skip, when: isAsking },
    { key: "e", does: "suggest an edit of the card", press: edit, when: isAsking },
    { key: "Escape", shown: "Esc", does: "leave the cards", press: leave, when: isSitting },
  ];
}
