import { useState } from 'react';
import { Button } from '@/ui/Button';

/** The address of a list, to be sent to those whose it is. */
export function SendList({ path, whose, title }: { path: string; whose: string; title: string }) {
  const [said, setSaid] = useState('');
  const address = new URL(path, window.location.origin).href;
  const mail = new URLSearchParams({
    subject: `${title}: what is open with ${whose}`,
    body: `This is what is still open with ${whose} in ${title}:\n\n${address}\n`,
  });
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(address);
      setSaid('The address is copied.');
    } catch {
      setSaid(`The browser does not let it be copied. It is ${address}`);
    }
  };
  return (
    <div className="govuk-button-group wm-no-print">
      <Button look="secondary" onClick={() => void copy()}>
        Copy the address of this list
      </Button>
      <a className="govuk-link" href={`mailto:?${mail.toString().replaceAll('+', '%20')}`}>
        Send it by e-mail
      </a>
      <span role="status">{said}</span>
    </div>
  );
}
