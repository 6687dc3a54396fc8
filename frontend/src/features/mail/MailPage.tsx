import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import type { Mail } from '@/api/types';
import { paths } from '@/app/paths';
import { MemberTabs } from '@/features/members';
import { moment } from '@/ui/dates';
import { FilterLinks } from '@/ui/FilterLinks';
import { Link } from '@/ui/Link';
import { Notice } from '@/ui/Notice';
import { PageHeading } from '@/ui/PageHeading';
import { Pagination } from '@/ui/Pagination';
import { Table, type Column } from '@/ui/Table';
import { mailQuery, sendAgain, waitingQuery, type MailFilters } from './queries';
import { mailRoute } from './routes';
import { stateInWords } from './words';

const SHOWN: { state: Mail['state'] | undefined; text: string }[] = [
  { state: undefined, text: 'All' },
  { state: 'bounced', text: 'Came back' },
  { state: 'failed', text: 'Given up' },
  { state: 'suppressed', text: 'Not sent' },
  { state: 'waiting', text: 'Waits' },
  { state: 'sent', text: 'Sent' },
];

function Standing({ mail }: { mail: Mail }) {
  const { state, sentAt, nextTry, error, attempts } = mail;
  return (
    <>
      {stateInWords(state)}
      {sentAt && ` on ${moment(sentAt)}`}
      {state === 'waiting' && nextTry && attempts > 0 && `, tried again on ${moment(nextTry)}`}
      {error && <p className="govuk-body-s wm-quiet govuk-!-margin-bottom-0">{error}</p>}
    </>
  );
}

function Again({ mail }: { mail: Mail }) {
  const cache = useQueryClient();
  const sending = useMutation({
    mutationFn: () => sendAgain(mail),
    onSettled: () =>
      cache.invalidateQueries({
        predicate: ({ queryKey }) => String(queryKey[1]).startsWith('/api/v1/mail'),
      }),
  });
  return (
    <>
      {mail.allowed.includes('waiting') && (
        <button
          type="button"
          className="wm-link-button wm-no-print"
          disabled={sending.isPending}
          onClick={() => sending.mutate()}
        >
          Send again <span className="govuk-visually-hidden">to {mail.address}</span>
        </button>
      )}
      {sending.error && (
        <p className="govuk-error-message govuk-!-margin-bottom-0" role="alert">
          {sending.error.message}
        </p>
      )}
    </>
  );
}

const COLUMNS: Column<Mail>[] = [
  {
    heading: 'To',
    header: true,
    cell: ({ address, officer }) => (
      <>
        {officer ? (
          <Link href={paths.officer(officer.id)}>{officer.name}</Link>
        ) : (
          'Somebody invited'
        )}
        <p className="govuk-body-s wm-quiet govuk-!-margin-bottom-0">{address}</p>
      </>
    ),
  },
  { heading: 'About', cell: ({ subject }) => subject },
  { heading: 'Made', cell: ({ createdAt }) => moment(createdAt) },
  { heading: 'Standing', cell: (mail) => <Standing mail={mail} /> },
  { heading: 'Change', cell: (mail) => <Again mail={mail} /> },
];

const at = (state: MailFilters['state'], after?: string) =>
  paths.mail({ ...(state ? { state } : {}), ...(after ? { after } : {}) });

/** What waits although it was tried: the mail server may take nothing, or nothing for one address. */
function DeadServer() {
  const { data: waiting } = useSuspenseQuery(waitingQuery());
  const [tried] = waiting.items;
  if (!tried) return null;
  return (
    <Notice title="Some mail has not gone out">
      <p className="govuk-notification-banner__heading">
        The mail server has not taken {waiting.total === 1 ? '1 mail' : `${waiting.total} mails`}{' '}
        that {waiting.total === 1 ? 'was' : 'were'} tried, and what waits behind may wait with{' '}
        {waiting.total === 1 ? 'it' : 'them'}. It is tried again by itself for three days; nothing
        is lost. Tell whoever runs this installation: {tried.error}
      </p>
    </Notice>
  );
}

export function MailPage() {
  const { state, after } = mailRoute.useSearch();
  const { data: mail } = useSuspenseQuery(
    mailQuery({ ...(state ? { state } : {}), ...(after ? { after } : {}) }),
  );
  return (
    <>
      <PageHeading>Mail that was sent</PageHeading>
      <MemberTabs current="mail" />
      <DeadServer />
      <p className="govuk-body">
        To whom, when, and whether the mail server took it, for the last 90 days. What a mail says
        is between Waymark and whoever it goes to.
      </p>
      <FilterLinks
        label="Standing"
        items={SHOWN.map((each) => ({
          href: at(each.state),
          text: each.text,
          current: each.state === state,
        }))}
      />
      {mail.items.length === 0 ? (
        <p className="govuk-body">No mail{state ? ' that stands so' : ' yet'}.</p>
      ) : (
        <Table
          caption="Mail that was sent"
          captionHidden
          columns={COLUMNS}
          rows={mail.items}
          keyOf={({ id }) => id}
        />
      )}
      <Pagination
        label="Pages of mail"
        next={mail.next ? at(state, mail.next) : null}
        first={after ? at(state) : null}
      />
    </>
  );
}
