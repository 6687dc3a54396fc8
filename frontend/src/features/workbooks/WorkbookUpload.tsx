import { useNavigate } from '@tanstack/react-router';
import { uploadActions } from '@/api/upload';
import { paths } from '@/app/paths';
import { SendFile } from '@/features/sheets';

export function WorkbookUpload({ planId }: { planId: string }) {
  const navigate = useNavigate();
  return (
    <SendFile
      id="workbook"
      label="The changed workbook or CSV file"
      hint="An .xlsx or .csv file of up to 20 MB and 20,000 rows"
      accept=".xlsx,.csv"
      words={{
        none: 'Choose or drop the workbook or CSV file',
        otherKind: 'The file must be an Excel workbook (.xlsx) or a CSV file (.csv)',
      }}
      here={paths.newWorkbook(planId)}
      button="Compare with the plan"
      send={(upload) => uploadActions({ plan: planId, ...upload })}
      onSent={(job) => navigate({ to: paths.workbook(planId, job.id) })}
    />
  );
}
