import { useSuspenseQuery } from '@tanstack/react-query';
import { paths } from '@/app/paths';
import {
  ActionTable,
  actionsOfPriorityQuery,
  EndedActions,
  endedActionsQuery,
} from '@/features/actions';
import { DeletedNotice } from '@/features/deletions';
import { Arrived, SavedNotice, watched } from '@/features/editing';
import { EndedNote, OpenText, openTitle } from '@/features/kernel';
import { NextOpen, StillOpen } from '@/features/open';
import { WatchButton } from '@/features/watching';
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
import { PartNotes, PriorityNotes } from './PriorityNotes';
import { PARTS } from './parts';
import { PriorityFacts } from './PriorityFacts';
import { priorityQuery } from './queries';
import { priorityRoute } from './routes';
import { Story } from './Story';

export function PriorityPage() {
  const { priorityId } = priorityRoute.useParams();
  const { saved, deleted, list } = priorityRoute.useSearch();
  const { data: priority } = useSuspenseQuery({ ...priorityQuery(priorityId), ...watched });
  const { data: actions } = useSuspenseQuery({ ...actionsOfPriorityQuery(priorityId), ...watched });
  const { data: ended } = useSuspenseQuery(endedActionsQuery(priorityId));
  const mayEdit = priority.allowed.includes('edit');
  const editable = mayEdit ? priorityId : null;
  const title = openTitle(priority.title);
  return (
    <>
      <SavedNotice shown={saved === 'yes'}>
        {list && <NextOpen planId={priority.plan.id} list={list} />}
      </SavedNotice>
      {deleted && <DeletedNotice thing={deleted} />}
      <Breadcrumbs
        items={[
          { href: paths.plans(), text: 'Plans' },
          { href: paths.plan(priority.plan.id), text: openTitle(priority.plan.title) },
        ]}
      />
      <PageHeading title={`${priority.ref} ${title}`} caption={`Priority ${priority.ref}`}>
        {title}
      </PageHeading>
      <Arrived
        key={priorityId}
        id={priorityId}
        things={[
          { kind: 'priority', id: priorityId, version: priority.version, name: 'This priority' },
          ...actions.map(({ id, version, ref }) => ({
            kind: 'action' as const,
            id,
            version,
            name: `Action ${ref}`,
          })),
        ]}
      />
      <EndedNote
        ended={priority.ended}
        what="priority"
        below="action"
        hrefOf={paths.priority}
        bringBack={
          priority.allowed.includes('bring-back') ? paths.bringBack('priorities', priorityId) : null
        }
      />
      <WatchButton type="priority" id={priorityId} name="this priority" />
      <PriorityFacts priority={priority} />
      {mayEdit && (
        <p className="govuk-body wm-no-print">
          <Link href={paths.editPriority(priorityId, 'about')}>
            Change its title, theme, lead and outcome
          </Link>
        </p>
      )}
      <p className="govuk-body wm-no-print">
        <Link href={paths.readiness(priority.plan.id, { priority: priority.id })}>
          What is still open in this priority
        </Link>
        {' · '}
        <Link href={paths.priorityHistory(priorityId)}>History</Link>
        {mayEdit && (
          <>
            {' · '}
            <Link href={paths.planDeletions(priority.plan.id)}>What was deleted in this plan</Link>
          </>
        )}
      </p>
      {mayEdit && <StillOpen planId={priority.plan.id} thing={priorityId} />}
      <Contents items={PARTS.map(({ id, title: text }) => ({ href: `#${id}`, text }))} />
      <Part
        id="population"
        editable={editable}
        notes={<PartNotes priority={priority} id="population" />}
      >
        <OpenText value={priority.population} absent="Nothing written yet." />
      </Part>
      <Part
        id="conditions"
        editable={editable}
        notes={<PartNotes priority={priority} id="conditions" />}
      >
        <Conditions groups={priority.conditions} />
      </Part>
      <Part id="story" editable={editable} notes={<PartNotes priority={priority} id="story" />}>
        <Story priority={priority} />
      </Part>
      <Part
        id="indicators"
        editable={editable}
        notes={<PartNotes priority={priority} id="indicators" />}
      >
        <Indicators items={priority.indicators} />
      </Part>
      <Part id="actions" editable={editable} notes={<PartNotes priority={priority} id="actions" />}>
        {priority.actionsNote && <Markdown text={priority.actionsNote} prefix="actions-" />}
        {actions.length > 0 ? (
          <ActionTable caption={`Actions of priority ${priority.ref}`} actions={actions} />
        ) : (
          <p className="govuk-body wm-absent">
            {ended.length > 0 ? 'No action is left to do.' : 'No actions yet.'}
          </p>
        )}
        <EndedActions actions={ended} />
        {mayEdit && !priority.ended && (
          <div className="govuk-button-group wm-no-print">
            <Link
              href={paths.newAction(priorityId)}
              className="govuk-button govuk-button--secondary"
              role="button"
            >
              Add an action
            </Link>
            <Link href={paths.priorityOrder(priorityId)}>Put the actions in order</Link>
            <Link href={paths.numbering(priority.plan.id, priorityId)}>Number the actions</Link>
          </div>
        )}
      </Part>
      {priority.note && (
        <div className="govuk-inset-text">
          <Markdown text={priority.note} prefix="note-" />
        </div>
      )}
      {mayEdit && (
        <p className="govuk-body wm-no-print">
          <Link href={paths.editPriority(priorityId, 'note')}>
            {priority.note ? 'Change the note' : 'Add a note'}
          </Link>
          {priority.allowed.includes('end') && (
            <>
              {' · '}
              <Link href={paths.end('priorities', priorityId)}>End this priority</Link>
            </>
          )}
          {priority.allowed.includes('delete') && (
            <>
              {' · '}
              <Link href={paths.deletePriority(priorityId)}>Delete this priority</Link>
            </>
          )}
        </p>
      )}
      <PriorityNotes priority={priority} />
      <PrintButton>Print this priority</PrintButton>
      <Neighbours planId={priority.plan.id} priorityId={priority.id} />
    </>
  );
}
