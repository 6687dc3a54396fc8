import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { paths } from '@/app/paths';
import { membersQuery } from '@/features/editing';
import { Breadcrumbs } from '@/ui/Breadcrumbs';
import { count } from '@/ui/numbers';
import { PageHeading } from '@/ui/PageHeading';
import { Done } from './Done';
import { MovedTable } from './MovedTable';
import { PreviewForm } from './PreviewForm';
import { everybodyQuery, planToReassignQuery, prioritiesOfQuery } from './queries';
import { ReasonField } from './ReasonField';
import { NEW_REASSIGNMENT, toReassignment } from './reassignmentDraft';
import { ReassignFields } from './ReassignFields';
import { reassignRoute } from './routes';
import { usePreview } from './usePreview';
import { reassign } from './writes';

export function ReassignPage() {
  const { planId } = reassignRoute.useParams();
  const { data: plan } = useSuspenseQuery(planToReassignQuery(planId));
  const { data: priorities } = useSuspenseQuery(prioritiesOfQuery(planId));
  const { data: members } = useSuspenseQuery(membersQuery(plan.partnership.id));
  const { data: everybody } = useSuspenseQuery(everybodyQuery(plan.partnership.id));
  const [draft, setDraft] = useState(NEW_REASSIGNMENT);
  const preview = usePreview((dryRun) => reassign(planId, toReassignment(draft, members), dryRun));
  const { shown, errors } = preview;
  const heading = 'Give many lines to others';
  return (
    <>
      <Breadcrumbs items={[{ href: paths.plan(planId), text: plan.title }]} />
      <PageHeading caption={plan.title}>{heading}</PageHeading>
      {shown?.done ? (
        <Done said={`${count(shown.result.moved, 'line')} went over.`}>
          <MovedTable caption="What went to whom" lines={shown.result.lines} />
        </Done>
      ) : (
        <PreviewForm
          preview={preview}
          back={paths.plan(planId)}
          button={({ moved }) => `Give ${moved === 1 ? 'this line' : `these ${moved} lines`} over`}
          changes={({ lines }) =>
            lines.length === 0 ? (
              <p className="govuk-body">No line of the plan fits what you chose.</p>
            ) : (
              <MovedTable caption={count(lines.length, 'line')} lines={lines} />
            )
          }
        >
          <ReassignFields
            draft={draft}
            priorities={priorities}
            members={members}
            everybody={everybody}
            errors={errors.byField}
            onChange={(next) => {
              preview.forget();
              setDraft(next);
            }}
          />
          <ReasonField
            value={draft.reason}
            error={errors.byField.get('reason')}
            onChange={(reason) => setDraft({ ...draft, reason })}
          />
        </PreviewForm>
      )}
    </>
  );
}
