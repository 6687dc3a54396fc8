import { useSuspenseQuery } from '@tanstack/react-query';
import { paths } from '@/app/paths';
import { Breadcrumbs } from '@/ui/Breadcrumbs';
import { moment } from '@/ui/dates';
import { Link } from '@/ui/Link';
import { PageHeading } from '@/ui/PageHeading';
import { roundQuery } from './queries';
import { Reach } from './Reach';
import { reminderQuery } from './reminding';
import { OCCASION } from './RemindersList';
import { reminderRoute } from './routes';

/** Who was asked for what is outstanding, when and by whom. */
export function ReminderPage() {
  const { roundId, reminderId } = reminderRoute.useParams();
  const { data: round } = useSuspenseQuery(roundQuery(roundId));
  const { data: reminder } = useSuspenseQuery(reminderQuery(roundId, reminderId));
  return (
    <>
      <Breadcrumbs items={[{ href: paths.round(roundId), text: `Round ${round.period.label}` }]} />
      <PageHeading
        title={`${OCCASION[reminder.kind]}: ${round.period.label}`}
        caption={round.period.label}
      >
        {OCCASION[reminder.kind]}
      </PageHeading>
      <p className="govuk-body">
        {moment(reminder.at)}, {reminder.by ? `by ${reminder.by.name}` : 'by Waymark itself'}. The
        mails go out within a few minutes, or with the digest that each of them has chosen.{' '}
        <Link href={paths.mail()}>See whether the mail server took them</Link>
      </p>
      {reminder.text && <p className="govuk-inset-text wm-prewrap">{reminder.text}</p>}
      <Reach reminder={reminder} />
    </>
  );
}
