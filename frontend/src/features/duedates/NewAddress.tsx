import { useState } from 'react';
import { config } from '@/api/config';
import type { CalendarFeed } from '@/api/types';
import { Button } from '@/ui/Button';
import { Notice } from '@/ui/Notice';

interface Props {
  feed: CalendarFeed;
  address: string;
}

/** The address in full, this once: it is kept nowhere. */
export function NewAddress({ feed, address }: Props) {
  const [said, setSaid] = useState('');
  const whole = new URL(address, config().api || window.location.origin).href;
  const copy = () =>
    navigator.clipboard.writeText(whole).then(
      () => setSaid('Copied.'),
      () => setSaid('It could not be copied: select it and copy it by hand.'),
    );
  return (
    <Notice title="Copy this address now" success>
      <p className="govuk-notification-banner__heading">The address of “{feed.name}”</p>
      <p className="govuk-body wm-address">
        <code>{whole}</code>
      </p>
      <Button look="secondary" onClick={() => void copy()}>
        Copy the address
      </Button>
      <p className="govuk-body" role="status">
        {said}
      </p>
      <p className="govuk-body">
        It is shown once. Whoever has it can read these dates without signing in, so treat it as a
        password. If you lose it, stop this calendar and make another.
      </p>
    </Notice>
  );
}
