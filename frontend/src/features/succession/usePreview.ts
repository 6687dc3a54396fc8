import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { NO_ERRORS, placeErrors, type PlacedErrors } from '@/features/editing';

interface Shown<Result> {
  result: Result;
  /** Whether it was only tried, or done. */
  done: boolean;
}

export interface Preview<Result> {
  shown: Shown<Result> | null;
  errors: PlacedErrors;
  busy: boolean;
  look: () => void;
  go: () => void;
  /** What was typed has changed: what was shown of it no longer holds. */
  forget: () => void;
}

/** First one sees what would change, then one does it; a refusal of either lands in the form. */
export function usePreview<Result>(
  /** @param seen what was shown last, where something was chosen in it */
  send: (preview: boolean, seen: Result | null) => Promise<Result>,
): Preview<Result> {
  const cache = useQueryClient();
  const [shown, setShown] = useState<Shown<Result> | null>(null);
  const [errors, setErrors] = useState<PlacedErrors>(NO_ERRORS);
  const sending = useMutation({
    mutationFn: (preview: boolean) => send(preview, shown?.result ?? null),
    onSuccess: async (result, preview) => {
      setErrors(NO_ERRORS);
      setShown({ result, done: !preview });
      if (!preview) await cache.invalidateQueries();
    },
    onError: (error) => {
      setShown(null);
      setErrors(placeErrors(error));
    },
  });
  return {
    shown,
    errors,
    busy: sending.isPending,
    look: () => sending.mutate(true),
    go: () => sending.mutate(false),
    forget: () => setShown(null),
  };
}
