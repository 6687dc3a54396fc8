import { useSuspenseQuery } from '@tanstack/react-query';
import type { Reminder } from '@/api/types';
import { paths } from '@/app/paths';
import { moment } from '@/ui/dates';
import { Link } from '@/ui/Link';
import { count } from '@/ui/numbers';
import { remindersQuery } from './reminding';

export const OCCASION: Record<Reminder['kind'], string> = {
  opened: 'Asked when the round opened',
  soon: 'Reminded a week before',
  due: 'Reminded on the last day',
  late: 'Reminded after the last day',
  chased: 'Reminded by an officer',
};

/** When those who owe reports were asked, newest first; for the partnership's officers. */
export function RemindersList({ roundId }: { roundId: string }) {
  const { data } = useSuspenseQuery(remindersQuery(roundId));
  if (data.items.length === 0) return null;
  return (
    <>
      <h2 className="govuk-heading-m">Who was asked, and when</h2>
      <ul className="govuk-list govuk-list--bullet">
        {data.items.toReversed().map(({ id, kind, at, reached, unreached }) => (
          <li key={id}>
            <Link href={paths.reminder(roundId, id)}>{OCCASION[kind]}</Link>, {moment(at)}: reached{' '}
            {count(reached.length, 'person', 'people')}
            {unreached.length > 0 && `, not ${unreached.length}`}
          </li>
        ))}
      </ul>
    </>
  );
}
