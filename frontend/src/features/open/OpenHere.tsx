import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { ReadinessItem } from '@/api/types';
import { watched } from '@/features/editing';
import { fieldName } from '@/features/kernel';
import { FieldNotes, focusField } from '@/ui/fields';
import { grouped } from '@/ui/groups';
import { fieldIdOf } from './address';
import { NextOpen } from './NextOpen';
import { openInQuery } from './queries';

const said = ({ detail, text }: ReadinessItem) => (text ? `${detail} It says: ${text}` : detail);

/** What stands beside each field of a form. */
function notesOf(items: ReadinessItem[]) {
  return new Map(
    grouped(items, ({ where }) => fieldIdOf(where)).flatMap(([field, here]) =>
      field ? [[field, here.map(said)] as const] : [],
    ),
  );
}

function Point({ item }: { item: ReadinessItem }) {
  const field = fieldIdOf(item.where);
  const name = fieldName(item.where.field);
  return (
    <li>
      {field ? (
        <a
          className="govuk-link"
          href={`#${field}`}
          onClick={(event) => {
            // Words that are typed and not saved stay on the page, so the page is not left.
            event.preventDefault();
            focusField(field);
          }}
        >
          {name}
        </a>
      ) : (
        name
      )}
      : {said(item)}
    </li>
  );
}

interface Props {
  planId: string;
  /** The action or priority that is being written. */
  thing: string;
  list: string | undefined;
  children: ReactNode;
}

/** A form under what is still open in the very thing it changes; each point stands at its field, too. */
export function OpenHere({ planId, thing, list, children }: Props) {
  const { data } = useQuery({ ...openInQuery(planId, thing), ...watched });
  const items = data?.items ?? [];
  return (
    <FieldNotes notes={notesOf(items)}>
      <NextOpen planId={planId} list={list} lead="Next after this" />
      {items.length > 0 && (
        <section className="wm-panel" aria-labelledby="open-here">
          <h2 className="govuk-heading-s" id="open-here">
            Still open here
          </h2>
          <ul className="govuk-list govuk-list--bullet govuk-!-margin-bottom-0">
            {items.map((item) => (
              <Point key={item.id} item={item} />
            ))}
          </ul>
        </section>
      )}
      {children}
    </FieldNotes>
  );
}
