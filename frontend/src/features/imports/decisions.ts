import { useState } from 'react';
import type { Decision, UnknownName } from '@/api/types';

/** What a person has said about one name; absent while nothing has been said. */
export type Answer =
  | { way: 'use'; id: string; name: string }
  | { way: 'search' }
  | { way: 'create'; fields: Record<string, string> }
  | { way: 'leave' };

export type Answers = Record<string, Answer>;

export const keyOf = ({ kind, text }: Pick<UnknownName, 'kind' | 'text'>) => `${kind}:${text}`;

/** Choosing to search is not yet an answer. */
export const isDecided = (answer: Answer | undefined) =>
  answer !== undefined && answer.way !== 'search';

const storageKey = (importId: string) => `waymark-decisions-${importId}`;

function read(importId: string): Answers {
  try {
    return JSON.parse(sessionStorage.getItem(storageKey(importId)) ?? '{}') as Answers;
  } catch {
    return {};
  }
}

/** Kept in this tab, so that a reload or a wrong turn costs nobody their work. */
export function useAnswers(importId: string) {
  const [answers, setAnswers] = useState(() => read(importId));
  const answer = (key: string, value: Answer) => {
    const next = { ...answers, [key]: value };
    setAnswers(next);
    sessionStorage.setItem(storageKey(importId), JSON.stringify(next));
  };
  return { answers, answer };
}

export function forgetAnswers(importId: string) {
  sessionStorage.removeItem(storageKey(importId));
}

/** A field left empty was not said. */
function given(fields: Record<string, string>) {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value.trim() !== ''));
}

/** Only what was decided is sent; the rest stays to be confirmed in the plan. */
export function toDecisions(unknown: UnknownName[], answers: Answers): Decision[] {
  return unknown.flatMap((name): Decision[] => {
    const answer = answers[keyOf(name)];
    const { text } = name;
    if (answer?.way === 'use') return [{ text, use: answer.id }];
    if (answer?.way === 'create') return [{ text, create: given(answer.fields) }];
    if (answer?.way === 'leave') return [{ text, leave: true }];
    return [];
  });
}
