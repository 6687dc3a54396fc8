import { Link } from '@/ui/Link';
import { moment } from '@/ui/dates';
import { Notice } from '@/ui/Notice';
import { ADDRESSES, type Thing } from './kinds';

/** Said above everything that is not as it stands now. */
export function ThenNotice({ thing, id, at }: { thing: Thing; id: string; at: string }) {
  return (
    <Notice title="As it stood then">
      <p className="govuk-notification-banner__heading">
        This is how the {thing} stood on {moment(at)}. Nothing can be changed here.
      </p>
      <p className="govuk-body wm-no-print">
        <Link className="govuk-notification-banner__link" href={ADDRESSES[thing].page(id)}>
          See it as it stands now
        </Link>{' '}
        or go back to{' '}
        <Link className="govuk-notification-banner__link" href={ADDRESSES[thing].history(id)}>
          its history
        </Link>
      </p>
    </Notice>
  );
}
