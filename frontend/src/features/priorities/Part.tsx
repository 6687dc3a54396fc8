import type { ReactNode } from 'react';
import { paths } from '@/app/paths';
import { EditLink } from '@/features/editing';
import { PARTS, type PartId } from './parts';

interface Props {
  id: PartId;
  /** The priority, for whoever may change this part of it. */
  editable: string | null;
  /** What members have left on this part. */
  notes?: ReactNode;
  children: ReactNode;
}

export function Part({ id, editable, notes, children }: Props) {
  const title = PARTS.find((part) => part.id === id)?.title ?? '';
  return (
    <section className="wm-part" aria-labelledby={id}>
      <div className="wm-part__head">
        <h2 className="govuk-heading-m" id={id}>
          {title}
        </h2>
        {editable && (
          <EditLink may href={paths.editPriority(editable, id)} what={title.replace(/:.*/, '')} />
        )}
      </div>
      <div className="govuk-body">{children}</div>
      {notes}
    </section>
  );
}
