import type { Open } from '@/api/types';
import { Tag } from '@/ui/Tag';

/** A field said to be open, with what has been proposed for it. */
export function ToBeConfirmed({ proposal }: { proposal: string | null }) {
  const proposed = proposal && !/^\(?tb[ac]\)?\.?$/i.test(proposal.trim()) ? proposal : null;
  return (
    <span className="wm-open">
      <Tag colour="yellow">To be confirmed</Tag>
      {proposed && <span className="wm-open__proposal">Proposed: {proposed}</span>}
    </span>
  );
}

/** Set, to be confirmed, or not given: never silently empty. */
export function OpenText({ value, absent = 'Not given' }: { value: Open; absent?: string }) {
  if (value.state === 'unconfirmed') return <ToBeConfirmed proposal={value.text} />;
  if (value.state === 'absent' || !value.text) return <span className="wm-absent">{absent}</span>;
  return <span className="wm-prewrap">{value.text}</span>;
}

/** A title as plain words, for headings, links and the browser's tab. */
export function openTitle(value: Open | string | null, absent = 'No title yet') {
  if (value === null) return absent;
  if (typeof value === 'string') return value || absent;
  if (value.state === 'set') return value.text || absent;
  return value.text ? `${value.text} (to be confirmed)` : absent;
}
