/** Why something is changed, as the parameter that every write takes; nothing when nobody says. */
export const because = (reason: string) => (reason.trim() ? { reason: reason.trim() } : {});
