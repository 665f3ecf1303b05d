// What ts-fsrs 5.4.1 gives for FSRS-6 with default weights, steps of 1 and 10 minutes, relearning of 10, and no fuzz.
import type { Grade, Phase } from "../../../theme/scripts/study/records";

export interface Review {
  readonly after: number; // days since the review before
  readonly grade: Grade;
  readonly phase: Phase; // and all that follows: after the grade
  readonly step: number;
  readonly stability: number;
  readonly difficulty: number;
  readonly days: number; // 0 within the steps
  readonly minutes: number; // of a step
}

export interface Vector {
  readonly name: string;
  readonly retention: number;
  readonly reviews: readonly Review[];
}

export const Vectors: readonly Vector[] = [
  {
    name: "good all along",
    retention: 0.9,
    reviews: [
      { after: 0, grade: 3, phase: "learning", step: 1, stability: 2.3065, difficulty: 2.11810397, days: 0, minutes: 10 },
      { after: 0, grade: 3, phase: "review", step: 0, stability: 2.3065, difficulty: 2.11121424, days: 2, minutes: 0 },
      { after: 2, grade: 3, phase: "review", step: 0, stability: 10.97104786, difficulty: 2.1043314, days: 11, minutes: 0 },
      { after: 11, grade: 3, phase: "review", step: 0, stability: 46.31685657, difficulty: 2.09745544, days: 46, minutes: 0 },
      { after: 46, grade: 3, phase: "review", step: 0, stability: 162.99981459, difficulty: 2.09058635, days: 163, minutes: 0 },
      { after: 163, grade: 3, phase: "review", step: 0, stability: 497.87655983, difficulty: 2.08372413, days: 498, minutes: 0 },
    ],
  },
  {
    name: "easy at once",
    retention: 0.9,
    reviews: [
      { after: 0, grade: 4, phase: "review", step: 0, stability: 8.2956, difficulty: 1, days: 8, minutes: 0 },
      { after: 8, grade: 4, phase: "review", step: 0, stability: 65.62422648, difficulty: 1, days: 66, minutes: 0 },
      { after: 66, grade: 4, phase: "review", step: 0, stability: 396.77501923, difficulty: 1, days: 397, minutes: 0 },
      { after: 397, grade: 4, phase: "review", step: 0, stability: 1874.91696522, difficulty: 1, days: 1875, minutes: 0 },
    ],
  },
  {
    name: "hard to learn",
    retention: 0.9,
    reviews: [
      { after: 0, grade: 2, phase: "learning", step: 0, stability: 1.2931, difficulty: 5.11217071, days: 0, minutes: 6 },
      { after: 0, grade: 2, phase: "learning", step: 0, stability: 1.2931, difficulty: 6.74045952, days: 0, minutes: 6 },
      { after: 0, grade: 3, phase: "learning", step: 1, stability: 1.33589976, difficulty: 6.72894743, days: 0, minutes: 10 },
      { after: 1, grade: 2, phase: "learning", step: 1, stability: 2.75848066, difficulty: 7.81375124, days: 0, minutes: 6 },
      { after: 0, grade: 2, phase: "learning", step: 1, stability: 2.75848066, difficulty: 8.53389457, days: 0, minutes: 6 },
      { after: 0, grade: 3, phase: "review", step: 0, stability: 2.75848066, difficulty: 8.52058904, days: 3, minutes: 0 },
      { after: 3, grade: 2, phase: "review", step: 0, stability: 4.74440701, difficulty: 9.00312643, days: 5, minutes: 0 },
      { after: 5, grade: 2, phase: "review", step: 0, stability: 7.20268306, difficulty: 9.32345724, days: 7, minutes: 0 },
    ],
  },
  {
    name: "forgotten and learned again",
    retention: 0.9,
    reviews: [
      { after: 0, grade: 1, phase: "learning", step: 0, stability: 0.212, difficulty: 6.4133, days: 0, minutes: 1 },
      { after: 0, grade: 1, phase: "learning", step: 0, stability: 0.08335672, difficulty: 8.80630447, days: 0, minutes: 1 },
      { after: 0, grade: 3, phase: "learning", step: 1, stability: 0.10314065, difficulty: 8.79272653, days: 0, minutes: 10 },
      { after: 0, grade: 3, phase: "review", step: 0, stability: 0.12584424, difficulty: 8.77916217, days: 1, minutes: 0 },
      { after: 1, grade: 3, phase: "review", step: 0, stability: 0.77896147, difficulty: 8.76561138, days: 2, minutes: 0 },
      { after: 2, grade: 1, phase: "relearning", step: 0, stability: 0.28387417, difficulty: 9.57949322, days: 0, minutes: 10 },
      { after: 0, grade: 1, phase: "relearning", step: 0, stability: 0.10949337, difficulty: 9.84701065, days: 0, minutes: 10 },
      { after: 0, grade: 3, phase: "review", step: 0, stability: 0.13307095, difficulty: 9.83239201, days: 1, minutes: 0 },
      { after: 1, grade: 3, phase: "review", step: 0, stability: 0.48511237, difficulty: 9.81778799, days: 2, minutes: 0 },
      { after: 2, grade: 1, phase: "relearning", step: 0, stability: 0.20329183, difficulty: 9.92533652, days: 0, minutes: 10 },
      { after: 0, grade: 3, phase: "review", step: 0, stability: 0.23720989, difficulty: 9.91063955, days: 1, minutes: 0 },
      { after: 1, grade: 3, phase: "review", step: 0, stability: 0.65184572, difficulty: 9.89595728, days: 2, minutes: 0 },
    ],
  },
  {
    name: "late and early",
    retention: 0.9,
    reviews: [
      { after: 0, grade: 3, phase: "learning", step: 1, stability: 2.3065, difficulty: 2.11810397, days: 0, minutes: 10 },
      { after: 0, grade: 3, phase: "review", step: 0, stability: 2.3065, difficulty: 2.11121424, days: 2, minutes: 0 },
      { after: 30, grade: 3, phase: "review", step: 0, stability: 37.44787707, difficulty: 2.1043314, days: 37, minutes: 0 },
      { after: 3, grade: 3, phase: "review", step: 0, stability: 48.42743335, difficulty: 2.09745544, days: 48, minutes: 0 },
      { after: 400, grade: 3, phase: "review", step: 0, stability: 427.69569036, difficulty: 2.09058635, days: 428, minutes: 0 },
      { after: 1, grade: 1, phase: "relearning", step: 0, stability: 5.56154682, difficulty: 7.38545788, days: 0, minutes: 10 },
      { after: 0, grade: 3, phase: "review", step: 0, stability: 5.56154682, difficulty: 7.37330079, days: 6, minutes: 0 },
      { after: 10, grade: 4, phase: "review", step: 0, stability: 28.14916356, difficulty: 6.48080869, days: 28, minutes: 0 },
    ],
  },
  {
    name: "left in the middle of its steps",
    retention: 0.9,
    reviews: [
      { after: 0, grade: 3, phase: "learning", step: 1, stability: 2.3065, difficulty: 2.11810397, days: 0, minutes: 10 },
      { after: 5, grade: 3, phase: "review", step: 0, stability: 18.1678499, difficulty: 2.11121424, days: 18, minutes: 0 },
      { after: 18, grade: 3, phase: "review", step: 0, stability: 71.48422726, difficulty: 2.1043314, days: 71, minutes: 0 },
      { after: 71, grade: 1, phase: "relearning", step: 0, stability: 3.47947435, difficulty: 7.38997579, days: 0, minutes: 10 },
      { after: 7, grade: 3, phase: "review", step: 0, stability: 12.170754, difficulty: 7.37781418, days: 12, minutes: 0 },
      { after: 12, grade: 2, phase: "review", step: 0, stability: 21.49564303, difficulty: 8.24449923, days: 21, minutes: 0 },
    ],
  },
  {
    name: "good all along",
    retention: 0.8,
    reviews: [
      { after: 0, grade: 3, phase: "learning", step: 1, stability: 2.3065, difficulty: 2.11810397, days: 0, minutes: 10 },
      { after: 0, grade: 3, phase: "review", step: 0, stability: 2.3065, difficulty: 2.11121424, days: 8, minutes: 0 },
      { after: 8, grade: 3, phase: "review", step: 0, stability: 22.78405258, difficulty: 2.1043314, days: 76, minutes: 0 },
      { after: 76, grade: 3, phase: "review", step: 0, stability: 158.3022468, difficulty: 2.09745544, days: 525, minutes: 0 },
      { after: 525, grade: 3, phase: "review", step: 0, stability: 838.53318817, difficulty: 2.09058635, days: 2781, minutes: 0 },
      { after: 2781, grade: 3, phase: "review", step: 0, stability: 3570.05670947, difficulty: 2.08372413, days: 11838, minutes: 0 },
    ],
  },
  {
    name: "forgotten and learned again",
    retention: 0.95,
    reviews: [
      { after: 0, grade: 1, phase: "learning", step: 0, stability: 0.212, difficulty: 6.4133, days: 0, minutes: 1 },
      { after: 0, grade: 1, phase: "learning", step: 0, stability: 0.08335672, difficulty: 8.80630447, days: 0, minutes: 1 },
      { after: 0, grade: 3, phase: "learning", step: 1, stability: 0.10314065, difficulty: 8.79272653, days: 0, minutes: 10 },
      { after: 0, grade: 3, phase: "review", step: 0, stability: 0.12584424, difficulty: 8.77916217, days: 1, minutes: 0 },
      { after: 1, grade: 3, phase: "review", step: 0, stability: 0.77896147, difficulty: 8.76561138, days: 2, minutes: 0 },
      { after: 2, grade: 1, phase: "relearning", step: 0, stability: 0.28387417, difficulty: 9.57949322, days: 0, minutes: 10 },
      { after: 0, grade: 1, phase: "relearning", step: 0, stability: 0.10949337, difficulty: 9.84701065, days: 0, minutes: 10 },
      { after: 0, grade: 3, phase: "review", step: 0, stability: 0.13307095, difficulty: 9.83239201, days: 1, minutes: 0 },
      { after: 1, grade: 3, phase: "review", step: 0, stability: 0.48511237, difficulty: 9.81778799, days: 2, minutes: 0 },
      { after: 2, grade: 1, phase: "relearning", step: 0, stability: 0.20329183, difficulty: 9.92533652, days: 0, minutes: 10 },
      { after: 0, grade: 3, phase: "review", step: 0, stability: 0.23720989, difficulty: 9.91063955, days: 1, minutes: 0 },
      { after: 1, grade: 3, phase: "review", step: 0, stability: 0.65184572, difficulty: 9.89595728, days: 2, minutes: 0 },
    ],
  },
];
