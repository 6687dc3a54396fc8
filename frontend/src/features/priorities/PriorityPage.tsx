import { useSuspenseQuery } from '@tanstack/react-query';
import { paths } from '@/app/paths';
import { ActionTable, actionsOfPriorityQuery } from '@/features/actions';
import { OpenText, openTitle } from '@/features/kernel';
import { Breadcrumbs } from '@/ui/Breadcrumbs';
import { Contents } from '@/ui/Contents';
import { Link } from '@/ui/Link';
import { Markdown } from '@/ui/Markdown';
import { PageHeading } from '@/ui/PageHeading';
import { PrintButton } from '@/ui/PrintButton';
import { Conditions } from './Conditions';
import { Indicators } from './Indicators';
import { Neighbours } from './Neighbours';
import { Part } from './Part';
import { PARTS } from './parts';
import { PriorityFacts } from './PriorityFacts';
import { priorityQuery, priorityRoute } from './routes';
import { Story } from './Story';

export function PriorityPage() {
  const { priorityId } = priorityRoute.useParams();
  const { data: priority } = useSuspenseQuery(priorityQuery(priorityId));
  const { data: actions } = useSuspenseQuery(actionsOfPriorityQuery(priorityId));
  const title = openTitle(priority.title);
  return (
    <>
      <Breadcrumbs
        items={[
          { href: paths.plans(), text: 'Plans' },
          { href: paths.plan(priority.plan.id), text: openTitle(priority.plan.title) },
        ]}
      />
      <PageHeading title={`${priority.ref} ${title}`} caption={`Priority ${priority.ref}`}>
        {title}
      </PageHeading>
      <PriorityFacts priority={priority} />
      <p className="govuk-body wm-no-print">
        <Link href={paths.readiness(priority.plan.id, { priority: priority.id })}>
          What is still open in this priority
        </Link>
      </p>
      <Contents items={PARTS.map(({ id, title: text }) => ({ href: `#${id}`, text }))} />
      <Part id="population">
        <OpenText value={priority.population} absent="Nothing written yet." />
      </Part>
      <Part id="conditions">
        <Conditions groups={priority.conditions} />
      </Part>
      <Part id="story">
        <Story priority={priority} />
      </Part>
      <Part id="indicators">
        <Indicators items={priority.indicators} />
      </Part>
      <Part id="actions">
        {priority.actionsNote && <Markdown text={priority.actionsNote} prefix="actions-" />}
        {actions.length > 0 ? (
          <ActionTable caption={`Actions of priority ${priority.ref}`} actions={actions} />
        ) : (
          <p className="govuk-body wm-absent">No actions yet.</p>
        )}
      </Part>
      {priority.note && (
        <div className="govuk-inset-text">
          <Markdown text={priority.note} prefix="note-" />
        </div>
      )}
      <PrintButton>Print this priority</PrintButton>
      <Neighbours planId={priority.plan.id} priorityId={priority.id} />
    </>
  );
}
