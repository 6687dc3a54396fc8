import { useCallback, type ReactNode } from 'react';
import { Button } from '@/ui/Button';
import { ErrorSummary } from '@/ui/fields';
import { Link } from '@/ui/Link';
import type { Preview } from './usePreview';

interface Props<Result> {
  preview: Preview<Result>;
  back: string;
  /** What the button says that does it: "Hand on 7 lines". */
  button: (result: Result) => string;
  /** What would change. */
  changes: (result: Result) => ReactNode;
  children: ReactNode;
}

/** A form that shows what it would change before it changes it. */
export function PreviewForm<Result>(props: Props<Result>) {
  const { preview, back, button, changes, children } = props;
  const { shown, errors, busy } = preview;
  const takeFocus = useCallback((heading: HTMLHeadingElement | null) => heading?.focus(), []);
  return (
    <form
      className="wm-form"
      noValidate
      onChange={preview.forget}
      onSubmit={(event) => {
        event.preventDefault();
        preview.look();
      }}
    >
      {errors.summary.length > 0 && (
        <ErrorSummary key={errors.summary.map(({ text }) => text).join()} errors={errors.summary} />
      )}
      {children}
      {!shown && (
        <div className="govuk-button-group">
          <Button type="submit" disabled={busy}>
            {busy ? 'Looking…' : 'Show what would change'}
          </Button>
          <Link href={back}>Cancel</Link>
        </div>
      )}
      {shown && (
        <section aria-labelledby="changes">
          <h2 className="govuk-heading-m" id="changes" tabIndex={-1} ref={takeFocus}>
            What would change
          </h2>
          {changes(shown.result)}
          <div className="govuk-button-group">
            <Button disabled={busy} onClick={preview.go}>
              {busy ? 'Working…' : button(shown.result)}
            </Button>
            <Link href={back}>Cancel</Link>
          </div>
        </section>
      )}
    </form>
  );
}
