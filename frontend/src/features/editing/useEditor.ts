import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { ApiError, isReasonNeeded } from '@/api/problem';
import { differing, merge, type Clash } from './draft';
import { NO_ERRORS, placeErrors, type PlacedErrors } from './placeErrors';
import { useLeaveWarning } from './useLeaveWarning';
import { beganQuery, whoMade, type Kind } from './who';

interface Thing {
  id: string;
  version: number;
}

interface Options<Draft, View extends Thing> {
  kind: Kind;
  /** What is changed; nothing yet for a new one. */
  view: View | null;
  toDraft: (view: View) => Draft;
  start: Draft;
  /** Reads the thing anew, after somebody else has changed it. */
  read: () => Promise<View>;
  /** Sends what differs; null as version for a new one. */
  save: (
    draft: Draft,
    changed: (keyof Draft & string)[],
    version: number | null,
    reason: string,
  ) => Promise<View>;
  /** Whether the plan is agreed, so that a change is asked for its reason before it is sent. */
  agreed?: boolean;
  /** Whether something promised for an earlier day is put off, so that one may say why. */
  slipped?: (base: Draft, draft: Draft) => boolean;
  onSaved: (view: View) => unknown;
}

/** What one types into a form, until it is saved: also past refusals and other people's changes. */
export function useEditor<Draft extends object, View extends Thing>(options: Options<Draft, View>) {
  const { kind, view, toDraft, start, read } = options;
  const cache = useQueryClient();
  const [base, setBase] = useState(start);
  const [version, setVersion] = useState(view?.version ?? null);
  const [draft, setDraft] = useState(start);
  const [errors, setErrors] = useState<PlacedErrors>(NO_ERRORS);
  const [clash, setClash] = useState<Clash<Draft> | null>(null);
  const [reason, setReason] = useState('');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const changed = differing(base, draft);
  const letGo = useLeaveWarning(changed.length > 0);

  const lookAtTheirs = async () => {
    const now = await read();
    const theirs = toDraft(now);
    const { draft: merged, both, onlyTheirs } = merge(base, draft, theirs);
    const began = cache.getQueryData(beganQuery(now.id).queryKey) ?? null;
    setClash({
      theirs,
      mine: draft,
      both,
      onlyTheirs,
      by: await whoMade({ kind, id: now.id, version: now.version }, began),
    });
    setChosen(new Set());
    setDraft(merged);
    setBase(theirs);
    setVersion(now.version);
    setErrors(NO_ERRORS);
  };

  const saving = useMutation({
    mutationFn: () => options.save(draft, changed, version, reason),
    onSuccess: (saved) => {
      letGo();
      return options.onSaved(saved);
    },
    onError: async (error) => {
      if (error instanceof ApiError && error.status === 412) {
        await lookAtTheirs().catch((other: unknown) => setErrors(placeErrors(other)));
      } else {
        setErrors(placeErrors(error));
      }
    },
  });

  // The service has the last word: it may be agreed while one is still typing.
  const needed = (options.agreed ?? false) || isReasonNeeded(saving.error);
  const slipped = options.slipped?.(base, draft) ?? false;

  return {
    draft,
    set: (change: Partial<Draft>) => setDraft((before) => ({ ...before, ...change })),
    errors,
    clash,
    chosen,
    choose: (name: keyof Draft & string, whose: 'mine' | 'theirs') => {
      const from = clash?.[whose];
      if (!from) return;
      setDraft((before) => ({ ...before, [name]: from[name] }));
      setChosen((before) => new Set([...before, name]));
    },
    save: () => {
      const open = clash?.both.filter((name) => !chosen.has(name)) ?? [];
      if (open.length > 0) {
        const text = 'Say for each whose words are to stand';
        setErrors({
          summary: open.map((name) => ({ fieldId: `clash-${name}`, text })),
          byField: new Map(open.map((name) => [`clash-${name}`, text])),
        });
      } else {
        saving.mutate();
      }
    },
    reason: {
      asked: needed || slipped || reason !== '',
      /** Nothing is agreed: it is only to be kept why something slipped. */
      ofSlip: slipped && !needed,
      value: reason,
      set: setReason,
    },
    saving: saving.isPending,
    unsaved: changed.length > 0,
  };
}

export type Editor<Draft extends object> = ReturnType<typeof useEditor<Draft, Thing>>;
