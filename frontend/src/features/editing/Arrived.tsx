import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { fieldName } from '@/features/kernel';
import { beganQuery, changesSince, type Kind } from './who';

interface Thing {
  kind: Kind;
  id: string;
  version: number;
  name: string;
}

/** The things on a page whose version is another than when the page was opened. */
function changedSince(seen: Map<string, number>, things: Thing[]) {
  return things.filter(({ id, version }) => seen.get(id) !== version);
}

const fieldsOf = (thing: Thing, entries: { id: string; fields: string[] }[]) =>
  [...new Set(entries.filter(({ id }) => id === thing.id).flatMap(({ fields }) => fields))]
    .map(fieldName)
    .join(', ');

/**
 * Says that others have changed what one is reading. The page itself shows the new words already;
 * "show" says which they are. Give it the page's id as key: another page begins anew.
 */
export function Arrived({ id, things }: { id: string; things: Thing[] }) {
  const [seen] = useState(() => new Map(things.map((thing) => [thing.id, thing.version])));
  const [open, setOpen] = useState(false);
  const { data: began = null } = useQuery(beganQuery(id));
  const changed = changedSince(seen, things);
  const { data: entries } = useQuery({
    queryKey: ['changes', 'since', id, changed.map((thing) => [thing.id, thing.version])],
    queryFn: () => changesSince(changed, began),
    enabled: changed.length > 0,
    placeholderData: (before) => before,
  });
  const said = changed.length > 0 && entries;
  const names = [...new Set(entries?.flatMap(({ by }) => by.name ?? []))];
  return (
    <div role="status" className="wm-arrived govuk-body wm-no-print">
      {said && (
        <>
          Changed just now by {names.length > 0 ? names.join(' and ') : 'somebody else'}:{' '}
          <button
            type="button"
            className="wm-link-button"
            aria-expanded={open}
            onClick={() => setOpen(!open)}
          >
            {open ? 'hide' : 'show'}
          </button>
          {open && (
            <ul className="govuk-list govuk-list--bullet govuk-!-margin-bottom-0">
              {changed.map((thing) => (
                <li key={thing.id}>
                  {[thing.name, fieldsOf(thing, entries)].filter(Boolean).join(': ')}
                </li>
              ))}
            </ul>
          )}
        </>
      )}
    </div>
  );
}
