import { useSuspenseQuery } from '@tanstack/react-query';
import { paths } from '@/app/paths';
import { planQuery } from '@/features/plans';
import { Link } from '@/ui/Link';
import { PageHeading } from '@/ui/PageHeading';
import { PlanTrail } from './PlanTrail';
import { newWorkbookRoute } from './routes';
import { WorkbookUpload } from './WorkbookUpload';

function NotForYou({ planId }: { planId: string }) {
  return (
    <p className="govuk-body">
      The actions of this plan are changed by its partnership officers, while it is not closed.{' '}
      <Link href={paths.planActions(planId)}>Go to its actions</Link>
    </p>
  );
}

export function NewWorkbookPage() {
  const { planId } = newWorkbookRoute.useParams();
  const { data: plan } = useSuspenseQuery(planQuery(planId));
  return (
    <>
      <PlanTrail plan={plan} />
      <div className="govuk-grid-row">
        <div className="govuk-grid-column-two-thirds">
          <PageHeading caption={plan.title}>Change many actions in a workbook</PageHeading>
          {plan.allowed.includes('edit') ? (
            <>
              <ol className="govuk-list govuk-list--number">
                <li>
                  <Link href={`${paths.planActions(planId)}#download`}>Download the actions</Link>{' '}
                  you want to change, as an Excel workbook or as CSV.
                </li>
                <li>Change the cells, or fill new rows. The workbook’s first sheet says how.</li>
                <li>
                  Send the file here. You see every change, and what is wrong, before anything is
                  changed.
                </li>
              </ol>
              <p className="govuk-body">
                Actions that are not in the file stay as they are. Nothing is deleted.
              </p>
              <WorkbookUpload planId={planId} />
            </>
          ) : (
            <NotForYou planId={planId} />
          )}
        </div>
      </div>
    </>
  );
}
