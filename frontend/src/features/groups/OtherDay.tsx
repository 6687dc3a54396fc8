import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { paths } from '@/app/paths';
import { toIso, toParts } from '@/ui/dateParts';
import { Button } from '@/ui/Button';
import { DateField } from '@/ui/fields';
import { Link } from '@/ui/Link';

/** Asks who sat on a group on another day; the day lives in the address. */
export function OtherDay({ group, on }: { group: string; on: string | undefined }) {
  const navigate = useNavigate();
  const [date, setDate] = useState(toParts(on ?? null));
  const iso = toIso(date);
  const real = iso !== null && !Number.isNaN(Date.parse(iso));
  const [tried, setTried] = useState(false);
  return (
    <form
      className="wm-no-print"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (real) void navigate({ to: paths.group(group), search: { on: iso } });
      }}
    >
      <DateField
        id="on"
        legend="Who sat on it on another day"
        error={tried && !real ? 'Give a day, such as 20 5 2009' : undefined}
        value={date}
        onChange={setDate}
      />
      <div className="govuk-button-group">
        <Button look="secondary" type="submit">
          Show that day
        </Button>
        {on && <Link href={paths.group(group)}>Show today</Link>}
      </div>
    </form>
  );
}
