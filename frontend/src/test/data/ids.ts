/** Readable ids in the shape of the real ones. */
export function id(kind: string, n: number | string) {
  const hex = [...`${kind}-${n}`].map((each) => each.charCodeAt(0).toString(16)).join('');
  const tail = hex.slice(-12).padStart(12, '0');
  const head = hex.slice(0, 8).padEnd(8, '0');
  return `${head}-0000-7000-8000-${tail}`;
}

export const STAMPS = { createdAt: '2026-09-01T08:00:00Z', updatedAt: '2026-11-20T15:42:00Z' };
