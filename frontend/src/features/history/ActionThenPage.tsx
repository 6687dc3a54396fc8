import { useSuspenseQuery } from '@tanstack/react-query';
import { actionFacts } from '@/features/actions';
import { openTitle } from '@/features/kernel';
import { Facts } from '@/ui/Facts';
import { Markdown } from '@/ui/Markdown';
import { PageHeading } from '@/ui/PageHeading';
import { PrintButton } from '@/ui/PrintButton';
import { actionThenQuery } from './queries';
import { actionThenRoute } from './routes';
import { ThenNotice } from './ThenNotice';

export function ActionThenPage() {
  const { actionId, at } = actionThenRoute.useParams();
  const { data: action } = useSuspenseQuery(actionThenQuery(actionId, at));
  const { ref, parent, priority, subActions } = action;
  const title = openTitle(action.title);
  return (
    <>
      <ThenNotice thing="action" id={actionId} at={at} />
      <PageHeading
        title={`${ref} ${title}, as it stood`}
        caption={`${parent ? 'Sub-action' : 'Action'} ${ref} of priority ${priority.ref} ${openTitle(priority.title)}`}
      >
        {title}
      </PageHeading>
      {parent && (
        <p className="govuk-body">
          Part of action {parent.ref} {openTitle(parent.title)}
        </p>
      )}
      {action.description && <Markdown text={action.description} />}
      <Facts items={actionFacts(action)} />
      {subActions.length > 0 && (
        <section aria-labelledby="sub-actions">
          <h2 className="govuk-heading-m" id="sub-actions">
            Sub-actions
          </h2>
          <ul className="govuk-list govuk-list--bullet">
            {subActions.map((each) => (
              <li key={each.id}>
                {each.ref} {openTitle(each.title)}
              </li>
            ))}
          </ul>
        </section>
      )}
      {action.note && (
        <div className="govuk-inset-text">
          <Markdown text={action.note} prefix="note-" />
        </div>
      )}
      <PrintButton>Print this page</PrintButton>
    </>
  );
}
