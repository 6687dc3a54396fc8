import { useId, type ReactNode } from 'react';

interface Props {
  title: string;
  success?: boolean;
  children: ReactNode;
}

export function Notice({ title, success = false, children }: Props) {
  const id = useId();
  return (
    <div
      className={`govuk-notification-banner${success ? ' govuk-notification-banner--success' : ''}`}
      role={success ? 'alert' : 'region'}
      aria-labelledby={id}
    >
      <div className="govuk-notification-banner__header">
        <h2 className="govuk-notification-banner__title" id={id}>
          {title}
        </h2>
      </div>
      <div className="govuk-notification-banner__content">{children}</div>
    </div>
  );
}
