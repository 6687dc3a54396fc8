import { useSuspenseQuery } from '@tanstack/react-query';
import type { Action } from '@/api/types';
import { paths } from '@/app/paths';
import { Arrived, SavedNotice, watched } from '@/features/editing';
import { EndedNote, openTitle } from '@/features/kernel';
import { NextOpen, StillOpen } from '@/features/open';
import { ActionReports } from '@/features/progress';
import { ActionPlaces } from '@/features/proposals';
import { WatchButton } from '@/features/watching';
import { Breadcrumbs } from '@/ui/Breadcrumbs';
import { Facts } from '@/ui/Facts';
import { Link } from '@/ui/Link';
import { Markdown } from '@/ui/Markdown';
import { PageHeading } from '@/ui/PageHeading';
import { PrintButton } from '@/ui/PrintButton';
import { ActionNotes } from './ActionNotes';
import { ActionTable } from './ActionTable';
import { actionFacts } from './actionFacts';
import { EndedActions } from './EndedActions';
import { actionQuery, actionsOfPriorityQuery, endedActionsQuery } from './queries';
import { ReadAs } from './ReadAs';
import { actionRoute } from './routes';

function SubActions({ action }: { action: Action }) {
  const { data: all } = useSuspenseQuery(actionsOfPriorityQuery(action.priority.id));
  // As rows of their own: the action they stand under is this page.
  const subs = all
    .filter(({ parent }) => parent?.id === action.id)
    .map((each) => ({ ...each, parent: null, heading: null }));
  const { data: ended } = useSuspenseQuery(endedActionsQuery(action.priority.id));
  const over = ended.filter(({ parent }) => parent?.id === action.id);
  if (subs.length + over.length === 0) return null;
  return (
    <section aria-labelledby="sub-actions">
      <h2 className="govuk-heading-m" id="sub-actions">
        Sub-actions
      </h2>
      {subs.length > 0 && <ActionTable caption={`Sub-actions of ${action.ref}`} actions={subs} />}
      <EndedActions actions={over} sub />
    </section>
  );
}

export function ActionPage() {
  const { actionId } = actionRoute.useParams();
  const { saved, list } = actionRoute.useSearch();
  const { data: action } = useSuspenseQuery({ ...actionQuery(actionId), ...watched });
  const { plan, priority, parent } = action;
  const title = openTitle(action.title);
  const mayEdit = action.allowed.includes('edit');
  return (
    <>
      <SavedNotice shown={saved === 'yes'}>
        <ReadAs action={action} />
        <NextOpen planId={plan.id} list={list} />
      </SavedNotice>
      <Breadcrumbs
        items={[
          { href: paths.plan(plan.id), text: openTitle(plan.title) },
          {
            href: paths.priority(priority.id),
            text: `${priority.ref} ${openTitle(priority.title)}`,
          },
        ]}
      />
      <PageHeading
        title={`${action.ref} ${title}`}
        caption={`${parent ? 'Sub-action' : 'Action'} ${action.ref}`}
      >
        {title}
      </PageHeading>
      <Arrived
        key={actionId}
        id={actionId}
        things={[{ kind: 'action', id: actionId, version: action.version, name: action.ref }]}
      />
      <EndedNote
        ended={action.ended}
        what={parent ? 'sub-action' : 'action'}
        below="sub-action"
        hrefOf={(id) => (id === parent?.id ? paths.action(id) : paths.priority(id))}
        bringBack={
          action.allowed.includes('bring-back') ? paths.bringBack('actions', actionId) : null
        }
      />
      {mayEdit && (
        <div className="govuk-button-group wm-no-print">
          <Link href={paths.editAction(actionId)} className="govuk-button" role="button">
            Change this {parent ? 'sub-action' : 'action'}
          </Link>
          {!parent && !action.ended && (
            <Link href={paths.newSubAction(actionId)}>Add a sub-action</Link>
          )}
          <Link href={paths.moveAction(actionId)}>Move</Link>
          {action.allowed.includes('end') && (
            <Link href={paths.end('actions', actionId)}>
              End this {parent ? 'sub-action' : 'action'}
            </Link>
          )}
          <Link href={paths.deleteAction(actionId)}>Delete</Link>
        </div>
      )}
      {mayEdit && <StillOpen planId={plan.id} thing={actionId} />}
      <WatchButton type="action" id={actionId} name={parent ? 'this sub-action' : 'this action'} />
      {parent && (
        <p className="govuk-body">
          Part of action{' '}
          <Link href={paths.action(parent.id)}>
            {parent.ref} {openTitle(parent.title)}
          </Link>
        </p>
      )}
      {action.description && <Markdown text={action.description} />}
      <Facts items={actionFacts(action)} />
      <ActionReports action={action} />
      <ActionPlaces actionId={actionId} mayEdit={mayEdit} />
      {action.note && (
        <div className="govuk-inset-text">
          <Markdown text={action.note} prefix="note-" />
        </div>
      )}
      <SubActions action={action} />
      <ActionNotes action={action} />
      <p className="govuk-body wm-no-print">
        <Link href={paths.priority(priority.id, 'actions')}>
          All actions of priority {priority.ref}
        </Link>
        {' · '}
        <Link href={paths.actionHistory(actionId)}>History</Link>
      </p>
      <PrintButton>Print this page</PrintButton>
    </>
  );
}
