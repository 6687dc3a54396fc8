/** A list of short texts as a form holds it: one on each line. */
export const fromLines = (texts: string[]) => texts.join('\n');

export const toLines = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
