import { useSuspenseQuery } from '@tanstack/react-query';
import { ActionTable, actionsOfPriorityQuery } from '@/features/actions';
import { OpenText, openTitle } from '@/features/kernel';
import { Conditions, Indicators, Part, PriorityFacts, Story } from '@/features/priorities';
import { Markdown } from '@/ui/Markdown';
import { PageHeading } from '@/ui/PageHeading';
import { PrintButton } from '@/ui/PrintButton';
import { priorityThenQuery } from './queries';
import { priorityThenRoute } from './routes';
import { ThenNotice } from './ThenNotice';

export function PriorityThenPage() {
  const { priorityId, at } = priorityThenRoute.useParams();
  const { data: priority } = useSuspenseQuery(priorityThenQuery(priorityId, at));
  const { data: actions } = useSuspenseQuery(actionsOfPriorityQuery(priorityId, at));
  const { ref } = priority;
  const title = openTitle(priority.title);
  return (
    <>
      <ThenNotice thing="priority" id={priorityId} at={at} />
      <PageHeading title={`${ref} ${title}, as it stood`} caption={`Priority ${ref}`}>
        {title}
      </PageHeading>
      <PriorityFacts priority={priority} />
      <Part id="population" editable={null}>
        <OpenText value={priority.population} absent="Nothing written yet." />
      </Part>
      <Part id="conditions" editable={null}>
        <Conditions groups={priority.conditions} />
      </Part>
      <Part id="story" editable={null}>
        <Story priority={priority} />
      </Part>
      <Part id="indicators" editable={null}>
        <Indicators items={priority.indicators} />
      </Part>
      <Part id="actions" editable={null}>
        {priority.actionsNote && <Markdown text={priority.actionsNote} prefix="actions-" />}
        {actions.length > 0 ? (
          <ActionTable caption={`Actions of priority ${ref} then`} actions={actions} at={at} />
        ) : (
          <p className="govuk-body">It had no actions.</p>
        )}
      </Part>
      {priority.note && (
        <div className="govuk-inset-text">
          <Markdown text={priority.note} prefix="note-" />
        </div>
      )}
      <PrintButton>Print this page</PrintButton>
    </>
  );
}
