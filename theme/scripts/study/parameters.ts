// FSRS-6 with its default weights. Not for editing by learners: weights need an optimiser and hundreds of reviews, and a
// wrong one is worse than none. The retention asked for is the one knob.
export const Weights: readonly number[] = [
  0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796,
  1.4835, 0.0614, 0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542,
];

export const LearningSteps = ["1m", "10m"] as const;
export const RelearningSteps = ["10m"] as const;
export const LongestInterval = 36_500; // days

export const Retention = { least: 0.8, normal: 0.9, most: 0.95 } as const;

export const NewPerDay = 10; // 20 a day settle at about 200 reviews a day, which few keep up
export const LearnAhead = 20 * 60_000; // ms: with nothing else left, a step due so soon is shown now
export const FuzzShare = 0.05;
export const LeechLapses = 8; // then again after each half of it
