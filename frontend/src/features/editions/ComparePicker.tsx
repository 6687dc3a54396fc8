import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { Edition } from '@/api/types';
import { paths } from '@/app/paths';
import { Button } from '@/ui/Button';
import { day } from '@/ui/dates';
import { SelectField } from '@/ui/fields';

/** What stands for the plan itself among the editions. */
const NOW = 'now';

interface Props {
  planId: string;
  editions: Edition[];
  from: string;
  to: string | null;
}

/** Which two states of the plan are compared; the choice goes into the address. */
export function ComparePicker({ planId, editions, from, to }: Props) {
  const navigate = useNavigate();
  const [earlier, setEarlier] = useState(from);
  const [later, setLater] = useState(to ?? NOW);
  const options = editions.map(({ label, madeAt }) => ({
    value: label,
    text: `Edition ${label} of ${day(madeAt.slice(0, 10))}`,
  }));
  return (
    <form
      className="wm-compare-form wm-no-print"
      onSubmit={(event) => {
        event.preventDefault();
        const chosen = { from: earlier, ...(later === NOW ? {} : { to: later }) };
        void navigate({ href: paths.changes(planId, chosen) });
      }}
    >
      <SelectField
        id="from"
        label="Changes from"
        value={earlier}
        onChange={setEarlier}
        options={options}
      />
      <SelectField
        id="to"
        label="to"
        value={later}
        onChange={setLater}
        options={[{ value: NOW, text: 'The plan as it stands now' }, ...options]}
      />
      <Button type="submit" look="secondary">
        Compare
      </Button>
    </form>
  );
}
