import type { Framework } from '@/api/types';
import type { DraftField } from '@/features/editing';

export interface OutcomeDraft {
  key: string;
  /** What priorities know the outcome by; a new one gets it from its name when it is sent. */
  code: string | null;
  name: string;
}

export interface FrameworkDraft {
  name: string;
  code: string;
  outcomes: OutcomeDraft[];
}

export const newOutcome = (): OutcomeDraft => ({ key: crypto.randomUUID(), code: null, name: '' });

/** The first outcome is there to be written: a framework has at least one. */
export const newFramework = (): FrameworkDraft => ({
  name: '',
  code: '',
  outcomes: [newOutcome()],
});

export const fromFramework = ({ name, code, outcomes }: Framework): FrameworkDraft => ({
  name,
  code,
  outcomes: outcomes.map((each) => ({ key: each.code, ...each })),
});

const LONGEST = 80;

/** "Children are heard" as `children-are-heard`; letters of other scripts stay. */
function codeFor(name: string, taken: ReadonlySet<string>) {
  const plain = name
    .toLowerCase()
    .replaceAll(/['’]/g, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, LONGEST);
  const first = plain || 'outcome';
  for (let n = 1; ; n += 1) {
    const code = n === 1 ? first : `${first}-${n}`;
    if (!taken.has(code)) return code;
  }
}

/** An outcome that has another name keeps its code, so that the priorities that serve it still do. */
export function toInput({ name, code, outcomes }: FrameworkDraft) {
  const taken = new Set(outcomes.flatMap((each) => each.code ?? []));
  return {
    name,
    code,
    outcomes: outcomes.map((each) => {
      const own = each.code ?? codeFor(each.name, taken);
      taken.add(own);
      return { code: own, name: each.name };
    }),
  };
}

export const frameworkFields: DraftField<FrameworkDraft>[] = [
  { name: 'name', label: 'Name', inWords: ({ name }) => name },
  { name: 'code', label: 'Short name', inWords: ({ code }) => code },
  {
    name: 'outcomes',
    label: 'Outcomes',
    inWords: ({ outcomes }) => outcomes.map(({ name }) => name).join('\n') || 'None',
  },
];
