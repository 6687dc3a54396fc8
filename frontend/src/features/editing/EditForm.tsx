import { useLocation } from '@tanstack/react-router';
import { useCallback, useState, type ReactNode } from 'react';
import { Button } from '@/ui/Button';
import { ErrorSummary, focusField } from '@/ui/fields';
import { Link } from '@/ui/Link';
import { ClashPanel } from './ClashPanel';
import type { DraftField } from './draft';
import { REASON, ReasonField } from './ReasonField';
import type { Editor } from './useEditor';

interface Props<Draft extends object> {
  editor: Editor<Draft>;
  fields: DraftField<Draft>[];
  /** Where Cancel leads. */
  back: string;
  /** What the button says that sends the form, where that is not all there is to saving it. */
  button?: string;
  /** Another button beside it. */
  beside?: ReactNode;
  children: ReactNode;
}

/** The frame of every form: what is wrong, whose words stand, the fields, Save and Cancel. */
export function EditForm<Draft extends object>(props: Props<Draft>) {
  const { editor, fields, back, button = 'Save', beside, children } = props;
  const { summary } = editor.errors;
  // An address that names a field leads to it, once.
  const { hash } = useLocation();
  const [field] = useState(hash);
  const begin = useCallback(
    (form: HTMLFormElement | null) => {
      if (form && field) focusField(field);
    },
    [field],
  );
  return (
    <form
      className="wm-form"
      ref={begin}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        editor.save();
      }}
    >
      {/* A new refusal is a new summary, so that it takes the focus again. */}
      {summary.length > 0 && (
        <ErrorSummary key={summary.map(({ text }) => text).join()} errors={summary} />
      )}
      <ClashPanel editor={editor} fields={fields} />
      {children}
      {editor.reason.asked && (
        <ReasonField
          error={editor.errors.byField.get(REASON)}
          value={editor.reason.value}
          onChange={editor.reason.set}
          ofSlip={editor.reason.ofSlip}
        />
      )}
      <div className="govuk-button-group">
        <Button type="submit" disabled={editor.saving}>
          {editor.saving ? 'Saving…' : button}
        </Button>
        {beside}
        <Link href={back}>Cancel</Link>
      </div>
    </form>
  );
}
