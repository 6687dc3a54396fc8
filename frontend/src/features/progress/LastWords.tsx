import { StatusTag } from '@/features/kernel';
import { isStatus } from './statuses';

interface Said {
  period: { label: string };
  status: string;
  done: string | null;
}

/** What an agency said of an action the last time it was asked. */
export function LastWords({ previous }: { previous: Said | null }) {
  if (!previous) return <p className="govuk-body-s wm-absent">Nothing was reported before.</p>;
  return (
    <p className="govuk-body-s">
      Last time, for {previous.period.label}:{' '}
      {isStatus(previous.status) && <StatusTag status={previous.status} />}{' '}
      <span className="wm-prewrap">{previous.done}</span>
    </p>
  );
}
