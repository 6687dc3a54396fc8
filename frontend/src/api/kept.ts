const PREFIX = 'waymark-kept:';

export interface Kept<Draft> {
  draft: Draft;
  /** When it was typed, as an instant. */
  at: string;
}

/**
 * What was typed and not sent yet, in this browser, so that a lost connection or a closed tab loses
 * nothing. A browser that keeps nothing loses no more than without it.
 */
export const kept = {
  read<Draft>(key: string): Kept<Draft> | null {
    try {
      const text = localStorage.getItem(PREFIX + key);
      return text ? (JSON.parse(text) as Kept<Draft>) : null;
    } catch {
      return null;
    }
  },
  write<Draft>(key: string, draft: Draft) {
    try {
      const value: Kept<Draft> = { draft, at: new Date().toISOString() };
      localStorage.setItem(PREFIX + key, JSON.stringify(value));
    } catch {
      // Full or forbidden: the words are still in the form.
    }
  },
  forget(key: string) {
    try {
      localStorage.removeItem(PREFIX + key);
    } catch {
      // Nothing was kept.
    }
  },
  /** On signing out: nobody after this person reads their words. */
  forgetAll() {
    try {
      const own = Object.keys(localStorage).filter((key) => key.startsWith(PREFIX));
      for (const key of own) localStorage.removeItem(key);
    } catch {
      // Nothing was kept.
    }
  },
};
