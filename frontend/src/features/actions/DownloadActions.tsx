import type { Plan } from '@/api/types';
import { paths } from '@/app/paths';
import type { PlanActionFilters } from '@/features/savedviews';
import { DownloadButtons } from '@/features/sheets';
import { Link } from '@/ui/Link';
import { actionsAsFile } from './queries';

interface Props {
  plan: Plan;
  filters: PlanActionFilters;
}

/** What the list shows as a file, and the way to change many of them in it. */
export function DownloadActions({ plan, filters }: Props) {
  return (
    <section aria-labelledby="download" className="wm-no-print">
      <h2 className="govuk-heading-m" id="download">
        Download these actions
      </h2>
      <p className="govuk-body">
        All that the filters above leave, in the order of the plan.
        {plan.allowed.includes('edit') && (
          <>
            {' '}
            <Link href={paths.newWorkbook(plan.id)}>Change many in a workbook</Link>
          </>
        )}
      </p>
      <DownloadButtons
        formats={['xlsx', 'csv']}
        read={(format) => actionsAsFile(plan.id, filters, format)}
        name="actions"
      />
    </section>
  );
}
