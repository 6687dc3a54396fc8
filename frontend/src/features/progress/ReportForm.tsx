import type { Report } from '@/api/types';
import { paths } from '@/app/paths';
import { EditForm } from '@/features/editing';
import { Button } from '@/ui/Button';
import { moment } from '@/ui/dates';
import { Notice } from '@/ui/Notice';
import type { Place } from './place';
import { reportFields } from './reportDraft';
import { ReportFields } from './ReportFields';
import { useReportEditor, type Intent } from './useReportEditor';

interface Props {
  place: Place;
  /** Under what the words are kept in this browser. */
  keptAs: string;
  onSaved: (report: Report, intent: Intent) => unknown;
}

export function ReportForm({ place, keptAs, onSaved }: Props) {
  const { editor, saveAs, found, takeFound, dropFound } = useReportEditor(place, keptAs, onSaved);
  const { draft, set, errors, saving } = editor;
  return (
    <>
      {place.report?.returnReason && (
        <Notice title="Returned">
          <p className="govuk-notification-banner__heading">
            This report was returned: {place.report.returnReason}
          </p>
        </Notice>
      )}
      {found && (
        <Notice title="Not sent yet">
          <p className="govuk-body">
            On {moment(found.at)} you wrote something here that was not sent
            {found.draft.done ? `: “${found.draft.done}”` : '.'}
          </p>
          <div className="govuk-button-group govuk-!-margin-bottom-0">
            <Button look="secondary" onClick={takeFound}>
              Go on with it
            </Button>
            <button type="button" className="wm-link-button" onClick={dropFound}>
              Throw it away
            </button>
          </div>
        </Notice>
      )}
      <EditForm
        editor={{ ...editor, save: () => saveAs('check') }}
        fields={reportFields}
        back={paths.action(place.action.id)}
        button="Continue"
        beside={
          <Button look="secondary" disabled={saving} onClick={() => saveAs('keep')}>
            Save as a draft
          </Button>
        }
      >
        <ReportFields draft={draft} set={set} errors={errors.byField} previous={place.previous} />
      </EditForm>
    </>
  );
}
