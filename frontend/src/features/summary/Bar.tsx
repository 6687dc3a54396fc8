export interface Share {
  count: number;
  colour: 'red' | 'orange' | 'green' | 'blue' | 'grey' | 'purple' | 'black';
}

/** How large each share is beside the others; the numbers stand beside it as text. */
export function Bar({ shares }: { shares: Share[] }) {
  const some = shares.filter(({ count }) => count > 0);
  if (some.length === 0) return null;
  return (
    <div className="wm-bar" aria-hidden="true">
      {some.map(({ count, colour }) => (
        <span
          key={colour}
          className={`wm-bar__share wm-bar__share--${colour}`}
          style={{ flexGrow: count }}
        />
      ))}
    </div>
  );
}
