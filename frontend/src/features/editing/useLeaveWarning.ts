import { useBlocker } from '@tanstack/react-router';
import { useRef } from 'react';

const QUESTION = 'You have not saved what you typed. Leave this page without saving it?';

/** Asks before unsaved words are left behind; what is let go is let go once. */
export function useLeaveWarning(unsaved: boolean) {
  const free = useRef(false);
  useBlocker({
    shouldBlockFn: () => unsaved && !free.current && !window.confirm(QUESTION),
    enableBeforeUnload: () => unsaved && !free.current,
  });
  return () => {
    free.current = true;
  };
}
