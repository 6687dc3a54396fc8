import type { UnknownName } from '@/api/types';

const WORDS: [number, string][] = [
  [0.9, 'almost the same name'],
  [0.6, 'very like it'],
  [0.4, 'rather like it'],
];

/** A score between 0 and 1 as people would say it; nothing where there is little to say. */
export function likeness(score: number) {
  return WORDS.find(([least]) => score >= least)?.[1];
}

const FEW = 3;

/** The likely ones; where none is likely, the first few. Everybody else can be searched for. */
export function nearest(candidates: UnknownName['candidates']) {
  const likely = candidates.filter(({ score }) => likeness(score));
  return (likely.length > 0 ? likely : candidates).slice(0, FEW);
}
