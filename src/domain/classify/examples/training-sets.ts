/** The sets that the shipped model is trained on, in the order of its training. */
export const TRAINING_SETS: readonly string[] = [
  "dev",
  "unseen-1",
  "unseen-3",
  "train-da",
  "train-da-2",
  "train-en",
  "train-en-3",
  "train-mix-2",
  "train-mix-4",
  "train-north",
  "train-5-da-en",
  "train-6-all",
];
