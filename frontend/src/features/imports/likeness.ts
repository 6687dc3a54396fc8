const WORDS: [number, string][] = [
  [0.9, 'almost the same name'],
  [0.6, 'very like it'],
  [0.4, 'rather like it'],
];

/** A score between 0 and 1 as people would say it. */
export function likeness(score: number) {
  return WORDS.find(([least]) => score >= least)?.[1] ?? 'a little like it';
}
