import { useMutation } from '@tanstack/react-query';
import type { Plan } from '@/api/types';
import { paths } from '@/app/paths';
import { Button } from '@/ui/Button';
import { Link } from '@/ui/Link';
import type { PlanActionFilters } from '@/features/savedviews';
import { actionsAsFile } from './queries';

type Format = 'csv' | 'xlsx';

/** The browser saves what it is handed under a name; the token stays in the header. */
function save(file: Blob, name: string) {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}

interface Props {
  plan: Plan;
  filters: PlanActionFilters;
}

/** What the list shows as a file, and the way to change many of them in it. */
export function DownloadActions({ plan, filters }: Props) {
  const download = useMutation({
    mutationFn: async (format: Format) =>
      save(await actionsAsFile(plan.id, filters, format), `actions.${format}`),
  });
  const busy = (format: Format) => download.isPending && download.variables === format;
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
      <div className="govuk-button-group">
        <Button
          look="secondary"
          disabled={download.isPending}
          onClick={() => download.mutate('xlsx')}
        >
          {busy('xlsx') ? 'Making the workbook' : 'Download as Excel workbook'}
        </Button>
        <Button
          look="secondary"
          disabled={download.isPending}
          onClick={() => download.mutate('csv')}
        >
          {busy('csv') ? 'Making the file' : 'Download as CSV'}
        </Button>
      </div>
      {download.error && (
        <p className="govuk-error-message" role="alert">
          {download.error.message}
        </p>
      )}
    </section>
  );
}
