const OFTEN = 15_000;

/**
 * A page that others may be writing on looks again on focus and every fifteen seconds. The browser
 * sends the ETag it holds along, so an unchanged thing costs an answer without a body.
 */
export const watched = {
  refetchInterval: OFTEN,
  refetchOnWindowFocus: 'always',
} as const;
