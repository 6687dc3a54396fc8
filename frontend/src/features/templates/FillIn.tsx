import type { Round, TemplateComparison } from '@/api/types';
import { uploadTemplate } from '@/api/upload';
import { paths } from '@/app/paths';
import { DownloadButtons, SendFile } from '@/features/sheets';
import { RadioGroup } from '@/ui/fields';
import { FORMATS, templateAsFile } from './queries';

interface Props {
  round: Round;
  agency: string | undefined;
  /** The agency's code, for the name of the file. */
  code: string | null;
  submit: boolean;
  /** One comes back to send another file. */
  again: boolean;
  onSubmit: (submit: boolean) => void;
  onCompared: (comparison: TemplateComparison, file: File) => void;
}

// What one pressed to come back is gone.
const takeFocus = (heading: HTMLElement | null) => heading?.focus();

const HAND_IN = 'hand-in';
const KEEP = 'keep';

/** The file to take, and the place to send it back to. */
export function FillIn({ round, agency, code, submit, again, onSubmit, onCompared }: Props) {
  return (
    <>
      <h2 className="govuk-heading-m">1. Download it</h2>
      <p className="govuk-body">
        Each row is a report that is asked for. It holds last time’s words, or what has been begun.
      </p>
      <DownloadButtons
        formats={[...FORMATS]}
        read={(format) => templateAsFile(round.id, agency, format)}
        name={['progress', round.period.start, code].filter(Boolean).join('-')}
      />
      <h2 className="govuk-heading-m">2. Fill it in</h2>
      <ul className="govuk-list govuk-list--bullet">
        <li>Change what has changed: at least the status, and what was done.</li>
        <li>Has nothing changed? Say yes in the last column, “Report it as it stands”.</li>
        <li>Rows that you leave alone stay as they are. Add no rows.</li>
      </ul>
      <h2 className="govuk-heading-m" tabIndex={-1} ref={again ? takeFocus : null}>
        3. Send it back
      </h2>
      <p className="govuk-body">
        You see what each row would do, and what is wrong in which cell, before anything is changed.
      </p>
      <SendFile
        id="template"
        label="The file you have filled in"
        hint="An .xlsx or .csv file of up to 20 MB, or a .json file of up to 1 MB; 10,000 rows at most"
        accept=".xlsx,.csv,.json"
        words={{
          none: 'Choose or drop the file you have filled in',
          otherKind:
            'The file must be an Excel workbook (.xlsx), a CSV file (.csv) or a JSON file (.json)',
        }}
        here={paths.template(round.id, agency)}
        button="Compare it"
        send={(upload) =>
          uploadTemplate({
            ...upload,
            round: round.id,
            agency,
            submit,
            dryRun: true,
            key: crypto.randomUUID(),
          })
        }
        onSent={onCompared}
      >
        <RadioGroup
          id="submit"
          legend="What is to become of the reports?"
          choices={[
            { value: HAND_IN, text: 'Hand in those that say how it stands' },
            { value: KEEP, text: 'Keep them as drafts, to be handed in later' },
          ]}
          value={submit ? HAND_IN : KEEP}
          onChange={(value) => onSubmit(value === HAND_IN)}
        />
      </SendFile>
    </>
  );
}
