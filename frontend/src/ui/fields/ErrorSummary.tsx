import { useCallback } from 'react';
import { Link } from '@/ui/Link';

export interface SummaryError {
  /** The field the message leads to; null when it belongs to none. */
  fieldId: string | null;
  text: string;
  /** The page that helps, when it is not on this one. */
  href?: string;
}

function goTo(fieldId: string) {
  const field = document.querySelector<HTMLElement>(`#${CSS.escape(fieldId)}`);
  field?.scrollIntoView({ block: 'center' });
  field?.focus({ preventScroll: true });
}

/** What has to be put right, in one place; it takes the focus when it appears. */
export function ErrorSummary({
  errors,
  title = 'There is a problem',
}: {
  errors: SummaryError[];
  title?: string;
}) {
  const takeFocus = useCallback((element: HTMLDivElement | null) => element?.focus(), []);
  if (errors.length === 0) return null;
  return (
    <div className="govuk-error-summary" ref={takeFocus} tabIndex={-1}>
      <div role="alert">
        <h2 className="govuk-error-summary__title">{title}</h2>
        <div className="govuk-error-summary__body">
          <ul className="govuk-list govuk-error-summary__list">
            {errors.map(({ fieldId, text, href }) => (
              <li key={`${fieldId}-${text}`}>
                {fieldId ? (
                  <a
                    href={`#${fieldId}`}
                    onClick={(event) => {
                      event.preventDefault();
                      goTo(fieldId);
                    }}
                  >
                    {text}
                  </a>
                ) : href ? (
                  <Link href={href}>{text}</Link>
                ) : (
                  text
                )}
              </li>
            ))}
          </ul>
        </div>
      </div>
    </div>
  );
}
