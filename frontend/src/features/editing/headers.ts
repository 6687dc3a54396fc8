/** The version part of an ETag counts; a thing's version is all that a form has to remember. */
export const ifVersion = (version: number | null) => ({ 'If-Match': `"${version ?? 0}"` });

/** The key of an order: a second press of Save, or a second try, makes nothing twice. */
const keys = new Map<string, string>();

export function onceOnly(order: unknown) {
  const text = JSON.stringify(order);
  const key = keys.get(text) ?? crypto.randomUUID();
  keys.set(text, key);
  return {
    headers: { 'Idempotency-Key': key },
    done: () => keys.delete(text),
  };
}
